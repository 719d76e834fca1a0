// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/indicator_table.h"

#include "data/words/indicator_words.h"

namespace zhitu::widgets {
using words::formulaOf;
using words::textOf;

IndicatorTable::IndicatorTable(QWidget* parent) : ShareTable(QStringLiteral("indicator"), parent)
{
    retranslate();
}

void IndicatorTable::setIndicators(const cases::Indicators& indicators)
{
    shown_ = indicators;
    retranslate();
}

void IndicatorTable::retranslate()
{
    std::vector<Share> shares;
    for (const cases::Indicator indicator : cases::kIndicators)
        shares.push_back(
            {textOf(indicator), cases::shareOf(shown_, indicator), formulaOf(indicator)});
    show(shown_.ofDays ? tr("How it went: cases due in the last %1 days").arg(cases::kIndicatorDays)
                       : tr("How it went: cases reported in that time and due"),
         shares);
}

} // namespace zhitu::widgets
