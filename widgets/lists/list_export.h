// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A whole list to a file, with progress and cancel.
#pragma once

#include <filesystem>
#include <functional>

#include "widgets/lists/list_model.h"

class QWidget;

namespace zhitu::widgets {

struct ExportedList {
    std::vector<lists::ListSpec> parts; ///< one after another; at least one
    std::vector<std::size_t> columns;   ///< in the order in which they are shown
    std::int64_t rows = 0;              ///< about how many, for the progress
    std::shared_ptr<const map::MapData> data;
};

/// GUI thread; the work is done in the service's thread. \param window under the progress
void exportRows(const ExportedList& list, const std::filesystem::path& file, ListService& service,
                QWidget* window, const ListOutcome& outcome);

} // namespace zhitu::widgets
