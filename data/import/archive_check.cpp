// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/archive_check.h"

#include <zip.h>

#include <memory>
#include <string_view>

namespace zhitu::import {
namespace {

constexpr zip_int64_t kMostParts = 10'000;
constexpr zip_uint64_t kMib = 1024 * 1024;
constexpr zip_uint64_t kMostInAll = 1024 * kMib;
constexpr zip_uint64_t kMostOfOne = 512 * kMib;
constexpr zip_uint64_t kSmall = 16 * kMib;
constexpr zip_uint64_t kMostGrowth = 100;

bool isArchive(std::string_view name)
{
    return name.ends_with(".zip") || name.ends_with(".xlsx") || name.ends_with(".kmz")
           || name.ends_with(".gz");
}

} // namespace

std::optional<QString> whyNotUnpacked(const std::filesystem::path& file)
{
    int error = 0;
    const std::unique_ptr<zip_t, void (*)(zip_t*)> archive(
        zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &error), [](zip_t* z) {
            if (z != nullptr)
                zip_discard(z);
        });
    if (archive == nullptr)
        return error == ZIP_ER_NOZIP
                   ? std::nullopt
                   : std::optional(QStringLiteral("its directory is not consistent"));
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    if (parts > kMostParts)
        return QStringLiteral("%1 parts").arg(parts);
    zip_uint64_t inAll = 0;
    for (zip_int64_t i = 0; i < parts; ++i) {
        zip_stat_t part;
        if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &part) != 0)
            return QStringLiteral("its directory is damaged");
        const QString name = QString::fromUtf8(part.name).left(80);
        if (part.encryption_method != ZIP_EM_NONE)
            return QStringLiteral("“%1” has a password").arg(name);
        if (isArchive(part.name))
            return QStringLiteral("“%1” is an archive within it").arg(name);
        if (part.size > kMostOfOne
            || (part.size > kSmall && part.size / kMostGrowth > part.comp_size))
            return QStringLiteral("“%1” unpacks to %2 MiB").arg(name).arg(part.size / kMib);
        inAll += part.size;
        if (inAll > kMostInAll)
            return QStringLiteral("it unpacks to more than %1 MiB").arg(kMostInAll / kMib);
    }
    return std::nullopt;
}

} // namespace zhitu::import
