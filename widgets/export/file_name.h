// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a file is called that is made of something with a title.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace zhitu::widgets {

/// A name that every file system takes, without an ending, whatever the title holds; empty where
/// nothing of it is left.
[[nodiscard]] inline QString fileName(QString title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    title = title.replace(unfit, QStringLiteral(" ")).simplified();
    while (title.startsWith(u'.'))
        title.removeFirst();
    return title.left(80);
}

} // namespace zhitu::widgets
