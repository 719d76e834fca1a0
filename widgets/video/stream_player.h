// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps one camera's stream going: opens it, says when it is silent, tries again.
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <chrono>
#include <memory>
#include <optional>

#include "data/domain/stream_address.h"
#include "data/sync/backoff.h"
#include "widgets/video/stream_source.h"

namespace zhitu::widgets {

enum class StreamState : std::uint8_t {
    NoAddress, ///< nobody has said where its stream is
    Off,       ///< nobody looks
    Connecting,
    Playing,
    Stalled, ///< open, but no picture comes
    Dead     ///< see fault(); it is tried again by itself
};

/// How long one waits for a stream.
struct StreamPatience {
    std::chrono::milliseconds first{15'000}; ///< from opening it to the first picture
    std::chrono::milliseconds stall{10'000}; ///< without a picture: it is stalled
    std::chrono::milliseconds end{30'000};   ///< without a picture: it is dead
};

/// GUI thread. Nothing happens by itself: whoever shows it calls poll() many times a second.
class StreamPlayer {
public:
    explicit StreamPlayer(std::optional<domain::StreamAddress> address,
                          const StreamPatience& patience = {});

    /// Somebody looks from now on.
    void start();
    /// Nobody does; the line is let go of.
    void stop();
    /// At once, whatever it waits for.
    void retry();
    /// How large pictures are shown, in pixels; empty: not at all.
    void setWanted(QSize pixels);
    /// \returns whether there is another picture or state
    bool poll();

    [[nodiscard]] StreamState state() const noexcept { return state_; }
    /// Why it is dead.
    [[nodiscard]] StreamFault fault() const noexcept { return fault_; }
    /// The last one that came, however long ago; null: none ever did.
    [[nodiscard]] const QImage& picture() const noexcept { return picture_; }
    /// Since the last frame; nothing: none ever came.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    /// Until it is tried again; nothing where it is not dead.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextTry() const;
    /// Frames that were painted for somebody.
    [[nodiscard]] int pictures() const noexcept { return pictures_; }

private:
    void open();
    void die(StreamFault fault);
    [[nodiscard]] std::chrono::milliseconds now() const;
    bool become(StreamState state);

    std::optional<domain::StreamAddress> address_;
    StreamPatience patience_;
    StreamState state_;
    StreamFault fault_ = StreamFault::None;
    std::unique_ptr<StreamSource> source_;
    sync::Backoff backoff_;
    QElapsedTimer clock_;
    QSize wanted_;
    QImage picture_;
    int pictures_ = 0;
    std::chrono::milliseconds openedAt_{};
    std::chrono::milliseconds retryAt_{};
    std::optional<std::chrono::milliseconds> firstFrameAt_; ///< since it was opened
    std::optional<std::chrono::milliseconds> lastFrameAt_;  ///< ever
};

} // namespace zhitu::widgets
