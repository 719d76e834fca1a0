// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reading a small file that may be damaged, hostile or not a file at all.
#pragma once

#include <QByteArray>
#include <QString>
#include <filesystem>
#include <optional>

namespace zhitu::support {

/// At most the last `most` bytes. Nothing where it is no regular file (a link, a pipe, a folder) or
/// cannot be read.
[[nodiscard]] std::optional<QByteArray> readSmallFile(const std::filesystem::path& file,
                                                      qsizetype most);

/// Text of one line that is safe to show: no control, direction or line characters, at most `most`
/// characters.
[[nodiscard]] QString oneLine(const QString& text, qsizetype most);

} // namespace zhitu::support
