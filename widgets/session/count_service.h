// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Counts what the map colours and the window's figures show, behind what changes.
#pragma once

#include "map/layers/map_data.h"
#include "widgets/session/paced_work.h"

namespace zhitu::widgets {

/// GUI thread; every row is looked at in a thread of its own, at most a twentieth of the time.
class CountService : public QObject {
    Q_OBJECT

public:
    explicit CountService(QObject* parent = nullptr);

    /// What is open from now on: the figures of what was open before are not told any more.
    void open(const std::filesystem::path& file, std::shared_ptr<const map::MapData> data);
    /// Nothing is open; the file is let go of.
    void close();
    /// Rows are not what they were. Many calls while it counts are one.
    void countAgain();

Q_SIGNALS:
    /// Of the grids of the data that is open.
    void counted(std::shared_ptr<const zhitu::map::MapFigures> figures);
    void failed(const QString& message);

private:
    PacedWork::Piece count();
    void tell(const std::shared_ptr<const map::MapFigures>& figures);

    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const map::MapFigures> told_; ///< of `data_`
    PacedWork counting_;
};

} // namespace zhitu::widgets
