// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/present_drill.h"

#include <mutex>

namespace zhitu::drill {
namespace {

struct Present {
    std::mutex guard;
    QString title;
};

Present& present()
{
    static Present only;
    return only;
}

} // namespace

void setPresentTitle(const QString& title)
{
    const std::lock_guard lock(present().guard);
    present().title = title;
}

QString presentTitle()
{
    const std::lock_guard lock(present().guard);
    return present().title;
}

} // namespace zhitu::drill
