// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/entry_dialog.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include "data/sync/uuid7.h"
#include "widgets/attachments/file_row.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"
#include "widgets/trust/form_autosave.h"

namespace zhitu::widgets {
namespace {

constexpr int kFrame = 48; ///< of the window, in logical pixels

} // namespace

EntryDialog::EntryDialog(const QString& form, QWidget* parent)
    : QDialog(parent), id_(QString::fromStdString(sync::makeUuid7())), form_(form),
      trouble_(new QLabel(this))
{
    trouble_->setObjectName(QStringLiteral("entryTrouble"));
    trouble_->setWordWrap(true);
    trouble_->setTextFormat(Qt::PlainText);
    trouble_->hide();
}

void EntryDialog::finish(QWidget* fields, const QString& acceptText, const QString& acceptName,
                         DraftService& drafts)
{
    fields_ = fields;
    if (files_ != nullptr && files_->parentWidget() == this)
        fields_->layout()->addWidget(files_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    accept_ = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    accept_->setObjectName(acceptName);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::want);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    // Enter is a new line in most fields.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this),
                &QShortcut::activated, this, &EntryDialog::want);
    accept_->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    column->setSpacing(kSpace4);
    QWidget* first = fields_->focusWidget();
    area_ = new QScrollArea;
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setWidgetResizable(true);
    area_->setWidget(fields_);
    fields_->installEventFilter(this); // it grows
    column->addWidget(area_);
    column->addWidget(trouble_);
    autosave_ = new FormAutosave(*this, form_, drafts);
    column->addWidget(autosave_->statusLine());
    column->addWidget(buttons);
    if (first != nullptr) // the area has forgotten it
        first->setFocus();
    refresh();
}

QWidget* EntryDialog::addFiles(const QString& title, const QString& hint)
{
    files_ = new FileRow(title, hint, this);
    connect(files_, &FileRow::changed, this, &EntryDialog::refresh);
    setAcceptDrops(true);
    return files_;
}

std::vector<AttachedFile> EntryDialog::files() const
{
    return files_ != nullptr ? files_->files() : std::vector<AttachedFile>();
}

/// Beside the row counts as well.
void EntryDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (files_ != nullptr && !storing_ && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EntryDialog::dropEvent(QDropEvent* event)
{
    files_->addFrom(*event->mimeData());
    event->acceptProposedAction();
}

void EntryDialog::openWide(int letters)
{
    resize(fontMetrics().averageCharWidth() * letters, 0);
    fit();
}

void EntryDialog::fit()
{
    const int inside = std::max(area_->viewport()->width(), fields_->minimumSizeHint().width());
    const int needed = fields_->layout()->hasHeightForWidth()
                           ? fields_->layout()->totalMinimumHeightForWidth(inside)
                           : fields_->minimumSizeHint().height();
    const int around = minimumSizeHint().height() - area_->minimumSizeHint().height();
    const int most = screen()->availableGeometry().height() - kFrame;
    const int height = std::min(needed + around, most);
    // A bar beside it takes no room from the fields.
    const int width =
        fields_->minimumSizeHint().width() + this->width() - area_->width()
        + (needed + around > most ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
    resize(std::max(this->width(), width), std::max(this->height(), height));
}

bool EntryDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == fields_ && event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return QDialog::eventFilter(watched, event);
}

void EntryDialog::prefilled()
{
    autosave_->beginWithThis();
}

QString EntryDialog::form() const
{
    return autosave_->knowsStored() ? form_ : QString();
}

void EntryDialog::setAcceptText(const QString& text)
{
    accept_->setText(text);
}

void EntryDialog::setComplete(bool complete, const QString& why)
{
    complete_ = complete;
    say(why);
    refresh();
}

QString EntryDialog::tooLong(qsizetype letters, qsizetype most)
{
    const QLocale locale;
    return letters <= most ? QString()
                           : tr("The text has %1 characters; the centre takes %2. Shorten it, so "
                                "that nothing is cut off.")
                                 .arg(locale.toString(letters), locale.toString(most));
}

void EntryDialog::say(const QString& trouble)
{
    setInk(*trouble_, coloursFor(palette()).alarm);
    trouble_->setText(trouble);
    trouble_->setVisible(!trouble.isEmpty());
}

void EntryDialog::refresh()
{
    if (accept_ == nullptr)
        return; // still being made
    fields_->setEnabled(!storing_);
    accept_->setEnabled(mayEnter());
}

/// Not while files are read: they would be missing.
bool EntryDialog::mayEnter() const
{
    return complete_ && !storing_ && (files_ == nullptr || !files_->isReading());
}

void EntryDialog::want()
{
    if (!mayEnter())
        return;
    storing_ = true;
    say({});
    refresh();
    autosave_->pause(); // a draft that came behind the command would be entered once more
    Q_EMIT wanted();
}

void EntryDialog::kept()
{
    autosave_->submitted();
    accept();
}

void EntryDialog::notKept(const QString& message)
{
    storing_ = false;
    autosave_->resume();
    say(tr("This was not stored; what you wrote is still here. %1").arg(message));
    refresh();
    accept_->setFocus();
}

void EntryDialog::reject()
{
    if (storing_)
        return; // whether it is stored is known in a moment
    const bool reading = files_ != nullptr && files_->isReading();
    if (autosave_->hasContent() || !files().empty() || reading)
        ask();
    else
        QDialog::reject();
}

void EntryDialog::ask()
{
    auto* question =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("What is to become of what you wrote?"), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("entryQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        files().empty() && (files_ == nullptr || !files_->isReading())
            ? tr("A draft comes back when you open this form again, also after a restart.")
            : tr("A draft comes back when you open this form again, also after a restart, but "
                 "without "
                 "the files: attach them again then."));
    auto* keep = question->addButton(tr("Keep as a draft"), QMessageBox::AcceptRole);
    auto* away = question->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    auto* back = question->addButton(tr("Go on writing"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepDraft"));
    away->setObjectName(QStringLiteral("throwAway"));
    question->setDefaultButton(keep);
    question->setEscapeButton(back);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, away, back](QAbstractButton* which) {
                if (which == back)
                    return;
                if (which == away)
                    autosave_->discard();
                QDialog::reject();
            });
    question->open();
}

} // namespace zhitu::widgets
