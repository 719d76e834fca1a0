// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/origin.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "data/verify/messages.h"
#include "data/words/words.h"

namespace zhitu::verify {
namespace {

constexpr std::string_view kPlatform = "platform/";
constexpr std::string_view kChannel = "channel/";

std::optional<std::uint8_t> codeBehind(std::string_view prefix, std::string_view origin)
{
    if (!origin.starts_with(prefix))
        return std::nullopt;
    origin.remove_prefix(prefix.size());
    std::uint8_t code = 0;
    const auto [end, error] = std::from_chars(origin.data(), origin.data() + origin.size(), code);
    if (error != std::errc{} || end != origin.data() + origin.size())
        return std::nullopt;
    return code;
}

} // namespace

const std::vector<std::string>& origins()
{
    static const std::vector<std::string> list = [] {
        std::vector<std::string> names;
        for (int tier = 1; tier <= static_cast<int>(domain::CameraTier::Social); ++tier)
            names.push_back(std::string(kPlatform) + std::to_string(tier));
        for (int channel = 1; channel <= static_cast<int>(domain::CaseChannel::Transfer); ++channel)
            names.push_back(std::string(kChannel) + std::to_string(channel));
        names.emplace_back();
        return names;
    }();
    return list;
}

QString titleOfOrigin(const std::string& origin)
{
    if (origin.empty())
        return Messages::tr("Kept in Zhitu itself");
    if (std::ranges::find(origins(), origin) == origins().end())
        return QString::fromStdString(origin);
    if (const auto tier = codeBehind(kPlatform, origin))
        return Messages::tr("Video platform: %1")
            .arg(words::textOf(static_cast<domain::CameraTier>(*tier)));
    return Messages::tr("Channel: %1")
        .arg(words::textOf(static_cast<domain::CaseChannel>(*codeBehind(kChannel, origin))));
}

} // namespace zhitu::verify
