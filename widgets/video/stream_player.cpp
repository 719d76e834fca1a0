// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/video/stream_player.h"

#include <algorithm>
#include <utility>

namespace zhitu::widgets {

using std::chrono::milliseconds;

namespace {

/// One that has played so long was well: the next failure is its first.
constexpr milliseconds kWell{10'000};

} // namespace

StreamPlayer::StreamPlayer(std::optional<domain::StreamAddress> address,
                           const StreamPatience& patience)
    : address_(std::move(address)), patience_(patience),
      state_(address_ ? StreamState::Off : StreamState::NoAddress)
{
    clock_.start();
}

milliseconds StreamPlayer::now() const
{
    return milliseconds(clock_.elapsed());
}

bool StreamPlayer::become(StreamState state)
{
    return std::exchange(state_, state) != state;
}

void StreamPlayer::start()
{
    if (state_ == StreamState::Off)
        open();
}

void StreamPlayer::stop()
{
    if (state_ == StreamState::NoAddress)
        return;
    source_.reset();
    backoff_.reset();
    become(StreamState::Off);
}

void StreamPlayer::retry()
{
    if (state_ == StreamState::NoAddress || state_ == StreamState::Off)
        return;
    backoff_.reset();
    open();
}

void StreamPlayer::setWanted(QSize pixels)
{
    wanted_ = pixels;
    if (source_)
        source_->setWanted(pixels);
}

void StreamPlayer::open()
{
    if (!source_)
        source_ = std::make_unique<StreamSource>();
    source_->setWanted(wanted_);
    source_->open(*address_);
    openedAt_ = now();
    firstFrameAt_.reset();
    become(StreamState::Connecting);
}

void StreamPlayer::die(StreamFault fault)
{
    source_->close();
    fault_ = fault;
    retryAt_ = now() + backoff_.next();
    become(StreamState::Dead);
}

bool StreamPlayer::poll()
{
    if (state_ == StreamState::NoAddress || state_ == StreamState::Off)
        return false;
    const milliseconds present = now();
    if (state_ == StreamState::Dead) {
        if (present < retryAt_)
            return false;
        open();
        return true;
    }
    StreamNews news = source_->take();
    bool changed = false;
    if (news.frameCame) {
        lastFrameAt_ = present;
        if (!firstFrameAt_)
            firstFrameAt_ = present;
        changed = become(StreamState::Playing);
        if (backoff_.failures() > 0 && present - *firstFrameAt_ > kWell)
            backoff_.reset();
    }
    if (!news.picture.isNull()) {
        picture_ = std::move(news.picture);
        ++pictures_;
        changed = true;
    }
    if (news.fault != StreamFault::None) {
        die(news.fault);
        return true;
    }
    if (!firstFrameAt_) {
        if (present - openedAt_ < patience_.first)
            return changed;
        die(StreamFault::Silent);
        return true;
    }
    const milliseconds silence = present - *lastFrameAt_;
    if (silence > patience_.end) {
        die(StreamFault::Silent);
        return true;
    }
    if (silence > patience_.stall)
        changed = become(StreamState::Stalled) || changed;
    return changed;
}

std::optional<milliseconds> StreamPlayer::age() const
{
    if (!lastFrameAt_)
        return std::nullopt;
    return now() - *lastFrameAt_;
}

std::optional<milliseconds> StreamPlayer::untilNextTry() const
{
    if (state_ != StreamState::Dead)
        return std::nullopt;
    return std::max(milliseconds(0), retryAt_ - now());
}

} // namespace zhitu::widgets
