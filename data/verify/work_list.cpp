// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/work_list.h"

#include <algorithm>

#include "data/cache/gpkg_geometry.h"
#include "data/verify/pass.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

constexpr std::size_t kMostGone = 10'000; ///< told of; each is looked up by itself

class TownNames {
public:
    explicit TownNames(cache::CacheReader& reader)
    {
        for (const domain::Division& division : reader.divisions())
            names_.emplace(division.code, QString::fromStdString(division.name));
    }
    [[nodiscard]] QString of(const std::string& area) const
    {
        const std::string town = townOf(area);
        if (town.empty())
            return {};
        const auto found = names_.find(town + std::string(12 - town.size(), '0'));
        return found == names_.end() ? QString::fromStdString(town) : found->second;
    }

private:
    std::map<std::string, QString> names_;
};

/// What a finding that is gone was about, as far as the row is still there.
class GoneRows {
public:
    explicit GoneRows(cache::CacheReader& reader) : connection_(reader.connection()) {}

    [[nodiscard]] Finding findingOf(const GoneFinding& gone, const Rule& rule)
    {
        const Source& source = *rule.source;
        Finding finding;
        finding.key = gone.key;
        finding.table = source.table;
        finding.area = gone.area;
        finding.origin = gone.origin;
        finding.state = FindingState::Gone;
        auto rows = rows_.find(&source);
        if (rows == rows_.end())
            rows = rows_.emplace(&source, connection_.prepare(sqlOf(source))).first;
        cache::Statement& row = rows->second;
        row.reset();
        row.bind(1, gone.key.row);
        if (!row.step())
            return finding;
        using enum domain::Subject::Kind;
        finding.name = shownText(row.text(0));
        if (source.geometry == cache::GeometryType::Point)
            finding.place = cache::decodePoint(row.blob(2));
        finding.subject.kind = source.subject;
        if (source.subject == Grid || source.subject == Division)
            finding.subject.code = finding.area;
        else if (source.subject == Spot)
            finding.subject = spotOf(finding);
        else if (source.subject != None)
            finding.subject.id = row.integer(1);
        row.reset();
        return finding;
    }

private:
    static std::string sqlOf(const Source& source)
    {
        return "SELECT " + std::string(source.label) + ", " + std::string(source.subjectId) + ", "
               + (source.geometry == cache::GeometryType::None ? "NULL" : "t.geom") + " FROM "
               + cache::quotedName(source.table) + " AS t WHERE t.id = ?";
    }
    static domain::Subject spotOf(const Finding& finding)
    {
        if (!finding.place)
            return {};
        domain::Subject subject;
        subject.kind = domain::Subject::Kind::Spot;
        subject.code = finding.name.toStdString();
        subject.spot = *finding.place;
        return subject;
    }

    cache::Connection& connection_;
    std::map<const Source*, cache::Statement> rows_;
};

std::map<FindingKey, QString> reasonsOf(History& history, const std::string& source)
{
    std::map<FindingKey, QString> reasons;
    for (const Waiver& waiver : history.waivers(source))
        reasons.emplace(waiver.key,
                        QStringLiteral("%1: %2").arg(QString::fromStdString(waiver.who),
                                                     QString::fromStdString(waiver.why)));
    return reasons;
}

/// Errors first; what belongs to one rule stays together.
void sort(WorkList& list)
{
    std::ranges::stable_sort(list.items, {}, [&](const WorkItem& item) {
        return std::pair(list.book->rules[item.rule].severity, item.rule);
    });
}

} // namespace

WorkList makeWorkList(const Report& report, History* history, cache::CacheReader& reader)
{
    WorkList list;
    list.book = report.book;
    list.dataAt = report.dataAt;
    const Scores scores = scoresOf(report);
    if (const auto all = scores.find({{}, kAllTowns, Dimension::All}); all != scores.end())
        list.score = all->second;
    const TownNames towns(reader);
    const auto since = history != nullptr ? history->since(report.source)
                                          : std::map<FindingKey, domain::Instant>();
    const auto reasons =
        history != nullptr ? reasonsOf(*history, report.source) : std::map<FindingKey, QString>();
    const auto runs = history != nullptr ? history->runs(report.source) : std::vector<PastRun>();
    for (std::size_t rule = 0; rule < report.results.size(); ++rule) {
        const RuleResult& result = report.results[rule];
        list.notListed += result.total.found + result.total.waived - std::ssize(result.findings);
        for (const Finding& finding : result.findings) {
            WorkItem item{finding, rule, towns.of(finding.area), {}, {}};
            if (const auto known = since.find(finding.key); known != since.end()) {
                item.since = known->second;
                // A report that is not kept does not know what an earlier run has met.
                if (isOpen(finding.state) && !runs.empty())
                    item.finding.state =
                        known->second < runs.front().at ? FindingState::Known : FindingState::New;
            }
            if (const auto reason = reasons.find(finding.key);
                reason != reasons.end() && finding.state == FindingState::Waived)
                item.why = reason->second;
            list.items.push_back(std::move(item));
        }
    }
    if (history != nullptr) {
        std::map<std::string_view, std::size_t> ruleById;
        for (std::size_t rule = 0; rule < report.book->rules.size(); ++rule)
            ruleById.emplace(report.book->rules[rule].id, rule);
        GoneRows rows(reader);
        std::size_t told = 0;
        for (const GoneFinding& gone :
             runs.empty() ? std::vector<GoneFinding>() : history->goneIn(runs.front().id)) {
            const auto rule = ruleById.find(gone.key.rule);
            if (rule == ruleById.end())
                continue;
            if (++told > kMostGone)
                break;
            list.items.push_back({rows.findingOf(gone, report.book->rules[rule->second]),
                                  rule->second,
                                  towns.of(gone.area),
                                  {},
                                  {}});
        }
    }
    sort(list);
    return list;
}

WorkList refreshed(const WorkList& list, const WorkList& part)
{
    std::map<std::string_view, std::size_t> ruleById;
    for (std::size_t rule = 0; rule < list.book->rules.size(); ++rule)
        ruleById.emplace(list.book->rules[rule].id, rule);
    std::set<std::size_t> again;
    for (const Rule& rule : part.book->rules)
        if (const auto found = ruleById.find(rule.id); found != ruleById.end())
            again.insert(found->second);
    WorkList result = list;
    result.dataAt = part.dataAt;
    std::map<FindingKey, WorkItem> before;
    std::erase_if(result.items, [&](WorkItem& item) {
        if (!again.contains(item.rule))
            return false;
        FindingKey key = item.finding.key;
        before.emplace(std::move(key), std::move(item));
        return true;
    });
    for (const WorkItem& item : part.items) {
        const auto rule = ruleById.find(part.book->rules[item.rule].id);
        if (rule == ruleById.end() || item.finding.state == FindingState::Gone)
            continue;
        before.erase(item.finding.key);
        result.items.push_back(item);
        result.items.back().rule = rule->second;
    }
    for (auto& [key, item] : before) {
        item.finding.state = FindingState::Gone;
        result.items.push_back(std::move(item));
    }
    sort(result);
    return result;
}

std::shared_ptr<const RuleBook> rulesAbout(const RuleBook& book,
                                           const std::set<std::string>& tables)
{
    auto part = std::make_shared<RuleBook>();
    part->name = book.name;
    part->digest = book.digest;
    std::ranges::copy_if(book.rules, std::back_inserter(part->rules), [&](const Rule& rule) {
        return tables.contains(std::string(rule.source->table));
    });
    return part->rules.empty() ? nullptr : part;
}

std::vector<std::uint32_t> select(const WorkList& list, const WorkFilter& filter)
{
    using enum WorkFilter::Standing;
    std::vector<std::uint32_t> shown;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const Finding& finding = list.items[i].finding;
        const Rule& rule = list.book->rules[list.items[i].rule];
        const bool stands = filter.standing == Any
                            || (filter.standing == Open && isOpen(finding.state))
                            || (filter.standing == Waived && finding.state == FindingState::Waived)
                            || (filter.standing == Gone && finding.state == FindingState::Gone);
        if (stands && (!filter.kind || rule.kind == *filter.kind)
            && (!filter.severity || rule.severity == *filter.severity)
            && (filter.table.empty() || finding.table == filter.table)
            && (!filter.origin || finding.origin == *filter.origin)
            && finding.area.starts_with(filter.area))
            shown.push_back(static_cast<std::uint32_t>(i));
    }
    sortBy(list, filter.order, filter.descending, shown);
    return shown;
}

} // namespace zhitu::verify
