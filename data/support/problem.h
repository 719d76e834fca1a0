// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Something that went wrong and that the user was told of.
#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace zhitu::support {

/// The part of the program, as a user would name it.
enum class Place { Program, Data, Map, Search, Lists, Drafts, Export, Support, Sync };

/// Their names in files.
inline constexpr std::array<std::pair<Place, std::string_view>, 9> kPlaces{{
    {Place::Program, "program"},
    {Place::Data, "data"},
    {Place::Map, "map"},
    {Place::Search, "search"},
    {Place::Lists, "lists"},
    {Place::Drafts, "drafts"},
    {Place::Export, "export"},
    {Place::Support, "support"},
    {Place::Sync, "sync"},
}};

struct Problem {
    std::int64_t atSec = 0; ///< Unix seconds by this computer's clock; the last time of several
    Place place = Place::Program;
    QString happened; ///< in the user's words and language
    QString safe;     ///< may be empty
    QString advice;   ///< what to do; may be empty
    int times = 1;    ///< one after another

    [[nodiscard]] bool saysTheSameAs(const Problem& other) const
    {
        return place == other.place && happened == other.happened && safe == other.safe
               && advice == other.advice;
    }
};

/// Takes a UserError's message apart into its sentences: what happened, what is safe, what to do.
/// One of two sentences says no word on what is safe.
[[nodiscard]] Problem problemFrom(Place place, const QString& message);

} // namespace zhitu::support
