// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A surveillance camera as the command centre knows it. No biometric attribute exists.
#pragma once

#include <cstdint>
#include <string>

#include "data/domain/geometry.h"

namespace zhitu::domain {

/// Who runs the camera and what it is for: high-altitude lookout (高空瞭望), Skynet (天网),
/// social resource (社会资源: shops, estates, firms).
enum class CameraTier : std::uint8_t { Lookout = 1, Skynet = 2, Social = 3 };

enum class CameraStatus : std::uint8_t { Online = 1, Offline = 2, Fault = 3 };

struct Camera {
    std::int64_t id = 0;
    std::string deviceId; ///< 20 digits, GB/T 28181; see DeviceId
    std::string name;
    CameraTier tier = CameraTier::Social;
    CameraStatus status = CameraStatus::Online;
    std::string owner;
    LonLat position;
    double azimuthDeg = 0;     ///< optical axis, clockwise from north, [0, 360)
    double fieldOfViewDeg = 0; ///< horizontal, (0, 360]
    double rangeM = 0;         ///< useful range in metres
    std::string gridCode;
    std::string streamUrl; ///< empty: none is known; never with a password in it
};

} // namespace zhitu::domain
