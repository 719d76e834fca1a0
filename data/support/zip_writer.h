// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A zip archive that is put together in memory.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

struct zip;
struct zip_source;

namespace zhitu::support {

/// For a few megabytes at most. Throws UserError where there is no memory.
class ZipWriter {
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// \param name within the archive, with / between folders
    void add(const QString& name, const QByteArray& content);
    /// The archive. Nothing can be added after it.
    [[nodiscard]] QByteArray finish();

private:
    zip_source* source_; ///< the memory it is written to
    zip* archive_ = nullptr;
};

} // namespace zhitu::support
