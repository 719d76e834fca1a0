// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the media gateway calls the streams of cameras.
#pragma once

#include <optional>

#include "data/domain/stream_address.h"
#include "widgets/settings/settings.h"

namespace zhitu::widgets {

[[nodiscard]] inline QString videoGatewayKey()
{
    return QStringLiteral("video.gateway");
}

/// Nothing where none is set, or what the file holds is none.
[[nodiscard]] inline std::optional<domain::StreamTemplate> videoGateway(const Settings& settings)
{
    return domain::StreamTemplate::parse(
        settings.value(videoGatewayKey()).toString().toStdString());
}

} // namespace zhitu::widgets
