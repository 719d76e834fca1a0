// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps the cameras of the map as they are in the cache, beside the cases: an import of cameras
/// must not hold these up.
#pragma once

#include <vector>

#include "map/layers/point_set.h"
#include "widgets/session/paced_work.h"

namespace zhitu::widgets {

/// GUI thread; reads in a thread of its own, at most a fifth of the time and four times a second.
class CameraService : public QObject {
    Q_OBJECT

public:
    explicit CameraService(QObject* parent = nullptr);

    /// \param points as they stood when the file was read; what changed meanwhile is still followed
    void open(const std::filesystem::path& file, const map::PointSet& points);
    /// Nothing is open; the file is let go of.
    void close();
    /// What is shown of the next ones; of those that are there, CacheSession::askPoints() sees to
    /// it.
    void setFilter(const domain::Filter& filter) { filter_ = filter; }
    /// These are not what they were. \param ids none: it may be all of them
    void follow(const std::vector<std::int64_t>& ids);

Q_SIGNALS:
    /// A set without cases, of this file.
    void followed(const std::filesystem::path& file,
                  std::shared_ptr<const zhitu::map::PointSet> cameras);
    void failed(const QString& message);

private:
    /// Ids, each perhaps several times, and perhaps of every other camera.
    struct Changed {
        std::vector<std::int64_t> ids;
        bool all = false;

        void add(const Changed& more);
        [[nodiscard]] bool isEmpty() const { return ids.empty() && !all; }
    };

    PacedWork::Piece read();

    domain::Filter filter_ = domain::workFilter();
    std::shared_ptr<const map::PointSet> cameras_; ///< without cases; null: none are there
    Changed changed_;                              ///< to be read
    /// Read since the file's data came: those that come next may have been read before.
    Changed read_;
    PacedWork reading_;
};

} // namespace zhitu::widgets
