// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alarms/alarm_panel.h"

#include <QAction>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/alarms/alarm_delegate.h"
#include "widgets/alarms/alarm_model.h"
#include "widgets/look/check_menu.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kLongestPost = 200;

} // namespace

AlarmPanel::AlarmPanel(QWidget* parent)
    : QWidget(parent), model_(new AlarmModel(this)), counts_(new QLabel), handed_(new QLabel),
      pages_(new QStackedLayout), calm_(new QLabel), list_(new QListView), seen_(new QPushButton),
      later_(new QPushButton), forward_(new QPushButton), options_(new QToolButton),
      below_(new QAction(this)), sound_(new QAction(this)), handOver_(new QAction(this))
{
    setObjectName(QStringLiteral("alarmPanel"));
    counts_->setObjectName(QStringLiteral("alarmCounts"));
    counts_->setTextFormat(Qt::RichText);
    counts_->setWordWrap(true);
    handed_->setObjectName(QStringLiteral("handedOver"));
    handed_->setTextFormat(Qt::PlainText);
    handed_->setWordWrap(true);
    list_->setObjectName(QStringLiteral("alarmList"));
    list_->setModel(model_);
    list_->setItemDelegate(new AlarmDelegate(list_));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setFrameShape(QFrame::NoFrame);
    calm_->setObjectName(QStringLiteral("noAlarms"));
    calm_->setAlignment(Qt::AlignCenter);
    calm_->setWordWrap(true);
    pages_->addWidget(calm_);
    pages_->addWidget(list_);
    seen_->setObjectName(QStringLiteral("alarmSeen"));
    later_->setObjectName(QStringLiteral("alarmLater"));
    forward_->setObjectName(QStringLiteral("alarmForward"));
    auto* menu = new QMenu(later_);
    for (const int minutes : {10, 30, 60, 240})
        connect(menu->addAction(QString()), &QAction::triggered, this,
                [this, minutes] { Q_EMIT snoozeWanted(minutes); });
    later_->setMenu(menu);
    auto* choices = new CheckMenu(options_);
    for (QAction* option : {below_, sound_}) {
        option->setCheckable(true);
        choices->addAction(option);
    }
    options_->setObjectName(QStringLiteral("alarmOptions"));
    options_->setText(QStringLiteral("…"));
    choices->addSeparator();
    choices->addAction(handOver_);
    connect(options_, &QToolButton::clicked, choices, [this, choices] {
        choices->popup(options_->mapToGlobal(QPoint(0, options_->height())));
    });

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    for (QWidget* button : {seen_, later_, forward_})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace2);
    head->addWidget(counts_, 1);
    head->addWidget(options_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    column->setSpacing(kSpace2);
    column->addLayout(head);
    column->addWidget(handed_);
    column->addLayout(pages_, 1);
    column->addLayout(buttons);

    connect(list_, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT goWanted(model_->lines()[static_cast<std::size_t>(index.row())]);
    });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT shown(model_->lines()[static_cast<std::size_t>(index.row())]);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlarmPanel::refreshButtons);
    connect(seen_, &QPushButton::clicked, this, &AlarmPanel::seenWanted);
    connect(forward_, &QPushButton::clicked, this, &AlarmPanel::askForward);
    connect(handOver_, &QAction::triggered, this, &AlarmPanel::handOverWanted);
    followLook(*this, [this] {
        counts_->setText(countsText());
        setInk(*handed_, quietText(palette()));
    });
    retranslate();
}

void AlarmPanel::setSheet(std::shared_ptr<const cases::AlarmSheet> sheet)
{
    sheet_ = std::move(sheet);
    refresh();
}

void AlarmPanel::setConflicts(std::vector<sync::KeptCommand> conflicts)
{
    conflicts_ = std::move(conflicts);
    refresh();
}

/// The line under the pointer, else the first one that is seen, keeps its place; at the top new
/// ones push down what is there.
void AlarmPanel::refresh()
{
    const domain::Instant now = sheet_ ? sheet_->now : domain::Instant{};
    std::vector<AlarmLine> lines;
    for (const sync::KeptCommand& kept : conflicts_)
        lines.push_back(conflictLine(kept, now));
    const auto add = [&](const std::vector<domain::Alarm>& alarms, bool rings) {
        for (const domain::Alarm& alarm : alarms)
            lines.push_back(
                {alarm, {}, rings, std::max<std::int64_t>(0, (now - alarm.since).count())});
    };
    if (sheet_) {
        add(sheet_->ringing, true);
        add(sheet_->marked, false);
    }
    QPoint at(1, 1);
    const bool hovered = list_->viewport()->underMouse();
    if (hovered)
        at = list_->viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex held = list_->indexAt(at);
    std::optional<AlarmLine> anchor;
    int top = 0;
    if (held.isValid() && (hovered || list_->verticalScrollBar()->value() > 0)) {
        anchor = model_->lines()[static_cast<std::size_t>(held.row())];
        top = list_->visualRect(held).top();
    }
    refreshing_ = true;
    model_->setLines(std::move(lines));
    refreshing_ = false;
    pages_->setCurrentIndex(model_->rowCount() > 0 ? 1 : 0);
    if (anchor)
        if (const int row = model_->rowOf(*anchor); row >= 0) {
            list_->doItemsLayout();
            QScrollBar* bar = list_->verticalScrollBar();
            bar->setValue(bar->value() + list_->visualRect(model_->index(row)).top() - top);
        }
    counts_->setText(countsText());
    refreshHandover();
    refreshButtons();
}

/// A few words of it; all in the tool tip.
void AlarmPanel::refreshHandover()
{
    constexpr qsizetype kMostLetters = 60;
    const bool any = sheet_ && sheet_->handover;
    handed_->setVisible(any);
    if (!any)
        return;
    const domain::Handover& last = *sheet_->handover;
    const QString head = tr("Shift before: %1, handed over to %2 at %3")
                             .arg(QString::fromStdString(last.post),
                                  QString::fromStdString(last.to), timeText(last.endedAt));
    const QString note = QString::fromStdString(last.note).simplified();
    handed_->setText(
        note.isEmpty()
            ? head
            : tr("%1. “%2”")
                  .arg(head, note.size() > kMostLetters ? note.left(kMostLetters) + u'…' : note));
    handed_->setToolTip(QString::fromStdString(last.note));
}

QString AlarmPanel::countsText() const
{
    const map::Palette& palette = coloursFor(this->palette());
    const QLocale locale;
    QStringList parts;
    const auto add = [&](const AlarmLine& kind, std::int64_t count) {
        if (count > 0)
            parts.append(QStringLiteral("<span style='white-space:nowrap'><span "
                                        "style='color:%1'>●</span> %2 <b>%3</b></span>")
                             .arg(colourOf(kind, palette).name(), kindText(kind).toHtmlEscaped(),
                                  locale.toString(qint64{count})));
    };
    AlarmLine line;
    line.conflict = "x";
    add(line, static_cast<std::int64_t>(conflicts_.size()));
    line.conflict.clear();
    if (sheet_)
        for (const domain::AlarmKind kind : domain::kAlarmOrder) {
            line.alarm.kind = kind;
            add(line, sheet_->ringingOf[static_cast<std::size_t>(kind)]);
        }
    return parts.isEmpty() ? tr("Nothing calls") : parts.join(QStringLiteral("&nbsp;&nbsp; "));
}

std::vector<AlarmLine> AlarmPanel::ringing() const
{
    std::vector<AlarmLine> lines;
    std::ranges::copy_if(model_->lines(), std::back_inserter(lines), &AlarmLine::rings);
    return lines;
}

void AlarmPanel::mark(const AlarmLine& line)
{
    if (const int row = model_->rowOf(line); row >= 0)
        list_->setCurrentIndex(model_->index(row));
}

std::vector<AlarmLine> AlarmPanel::chosen() const
{
    QModelIndexList rows = list_->selectionModel()->selectedIndexes();
    std::ranges::sort(rows);
    std::vector<AlarmLine> lines;
    for (const QModelIndex& row : rows)
        if (const AlarmLine& line = model_->lines()[static_cast<std::size_t>(row.row())];
            !line.isConflict())
            lines.push_back(line);
    return lines;
}

void AlarmPanel::refreshButtons()
{
    if (refreshing_)
        return;
    const bool any = !chosen().empty();
    seen_->setEnabled(any);
    later_->setEnabled(any);
    forward_->setEnabled(any);
}

void AlarmPanel::askForward()
{
    const auto lines = chosen();
    if (lines.empty())
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("forwardDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Forward"));
    dialog->setLabelText(tr("To which post? It calls there from then on."));
    dialog->setOkButtonText(tr("Forward"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& post) {
        if (const QString known = post.trimmed().left(kLongestPost); !known.isEmpty())
            Q_EMIT forwardWanted(known);
    });
    dialog->open();
}

void AlarmPanel::closeForms()
{
    delete findChild<QInputDialog*>();
}

void AlarmPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlarmPanel::retranslate()
{
    list_->setAccessibleName(tr("Alarms"));
    calm_->setText(tr("Nothing calls. What is new, escalated, late or has to be decided on comes "
                      "here."));
    seen_->setText(tr("Seen"));
    seen_->setToolTip(tr("You see to it: it calls nobody at this desk any more"));
    later_->setText(tr("Later"));
    later_->setToolTip(tr("It calls again after that time"));
    const QStringList times{tr("In 10 minutes"), tr("In 30 minutes"), tr("In an hour"),
                            tr("In 4 hours")};
    for (qsizetype i = 0; i < times.size(); ++i)
        later_->menu()->actions()[i]->setText(times[i]);
    forward_->setText(tr("Forward…"));
    handOver_->setText(tr("Hand over…"));
    options_->setAccessibleName(tr("What calls, and how"));
    below_->setText(tr("Centres below too"));
    sound_->setText(tr("Sound"));
    counts_->setText(countsText());
    refreshHandover();
    model_->retranslate();
    refreshButtons();
}

} // namespace zhitu::widgets
