// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <format>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "data/anonymise/copy.h"
#include "data/anonymise/course_times.h"
#include "data/cache/case_row.h"
#include "data/cache/gpkg_geometry.h"
#include "data/domain/case_machine.h"
#include "data/domain/catalogue.h"

namespace zhitu::anonymise {
namespace {

using domain::CaseAction;

/// Numbers as they are given out, of the day of the copy; none that the source has.
class CaseNumbers {
public:
    explicit CaseNumbers(cache::Connection& source)
    {
        cache::Statement rows = source.prepare("SELECT number FROM \"case\"");
        while (rows.step())
            taken_.insert(std::hash<std::string>{}(rows.text(0)));
    }
    std::string next(std::string_view gridCode, std::int64_t reportedAt)
    {
        const std::int64_t day =
            domain::dayNumber(domain::Instant{std::chrono::seconds{reportedAt}});
        const std::string prefix = std::string(gridCode.substr(0, 6)) + std::to_string(day);
        for (;;) {
            std::string number = prefix + std::format("{:05}", ++serials_[prefix]);
            if (!taken_.contains(std::hash<std::string>{}(number)))
                return number;
        }
    }

private:
    std::unordered_set<std::size_t> taken_;
    std::unordered_map<std::string, int> serials_;
};

/// A post that takes such steps. \param desk 1 to 6
std::string actorOf(CaseAction action, bool byGridWorker, std::int64_t desk)
{
    switch (action) {
    case CaseAction::Report:
        return byGridWorker ? "网格员" : "来件接入";
    case CaseAction::Sign:
    case CaseAction::Start:
    case CaseAction::Resolve:
    case CaseAction::Return:
    case CaseAction::AskExtension:
    case CaseAction::FinishSubtask:
        return "部门承办岗";
    case CaseAction::Supervise:
    case CaseAction::LiftSupervision:
        return "督办岗";
    case CaseAction::Visit:
        return "回访岗";
    case CaseAction::Mediate:
        return "调解岗";
    default:
        return "值班席0" + std::to_string(desk);
    }
}

struct Table {
    Table(const Copy& copy, const char* name, const char* select)
        : to(copy.target, name), rows(copy.source.prepare(select)), title(name)
    {
    }
    RowWriter to;
    cache::Statement rows;
    const char* title;
};

class CaseWriter {
public:
    CaseWriter(const Copy& copy, const CasePlan& plan)
        : copy_(copy), plan_(plan), numbers_(copy.source)
    {
        cache::Statement items = copy.source.prepare("SELECT id, name, department_id FROM "
                                                     "service_item");
        while (items.step())
            items_[items.integer(0)] = {items.text(1), items.integer(2)};
        cache::Statement departments = copy.source.prepare("SELECT id FROM department ORDER BY id");
        while (departments.step())
            departments_.push_back(departments.integer(0));
    }

    void write()
    {
        std::vector<std::pair<std::int64_t, std::uint32_t>> order; // by new id
        for (std::uint32_t i = 0; i < plan_.cases().size(); ++i)
            if (plan_.cases()[i].kept)
                order.emplace_back(copy_.ids.cases(plan_.cases()[i].id), i);
        std::ranges::sort(order);
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i % 512 == 0)
                copy_.told(static_cast<double>(i) / static_cast<double>(order.size()));
            one(order[i].first, plan_.cases()[order[i].second]);
        }
        for (const Table* table :
             {&case_, &event_, &visit_, &dispute_, &party_, &session_, &further_, &alarm_})
            copy_.report.rows[table->title] = table->to.rows();
        copy_.told(1);
    }

private:
    struct Item {
        std::string name;
        std::int64_t department = 0;
    };

    /// What one case is written with.
    struct Now {
        std::int64_t is; ///< new id
        const CaseFacts& facts;
        const CaseFacts& donor;
        const std::string& grid;
        std::int64_t desk;
        const CourseTimes* at = nullptr;
    };

    static void collect(cache::Statement& rows, std::initializer_list<int> columns,
                        std::vector<std::int64_t>& instants)
    {
        while (rows.step())
            for (const int column : columns)
                if (!rows.isNull(column))
                    instants.push_back(sane(rows.integer(column)));
        rows.reset();
    }
    static std::optional<std::int64_t> when(const Now& now, const cache::Statement& row, int column)
    {
        return row.isNull(column) ? std::nullopt
                                  : std::optional((*now.at)(sane(row.integer(column))));
    }

    void one(std::int64_t is, const CaseFacts& facts)
    {
        using cache::kEventsPerCase;
        for (Table* table : {&case_, &visit_, &dispute_, &party_, &session_, &further_, &alarm_}) {
            table->rows.reset();
            table->rows.bind(1, facts.id);
        }
        event_.rows.reset();
        event_.rows.bind(1, facts.id * kEventsPerCase)
            .bind(2, facts.id * kEventsPerCase + kEventsPerCase - 1);

        std::vector<std::int64_t> instants;
        collect(case_.rows, {0, 1, 2, 3, 4, 5, 6, 7}, instants);
        collect(event_.rows, {3, 5}, instants);
        collect(visit_.rows, {1}, instants);
        collect(dispute_.rows, {0, 1, 2, 3}, instants);
        collect(session_.rows, {1}, instants);
        collect(further_.rows, {1}, instants);
        collect(alarm_.rows, {1, 2, 3}, instants);
        const CourseTimes times(std::move(instants), facts.reportedAt, facts.newStart,
                                {copy_.shift.asOf, copy_.shift.newAsOf()},
                                copy_.key.chance(Draw::Course, facts.id));

        const CaseFacts& donor = plan_.cases()[facts.donor];
        const Now now{is,
                      facts,
                      donor,
                      copy_.ground.grid(donor.grid).code,
                      copy_.key.chance(Draw::Post, -facts.id).between(1, 6),
                      &times};
        others_.clear();
        writeCase(now);
        writeEvents(now);
        writeVisits(now);
        if (facts.isDispute)
            writeDispute(now);
        writeRest(now);
        copy_.witness("case", facts.id, is);
    }

    /// The lead becomes the donor's, the department of the item that of the donor's item; any other
    /// is drawn, for this case always the same.
    std::int64_t department(const Now& now, std::int64_t was)
    {
        if (was == 0)
            return 0;
        if (was == now.facts.department)
            return now.donor.department;
        if (was == items_[now.facts.item].department)
            return items_[now.donor.item].department;
        const auto known = others_.find(was);
        if (known != others_.end())
            return known->second;
        Chance chance = copy_.key.chance(Draw::Department, now.facts.id * 64 + std::ssize(others_));
        std::int64_t drawn = now.donor.department;
        for (int tries = 0; tries < 20 && !departments_.empty(); ++tries) {
            drawn = departments_[chance.below(departments_.size())];
            if (drawn != now.donor.department
                && std::ranges::none_of(others_, [&](auto& o) { return o.second == drawn; }))
                break;
        }
        return others_[was] = drawn;
    }

    void writeCase(const Now& now)
    {
        cache::Statement& row = case_.rows;
        if (!row.step())
            return;
        Chance points = copy_.key.chance(Draw::Point, now.is);
        auto place = copy_.ground.placeIn(now.donor.grid, cache::decodePoint(row.blob(17)), points);
        Chance ids = copy_.key.chance(Draw::Uuid, now.facts.id);
        std::vector<std::int64_t> parts;
        for (const std::int64_t part : cache::partsFrom(row.text(16)))
            parts.push_back(department(now, part));
        const std::int64_t reportedAt = (*now.at)(sane(row.integer(0)));
        case_.to.id(now.is)
            .point(place.value_or(copy_.ground.grid(now.donor.grid).middle))
            .put("number", numbers_.next(now.grid, reportedAt))
            .put("title",
                 copy_.ground.grid(now.donor.grid).name + "：" + items_[now.donor.item].name)
            .put("item_id", now.donor.item)
            .put("grade", now.donor.grade)
            .put("channel", now.donor.channel)
            .put("level", now.facts.newLevel)
            .put("department_id", now.donor.department)
            .put("grid_code", now.grid)
            .put("reported_at", reportedAt)
            .put("deadline_at", when(now, row, 1))
            .put("resolved_at", when(now, row, 2))
            .put("closed_at", when(now, row, 3))
            .put("extension_until", when(now, row, 4))
            .put("suspended_at", when(now, row, 5))
            .put("supervise_until", when(now, row, 6))
            .put("turned_at", when(now, row, 7))
            .put("open_parts", cache::joinedParts(parts))
            .put("uuid", uuidFrom(ids));
        case_.to.keep({"category_id", "state", "supervised", "version", "suspended_from",
                       "extension_asked", "supervised_by", "turned_by"},
                      row, 8);
        case_.to.write();
    }

    void writeEvents(const Now& now)
    {
        cache::Statement& row = event_.rows;
        const bool byGridWorker =
            now.donor.channel == static_cast<int>(domain::CaseChannel::GridWorker);
        while (row.step()) {
            const std::int64_t serial = row.integer(0) % cache::kEventsPerCase;
            const auto action = static_cast<CaseAction>(row.integer(1));
            event_.to.id(now.is * cache::kEventsPerCase + serial)
                .put("case_id", now.is)
                .put("at", when(now, row, 3))
                .put("actor", actorOf(action, byGridWorker, now.desk))
                .put("reason", domain::needsReason(action) ? "演练数据，原因从略" : "")
                .put("department_id", department(now, row.integer(4)))
                .put("until", when(now, row, 5))
                .put("other_case_id", keptId(row.integer(6)))
                .keep("action", row, 1)
                .keep("state_after", row, 2)
                .keep("serial", row, 7)
                .write();
        }
    }

    [[nodiscard]] std::int64_t keptId(std::int64_t id) const
    {
        const auto& cases = plan_.cases();
        const auto found = std::ranges::lower_bound(cases, id, {}, &CaseFacts::id);
        return found != cases.end() && found->id == id && found->kept ? copy_.ids.cases(id) : 0;
    }

    /// The id of a row that is that of an event of the case. Nothing: it is not.
    static std::optional<std::int64_t> eventId(const Now& now, std::int64_t id)
    {
        if (id / cache::kEventsPerCase != now.facts.id)
            return std::nullopt;
        return now.is * cache::kEventsPerCase + id % cache::kEventsPerCase;
    }

    void writeVisits(const Now& now)
    {
        while (visit_.rows.step())
            if (const auto id = eventId(now, visit_.rows.integer(0)))
                visit_.to.id(*id)
                    .put("case_id", now.is)
                    .put("grid_code", now.grid)
                    .put("visited_at", when(now, visit_.rows, 1))
                    .keep("satisfaction", visit_.rows, 2)
                    .keep("resolved", visit_.rows, 3)
                    .write();
    }

    void writeDispute(const Now& now)
    {
        const std::int64_t body = copy_.ids.bodies(now.donor.body);
        const std::int64_t mediator = copy_.ids.mediators(now.donor.mediator);
        if (dispute_.rows.step())
            dispute_.to.id(now.is)
                .put("grid_code", now.grid)
                .put("type", now.donor.disputeType)
                .put("mediation", now.donor.mediation)
                .put("link", now.donor.link)
                .put("body_id", body)
                .put("mediator_id", mediator)
                .put("level", now.donor.disputeLevel)
                .put("ended_at", when(now, dispute_.rows, 0))
                .put("due_at", when(now, dispute_.rows, 1))
                .put("fulfilled_at", when(now, dispute_.rows, 2))
                .put("breached_at", when(now, dispute_.rows, 3))
                .keep("outcome", dispute_.rows, 4)
                .write();
        while (party_.rows.step())
            party_.to.id(parties_(party_.rows.integer(0)))
                .put("case_id", now.is)
                .put("grid_code", now.grid)
                .keep("role", party_.rows, 1)
                .keep("kind", party_.rows, 2)
                .write();
        while (session_.rows.step())
            if (const auto id = eventId(now, session_.rows.integer(0)))
                session_.to.id(*id)
                    .put("case_id", now.is)
                    .put("grid_code", now.grid)
                    .put("held_at", when(now, session_.rows, 1))
                    .put("place", "调解室")
                    .put("body_id", body)
                    .put("mediator_id", mediator)
                    .keep("outcome", session_.rows, 2)
                    .write();
    }

    void writeRest(const Now& now)
    {
        while (further_.rows.step())
            if (const auto id = eventId(now, further_.rows.integer(0)))
                further_.to.id(*id)
                    .put("case_id", now.is)
                    .put("grid_code", now.grid)
                    .put("reported_at", when(now, further_.rows, 1))
                    .keep("channel", further_.rows, 2)
                    .write();
        const std::string desk = "值班席0" + std::to_string(now.desk);
        while (alarm_.rows.step())
            alarm_.to.id(alarms_(alarm_.rows.integer(0)))
                .put("case_id", now.is)
                .put("grid_code", now.grid)
                .put("since", when(now, alarm_.rows, 1))
                .put("marked_at", when(now, alarm_.rows, 2))
                .put("until", when(now, alarm_.rows, 3))
                .put("post", desk)
                .put("to_post", desk)
                .keep("kind", alarm_.rows, 4)
                .keep("level", alarm_.rows, 5)
                .keep("mark", alarm_.rows, 6)
                .write();
    }

    const Copy& copy_;
    const CasePlan& plan_;
    CaseNumbers numbers_;
    std::unordered_map<std::int64_t, Item> items_;
    std::vector<std::int64_t> departments_;
    std::map<std::int64_t, std::int64_t> others_; ///< further departments of the case at hand
    Ids parties_{copy_.source, copy_.key, "dispute_party"};
    Ids alarms_{copy_.source, copy_.key, "alarm_mark"};
    Table case_{copy_, "case",
                "SELECT reported_at, deadline_at, resolved_at, closed_at, extension_until, "
                "suspended_at, supervise_until, turned_at, category_id, state, supervised, version,"
                " suspended_from, extension_asked, supervised_by, turned_by, open_parts, geom"
                " FROM \"case\" WHERE id = ?"};
    Table event_{copy_, "case_event",
                 "SELECT id, action, state_after, at, department_id, until, other_case_id, serial "
                 "FROM case_event WHERE id BETWEEN ? AND ?"};
    Table visit_{copy_, "visit",
                 "SELECT id, visited_at, satisfaction, resolved FROM visit WHERE case_id = ?"};
    Table dispute_{copy_, "dispute",
                   "SELECT ended_at, due_at, fulfilled_at, breached_at, outcome FROM dispute WHERE "
                   "id = ?"};
    Table party_{copy_, "dispute_party",
                 "SELECT id, role, kind FROM dispute_party WHERE case_id = ?"};
    Table session_{copy_, "mediation_session",
                   "SELECT id, held_at, outcome FROM mediation_session WHERE case_id = ?"};
    Table further_{copy_, "further_report",
                   "SELECT id, reported_at, channel FROM further_report WHERE case_id = ?"};
    Table alarm_{copy_, "alarm_mark",
                 "SELECT id, since, marked_at, until, kind, level, mark FROM alarm_mark WHERE "
                 "case_id = ?"};
};

} // namespace

void writeCases(const Copy& copy, const CasePlan& plan)
{
    CaseWriter(copy, plan).write();
}

} // namespace zhitu::anonymise
