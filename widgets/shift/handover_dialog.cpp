// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shift/handover_dialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "widgets/alarms/alarm_line.h"
#include "widgets/cases/form_parts.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kLongestNote = 4000;
constexpr int kLongestPost = 200;

QLabel* makeWords(const QString& words, const char* name)
{
    auto* label = new QLabel(words);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

HandoverDialog::HandoverDialog(ShiftLog log, DraftService& drafts, QWidget* parent)
    : EntryDialog(QStringLiteral("shift/handover"), parent), log_(std::move(log)),
      to_(new QLineEdit), note_(new QPlainTextEdit),
      wantsLog_(new QCheckBox(tr("Save the shift &log (PDF) to be signed")))
{
    setObjectName(QStringLiteral("handoverDialog"));
    setWindowTitle(tr("Hand over the shift"));
    to_->setObjectName(QStringLiteral("toPost"));
    to_->setMaxLength(kLongestPost);
    to_->setPlaceholderText(tr("Post, such as “Night desk”"));
    note_->setObjectName(QStringLiteral("handoverNote"));
    note_->setTabChangesFocus(true);
    note_->setMinimumHeight(5 * note_->fontMetrics().lineSpacing() + 2 * kSpace2);
    wantsLog_->setObjectName(QStringLiteral("wantsLog"));
    wantsLog_->setChecked(true);
    to_->setText(QString::fromStdString(log_.handover.to));
    note_->setPlainText(QString::fromStdString(log_.handover.note));
    const QLocale locale;
    const QString done = doneText(log_.shift);
    QStringList calls;
    for (const domain::AlarmKind kind : domain::kAlarmOrder)
        if (const auto count = log_.alarms.ringingOf[static_cast<std::size_t>(kind)]; count > 0)
            calls.append(tr("%1 %2").arg(textOf(kind), locale.toString(qint64{count})));

    auto* fields = new QWidget;
    QFormLayout* form = makeRows();
    fields->setLayout(form);
    form->addRow(tr("Post"), makeWords(QString::fromStdString(log_.handover.post), "handoverPost"));
    form->addRow(
        tr("Shift"),
        makeWords(tr("%1 to %2").arg(timeText(log_.shift.begunAt), timeText(log_.shift.endedAt)),
                  "handoverTime"));
    form->addRow(tr("Done"),
                 makeWords(done.isEmpty() ? tr("nothing entered") : done, "handoverDone"));
    form->addRow(tr("Calls"), makeWords(calls.isEmpty() ? tr("nothing") : calls.join(tr(", ")),
                                        "handoverCalls"));
    if (log_.waiting > 0 || log_.undecided > 0) {
        auto* waiting = makeWords(tr("%1 entries are not at the centre yet, %2 have to be decided "
                                     "on. They stay on this computer.")
                                      .arg(log_.waiting)
                                      .arg(log_.undecided),
                                  "handoverWaiting");
        setInk(*waiting, coloursFor(palette()).alarm);
        form->addRow(QString(), waiting);
    }
    form->addRow(tr("&To"), to_);
    form->addRow(tr("A &word to the next"), note_);
    form->addRow(QString(), wantsLog_);
    connect(to_, &QLineEdit::textChanged, this, &HandoverDialog::refresh);
    connect(note_, &QPlainTextEdit::textChanged, this, &HandoverDialog::refresh);
    finish(fields, tr("Hand over"), QStringLiteral("doHandOver"), drafts);
    openWide(84);
    to_->setFocus();
    refresh();
}

void HandoverDialog::refresh()
{
    const auto letters = note_->toPlainText().trimmed().size();
    setComplete(!to_->text().trimmed().isEmpty() && letters <= kLongestNote,
                tooLong(letters, kLongestNote));
}

domain::Handover HandoverDialog::handover() const
{
    domain::Handover handover = log_.handover;
    handover.to = to_->text().trimmed().toStdString();
    handover.note = note_->toPlainText().trimmed().toStdString();
    return handover;
}

ShiftLog HandoverDialog::log() const
{
    ShiftLog log = log_;
    log.handover = handover();
    return log;
}

bool HandoverDialog::wantsLog() const
{
    return wantsLog_->isChecked();
}

} // namespace zhitu::widgets
