// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/write_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "data/words/words.h"
#include "widgets/look/number_text.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kBarHeight = 6;
constexpr std::size_t kMostTold = 8;

QLabel* makeWords(const char* name)
{
    QLabel* label = makeLine(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

WritePage::WritePage(QWidget* parent)
    : QWidget(parent), summary_(makeWords("importSummary")), write_(new QPushButton),
      progress_(new QProgressBar), outcome_(makeWords("importOutcome")), pastTitle_(new QLabel),
      list_(new QTreeWidget), undo_(new QPushButton)
{
    write_->setObjectName(QStringLiteral("importWrite"));
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(kBarHeight);
    list_->setObjectName(QStringLiteral("importPast"));
    list_->setRootIsDecorated(false);
    list_->setColumnCount(4);
    list_->header()->setStretchLastSection(true);
    undo_->setObjectName(QStringLiteral("importUndo"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace3);
    column->addWidget(summary_);
    column->addWidget(write_, 0, Qt::AlignLeft);
    column->addWidget(progress_);
    column->addWidget(outcome_);
    column->addSpacing(kSpace4);
    column->addWidget(pastTitle_);
    column->addWidget(list_, 1);
    column->addWidget(undo_, 0, Qt::AlignLeft);
    connect(write_, &QPushButton::clicked, this,
            [this] { busy_ ? Q_EMIT stopWanted() : Q_EMIT writeWanted(); });
    connect(undo_, &QPushButton::clicked, this, [this] {
        const int row = list_->currentIndex().row();
        if (row >= 0)
            Q_EMIT undoWanted(past_[static_cast<std::size_t>(row)].id);
    });
    connect(list_, &QTreeWidget::currentItemChanged, this, &WritePage::refresh);
    retranslate();
}

void WritePage::setReachable(bool reachable)
{
    reachable_ = reachable;
    refresh();
}

void WritePage::show(std::shared_ptr<const import::Plan> plan)
{
    if (plan != plan_) {
        written_ = false;
        outcome_->clear();
    }
    plan_ = std::move(plan);
    refresh();
}

void WritePage::setBusy(bool busy)
{
    busy_ = busy;
    refresh();
}

void WritePage::showSending(qint64 rows)
{
    outcome_->setText(tr("Sending: %1 rows. The centre writes all of them at once, or none.")
                          .arg(numberText(rows)));
}

void WritePage::say(const QString& text, const std::vector<import::AtCentre>& lines,
                    std::int64_t inAll)
{
    QString all = text;
    for (std::size_t i = 0; i < std::min(kMostTold, lines.size()); ++i)
        all += u'\n' + tr("Line %1: %2").arg(lines[i].line).arg(lines[i].why);
    if (inAll > static_cast<std::int64_t>(kMostTold))
        all +=
            u'\n' + tr("and %1 more").arg(numberText(inAll - static_cast<std::int64_t>(kMostTold)));
    outcome_->setText(all);
    setBusy(false);
}

void WritePage::showApplied(const import::Applied* done)
{
    if (done == nullptr) {
        say(tr("Stopped. Nothing was imported."), {}, 0);
    } else if (done->refusedInAll > 0) {
        say(tr("The centre refuses %1 rows, so all of it stays as it was. Check again: somebody "
               "may have changed something meanwhile.")
                .arg(numberText(done->refusedInAll)),
            done->refused, done->refusedInAll);
    } else {
        written_ = done->applied;
        say(tr("Imported: %1 new, %2 changed. It reaches every workstation by itself, and can be "
               "taken back below.")
                .arg(numberText(done->fresh), numberText(done->updated)),
            {}, 0);
    }
}

void WritePage::showUndone(const import::Undone& done)
{
    QString text = tr("Taken back: %1 rows removed, %2 as before.")
                       .arg(numberText(done.removed), numberText(done.restored));
    if (done.keptInAll > 0)
        text +=
            u' '
            + tr("%1 rows stay, since somebody has changed them:").arg(numberText(done.keptInAll));
    written_ = false;
    say(text, done.kept, done.keptInAll);
}

void WritePage::showProblem(const QString& message)
{
    say(message, {}, 0);
}

void WritePage::showPast(const std::vector<import::PastImport>& past)
{
    past_ = past;
    list_->clear();
    for (const import::PastImport& one : past_)
        list_->addTopLevelItem(new QTreeWidgetItem({words::timeText(one.begunAt),
                                                    import::titleOf(one.kind), one.source,
                                                    one.undone    ? tr("taken back")
                                                    : one.applied ? tr("imported")
                                                                  : tr("not imported")}));
    for (int column = 0; column < 3; ++column)
        list_->resizeColumnToContents(column);
    refresh();
}

void WritePage::refresh()
{
    const std::int64_t rows = plan_ ? plan_->counts.fresh + plan_->counts.updates : 0;
    write_->setText(busy_ ? tr("Stop") : tr("Write to the centre"));
    write_->setEnabled(busy_ || (reachable_ && rows > 0 && !written_));
    progress_->setVisible(busy_);
    if (!plan_)
        summary_->setText(tr("Check the rows first."));
    else if (rows == 0)
        summary_->setText(tr("Nothing of this file is new, and nothing changes a row."));
    else
        summary_->setText(
            tr("%1 rows are new, %2 change a row. %3 that are refused and %4 that are "
               "likely there already are left out.")
                .arg(numberText(plan_->counts.fresh), numberText(plan_->counts.updates),
                     numberText(plan_->counts.refused), numberText(plan_->counts.near))
            + (reachable_ ? QString()
                          : u'\n'
                                + tr("There is no centre here to write to, or the "
                                     "account may not: sign in first.")));
    const int row = list_->currentIndex().row();
    const bool canUndo = row >= 0 && row < std::ssize(past_)
                         && past_[static_cast<std::size_t>(row)].applied
                         && !past_[static_cast<std::size_t>(row)].undone;
    undo_->setEnabled(canUndo && reachable_ && !busy_);
    list_->setVisible(reachable_);
    pastTitle_->setVisible(reachable_);
    undo_->setVisible(reachable_);
}

void WritePage::retranslate()
{
    pastTitle_->setText(tr("Your imports"));
    list_->setHeaderLabels({tr("When"), tr("What"), tr("File"), tr("State")});
    list_->setAccessibleName(tr("Your imports"));
    undo_->setText(tr("Take back"));
    refresh();
}

} // namespace zhitu::widgets
