// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/ground_sql.h"

#include <charconv>
#include <memory>
#include <optional>

#include "data/cache/gpkg_geometry.h"
#include "data/space/region.h"

namespace zhitu::cache {
namespace {

void append(std::string& text, double number)
{
    char digits[32];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    text.append(digits, end);
    text += ' ';
}

std::optional<double> takeNumber(std::string_view& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (!text.empty())
        text.remove_prefix(1);
    return number;
}

/// Read once a statement: SQLite keeps it while the parameter stays what it is, and may let go of
/// it at any time.
space::Region regionOf(sqlite3_context* context, sqlite3_value* text)
{
    constexpr int second = 1;
    if (const auto* kept = static_cast<space::Region*>(sqlite3_get_auxdata(context, second)))
        return *kept;
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(text));
    const std::string_view given(bytes != nullptr ? bytes : "",
                                 static_cast<std::size_t>(sqlite3_value_bytes(text)));
    space::Region region = space::regionOf(groundFrom(given));
    sqlite3_set_auxdata(context, second, new space::Region(region),
                        [](void* kept) { delete static_cast<space::Region*>(kept); });
    return region;
}

void liesIn(sqlite3_context* context, int, sqlite3_value** arguments)
{
    try {
        const space::Region region = regionOf(context, arguments[1]);
        const auto* bytes = static_cast<const std::byte*>(sqlite3_value_blob(arguments[0]));
        const auto place =
            decodePoint({bytes, static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]))});
        sqlite3_result_int(context, place && region.contains(*place) ? 1 : 0);
    } catch (const std::exception&) { // no exception may pass through SQLite
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

std::string groundText(const domain::Ground& ground)
{
    std::string text;
    append(text, ground.radiusM);
    for (const domain::LonLat& point : ground.points) {
        append(text, point.lon);
        append(text, point.lat);
    }
    return text;
}

domain::Ground groundFrom(std::string_view text)
{
    domain::Ground ground;
    const auto radius = takeNumber(text);
    if (!radius)
        return {};
    ground.radiusM = *radius;
    while (!text.empty()) {
        const auto lon = takeNumber(text);
        const auto lat = takeNumber(text);
        if (!lon || !lat)
            return {};
        ground.points.push_back({*lon, *lat});
    }
    return ground;
}

void registerGroundFunction(Connection& connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    if (sqlite3_create_function_v2(connection.handle(), "zhitu_lies_in", 2, flags, nullptr, &liesIn,
                                   nullptr, nullptr, nullptr)
        != SQLITE_OK)
        throw lastError(connection.handle());
}

} // namespace zhitu::cache
