// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/form_autosave.h"

#include <QDateTime>
#include <QEvent>
#include <QJsonDocument>
#include <QWidget>
#include <optional>

#include "data/china_time.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"
#include "widgets/trust/draft_service.h"
#include "widgets/trust/form_content.h"

namespace zhitu::widgets {
namespace {

constexpr int kDelayMs = 250; // the other half of the half second is the disk's
constexpr int kRetryMs = 2000;

QString clockText(qint64 sec)
{
    return QDateTime::fromSecsSinceEpoch(sec, chinaTime()).toString(QStringLiteral("HH:mm:ss"));
}

QString draftText(const QString& title, const QJsonObject& fields)
{
    const QJsonObject draft{{QStringLiteral("version"), 1},
                            {QStringLiteral("title"), title},
                            {QStringLiteral("saved"), QDateTime::currentSecsSinceEpoch()},
                            {QStringLiteral("fields"), fields}};
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

/// The fields of a draft; nothing where it is none of ours.
std::optional<QJsonObject> fieldsOf(const QString& text)
{
    const QJsonValue fields = QJsonDocument::fromJson(text.toUtf8()).object().value(u"fields");
    return fields.isObject() ? std::optional(fields.toObject()) : std::nullopt;
}

/// Null where the stored text is no draft. \param all what the form holds, where there is none
QString mergedDraft(const QString& stored, const QString& title, const QJsonObject& fields,
                    QJsonObject all)
{
    if (!stored.isNull()) {
        const auto known = fieldsOf(stored);
        if (!known)
            return {};
        all = *known;
    }
    for (auto field = fields.begin(); field != fields.end(); ++field)
        all.insert(field.key(), field.value());
    return draftText(title, all);
}

} // namespace

FormAutosave::FormAutosave(QWidget& form, const QString& key, DraftService& service)
    : QObject(&form), form_(form), key_(key), service_(&service), status_(new QLabel(&form))
{
    status_->setObjectName(QStringLiteral("autosaveStatus"));
    status_->setWordWrap(true);
    status_->setTextFormat(Qt::PlainText);
    status_->hide();
    for (QWidget* editor : editorsIn(form)) {
        editors_.insert(editor->objectName(), editor);
        initial_.insert(editor->objectName(), contentOf(*editor));
        whenChanged(*editor, this, [this, editor] { noteChange(editor); });
    }
    values_ = initial_;
    timer_.setSingleShot(true);
    timer_.setInterval(kDelayMs);
    connect(&timer_, &QTimer::timeout, this, &FormAutosave::save);
    const auto mine = [this](auto then) {
        return [this, then](const QString& concerned, const auto&... rest) {
            if (concerned == key_)
                then(rest...);
        };
    };
    connect(&service, &DraftService::loaded, this, mine([this](const QString& text, int question) {
        if (question == question_)
            restore(text);
    }));
    connect(&service, &DraftService::loadFailed, this,
            mine([this](const QString& message, int question) {
                if (question != question_)
                    return;
                stopped(message);
                QTimer::singleShot(kRetryMs, this, [this] {
                    if (service_)
                        question_ = service_->load(key_);
                });
            }));
    connect(&service, &DraftService::failed, this,
            mine([this](const QString& message) { stopped(message); }));
    connect(&service, &DraftService::removed, this, mine([this] {
        saving_ = false;
        if (!dirty_)
            show(State::Idle);
    }));
    connect(&service, &DraftService::saved, this, mine([this] {
        saving_ = false;
        damaged_ = false; // it was set aside; what is stored now is ours
        atSec_ = QDateTime::currentSecsSinceEpoch();
        show(State::Saved);
        Q_EMIT saved();
    }));
    form.installEventFilter(this);
    followLook(form, [self = QPointer(this)] {
        if (self)
            self->retranslate();
    });
    show(State::Idle);
    question_ = service.load(key_);
}

FormAutosave::~FormAutosave()
{
    save();
}

void FormAutosave::beginWithThis()
{
    timer_.stop();
    dirty_ = false;
    touched_ = {};
    for (auto editor = editors_.cbegin(); editor != editors_.cend(); ++editor)
        if (*editor)
            initial_.insert(editor.key(), contentOf(**editor));
    values_ = initial_;
}

QLabel* FormAutosave::statusLine()
{
    placed_ = true;
    status_->setAutoFillBackground(false);
    status_->setMargin(0);
    status_->show();
    return status_;
}

void FormAutosave::noteChange(QWidget* editor)
{
    const QJsonValue content = contentOf(*editor);
    if (content.isUndefined())
        return; // it is being destroyed
    values_.insert(editor->objectName(), content);
    title_ = form_.windowTitle();
    if (restoring_)
        return;
    if (loading_)
        touched_.insert(editor->objectName(), content);
    dirty_ = true;
    if (!timer_.isActive()
        && !paused_) // not started anew by each key: who types without a pause is saved too
        timer_.start();
}

void FormAutosave::save()
{
    timer_.stop();
    if (!dirty_ || !service_ || paused_)
        return;
    dirty_ = false;
    saving_ = true;
    if (loading_ || damaged_) { // what is stored is not known, and must not be lost
        const QJsonObject fields = loading_ ? touched_ : values_;
        service_->saveMerged(key_, [title = title_, fields, all = values_](const QString& stored) {
            return mergedDraft(stored, title, fields, all);
        });
    } else if (values_ == initial_) {
        service_->remove(key_); // as if nothing had been typed
    } else {
        service_->save(key_, draftText(title_, values_));
    }
}

void FormAutosave::restore(const QString& text)
{
    if (!loading_ || paused_)
        return;
    loading_ = false;
    if (state_ == State::Failed)
        show(State::Idle);
    if (const auto fields = fieldsOf(text)) {
        take(*fields);
        atSec_ = QJsonDocument::fromJson(text.toUtf8()).object().value(u"saved").toInteger();
        show(State::Restored);
        Q_EMIT restored(atSec_);
    } else if (!text.isNull()) {
        damaged_ = true; // not ours to understand, and not ours to lose
    }
    touched_ = {};
    if (dirty_)
        timer_.start();
}

void FormAutosave::take(const QJsonObject& fields)
{
    restoring_ = true;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QPointer<QWidget> editor = editors_.value(field.key());
        if (touched_.contains(field.key()))
            continue;
        // An editor that this version does not have: its text stays in the draft.
        if (!editor || !setContent(*editor, field.value()))
            values_.insert(field.key(), field.value());
    }
    restoring_ = false;
}

void FormAutosave::submitted()
{
    finish(knowsStored());
}

/// \param forget the draft goes
void FormAutosave::finish(bool forget)
{
    timer_.stop();
    dirty_ = false;
    loading_ = false;
    touched_ = {};
    values_ = initial_;
    for (auto editor = editors_.cbegin(); editor != editors_.cend(); ++editor)
        if (*editor)
            values_.insert(editor.key(), contentOf(**editor));
    saving_ = forget;
    if (forget && service_)
        service_->remove(key_);
}

void FormAutosave::pause()
{
    knew_ = knowsStored();
    paused_ = true;
    timer_.stop();
}

void FormAutosave::resume()
{
    paused_ = false;
    if (loading_ && service_)
        question_ = service_->load(key_); // its answer may have come meanwhile
    if (dirty_)
        timer_.start();
}

void FormAutosave::discard()
{
    restoring_ = true;
    for (auto editor = editors_.cbegin(); editor != editors_.cend(); ++editor)
        if (*editor)
            setContent(**editor, initial_.value(editor.key()));
    restoring_ = false;
    finish(true);
}

void FormAutosave::stopped(const QString& message)
{
    const bool again = state_ == State::Failed;
    message_ = message;
    show(State::Failed);
    if (!again)
        Q_EMIT failed(message);
}

void FormAutosave::show(State state)
{
    state_ = state;
    retranslate();
}

void FormAutosave::retranslate()
{
    if (!status_)
        return;
    QString text;
    switch (state_) {
    case State::Idle:
        text = tr("What you write is saved as you write.");
        break;
    case State::Restored:
        text = tr("Your draft of %1 is back.")
                   .arg(widgets::timeText(domain::Instant(std::chrono::seconds(atSec_))));
        break;
    case State::Saved:
        text = tr("Draft saved at %1").arg(clockText(atSec_));
        break;
    case State::Failed:
        text = tr("Not saved yet. Your text is safe as long as this window is open, and saving is "
                  "tried again by itself. %1")
                   .arg(message_);
        break;
    }
    const bool failing = state_ == State::Failed;
    const QPalette palette = form_.palette();
    setInk(*status_, failing ? coloursFor(palette).alarm : quietText(palette));
    status_->setText(text);
    status_->setAccessibleName(text);
    placeOverlay();
}

void FormAutosave::placeOverlay()
{
    if (placed_)
        return;
    status_->setAutoFillBackground(true);
    status_->setMargin(kSpace2);
    const int height = status_->heightForWidth(form_.width());
    status_->setGeometry(0, form_.height() - height, form_.width(), height);
    status_->setVisible(state_ == State::Failed);
    status_->raise();
}

bool FormAutosave::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Close:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        save(); // not only in a moment
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::Show:
    case QEvent::Resize:
        if (status_)
            placeOverlay();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zhitu::widgets
