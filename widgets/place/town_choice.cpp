// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/place/town_choice.h"

#include <QComboBox>
#include <QCoreApplication>

#include "widgets/place/area.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::TownChoice)
};

} // namespace

QString everywhereText()
{
    return Texts::tr("Everything");
}

void fillTowns(QComboBox& combo, const map::MapData* data)
{
    combo.clear();
    if (data == nullptr)
        return;
    combo.addItem(everywhereText(), QString());
    for (const domain::Division& division : data->divisions)
        if (division.level == domain::DivisionLevel::Town)
            combo.addItem(QString::fromStdString(division.name),
                          QString::fromStdString(areaPrefix(division.code)));
}

} // namespace zhitu::widgets
