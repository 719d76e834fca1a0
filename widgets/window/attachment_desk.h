// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The way to a file that is attached to a case: fetched from the centre, which writes it down,
/// then shown here or saved; never handed to another program.
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

#include "widgets/session/cache_session.h"
#include "widgets/sync/sync_service.h"

class QProgressDialog;

namespace zhitu::widgets {

/// One for all windows, one file at a time. GUI thread.
class AttachmentDesk : public QObject {
    Q_OBJECT

public:
    AttachmentDesk(SyncService& sync, QWidget& window);

    /// What the details show; null: nothing.
    void show(std::shared_ptr<const Details> details);
    /// Opens one of the case that the details show.
    void open(qint64 id);
    /// Signed out: nothing of it stays on the screen.
    void closeAll();

Q_SIGNALS:
    void told(const QString& text);

private:
    struct Wanted {
        qint64 id = 0;
        bool saving = false;
        QString of; ///< which case it is of, and what of it
    };
    void fetch(const Wanted& wanted);
    void end();
    void take(const sync::OpenedAttachment& file);
    void showPicture(const Wanted& wanted, const sync::OpenedAttachment& file);
    void save(const sync::OpenedAttachment& file);
    void say(const QString& message);

    SyncService& sync_;
    QWidget& window_;
    std::shared_ptr<const Details> details_;
    QString opening_; ///< under way; empty: none
    Wanted wanted_;
    QPointer<QProgressDialog> progress_;
    int session_ = 0; ///< counts sign-outs: what was opened before one is not shown
};

} // namespace zhitu::widgets
