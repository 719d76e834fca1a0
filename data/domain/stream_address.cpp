// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/stream_address.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace zhitu::domain {
namespace {

using Fault = StreamAddressFault;

constexpr std::array<std::string_view, 4> kSchemes{"rtsp", "rtsps", "http", "https"};
constexpr std::size_t kMostHostBytes = 253; // of a name in the domain name system

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of those that RFC 3986 lets stand in an address. No "#": what is behind it is for no server.
bool mayStand(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z')
           || std::string_view("-._~:/?[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
}

bool isPort(std::string_view text)
{
    int port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && text.size() <= 5 && port > 0
           && port <= 65535;
}

bool isName(std::string_view host)
{
    return !host.empty() && host.size() <= kMostHostBytes && host.front() != '-'
           && host.front() != '.' && std::ranges::all_of(host, [](char c) {
                  return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || c == '-' || c == '.'
                         || c == '_';
              });
}

bool isInBrackets(std::string_view host)
{
    return host.size() > 4 && host.front() == '[' && host.back() == ']'
           && std::ranges::all_of(host.substr(1, host.size() - 2), [](char c) {
                  return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f') || c == ':' || c == '.';
              });
}

/// A host, perhaps with a port: "gateway.example:554", "[2001:db8::1]:554".
bool isServer(std::string_view text)
{
    const std::size_t bracket = text.rfind(']');
    const std::size_t colon = text.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos && !isPort(text.substr(colon + 1)))
        return false;
    const std::string_view host = text.substr(0, colon);
    return isName(host) || isInBrackets(host);
}

} // namespace

Fault StreamAddress::faultOf(std::string_view text)
{
    if (text.size() > kMostBytes)
        return Fault::TooLong;
    if (!std::ranges::all_of(text, mayStand))
        return Fault::Character;
    const std::size_t colon = text.find("://");
    if (colon == std::string_view::npos
        || std::ranges::find(kSchemes, lowered(text.substr(0, colon))) == kSchemes.end())
        return Fault::Scheme;
    if (text.find('@') != std::string_view::npos)
        return Fault::Person;
    const std::string_view rest = text.substr(colon + 3);
    return isServer(rest.substr(0, rest.find_first_of("/?"))) ? Fault::None : Fault::Host;
}

std::optional<StreamAddress> StreamAddress::parse(std::string_view text)
{
    if (faultOf(text) != Fault::None)
        return std::nullopt;
    return StreamAddress(std::string(text));
}

Fault StreamTemplate::faultOf(std::string_view text)
{
    if (text.size() > StreamAddress::kMostBytes)
        return Fault::TooLong;
    const std::size_t place = text.find(kPlaceholder);
    std::string sample(text);
    if (place != std::string_view::npos)
        sample.replace(place, kPlaceholder.size(), DeviceId::make("50011700", 0, 131, 0, 1).str());
    if (const Fault fault = StreamAddress::faultOf(sample); fault != Fault::None)
        return fault;
    // Which server is asked must not depend on the camera.
    const std::size_t server = text.find("://") + 3;
    const std::size_t path = text.find_first_of("/?", server);
    return place != std::string_view::npos && path < place ? Fault::None : Fault::NoPlaceholder;
}

std::optional<StreamTemplate> StreamTemplate::parse(std::string_view text)
{
    if (faultOf(text) != Fault::None)
        return std::nullopt;
    return StreamTemplate(std::string(text));
}

StreamAddress StreamTemplate::addressOf(const DeviceId& camera) const
{
    std::string address = text_;
    address.replace(address.find(kPlaceholder), kPlaceholder.size(), camera.str());
    return *StreamAddress::parse(address); // as long as the sample was
}

std::optional<StreamAddress> streamAddressOf(std::string_view own, std::string_view deviceId,
                                             const std::optional<StreamTemplate>& gateway)
{
    if (!own.empty())
        return StreamAddress::parse(own);
    const auto device = DeviceId::parse(deviceId);
    if (!device || !gateway)
        return std::nullopt;
    return gateway->addressOf(*device);
}

} // namespace zhitu::domain
