// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_line.h"

#include <QCoreApplication>

#include "data/central/conninfo.h"
#include "data/paths.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::CommandLine)
};

void requireAtMost(const QStringList& given, qsizetype most)
{
    if (given.size() > most)
        throw UsageError(Texts::tr("“%1” is one argument too many.").arg(given[most]));
}

} // namespace

void parse(QCommandLineParser& parser, const QStringList& arguments)
{
    if (!parser.parse(QStringList{QCoreApplication::applicationName()} + arguments))
        throw UsageError(parser.errorText());
}

// Trailing return types: lupdate takes the function for one of std otherwise.
auto onlyPath(const QCommandLineParser& parser) -> std::filesystem::path
{
    return pathFrom(
        onlyWord(parser, Texts::tr("Which cache? Name a file, or the folder of a store.")));
}

QString onlyWord(const QCommandLineParser& parser, const QString& missing)
{
    const QStringList given = parser.positionalArguments();
    if (given.isEmpty() || given.constFirst().isEmpty())
        throw UsageError(missing);
    requireAtMost(given, 1);
    return given.constFirst();
}

void requireNoMore(const QCommandLineParser& parser)
{
    requireAtMost(parser.positionalArguments(), 0);
}

auto requiredPath(const QCommandLineParser& parser, const QString& option) -> std::filesystem::path
{
    if (parser.value(option).isEmpty())
        throw UsageError(Texts::tr("Where to? Say --%1 FILE.").arg(option));
    return pathFrom(parser.value(option));
}

auto connectionString(const QCommandLineParser& parser, const QString& option) -> std::string
{
    if (parser.value(option).isEmpty())
        throw UsageError(Texts::tr("Which centre? Say --%1 CONNINFO.").arg(option));
    try {
        return central::checkedConninfo(parser.value(option).toStdString());
    } catch (const UserError& error) {
        throw UsageError(error.message());
    }
}

void refuseValue(const QString& option, const QString& value, const QString& expected)
{
    throw UsageError(
        Texts::tr("“%1” is no value for --%2. Expected: %3.").arg(value, option, expected));
}

qulonglong wholeNumber(const QString& option, const QString& text, qulonglong least,
                       qulonglong most)
{
    bool ok = false;
    const qulonglong number = text.toULongLong(&ok);
    if (!ok || number < least || number > most)
        throw UsageError(
            Texts::tr("“%1” is no value for --%2. Expected: a whole number from %3 to %4.")
                .arg(text, option)
                .arg(least)
                .arg(most));
    return number;
}

} // namespace zhitu::app
