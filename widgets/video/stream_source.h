// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Opens a stream, and has its newest picture ready.
#pragma once

#include <QImage>
#include <QSize>
#include <cstdint>
#include <memory>
#include <optional>

#include "data/domain/stream_address.h"

class QThread;

namespace zhitu::widgets {

/// Why a stream brings no picture.
enum class StreamFault : std::uint8_t {
    None,
    NoAnswer, ///< the server is not there, or does not know the stream
    Refused,  ///< the server is there and does not let anybody in
    NoVideo,  ///< what comes cannot be read, or has no picture
    TooLarge, ///< more than StreamSource::kLargest
    Silent,   ///< nothing comes
    Ended     ///< the server ended it
};

/// What has come since it was asked last.
struct StreamNews {
    StreamFault fault = StreamFault::None;
    bool frameCame = false;
    QImage picture; ///< null: none that is new and was wanted
};

/// One player in a thread of its own: to look up a name, and to let go of a stream whose server is
/// silent, may take seconds that no window waits for. GUI thread; every call returns at once.
class StreamSource {
public:
    /// Nothing larger is shown: what cameras have today, and no stream takes all memory.
    static constexpr QSize kLargest{4096, 3072};

    StreamSource();
    ~StreamSource();
    StreamSource(const StreamSource&) = delete;
    StreamSource& operator=(const StreamSource&) = delete;

    /// What was open before is closed.
    void open(const domain::StreamAddress& address);
    void close();
    /// Pictures are made to fit, and the next one when the one before was taken.
    /// \param pixels empty: none is wanted, only that frames come
    void setWanted(QSize pixels);
    [[nodiscard]] StreamNews take();

    /// Says which protocols may be opened by what a server sends: a list of addresses, a
    /// redirection; and has the player tell the program only what it cannot do without. Called
    /// before other threads begin, as it changes the environment; else the first stream does it.
    static void prepare();
    /// For those who are about to end the program: lets the threads of streams that were let go of
    /// come to their end.
    static void waitForEnded(int patienceMs);

private:
    struct Inbox;
    class Opener;

    std::shared_ptr<Inbox> inbox_;
    QThread* thread_;
    Opener* opener_; ///< lives in the thread, and goes with it
};

} // namespace zhitu::widgets
