// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/verify_filters.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <algorithm>
#include <set>

#include "widgets/look/flow_layout.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using Standing = verify::WorkFilter::Standing;

/// What is offered now; what was chosen stays, as far as it is among it.
void offerIn(QComboBox& box, const QString& all,
             const std::vector<std::pair<QString, int>>& choices)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    if (!all.isEmpty())
        box.addItem(all, -1);
    for (const auto& [text, value] : choices)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

VerifyFilters::VerifyFilters(QWidget* parent)
    : QWidget(parent), kinds_(makeWideChoice("verifyKinds")),
      severities_(makeWideChoice("verifySeverities")), tables_(makeWideChoice("verifyTables")),
      origins_(makeWideChoice("verifyOrigins")), standings_(makeWideChoice("verifyStandings"))
{
    auto* row = new FlowLayout(this, kSpace2);
    row->setContentsMargins({});
    for (QComboBox* box : {kinds_, severities_, tables_, origins_, standings_}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &VerifyFilters::changed);
    }
}

void VerifyFilters::offer(const verify::WorkList* list)
{
    std::set<int> kinds;
    std::set<int> tables;
    if (list != nullptr)
        for (const verify::Rule& rule : list->book->rules) {
            kinds.insert(static_cast<int>(rule.kind));
            tables.insert(static_cast<int>(rule.source - verify::sources().data()));
        }
    std::vector<std::pair<QString, int>> choices;
    for (const int kind : kinds)
        choices.emplace_back(titleOf(static_cast<verify::Kind>(kind)), kind);
    offerIn(*kinds_, tr("All kinds"), choices);
    choices.clear();
    for (const auto severity :
         {verify::Severity::Error, verify::Severity::Warning, verify::Severity::Hint})
        choices.emplace_back(titleOf(severity), static_cast<int>(severity));
    offerIn(*severities_, tr("Every severity"), choices);
    choices.clear();
    for (const int table : tables)
        choices.emplace_back(titleOf(verify::sources()[static_cast<std::size_t>(table)]), table);
    offerIn(*tables_, tr("All data"), choices);
    choices.clear();
    for (const std::string& origin : verify::origins())
        choices.emplace_back(verify::titleOfOrigin(origin), static_cast<int>(choices.size()));
    offerIn(*origins_, tr("Every source system"), choices);
    offerIn(*standings_, {},
            {{tr("Still open"), static_cast<int>(Standing::Open)},
             {tr("Right as it is"), static_cast<int>(Standing::Waived)},
             {tr("Corrected"), static_cast<int>(Standing::Gone)},
             {tr("Every state"), static_cast<int>(Standing::Any)}});
}

verify::WorkFilter VerifyFilters::filter() const
{
    verify::WorkFilter filter;
    if (const int kind = kinds_->currentData().toInt(); kind > 0)
        filter.kind = static_cast<verify::Kind>(kind);
    if (const int severity = severities_->currentData().toInt(); severity > 0)
        filter.severity = static_cast<verify::Severity>(severity);
    if (const int table = tables_->currentData().toInt(); table >= 0)
        filter.table = verify::sources()[static_cast<std::size_t>(table)].table;
    if (const int origin = origins_->currentData().toInt(); origin >= 0)
        filter.origin = verify::origins()[static_cast<std::size_t>(origin)];
    filter.standing = static_cast<Standing>(standings_->currentData().toInt());
    return filter;
}

void VerifyFilters::retranslate()
{
    kinds_->setAccessibleName(tr("Kind of rule"));
    severities_->setAccessibleName(tr("Severity"));
    tables_->setAccessibleName(tr("Data"));
    origins_->setAccessibleName(tr("Source system"));
    standings_->setAccessibleName(tr("State"));
}

} // namespace zhitu::widgets
