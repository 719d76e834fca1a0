// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The video patrol: one goes from site to site, sees it by camera, says that all is in order or
/// what is not, and what is found becomes a case.
#pragma once

#include <QObject>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>

#include "data/domain/case_command.h"
#include "map/layers/map_data.h"
#include "widgets/patrol/patrol_panel.h"
#include "widgets/patrol/patrol_service.h"
#include "widgets/state/work_state.h"
#include "widgets/window/asked_place.h"

namespace zhitu::sync {
struct KeptCommand;
}

namespace zhitu::widgets {

class Commands;
class DraftService;
class PaperSaver;
class SyncService;
struct UserEntry;

/// One for all windows. GUI thread.
class PatrolDesk : public QObject {
    Q_OBJECT

public:
    PatrolDesk(Commands& commands, SyncService& sync, DraftService& drafts, WorkState& state,
               QWidget& window);

    void makeCommands();
    /// Those that one walks the round by.
    [[nodiscard]] static QStringList walkingCommands();
    /// Belongs to whoever takes it into a window.
    [[nodiscard]] PatrolPanel* panel() { return panel_; }

    /// Empty: nothing is open.
    void open(const std::filesystem::path& file);
    /// \param sealer opens what was found; may be null
    void setActor(const domain::Actor& actor, std::shared_ptr<const sync::Sealer> sealer);
    void setData(std::shared_ptr<const map::MapData> mapData);
    /// Rows are not what they were.
    void follow() { service_->again(); }
    /// How many cameras see the site that was asked for last.
    void setSeeing(int cameras) { panel_->setSeeing(cameras); }
    /// A find that the centre refused becomes a case by itself.
    void takeInRefused(const sync::KeptCommand& kept);
    void retranslate() { panel_->retranslate(); }

Q_SIGNALS:
    /// Selects it and looks at it.
    void goWanted(const zhitu::domain::Subject& subject,
                  std::optional<zhitu::domain::LonLat> place);
    /// The cameras that see it are to be shown.
    void streamsWanted(const zhitu::widgets::AskedPlace& place);
    /// The site is nowhere: what was shown of the one before is not it.
    void nothingToSee();
    /// A case is to be taken in.
    /// \param site its name
    /// \param form name of the draft
    /// \param finding uuid of the find that it comes of; empty: it is known nowhere else
    void caseWanted(const zhitu::domain::CaseReport& report, const QString& site,
                    const QString& form, const QString& finding);
    /// The round is to be seen.
    void panelWanted();
    void told(const QString& text);
    void failed(const QString& message);

private:
    void take(const std::shared_ptr<const patrol::Round>& round);
    void ask();
    void start();
    void step(int by);
    void go(std::int64_t site);
    void inOrder();
    void find();
    void goOn();
    void exportRound();
    /// The next site that nobody has checked, as far as one knows; nothing: all are.
    [[nodiscard]] std::optional<std::int64_t> nextOpen() const;
    [[nodiscard]] bool mayEnter();
    [[nodiscard]] bool isEntered(std::int64_t site) const;
    [[nodiscard]] domain::PatrolAct actNow() const;
    void enter(const domain::PatrolAct& act, const UserEntry& entry);
    /// \param finding its uuid; empty: it is known nowhere else
    void takeIn(std::int64_t site, const std::string& text, const QString& finding);
    void takeInFind(const QString& uuid);
    /// As the round has it; null: it has not.
    [[nodiscard]] const patrol::Stop* stopOf(std::int64_t site) const;
    /// Whoever was before one is told of once.
    void tellOfFirst(const std::vector<sync::KeptCommand>& commands);

    Commands& commands_;
    SyncService& sync_;
    DraftService& drafts_;
    WorkState& state_;
    QWidget& window_;
    PatrolService* service_;
    PatrolPanel* panel_;
    PaperSaver* saver_;
    domain::Actor actor_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const patrol::Round> round_; ///< of what is open now; null: none yet
    /// Plan, site and day.
    using Check = std::tuple<std::int64_t, std::int64_t, std::string>;
    std::set<Check> entered_;              ///< and not seen as checked yet
    std::map<std::string, Check> awaited_; ///< commands without an answer yet
    bool startWanted_ = false;             ///< as soon as the round of today is there
    std::filesystem::path file_;           ///< that is open; empty: none
    std::int64_t plan_ = 0;
    std::string day_; ///< empty: today
};

} // namespace zhitu::widgets
