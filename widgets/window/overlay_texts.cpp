// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/overlay_texts.h"

#include <QCoreApplication>

#include "data/drill/present_drill.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::OverlayTexts)
};

} // namespace

void setOverlayTexts(map::MapView& map)
{
    const bool synthetic = map.data() && map.data()->synthetic;
    const bool drill = !drill::presentTitle().isEmpty();
    map.setOverlayTexts(
        drill       ? Texts::tr("DRILL: nothing on this map is real")
        : synthetic ? Texts::tr("Synthetic geometry: towns, villages and grids are no survey")
                    : QString(),
        Texts::tr("N"));
}

} // namespace zhitu::widgets
