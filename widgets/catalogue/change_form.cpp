// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/change_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <algorithm>

namespace zhitu::widgets {
namespace {

constexpr int kLongestText = 200; // letters; the centre takes no more

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
    return dayNumber(edit.date());
}

void ChangeForm::setDay(QDateEdit& edit, std::int64_t day)
{
    edit.setDate(dateOf(day)); // one that is gone by becomes the first that may be
}

void ChangeForm::setText(QLineEdit& line, const std::string& text)
{
    line.setText(QString::fromStdString(text));
}

void ChangeForm::choose(QComboBox& box, const QVariant& data)
{
    if (const int row = box.findData(data); row >= 0)
        box.setCurrentIndex(row);
}

QComboBox* ChangeForm::makeDivisions(const char* name, const CatalogueData& data)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    for (const domain::Division& division : data.map->divisions)
        if (cases::keeps(*data.sheet, division.code))
            box->addItem(QString::fromStdString(division.name),
                         QString::fromStdString(division.code));
    return box;
}

} // namespace zhitu::widgets
