// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reads an object of a scenario file that nobody trusts: each member is asked for by name, type
/// and bounds; what is wrong, or left over, is refused with the step, the member and what to write.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <set>

#include "data/user_error.h"
#include "data/words/both_texts.h"

namespace zhitu::drill {

/// Where in a scenario something is wrong.
struct Spot {
    int step = 0;     ///< from 1; 0: in none
    int reaction = 0; ///< of the step, from 1; 0: in none
    QString member;   ///< with those that it stands in: "place.site"; empty: not one alone
};

/// A scenario that was not taken. The message says where and what to do.
class ScenarioError : public UserError {
public:
    using UserError::UserError;
    ScenarioError(QString message, Spot spot)
        : UserError(std::move(message)), spot_(std::move(spot))
    {
    }
    [[nodiscard]] const Spot& spot() const noexcept { return spot_; }

private:
    Spot spot_;
};

/// Not copied: it remembers what was asked for.
class Members {
public:
    /// \param where in words, such as "step “rain” (no. 3)"; empty: the file itself
    /// \param spot the same for programs
    Members(QJsonObject object, QString where, Spot spot = {});
    Members(Members&&) = default;

    [[nodiscard]] bool has(const char* name);
    /// Trimmed; without control characters but line ends. \throws ScenarioError where it is
    /// missing, empty or longer
    [[nodiscard]] QString text(const char* name, qsizetype most = kMostText);
    /// a to z, digits and hyphens; at most 60.
    [[nodiscard]] std::string id(const char* name);
    [[nodiscard]] double number(const char* name, double least, double most);
    [[nodiscard]] std::int64_t whole(const char* name, std::int64_t least, std::int64_t most);
    [[nodiscard]] bool flag(const char* name);
    [[nodiscard]] QJsonArray list(const char* name, qsizetype least, qsizetype most);
    [[nodiscard]] Members object(const char* name);
    /// Both languages, both required.
    [[nodiscard]] words::BothTexts bothTexts(const char* name, qsizetype most = kMostText);

    /// \throws ScenarioError where something was never asked for
    void requireNoMore() const;
    [[noreturn]] void refuse(const char* name, const QString& why) const;
    [[nodiscard]] const QString& where() const noexcept { return where_; }

    static constexpr qsizetype kMostText = 200;

private:
    [[nodiscard]] QJsonValue required(const char* name);

    QJsonObject object_;
    QString where_;
    Spot spot_;
    std::set<QString> asked_;
};

} // namespace zhitu::drill
