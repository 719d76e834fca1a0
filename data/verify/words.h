// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A text of a rule file, which brings both languages with it.
#pragma once

#include <QLocale>
#include <QString>

namespace zhitu::verify {

struct Words {
    QString zh;
    QString en;

    /// In the language that is installed.
    [[nodiscard]] const QString& here() const
    {
        return QLocale().language() == QLocale::Chinese ? zh : en;
    }
};

} // namespace zhitu::verify
