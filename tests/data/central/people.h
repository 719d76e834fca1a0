// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A district with rows in every table, and one login of each kind.
#pragma once

#include <array>
#include <string>

#include "tests/support/temporary_centre.h"

namespace zhitu::test {

/// How somebody comes to the data: a login, and the role he takes.
struct Person {
    const char* name;
    const char* login;
    const char* takes = ""; ///< a role, with SET ROLE
};

// The first four work everywhere in the district.
inline constexpr std::array kPeople{
    Person{"operator", "an_operator"},
    Person{"analyst", "an_analyst"},
    Person{"trainer", "a_trainer"},
    Person{"admin", "an_admin"},
    Person{"loader", "an_importer", "zhitu_loader"},
    Person{"unscoped", "an_unscoped"}, // an operator without an area
    Person{"stranger", "a_stranger"},  // a login without a role
    Person{"owner", "zhitu", "zhitu_owner"},
};

// Operators of one village, of one town, and of two villages in two towns; a village's admin.
inline constexpr const char* kVillage = "500117001001";
inline constexpr const char* kTown = "500117001";
inline constexpr const char* kFarVillage = "500117002002";

/// The small district, and the people.
void addPeople(TemporaryCentre& centre);

/// Where to connect, and what to say first.
[[nodiscard]] central::PgConnection connectionOf(TemporaryCentre& centre, const Person& person);
[[nodiscard]] std::string takeRole(const Person& person);

} // namespace zhitu::test
