// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/dispute_table.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "widgets/look/follow_look.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

DisputeTable::DisputeTable(QWidget* parent)
    : QWidget(parent), table_(new ShareTable(QStringLiteral("disputeShare"))), line_(new QLabel)
{
    setObjectName(QStringLiteral("disputeShares"));
    line_->setObjectName(QStringLiteral("settledLine"));
    line_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace1);
    column->addWidget(table_);
    column->addWidget(line_);
    followLook(*this, [this] { retranslate(); });
    retranslate();
}

void DisputeTable::setShares(const cases::DisputeShares& shares)
{
    shown_ = shares;
    retranslate();
}

void DisputeTable::retranslate()
{
    setVisible(shown_.due > 0);
    table_->show(
        shown_.ofDays ? tr("Disputes due in the last %1 days").arg(cases::kIndicatorDays)
                      : tr("Disputes reported in that time and due"),
        {{tr("Settled"), shown_.settled,
          tr("Agreed on and not broken since ÷ disputes due (deadline reached, neither rejected "
             "nor "
             "suspended)")},
         {tr("Within the village"), shown_.village,
          tr("Settled while the centre of a village held the case ÷ disputes due")},
         {tr("Within the town"), shown_.town,
          tr("Settled while the centre of a village or a town held the case ÷ disputes due")},
         {tr("Fulfilled"), shown_.fulfilled,
          tr("Fulfilled ÷ agreements whose day to be fulfilled has come, broken ones among "
             "them")}});
    const std::int64_t missing = shown_.missing();
    const QLocale locale;
    QString words = missing == 0
                        ? tr("The line of %1 % is reached.").arg(cases::kSettledLinePercent)
                        : tr("%1 more settled disputes would reach the line of %2 %.")
                              .arg(locale.toString(qint64{missing}))
                              .arg(cases::kSettledLinePercent);
    if (shown_.broken > 0)
        words += u' ' + tr("Agreements broken: %1.").arg(locale.toString(qint64{shown_.broken}));
    line_->setText(words);
    setInk(*line_, missing == 0 ? quietText(palette()) : coloursFor(palette()).warning);
}

} // namespace zhitu::widgets
