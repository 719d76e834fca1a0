// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The round of a day as a table for office programs.
#pragma once

#include <filesystem>
#include <vector>

#include "data/exchange/table_writer.h"
#include "data/patrol/round.h"
#include "map/layers/map_data.h"

namespace zhitu::widgets {

/// In the user's language. What was said of a find is sealed and no part of it.
struct RoundSheet {
    exchange::TableHead head;
    std::vector<std::vector<exchange::TableCell>> rows;
};

[[nodiscard]] RoundSheet sheetOf(const patrol::Round& round, const map::MapData& mapData);
/// XLSX or CSV, by the ending of the name. Any thread. \throws UserError
void writeSheet(const std::filesystem::path& file, const RoundSheet& sheet);

} // namespace zhitu::widgets
