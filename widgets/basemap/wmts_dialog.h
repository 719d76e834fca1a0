// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks a WMTS what it offers, and lets one layer of that be chosen.
#pragma once

#include <QDialog>

#include "widgets/basemap/base_map_service.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace zhitu::widgets {

/// GUI thread.
class WmtsDialog : public QDialog {
    Q_OBJECT

public:
    explicit WmtsDialog(BaseMapService& service, QWidget* parent = nullptr);
    ~WmtsDialog() override;

    /// What was chosen, without an id.
    [[nodiscard]] tiles::BaseMap map() const;
    /// The key that was in the address; empty: none.
    [[nodiscard]] const QString& key() const noexcept { return offers_.key; }

private:
    void ask();
    void show(const tiles::WmtsOffers& offers);
    void refuse(const QString& problem);
    /// What is asked, listed and chosen decides what can be pressed.
    void follow();
    [[nodiscard]] const tiles::WmtsOffer* chosen() const;

    BaseMapService& service_;
    tiles::WmtsOffers offers_;
    bool asking_ = false;
    QString problem_;
    QLineEdit* address_;
    QPushButton* ask_;
    QTreeWidget* layers_;
    QLabel* said_;
    QPushButton* next_;
};

} // namespace zhitu::widgets
