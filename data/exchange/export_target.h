// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// May an export have this name?
#pragma once

#include <filesystem>

#include "data/cache/part_file.h"
#include "data/exchange/export_format.h"

namespace zhitu::exchange {

/// Nothing that is there is replaced unless asked; a cache of Zhitu, a folder, or a database that
/// another program has open, not even then.
/// \throws UserError that says what is in the way
void requireFreeTarget(const std::filesystem::path& target, ExportFormat format,
                       cache::IfThere ifThere);

} // namespace zhitu::exchange
