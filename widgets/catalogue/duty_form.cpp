// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/duty_form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "widgets/cases/form_parts.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

constexpr int kMostDays = 60;
constexpr int kLongestPhone = 40;
constexpr int kWeek = 7;

} // namespace

QString textOf(domain::DutyShift shift)
{
    return shift == domain::DutyShift::Day ? DutyForm::tr("Day, 08:00–20:00")
                                           : DutyForm::tr("Night, 20:00–08:00");
}

domain::DutyChange weekAsBefore(const cases::CatalogueSheet& sheet, std::int64_t day)
{
    domain::DutyChange change;
    const std::int64_t first = dayAfter(day, -kWeek);
    for (const domain::Duty& duty : sheet.duty)
        if (duty.day >= first && duty.day < day && change.rows.size() < domain::kMostDutyRows) {
            change.rows.push_back(duty);
            change.rows.back().day = dayAfter(duty.day, kWeek);
        }
    return change;
}

DutyForm::DutyForm(const CatalogueData& data, const domain::Duty& known, DraftService& drafts,
                   QWidget* parent)
    : ChangeForm(QStringLiteral("catalogue/duty"), parent)
{
    setObjectName(QStringLiteral("dutyForm"));
    setWindowTitle(tr("On duty"));
    auto* fields = new QWidget;
    QFormLayout* rows = makeRows();
    fields->setLayout(rows);
    division_ = makeDivisions("division", *data.map, domain::DivisionLevel::Village);
    if (const int at = division_->findData(QString::fromStdString(known.divisionCode)); at >= 0)
        division_->setCurrentIndex(at);
    department_ = new QComboBox;
    department_->setObjectName(QStringLiteral("dutyDepartment"));
    department_->addItem(tr("The centre itself"), qint64{0});
    for (const domain::Department& row : data.sheet->departments) {
        const auto department = domain::departmentOn(row, data.sheet->versions, data.sheet->today);
        if (department.inUse)
            department_->addItem(localName(department.name, department.nameEn), qint64{row.id});
    }
    if (const int at = department_->findData(qint64{known.departmentId}); at >= 0)
        department_->setCurrentIndex(at);
    shift_ = new QComboBox;
    shift_->setObjectName(QStringLiteral("shift"));
    for (const auto shift : {domain::DutyShift::Day, domain::DutyShift::Night})
        shift_->addItem(textOf(shift), static_cast<int>(shift));
    shift_->setCurrentIndex(shift_->findData(static_cast<int>(known.shift)));
    post_ = makeLine("post", known.post);
    phone_ = makeLine("phone", known.phone);
    phone_->setMaxLength(kLongestPhone);
    const std::int64_t today = data.sheet->today;
    first_ = makeDay("firstDay", today, std::max(today, known.day));
    days_ = new QSpinBox;
    days_->setObjectName(QStringLiteral("days"));
    days_->setRange(1, kMostDays);
    days_->setSuffix(tr(" days"));
    rows->addRow(tr("&Centre"), division_);
    rows->addRow(tr("D&epartment"), department_);
    rows->addRow(tr("&Shift"), shift_);
    rows->addRow(tr("&Post"), post_);
    rows->addRow(tr("&Telephone"), phone_);
    rows->addRow(tr("&From"), first_);
    rows->addRow(tr("F&or"), days_);
    rows->addRow(QString(), makeQuiet(tr("A post and its office telephone, no person. An empty "
                                         "post: nobody.")));
    finish(fields, tr("Put in the roster"), QStringLiteral("putInForce"), drafts);
    openWide(70);
    post_->setFocus();
    setComplete(true);
}

domain::CatalogueChange DutyForm::change() const
{
    domain::DutyChange change;
    for (int day = 0; day < days_->value(); ++day)
        change.rows.push_back({0, division_->currentData().toString().toStdString(),
                               department_->currentData().toLongLong(),
                               dayAfter(dayOf(*first_), day),
                               static_cast<domain::DutyShift>(shift_->currentData().toInt()),
                               textIn(*post_).toStdString(), textIn(*phone_).toStdString()});
    return change;
}

} // namespace zhitu::widgets
