// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The round of a video patrol as a playlist: how far one has come, the sites in their order, and
/// the site one is at with its checklist.
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "data/patrol/round.h"
#include "map/layers/map_data.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace zhitu::widgets {

class PatrolModel;

/// GUI thread.
class PatrolPanel : public QWidget {
    Q_OBJECT

public:
    explicit PatrolPanel(QWidget* parent = nullptr);

    /// Null: nothing is open.
    void setRound(std::shared_ptr<const patrol::Round> round);
    void setData(std::shared_ptr<const map::MapData> mapData);
    /// The site one is at; 0: none. Its checklist begins anew where that is another one.
    void setCurrent(std::int64_t site);
    [[nodiscard]] std::int64_t current() const noexcept { return current_; }
    /// The stop one is at; null: none.
    [[nodiscard]] const patrol::Stop* stop() const;
    /// Cameras that see the site one is at; nothing: they are being looked for.
    void setSeeing(std::optional<int> cameras);
    /// Its cameras are asked for, and the answer is on its way.
    [[nodiscard]] bool isLookedFor() const;
    /// What is ticked of the checklist.
    [[nodiscard]] std::vector<domain::PatrolAnswer> answers() const;
    /// Names of what is not in order.
    [[nodiscard]] QStringList amiss() const;
    /// The keys that the buttons name.
    void setKeys(const QKeySequence& inOrder, const QKeySequence& finding);
    [[nodiscard]] PatrolModel& model() { return *model_; }
    void retranslate();

Q_SIGNALS:
    void goWanted(std::int64_t site);
    void startWanted();
    void nextWanted();
    void previousWanted();
    void inOrderWanted();
    void findingWanted();
    /// A find is to become a case. \param uuid of the find
    void caseWanted(const QString& uuid);
    void caseChosen(std::int64_t caseId);
    void planChosen(std::int64_t plan);
    void exportWanted();
    /// \param day YYYY-MM-DD; empty: today
    void dayChosen(const QString& day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeStopPart();
    void refresh();
    void refreshChoices();
    void refreshStop();
    void refreshChecklist();
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString pastText() const;
    [[nodiscard]] QString standingText(const patrol::Stop& stop) const;
    [[nodiscard]] QString findsText(const patrol::Stop& stop) const;
    [[nodiscard]] QString seeingText() const;
    void follow(const QString& link);

    PatrolModel* model_;
    QComboBox* plans_;
    QComboBox* days_;
    QPushButton* export_;
    QLabel* progress_;
    QProgressBar* bar_;
    QLabel* past_;
    QListView* list_;
    QWidget* stopPart_;
    QLabel* name_;
    QLabel* standing_;
    QLabel* seeing_;
    QLabel* finds_;
    QGridLayout* checklist_;
    QPushButton* start_;
    QPushButton* inOrder_;
    QPushButton* finding_;
    QPushButton* previous_;
    QPushButton* next_;
    struct Point {
        std::int64_t id = 0;
        QCheckBox* box = nullptr;
    };
    std::vector<Point> points_;
    std::shared_ptr<const map::MapData> data_;
    std::int64_t current_ = 0;
    std::optional<int> cameras_;
    QKeySequence inOrderKeys_;
    QKeySequence findingKeys_;
    QElapsedTimer lookedFor_; ///< since its cameras are asked for
    std::int64_t listed_ = 0; ///< the site that the list stands at by itself
};

} // namespace zhitu::widgets
