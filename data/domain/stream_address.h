// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Addresses of cameras' streams that may be opened. They come from outside, and what opens them
/// understands far more than streams: files, devices, lists of other addresses.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "data/domain/codes.h"

namespace zhitu::domain {

/// Why a text is no address of a stream.
enum class StreamAddressFault : std::uint8_t {
    None,
    TooLong,
    Character,    ///< one that no address has: a space, a control character, one beyond ASCII
    Scheme,       ///< neither rtsp, rtsps, http nor https
    Host,         ///< no server, or a port that is none
    Person,       ///< an "@": it may hold a name or a password
    NoPlaceholder ///< of a template: nothing to put the camera into, or before the path
};

/// What has been parsed may be opened. A password is never in it.
class StreamAddress {
public:
    static constexpr std::size_t kMostBytes = 2000;

    [[nodiscard]] static std::optional<StreamAddress> parse(std::string_view text);
    [[nodiscard]] static StreamAddressFault faultOf(std::string_view text);

    [[nodiscard]] const std::string& str() const noexcept { return text_; }

    friend bool operator==(const StreamAddress&, const StreamAddress&) = default;

private:
    explicit StreamAddress(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// How a media gateway (流媒体网关) calls the stream of any camera, such as
/// rtsp://gateway.example:554/live/{device_id}. The 20 digits of GB/T 28181 stand for the rest.
class StreamTemplate {
public:
    static constexpr std::string_view kPlaceholder = "{device_id}";

    [[nodiscard]] static std::optional<StreamTemplate> parse(std::string_view text);
    [[nodiscard]] static StreamAddressFault faultOf(std::string_view text);

    [[nodiscard]] StreamAddress addressOf(const DeviceId& camera) const;

private:
    explicit StreamTemplate(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// Where the stream of a camera is: its own address, else what the gateway calls it.
/// \param own empty: it has none; one that may not be opened is not replaced by another
/// \returns nothing where there is none
[[nodiscard]] std::optional<StreamAddress>
streamAddressOf(std::string_view own, std::string_view deviceId,
                const std::optional<StreamTemplate>& gateway);

} // namespace zhitu::domain
