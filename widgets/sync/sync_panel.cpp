// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/sync_panel.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "data/sync/command_json.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/sync/sync_texts.h"

namespace zhitu::widgets {
namespace {

using Status = sync::KeptCommand::Status;

QLabel* makeLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A check of a patrol that found nothing: there is nothing to be taken in elsewhere.
bool isQuietCheck(const sync::KeptCommand& kept)
{
    if (kept.command.kind != sync::kCheckSite)
        return false;
    const auto act = sync::patrolActFrom(kept.command.payload);
    return !act || act->finding.empty();
}

} // namespace

SyncPanel::SyncPanel(SyncService& service, QWidget* parent)
    : QWidget(parent), service_(service), state_(makeLabel("syncState")),
      facts_(makeLabel("syncFacts")), problem_(makeLabel("syncProblem")),
      commands_(new QTreeWidget), choice_(makeLabel("syncChoice")), mine_(new QPushButton),
      again_(new QPushButton), theirs_(new QPushButton), retry_(new QPushButton),
      anew_(new QPushButton), stop_(new QPushButton), moved_(new QPushButton),
      clock_(new QTimer(this))
{
    setObjectName(QStringLiteral("syncPanel"));
    state_->setTextFormat(Qt::RichText);
    commands_->setObjectName(QStringLiteral("syncCommands"));
    commands_->setRootIsDecorated(false);
    commands_->setUniformRowHeights(true);
    commands_->setFrameShape(QFrame::NoFrame);
    commands_->setColumnCount(3);
    commands_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    commands_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    commands_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    commands_->header()->setStretchLastSection(false);
    mine_->setObjectName(QStringLiteral("syncMine"));
    again_->setObjectName(QStringLiteral("syncAgain"));
    theirs_->setObjectName(QStringLiteral("syncTheirs"));
    retry_->setObjectName(QStringLiteral("syncRetry"));
    anew_->setObjectName(QStringLiteral("syncAnew"));
    stop_->setObjectName(QStringLiteral("syncStop"));
    moved_->setObjectName(QStringLiteral("syncMoved"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    column->setSpacing(kSpace2);
    for (QLabel* label : {state_, facts_, problem_})
        column->addWidget(label);
    column->addWidget(commands_, 1);
    column->addWidget(choice_);
    auto* choices = new FlowLayout(nullptr, kSpace2);
    choices->addWidget(mine_);
    choices->addWidget(again_);
    choices->addWidget(theirs_);
    column->addLayout(choices);
    auto* remedies = new FlowLayout(nullptr, kSpace2);
    for (QPushButton* button : {moved_, retry_, anew_, stop_})
        remedies->addWidget(button);
    column->addLayout(remedies);

    connect(&service_, &SyncService::statusChanged, this, &SyncPanel::show);
    connect(&service_, &SyncService::commandsRead, this, &SyncPanel::showCommands);
    connect(&service_, &SyncService::entered, &service_, &SyncService::readCommands);
    connect(&service_, &SyncService::generationReady, &service_, &SyncService::readCommands);
    connect(commands_, &QTreeWidget::currentItemChanged, this, [this] {
        showChoice();
        if (const auto* kept = current(); kept != nullptr && !kept->elsewhere)
            if (const auto id = sync::caseOf(kept->command))
                Q_EMIT caseChosen(id);
    });
    connect(mine_, &QPushButton::clicked, this, [this] {
        const auto* kept = current();
        const auto result = kept != nullptr ? sync::resultFrom(kept->result) : std::nullopt;
        if (result && kept->status == Status::Refused)
            service_.tryAgain(QString::fromStdString(kept->command.id));
        else if (result)
            service_.insist(QString::fromStdString(kept->command.id), result->version);
        service_.readCommands();
    });
    connect(again_, &QPushButton::clicked, this, [this] {
        if (const auto* kept = current())
            Q_EMIT wantedAgain(*kept);
    });
    connect(theirs_, &QPushButton::clicked, this, [this] {
        if (const auto* kept = current())
            service_.giveUp(QString::fromStdString(kept->command.id));
        service_.readCommands();
    });
    connect(retry_, &QPushButton::clicked, &service_, &SyncService::retryNow);
    connect(anew_, &QPushButton::clicked, &service_, &SyncService::fetchAnew);
    connect(stop_, &QPushButton::clicked, &service_, &SyncService::stopFetching);
    connect(moved_, &QPushButton::clicked, this, &SyncPanel::askWhetherItMoved);
    connect(clock_, &QTimer::timeout, this, [this] { show(service_.status()); });
    clock_->start(1000);
    retranslate();
}

void SyncPanel::setTheme(const map::Theme& theme)
{
    theme_ = theme;
    show(service_.status());
}

const sync::KeptCommand* SyncPanel::current() const
{
    const int row = commands_->indexOfTopLevelItem(commands_->currentItem());
    return row < 0 ? nullptr : &kept_[static_cast<std::size_t>(row)];
}

void SyncPanel::show(const sync::SyncStatus& status)
{
    const map::Palette& palette = map::paletteOf(theme_);
    QString head =
        QStringLiteral("<span style='color:%1'>●</span> <b>%2</b>")
            .arg(colourOf(status.link, palette).name(), textOf(status.link).toHtmlEscaped());
    if (!status.host.empty() && !status.host.starts_with('/'))
        head += QStringLiteral(" · %1").arg(QString::fromStdString(status.host).toHtmlEscaped());
    if (status.standby)
        head += QStringLiteral(" · %1").arg(tr("standby"));
    state_->setText(head);
    QStringList facts{ageText(status, QDateTime::currentSecsSinceEpoch())};
    if (status.fetching)
        facts.append(textOf(*status.fetching));
    if (status.watermark > 0)
        facts.append(
            tr("Watermark %1, the centre gives up to %2").arg(status.watermark).arg(status.upto));
    facts.append(tr("%1 waiting to be sent, %2 to decide on")
                     .arg(status.waiting)
                     .arg(status.conflicts + status.elsewhere));
    if (status.fileBytes > 0)
        facts.append(tr("An attachment is on its way: %1 of %2")
                         .arg(QLocale().formattedDataSize(status.fileSent),
                              QLocale().formattedDataSize(status.fileBytes)));
    facts.removeAll(QString());
    facts_->setText(facts.join(u'\n'));
    QStringList problems{status.problem};
    problems.append(sync::elsewhereText(status));
    if (status.pushProblem != status.problem)
        problems.append(status.pushProblem);
    for (const QString& last : status.lastProblems)
        if (!problems.contains(last))
            problems.append(tr("Earlier: %1").arg(last));
    problems.removeAll(QString());
    problem_->setText(problems.mid(0, 4).join(u'\n'));
    problem_->setVisible(!problems.isEmpty());
    retry_->setEnabled(status.link != sync::LinkState::NoCentre
                       && status.link != sync::LinkState::Fetching);
    anew_->setEnabled(status.link == sync::LinkState::Live);
    stop_->setVisible(status.link == sync::LinkState::Fetching);
    moved_->setVisible(status.elsewhere > 0);
    if (const std::tuple counts{status.waiting, status.conflicts, status.elsewhere};
        counts != counted_) {
        counted_ = counts;
        service_.readCommands();
    }
}

void SyncPanel::showCommands(const std::vector<sync::KeptCommand>& commands)
{
    const auto* before = current();
    const std::string id = before != nullptr ? before->command.id : std::string();
    kept_ = commands;
    std::erase_if(kept_, [](const sync::KeptCommand& kept) { return kept.status == Status::Done; });
    commands_->clear();
    for (const sync::KeptCommand& kept : kept_) {
        const domain::Instant at{std::chrono::seconds{kept.command.enteredAtSec}};
        auto* item =
            new QTreeWidgetItem(commands_, {textOf(kept), timeText(at), textOf(kept.status)});
        if (kept.status == Status::Conflict || kept.status == Status::Refused || kept.elsewhere)
            item->setForeground(2, map::paletteOf(theme_).alarm);
        if (kept.command.id == id)
            commands_->setCurrentItem(item);
    }
    showChoice();
}

/// Both versions and a choice.
void SyncPanel::showChoice()
{
    const auto* kept = current();
    const auto result = kept != nullptr ? sync::resultFrom(kept->result) : std::nullopt;
    const bool elsewhere = kept != nullptr && kept->elsewhere;
    const bool sealed = kept != nullptr && !kept->readable && kept->status == Status::Waiting;
    const bool conflict = !elsewhere && result && kept->status == Status::Conflict;
    const bool refused = !elsewhere && result && kept->status == Status::Refused;
    choice_->setVisible(conflict || refused || elsewhere || sealed);
    mine_->setVisible(conflict || (refused && result->isError()));
    mine_->setText(conflict ? tr("Do mine all the same") : tr("Send it again"));
    again_->setVisible(refused && !result->isError() && kept->readable
                       && kept->command.kind != sync::kMarkAlarm
                       && !sync::isRecord(kept->command.kind) && kept->command.kind != sync::kAttach
                       && kept->command.kind != sync::kLinkFinding && !isQuietCheck(*kept));
    again_->setText(kept != nullptr
                            && (kept->command.kind == sync::kReportAgain
                                || kept->command.kind == sync::kCheckSite)
                        ? tr("Take it in as a case of its own…")
                        : tr("Enter it anew…"));
    // A record is told, or stays.
    theirs_->setVisible((conflict || refused || elsewhere || sealed)
                        && !sync::isRecord(kept->command.kind));
    theirs_->setText(conflict ? tr("Keep the centre's") : tr("Put it away"));
    if (elsewhere)
        choice_->setText(tr("This was entered for another centre. It is not sent to this one."));
    else if (sealed)
        choice_->setText(tr("This is sealed with another key. Whoever entered it can send it."));
    else if (conflict)
        choice_->setText(tr("Yours: %1, based on version %2.\nAt the centre: %3, version %4. "
                            "Somebody was there first; "
                            "nothing of yours was lost.")
                             .arg(textOf(*kept))
                             .arg(kept->command.baseVersion)
                             .arg(textOf(static_cast<domain::CaseState>(result->state)))
                             .arg(result->version));
    else if (refused)
        choice_->setText(tr("The centre refused it: %1.").arg(sync::explanationOf(result->why)));
    const bool hasFiles = kept != nullptr && std::ranges::any_of(kept_, [&](const auto& other) {
                              return other.belongsTo == kept->command.id;
                          });
    if (hasFiles && (conflict || refused))
        choice_->setText(
            choice_->text() + u'\n'
            + tr("Files came with it. Entered anew or done all the same they stay with it; "
                 "put away they go, too."));
}

/// What is sent to a centre cannot be taken back from it.
void SyncPanel::askWhetherItMoved()
{
    if (QMessageBox::question(
            this, tr("The centre has moved"),
            tr("Send what was entered for the other centre to this one? Only do so where it is the "
               "same centre in a new place: what it was given before is sent once more, and what "
               "it knows is not done twice."))
        == QMessageBox::Yes)
        service_.sendToThisCentre();
}

void SyncPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SyncPanel::retranslate()
{
    commands_->setHeaderLabels({tr("What you did"), tr("When"), tr("State")});
    commands_->setAccessibleName(tr("Waiting commands"));
    retry_->setText(tr("Try again now"));
    anew_->setText(tr("Fetch everything anew"));
    anew_->setToolTip(tr("Builds a new cache beside this one, which stays in use until then"));
    stop_->setText(tr("Stop fetching"));
    moved_->setText(tr("It is the same centre…"));
    showCommands(std::vector(kept_));
    show(service_.status());
}

} // namespace zhitu::widgets
