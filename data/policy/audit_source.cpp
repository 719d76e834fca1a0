// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/audit_source.h"

#include <algorithm>

#include "data/central/pg_errors.h"

namespace zhitu::policy {
namespace {

constexpr const char* kPage =
    "SELECT serial, (extract(epoch FROM at) * 1000000)::bigint, user_name::text, action, subject, "
    "reason, encode(hash, 'hex') FROM zhitu.audit_entry WHERE serial > $1::bigint "
    "ORDER BY serial LIMIT 5000";

AuditHash hashFrom(std::string_view hex)
{
    AuditHash hash;
    const QByteArray bytes =
        QByteArray::fromHex(QByteArray::fromRawData(hex.data(), std::ssize(hex)));
    if (bytes.size() != std::ssize(hash))
        throw central::protocolError();
    std::ranges::copy(std::as_bytes(std::span(bytes.constData(), hash.size())), hash.begin());
    return hash;
}

std::vector<AuditEntry> pageOf(central::PgConnection& connection, std::int64_t after)
{
    const central::PgResult rows = connection.query(kPage, {std::to_string(after)});
    std::vector<AuditEntry> entries;
    entries.reserve(static_cast<std::size_t>(rows.rows()));
    for (int i = 0; i < rows.rows(); ++i)
        entries.push_back({rows.integer(i, 0), rows.integer(i, 1), std::string(rows.text(i, 2)),
                           std::string(rows.text(i, 3)), std::string(rows.text(i, 4)),
                           std::string(rows.text(i, 5)), hashFrom(rows.text(i, 6))});
    return entries;
}

} // namespace

AuditHead auditHeadOf(central::PgConnection& connection)
{
    // The cluster's own number tells two centres apart that have the same name.
    const central::PgResult row = connection.query(
        "SELECT serial, encode(hash, 'hex'), "
        "to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), "
        "current_database() || '@' || (SELECT system_identifier FROM pg_control_system()) "
        "FROM zhitu.audit_head");
    if (row.rows() != 1)
        throw central::protocolError();
    return {{row.integer(0, 0), hashFrom(row.text(0, 1))},
            std::string(row.text(0, 2)),
            std::string(row.text(0, 3))};
}

AuditVerdict verifyCentre(central::PgConnection& connection, const AuditHead& kept,
                          const std::function<void(double)>& progress)
{
    const AuditMark own = auditHeadOf(connection).mark;
    const AuditMark marks[] = {kept.mark, own};
    return verifyChain(
        [&](std::int64_t after) {
            if (own.serial > 0)
                progress(
                    std::min(1.0, static_cast<double>(after) / static_cast<double>(own.serial)));
            return pageOf(connection, after);
        },
        marks);
}

} // namespace zhitu::policy
