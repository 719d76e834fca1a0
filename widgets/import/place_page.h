// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The third page of an import: in which coordinate system the file is, looked at on the map.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "data/import/plan.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread.
class PlacePage : public QWidget {
    Q_OBJECT

public:
    explicit PlacePage(QWidget* parent = nullptr);

    /// \param byHand the user chose the system that the preview has
    void show(std::shared_ptr<const import::Preview> preview, bool byHand);
    void retranslate();
    /// Which system was chosen, or found out for certain; nothing: somebody has to choose.
    [[nodiscard]] const std::optional<import::SourceCrs>& system() const noexcept
    {
        return chosen_;
    }
    /// Where the places lie in the system that is marked; null: nowhere.
    [[nodiscard]] const std::vector<import::SeenPlace>* places() const;

Q_SIGNALS:
    /// Another system is marked: its places() are to be seen.
    void marked();
    /// The user chose one.
    void chosen(const zhitu::import::SourceCrs& system);

private:
    void fill();
    void take(int row);
    void takeTyped();

    std::shared_ptr<const import::Preview> preview_;
    bool byHand_ = false;
    std::optional<import::SourceCrs> chosen_;
    QLabel* hint_;
    QListWidget* systems_;
    QLabel* legend_;
    QLabel* otherLabel_;
    QLineEdit* other_;
    QPushButton* look_;
    QLabel* wrong_;
};

} // namespace zhitu::widgets
