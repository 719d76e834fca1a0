// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/indicator_table.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "widgets/charts/indicator_texts.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

IndicatorTable::IndicatorTable(QWidget* parent) : QWidget(parent), heading_(new QLabel)
{
    setObjectName(QStringLiteral("indicators"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, kSpace2, 0, 0);
    grid->setHorizontalSpacing(kSpace3);
    grid->setVerticalSpacing(kSpace1);
    grid->setColumnStretch(0, 1);
    heading_->setWordWrap(true);
    grid->addWidget(heading_, 0, 0, 1, 3);
    for (int i = 0; i < kRows; ++i) {
        rows_[static_cast<std::size_t>(i)] = {new QLabel, new QLabel, new QLabel};
        const Row& row = rows_[static_cast<std::size_t>(i)];
        row.name->setWordWrap(true); // a dock may be narrow, and the type large
        row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.of->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.value->setObjectName(QStringLiteral("indicator%1").arg(i));
        grid->addWidget(row.name, i + 1, 0);
        grid->addWidget(row.value, i + 1, 1);
        grid->addWidget(row.of, i + 1, 2);
    }
    followLook(*this, [this] {
        for (const Row& row : rows_)
            setInk(*row.of, quietText(palette()));
    });
    retranslate();
}

void IndicatorTable::setIndicators(const cases::Indicators& indicators)
{
    shown_ = indicators;
    retranslate();
}

void IndicatorTable::retranslate()
{
    const QLocale locale;
    heading_->setFont(strong(heading_->font()));
    heading_->setText(
        shown_.ofDays ? tr("How it went: cases due in the last %1 days").arg(cases::kIndicatorDays)
                      : tr("How it went: cases reported in that time and due"));
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const cases::Indicator indicator = cases::kIndicators[i];
        const cases::Share& share = cases::shareOf(shown_, indicator);
        const Row& row = rows_[i];
        row.name->setText(textOf(indicator));
        row.value->setFont(strong(row.value->font()));
        row.value->setText(percentText(share));
        row.of->setText(tr("%1/%2").arg(locale.toString(qint64{share.part}),
                                        locale.toString(qint64{share.whole})));
        for (QLabel* label : {row.name, row.value, row.of})
            label->setToolTip(formulaOf(indicator));
    }
}

} // namespace zhitu::widgets
