// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Scores of the runs after one another as a line.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "map/style/palette.h"

namespace zhitu::widgets {

/// GUI thread. The axis goes from the lowest of the scores to the highest: what changes is seen,
/// and both are written beside it.
class ScoreLine : public QWidget {
    Q_OBJECT

public:
    explicit ScoreLine(QWidget* parent = nullptr);

    /// \param name of what the scores are of
    /// \param scores in [0, 100], the oldest first; nothing: nothing was checked then
    /// \param first time of the first run, as text \param last of the last
    void show(const QString& name, std::vector<std::optional<double>> scores, const QString& first,
              const QString& last);
    void setTheme(map::Theme theme);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    std::vector<std::optional<double>> scores_;
    QString first_;
    QString last_;
    map::Theme theme_;
};

} // namespace zhitu::widgets
