// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reads an object of a rule file that nobody trusts: each member is asked for by name, type and
/// bounds; what is wrong, or left over, is refused with the rule, the line and the member.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <set>
#include <vector>

#include "data/user_error.h"
#include "data/verify/rule.h"

namespace zhitu::verify {

/// A rule file that was not taken. The message says where and what to do.
class RuleFileError : public UserError {
public:
    using UserError::UserError;
};

/// Where one is in the file.
struct FilePlace {
    QString rule;   ///< its id, or its number as long as that is not known; empty: the file itself
    int line = 0;   ///< that it begins at, from 1; 0: not known
    QString inside; ///< path of the object within it, such as "parameters."; empty: the rule
};

/// Not copied: it remembers what was asked for.
class Fields {
public:
    Fields(QJsonObject object, FilePlace place);
    Fields(Fields&&) = default;

    [[nodiscard]] bool has(const char* name);
    /// Trimmed; without control characters. \throws RuleFileError where it is missing or longer
    [[nodiscard]] QString text(const char* name, qsizetype most = kMostText);
    [[nodiscard]] double number(const char* name, double least, double most);
    [[nodiscard]] double number(const char* name, double least, double most, double otherwise);
    [[nodiscard]] std::int64_t whole(const char* name, std::int64_t least, std::int64_t most);
    [[nodiscard]] std::int64_t whole(const char* name, std::int64_t least, std::int64_t most,
                                     std::int64_t otherwise);
    [[nodiscard]] bool flag(const char* name, bool otherwise);
    /// Empty where it is not there.
    [[nodiscard]] QStringList texts(const char* name);
    [[nodiscard]] std::vector<std::int64_t> wholes(const char* name);
    [[nodiscard]] QJsonArray list(const char* name, qsizetype least, qsizetype most);
    [[nodiscard]] Fields object(const char* name);
    [[nodiscard]] words::BothTexts bothTexts(const char* name);
    [[nodiscard]] QJsonValue any(const char* name);
    /// An element of a list, which must be an object.
    [[nodiscard]] Fields element(const char* name, const QJsonValue& value, qsizetype number) const;

    [[nodiscard]] const Source& source(const char* name);
    [[nodiscard]] const SourceColumn& column(const char* name, const Source& of);
    [[nodiscard]] std::vector<const SourceColumn*> columns(const char* name, const Source& of,
                                                           qsizetype most);

    /// \throws RuleFileError where something was never asked for
    void requireNoMore() const;
    [[noreturn]] void refuse(const char* name, const QString& why) const;
    [[nodiscard]] const FilePlace& place() const noexcept { return place_; }

    static constexpr qsizetype kMostText = 500;
    static constexpr qsizetype kMostItems = 200;

private:
    [[nodiscard]] QJsonValue required(const char* name);
    [[nodiscard]] double numberOf(const char* name, const QJsonValue& value, double least,
                                  double most) const;
    [[nodiscard]] QString textOf(const char* name, const QJsonValue& value, qsizetype most) const;

    QJsonObject object_;
    FilePlace place_;
    std::set<QString> asked_;
};

} // namespace zhitu::verify
