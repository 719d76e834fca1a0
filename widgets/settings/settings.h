// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the user chose, kept in one JSON file from one start to the next.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <filesystem>

#include "data/worker_thread.h"

namespace zhitu::widgets {

/// GUI thread. The file is read once, by the constructor, before there is a window; it is written a
/// moment after each change, in a thread of its own, in one step that is durable. Only what changed
/// is put into what the file holds by then: what another running Zhitu, or a newer one, wrote is
/// kept. A file that could not be read is not written to.
class Settings : public QObject {
    Q_OBJECT

public:
    /// One value of a file, without touching the file; undefined where there is none.
    [[nodiscard]] static QJsonValue peek(const std::filesystem::path& file, const QString& key);

    /// A file that is no JSON object is set aside under another name, and problem() says so.
    explicit Settings(std::filesystem::path file, QObject* parent = nullptr);
    ~Settings() override;

    /// \param key such as "look.theme"; undefined where it was never set
    [[nodiscard]] QJsonValue value(const QString& key) const { return all_.value(key); }
    /// A value that is undefined takes the key away.
    void set(const QString& key, const QJsonValue& value);
    /// Waits until everything is on the disk.
    void flush();
    /// What went wrong while the file was read; empty: nothing.
    [[nodiscard]] const QString& problem() const noexcept { return problem_; }

Q_SIGNALS:
    void changed(const QString& key);
    void savingFailed(const QString& message);

private:
    void read();
    void save();

    std::filesystem::path file_;
    QJsonObject all_;
    QJsonObject unsaved_; ///< what changed since it was written last; null: taken away
    bool writable_ = true;
    QString problem_;
    QTimer soon_;
    WorkerThread writer_;
};

} // namespace zhitu::widgets
