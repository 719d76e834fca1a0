// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Makes a picture of what somebody sent, within limits.
#pragma once

#include <QImage>

#include <string>
#include <string_view>

namespace zhitu::widgets {

/// Not for the GUI thread. The decoder is the one for the format that its content was checked to
/// be, and no other; a picture that is larger than a screen needs is made smaller while it is
/// decoded.
/// \param mediaType of a format that is shown here
/// \throws UserError where it is damaged, or larger than may be
[[nodiscard]] QImage decodePicture(std::string_view content, const std::string& mediaType);

/// Pictures of this type are shown here.
[[nodiscard]] bool isShown(const std::string& mediaType);

} // namespace zhitu::widgets
