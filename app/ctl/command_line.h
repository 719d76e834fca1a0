// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the commands of zhituctl share: their options and their errors.
#pragma once

#include <QCommandLineParser>
#include <QStringList>
#include <filesystem>

#include "data/user_error.h"

namespace zhitu::app {

/// The command line is wrong: exit code 2.
class UsageError : public UserError {
public:
    using UserError::UserError;
};

/// Parses a command's own arguments. \throws UsageError for what it does not know
void parse(QCommandLineParser& parser, const QStringList& arguments);
/// The one positional argument that a command takes. \throws UsageError
[[nodiscard]] std::filesystem::path onlyPath(const QCommandLineParser& parser);
/// The one word that a command takes; `missing` says what it is. \throws UsageError
[[nodiscard]] QString onlyWord(const QCommandLineParser& parser, const QString& missing);
/// \throws UsageError where there is more than options
void requireNoMore(const QCommandLineParser& parser);
/// The value of an option that must be given. \throws UsageError
[[nodiscard]] std::filesystem::path requiredPath(const QCommandLineParser& parser,
                                                 const QString& option);
/// A libpq connection string or URI. Secrets have no place on a command line: one with a password
/// in it is refused. \throws UsageError
[[nodiscard]] std::string connectionString(const QCommandLineParser& parser, const QString& option);
/// \throws UsageError that says what is wrong with the value and what is expected
[[noreturn]] void refuseValue(const QString& option, const QString& value, const QString& expected);
/// \throws UsageError unless the text is a whole number in the range
[[nodiscard]] qulonglong wholeNumber(const QString& option, const QString& text, qulonglong least,
                                     qulonglong most);

} // namespace zhitu::app
