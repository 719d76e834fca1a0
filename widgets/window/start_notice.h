// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The card over a map that has nothing to show yet: what is going on, and what can be opened.
#pragma once

#include <QObject>

#include "map/view/map_view.h"

namespace zhitu::widgets {

/// GUI thread. What it says is kept, so that it can be said again in another language.
class StartNotice : public QObject {
    Q_OBJECT

public:
    enum class Kind { None, NoData, Making, Loading, Fetching, Failed, Empty, Cancelled };

    /// \param map owns this object
    explicit StartNotice(map::MapView& map);

    /// \param problem what went wrong, for Kind::Failed; how far it has come, for Kind::Fetching
    void show(Kind kind, const QString& problem = {});
    /// The demo district is being made: the share done.
    void showMaking(double share);
    void retranslate();
    [[nodiscard]] Kind kind() const noexcept { return kind_; }

Q_SIGNALS:
    void demoWanted();
    void fileWanted();
    void cancelWanted();

private:
    void offer(const QString& title, const QString& text);
    void choose(int action);

    map::MapView& map_;
    Kind kind_ = Kind::NoData;
    QString problem_;
    double made_ = 0;
};

} // namespace zhitu::widgets
