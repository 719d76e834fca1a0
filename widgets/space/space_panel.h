// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The dock of the questions about space: what is inside, what is near, what cameras see.
#pragma once

#include <QWidget>
#include <optional>

#include "widgets/space/space_service.h"
#include "widgets/space/space_tool.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace zhitu::widgets {

/// Shows what it is given, and says what is wished for. GUI thread.
class SpacePanel : public QWidget {
    Q_OBJECT

public:
    explicit SpacePanel(QWidget* parent = nullptr);

    [[nodiscard]] double halfWidthM() const;
    [[nodiscard]] map::ThingKind nearestKind() const;
    [[nodiscard]] std::size_t nearestCount() const;
    /// Coverage is what one looks at: it takes long, and is asked for only then.
    [[nodiscard]] bool wantsCoverage() const;

    /// What was outlined; what was found about the one before is gone.
    void setRegion(const std::optional<space::Region>& region);
    void setInside(std::shared_ptr<const InsideAnswer> answer);
    void setCoverage(std::shared_ptr<const CoverageAnswer> answer);
    void setCovering(bool working);
    /// \param share of the coverage that is worked out, 0 to 1
    void setProgress(double share);
    /// Where nearest and seeing are asked from; nothing: nowhere.
    void setSpot(const std::optional<domain::LonLat>& spot);
    void setSpotAnswer(std::shared_ptr<const SpotAnswer> answer);
    void sayNoAreaIsChosen();
    /// The tab of what was asked with the keyboard or the mouse on the map.
    void showInside();
    void showSpot();
    void showNearest(map::ThingKind kind);
    void retranslate();

Q_SIGNALS:
    void shapeWanted(zhitu::widgets::SpaceShape shape);
    void chosenAreaWanted();
    void clearWanted();
    /// Only what lies in the region is to be shown.
    void filterWanted();
    void halfWidthChanged(double metres);
    void nearestChanged();
    void coverageWanted(bool wanted);
    /// It takes too long for the user.
    void coverageStopped();
    void rowChosen(const zhitu::widgets::SpaceRow& row);
    /// Of the cameras that see the spot.
    void streamsWanted(const zhitu::domain::LonLat& spot);

private:
    QWidget* makeInside();
    QWidget* makeNearest();
    QWidget* makeCoverage();
    QWidget* makeSeeing();
    QTreeWidget* makeList(const char* name);
    void fill(QTreeWidget& list, QTreeWidgetItem* under, const SpaceRows& rows);
    void showRegion();
    void showInsideAnswer();
    void showCoverage();
    void stopOrGoOn();
    void showSpotAnswer();

    std::optional<space::Region> region_;
    std::shared_ptr<const InsideAnswer> inside_;
    std::shared_ptr<const CoverageAnswer> coverage_;
    std::optional<domain::LonLat> spot_;
    std::shared_ptr<const SpotAnswer> spotAnswer_;
    bool covering_ = false;
    bool isStopped_ = false; ///< by the user: of this region coverage is asked for by hand

    QToolButton* circle_;
    QToolButton* polygon_;
    QToolButton* corridor_;
    QToolButton* spotButton_;
    QToolButton* chosenArea_;
    QToolButton* filterBy_;
    QToolButton* clear_;
    QLabel* widthLabel_;
    QDoubleSpinBox* width_;
    QLabel* size_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QTreeWidget* insideList_ = nullptr;
    QLabel* insideNote_ = nullptr;
    QLabel* spotText_ = nullptr;
    QComboBox* kind_ = nullptr;
    QSpinBox* count_ = nullptr;
    QTreeWidget* nearestList_ = nullptr;
    QLabel* coverageText_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* stop_ = nullptr; ///< or works it out, where it was stopped
    QLabel* coverageNote_ = nullptr;
    QLabel* seeingText_ = nullptr;
    QTreeWidget* seeingList_ = nullptr;
    QPushButton* streams_ = nullptr;
};

/// The name of a kind, in the user's language.
[[nodiscard]] QString textOf(map::ThingKind kind);

} // namespace zhitu::widgets
