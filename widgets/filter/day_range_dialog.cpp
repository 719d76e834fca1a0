// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/day_range_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>

#include "widgets/look/theme.h"

namespace zhitu::widgets {

DayRangeDialog::DayRangeDialog(const DayRange& days, QWidget* parent)
    : QDialog(parent), first_(new QDateEdit(days.first)), last_(new QDateEdit(days.last))
{
    setObjectName(QStringLiteral("dayRangeDialog"));
    setWindowTitle(tr("Cases reported in these days"));
    setMinimumWidth(360); // room for the title
    for (QDateEdit* edit : {first_, last_}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    form->setSpacing(kSpace3);
    form->addRow(tr("First day"), first_);
    form->addRow(tr("Last day"), last_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

DayRange DayRangeDialog::days() const
{
    return {first_->date(), last_->date()};
}

} // namespace zhitu::widgets
