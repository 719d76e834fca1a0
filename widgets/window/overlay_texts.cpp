// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/overlay_texts.h"

#include <QCoreApplication>

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::OverlayTexts)
};

} // namespace

void setOverlayTexts(map::MapView& map)
{
    const bool synthetic = map.data() && map.data()->synthetic;
    map.setOverlayTexts(
        synthetic ? Texts::tr("Synthetic geometry: towns, villages and grids are no survey")
                  : QString(),
        Texts::tr("N"));
}

} // namespace zhitu::widgets
