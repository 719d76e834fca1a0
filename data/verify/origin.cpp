// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/origin.h"

#include "data/verify/messages.h"
#include "data/words/words.h"

namespace zhitu::verify {
namespace {

using domain::CameraTier;
using domain::CaseChannel;

constexpr int kTiers = static_cast<int>(CameraTier::Social);
constexpr int kChannels = static_cast<int>(CaseChannel::Transfer);

/// As the SQL of the sources names them.
std::string platformNamed(int tier)
{
    return "platform/" + std::to_string(tier);
}

std::string channelNamed(int channel)
{
    return "channel/" + std::to_string(channel);
}

} // namespace

const std::vector<std::string>& origins()
{
    static const std::vector<std::string> list = [] {
        std::vector<std::string> names;
        for (int tier = 1; tier <= kTiers; ++tier)
            names.push_back(platformNamed(tier));
        for (int channel = 1; channel <= kChannels; ++channel)
            names.push_back(channelNamed(channel));
        names.emplace_back();
        return names;
    }();
    return list;
}

QString titleOfOrigin(const std::string& origin)
{
    if (origin.empty())
        return Messages::tr("Kept in Zhitu itself");
    for (int tier = 1; tier <= kTiers; ++tier)
        if (origin == platformNamed(tier))
            return Messages::tr("Video platform: %1")
                .arg(words::textOf(static_cast<CameraTier>(tier)));
    for (int channel = 1; channel <= kChannels; ++channel)
        if (origin == channelNamed(channel))
            return Messages::tr("Channel: %1")
                .arg(words::textOf(static_cast<CaseChannel>(channel)));
    return QString::fromStdString(origin);
}

} // namespace zhitu::verify
