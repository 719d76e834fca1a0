// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/file_pusher.h"

#include <QByteArrayList>

#include <algorithm>
#include <set>

#include "data/attachments/checked_file.h"
#include "data/central/pg_errors.h"
#include "data/domain/attachment.h"
#include "data/sync/command_json.h"

namespace zhitu::sync {
namespace {

/// "{0,1,2}"
std::set<int> partsIn(std::string_view array)
{
    std::set<int> parts;
    const QByteArray list = QByteArray(array.data(), qsizetype(array.size())).mid(1).chopped(1);
    for (const QByteArray& part : list.split(','))
        if (!part.isEmpty())
            parts.insert(part.toInt());
    return parts;
}

/// What was stored is what was attached: the disk is not believed either.
bool isSound(Outbox& outbox, const KeptCommand& file)
{
    const auto said = attachmentFrom(file.command.payload);
    const auto content = outbox.content(file.serial);
    return said && content && attachments::sha256Of(*content) == said->sha256;
}

} // namespace

FilePushed pushFile(central::PgConnection& connection, Outbox& outbox, const KeptCommand& file,
                    std::chrono::steady_clock::time_point until)
{
    const central::PgResult row =
        connection.prepared("SELECT zhitu.attachment_parts($1::uuid), EXISTS (SELECT FROM "
                            "zhitu.command WHERE id = $1::uuid)",
                            {file.command.id});
    if (row.rows() != 1 || row.text(0, 0).size() < 2)
        throw central::protocolError();
    if (row.boolean(0, 1))
        return {FilePush::Known, file.contentBytes};
    const std::set<int> there = partsIn(row.text(0, 0));
    if (there.empty() && !isSound(outbox, file))
        return {FilePush::Gone, 0};
    const auto bytesOf = [&](std::size_t parts) {
        return std::min<std::int64_t>(file.contentBytes,
                                      std::int64_t(parts) * domain::kAttachmentPartBytes);
    };
    std::size_t known = there.size();
    bool first = true;
    for (int part = 0; part < domain::attachmentParts(file.contentBytes); ++part) {
        if (there.contains(part))
            continue;
        if (!first && std::chrono::steady_clock::now() >= until)
            return {FilePush::Unfinished, bytesOf(known)};
        first = false;
        const auto content = outbox.contentPart(file.serial, part);
        if (!content)
            return {FilePush::Gone, bytesOf(known)};
        // Prepared: the server's clock for a transaction begins when all of it has come.
        const central::PgResult kept = connection.prepared(
            "SELECT zhitu.put_attachment_part($1::uuid, $2::int, $3)",
            {file.command.id, std::to_string(part),
             QByteArray::fromRawData(content->data(), qsizetype(content->size()))
                 .toBase64()
                 .toStdString()});
        if (kept.rows() != 1)
            throw central::protocolError();
        if (!kept.boolean(0, 0))
            return {FilePush::NoRoom, bytesOf(known)};
        ++known;
    }
    return {FilePush::Sent, file.contentBytes};
}

} // namespace zhitu::sync
