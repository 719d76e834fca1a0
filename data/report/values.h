// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The figures that text and boxes of a report name.
#pragma once

#include <QStringList>
#include <map>
#include <optional>

#include "data/cases/indicators.h"
#include "data/report/scope.h"

namespace zhitu::report {

struct Value {
    QString name; ///< in words
    QString text; ///< as the reader's language writes it; "–": there is none
    QString note; ///< what it is of; may be empty
};

/// Names that a template may use, in their order: "cases.taken-in".
[[nodiscard]] const QStringList& valueNames();
/// The {names} in a text, without their braces.
[[nodiscard]] QStringList namesIn(const QString& text);

/// Reads what is asked for, once each.
class Values {
public:
    explicit Values(const Scope& scope) : scope_(scope) {}

    /// \pre the name is one of valueNames()
    /// \returns nothing where the work is to end \throws UserError
    [[nodiscard]] std::optional<Value> value(const QString& name);
    /// With the values in place of their {names}. \returns the same
    [[nodiscard]] std::optional<QString> filled(const QString& text);

private:
    bool read(const QString& group);
    bool readCases();
    bool readShares();
    bool readDisputes();
    bool readCameras();
    bool readPatrol();
    bool readSites();
    void put(const char* name, const QString& words, const QString& text, const QString& note = {});
    void putShare(const char* name, const QString& words, const cases::Share& share);
    [[nodiscard]] std::optional<std::int64_t> count(const domain::Filter& filter);

    const Scope& scope_;
    std::map<QString, Value> values_;
    std::map<QString, bool> groups_; ///< that have been read
};

} // namespace zhitu::report
