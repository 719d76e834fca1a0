// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/sheet.h"

#include "data/exchange/table_writer.h"
#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

using exchange::TableCell;

auto cellsOf(const Rule& rule, const Finding& finding) -> std::vector<TableCell>
{
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    std::vector<TableCell> cells{titleOf(rule.severity),
                                 titleOf(rule.kind),
                                 rule.title.local(),
                                 titleOf(*rule.source),
                                 titleOfOrigin(finding.origin),
                                 finding.key.row,
                                 finding.name,
                                 text(finding.area),
                                 std::monostate{},
                                 std::monostate{},
                                 finding.says,
                                 finding.value,
                                 finding.suggestion,
                                 std::monostate{},
                                 finding.partnerName,
                                 rule.advice.local(),
                                 titleOf(finding.state),
                                 text(textOf(finding.key))};
    if (finding.place) {
        cells[8] = finding.place->lon;
        cells[9] = finding.place->lat;
    }
    if (finding.key.partner != 0)
        cells[13] = finding.key.partner;
    return cells;
}

} // namespace

QString titleOf(FindingState state)
{
    switch (state) {
    case FindingState::New:
        return Messages::tr("new");
    case FindingState::Known:
        return Messages::tr("known");
    case FindingState::Gone:
        return Messages::tr("gone");
    case FindingState::Waived:
        return Messages::tr("let stand");
    }
    return {};
}

auto writeFindings(const Report& report, const std::filesystem::path& file) -> std::int64_t
{
    const auto writer = exchange::makeTableWriter(
        file,
        {Messages::tr("Data verification"),
         {Messages::tr("severity"), Messages::tr("kind of fault"), Messages::tr("rule"),
          Messages::tr("table"), Messages::tr("source system"), Messages::tr("row"),
          Messages::tr("name"), Messages::tr("area"), Messages::tr("longitude"),
          Messages::tr("latitude"), Messages::tr("what is wrong"), Messages::tr("as it stands"),
          Messages::tr("should be"), Messages::tr("other row"), Messages::tr("other name"),
          Messages::tr("what to do"), Messages::tr("standing"), Messages::tr("key")}});
    std::int64_t missing = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        for (std::size_t i = 0; i < report.results.size(); ++i) {
            const Rule& rule = report.book->rules[i];
            const RuleResult& result = report.results[i];
            if (rule.severity != severity)
                continue;
            for (const Finding& finding : result.findings)
                writer->add(cellsOf(rule, finding));
            missing += result.total.found + result.total.waived - std::ssize(result.findings);
        }
    writer->finish();
    return missing;
}

} // namespace zhitu::verify
