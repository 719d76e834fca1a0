// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/window_base_map.h"

#include <algorithm>
#include <utility>

#include "widgets/basemap/base_map_service.h"

namespace zhitu::widgets {

WindowBaseMap::WindowBaseMap(BaseMapService& service, map::MapView& view, QObject* parent)
    : QObject(parent), service_(service), view_(view)
{
    service_.attach(view_);
    connect(&service_, &BaseMapService::changed, this, &WindowBaseMap::follow);
    connect(&service_, &BaseMapService::problemChanged, this, &WindowBaseMap::problemChanged);
    connect(&service_, &BaseMapService::keyChanged, this, [this] {
        served_.reset(); // with the key that it has now
        follow();
    });
}

const tiles::BaseMap* WindowBaseMap::own() const
{
    return chosen_ ? service_.mapCalled(*chosen_) : nullptr;
}

void WindowBaseMap::choose(const std::optional<QString>& id)
{
    if (std::exchange(chosen_, id) == id)
        return;
    if (chosen_)
        service_.detach(view_);
    follow();
    if (!chosen_)
        service_.attach(view_);
    Q_EMIT changed();
    Q_EMIT problemChanged();
}

/// Serves what is its own, where that is another than it was.
void WindowBaseMap::follow()
{
    const tiles::BaseMap* map = own();
    const map::TileTone tone = map != nullptr ? service_.toneOf(*map) : map::TileTone::Day;
    const bool same = map == nullptr ? !served_ : served_ == *map && tone == tone_;
    if (!serving_ && map != nullptr) {
        serving_ = service_.makeServing();
        connect(serving_.get(), &BaseMapServing::changed, this, &WindowBaseMap::show);
        connect(serving_.get(), &BaseMapServing::problemChanged, this,
                &WindowBaseMap::problemChanged);
        connect(serving_.get(), &BaseMapServing::recovered, this, [this] {
            if (chosen_)
                view_.reloadBaseMap();
        });
    }
    served_ = map != nullptr ? std::optional(*map) : std::nullopt;
    tone_ = tone;
    if (serving_ && !same)
        serving_->serve(map, tone);
    else
        show();
}

void WindowBaseMap::show()
{
    if (!chosen_)
        return;
    const tiles::BaseMap* map = own();
    view_.setBaseMap(map != nullptr && serving_ ? serving_->address() : QUrl(),
                     map != nullptr ? map->attribution : QString());
    view_.setBaseMapOpacity(opacity_);
}

void WindowBaseMap::setOpacity(double opacity)
{
    opacity_ = std::clamp(opacity, 0.1, 1.0);
    if (chosen_)
        view_.setBaseMapOpacity(opacity_);
    Q_EMIT changed();
}

QString WindowBaseMap::problem() const
{
    if (!chosen_)
        return service_.current() != nullptr ? service_.problem() : QString();
    return own() != nullptr && serving_ ? serving_->problem() : QString();
}

std::optional<map::BaseMapSource> WindowBaseMap::source() const
{
    if (!chosen_)
        return service_.source();
    const tiles::BaseMap* map = own();
    if (map == nullptr || !serving_)
        return std::nullopt;
    auto source = serving_->source(service_.toneOf(*map, false), service_.toneOf(*map, true));
    if (source) {
        source->opacity = opacity_;
        source->attribution = map->attribution;
    }
    return source;
}

QJsonObject WindowBaseMap::toJson() const
{
    QJsonObject json;
    if (chosen_) {
        json.insert(QStringLiteral("id"), *chosen_);
        json.insert(QStringLiteral("opacity"), opacity_);
    }
    return json;
}

void WindowBaseMap::restore(const QJsonObject& json)
{
    const QJsonValue id = json.value(u"id");
    setOpacity(json.value(u"opacity").toDouble(1));
    choose(id.isString() ? std::optional(id.toString()) : std::nullopt);
}

} // namespace zhitu::widgets
