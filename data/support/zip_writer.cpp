// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/zip_writer.h"

#include <zip.h>

#include <cstdlib>
#include <cstring>

#include "data/support/messages.h"
#include "data/user_error.h"

namespace zhitu::support {
namespace {

[[noreturn]] void fail(const char* reason)
{
    throw UserError(Messages::tr("The archive could not be put together (%1). Nothing was written. "
                                 "Close some programs and try again.")
                        .arg(QString::fromUtf8(reason)));
}

} // namespace

ZipWriter::ZipWriter() : source_(zip_source_buffer_create(nullptr, 0, 0, nullptr))
{
    zip_error_t error;
    zip_error_init(&error);
    if (source_ != nullptr)
        archive_ = zip_open_from_source(source_, ZIP_TRUNCATE, &error);
    if (archive_ == nullptr) {
        if (source_ != nullptr)
            zip_source_free(source_);
        fail(zip_error_strerror(&error));
    }
    zip_source_keep(source_); // it outlives the archive, to be read
}

ZipWriter::~ZipWriter()
{
    if (archive_ != nullptr)
        zip_discard(archive_);
    zip_source_free(source_);
}

void ZipWriter::add(const QString& name, const QByteArray& content)
{
    // The archive frees its own copy.
    void* copy = std::malloc(static_cast<std::size_t>(content.size()) + 1);
    if (copy == nullptr)
        fail(std::strerror(ENOMEM));
    std::memcpy(copy, content.constData(), static_cast<std::size_t>(content.size()));
    zip_source_t* entry =
        zip_source_buffer(archive_, copy, static_cast<zip_uint64_t>(content.size()), 1);
    if (entry == nullptr) {
        std::free(copy);
        fail(zip_strerror(archive_));
    }
    if (zip_file_add(archive_, name.toUtf8().constData(), entry, ZIP_FL_ENC_UTF_8) < 0) {
        zip_source_free(entry);
        fail(zip_strerror(archive_));
    }
}

QByteArray ZipWriter::finish()
{
    if (zip_close(archive_) != 0)
        fail(zip_strerror(archive_));
    archive_ = nullptr;
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source_, &facts) != 0 || zip_source_open(source_) != 0)
        fail(zip_error_strerror(zip_source_error(source_)));
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source_, bytes.data(), facts.size);
    zip_source_close(source_);
    if (got != static_cast<zip_int64_t>(facts.size))
        fail(zip_error_strerror(zip_source_error(source_)));
    return bytes;
}

} // namespace zhitu::support
