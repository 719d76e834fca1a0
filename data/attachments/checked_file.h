// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A file that may be attached, with its content.
#pragma once

#include <QString>

#include <filesystem>
#include <memory>
#include <string>

namespace zhitu::attachments {

/// Its content is kept in memory: what it was read from may be a stick that is pulled out.
struct CheckedFile {
    std::string name; ///< sound, see soundFileName()
    std::string mediaType;
    std::string sha256; ///< 64 hexadecimal digits
    std::shared_ptr<const std::string> content;
};

/// \throws UserError that says why it cannot be attached: it is empty, too large, or of no type
/// that is taken
[[nodiscard]] CheckedFile checkedFile(const QString& name, std::string content);
/// Reads it first, and no more of it than may be attached. Not for the GUI thread. \throws
/// UserError
[[nodiscard]] CheckedFile readCheckedFile(const std::filesystem::path& file);

[[nodiscard]] std::string sha256Of(std::string_view content);

} // namespace zhitu::attachments
