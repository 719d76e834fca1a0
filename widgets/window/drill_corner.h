// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window at a drill: unmistakably no real centre, and with what one is told there.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>

#include "widgets/drill/drill_mark.h"
#include "widgets/drill/told_service.h"

class QDockWidget;
class QMainWindow;
class QToolBar;

namespace zhitu::widgets {

class DrillBanner;
class ToldPanel;

/// One for all windows. GUI thread.
class DrillCorner : public QObject {
    Q_OBJECT

public:
    /// \param window gets the band over its full width, under the menus
    explicit DrillCorner(QMainWindow& window);
    ~DrillCorner() override;

    [[nodiscard]] DrillMark& mark() noexcept { return mark_; }
    [[nodiscard]] ToldPanel* panel() noexcept { return panel_; }
    /// Shown at a drill only. \param dock holds the panel
    void setDock(QDockWidget* dock);
    /// Asks the file whether it is of a drill. Empty: nothing is open.
    void open(const std::filesystem::path& file);
    /// As the engine knows the centre; empty: no drill, or it does not know.
    void setCentre(const QString& drill);
    /// Rows are not what they were.
    void follow();
    void retranslate();

Q_SIGNALS:
    /// It is a drill now, or no more.
    void changed();
    void goWanted(std::optional<zhitu::domain::LonLat> place, const std::string& area);
    void told(const QString& text);
    void failed(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void take(const DrillSheet& sheet);

    QMainWindow& window_;
    DrillMark mark_;
    ToldService* service_;
    ToldPanel* panel_;
    QToolBar* bar_;
    DrillBanner* banner_;
    QDockWidget* dock_ = nullptr;
    std::filesystem::path file_;
    QString ofFile_;
    QString ofCentre_;
};

} // namespace zhitu::widgets
