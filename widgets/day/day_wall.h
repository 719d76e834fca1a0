// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The picture of the day on a wall: few figures, read from three metres, nothing to touch.
#pragma once

#include <QTimer>
#include <QWidget>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "widgets/day/day_service.h"
#include "widgets/day/day_texts.h"
#include "widgets/settings/settings.h"

class QGridLayout;
class QLabel;

namespace zhitu::widgets {

class DayTile;

/// A window of its own on one monitor, of everything that is open. M takes it to the next monitor,
/// Escape closes it. GUI thread.
class DayWall : public QWidget {
    Q_OBJECT

public:
    explicit DayWall(Settings& settings);

    /// On the monitor of last time, at first on one that the window is not on.
    void enter(const QWidget& window);
    /// Over a window, on its monitor.
    void cover(const QWidget& window) { goTo(*window.screen()); }
    void open(const std::filesystem::path& file);
    void setData(std::shared_ptr<const map::MapData> mapData);
    /// Rows are others now.
    void follow();
    /// \param number of alarms that call; nothing: nobody knows
    void setAlarms(std::optional<std::int64_t> number);
    void retranslate();
    [[nodiscard]] const std::shared_ptr<const cases::DayPicture>& picture() const noexcept
    {
        return picture_;
    }

Q_SIGNALS:
    void failed(const QString& message);
    /// Escape closed it.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// The five that are worst off.
    struct Worst {
        QLabel* heading = nullptr;
        QGridLayout* grid = nullptr;
        std::vector<std::array<QLabel*, 3>> rows; ///< name, share, late of all
    };
    struct WorstLine {
        QString name;
        cases::Share share;
    };

    Worst makeWorst();
    void fill(Worst& worst, const QString& heading, const std::vector<WorstLine>& lines);
    void goTo(QScreen& screen);
    void goToNextScreen();
    void fitType();
    void tellTime();
    void ask();
    void refresh();

    Settings& settings_;
    DayService service_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const cases::DayPicture> picture_;
    std::optional<std::int64_t> alarmCount_;
    QLabel* place_;
    QLabel* asOf_;
    QLabel* alarms_;
    QLabel* clock_;
    std::array<DayTile*, kDayFigures.size()> tiles_{};
    TrendChart* flow_;
    TrendChart* open_;
    Worst places_;
    Worst departments_;
    QTimer second_;
    bool stale_ = true; ///< asked for when it is seen
};

} // namespace zhitu::widgets
