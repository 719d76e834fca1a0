// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/alarms.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "data/cache/case_row.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/reader.h"
#include "data/cases/shift.h"

namespace zhitu::cases {
namespace {

using cache::Statement;
using domain::Alarm;
using domain::AlarmKind;
using domain::AlarmMark;
using domain::DivisionLevel;
using domain::Instant;

/// What makes a case call, and since when. Of each level the rows stand in an index in the order of
/// that time, and the rest of the condition is the index's own, word for word: see schema.cpp. ?1
/// is now, ?2 the level.
struct Rule {
    AlarmKind kind;
    const char* condition;
    const char* since;
};
constexpr std::array kRules{
    Rule{AlarmKind::Reported, "c.state IN (1, 2) AND c.level = ?2 AND c.turned_by = 1",
         "c.turned_at"},
    Rule{AlarmKind::Escalated, "c.state IN (1, 2) AND c.level = ?2 AND c.turned_by = 13",
         "c.turned_at"},
    Rule{AlarmKind::Returned, "c.state IN (1, 2) AND c.level = ?2 AND c.turned_by = 6",
         "c.turned_at"},
    Rule{AlarmKind::Reopened, "c.state IN (1, 2) AND c.level = ?2 AND c.turned_by = 21",
         "c.turned_at"},
    // Few at a time: each is asked when that was.
    Rule{AlarmKind::ExtensionAsked, "c.extension_asked = 1 AND c.level = ?2",
         "(SELECT max(e.at) FROM case_event e WHERE e.id BETWEEN c.id * 1024 AND c.id * 1024 + "
         "1023 AND e.action = 8)"},
    Rule{AlarmKind::Overdue, "c.state IN (1, 2, 3, 4, 5) AND c.level = ?2 AND c.deadline_at < ?1",
         "c.deadline_at"},
    // Done is what was supervised for, also where it is not closed yet.
    Rule{AlarmKind::SupervisionOverdue,
         "c.supervise_until IS NOT NULL AND c.state IN (1, 2, 3, 4, 5, 11) AND c.supervised_by = "
         "?2 AND c.supervise_until < ?1",
         "c.supervise_until"},
    Rule{AlarmKind::Delegated, "c.state IN (1, 2) AND c.level = ?2 AND c.turned_by = 14",
         "c.turned_at"},
    // Also of a case that is closed: the centre that mediated has an eye on what was agreed on.
    Rule{AlarmKind::AgreementDue,
         "c.state <> 10 AND c.id IN (SELECT d.id FROM dispute d WHERE d.due_at IS NOT NULL AND "
         "d.fulfilled_at IS NULL "
         "AND d.breached_at IS NULL AND d.level = ?2 AND d.due_at < ?1)",
         "(SELECT d.due_at FROM dispute d WHERE d.id = c.id)"}};

constexpr const char* kColumns =
    "c.id, c.uuid, c.number, c.title, c.grid_code, c.geom, c.grade, c.level, c.deadline_at, ";
constexpr const char* kMarkColumns =
    ", m.mark, m.marked_at, m.post, m.until, m.to_post, EXISTS (SELECT 1 FROM zhitu_base_case b "
    "WHERE b.id = c.id) OR EXISTS (SELECT 1 FROM zhitu_laid_over o WHERE o.table_name = 'case' AND "
    "o.id = c.id)";

std::optional<AlarmMark> markOf(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    AlarmMark mark;
    mark.kind = static_cast<domain::MarkKind>(row.integer(column));
    mark.at = cache::instant(row, column + 1);
    mark.post = row.text(column + 2);
    mark.until = cache::optionalInstant(row, column + 3);
    mark.to = row.text(column + 4);
    return mark;
}

/// One kind of alarms of one level.
class Reading {
public:
    Reading(cache::CacheReader& reader, const Desk& desk, Instant now, const Rule& rule,
            DivisionLevel level)
        : connection_(reader.connection()), desk_(desk), now_(now), rule_(rule), level_(level)
    {
    }

    /// The newest that ring: the rows are gone down until there are enough.
    void readRinging(std::vector<Alarm>& into)
    {
        Statement rows =
            prepare("SELECT " + std::string(kColumns) + rule_.since + kMarkColumns
                    + " FROM \"case\" c LEFT JOIN alarm_mark m ON m.id = (SELECT "
                      "max(n.id) FROM alarm_mark n WHERE n.case_id = c.id AND "
                      "n.kind = ?3 AND n.since = "
                    + rule_.since + " AND n.level = ?4) WHERE " + rule_.condition + " ORDER BY "
                    + rule_.since + " DESC LIMIT " + std::to_string(kMostScanned));
        for (std::size_t found = 0; found < kMostAlarms && rows.step();)
            if (auto alarm = alarmOf(rows); alarm && domain::rings(alarm->mark, now_, desk_.post)) {
                into.push_back(std::move(*alarm));
                ++found;
            }
    }

    /// Those that somebody sees to, found by their marks. \returns how many
    std::int64_t readMarked(std::vector<Alarm>& into)
    {
        Statement rows = prepare(
            "SELECT " + std::string(kColumns) + rule_.since + kMarkColumns
            + " FROM (SELECT max(id) AS id FROM alarm_mark WHERE level = ?4 AND kind = ?3 GROUP "
              "BY case_id, since) newest CROSS JOIN alarm_mark m ON m.id = newest.id CROSS JOIN "
              "\"case\" c ON c.id = m.case_id WHERE m.since = "
            + rule_.since + " AND " + rule_.condition);
        std::int64_t marked = 0;
        while (rows.step())
            if (auto alarm = alarmOf(rows);
                alarm && !domain::rings(alarm->mark, now_, desk_.post)) {
                ++marked;
                into.push_back(std::move(*alarm));
            }
        return marked;
    }

    /// All that call, whatever is done about them; only the index is looked at.
    [[nodiscard]] std::int64_t count()
    {
        Statement rows =
            prepare("SELECT count(*) FROM \"case\" c WHERE " + std::string(rule_.condition));
        return rows.step() ? rows.integer(0) : 0;
    }

private:
    /// Somebody who acknowledged thousands has not more to scroll through for it.
    static constexpr int kMostScanned = 5000;

    Statement prepare(const std::string& sql)
    {
        Statement statement = connection_.prepare(sql);
        const auto bind = [&](int parameter, const char* name, std::int64_t value) {
            if (sql.find(name) != std::string::npos)
                statement.bind(parameter, value);
        };
        bind(1, "?1", now_.time_since_epoch().count());
        bind(2, "?2", static_cast<std::int64_t>(level_));
        bind(3, "?3", static_cast<std::int64_t>(rule_.kind));
        bind(4, "?4", static_cast<std::int64_t>(desk_.level));
        return statement;
    }

    /// Nothing where the place cannot be read.
    [[nodiscard]] std::optional<Alarm> alarmOf(const Statement& row) const
    {
        const auto position = cache::decodePoint(row.blob(5));
        if (!position)
            return std::nullopt;
        Alarm alarm;
        alarm.kind = rule_.kind;
        alarm.caseId = row.integer(0);
        alarm.caseUuid = row.text(1);
        alarm.number = row.text(2);
        alarm.title = row.text(3);
        alarm.gridCode = row.text(4);
        alarm.position = *position;
        alarm.grade = static_cast<domain::CaseGrade>(row.integer(6));
        alarm.level = static_cast<DivisionLevel>(row.integer(7));
        alarm.deadlineAt = cache::instant(row, 8);
        alarm.since = cache::instant(row, 9);
        alarm.mark = markOf(row, 10);
        alarm.laid = row.integer(15) != 0;
        return alarm;
    }

    cache::Connection& connection_;
    const Desk& desk_;
    Instant now_;
    const Rule& rule_;
    DivisionLevel level_;
};

/// The newest first, and no more than are worth reading.
void append(std::vector<Alarm>& list, std::vector<Alarm>&& ofKind)
{
    std::ranges::sort(ofKind, [](const Alarm& one, const Alarm& other) {
        return std::tie(other.since, other.caseId) < std::tie(one.since, one.caseId);
    });
    if (ofKind.size() > kMostAlarms)
        ofKind.resize(kMostAlarms);
    std::ranges::move(ofKind, std::back_inserter(list));
}

} // namespace

std::int64_t AlarmSheet::ringingCount() const noexcept
{
    return std::accumulate(ringingOf.begin(), ringingOf.end(), std::int64_t{0});
}

AlarmSheet readAlarms(cache::CacheReader& reader, const Desk& desk, Instant clock)
{
    AlarmSheet result;
    result.now = reader.isDemo() ? reader.asOf() : clock;
    if (!desk.division.empty())
        result.handover = lastHandover(reader, desk.division, desk.level, {}, desk.sealer.get());
    const auto lowest = desk.alsoBelow ? DivisionLevel::Village : desk.level;
    for (const AlarmKind kind : domain::kAlarmOrder) {
        const Rule& rule = kRules[static_cast<std::size_t>(kind) - 1];
        std::vector<Alarm> ringing;
        std::vector<Alarm> marked;
        for (auto level = desk.level; level <= lowest;
             level = static_cast<DivisionLevel>(static_cast<int>(level) + 1)) {
            Reading reading(reader, desk, result.now, rule, level);
            reading.readRinging(ringing);
            result.ringingOf[static_cast<std::size_t>(kind)] +=
                reading.count() - reading.readMarked(marked);
        }
        append(result.ringing, std::move(ringing));
        append(result.marked, std::move(marked));
    }
    return result;
}

} // namespace zhitu::cases
