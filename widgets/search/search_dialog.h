// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One line to type into and what it finds: Ctrl+K.
#pragma once

#include <QDialog>

#include "widgets/search/hit_model.h"
#include "widgets/search/search_service.h"

class QLabel;
class QLineEdit;
class QListView;

namespace zhitu::widgets {

/// A window of its own, because nothing of Qt Widgets can lie over the map. Arrow keys move in the
/// hits while one types; Enter or a click chooses; Escape closes. GUI thread.
class SearchDialog : public QDialog {
    Q_OBJECT

public:
    SearchDialog(SearchService& service, QWidget* parent);

    void setData(std::shared_ptr<const map::MapData> mapData);
    /// Shows itself under the top edge of its window, with the last words selected.
    void popUp();

Q_SIGNALS:
    void chosen(const zhitu::search::Hit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show(const QString& query, const std::shared_ptr<const search::Answer>& answer);
    void move(int step);
    void choose(const QModelIndex& index);
    void refreshHint();

    SearchService& service_;
    HitModel* model_;
    QLineEdit* line_;
    QListView* list_;
    QLabel* hint_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const search::Answer> answer_;
    double indexed_ = 0; ///< share of the sidecar that is made
    QString error_;
};

} // namespace zhitu::widgets
