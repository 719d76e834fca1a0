// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the programs of the benchmarks are asked for, and what they leave behind.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <cstdio>

namespace zhitu::bench {

/// What follows that word on the command line.
[[nodiscard]] inline QString option(const char* name, const QString& otherwise)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(QLatin1StringView(name));
    return at > 0 && at + 1 < arguments.size() ? arguments[at + 1] : otherwise;
}

/// Into the file that --json names, where it names one. \returns false after a message
[[nodiscard]] inline bool writeReport(const QJsonObject& report)
{
    const QString name = option("--json", {});
    if (name.isEmpty())
        return true;
    QFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) >= 0)
        return true;
    std::fprintf(stderr, "%s could not be written\n", qPrintable(name));
    return false;
}

} // namespace zhitu::bench
