// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/audit_chain.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>

namespace zhitu::policy {
namespace {

static_assert(std::tuple_size_v<AuditHash> == crypto_hash_sha256_BYTES);

/// So many entries behind a break are looked at to tell what happened.
constexpr std::size_t kWindow = 200;

class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&state_); }
    void add(const void* bytes, std::size_t count)
    {
        crypto_hash_sha256_update(&state_, static_cast<const unsigned char*>(bytes), count);
    }
    /// A text with its length before it, as zhitu.framed().
    void addFramed(std::string_view text)
    {
        const auto length = static_cast<std::uint32_t>(text.size());
        const unsigned char head[4] = {
            static_cast<unsigned char>(length >> 24U), static_cast<unsigned char>(length >> 16U),
            static_cast<unsigned char>(length >> 8U), static_cast<unsigned char>(length)};
        add(head, sizeof head);
        add(text.data(), text.size());
    }
    AuditHash result()
    {
        AuditHash hash;
        crypto_hash_sha256_final(&state_, reinterpret_cast<unsigned char*>(hash.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state state_;
};

/// The hash that the entry would have under another serial.
AuditHash hashAs(std::int64_t serial, const AuditHash& before, const AuditEntry& entry)
{
    Sha256 sha;
    sha.add(before.data(), before.size());
    sha.addFramed(std::to_string(serial));
    sha.addFramed(std::to_string(entry.atMicros));
    for (const std::string* field : {&entry.userName, &entry.action, &entry.subject, &entry.reason})
        sha.addFramed(*field);
    return sha.result();
}

bool fits(std::int64_t serial, const AuditHash& before, const AuditEntry& entry)
{
    return hashAs(serial, before, entry) == entry.hash;
}

/// Was the entry, as it is, written at another place in the window?
bool isGenuineElsewhere(const AuditEntry& entry, const AuditHash& before,
                        std::span<const AuditEntry> window)
{
    const auto fitsBehind = [&](const AuditHash& hash) {
        return std::ranges::any_of(
            window, [&](const AuditEntry& place) { return fits(place.serial, hash, entry); });
    };
    return fitsBehind(before) || std::ranges::any_of(window, [&](const AuditEntry& other) {
               return fitsBehind(other.hash);
           });
}

struct Break {
    AuditFault fault;
    std::int64_t serial;
};

/// \param window begins with the entry that does not fit behind `before`
/// \param beforeThat the hash before `before`
Break explain(const AuditHash& beforeThat, const AuditMark& before,
              std::span<const AuditEntry> window)
{
    const AuditEntry& first = window.front();
    const std::int64_t serial = before.serial + 1;
    if (first.serial > serial) // also where what is behind the gap was numbered anew
        return {AuditFault::Removed, serial};
    if (first.serial < serial)
        return {AuditFault::Inserted, first.serial};
    // Whoever removed some moved those behind them up: these still follow each other, under the
    // serials they had.
    for (std::int64_t gone = 1; window.size() > 1 && gone <= std::int64_t{kWindow}; ++gone)
        if (fits(window[1].serial + gone, first.hash, window[1]))
            return {AuditFault::Removed, serial};
    // One was put in with a hash that fits; the next was written where that one stands now.
    if (before.serial > 0 && fits(before.serial, beforeThat, first))
        return {AuditFault::Inserted, before.serial};
    const auto expected = std::ranges::find_if(
        window, [&](const AuditEntry& entry) { return fits(serial, before.hash, entry); });
    if (isGenuineElsewhere(first, before.hash, window))
        return {AuditFault::Reordered, serial};
    if (expected != window.end())
        return {AuditFault::Inserted, serial};
    return {AuditFault::Edited, serial};
}

} // namespace

AuditHash auditHash(const AuditHash& before, const AuditEntry& entry)
{
    return hashAs(entry.serial, before, entry);
}

AuditVerdict verifyChain(const AuditPages& pages, std::span<const AuditMark> marks)
{
    AuditVerdict verdict;
    AuditHash beforeThat{};
    while (true) {
        std::vector<AuditEntry> page = pages(verdict.last.serial);
        if (page.empty())
            break;
        for (std::size_t i = 0; i < page.size(); ++i) {
            ++verdict.checked;
            if (page[i].serial != verdict.last.serial + 1
                || auditHash(verdict.last.hash, page[i]) != page[i].hash) {
                if (page.size() - i < kWindow)
                    std::ranges::move(pages(page.back().serial), std::back_inserter(page));
                const auto rest = std::span<const AuditEntry>(page).subspan(i);
                const auto [fault, serial] =
                    explain(beforeThat, verdict.last, rest.first(std::min(rest.size(), kWindow)));
                verdict.fault = fault;
                verdict.serial = serial;
                return verdict;
            }
            beforeThat = verdict.last.hash;
            verdict.last = {page[i].serial, page[i].hash};
            for (const AuditMark& mark : marks)
                if (mark.serial == verdict.last.serial && mark.hash != verdict.last.hash) {
                    verdict.fault = AuditFault::Rewritten;
                    verdict.serial = mark.serial;
                    return verdict;
                }
        }
    }
    for (const AuditMark& mark : marks)
        if (mark.serial > verdict.last.serial) {
            verdict.fault = AuditFault::Cut;
            verdict.serial = verdict.last.serial + 1;
        }
    return verdict;
}

} // namespace zhitu::policy
