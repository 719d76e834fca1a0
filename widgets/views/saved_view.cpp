// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/saved_view.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

#include "data/space/region.h"
#include "map/projection/camera.h"

namespace zhitu::widgets {
namespace {

using map::LayerId;

template <typename Value>
QJsonArray numbersOf(const std::vector<Value>& values)
{
    QJsonArray numbers;
    for (const Value value : values)
        numbers.append(static_cast<int>(value));
    return numbers;
}

/// In ascending order, each once, only from `least` to `most`.
template <typename Value>
std::vector<Value> valuesFrom(const QJsonValue& json, int least, int most)
{
    std::vector<Value> values;
    for (const QJsonValue& number : json.toArray())
        if (const int n = number.toInt(least - 1); n >= least && n <= most)
            values.push_back(static_cast<Value>(n));
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    return values;
}

QJsonValue seconds(const std::optional<domain::Instant>& at)
{
    return at ? QJsonValue(static_cast<qint64>(at->time_since_epoch().count())) : QJsonValue();
}

std::optional<domain::Instant> instantFrom(const QJsonValue& json)
{
    constexpr double farthest = 32'503'680'000; // the year 3000
    const double value = json.toDouble(-1);
    if (!json.isDouble() || !(value >= 0) || value > farthest)
        return std::nullopt;
    return domain::Instant{std::chrono::seconds{static_cast<std::int64_t>(value)}};
}

QJsonArray toJson(const std::vector<domain::Ground>& grounds)
{
    QJsonArray json;
    for (const domain::Ground& ground : grounds) {
        QJsonArray points;
        for (const domain::LonLat& point : ground.points)
            points.append(QJsonArray{point.lon, point.lat});
        json.append(QJsonObject{{QStringLiteral("points"), points},
                                {QStringLiteral("radius"), ground.radiusM}});
    }
    return json;
}

/// What is no place on the earth takes its outline with it.
std::vector<domain::Ground> groundsFrom(const QJsonArray& json)
{
    std::vector<domain::Ground> grounds;
    for (const QJsonValue& value : json) {
        domain::Ground ground;
        ground.radiusM = value[QStringLiteral("radius")].toDouble();
        const QJsonArray points = value[QStringLiteral("points")].toArray();
        if (points.size() > static_cast<qsizetype>(domain::kMostCorners))
            continue;
        for (const QJsonValue& point : points)
            ground.points.push_back(
                {point[0].toDouble(std::nan("")), point[1].toDouble(std::nan(""))});
        if (space::regionOf(ground).fault() == space::RegionFault::None
            && grounds.size() < domain::kMostGrounds)
            grounds.push_back(std::move(ground));
    }
    return grounds;
}

QJsonObject toJson(const domain::Filter& filter)
{
    return {{QStringLiteral("states"), numbersOf(filter.states)},
            {QStringLiteral("categories"), numbersOf(filter.categories)},
            {QStringLiteral("overdue"), filter.overdueOnly},
            {QStringLiteral("supervised"), filter.supervisedOnly},
            {QStringLiteral("from"), seconds(filter.reportedFrom)},
            {QStringLiteral("before"), seconds(filter.reportedBefore)},
            {QStringLiteral("levels"), numbersOf(filter.levels)},
            {QStringLiteral("departments"), numbersOf(filter.departments)},
            {QStringLiteral("items"), numbersOf(filter.items)},
            {QStringLiteral("hours"), numbersOf(filter.hoursOfWeek)},
            {QStringLiteral("text"), QString::fromStdString(filter.text)},
            {QStringLiteral("grounds"), toJson(filter.grounds)},
            {QStringLiteral("dueFrom"), seconds(filter.deadlineFrom)},
            {QStringLiteral("dueBefore"), seconds(filter.deadlineBefore)},
            {QStringLiteral("resolvedFrom"), seconds(filter.resolvedFrom)},
            {QStringLiteral("resolvedBefore"), seconds(filter.resolvedBefore)},
            {QStringLiteral("openAt"), seconds(filter.openAt)},
            {QStringLiteral("outcome"), filter.outcome ? static_cast<int>(*filter.outcome) : 0},
            {QStringLiteral("tiers"), numbersOf(filter.tiers)},
            {QStringLiteral("statuses"), numbersOf(filter.statuses)}};
}

domain::Filter filterFrom(const QJsonObject& json)
{
    constexpr int mostCategories = 10'000;
    constexpr int mostDepartments = 100'000;
    constexpr int mostItems = 1'000'000;
    domain::Filter filter;
    filter.states = valuesFrom<domain::CaseState>(json[QStringLiteral("states")], 1, 11);
    filter.categories = valuesFrom<int>(json[QStringLiteral("categories")], 1, mostCategories);
    filter.overdueOnly = json[QStringLiteral("overdue")].toBool();
    filter.supervisedOnly = json[QStringLiteral("supervised")].toBool();
    filter.reportedFrom = instantFrom(json[QStringLiteral("from")]);
    filter.reportedBefore = instantFrom(json[QStringLiteral("before")]);
    filter.levels = valuesFrom<domain::DivisionLevel>(
        json[QStringLiteral("levels")], static_cast<int>(domain::DivisionLevel::District),
        static_cast<int>(domain::DivisionLevel::Village));
    filter.departments =
        valuesFrom<std::int64_t>(json[QStringLiteral("departments")], 0, mostDepartments);
    filter.items = valuesFrom<std::int64_t>(json[QStringLiteral("items")], 0, mostItems);
    filter.hoursOfWeek =
        valuesFrom<int>(json[QStringLiteral("hours")], 0, domain::kHoursOfWeek - 1);
    filter.text =
        json[QStringLiteral("text")].toString().left(domain::kMostFilterLetters).toStdString();
    filter.grounds = groundsFrom(json[QStringLiteral("grounds")].toArray());
    filter.deadlineFrom = instantFrom(json[QStringLiteral("dueFrom")]);
    filter.deadlineBefore = instantFrom(json[QStringLiteral("dueBefore")]);
    filter.resolvedFrom = instantFrom(json[QStringLiteral("resolvedFrom")]);
    filter.resolvedBefore = instantFrom(json[QStringLiteral("resolvedBefore")]);
    filter.openAt = instantFrom(json[QStringLiteral("openAt")]);
    if (const int outcome = json[QStringLiteral("outcome")].toInt();
        outcome >= 1 && outcome <= domain::kOutcomes)
        filter.outcome = static_cast<domain::Outcome>(outcome);
    filter.tiers = valuesFrom<domain::CameraTier>(json[QStringLiteral("tiers")], 1, 3);
    filter.statuses = valuesFrom<domain::CameraStatus>(json[QStringLiteral("statuses")], 1, 3);
    return filter;
}

} // namespace

QJsonObject toJson(const View& view)
{
    return {{QStringLiteral("lon"), view.centre.lon},
            {QStringLiteral("lat"), view.centre.lat},
            {QStringLiteral("zoom"), view.zoom}};
}

std::optional<View> viewFrom(const QJsonObject& json)
{
    const double none = std::nan("");
    const View view{
        {json[QStringLiteral("lon")].toDouble(none), json[QStringLiteral("lat")].toDouble(none)},
        json[QStringLiteral("zoom")].toDouble(none)};
    // Comparisons that NaN fails.
    if (!(std::abs(view.centre.lon) <= 180) || !(std::abs(view.centre.lat) <= 85)
        || !(view.zoom >= map::Camera::kMinZoom) || !(view.zoom <= map::Camera::kMaxZoom))
        return std::nullopt;
    return view;
}

QJsonObject toJson(const map::LayerState& layers)
{
    QJsonArray visible;
    QJsonArray opacity;
    for (std::size_t i = 0; i < map::kLayers.size(); ++i) {
        visible.append(layers.visible[i]);
        opacity.append(layers.opacity[i]);
    }
    return {{QStringLiteral("order"), numbersOf(layers.order)},
            {QStringLiteral("visible"), visible},
            {QStringLiteral("opacity"), opacity},
            {QStringLiteral("measure"), static_cast<int>(layers.grids.measure)},
            {QStringLiteral("classes"), static_cast<int>(layers.grids.classes)},
            {QStringLiteral("patterns"), layers.grids.patterns},
            {QStringLiteral("heatOf"), static_cast<int>(layers.heat.subject)},
            {QStringLiteral("heatRadius"), layers.heat.radius}};
}

map::LayerState layersFrom(const QJsonObject& json)
{
    map::LayerState layers;
    std::vector<LayerId> order;
    for (const QJsonValue& number : json[QStringLiteral("order")].toArray())
        if (const int n = number.toInt(-1); n >= 0 && n < static_cast<int>(map::kLayers.size()))
            if (const auto layer = static_cast<LayerId>(n);
                std::ranges::find(order, layer) == order.end())
                order.push_back(layer);
    // Views that were saved before there was a layer: it stands where it stands at first.
    for (std::size_t i = 0; i < map::kLayers.size() && !order.empty(); ++i)
        if (std::ranges::find(order, map::kLayers[i]) == order.end())
            order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(i, order.size())),
                         map::kLayers[i]);
    if (!order.empty())
        layers.order = order;
    const QJsonArray visible = json[QStringLiteral("visible")].toArray();
    const QJsonArray opacity = json[QStringLiteral("opacity")].toArray();
    for (std::size_t i = 0; i < map::kLayers.size(); ++i) {
        layers.visible[i] = visible.at(static_cast<qsizetype>(i)).toBool(layers.visible[i]);
        layers.opacity[i] = std::clamp(opacity.at(static_cast<qsizetype>(i)).toDouble(1), 0.1, 1.0);
    }
    const auto measure =
        valuesFrom<map::GridMeasure>(QJsonArray{json[QStringLiteral("measure")]}, 0,
                                     static_cast<int>(map::GridMeasure::HotSpots));
    if (!measure.empty())
        layers.grids.measure = measure.front();
    if (json[QStringLiteral("classes")].toInt()
        == static_cast<int>(map::Classification::EqualInterval))
        layers.grids.classes = map::Classification::EqualInterval;
    layers.grids.patterns = json[QStringLiteral("patterns")].toBool();
    if (json[QStringLiteral("heatOf")].toInt() == static_cast<int>(map::HeatSubject::Cameras))
        layers.heat.subject = map::HeatSubject::Cameras;
    layers.heat.radius = std::clamp(json[QStringLiteral("heatRadius")].toInt(layers.heat.radius),
                                    map::HeatStyle::kLeastRadius, map::HeatStyle::kMostRadius);
    return layers;
}

View viewOn(const SavedView& saved, QSize size)
{
    View view = saved.view;
    if (!saved.size.isEmpty() && !size.isEmpty())
        view.zoom = std::clamp(
            view.zoom
                + std::log2(std::min(static_cast<double>(size.width()) / saved.size.width(),
                                     static_cast<double>(size.height()) / saved.size.height())),
            map::Camera::kMinZoom, map::Camera::kMaxZoom);
    return view;
}

QJsonObject toJson(const SavedView& view)
{
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("key"), view.key},
            {QStringLiteral("view"), toJson(view.view)},
            {QStringLiteral("size"), QJsonArray{view.size.width(), view.size.height()}},
            {QStringLiteral("area"), QString::fromStdString(view.area)},
            {QStringLiteral("filter"), toJson(view.filter)},
            {QStringLiteral("layers"), toJson(view.layers)}};
}

std::optional<SavedView> savedViewFrom(const QJsonObject& json)
{
    SavedView saved;
    saved.name = json[QStringLiteral("name")].toString().simplified().left(SavedView::kMostLetters);
    const auto view = viewFrom(json[QStringLiteral("view")].toObject());
    if (saved.name.isEmpty() || !view)
        return std::nullopt;
    saved.view = *view;
    if (const int key = json[QStringLiteral("key")].toInt(); key >= 1 && key <= 9)
        saved.key = key;
    const QJsonArray size = json[QStringLiteral("size")].toArray();
    constexpr int largest = 32'768; // pixels
    if (const QSize read(size.at(0).toInt(), size.at(1).toInt());
        !read.isEmpty() && read.width() <= largest && read.height() <= largest)
        saved.size = read;
    const QString area = json[QStringLiteral("area")].toString();
    const bool digits = std::ranges::all_of(area, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && (area.size() == 12 || area.size() == 15))
        saved.area = area.toStdString();
    saved.filter = json.contains(QStringLiteral("filter"))
                       ? filterFrom(json[QStringLiteral("filter")].toObject())
                       : domain::workFilter();
    saved.layers = layersFrom(json[QStringLiteral("layers")].toObject());
    return saved;
}

} // namespace zhitu::widgets
