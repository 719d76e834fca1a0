// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The parts of the catalogue as tables of words.
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "data/cases/catalogue_sheet.h"
#include "map/layers/map_data.h"

namespace zhitu::widgets {

enum class Section {
    Categories,
    Items,
    Departments,
    Stages,
    Calendar,
    Hours,
    Roster,
    Bodies,
    Mediators
};
inline constexpr Section kSections[] = {
    Section::Categories, Section::Items,    Section::Departments,
    Section::Stages,     Section::Calendar, Section::Hours,
    Section::Roster,     Section::Bodies,   Section::Mediators};

struct SectionRow {
    std::int64_t key = 0; ///< id, or yyyymmdd
    QStringList cells;
    bool faint = false; ///< not in use, or gone by
};

struct SectionTable {
    QStringList headers;
    std::vector<SectionRow> rows;
};

/// Where a change is written: the section, and the key of its row; 0: something new.
[[nodiscard]] std::pair<Section, std::int64_t> placeOf(const domain::CatalogueChange& change);

[[nodiscard]] QString textOf(Section section);
/// What it is for, in a sentence.
[[nodiscard]] QString explanationOf(Section section);
/// Of what has versions: of which kind.
[[nodiscard]] std::optional<domain::CatalogueKind> kindOf(Section section);

/// \param day yyyymmdd: what the roster shows
[[nodiscard]] SectionTable tableOf(Section section, const cases::CatalogueSheet& sheet,
                                   const map::MapData& mapData, std::int64_t day);

/// A version in words, without its day.
[[nodiscard]] QString textOf(const domain::CatalogueVersion& version,
                             const cases::CatalogueSheet& sheet);

} // namespace zhitu::widgets
