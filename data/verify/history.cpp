// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/history.h"

#include <algorithm>

#include "data/domain/codes.h"
#include "data/support/small_file.h"
#include "data/verify/history_schema.h"
#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

using cache::Statement;
using cache::Transaction;

std::int64_t seconds(domain::Instant at)
{
    return at.time_since_epoch().count();
}

domain::Instant instant(std::int64_t secondsSince)
{
    return domain::Instant{std::chrono::seconds{secondsSince}};
}

auto checkedText(const std::string& text, qsizetype most, const char* what) -> std::string
{
    const QString given = QString::fromStdString(text);
    const QString kept = support::oneLine(given, most + 1);
    if (kept.isEmpty() || kept.size() > most)
        throw UserError(Messages::tr("A finding is let stand by a post and for a reason: “%1” must "
                                     "have 1 to %2 characters. Nothing was changed.")
                            .arg(Messages::tr(what))
                            .arg(most));
    return kept.toStdString();
}

} // namespace

History::History(const std::filesystem::path& file)
    : connection_(std::make_unique<cache::Connection>(file.string(), cache::Access::Create))
{
    // One journal that each program ends by itself; what is kept survives a power cut.
    prepareHistory(*connection_, file);
    connection_->execute("PRAGMA journal_mode=DELETE");
    connection_->execute("PRAGMA synchronous=EXTRA");
}

std::map<FindingKey, std::string> History::waived(const std::string& source)
{
    std::map<FindingKey, std::string> result;
    for (Waiver& waiver : waivers(source))
        result.emplace(std::move(waiver.key), std::move(waiver.valueDigest));
    return result;
}

std::vector<Waiver> History::waivers(const std::string& source)
{
    std::vector<Waiver> result;
    Statement rows =
        connection_->prepare("SELECT rule, row, partner, value_digest, who, why, at "
                             "FROM waiver WHERE source = ? ORDER BY rule, row, partner");
    rows.bind(1, std::string_view(source));
    while (rows.step())
        result.push_back({{rows.text(0), rows.integer(1), rows.integer(2)},
                          rows.text(3),
                          rows.text(4),
                          rows.text(5),
                          instant(rows.integer(6))});
    return result;
}

void History::waive(const std::string& source, const Waiver& waiver)
{
    const std::string who =
        checkedText(waiver.who, kMostWho, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "post"));
    const std::string why =
        checkedText(waiver.why, kMostWhy, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "reason"));
    connection_
        ->prepare("INSERT INTO waiver VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                  "value_digest = excluded.value_digest, who = excluded.who, why = excluded.why, "
                  "at = excluded.at")
        .bind(1, std::string_view(source))
        .bind(2, std::string_view(waiver.key.rule))
        .bind(3, waiver.key.row)
        .bind(4, waiver.key.partner)
        .bind(5, std::string_view(waiver.valueDigest))
        .bind(6, std::string_view(who))
        .bind(7, std::string_view(why))
        .bind(8, seconds(waiver.at))
        .run();
}

bool History::lift(const std::string& source, const FindingKey& key)
{
    connection_
        ->prepare("DELETE FROM waiver WHERE source = ? AND rule = ? AND row = ? AND partner = ?")
        .bind(1, std::string_view(source))
        .bind(2, std::string_view(key.rule))
        .bind(3, key.row)
        .bind(4, key.partner)
        .run();
    return connection_->queryInt("SELECT changes()") > 0;
}

std::vector<StateCounts> History::record(Report& report, domain::Instant at)
{
    Transaction transaction(*connection_);
    const std::int64_t run = insertRun(report, at);
    insertCounts(run, report);
    insertScores(run, report);
    std::vector<StateCounts> states;
    for (std::size_t i = 0; i < report.results.size(); ++i)
        states.push_back(recordRule(run, report, report.book->rules[i], report.results[i]));
    forgetOldRuns();
    transaction.commit();
    return states;
}

std::int64_t History::insertRun(const Report& report, domain::Instant at)
{
    std::int64_t checked = 0;
    for (const RuleResult& result : report.results)
        checked += result.total.checked;
    connection_
        ->prepare("INSERT INTO run(source, area, at, data_at, rules_digest, checked, errors, "
                  "warnings, hints) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, std::string_view(report.source))
        .bind(2, std::string_view(report.area))
        .bind(3, seconds(at))
        .bind(4, seconds(report.dataAt))
        .bind(5, std::string_view(report.book->digest))
        .bind(6, checked)
        .bind(7, report.foundOf(Severity::Error))
        .bind(8, report.foundOf(Severity::Warning))
        .bind(9, report.foundOf(Severity::Hint))
        .run();
    return connection_->queryInt("SELECT last_insert_rowid()");
}

void History::insertCounts(std::int64_t run, const Report& report)
{
    Statement insert = connection_->prepare("INSERT INTO rule_count VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < report.results.size(); ++i) {
        const Rule& rule = report.book->rules[i];
        const Count& count = report.results[i].total;
        insert.bind(1, run)
            .bind(2, std::string_view(rule.id))
            .bind(3, static_cast<std::int64_t>(rule.severity))
            .bind(4, count.checked)
            .bind(5, count.found)
            .bind(6, count.waived)
            .run();
    }
}

void History::insertScores(std::int64_t run, const Report& report)
{
    Statement ofTown = connection_->prepare(
        "INSERT INTO score(run, dimension, n, found, checks, defects, table_name, town) VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?)");
    Statement ofOrigin =
        connection_->prepare("INSERT INTO origin_score(run, dimension, n, found, checks, defects, "
                             "origin) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const auto& [key, score] : scoresOf(report)) {
        const bool isOfTown = key.origin == kAllOrigins;
        Statement& insert = isOfTown ? ofTown : ofOrigin;
        insert.bind(1, run)
            .bind(2, static_cast<std::int64_t>(key.dimension))
            .bind(3, score.n)
            .bind(4, score.found)
            .bind(5, score.checks)
            .bind(6, score.defects)
            .bind(7, std::string_view(isOfTown ? key.table : key.origin));
        if (isOfTown)
            insert.bind(8, std::string_view(key.town));
        insert.run();
    }
}

StateCounts History::recordRule(std::int64_t run, const Report& report, const Rule& rule,
                                RuleResult& result)
{
    StateCounts counts;
    Statement known = connection_->prepare(
        "UPDATE finding SET last_run = ?5, area = ?6, origin = ?7 WHERE source = ?1 AND rule = ?2 "
        "AND row = ?3 AND partner = ?4 AND gone_run = 0");
    Statement fresh = connection_->prepare(
        "INSERT INTO finding VALUES (?1, ?2, ?3, ?4, ?6, ?5, ?5, 0, ?7) ON CONFLICT DO UPDATE SET "
        "area = ?6, first_run = ?5, last_run = ?5, gone_run = 0, origin = ?7");
    // The findings with words are the first of the rows, in the same order.
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const FoundRow& row = result.rows[i];
        const auto bindTo = [&](Statement& statement) -> Statement& {
            return statement.bind(1, std::string_view(report.source))
                .bind(2, std::string_view(rule.id))
                .bind(3, row.row)
                .bind(4, row.partner)
                .bind(5, run)
                .bind(6, std::string_view(row.area))
                .bind(7, std::string_view(row.origin));
        };
        bindTo(known).run();
        const bool isKnown = sqlite3_changes64(connection_->handle()) > 0;
        if (!isKnown)
            bindTo(fresh).run();
        ++(row.waived ? counts.waived : isKnown ? counts.known : counts.fresh);
        if (i < result.findings.size() && !row.waived)
            result.findings[i].state = isKnown ? FindingState::Known : FindingState::New;
    }
    if (!result.hasAllRows())
        return counts; // who knows what is behind them
    // What belongs to no area was looked at all the same.
    const std::string area = rule.source->area == "''" ? std::string() : report.area;
    connection_
        ->prepare("UPDATE finding SET gone_run = ?1 WHERE source = ?2 AND rule = ?3 AND gone_run = "
                  "0 AND last_run <> ?1 AND area >= ?4 AND (?4 = '' OR area < ?5)")
        .bind(1, run)
        .bind(2, std::string_view(report.source))
        .bind(3, std::string_view(rule.id))
        .bind(4, std::string_view(area))
        .bind(5, std::string_view(domain::behindPrefix(area)))
        .run();
    counts.gone = sqlite3_changes64(connection_->handle());
    return counts;
}

void History::forgetOldRuns()
{
    Statement last = connection_->prepare("SELECT id FROM run ORDER BY id DESC LIMIT 1 OFFSET ?");
    last.bind(1, kMostRuns);
    if (!last.step())
        return;
    const std::int64_t until = last.integer(0);
    last.reset();
    connection_->prepare("DELETE FROM finding WHERE gone_run BETWEEN 1 AND ?").bind(1, until).run();
    connection_->prepare("DELETE FROM run WHERE id <= ?").bind(1, until).run();
}

std::vector<PastRun> History::runs(const std::string& source)
{
    std::vector<PastRun> result;
    Statement rows = connection_->prepare(
        "SELECT id, at, data_at, area, rules_digest, checked, errors, warnings, hints FROM run "
        "WHERE source = ? ORDER BY id DESC");
    rows.bind(1, std::string_view(source));
    while (rows.step())
        result.push_back({rows.integer(0), instant(rows.integer(1)), instant(rows.integer(2)),
                          rows.text(3), rows.text(4), rows.integer(5), rows.integer(6),
                          rows.integer(7), rows.integer(8)});
    return result;
}

std::vector<GoneFinding> History::goneIn(std::int64_t run)
{
    std::vector<GoneFinding> result;
    Statement rows =
        connection_->prepare("SELECT rule, row, partner, area, origin FROM finding WHERE "
                             "gone_run = ? AND gone_run > 0 ORDER BY rule, row, partner");
    rows.bind(1, run);
    while (rows.step())
        result.push_back(
            {{rows.text(0), rows.integer(1), rows.integer(2)}, rows.text(3), rows.text(4)});
    return result;
}

std::map<FindingKey, domain::Instant> History::since(const std::string& source)
{
    std::map<FindingKey, domain::Instant> result;
    Statement rows =
        connection_->prepare("SELECT finding.rule, finding.row, finding.partner, "
                             "coalesce(run.at, (SELECT min(at) FROM run WHERE source = ?1)) "
                             "FROM finding LEFT JOIN run ON run.id = finding.first_run "
                             "WHERE finding.source = ?1 AND finding.gone_run = 0");
    rows.bind(1, std::string_view(source));
    while (rows.step())
        result.emplace(FindingKey{rows.text(0), rows.integer(1), rows.integer(2)},
                       instant(rows.integer(3)));
    return result;
}

Scores History::scoresIn(std::int64_t run)
{
    Scores result;
    Statement rows = connection_->prepare(
        "SELECT table_name, town, dimension, ?2, n, found, checks, defects FROM score WHERE run = "
        "?1 UNION ALL SELECT '', ?3, dimension, origin, n, found, checks, defects FROM "
        "origin_score WHERE run = ?1");
    rows.bind(1, run).bind(2, std::string_view(kAllOrigins)).bind(3, std::string_view(kAllTowns));
    while (rows.step())
        result.emplace(ScoreKey{rows.text(0), rows.text(1), static_cast<Dimension>(rows.integer(2)),
                                rows.text(3)},
                       Score{rows.integer(4), rows.integer(5), rows.real(6), rows.real(7)});
    return result;
}

} // namespace zhitu::verify
