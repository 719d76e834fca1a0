// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What was done in a drill, and how it scores, as the centre has it; and the debriefing of it.
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

#include "data/drill/replay.h"
#include "data/drill/score.h"
#include "data/worker_thread.h"
#include "widgets/drill/director_service.h"

class QWidget;

namespace zhitu::widgets {

/// Immutable.
struct DrillRecord {
    std::vector<drill::RunInfo> runs; ///< all there are, the newest last
    drill::Record record;             ///< of the run that was asked for
    drill::Score score;
    std::vector<drill::Moment> moments;
};

/// GUI thread; read in a thread of its own with a connection of its own, so that no step waits.
class RecordService : public QObject {
    Q_OBJECT

public:
    explicit RecordService(QObject* parent = nullptr);
    ~RecordService() override;

    /// Empty: nothing is read any more.
    void open(const DirectorAddress& address);
    /// Answered by read(). Many askings at once are one. \param run 0: the last one
    void ask(std::int64_t run = 0);
    /// Writes the debriefing of what was read last, by the ending of the name, with a progress over
    /// the window. Answered by told() or failed().
    void writeDebrief(const std::filesystem::path& file, QWidget* window);
    /// What was read last; null: nothing.
    [[nodiscard]] const std::shared_ptr<const DrillRecord>& last() const noexcept { return last_; }

Q_SIGNALS:
    /// Null: no drill was played there yet.
    void read(const std::shared_ptr<const zhitu::widgets::DrillRecord>& record);
    void told(const QString& text);
    void failed(const QString& message);

private:
    std::shared_ptr<const DrillRecord> last_;
    std::atomic<int> serial_ = 0; ///< of the address
    std::atomic<std::int64_t> run_ = 0;
    std::atomic<bool> asked_ = false;
    std::atomic<bool> ending_ = false;
    DirectorAddress address_;                           ///< in the thread only
    std::unique_ptr<central::PgConnection> connection_; ///< in the thread only
    WorkerThread thread_;                               ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
