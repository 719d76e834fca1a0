// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/personal.h"

#include "data/cache/case_row.h"
#include "data/cache/reader.h"
#include "data/sync/sealer.h"

namespace zhitu::cases {
namespace {

using cache::Statement;

/// Rows of one question after the other, opened as they come.
class Opening {
public:
    Opening(cache::Connection& connection, const sync::Sealer& sealer, std::int64_t caseId)
        : connection_(connection), sealer_(sealer), caseId_(caseId)
    {
    }

    /// \param sql has one parameter, the case; its first column is the id that seals belong to
    template <typename Take>
    void each(const char* sql, Take take)
    {
        Statement row = connection_.prepare(sql);
        row.bind(1, caseId_);
        while (row.step())
            take(row);
    }

    [[nodiscard]] std::string open(const Statement& row, int column, const char* table,
                                   const char* name)
    {
        auto text = sealer_.unseal(row.blob(column), sync::sealPlace(table, name, row.integer(0)));
        unreadable_ += !text;
        return std::move(text).value_or(std::string());
    }

    [[nodiscard]] int unreadable() const noexcept { return unreadable_; }

private:
    cache::Connection& connection_;
    const sync::Sealer& sealer_;
    std::int64_t caseId_;
    int unreadable_ = 0;
};

/// Where the case stands now: one that was just sent has another id than before.
std::optional<std::int64_t> idOf(cache::Connection& connection, const domain::Case& meant)
{
    Statement same = connection.prepare("SELECT uuid FROM \"case\" WHERE id = ?");
    same.bind(1, meant.id);
    if (same.step() && same.text(0) == meant.uuid)
        return meant.id;
    if (meant.uuid.empty())
        return std::nullopt;
    Statement moved = connection.prepare("SELECT id FROM \"case\" WHERE uuid = ?");
    moved.bind(1, std::string_view(meant.uuid));
    return moved.step() ? std::optional(moved.integer(0)) : std::nullopt;
}

} // namespace

std::optional<domain::PersonalRecord>
readPersonal(cache::CacheReader& reader, const domain::Case& meant, const sync::Sealer& sealer)
{
    const auto steady = reader.steady();
    const auto caseId = idOf(reader.connection(), meant);
    if (!caseId)
        return std::nullopt;
    Opening opening(reader.connection(), sealer, *caseId);
    domain::PersonalRecord record;
    opening.each(
        "SELECT p.id, c.reported_at, p.reporter, p.phone, p.id_number, p.narrative, p.notes FROM "
        "case_personal p JOIN \"case\" c ON c.id = p.id WHERE p.id = ?",
        [&](const Statement& row) {
            constexpr const char* table = "case_personal";
            record.accounts.push_back(
                {cache::instant(row, 1), opening.open(row, 2, table, "reporter"),
                 opening.open(row, 3, table, "phone"), opening.open(row, 4, table, "id_number"),
                 opening.open(row, 5, table, "narrative"), opening.open(row, 6, table, "notes")});
        });
    opening.each(
        "SELECT f.id, f.reported_at, p.reporter, p.phone, p.narrative FROM further_report f JOIN "
        "further_report_personal p ON p.id = f.id WHERE f.case_id = ? ORDER BY f.id",
        [&](const Statement& row) {
            constexpr const char* table = "further_report_personal";
            record.accounts.push_back({cache::instant(row, 1),
                                       opening.open(row, 2, table, "reporter"),
                                       opening.open(row, 3, table, "phone"),
                                       {},
                                       opening.open(row, 4, table, "narrative"),
                                       {}});
        });
    opening.each("SELECT v.id, v.visited_at, p.note FROM visit v JOIN visit_personal p ON p.id = "
                 "v.id WHERE v.case_id = ? ORDER BY v.visited_at, v.id",
                 [&](const Statement& row) {
                     record.visits.push_back(
                         {cache::instant(row, 1), opening.open(row, 2, "visit_personal", "note")});
                 });
    opening.each(
        "SELECT d.id, d.role, d.kind, p.name, p.phone, p.id_number FROM dispute_party d JOIN "
        "dispute_party_personal p ON p.id = d.id WHERE d.case_id = ? ORDER BY d.role, d.id",
        [&](const Statement& row) {
            constexpr const char* table = "dispute_party_personal";
            record.parties.push_back({static_cast<domain::PartyRole>(row.integer(1)),
                                      static_cast<domain::PartyKind>(row.integer(2)),
                                      opening.open(row, 3, table, "name"),
                                      opening.open(row, 4, table, "phone"),
                                      opening.open(row, 5, table, "id_number")});
        });
    opening.each("SELECT s.id, s.held_at, p.record, p.agreement FROM mediation_session s JOIN "
                 "mediation_session_personal p ON p.id = s.id WHERE s.case_id = ? ORDER BY s.id",
                 [&](const Statement& row) {
                     constexpr const char* table = "mediation_session_personal";
                     record.sessions.push_back({cache::instant(row, 1),
                                                opening.open(row, 2, table, "record"),
                                                opening.open(row, 3, table, "agreement")});
                 });
    opening.each("SELECT id, agreement FROM dispute_personal WHERE id = ?",
                 [&](const Statement& row) {
                     record.agreement = opening.open(row, 1, "dispute_personal", "agreement");
                 });
    opening.each("SELECT id, file_name FROM attachment WHERE case_id = ? ORDER BY id",
                 [&](const Statement& row) {
                     record.files.push_back(opening.open(row, 1, "attachment", "file_name"));
                 });
    record.unreadable = opening.unreadable();
    return record;
}

} // namespace zhitu::cases
