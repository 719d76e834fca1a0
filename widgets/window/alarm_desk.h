// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What calls for the operator: he hears of it, goes there and comes back, marks it, and hands the
/// rest over to the next shift.
#pragma once

#include <QObject>
#include <optional>
#include <set>

#include "data/domain/case_command.h"
#include "map/layers/map_data.h"
#include "widgets/alarms/alarm_panel.h"
#include "widgets/alarms/alarm_service.h"
#include "widgets/alarms/alarm_sound.h"
#include "widgets/session/newest_work.h"
#include "widgets/settings/settings.h"
#include "widgets/shift/shift_log.h"
#include "widgets/state/work_state.h"

namespace zhitu::widgets {

class Commands;
class DraftService;
class HandoverDialog;
class PaperSaver;
class SyncService;

/// One for all windows. GUI thread.
class AlarmDesk : public QObject {
    Q_OBJECT

public:
    AlarmDesk(Commands& commands, SyncService& sync, DraftService& drafts, Settings& settings,
              WorkState& state, QWidget& window);

    void makeCommands();
    /// Belongs to whoever takes it into a window.
    [[nodiscard]] AlarmPanel* panel() { return panel_; }

    /// Empty: nothing is open.
    void open(const std::filesystem::path& file);
    /// \param sealer opens what the shift before said; may be null
    void setActor(const domain::Actor& actor, std::shared_ptr<const sync::Sealer> sealer);
    void setData(std::shared_ptr<const map::MapData> mapData);
    /// Once more, otherwise, what the centre refused.
    void handOverAgain(const sync::KeptCommand& kept);
    /// Rows are not what they were.
    void follow() { service_->again(); }
    void retranslate() { panel_->retranslate(); }

Q_SIGNALS:
    /// Selects it and looks at it.
    /// \param place nothing: wherever it is
    void goWanted(const zhitu::domain::Subject& subject,
                  std::optional<zhitu::domain::LonLat> place);
    void showWanted(const zhitu::domain::Subject& subject,
                    std::optional<zhitu::domain::LonLat> place);
    /// The user has to decide on an entry of his.
    void decisionWanted();
    /// \param number of alarms that call; nothing: nobody knows
    void ringingChanged(std::optional<std::int64_t> number);
    /// The queue is to be seen.
    void queueWanted();
    void told(const QString& text);
    void failed(const QString& message);

private:
    void take(const std::shared_ptr<const cases::AlarmSheet>& sheet);
    /// Those that did not call before. \param before of which they are
    [[nodiscard]] std::vector<const domain::Alarm*> arrived(const cases::AlarmSheet& sheet,
                                                            const cases::AlarmSheet& before) const;
    void tell(const std::vector<const domain::Alarm*>& alarms);
    void next();
    void go(const AlarmLine& line);
    void show(const AlarmLine& line);
    /// Remembers what he comes from, unless that is an alarm.
    void leaveFor(const AlarmLine& line);
    [[nodiscard]] bool isAtAlarm() const;
    void back();
    void mark(domain::MarkKind kind, std::optional<int> minutes, const QString& post);
    void handOver(std::optional<domain::Handover> before = {}, const std::string& replaced = {});
    void sit();
    /// \param before what was entered before, and came to nothing
    /// \param replaced id of that command
    /// \param demo what is in it happened to nobody
    void showHandover(cases::Shift shift, bool demo, const std::optional<domain::Handover>& before,
                      const std::string& replaced);
    /// Code of the division that the desk keeps; empty: none is known.
    [[nodiscard]] std::string division() const;
    [[nodiscard]] bool mayEnter();

    /// Where the user was.
    struct Task {
        Chosen chosen;
        std::string area;
        View view;
        domain::Filter filter;
    };

    Commands& commands_;
    SyncService& sync_;
    DraftService& drafts_;
    Settings& settings_;
    WorkState& state_;
    QWidget& window_;
    AlarmService* service_;
    AlarmPanel* panel_;
    AlarmSound* sound_;
    NewestWork* shiftWork_;
    domain::Actor actor_;
    std::shared_ptr<const sync::Sealer> sealer_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const cases::AlarmSheet> sheet_; ///< of what is open now; null: none yet
    int undecided_ = 0;
    domain::Subject atSubject_;   ///< what was chosen once he had
    std::optional<AlarmLine> at_; ///< the alarm that the user went to last
    std::optional<Task> before_;  ///< that he left for it
    PaperSaver* saver_;
};

} // namespace zhitu::widgets
