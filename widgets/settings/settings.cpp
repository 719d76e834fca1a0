// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <semaphore>

#include "data/cache/durable_file.h"
#include "data/cache/store.h"
#include "data/paths.h"

namespace zhitu::widgets {
namespace {

constexpr int kSoonMs = 300;
constexpr qint64 kLargest = 16 << 20; // bytes; no settings of ours come near

} // namespace

Settings::Settings(std::filesystem::path file, QObject* parent)
    : QObject(parent), file_(std::move(file)), writer_(QStringLiteral("settings"))
{
    soon_.setSingleShot(true);
    soon_.setInterval(kSoonMs);
    connect(&soon_, &QTimer::timeout, this, &Settings::save);
    if (const auto failed = problemOf([this] { read(); })) {
        problem_ = *failed;
        writable_ = false;
    }
}

Settings::~Settings()
{
    flush();
    writer_.stop();
}

void Settings::read()
{
    QFile source(shown(file_));
    if (!source.exists())
        return;
    if (!source.open(QIODevice::ReadOnly)) {
        problem_ = tr("Your settings in %1 could not be read: %2. Zhitu starts with its own.")
                       .arg(shown(file_), source.errorString());
        writable_ = false; // what it holds is not lost for what is chosen now
        return;
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(source.read(kLargest), &error);
    source.close();
    if (document.isObject()) {
        all_ = document.object();
        return;
    }
    const auto aside = cache::setAside(file_);
    problem_ = tr("Your settings could not be understood (%1). Nothing was thrown away: they are "
                  "now in %2. Zhitu starts with its own settings.")
                   .arg(error.errorString(), shown(aside));
}

void Settings::set(const QString& key, const QJsonValue& value)
{
    if (all_.value(key) == value)
        return;
    if (value.isUndefined())
        all_.remove(key);
    else
        all_.insert(key, value);
    unsaved_.insert(key, value.isUndefined() ? QJsonValue() : value);
    soon_.start();
    Q_EMIT changed(key);
}

namespace {

QJsonObject objectIn(const std::filesystem::path& file)
{
    QFile source(shown(file));
    return source.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(source.read(kLargest)).object()
               : QJsonObject();
}

/// Puts the changes into what the file holds. No other Zhitu does so meanwhile.
std::error_code merge(const std::filesystem::path& file, const QJsonObject& changes)
{
    std::error_code failed;
    std::filesystem::create_directories(file.parent_path(), failed);
    if (failed)
        return failed;
    QLockFile lock(shown(file) + QStringLiteral(".lock"));
    constexpr int patienceMs = 3000;
    (void)lock.tryLock(patienceMs); // where it cannot be had, the settings are stored all the same
    QJsonObject all = objectIn(file);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        if (change.value().isNull())
            all.remove(change.key());
        else
            all.insert(change.key(), change.value());
    return cache::replaceFile(file, QJsonDocument(all).toJson().toStdString());
}

} // namespace

QJsonValue Settings::peek(const std::filesystem::path& file, const QString& key)
{
    return objectIn(file).value(key);
}

void Settings::save()
{
    soon_.stop();
    if (!writable_ || unsaved_.isEmpty())
        return;
    writer_.run([this, file = file_, changes = std::exchange(unsaved_, {})] {
        if (const std::error_code failed = merge(file, changes))
            Q_EMIT savingFailed(tr("Your settings could not be stored in %1: %2. They hold until "
                                   "you end Zhitu; make room or mend the folder's rights.")
                                    .arg(shown(file), QString::fromStdString(failed.message())));
    });
}

void Settings::flush()
{
    if (soon_.isActive())
        save();
    std::binary_semaphore done(0);
    writer_.run([&done] { done.release(); });
    done.acquire();
}

} // namespace zhitu::widgets
