// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A camera as the wall of streams shows it.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include "data/domain/camera.h"
#include "data/domain/stream_address.h"

namespace zhitu::widgets {

struct CameraStream {
    std::int64_t id = 0; ///< of the row
    QString name;
    domain::CameraTier tier = domain::CameraTier::Social;
    domain::CameraStatus status = domain::CameraStatus::Online; ///< as the centre has it
    std::optional<domain::StreamAddress> address; ///< nothing: nobody has said where it is
};

} // namespace zhitu::widgets
