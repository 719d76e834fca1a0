// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The figures of a document as a workbook: a sheet for each table, with real numbers, sums as
/// formulas, and heads that stay.
#pragma once

#include <filesystem>
#include <functional>

#include "data/report/document.h"

namespace zhitu::report {

/// Text, maps and charts are left out: the first sheet says what the workbook is, with the key
/// figures. The file appears when it is whole; one of that name is replaced. The same document
/// makes the same cells. \param goOn false: stop
/// \returns the sheets; 0 where it was stopped \throws UserError
[[nodiscard]] int writeWorkbook(const Document& document, const std::filesystem::path& file,
                                const std::function<bool()>& goOn);

} // namespace zhitu::report
