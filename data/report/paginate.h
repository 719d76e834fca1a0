// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lays a document out on pages.
#pragma once

#include "data/report/document.h"
#include "data/report/page_plan.h"

namespace zhitu::report {

/// The plan refers to the document and the letters.
/// \param goOn false: stop \returns what there is until then \throws UserError
[[nodiscard]] PagePlan paginate(const Document& document, const Letters& letters,
                                const std::function<bool()>& goOn);

} // namespace zhitu::report
