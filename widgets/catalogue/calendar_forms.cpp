// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/calendar_forms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>
#include <algorithm>

#include "widgets/cases/form_parts.h"

namespace zhitu::widgets {
namespace {

/// What a day is, in the box of the form.
enum class DayIs { Holiday, Worked, AsItsWeekday };

QTime timeOf(int minutes)
{
    return QTime(0, 0).addSecs(minutes * 60);
}

QTimeEdit* makeTime(const char* name, int minutes)
{
    auto* edit = new QTimeEdit(timeOf(minutes));
    edit->setObjectName(QString::fromLatin1(name));
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    return edit;
}

int minutesIn(const QTimeEdit& edit)
{
    return edit.time().hour() * 60 + edit.time().minute();
}

} // namespace

DayForm::DayForm(const CatalogueData& shown, std::int64_t day, DraftService& drafts,
                 QWidget* parent)
    : ChangeForm(QStringLiteral("catalogue/day/%1").arg(day), parent)
{
    setObjectName(QStringLiteral("dayForm"));
    setWindowTitle(tr("A day in the calendar"));
    const auto& days = shown.sheet->days;
    const auto known = std::ranges::find(days, day, &domain::WorkDay::date);
    const bool there = known != days.end();
    auto* fields = new QWidget;
    QFormLayout* rows = makeRows();
    fields->setLayout(rows);
    date_ = makeDay("date", shown.sheet->today, std::max(day, shown.sheet->today));
    works_ = new QComboBox;
    works_->setObjectName(QStringLiteral("works"));
    works_->addItem(tr("Holiday"), static_cast<int>(DayIs::Holiday));
    works_->addItem(tr("Worked, whatever its weekday"), static_cast<int>(DayIs::Worked));
    works_->addItem(tr("As its weekday says"), static_cast<int>(DayIs::AsItsWeekday));
    works_->setCurrentIndex(there && known->works ? 1 : 0);
    name_ = makeLine("name", there ? known->name : std::string());
    nameEn_ = makeLine("nameEn", there ? known->nameEn : std::string());
    rows->addRow(tr("&Day"), date_);
    rows->addRow(tr("&It is"), works_);
    rows->addRow(tr("&Name"), name_);
    rows->addRow(tr("In &English"), nameEn_);
    rows->addRow(QString(), makeQuiet(tr("Deadlines that are set already stay as they are.")));
    for (QLineEdit* line : {name_, nameEn_})
        connect(line, &QLineEdit::textChanged, this, &DayForm::refresh);
    connect(works_, &QComboBox::currentIndexChanged, this, &DayForm::refresh);
    finish(fields, tr("Put in force"), QStringLiteral("putInForce"), drafts);
    openWide(70);
    date_->setFocus();
    refresh();
}

void DayForm::refresh()
{
    const bool special = works_->currentData().toInt() != static_cast<int>(DayIs::AsItsWeekday);
    name_->setEnabled(special);
    nameEn_->setEnabled(special);
    setComplete(!special || !textIn(*name_).isEmpty());
}

domain::CatalogueChange DayForm::change() const
{
    const auto is = static_cast<DayIs>(works_->currentData().toInt());
    const std::string name = textIn(*name_).toStdString();
    const std::string english = textIn(*nameEn_).toStdString();
    return domain::DayChange{
        {dayOf(*date_), is == DayIs::Worked, name, english.empty() ? name : english},
        is == DayIs::AsItsWeekday};
}

bool DayForm::fill(const domain::CatalogueChange& change)
{
    const auto* said = std::get_if<domain::DayChange>(&change);
    if (said == nullptr)
        return false;
    setDay(*date_, said->day.date);
    choose(*works_, static_cast<int>(said->asItsWeekday ? DayIs::AsItsWeekday
                                     : said->day.works  ? DayIs::Worked
                                                        : DayIs::Holiday));
    setText(*name_, said->day.name);
    setText(*nameEn_, said->day.nameEn);
    return true;
}

HoursForm::HoursForm(const CatalogueData& shown, DraftService& drafts, QWidget* parent)
    : ChangeForm(QStringLiteral("catalogue/hours"), parent)
{
    setObjectName(QStringLiteral("hoursForm"));
    setWindowTitle(tr("Working hours"));
    const domain::WorkHours now =
        shown.sheet->hours.empty() ? domain::referenceWorkHours() : shown.sheet->hours.back();
    auto* fields = new QWidget;
    QFormLayout* rows = makeRows();
    fields->setLayout(rows);
    const std::int64_t first = dayAfter(shown.sheet->today);
    since_ = makeDay("since", first, first);
    opens_ = makeTime("opens", now.opens);
    pauses_ = makeTime("pauses", now.pauses);
    resumes_ = makeTime("resumes", now.resumes);
    closes_ = makeTime("closes", now.closes);
    rows->addRow(tr("In force &from"), since_);
    rows->addRow(tr("Morning, &begin"), opens_);
    rows->addRow(tr("Morning, &end"), pauses_);
    rows->addRow(tr("Afternoon, be&gin"), resumes_);
    rows->addRow(tr("Afternoon, en&d"), closes_);
    rows->addRow(QString(), makeQuiet(tr("Deadlines that are set already stay as they are.")));
    for (QTimeEdit* edit : {opens_, pauses_, resumes_, closes_})
        connect(edit, &QTimeEdit::timeChanged, this, &HoursForm::refresh);
    finish(fields, tr("Put in force"), QStringLiteral("putInForce"), drafts);
    openWide(60);
    opens_->setFocus();
    refresh();
}

void HoursForm::refresh()
{
    const bool sound = minutesIn(*opens_) < minutesIn(*pauses_)
                       && minutesIn(*pauses_) <= minutesIn(*resumes_)
                       && minutesIn(*resumes_) < minutesIn(*closes_);
    setComplete(sound,
                sound ? QString() : tr("Each of the times must be later than the one before."));
}

domain::CatalogueChange HoursForm::change() const
{
    return domain::WorkHours{dayOf(*since_), minutesIn(*opens_), minutesIn(*pauses_),
                             minutesIn(*resumes_), minutesIn(*closes_)};
}

bool HoursForm::fill(const domain::CatalogueChange& change)
{
    const auto* said = std::get_if<domain::WorkHours>(&change);
    if (said == nullptr)
        return false;
    setDay(*since_, said->from);
    opens_->setTime(timeOf(said->opens));
    pauses_->setTime(timeOf(said->pauses));
    resumes_->setTime(timeOf(said->resumes));
    closes_->setTime(timeOf(said->closes));
    return true;
}

QString hoursText(const domain::WorkHours& hours)
{
    const auto text = [](int minutes) { return timeOf(minutes).toString(QStringLiteral("HH:mm")); };
    return QStringLiteral("%1–%2, %3–%4")
        .arg(text(hours.opens), text(hours.pauses), text(hours.resumes), text(hours.closes));
}

} // namespace zhitu::widgets
