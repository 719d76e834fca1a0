// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The scores of all runs: of each table and each town the last one, what changed since the run
/// before, and a line over time of the one that is chosen.
#pragma once

#include <QWidget>
#include <memory>

#include "data/verify/quality.h"
#include "map/style/palette.h"

class QLabel;
class QTableWidget;

namespace zhitu::widgets {

class ScoreLine;

/// GUI thread.
class QualityView : public QWidget {
    Q_OBJECT

public:
    explicit QualityView(QWidget* parent = nullptr);

    void show(std::shared_ptr<const verify::Quality> quality);
    void setTheme(map::Theme theme);
    void retranslate();

private:
    void fill();
    void addHeading(const QString& text);
    void addLine(const verify::QualityLine& line);
    void showLine();

    std::shared_ptr<const verify::Quality> quality_;
    std::vector<const verify::QualityLine*> lines_; ///< of the rows; null: a heading
    QString same_;                                  ///< the words for no change
    map::Theme theme_;
    QTableWidget* table_;
    ScoreLine* line_;
    QLabel* note_;
};

} // namespace zhitu::widgets
