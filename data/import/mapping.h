// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which column of a file fills which of our fields; kept as a file, so that next month's list of
/// the same office needs no second thought.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "data/import/fields.h"
#include "data/import/source_crs.h"
#include "data/import/wire.h"

namespace zhitu::import {

struct Mapping {
    Kind kind = Kind::Cameras;
    std::map<std::string, QString, std::less<>> columns; ///< names of the file's, by key of a field
    /// What is the same in all rows and in no column, as a cell would have it; by key of a field.
    std::map<std::string, QString, std::less<>> constants;
    std::optional<SourceCrs> crs; ///< nothing: as it looks
    QString encoding;             ///< empty: as it looks

    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// By the names of the columns. What fits nothing is left out.
[[nodiscard]] Mapping guessedMapping(Kind kind, const QStringList& fields);

/// What keeps it from being used on that file, a sentence each: required fields that nothing fills,
/// columns that the file has not, places that come from nowhere. Empty: nothing does.
[[nodiscard]] QStringList faultsOf(const Mapping& mapping, const SourceHead& head);

/// \throws UserError that names what is wrong in it, also for one of more than a megabyte
[[nodiscard]] Mapping readMapping(const std::filesystem::path& file);
/// A file of that name is replaced. \throws UserError
void writeMapping(const Mapping& mapping, const std::filesystem::path& file);

} // namespace zhitu::import
