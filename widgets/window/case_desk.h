// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What one does to cases: each act is a command, kept before anything says so.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

#include "data/domain/case_command.h"
#include "data/sync/outbox.h"
#include "map/layers/map_data.h"
#include "map/view/map_view.h"
#include "widgets/cases/duplicate_service.h"
#include "widgets/cases/step_bar.h"
#include "widgets/session/cache_session.h"

namespace zhitu::widgets {

class ActForm;
class Commands;
class DraftService;
class EntryDialog;
class ReportDialog;
class SearchService;
class SpotPick;
class SyncService;
struct UserEntry;

/// One for all windows. GUI thread.
class CaseDesk : public QObject {
    Q_OBJECT

public:
    CaseDesk(Commands& commands, SyncService& sync, DraftService& drafts, SearchService& search,
             QWidget& window);

    /// Names all steps among the commands. \param grid code of the place that one looks at
    /// \param maps on which a place may be chosen
    void makeCommands(std::function<std::string()> grid,
                      std::function<QList<map::MapView*>()> maps);
    /// Belongs to whoever takes it into a window.
    [[nodiscard]] StepBar* bar() { return bar_; }

    /// Cases that may be told twice are looked for in it; empty: nothing is open.
    void open(const std::filesystem::path& file)
    {
        file_ = file;
        duplicates_->open(file);
    }
    /// Who acts from now on.
    void setActor(const domain::Actor& actor);
    void setData(std::shared_ptr<const map::MapData> mapData);
    /// Once more, otherwise, what the centre refused.
    void enterAgain(const sync::KeptCommand& kept);
    /// What one looks at from now on; its details come in a moment. A step that is asked for
    /// meanwhile is taken then: never with what was looked at before.
    void choose(const domain::Subject& subject);
    /// A case is taken in that somebody else knows something of.
    /// \param place name of where it is
    /// \param form name of the draft
    /// \param finding uuid of what a patrol found, which the case comes of: both are stored
    /// together; may be empty
    void takeInKnown(const domain::CaseReport& known, const QString& place, const QString& form,
                     const QString& finding);
    /// What the details show; null: nothing.
    void show(std::shared_ptr<const Details> details);
    void retranslate() { bar_->retranslate(); }

Q_SIGNALS:
    /// Something to tell the user in passing.
    void told(const QString& text);
    /// Duplicates could not be looked for.
    void failed(const QString& message);

private:
    /// Nothing is in the way? Else it is told.
    [[nodiscard]] bool tells(const QString& why);
    /// One form of a kind at a time.
    template <typename Form>
    [[nodiscard]] bool mayEnter();
    [[nodiscard]] ReportDialog* makeReport(std::uint32_t grid, const QString& form);
    void pickSpot(ReportDialog* dialog, bool wanted);
    void report(const std::string& grid);
    void reportAgain(const sync::KeptCommand& kept);
    void actAgain(const sync::KeptCommand& kept);
    /// What it holds takes the place of what was refused.
    void showAgain(EntryDialog* dialog, const sync::KeptCommand& kept,
                   std::function<void(const UserEntry&)> send);
    [[nodiscard]] bool may(domain::CaseAction action);
    /// The details are still of something else: `step` is taken when they come.
    [[nodiscard]] bool comesLater(std::function<void()> step);
    void takeNextStep();
    void take(domain::CaseAction action);
    [[nodiscard]] std::function<void(const UserEntry&)> reportWith(ReportDialog* dialog);
    [[nodiscard]] ActForm* makeForm(const cache::CaseDetails& about, domain::CaseAction action);
    [[nodiscard]] std::function<void(const UserEntry&)> actWith(ActForm* dialog,
                                                                const domain::Case& record);
    [[nodiscard]] const cache::CaseDetails* chosen() const;
    void refresh();
    /// Something was entered about the case that is looked at.
    void waitFor(const domain::Case& record);
    [[nodiscard]] bool isWaiting() const;

    Commands& commands_;
    SyncService& sync_;
    DraftService& drafts_;
    SearchService& search_;
    QWidget& window_;
    DuplicateService* duplicates_;
    StepBar* bar_;
    domain::Actor actor_;
    std::filesystem::path file_;
    std::function<QList<map::MapView*>()> maps_;
    QPointer<SpotPick> pick_; ///< while a place is chosen on a map
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const Details> details_;
    domain::Subject subject_;     ///< that is looked at
    std::function<void()> later_; ///< the step that waits for its details; empty: none
    /// What was entered last and is not shown yet: the next step would start from what is past.
    std::optional<domain::Case> entered_;
    QTimer patience_; ///< then one may go on all the same: what was entered may have been refused
};

} // namespace zhitu::widgets
