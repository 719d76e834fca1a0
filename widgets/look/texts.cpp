// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/texts.h"

#include <QCoreApplication>

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::Texts)
};

} // namespace

QString standardText(domain::CaseState state, translations::Language language)
{
    return translations::textIn(language, words::kContext, words::sourceOf(state));
}

QString textOf(map::LayerId layer)
{
    using L = map::LayerId;
    switch (layer) {
    case L::Grids:
        return Texts::tr("Grids");
    case L::Rivers:
        return Texts::tr("Rivers");
    case L::Boundaries:
        return Texts::tr("Boundaries");
    case L::Cameras:
        return Texts::tr("Cameras");
    case L::KeySites:
        return Texts::tr("Key sites");
    case L::Centres:
        return Texts::tr("Governance centres");
    case L::Cases:
        return Texts::tr("Cases");
    case L::Labels:
        return Texts::tr("Names");
    case L::Heat:
        return Texts::tr("Heat map");
    }
    return Texts::tr("Unknown");
}

QString textOf(map::GridMeasure measure)
{
    using M = map::GridMeasure;
    switch (measure) {
    case M::None:
        return Texts::tr("No colouring");
    case M::OpenCases:
        return Texts::tr("Open cases");
    case M::OverdueCases:
        return Texts::tr("Overdue cases");
    case M::CasesShown:
        return Texts::tr("Cases shown");
    case M::HotSpots:
        return Texts::tr("Hot and cold grids (Gi*)");
    case M::ResolvedShare:
        return Texts::tr("Resolved in time, of cases due");
    case M::CamerasPerKm2:
        return Texts::tr("Cameras per km²");
    }
    return Texts::tr("Unknown");
}

QString textOf(search::HitKind kind)
{
    using enum search::HitKind;
    switch (kind) {
    case Coordinate:
        return Texts::tr("Coordinate");
    case Division:
        return Texts::tr("Divisions");
    case Centre:
        return Texts::tr("Governance centres");
    case KeySite:
        return Texts::tr("Key sites");
    case Organisation:
        return Texts::tr("Organisations");
    case Grid:
        return Texts::tr("Grids");
    case Address:
        return Texts::tr("Addresses");
    case Camera:
        return Texts::tr("Cameras");
    case Case:
        return Texts::tr("Cases");
    }
    return {};
}

QString coordinateText(double lon, double lat)
{
    return Texts::tr("%1° N, %2° E").arg(lat, 0, 'f', 5).arg(lon, 0, 'f', 5);
}

} // namespace zhitu::widgets
