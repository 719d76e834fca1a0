// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps the round of a patrol in step with the cache and the clock.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "data/patrol/round.h"
#include "widgets/session/paced_work.h"

namespace zhitu::widgets {

/// GUI thread; read in a thread of its own, at most a fifth of the time and five times a second.
class PatrolService : public QObject {
    Q_OBJECT

public:
    explicit PatrolService(QObject* parent = nullptr);

    /// Empty: nothing is open any more.
    void open(const std::filesystem::path& file);
    /// \param sealer opens what was found; may be null
    void setSealer(std::shared_ptr<const sync::Sealer> sealer);
    void ask(const patrol::RoundQuestion& question);
    [[nodiscard]] const patrol::RoundQuestion& question() const noexcept { return question_; }
    /// Rows are not what they were.
    void again() { work_.again(); }

Q_SIGNALS:
    void read(std::shared_ptr<const zhitu::patrol::Round> round);
    void failed(const QString& message);

private:
    PacedWork::Piece piece();

    patrol::RoundQuestion question_;
    std::shared_ptr<const sync::Sealer> sealer_;
    int serial_ = 0; ///< of the file and the question: what is read for others is not told
    QTimer clock_;   ///< another day begins
    PacedWork work_;
};

} // namespace zhitu::widgets
