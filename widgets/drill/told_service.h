// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps what one was told in a drill in step with the cache.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

#include "data/drill/told.h"
#include "widgets/session/paced_work.h"

namespace zhitu::widgets {

using ToldList = std::shared_ptr<const std::vector<drill::Told>>;

/// What a cache has of a drill.
struct DrillSheet {
    QString title; ///< of the drill centre that filled it; empty: none did
    ToldList told; ///< the newest first; null where there is no drill
};

/// GUI thread; read in a thread of its own, twice a second at most.
class ToldService : public QObject {
    Q_OBJECT

public:
    /// More than any scenario tells.
    static constexpr int kMost = 500;

    explicit ToldService(QObject* parent = nullptr);

    /// Empty: nothing is open any more.
    void open(const std::filesystem::path& file);
    /// Rows are not what they were.
    void again() { work_.again(); }

Q_SIGNALS:
    void read(const zhitu::widgets::DrillSheet& sheet);
    void failed(const QString& message);

private:
    int serial_ = 0; ///< of the file: what is read from another one is not told
    PacedWork work_;
};

} // namespace zhitu::widgets
