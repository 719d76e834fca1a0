// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A server of streams on this computer, good and bad, by HTTP and RTSP.
#pragma once

#include <QString>
#include <QThread>
#include <memory>

#include "tests/support/stream_clip.h"

namespace zhitu::test {

/// Sends every visitor the clip from its beginning, as fast as it plays, from a thread of its own.
/// What it does otherwise stands in the path:
///   /live…     the clip                       /gap       two seconds of it, then silence
///   /garbage   noise without end              /silent    nothing at all
///   /denied    401                            /missing   404
///   /circle    redirects to itself            /file      redirects to a file of this computer
///   /list      a play list of such a file     /flood     the clip as fast as it goes
class StreamOrigin {
public:
    /// \param file of this computer, that nobody may be led to
    explicit StreamOrigin(const StreamClip& clip, QString file = {});
    ~StreamOrigin();

    /// Ends all lines at once, and takes no new ones.
    void stop();
    /// Again, on the same port.
    void start();
    [[nodiscard]] QString http(const QString& path) const;
    [[nodiscard]] QString rtsp(const QString& path) const;
    /// How many lines there have been.
    [[nodiscard]] int visits() const;

private:
    class Server;

    QThread thread_;
    Server* server_; ///< lives in the thread
    quint16 port_ = 0;
};

} // namespace zhitu::test
