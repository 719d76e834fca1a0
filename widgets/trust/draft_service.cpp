// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/draft_service.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include "data/support/folders.h"
#include "data/support/small_file.h"
#include "data/sync/outbox.h"

namespace zhitu::widgets {
namespace {

constexpr int kRetryMs = 2000;
constexpr qsizetype kMostLetters = 80; ///< of a title in a list

KeptDraft nameOf(const sync::Draft& draft)
{
    const QJsonObject content =
        QJsonDocument::fromJson(QByteArray::fromStdString(draft.text)).object();
    return {support::oneLine(QString::fromStdString(draft.form), kMostLetters),
            support::oneLine(content.value(u"title").toString(), kMostLetters),
            content.value(u"saved").toInteger()};
}

} // namespace

DraftService::DraftService(const std::filesystem::path& outboxFile, QObject* parent)
    : QObject(parent), file_(outboxFile), thread_(QStringLiteral("drafts"))
{
    retry_.setSingleShot(true);
    retry_.setInterval(kRetryMs);
    connect(&retry_, &QTimer::timeout, this, &DraftService::queueFlush);
    connect(this, &DraftService::failed, &retry_, qOverload<>(&QTimer::start));
}

DraftService::~DraftService()
{
    retry_.stop();
    queueFlush();
    thread_.finish();
}

void DraftService::use(const std::filesystem::path& outboxFile, Sealing sealer)
{
    if (outboxFile == file_ && sealer == sealer_)
        return;
    file_ = outboxFile;
    sealer_ = std::move(sealer);
    thread_.run([this] { // behind what is still saved in the one before
        outbox_.reset();
        openedWith_.reset();
        opened_.clear();
    });
}

void DraftService::save(const QString& form, const QString& text)
{
    put(form, {text, {}, {}});
}

void DraftService::remove(const QString& form)
{
    put(form, {});
}

void DraftService::saveMerged(const QString& form, Merge merge)
{
    put(form, {std::nullopt, std::move(merge), {}});
}

void DraftService::put(const QString& form, Change change)
{
    change.sealer = sealer_;
    {
        const std::lock_guard guard(mutex_);
        pending_.insert_or_assign({file_, form}, std::move(change));
    }
    queueFlush();
}

void DraftService::queueFlush()
{
    {
        const std::lock_guard guard(mutex_);
        if (flushQueued_ || pending_.empty())
            return;
        flushQueued_ = true;
    }
    thread_.run([this] { flush(); });
}

/// In the worker.
void DraftService::flush()
{
    std::map<Key, Change> work;
    {
        const std::lock_guard guard(mutex_);
        flushQueued_ = false;
        work.swap(pending_);
    }
    for (auto& [key, change] : work) {
        const auto problem = problemOf([&] { write(key, change); });
        if (problem && !stopped_)
            Q_EMIT stopped(*problem);
        stopped_ = problem.has_value();
        const QString form = key.second;
        const bool removes = !change.text && !change.merge;
        {
            const std::lock_guard guard(mutex_);
            if (pending_.contains(key))
                continue; // a newer one has come meanwhile, and is told of in its turn
            if (problem)
                pending_.emplace(key, std::move(change));
        }
        if (problem)
            Q_EMIT failed(form, *problem);
        else
            removes ? Q_EMIT removed(form) : Q_EMIT saved(form);
    }
}

/// In the worker. \throws UserError
void DraftService::write(const Key& key, const Change& change)
{
    sync::Outbox& drafts = outbox(key.first, change.sealer);
    const std::string form = key.second.toStdString();
    if (change.text) {
        drafts.saveDraft(form, change.text->toStdString());
    } else if (change.merge) {
        const auto stored = drafts.draft(form);
        QString merged = change.merge(stored ? QString::fromStdString(*stored) : QString());
        if (stored && merged.isNull()) {
            const auto now = std::to_string(QDateTime::currentSecsSinceEpoch());
            drafts.saveDraft(form + ".set-aside-" + now, *stored);
            merged = change.merge(QString());
        }
        drafts.saveDraft(form, merged.toStdString());
    } else {
        drafts.removeDraft(form);
    }
}

/// In the worker. \throws UserError
sync::Outbox& DraftService::outbox(const std::filesystem::path& file, const Sealing& sealer)
{
    if (!outbox_ || opened_ != file || openedWith_ != sealer) {
        outbox_.reset();
        (void)support::makePrivateFolder(file.parent_path()); // the outbox says why it cannot be
        outbox_ = std::make_unique<sync::Outbox>(file, sealer);
        opened_ = file;
        openedWith_ = sealer;
    }
    return *outbox_;
}

int DraftService::load(const QString& form)
{
    thread_.run([this, file = file_, sealer = sealer_, form, question = ++question_] {
        {
            const std::lock_guard guard(mutex_);
            const auto at = pending_.find({file, form});
            if (at != pending_.end() && !at->second.merge) {
                Q_EMIT loaded(form, at->second.text.value_or(QString()), question);
                return;
            }
        }
        std::optional<std::string> text;
        if (const auto problem =
                problemOf([&] { text = outbox(file, sealer).draft(form.toStdString()); }))
            Q_EMIT loadFailed(form, *problem, question);
        else
            Q_EMIT loaded(form, text ? QString::fromStdString(*text) : QString(), question);
    });
    return question_;
}

void DraftService::list()
{
    thread_.run([this, file = file_, sealer = sealer_] {
        QList<KeptDraft> drafts;
        const auto problem = problemOf([&] {
            std::error_code error;
            if (std::filesystem::exists(file, error)) // to ask makes no file
                for (const sync::Draft& draft : outbox(file, sealer).drafts())
                    drafts.append(nameOf(draft));
        });
        problem ? Q_EMIT listFailed(*problem) : Q_EMIT listed(drafts);
    });
}

} // namespace zhitu::widgets
