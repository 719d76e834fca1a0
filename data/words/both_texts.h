// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A text that a file of an office brings in both languages.
#pragma once

#include <QLocale>
#include <QString>

namespace zhitu::words {

struct BothTexts {
    QString chinese;
    QString english;

    /// In the language of the interface; the other where there is none in it.
    [[nodiscard]] const QString& local() const
    {
        const bool wantsChinese = QLocale().language() == QLocale::Chinese;
        return (wantsChinese && !chinese.isEmpty()) || english.isEmpty() ? chinese : english;
    }
};

} // namespace zhitu::words
