// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The assistant for an import, step by step: file, columns, place, check, centre. Beside it one
/// goes on working, and looks at the map.
#pragma once

#include <QDialog>
#include <memory>
#include <optional>

#include "data/import/plan.h"
#include "map/sketch/marks.h"
#include "widgets/import/import_service.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace zhitu::widgets {

class CheckPage;
class ColumnsPage;
class FilePage;
class PlacePage;
class WritePage;

/// GUI thread.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(ImportService& service, QWidget* parent = nullptr);

    /// What the user may import, and how he reaches the centre; empty: there is none.
    void setUser(const std::vector<import::Kind>& kinds, ImportService::Connect connect);
    /// The file that it begins with.
    void setFile(const std::filesystem::path& file);

Q_SIGNALS:
    /// Places of the file, to be seen on the map; empty: none any more.
    void marksWanted(const zhitu::map::Marks& marks);
    void placeWanted(const zhitu::domain::LonLat& place);

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    enum Step : std::uint8_t { File, Columns, Place, Check, Write, kSteps };

    void connectPages();
    void connectService();
    void go(int step);
    void lookAgain(const std::optional<import::Mapping>& mapping);
    void takeSystem(const import::SourceCrs& system);
    /// \pre there is a preview
    [[nodiscard]] import::Mapping mapping() const;
    void checkAgain();
    void write();
    void undo(const std::string& id);
    void readPast();
    void loadColumns();
    void saveColumns();
    void saveTable();
    void say(const QString& text);
    void showMarks();
    void refresh();
    void retranslate();
    [[nodiscard]] bool isReady(int step) const;

    ImportService& service_;
    ImportService::Connect connect_;
    std::shared_ptr<const import::Preview> preview_; ///< null: none yet, or it is being read
    bool byHand_ = false;                            ///< the user chose the coordinate system
    QLabel* steps_;
    QStackedWidget* pages_;
    FilePage* file_;
    ColumnsPage* columns_;
    PlacePage* place_;
    CheckPage* check_;
    WritePage* write_;
    QLabel* note_;
    QPushButton* back_;
    QPushButton* next_;
    QPushButton* close_;
};

} // namespace zhitu::widgets
