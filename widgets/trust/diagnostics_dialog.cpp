// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/diagnostics_dialog.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>

#include "data/paths.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"
#include "widgets/trust/form_autosave.h"
#include "widgets/trust/screen_facts.h"
#include "widgets/trust/support_service.h"

namespace zhitu::widgets {
namespace {

constexpr int kWidth = 620;
constexpr int kWordsHeight = 96;

} // namespace

DiagnosticsDialog::DiagnosticsDialog(SupportService& support, DraftService& drafts,
                                     const support::BundleRequest& request, QWidget* parent)
    : QDialog(parent), support_(support), request_(request), intro_(new QLabel),
      insideTitle_(new QLabel), inside_(new QLabel), outsideTitle_(new QLabel),
      outside_(new QLabel), wordsLabel_(new QLabel), words_(new QPlainTextEdit),
      targetLabel_(new QLabel), target_(new QLineEdit), browse_(new QPushButton),
      progress_(new QProgressBar), result_(new QLabel), save_(new QPushButton),
      close_(new QPushButton)
{
    setObjectName(QStringLiteral("diagnosticsDialog"));
    words_->setObjectName(QStringLiteral("diagnosticsWords"));
    words_->setTabChangesFocus(true);
    words_->setFixedHeight(kWordsHeight);
    target_->setObjectName(QStringLiteral("diagnosticsTarget"));
    target_->setProperty("autosave", false); // a new name each time
    target_->setText(QDir::homePath() + u'/' + freshName());
    browse_->setObjectName(QStringLiteral("diagnosticsBrowse"));
    progress_->setObjectName(QStringLiteral("diagnosticsProgress"));
    progress_->setTextVisible(false);
    progress_->setFixedHeight(kSpace2);
    result_->setObjectName(QStringLiteral("diagnosticsResult"));
    save_->setObjectName(QStringLiteral("diagnosticsSave"));
    close_->setObjectName(QStringLiteral("diagnosticsClose"));
    wordsLabel_->setBuddy(words_);
    targetLabel_->setBuddy(target_);
    for (QLabel* label : {intro_, inside_, outside_, result_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel* label : {inside_, outside_}) { // words of our own only
        label->setTextFormat(Qt::RichText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }

    auto* lists = new QGridLayout;
    lists->setHorizontalSpacing(2 * kSpace3);
    lists->setVerticalSpacing(kSpace1);
    lists->addWidget(insideTitle_, 0, 0);
    lists->addWidget(outsideTitle_, 0, 1);
    lists->addWidget(inside_, 1, 0);
    lists->addWidget(outside_, 1, 1);
    lists->setColumnStretch(0, 1);
    lists->setColumnStretch(1, 1);
    auto* place = new QHBoxLayout;
    place->setSpacing(kSpace2);
    place->addWidget(target_, 1);
    place->addWidget(browse_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    buttons->addStretch(1);
    buttons->addWidget(save_);
    buttons->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kSpace3, 2 * kSpace3, 2 * kSpace3, kSpace4);
    column->setSpacing(kSpace2);
    column->addWidget(intro_);
    column->addSpacing(kSpace1);
    column->addLayout(lists);
    column->addSpacing(kSpace2);
    column->addWidget(wordsLabel_);
    column->addWidget(words_);
    autosave_ = new FormAutosave(*this, QStringLiteral("support/diagnostics"), drafts);
    column->addWidget(autosave_->statusLine());
    column->addSpacing(kSpace1);
    column->addWidget(targetLabel_);
    column->addLayout(place);
    column->addSpacing(kSpace1);
    column->addWidget(progress_);
    column->addWidget(result_);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(kWidth);

    save_->setDefault(true);
    close_->setAutoDefault(false);
    browse_->setAutoDefault(false);
    connect(save_, &QPushButton::clicked, this, &DiagnosticsDialog::start);
    connect(browse_, &QPushButton::clicked, this, &DiagnosticsDialog::browse);
    connect(close_, &QPushButton::clicked, this,
            [this] { state_ == State::Working ? support_.cancelBundle() : reject(); });
    connect(target_, &QLineEdit::textChanged, this, [this] {
        if (state_ != State::Working)
            enter(State::Ready);
    });
    connect(&support, &SupportService::bundleProgress, this,
            [this](double share) { progress_->setValue(qRound(share * progress_->maximum())); });
    connect(&support, &SupportService::bundleMade, this, [this](const QString& file) {
        message_ = file;
        autosave_->submitted();
        enter(State::Made);
    });
    connect(&support, &SupportService::bundleCancelled, this, [this] { enter(State::Cancelled); });
    connect(&support, &SupportService::bundleFailed, this, [this](const QString& message) {
        message_ = message;
        enter(State::Failed);
    });
    followLook(*this, [this] { refreshResult(); });
    retranslate();
    enter(State::Ready);
    words_->setFocus();
}

QString DiagnosticsDialog::freshName()
{
    return QStringLiteral("zhitu-diagnostics-%1.zip")
        .arg(chinaNow().toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

void DiagnosticsDialog::browse()
{
    // A file that is there is never replaced, so nobody has to be asked.
    const QString name = QFileDialog::getSaveFileName(this, tr("Where to save the diagnostics"),
                                                      target_->text(), tr("Zip archives (*.zip)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!name.isEmpty())
        target_->setText(name);
}

void DiagnosticsDialog::start()
{
    if (state_ == State::Working || target_->text().trimmed().isEmpty())
        return;
    request_.words = words_->toPlainText();
    request_.screens = screenFacts();
    progress_->setValue(0);
    enter(State::Working);
    support_.makeBundle(pathFrom(target_->text().trimmed()), request_);
}

void DiagnosticsDialog::enter(State state)
{
    state_ = state;
    const bool working = state == State::Working;
    words_->setEnabled(!working);
    target_->setEnabled(!working);
    browse_->setEnabled(!working);
    save_->setEnabled(!working && state != State::Made && !target_->text().trimmed().isEmpty());
    progress_->setVisible(working);
    refreshResult();
    if (state == State::Made)
        close_->setFocus();
}

void DiagnosticsDialog::refreshResult()
{
    QString text;
    switch (state_) {
    case State::Ready:
        break;
    case State::Working:
        text = tr("Collecting…");
        break;
    case State::Made:
        text = tr("Saved: “%1”. Nothing was sent. You may read it, and give it to your support.")
                   .arg(message_);
        break;
    case State::Cancelled:
        text = tr("Cancelled. Nothing was left behind.");
        break;
    case State::Failed:
        text = message_;
        break;
    }
    result_->setText(text);
    result_->setVisible(!text.isEmpty());
    result_->setTextInteractionFlags(state_ == State::Made ? Qt::TextSelectableByMouse
                                                           : Qt::NoTextInteraction);
    close_->setText(state_ == State::Working ? tr("Cancel") : tr("Close"));
    refreshLook();
    fit();
}

/// Tall enough for all that it says: wrapped labels do not ask for their height themselves.
void DiagnosticsDialog::fit()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void DiagnosticsDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void DiagnosticsDialog::done(int result)
{
    if (state_ == State::Working)
        support_.cancelBundle();
    QDialog::done(result);
}

void DiagnosticsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DiagnosticsDialog::refreshLook()
{
    for (QLabel* label : {insideTitle_, outsideTitle_, wordsLabel_, targetLabel_})
        label->setFont(strong(font()));
    const map::Palette& colours = coloursFor(palette());
    for (QLabel* label : {inside_, outside_})
        setInk(*label, quietText(palette()));
    words_->setStyleSheet(frameStyle(palette(), QStringLiteral("QPlainTextEdit")));
    QPalette said;
    if (state_ == State::Failed)
        said.setColor(QPalette::WindowText, colours.alarm);
    else if (state_ == State::Made)
        said.setColor(QPalette::WindowText, colours.good);
    result_->setPalette(said);
}

namespace {

/// A bullet in front of each line, and what does not fit into the line under its words.
QString bulleted(const QString& lines)
{
    QString rows;
    for (const QString& line : lines.split(u'\n'))
        rows += QStringLiteral("<tr><td>•&nbsp;&nbsp;</td><td>%1</td></tr>")
                    .arg(line.mid(1).trimmed().toHtmlEscaped());
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
}

} // namespace

void DiagnosticsDialog::retranslate()
{
    setWindowTitle(tr("Diagnostics for the support"));
    intro_->setText(tr("One file that helps your support find what went wrong. It is saved on this "
                       "computer; nothing is sent."));
    insideTitle_->setText(tr("Inside"));
    inside_->setText(bulleted(tr("•  versions of the program and the system\n"
                                 "•  memory, processor, screens\n"
                                 "•  settings such as the language\n"
                                 "•  sizes and row counts of the cache\n"
                                 "•  how much waits to be sent\n"
                                 "•  recent problems and crashes")));
    outsideTitle_->setText(tr("Not inside"));
    outside_->setText(bulleted(tr("•  your name, folders, computer name\n"
                                  "•  passwords and keys\n"
                                  "•  cases, persons, coordinates\n"
                                  "•  texts of entries and drafts\n"
                                  "•  names of your files\n"
                                  "•  pictures of the screen")));
    wordsLabel_->setText(tr("&What were you doing? (if you like)"));
    words_->setPlaceholderText(tr("For example: I opened the list of late cases and sorted it. "
                                  "Please name no persons."));
    words_->setAccessibleName(tr("What were you doing?"));
    targetLabel_->setText(tr("Save &as"));
    target_->setAccessibleName(tr("Save as"));
    browse_->setText(tr("&Browse…"));
    progress_->setAccessibleName(tr("Progress"));
    save_->setText(tr("&Save diagnostics"));
    refreshResult();
}

} // namespace zhitu::widgets
