// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// File names between the user and the file system.
#pragma once

#include <QFile>
#include <QString>
#include <filesystem>

namespace zhitu {

[[nodiscard]] inline std::filesystem::path pathFrom(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

/// A path as a message shows it.
[[nodiscard]] inline QString shown(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

} // namespace zhitu
