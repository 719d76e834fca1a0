// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/attachment_reader.h"

#include <QByteArray>
#include <QString>

#include <algorithm>

#include "data/attachments/checked_file.h"
#include "data/attachments/file_kind.h"
#include "data/central/pg_errors.h"
#include "data/domain/attachment.h"
#include "data/sync/messages.h"

namespace zhitu::sync {
namespace {

/// A number in binary format.
std::int64_t numberOf(std::span<const std::byte> bytes)
{
    if (bytes.size() != 4)
        throw central::protocolError();
    std::int64_t value = 0;
    for (const std::byte byte : bytes)
        value = value << 8 | std::to_integer<std::int64_t>(byte);
    return value;
}

std::string hexOf(std::span<const std::byte> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()))
        .toHex()
        .toStdString();
}

} // namespace

OpenedAttachment checkedAttachment(const std::string& fileName, const std::string& mediaType,
                                   const std::string& sha256, std::string content)
{
    const attachments::FileKind* kind = attachments::fileKindOf(content);
    if (attachments::sha256Of(content) != sha256)
        throw UserError(Messages::tr("The attachment is damaged: its content is not what it was "
                                     "when it was attached. It is not opened."));
    if (kind == nullptr || kind->mediaType != mediaType)
        throw UserError(
            Messages::tr("The attachment is not of the type that it is said to be. It is "
                         "not opened."));
    OpenedAttachment opened;
    opened.fileName =
        attachments::soundFileName(QString::fromStdString(fileName), *kind).toStdString();
    opened.mediaType = mediaType;
    opened.content = std::make_shared<const std::string>(std::move(content));
    return opened;
}

OpenedAttachment readAttachment(central::PgConnection& connection, const std::string& opening,
                                std::int64_t id, bool saving,
                                const std::function<bool(std::int64_t, std::int64_t)>& goOn)
{
    std::string content;
    std::int64_t bytes = 1;
    std::string name;
    std::string type;
    std::string digest;
    for (int part = 0; std::int64_t(content.size()) < bytes; ++part) {
        const central::PgResult row = connection.prepared(
            "SELECT file_name, media_type, bytes, sha256, content FROM "
            "zhitu.read_attachment($1::uuid, $2::bigint, $3::int, $4::boolean)",
            {opening, std::to_string(id), std::to_string(part), saving ? "t" : "f"}, true);
        if (row.rows() == 0)
            throw UserError(Messages::tr("The attachment is not in your area any more."));
        if (row.columns() != 5)
            throw central::protocolError();
        bytes = numberOf(row.bytes(0, 2));
        const auto piece = row.bytes(0, 4);
        const std::int64_t left = bytes - std::int64_t(content.size());
        if (bytes < 1 || bytes > domain::kMostAttachmentBytes
            || std::int64_t(piece.size()) != std::min(left, domain::kAttachmentPartBytes))
            throw central::protocolError();
        name = row.text(0, 0);
        type = row.text(0, 1);
        digest = hexOf(row.bytes(0, 3));
        content.append(reinterpret_cast<const char*>(piece.data()), piece.size());
        if (!goOn(std::int64_t(content.size()), bytes))
            throw central::PgError(central::PgTrouble::Stopped, {});
    }
    return checkedAttachment(name, type, digest, std::move(content));
}

} // namespace zhitu::sync
