// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/change_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <algorithm>

namespace zhitu::widgets {
namespace {

constexpr int kLongestText = 200; // letters; the centre takes no more

QDate dateOf(std::int64_t day)
{
    return {static_cast<int>(day / 10'000), static_cast<int>(day / 100 % 100),
            static_cast<int>(day % 100)};
}

std::int64_t numberOf(QDate date)
{
    return date.year() * std::int64_t{10'000} + date.month() * 100 + date.day();
}

} // namespace

QLineEdit* ChangeForm::makeLine(const char* name, const std::string& text)
{
    auto* line = new QLineEdit(QString::fromStdString(text));
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(kLongestText);
    return line;
}

QString ChangeForm::textIn(const QLineEdit& line)
{
    return line.text().trimmed();
}

QDateEdit* ChangeForm::makeDay(const char* name, std::int64_t first, std::int64_t chosen)
{
    auto* edit = new QDateEdit(dateOf(std::max(first, chosen)));
    edit->setObjectName(QString::fromLatin1(name));
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setDateRange(dateOf(first), QDate(2199, 12, 31));
    return edit;
}

std::int64_t ChangeForm::dayOf(const QDateEdit& edit)
{
    return numberOf(edit.date());
}

QComboBox* ChangeForm::makeDivisions(const char* name, const map::MapData& mapData,
                                     domain::DivisionLevel lowest)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    for (const domain::Division& division : mapData.divisions)
        if (division.level <= lowest)
            box->addItem(QString::fromStdString(division.name),
                         QString::fromStdString(division.code));
    return box;
}

std::int64_t dayAfter(std::int64_t day, int days)
{
    return numberOf(dateOf(day).addDays(days));
}

QString dayText(std::int64_t day)
{
    return dateOf(day).toString(Qt::ISODate);
}

} // namespace zhitu::widgets
