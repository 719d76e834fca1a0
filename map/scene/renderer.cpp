// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/renderer.h"

#include <QDir>
#include <QFileInfo>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <algorithm>

namespace zhitu::map {
namespace {

/// The kernel's nodes of graphics cards, where this user may use them.
bool hasGraphicsCard()
{
    if (qEnvironmentVariableIntValue("LIBGL_ALWAYS_SOFTWARE") != 0)
        return false;
    const auto isUsable = [](const QFileInfo& node) {
        return node.isReadable() && node.isWritable();
    };
    const QFileInfoList nodes =
        QDir(QStringLiteral("/dev/dri")).entryInfoList({QStringLiteral("renderD*")}, QDir::System);
    return std::ranges::any_of(nodes, isUsable)
           || isUsable(QFileInfo(QStringLiteral("/dev/nvidia0")));
}

bool wantsSoftware()
{
    const QString asked = qEnvironmentVariable("ZHITU_RENDERER");
    if (asked == u"graphics" || asked == u"software")
        return asked == u"software";
    return !hasGraphicsCard();
}

} // namespace

void chooseRenderer()
{
    static const bool chosen = [] {
        if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") && wantsSoftware())
            QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        return true;
    }();
    (void)chosen;
}

} // namespace zhitu::map
