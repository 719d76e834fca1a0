// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Takes in a case, whichever channel it comes by: where, what, who says so. What may be the same
/// case is shown beside it, and can be told of instead of taking in a second one.
#pragma once

#include <QTimer>

#include "data/cases/duplicates.h"
#include "data/domain/case_command.h"
#include "data/search/searcher.h"
#include "map/layers/map_data.h"
#include "widgets/cases/entry_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace zhitu::widgets {

class DuplicateService;
class PickLine;
class SearchService;

/// Where an intake asks; either may be null: then there is nothing to find.
struct IntakeHelp {
    SearchService* search = nullptr;
    DuplicateService* duplicates = nullptr;
};

/// GUI thread.
class ReportDialog : public EntryDialog {
    Q_OBJECT

public:
    /// \param grid place in `mapData->grids`: where it is. A draft is taken in where it was begun,
    /// until the user wants it otherwise.
    /// \param calendar that deadlines are shown by
    /// \param form name of the draft
    ReportDialog(std::shared_ptr<const map::MapData> mapData, std::uint32_t grid,
                 DraftService& drafts, QWidget* parent, const IntakeHelp& help = {},
                 const domain::WorkCalendar& calendar = domain::WorkCalendar::china(),
                 const QString& form = QStringLiteral("case/new"));

    /// What was entered before, and came to nothing, or what is known already.
    /// \param place name of where it is, if it has one
    /// It is not known where it is, and has to be said before it is taken in.
    void askForPlace();
    void fill(const domain::CaseReport& report, const QString& place = {});

    /// As it stands.
    [[nodiscard]] domain::CaseReport report() const;
    /// Where the user wants to tell it to a case that is there: that, and no report.
    [[nodiscard]] std::optional<domain::FurtherReport> furtherReport() const;

    /// A spot was chosen on the map; nothing: it was given up.
    void takeSpot(const std::optional<domain::LonLat>& spot);

Q_SIGNALS:
    /// The next click on a map is the place; false: it is not any more.
    void spotWanted(bool wanted);

private:
    /// Where something is.
    struct Place {
        std::uint32_t grid = 0;
        domain::LonLat position;
        QString name; ///< of an address or a camera; empty: the middle of the grid
    };
    void makeFields();
    [[nodiscard]] QWidget* makeDuplicates();
    void connectHelp(const IntakeHelp& help);
    void refresh();
    void refreshPlace();
    void offerItems(const QString& typed);
    void offerPlaces(const QString& query, const std::shared_ptr<const search::Answer>& answer);
    void pickPlace(const search::Hit& hit);
    void setSpot(const domain::LonLat& position, const QString& name);
    /// A place that cannot be taken.
    void refusePlace(const QString& why);
    [[nodiscard]] QString trouble() const;
    void showDuplicates(const std::vector<cases::Duplicate>& duplicates);
    void tellTo(int row);
    /// The place of what is written: the one that was chosen, or that of the draft.
    [[nodiscard]] Place place() const;
    /// Null: not chosen yet.
    [[nodiscard]] const domain::ServiceItem* item() const;
    [[nodiscard]] QString proposedTitle() const;
    [[nodiscard]] QString title() const;

    std::shared_ptr<const map::MapData> mapData_;
    std::uint32_t chosen_;
    const domain::WorkCalendar calendar_;
    QLabel* where_;
    PickLine* placeLine_;
    QLineEdit* gridCode_; ///< not shown, as the next two: they go with the draft
    QLineEdit* spot_;     ///< "lon lat name" of a place that is no grid's middle
    QLineEdit* itemId_;
    QPushButton* moveHere_;
    QPushButton* onTheMap_;
    QComboBox* channels_;
    PickLine* itemLine_;
    QLabel* deadline_;
    QLineEdit* title_;
    QLineEdit* reporter_;
    QLineEdit* phone_;
    QLineEdit* idNumber_;
    QPlainTextEdit* narrative_;
    QPlainTextEdit* notes_;
    QWidget* duplicatePart_;
    QListWidget* duplicateList_;
    QPushButton* tell_;
    std::vector<cases::Duplicate> duplicates_;
    std::optional<domain::Case> tellTo_;
    DuplicateService* duplicateService_ = nullptr;
    QTimer askSoon_;
};

} // namespace zhitu::widgets
