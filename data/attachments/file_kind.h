// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which files may be attached: told from what is in them, never from what they are called.
#pragma once

#include <QString>

#include <string_view>

namespace zhitu::attachments {

/// A type that may be attached. Nothing that a program runs or a browser draws.
struct FileKind {
    std::string_view mediaType;
    std::string_view suffix; ///< that a file of it gets, without the dot
    /// Name of the format as QImageReader knows it; empty: it is not shown here.
    std::string_view imageFormat = {};
};

/// Null where the content is of none of them.
[[nodiscard]] const FileKind* fileKindOf(std::string_view content);
/// By the name that the centre gives; null for one that is not known.
[[nodiscard]] const FileKind* fileKindNamed(std::string_view mediaType);

/// A name from outside that does no harm where it is shown: no folders, no control characters and
/// none that turn the order of letters around.
[[nodiscard]] QString shownFileName(const QString& name);
/// The same for a file that is written: not longer than kLongestFileName, with the suffix of its
/// kind and no other. Never empty.
[[nodiscard]] QString soundFileName(const QString& name, const FileKind& kind);

} // namespace zhitu::attachments
