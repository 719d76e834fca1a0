// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/sync_service.h"

#include <QDateTime>

#include "data/sync/uuid7.h"

namespace zhitu::widgets {

SyncService::SyncService(QObject* parent) : QObject(parent), thread_(QStringLiteral("sync"))
{
    qRegisterMetaType<std::vector<zhitu::sync::ChangedKeys>>();
    qRegisterMetaType<std::vector<zhitu::sync::KeptCommand>>();
}

SyncService::~SyncService()
{
    ++use_;
    thread_.run([this] { engine_.reset(); });
    thread_.finish();
}

/// Signals come from the engine's threads and are queued into this one.
void SyncService::connectEngine(sync::SyncEngine& engine, int use)
{
    const auto forward = [this, use](auto signal) {
        return [this, use, signal](const auto&... values) {
            if (use == use_)
                Q_EMIT(this->*signal)(values...);
        };
    };
    using E = sync::SyncEngine;
    using S = SyncService;
    connect(&engine, &E::statusChanged, this, [this, use](const sync::SyncStatus& status) {
        if (use != use_)
            return;
        status_ = status;
        Q_EMIT statusChanged(status);
    });
    connect(&engine, &E::generationReady, this, forward(&S::generationReady));
    connect(&engine, &E::changed, this, forward(&S::changed));
    connect(&engine, &E::entered, this, forward(&S::entered));
    connect(&engine, &E::entryFailed, this, forward(&S::entryFailed));
    connect(&engine, &E::commandsRead, this, forward(&S::commandsRead));
}

void SyncService::open(sync::EngineOptions options)
{
    open_ = true;
    const int use = ++use_;
    thread_.run([this, use, options = std::move(options)] {
        engine_.reset();
        if (const auto problem = problemOf([&] {
                engine_ = std::make_unique<sync::SyncEngine>(options);
                connectEngine(*engine_, use);
                engine_->start();
            }))
            Q_EMIT failed(*problem);
    });
}

void SyncService::close()
{
    open_ = false;
    ++use_;
    status_ = {};
    thread_.run([this] {
        engine_.reset();
        Q_EMIT closed();
    });
}

void SyncService::withEngine(std::function<void(sync::SyncEngine&)> ask)
{
    thread_.run([this, ask = std::move(ask)] {
        if (engine_)
            ask(*engine_);
    });
}

void SyncService::enter(const QString& kind, const std::string& payload, qint64 baseVersion,
                        const QString& id)
{
    const sync::Command command{id.isEmpty() ? sync::makeUuid7() : id.toStdString(),
                                kind.toStdString(), payload, baseVersion,
                                QDateTime::currentSecsSinceEpoch()};
    withEngine([command](sync::SyncEngine& engine) { engine.enter(command); });
}

void SyncService::act(const domain::CaseAct& act)
{
    const sync::Command command{
        sync::makeUuid7(), {}, {}, act.baseVersion, QDateTime::currentSecsSinceEpoch()};
    withEngine([act, command](sync::SyncEngine& engine) { engine.act(act, command); });
}

void SyncService::insist(const QString& id, qint64 baseVersion)
{
    withEngine([=](sync::SyncEngine& engine) { engine.insist(id, baseVersion); });
}

void SyncService::giveUp(const QString& id)
{
    withEngine([=](sync::SyncEngine& engine) { engine.giveUp(id); });
}

void SyncService::readCommands()
{
    withEngine([](sync::SyncEngine& engine) { engine.readCommands(); });
}

void SyncService::retryNow()
{
    withEngine([](sync::SyncEngine& engine) { engine.retryNow(); });
}

void SyncService::fetchAnew()
{
    withEngine([](sync::SyncEngine& engine) { engine.fetchAnew(); });
}

void SyncService::stopFetching()
{
    withEngine([](sync::SyncEngine& engine) { engine.stopFetching(); });
}

} // namespace zhitu::widgets
