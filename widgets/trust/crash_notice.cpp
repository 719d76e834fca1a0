// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/crash_notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kWidth = 520;
constexpr qsizetype kMostNamed = 6; // the others are counted

QString momentText(std::int64_t sec)
{
    return timeText(domain::Instant(std::chrono::seconds(sec)));
}

} // namespace

CrashNotice::CrashNotice(const QList<support::CrashReport>& reports, QWidget* parent)
    : QDialog(parent), reports_(reports), title_(new QLabel), happened_(new QLabel),
      safe_(new QLabel), draftsLabel_(new QLabel), advice_(new QLabel),
      diagnostics_(new QPushButton), goOn_(new QPushButton)
{
    setObjectName(QStringLiteral("crashNotice"));
    title_->setObjectName(QStringLiteral("crashTitle"));
    happened_->setObjectName(QStringLiteral("crashHappened"));
    draftsLabel_->setObjectName(QStringLiteral("crashDrafts"));
    diagnostics_->setObjectName(QStringLiteral("crashDiagnostics"));
    goOn_->setObjectName(QStringLiteral("crashGoOn"));
    safe_->setFont(strong(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kSpace3, 2 * kSpace3, 2 * kSpace3, kSpace4);
    column->setSpacing(kSpace3);
    for (QLabel* label : {title_, happened_, safe_, draftsLabel_, advice_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(kWidth - 4 * kSpace3);
        column->addWidget(label);
    }
    column->addSpacing(kSpace1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(diagnostics_);
    buttons->addStretch(1);
    buttons->addWidget(goOn_);
    column->addLayout(buttons);
    goOn_->setDefault(true);
    diagnostics_->setAutoDefault(false);
    connect(goOn_, &QPushButton::clicked, this, &QDialog::accept);
    connect(diagnostics_, &QPushButton::clicked, this, &CrashNotice::diagnosticsRequested);
    layout()->setSizeConstraint(QLayout::SetFixedSize); // as tall as what it says
    retranslate();
    refreshLook();
    followLook(*this, [this] { refreshLook(); });
    goOn_->setFocus();
}

void CrashNotice::setDrafts(const QList<KeptDraft>& drafts)
{
    known_ = Known::Yes;
    drafts_ = drafts;
    retranslate();
}

void CrashNotice::setDraftsUnknown(const QString& message)
{
    known_ = Known::No;
    message_ = message;
    retranslate();
}

QString CrashNotice::draftsText() const
{
    if (known_ == Known::NotYet)
        return tr("Looking for your drafts…");
    if (known_ == Known::No)
        return tr("Your drafts could not be looked up just now. %1").arg(message_);
    if (drafts_.isEmpty())
        return tr("You had no unfinished form open; there is no draft to bring back.");
    QStringList lines{tr("These drafts are kept and come back when you open the form again:")};
    for (const KeptDraft& draft : drafts_.first(qMin(kMostNamed, drafts_.size()))) {
        const QString title = draft.title.isEmpty() ? tr("A form without a title") : draft.title;
        lines.append(QStringLiteral("    •  ")
                     + (draft.savedAtSec > 0
                            ? tr("%1, saved %2").arg(title, momentText(draft.savedAtSec))
                            : title));
    }
    if (drafts_.size() > kMostNamed)
        lines.append(QStringLiteral("    •  ") + tr("%1 more").arg(drafts_.size() - kMostNamed));
    return lines.join(u'\n');
}

void CrashNotice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CrashNotice::refreshLook()
{
    title_->setFont(titleFont(font()));
    setInk(*advice_, quietText(palette()));
}

void CrashNotice::retranslate()
{
    setWindowTitle(tr("Zhitu"));
    title_->setText(tr("Zhitu did not end as it should"));
    const support::CrashReport last = reports_.value(0);
    QString happened = tr("Last time, at %1: %2").arg(momentText(last.atSec), last.summary());
    if (reports_.size() > 1)
        happened +=
            u' ' + tr("It happened %1 times since you were last told.").arg(reports_.size());
    happened_->setText(happened);
    safe_->setText(tr("There is no need to worry: what you entered was stored as you entered it."));
    draftsLabel_->setText(draftsText());
    advice_->setText(tr("If it happens again, save diagnostics and give them to your support. They "
                        "hold no personal data, and nothing is sent by itself."));
    diagnostics_->setText(tr("Save diagnostics…"));
    goOn_->setText(tr("Go on working"));
}

} // namespace zhitu::widgets
