// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/video/stream_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace zhitu::widgets {
namespace {

using std::chrono::milliseconds;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::StreamTexts)
};

/// Begun seconds: what is a moment away is a second away.
int secondsOf(milliseconds time)
{
    return std::max(1, static_cast<int>((time.count() + 999) / 1000));
}

QString ageText(milliseconds age)
{
    const auto seconds = static_cast<int>(age.count() / 1000);
    return seconds < 120
               ? Texts::tr("The last picture came %n second(s) ago.", nullptr, seconds)
               : Texts::tr("The last picture came %n minute(s) ago.", nullptr, seconds / 60);
}

QString whyDead(StreamFault fault)
{
    switch (fault) {
    case StreamFault::NoAnswer:
        return Texts::tr("No stream: the server cannot be reached, or does not have it");
    case StreamFault::Refused:
        return Texts::tr("The server refuses the stream");
    case StreamFault::NoVideo:
        return Texts::tr("What comes is no video that can be read");
    case StreamFault::TooLarge:
        return Texts::tr("The picture is larger than %1 × %2, which is not shown")
            .arg(StreamSource::kLargest.width())
            .arg(StreamSource::kLargest.height());
    case StreamFault::Silent:
        return Texts::tr("No picture comes");
    case StreamFault::Ended:
        return Texts::tr("The server ended the stream");
    case StreamFault::None:
        break;
    }
    return {};
}

} // namespace

QString textOf(StreamState state)
{
    switch (state) {
    case StreamState::NoAddress:
        return Texts::tr("No address");
    case StreamState::Off:
        return Texts::tr("Off");
    case StreamState::Connecting:
        return Texts::tr("Connecting");
    case StreamState::Playing:
        return Texts::tr("Live");
    case StreamState::Stalled:
        return Texts::tr("Stalled");
    case StreamState::Dead:
        return Texts::tr("No stream");
    }
    return {};
}

QString whyNoPicture(const StreamPlayer& player)
{
    switch (player.state()) {
    case StreamState::NoAddress:
        return Texts::tr("It is not known where this camera's stream is");
    case StreamState::Connecting:
        return Texts::tr("Connecting…");
    case StreamState::Stalled:
        return Texts::tr("No picture comes");
    case StreamState::Dead:
        return whyDead(player.fault());
    case StreamState::Playing: // one may have come that was not painted yet
        return player.picture().isNull() ? Texts::tr("Connecting…") : QString();
    case StreamState::Off:
        break;
    }
    return {};
}

QString whatComesNext(const StreamPlayer& player)
{
    if (player.state() == StreamState::NoAddress)
        return Texts::tr("Settings › Video names the gateway that has the streams.");
    QStringList parts;
    if (const auto age = player.age(); age && player.state() != StreamState::Playing)
        parts << ageText(*age);
    if (const auto left = player.untilNextTry())
        parts << Texts::tr("Tried again in %n second(s).", nullptr, secondsOf(*left));
    return parts.join(u'\n');
}

QString textOf(domain::StreamAddressFault fault)
{
    using Fault = domain::StreamAddressFault;
    switch (fault) {
    case Fault::None:
        break;
    case Fault::TooLong:
        return Texts::tr("The address is too long: it has at most %1 characters.")
            .arg(domain::StreamAddress::kMostBytes);
    case Fault::Character:
        return Texts::tr("A character in it stands in no address. Letters beyond A to Z are "
                         "written as %XX; {device_id} stands once.");
    case Fault::Scheme:
        return Texts::tr("The address must begin with rtsp://, rtsps://, http:// or https://.");
    case Fault::Host:
        return Texts::tr("The address must name a server, as in "
                         "rtsp://gateway.example:554/live/{device_id}.");
    case Fault::Person:
        return Texts::tr("An address with “@” is not taken: no name or password stands in it. Let "
                         "the gateway know this computer instead.");
    case Fault::NoPlaceholder:
        return Texts::tr("Behind the server, {device_id} must stand where the camera's 20 digits "
                         "belong.");
    }
    return {};
}

} // namespace zhitu::widgets
