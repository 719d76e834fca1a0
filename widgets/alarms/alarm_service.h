// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps the alarms of a desk in step with the cache and the clock.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "data/cases/alarms.h"
#include "widgets/session/paced_work.h"

namespace zhitu::widgets {

/// GUI thread; read in a thread of its own, at most a fifth of the time and twice a second.
class AlarmService : public QObject {
    Q_OBJECT

public:
    explicit AlarmService(QObject* parent = nullptr);

    /// Empty: nothing is open any more.
    void open(const std::filesystem::path& file);
    void setDesk(const cases::Desk& desk);
    [[nodiscard]] const cases::Desk& desk() const noexcept { return desk_; }
    /// Rows are not what they were.
    void again() { work_.again(); }

Q_SIGNALS:
    void read(std::shared_ptr<const zhitu::cases::AlarmSheet> sheet);
    void failed(const QString& message);

private:
    PacedWork::Piece piece();

    cases::Desk desk_;
    int serial_ = 0; ///< of the file and the desk: what is read for others is not told
    QTimer clock_;   ///< what was in time is late, what was put off calls again
    PacedWork work_;
};

} // namespace zhitu::widgets
