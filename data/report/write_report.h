// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A document to a file of the kind that its name asks for.
#pragma once

#include <filesystem>

#include "data/report/pages.h"

namespace zhitu::report {

/// Whether the name ends as a report does: .pdf, .docx, .xlsx or .png.
[[nodiscard]] bool isReportName(const std::filesystem::path& file);

/// \param pictureDpi of pictures, pixels an inch \pre isReportName(file)
/// \returns false where it was stopped \throws UserError
[[nodiscard]] bool writeReport(const Document& document, const std::filesystem::path& file,
                               int pictureDpi, const Progress& progress);

} // namespace zhitu::report
