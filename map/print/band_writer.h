// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Pictures that are larger than the memory: they go to the file band by band.
#pragma once

#include <QImage>
#include <QString>
#include <filesystem>

namespace zhitu::map {

/// One thread at a time. All methods throw UserError.
class BandWriter {
public:
    virtual ~BandWriter() = default;
    /// The next rows, from the top on. \param rows RGB32, as wide as the picture
    virtual void add(const QImage& rows) = 0;
    /// After the last row. The file is whole then, but perhaps not on the disk yet.
    virtual void finish() = 0;
};

/// Says that a file could not be written, and what to do. \param reason as the system gave it
[[noreturn]] void throwNotWritten(const std::filesystem::path& file, const QString& reason);

} // namespace zhitu::map
