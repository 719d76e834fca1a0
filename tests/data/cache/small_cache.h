// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A small real cache: one district of two villages, a few grids, cameras and cases.
#pragma once

#include <filesystem>

#include "data/cache/bulk_loader.h"

namespace zhitu::cache {

inline domain::Polygon square(double lon, double lat, double size)
{
    return {
        {{{lon, lat}, {lon + size, lat}, {lon + size, lat + size}, {lon, lat + size}, {lon, lat}}}};
}

inline domain::Camera sampleCamera(std::int64_t id)
{
    domain::Camera camera;
    camera.id = id;
    camera.deviceId =
        std::to_string(10'000'000'000'000'000'000ULL + static_cast<std::uint64_t>(id));
    camera.name = "camera " + std::to_string(id);
    camera.position = {106.0 + 0.001 * static_cast<double>(id % 997),
                       29.0 + 0.001 * static_cast<double>(id % 991)};
    camera.gridCode = "500117001001001";
    return camera;
}

inline domain::Case sampleCase(std::int64_t id)
{
    domain::Case record;
    record.id = id;
    record.number = "C" + std::to_string(id);
    record.title = "case " + std::to_string(id);
    record.itemId = 1;
    record.categoryId = 1;
    record.position = {106.5, 29.5};
    record.gridCode = "500117001001001";
    return record;
}

inline void makeSmallCache(const std::filesystem::path& file, int cameras = 2000)
{
    BulkLoader loader(file);
    loader.add(domain::Division{"500117000000", domain::DivisionLevel::District, "D", "",
                                square(106, 29, 1), true});
    for (int i = 0; i < 4; ++i)
        loader.add(domain::Grid{"50011700100100" + std::to_string(i + 1), "G",
                                domain::GridKind::Basic, true, square(106 + 0.25 * i, 29, 0.25), 1,
                                true});
    for (int i = 1; i <= cameras; ++i)
        loader.add(sampleCamera(i));
    for (int i = 1; i <= 200; ++i)
        loader.add(sampleCase(i));
    loader.setMeta("as_of", "1763600000");
    if (!loader.finish([](double) { return true; }))
        throw std::logic_error("was not cancelled");
}

} // namespace zhitu::cache
