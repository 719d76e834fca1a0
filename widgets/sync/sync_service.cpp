// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/sync_service.h"

#include <QDateTime>

#include "data/sync/command_json.h"
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
    // Whoever entered it has to know, also when another store is open by now.
    connect(&engine, &E::entered, this, &S::entered);
    connect(&engine, &E::entryFailed, this, &S::entryFailed);
    connect(&engine, &E::commandsRead, this, forward(&S::commandsRead));
}

void SyncService::open(sync::EngineOptions options)
{
    open_ = true;
    const int use = ++use_;
    thread_.run([this, use, options = std::move(options)] {
        engine_.reset();
        options_ = options;
        openedAs_ = use;
        if (const auto problem = problemOf([this] { engine(); }))
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
        options_.reset();
        Q_EMIT closed();
    });
}

/// Made now, where it could not be made before: the disk was full, or a file was in the way.
sync::SyncEngine& SyncService::engine()
{
    if (!engine_) {
        if (!options_)
            throw UserError(tr("The store that this belongs to is closed. Open it again, and enter "
                               "this once more."));
        auto made = std::make_unique<sync::SyncEngine>(*options_);
        connectEngine(*made, openedAs_);
        made->start();
        engine_ = std::move(made);
    }
    return *engine_;
}

void SyncService::withEngine(Ask ask)
{
    thread_.run([this, ask = std::move(ask)] {
        if (engine_)
            ask(*engine_);
    });
}

void SyncService::store(const QString& id, Ask ask)
{
    thread_.run([this, id, ask = std::move(ask)] {
        if (const auto problem = problemOf([&] { ask(engine()); }))
            Q_EMIT entryFailed(id, *problem);
    });
}

void SyncService::enter(const QString& kind, const std::string& payload, qint64 baseVersion,
                        const QString& id, const QString& form)
{
    const sync::Command command{id.isEmpty() ? sync::makeUuid7() : id.toStdString(),
                                kind.toStdString(), payload, baseVersion,
                                QDateTime::currentSecsSinceEpoch()};
    store(QString::fromStdString(command.id),
          [=](sync::SyncEngine& engine) { engine.enter(command, form.toStdString()); });
}

void SyncService::act(const domain::CaseAct& act, const QString& id, const QString& form)
{
    enter(QString::fromLatin1(sync::kActOnCase), sync::toJson(act), act.baseVersion, id, form);
}

void SyncService::insist(const QString& id, qint64 baseVersion)
{
    store(id, [=](sync::SyncEngine& engine) { engine.insist(id, baseVersion); });
}

void SyncService::giveUp(const QString& id)
{
    store(id, [=](sync::SyncEngine& engine) { engine.giveUp(id); });
}

void SyncService::tryAgain(const QString& id)
{
    store(id, [=](sync::SyncEngine& engine) { engine.tryAgain(id); });
}

void SyncService::readCommands()
{
    withEngine([](sync::SyncEngine& engine) { engine.readCommands(); });
}

void SyncService::retryNow()
{
    thread_.run([this] {
        if (!options_)
            return;
        if (const auto problem = problemOf([this] { engine().retryNow(); }))
            Q_EMIT failed(*problem);
    });
}

void SyncService::fetchAnew()
{
    withEngine([](sync::SyncEngine& engine) { engine.fetchAnew(); });
}

void SyncService::stopFetching()
{
    withEngine([](sync::SyncEngine& engine) { engine.stopFetching(); });
}

void SyncService::sendToThisCentre()
{
    withEngine([](sync::SyncEngine& engine) { engine.sendToThisCentre(); });
}

} // namespace zhitu::widgets
