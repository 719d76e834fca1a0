// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A document for word processors, to be gone on with: Office Open XML (ECMA-376, transitional).
#pragma once

#include <filesystem>
#include <functional>

#include "data/report/document.h"

namespace zhitu::report {

/// Headings are real ones (a table of contents can be made of them), tables have heads that are
/// repeated, pages are numbered; charts are pictures. The file appears when it is whole; one of
/// that name is replaced. The same document makes the same bytes. \param goOn false: stop
/// \returns false where it was stopped \throws UserError
[[nodiscard]] bool writeDocx(const Document& document, const std::filesystem::path& file,
                             const std::function<bool()>& goOn);

} // namespace zhitu::report
