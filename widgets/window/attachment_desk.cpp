// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/attachment_desk.h"

#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>

#include "data/paths.h"
#include "data/user_error.h"
#include "widgets/attachments/attachment_texts.h"
#include "widgets/attachments/picture.h"
#include "widgets/attachments/picture_dialog.h"
#include "widgets/look/job_progress.h"

namespace zhitu::widgets {
namespace {

/// Does `work` in a worker that nobody waits for, then `rest` here, if `context` is still there.
template <typename Work, typename Rest>
void inBackground(QObject* context, Work work, Rest rest)
{
    QThreadPool::globalInstance()->start([context = QPointer<QObject>(context), work, rest] {
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(qApp, [context, rest, result] {
            if (context)
                rest(*result);
        });
    });
}

} // namespace

AttachmentDesk::AttachmentDesk(SyncService& sync, QWidget& window)
    : QObject(&window), sync_(sync), window_(window)
{
    connect(&sync_, &SyncService::attachmentProgress, this,
            [this](const QString& opening, qint64 bytes, qint64 of) {
                if (opening == opening_ && progress_ && of > 0)
                    progress_->setValue(static_cast<int>(bytes * kProgressSteps / of));
            });
    connect(&sync_, &SyncService::attachmentOpened, this,
            [this](const QString& opening, const sync::OpenedAttachment& file) {
                if (opening == opening_)
                    take(file);
            });
    connect(&sync_, &SyncService::attachmentFailed, this,
            [this](const QString& opening, const QString& message) {
                if (opening != opening_)
                    return;
                end();
                say(message);
            });
}

void AttachmentDesk::show(std::shared_ptr<const Details> details)
{
    details_ = std::move(details);
}

void AttachmentDesk::open(qint64 id)
{
    if (!details_ || !details_->caseRecord)
        return;
    const auto& files = details_->caseRecord->attachments;
    const auto found = std::ranges::find(files, id, &domain::Attachment::id);
    if (found == files.end()) {
        Q_EMIT told(tr("The attachment is not in your data any more."));
        return;
    }
    fetch({id, !isShown(found->mediaType),
           tr("%1 · %2").arg(QString::fromStdString(details_->caseRecord->record.title),
                             textOf(found->kind))});
}

void AttachmentDesk::fetch(const Wanted& wanted)
{
    if (!opening_.isEmpty())
        sync_.stopOpening(opening_);
    end();
    if (!sync_.isOpen()) {
        say(tr("The content is at the centre, and this file is only looked at."));
        return;
    }
    wanted_ = wanted;
    opening_ = sync_.openAttachment(wanted.id, wanted.saving);
    progress_ =
        beginProgress(&window_, tr("Attachment"), tr("Fetching it from the centre…"), tr("Cancel"));
    progress_->setObjectName(QStringLiteral("attachmentProgress"));
    connect(progress_, &QProgressDialog::canceled, this, [this] {
        sync_.stopOpening(opening_);
        end();
    });
}

void AttachmentDesk::end()
{
    opening_.clear();
    if (progress_)
        endProgress(*progress_);
    progress_.clear();
}

void AttachmentDesk::take(const sync::OpenedAttachment& file)
{
    const Wanted wanted = wanted_;
    end();
    if (wanted.saving)
        save(file);
    else
        showPicture(wanted, file);
}

void AttachmentDesk::showPicture(const Wanted& wanted, const sync::OpenedAttachment& file)
{
    struct Decoded {
        QImage image;
        std::optional<QString> trouble;
    };
    inBackground(
        this,
        [file] {
            Decoded decoded;
            decoded.trouble =
                problemOf([&] { decoded.image = decodePicture(*file.content, file.mediaType); });
            return decoded;
        },
        [this, wanted, file, session = session_](const Decoded& decoded) {
            if (session != session_)
                return;
            Wanted again = wanted;
            again.saving = true;
            if (decoded.trouble) {
                auto* box =
                    new QMessageBox(QMessageBox::Warning, tr("Attachment"), *decoded.trouble,
                                    QMessageBox::Save | QMessageBox::Close, &window_);
                box->setObjectName(QStringLiteral("attachmentTrouble"));
                box->setAttribute(Qt::WA_DeleteOnClose);
                connect(box, &QMessageBox::accepted, this, [this, again] { fetch(again); });
                box->open();
                return;
            }
            auto* dialog = new PictureDialog(QString::fromStdString(file.fileName), wanted.of,
                                             decoded.image, &window_);
            // Fetched once more: that it leaves the program is an entry of its own.
            connect(dialog, &PictureDialog::saveWanted, this, [this, again] { fetch(again); });
            dialog->show();
        });
}

void AttachmentDesk::save(const sync::OpenedAttachment& file)
{
    auto* chooser = new QFileDialog(&window_, tr("Save the attachment"));
    chooser->setObjectName(QStringLiteral("attachmentFile"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    const QString name = QString::fromStdString(file.fileName);
    chooser->setDefaultSuffix(name.section(u'.', -1));
    chooser->selectFile(name);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, file, session = session_](const QString& path) {
                if (session != session_)
                    return; // of somebody who is gone
                inBackground(
                    this,
                    [file, path]() -> QString {
                        QSaveFile target(path); // the old one stays until the new one is whole
                        const auto bytes = static_cast<qint64>(file.content->size());
                        if (target.open(QIODevice::WriteOnly)
                            && target.write(file.content->data(), bytes) == bytes
                            && target.commit())
                            return {};
                        return target.errorString();
                    },
                    [this, path](const QString& trouble) {
                        if (trouble.isEmpty())
                            Q_EMIT told(tr("Saved as “%1”. It is not sealed there.").arg(path));
                        else
                            say(tr("“%1” could not be written: %2. Choose another place.")
                                    .arg(path, trouble));
                    });
            });
    chooser->open();
}

void AttachmentDesk::say(const QString& message)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Attachment"), message, QMessageBox::Close,
                                &window_);
    box->setObjectName(QStringLiteral("attachmentTrouble"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void AttachmentDesk::closeAll()
{
    ++session_;
    if (!opening_.isEmpty())
        sync_.stopOpening(opening_);
    end();
    for (PictureDialog* dialog : window_.findChildren<PictureDialog*>())
        dialog->close();
    for (const char* name : {"attachmentFile", "attachmentTrouble"})
        for (QDialog* dialog : window_.findChildren<QDialog*>(QString::fromLatin1(name)))
            delete dialog; // at once, with what it holds
}

} // namespace zhitu::widgets
