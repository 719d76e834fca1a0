// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/place/area.h"

#include <QCoreApplication>
#include <algorithm>

#include "data/domain/codes.h"
#include "data/domain/names.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::Area)
};

constexpr std::size_t kGridDigits = 15;

std::size_t districtsIn(const map::MapData& data)
{
    return static_cast<std::size_t>(std::ranges::count(
        data.divisions, domain::DivisionLevel::District, &domain::Division::level));
}

const domain::Division* onlyDistrict(const map::MapData& data)
{
    if (districtsIn(data) != 1)
        return nullptr;
    return &*std::ranges::find(data.divisions, domain::DivisionLevel::District,
                               &domain::Division::level);
}

} // namespace

std::vector<std::string> ladderTo(const std::string& area, const map::MapData& data)
{
    std::vector<std::string> ladder{{}};
    const std::string prefix = areaPrefix(area);
    if (onlyDistrict(data) == nullptr && prefix.size() >= 6)
        ladder.push_back(prefix.substr(0, 6) + "000000");
    if (prefix.size() >= 9)
        ladder.push_back(prefix.substr(0, 9) + "000");
    if (prefix.size() >= 12)
        ladder.push_back(prefix.substr(0, 12));
    if (prefix.size() >= kGridDigits)
        ladder.push_back(prefix);
    return ladder;
}

std::string areaBelow(const std::string& area, const std::string& gridCode,
                      const map::MapData& data)
{
    if (area.size() == kGridDigits)
        return area;
    const std::vector<std::string> ladder = ladderTo(gridCode, data);
    return ladder[std::min(ladderTo(area, data).size(), ladder.size() - 1)];
}

std::string areaAbove(const std::string& area, const map::MapData& data)
{
    const std::vector<std::string> ladder = ladderTo(area, data);
    return ladder.size() >= 2 ? ladder[ladder.size() - 2] : std::string();
}

std::string areaOfDivision(const std::string& code, const map::MapData& data)
{
    const domain::Division* district = onlyDistrict(data);
    return district != nullptr && district->code == code ? std::string() : code;
}

QString areaName(const std::string& area, const map::MapData& data)
{
    if (area.empty()) {
        const domain::Division* district = onlyDistrict(data);
        return district != nullptr ? QString::fromStdString(district->name)
                                   : Texts::tr("All districts");
    }
    if (area.size() == kGridDigits)
        return data.gridByCode.contains(area)
                   ? Texts::tr("Grid %1").arg(QString::fromStdString(area.substr(12)))
                   : QString();
    const domain::Division* division = data.division(area);
    return division == nullptr ? QString()
                               : QString::fromStdString(domain::withoutCommittee(division->name));
}

QString placeText(const std::string& code, const map::MapData& data)
{
    QStringList names;
    const auto add = [&](const std::string& wanted) {
        const QString name = areaName(wanted, data);
        if (!name.isEmpty() && (names.isEmpty() || names.back() != name))
            names.append(name);
    };
    if (code.size() >= 9)
        add(code.substr(0, 9) + "000");
    if (code.size() >= 12)
        add(code.substr(0, 12));
    return names.join(QStringLiteral(" › "));
}

std::string areaPrefix(const std::string& area)
{
    const auto division = domain::DivisionCode::parse(area);
    return division ? std::string(division->prefix()) : area;
}

} // namespace zhitu::widgets
