// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Picks one spot, by a click on any of the maps.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include "data/domain/geometry.h"
#include "map/view/map_view.h"

namespace zhitu::widgets {

/// Begins when it is made, and deletes itself when it ends: with the click, with Esc on a map, or
/// with its parent. Whatever was being drawn on these maps is given up. GUI thread.
class SpotPick : public QObject {
    Q_OBJECT

public:
    /// \param what is picked, for the reading on the maps
    SpotPick(const QList<map::MapView*>& maps, const QString& what, QObject* parent);
    ~SpotPick() override;

    /// Whoever else takes a map for clicks of his own ends what is being picked.
    static void giveUp();

Q_SIGNALS:
    void picked(const zhitu::domain::LonLat& spot);
    void givenUp();

private:
    static QPointer<SpotPick> present_;

    QList<QPointer<map::MapView>> maps_;
};

} // namespace zhitu::widgets
