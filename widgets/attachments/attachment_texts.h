// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words for what is attached to a case.
#pragma once

#include <QString>

#include <string>

#include "data/domain/attachment.h"

namespace zhitu::widgets {

/// "Evidence", say.
[[nodiscard]] QString textOf(domain::AttachmentKind kind);
/// "JPEG picture", say; of one that is not known: that.
[[nodiscard]] QString fileTypeText(const std::string& mediaType);

} // namespace zhitu::widgets
