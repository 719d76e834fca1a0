// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The line at the bottom: where the pointer is, what the data hold, how old they are.
#pragma once

#include <QObject>

#include "data/sync/sync_status.h"
#include "map/view/map_view.h"

class QLabel;
class QStatusBar;
class QTimer;

namespace zhitu::widgets {

/// GUI thread.
class StatusLine : public QObject {
    Q_OBJECT

public:
    /// \param bar owns this object
    StatusLine(QStatusBar& bar, map::MapView& map);

    /// In the present language and theme. \param failed the data could not be read
    void refresh(bool failed);
    /// How the line to the centre stands; the age of the data goes on by itself.
    void setLink(const sync::SyncStatus& status);
    /// Who is signed in; empty: nobody, and nothing is said.
    void setPerson(const QString& user, const QString& description);
    /// How the line stands, in a few words.
    [[nodiscard]] QString linkText() const;
    /// Coordinates where the pointer was last; empty where it has not been on the map.
    [[nodiscard]] QString pointerText() const;

Q_SIGNALS:
    /// Somebody wants to know more about the line to the centre.
    void linkAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showPointer();

    QStatusBar& bar_;
    map::MapView& map_;
    QLabel* coordinates_;
    QLabel* hoveredGrid_;
    QLabel* counts_;
    QLabel* age_;
    QLabel* mode_;
    QLabel* person_;
    std::optional<domain::LonLat> pointer_; ///< where it was last
    std::string hoveredCode_;
    bool pointerIsHere_ = false;
    sync::SyncStatus link_;
    bool failed_ = false;
    QTimer* clock_;
};

} // namespace zhitu::widgets
