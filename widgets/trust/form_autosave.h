// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Nothing that is typed into a form is lost.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QLabel>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace zhitu::widgets {

class DraftService;

/// GUI thread; owned by the form. Saves the content of the form's named editors (see
/// form_content.h) as one draft, at most half a second after each change, and brings it back when a
/// form with the same key is made again. A draft that is brought back does not touch what the user
/// has typed meanwhile. Where the disk does not take it, it says so and goes on trying. Wiring: in
/// the form's constructor, once its editors are there and filled:
///     auto* autosave = new FormAutosave(*this, QStringLiteral("case/7"), drafts);
///     layout->addWidget(autosave->statusLine());
/// then autosave->submitted() where the command was stored, autosave->discard() where the user
/// throws it away. Closing the form is neither: the draft stays.
class FormAutosave : public QObject {
    Q_OBJECT

public:
    /// \param key one form at a time uses it
    FormAutosave(QWidget& form, const QString& key, DraftService& service);
    /// What was typed last is saved.
    ~FormAutosave() override;

    /// What the editors hold now is what they hold at first; a draft that is still to come goes
    /// before it. For what the form is filled with by the program, after it was made.
    void beginWithThis();

    /// What the form was for is done: its draft goes, unless nobody has read it.
    void submitted();
    /// The user does not want it: the draft goes, the editors hold what they held at first.
    void discard();

    /// Says how saving stands. Without a place in a layout of the form it lies over its lower edge,
    /// and only while saving fails.
    [[nodiscard]] QLabel* statusLine();
    /// Something stands in the form that is not on the disk yet.
    [[nodiscard]] bool isUnsaved() const { return dirty_ || saving_; }
    /// From now on nothing is saved: what is to take the draft's place is on its way.
    void pause();
    void resume();
    /// What is stored is known: it may be replaced.
    [[nodiscard]] bool knowsStored() const { return paused_ ? knew_ : !loading_ && !damaged_; }
    /// The editors do not hold what they held at first.
    [[nodiscard]] bool hasContent() const { return values_ != initial_; }

Q_SIGNALS:
    /// A draft was brought back. \param savedAtSec Unix seconds
    void restored(qint64 savedAtSec);
    void saved();
    /// Once for each time that saving stops to work.
    void failed(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { Idle, Restored, Saved, Failed };

    void noteChange(QWidget* editor);
    void save();
    void restore(const QString& text);
    void take(const QJsonObject& fields);
    void finish(bool forget);
    void stopped(const QString& message);
    void show(State state);
    void retranslate();
    void placeOverlay();

    QWidget& form_;
    QString key_;
    QPointer<DraftService> service_;
    QHash<QString, QPointer<QWidget>> editors_;
    QJsonObject initial_; ///< what the editors held at first
    QJsonObject values_;  ///< what they hold now, also when they are gone already
    QJsonObject touched_; ///< changed by the user before the draft came
    QTimer timer_;
    QPointer<QLabel> status_;
    State state_ = State::Idle;
    QString title_; ///< of the form, for when it is gone
    QString message_;
    qint64 atSec_ = 0;    ///< of the draft that the status line speaks of
    bool placed_ = false; ///< the status line is in a layout
    int question_ = 0;    ///< whose answer is waited for
    bool loading_ = true;
    bool damaged_ = false; ///< what is stored is no draft of ours
    bool restoring_ = false;
    bool dirty_ = false;
    bool saving_ = false;
    bool paused_ = false;
    bool knew_ = false; ///< what is stored, when it was paused
};

} // namespace zhitu::widgets
