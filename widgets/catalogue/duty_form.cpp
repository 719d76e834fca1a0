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

} // namespace

QString textOf(domain::DutyShift shift)
{
    return shift == domain::DutyShift::Day ? DutyForm::tr("Day, 08:00–20:00")
                                           : DutyForm::tr("Night, 20:00–08:00");
}

DutyForm::DutyForm(const CatalogueData& shown, const domain::Duty& known, DraftService& drafts,
                   QWidget* parent)
    : ChangeForm(known.id == 0 ? QStringLiteral("catalogue/duty")
                               : QStringLiteral("catalogue/duty/%1/%2/%3")
                                     .arg(QString::fromStdString(known.divisionCode))
                                     .arg(known.departmentId)
                                     .arg(static_cast<int>(known.shift)),
                 parent)
{
    setObjectName(QStringLiteral("dutyForm"));
    setWindowTitle(tr("On duty"));
    auto* fields = new QWidget;
    QFormLayout* rows = makeRows();
    fields->setLayout(rows);
    division_ = makeDivisions("division", shown);
    choose(*division_, QString::fromStdString(known.divisionCode));
    department_ = new QComboBox;
    department_->setObjectName(QStringLiteral("dutyDepartment"));
    department_->addItem(tr("The centre itself"), qint64{0});
    for (const domain::Department& row : shown.sheet->departments) {
        const auto department =
            domain::departmentOn(row, shown.sheet->versions, shown.sheet->today);
        if (cases::keepsDistrict(*shown.sheet)
            && (department.inUse || row.id == known.departmentId))
            department_->addItem(localName(department.name, department.nameEn), qint64{row.id});
    }
    choose(*department_, qint64{known.departmentId});
    shift_ = new QComboBox;
    shift_->setObjectName(QStringLiteral("shift"));
    for (const auto shift : {domain::DutyShift::Day, domain::DutyShift::Night})
        shift_->addItem(textOf(shift), static_cast<int>(shift));
    shift_->setCurrentIndex(shift_->findData(static_cast<int>(known.shift)));
    post_ = makeLine("post", known.post);
    phone_ = makeLine("phone", known.phone);
    phone_->setMaxLength(kLongestPhone);
    const std::int64_t today = shown.sheet->today;
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

/// Days that follow each other, of one post; a copied week is none of this form.
bool DutyForm::fill(const domain::CatalogueChange& change)
{
    const auto* duty = std::get_if<domain::DutyChange>(&change);
    if (duty == nullptr || duty->rows.empty())
        return false;
    const domain::Duty& first = duty->rows.front();
    for (std::size_t i = 0; i < duty->rows.size(); ++i) {
        domain::Duty expected = first;
        expected.day = dayAfter(first.day, static_cast<int>(i));
        if (duty->rows[i] != expected)
            return false;
    }
    choose(*division_, QString::fromStdString(first.divisionCode));
    choose(*department_, qint64{first.departmentId});
    choose(*shift_, static_cast<int>(first.shift));
    setText(*post_, first.post);
    setText(*phone_, first.phone);
    setDay(*first_, first.day);
    days_->setValue(static_cast<int>(duty->rows.size()));
    return true;
}

} // namespace zhitu::widgets
