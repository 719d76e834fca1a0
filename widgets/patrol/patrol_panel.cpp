// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/patrol/patrol_panel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <ranges>
#include <utility>

#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/parts.h"
#include "widgets/look/texts.h"
#include "widgets/patrol/patrol_delegate.h"
#include "widgets/patrol/patrol_model.h"
#include "widgets/patrol/patrol_texts.h"
#include "widgets/place/area.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kBarHeight = 6;
constexpr int kPatienceMs = 2000; ///< after that one looks by oneself
constexpr int kChecklistColumns = 2;
constexpr QLatin1StringView kCaseLink("case:");
constexpr QLatin1StringView kFindLink("find:");

QPushButton* makeButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the round
    return button;
}

using Choices = QList<std::pair<QString, QVariant>>;

/// What is the same stays as it is, also while somebody looks into the box.
void offer(QComboBox& box, const Choices& choices, const QVariant& chosen)
{
    Choices there;
    for (int row = 0; row < box.count(); ++row)
        there.append({box.itemText(row), box.itemData(row)});
    if (there != choices) {
        box.clear();
        for (const auto& [text, data] : choices)
            box.addItem(text, data);
    }
    if (!box.view()->isVisible())
        box.setCurrentIndex(box.findData(chosen));
}

} // namespace

PatrolPanel::PatrolPanel(QWidget* parent)
    : QWidget(parent), model_(new PatrolModel(this)), plans_(makeChoice("patrolPlans")),
      days_(makeChoice("patrolDays")), export_(makeButton("patrolExport")),
      progress_(makeLine("patrolProgress", Qt::RichText)), bar_(new QProgressBar),
      past_(makeLine("patrolPast")), list_(new QListView), stopPart_(new QWidget),
      name_(makeLine("patrolSite")), standing_(makeLine("patrolStanding")),
      seeing_(makeLine("patrolSeeing")), finds_(makeLine("patrolFinds", Qt::RichText)),
      checklist_(new QGridLayout), start_(makeButton("patrolStart")),
      inOrder_(makeButton("patrolInOrder")), finding_(makeButton("patrolFinding")),
      previous_(makeButton("patrolPrevious")), next_(makeButton("patrolNext"))
{
    setObjectName(QStringLiteral("patrolPanel"));
    bar_->setObjectName(QStringLiteral("patrolBar"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(kBarHeight);
    list_->setObjectName(QStringLiteral("patrolList"));
    list_->setModel(model_);
    list_->setItemDelegate(new PatrolDelegate(list_));
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setFrameShape(QFrame::NoFrame);
    makeStopPart();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    column->setSpacing(kSpace2);
    auto* dayRow = new QHBoxLayout;
    dayRow->setSpacing(kSpace2);
    dayRow->addWidget(days_, 1);
    dayRow->addWidget(export_);
    column->addWidget(plans_);
    column->addLayout(dayRow);
    for (QWidget* part : std::initializer_list<QWidget*>{progress_, bar_, past_})
        column->addWidget(part);
    column->addWidget(list_, 1);
    column->addWidget(start_, 0, Qt::AlignLeft);
    column->addWidget(stopPart_);

    connect(plans_, &QComboBox::activated, this,
            [this](int row) { Q_EMIT planChosen(plans_->itemData(row).toLongLong()); });
    connect(days_, &QComboBox::activated, this,
            [this](int row) { Q_EMIT dayChosen(days_->itemData(row).toString()); });
    const auto go = [this](const QModelIndex& index) {
        Q_EMIT goWanted(model_->stop(index.row()).siteId);
    };
    connect(list_, &QListView::activated, this, go);
    connect(list_, &QListView::clicked, this, go);
    connect(export_, &QPushButton::clicked, this, &PatrolPanel::exportWanted);
    connect(start_, &QPushButton::clicked, this, &PatrolPanel::startWanted);
    connect(inOrder_, &QPushButton::clicked, this, &PatrolPanel::inOrderWanted);
    connect(finding_, &QPushButton::clicked, this, &PatrolPanel::findingWanted);
    connect(previous_, &QPushButton::clicked, this, &PatrolPanel::previousWanted);
    connect(next_, &QPushButton::clicked, this, &PatrolPanel::nextWanted);
    connect(finds_, &QLabel::linkActivated, this, &PatrolPanel::follow);
    followLook(*this, [this] {
        name_->setFont(strong(font()));
        for (QLabel* label : {past_, standing_})
            setInk(*label, quietText(palette()));
        refreshStop();
    });
    retranslate();
}

void PatrolPanel::makeStopPart()
{
    stopPart_->setObjectName(QStringLiteral("patrolStop"));
    checklist_->setContentsMargins({});
    checklist_->setHorizontalSpacing(kSpace2);
    checklist_->setVerticalSpacing(kSpace1);
    finds_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* column = new QVBoxLayout(stopPart_);
    column->setContentsMargins({});
    column->setSpacing(kSpace1);
    for (QLabel* label : {name_, standing_, seeing_, finds_})
        column->addWidget(label);
    column->addLayout(checklist_);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(kSpace2);
    buttons->addWidget(inOrder_, 0, 0, 1, 2);
    buttons->addWidget(finding_, 1, 0, 1, 2);
    buttons->addWidget(previous_, 2, 0);
    buttons->addWidget(next_, 2, 1);
    column->addSpacing(kSpace1);
    column->addLayout(buttons);
}

void PatrolPanel::setRound(std::shared_ptr<const patrol::Round> round)
{
    model_->setRound(std::move(round));
    if (model_->rowOf(current_) < 0)
        current_ = 0;
    refresh();
}

void PatrolPanel::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    refreshStop();
}

void PatrolPanel::setCurrent(std::int64_t site)
{
    if (site != current_) {
        current_ = site;
        cameras_.reset();
        for (const Point& point : points_)
            point.box->setChecked(true);
        // Once the part below has the room that it needs.
        QMetaObject::invokeMethod(
            this, [this] { list_->scrollTo(list_->currentIndex()); }, Qt::QueuedConnection);
    }
    refresh();
}

const patrol::Stop* PatrolPanel::stop() const
{
    const int row = current_ == 0 ? -1 : model_->rowOf(current_);
    return row < 0 ? nullptr : &model_->stop(row);
}

bool PatrolPanel::isLookedFor() const
{
    return !cameras_ && lookedFor_.isValid() && lookedFor_.elapsed() < kPatienceMs;
}

void PatrolPanel::setSeeing(std::optional<int> cameras)
{
    cameras_ = cameras;
    if (!cameras)
        lookedFor_.start();
    refreshStop();
}

void PatrolPanel::setKeys(const QKeySequence& inOrder, const QKeySequence& finding)
{
    inOrderKeys_ = inOrder;
    findingKeys_ = finding;
    retranslate();
}

std::vector<domain::PatrolAnswer> PatrolPanel::answers() const
{
    std::vector<domain::PatrolAnswer> answers;
    for (const Point& point : points_)
        answers.push_back({point.id, point.box->isChecked()});
    return answers;
}

QStringList PatrolPanel::amiss() const
{
    QStringList names;
    const auto& round = model_->round();
    for (const Point& point : points_)
        if (!point.box->isChecked())
            for (const domain::PatrolPoint& known : round->points)
                if (known.id == point.id)
                    names.append(nameOf(known));
    return names;
}

void PatrolPanel::refresh()
{
    const auto& round = model_->round();
    refreshChoices();
    progress_->setText(progressText());
    bar_->setVisible(round && round->share.due > 0);
    if (round && round->share.due > 0) {
        bar_->setRange(0, round->share.due);
        bar_->setValue(round->share.done);
    }
    past_->setText(pastText());
    past_->setVisible(!past_->text().isEmpty());
    if (const int row = model_->rowOf(current_); row < 0)
        list_->setCurrentIndex({});
    else if (std::exchange(listed_, current_) != current_ || !list_->currentIndex().isValid())
        list_->setCurrentIndex(model_->index(row, 0)); // else one may have gone on in the list
    refreshChecklist();
    refreshStop();
}

void PatrolPanel::refreshChoices()
{
    const auto& round = model_->round();
    Choices plans;
    Choices days;
    if (round) {
        for (const domain::PatrolPlan& plan : round->plans)
            plans.append({QString::fromStdString(plan.name), qint64{plan.id}});
        days.append({tr("Today"), QString()});
        for (const patrol::DayShare& share : round->past | std::views::reverse)
            days.append({dayText(share, true), QString::fromStdString(share.day)});
        const QString day = QString::fromStdString(round->day);
        const bool isListed =
            std::ranges::any_of(days, [&](const auto& each) { return each.second == day; });
        if (!round->today && !isListed)
            days.append({dayText(round->share, true), day});
        offer(*plans_, plans, qint64{round->plan.id});
        offer(*days_, days, round->today ? QString() : day);
    } else {
        offer(*plans_, plans, {});
        offer(*days_, days, {});
    }
    plans_->setVisible(plans_->count() > 1);
    days_->setVisible(round && round->plan.id != 0);
    export_->setVisible(round && !round->stops.empty());
}

QString PatrolPanel::progressText() const
{
    const auto& round = model_->round();
    if (!round)
        return tr("Nothing is open.");
    if (round->plan.id == 0)
        return tr("There is no plan of a video patrol for your area on this day. An administrator "
                  "of the centre makes one.");
    if (round->share.due == 0)
        return tr("No site of the round lies in the area that is looked at.");
    const QLocale locale;
    const patrol::DayShare& share = round->share;
    QString text = tr("<b>%1</b> of %2 sites checked")
                       .arg(locale.toString(share.done), locale.toString(share.due));
    if (share.found > 0)
        text += tr(" · something found on %n", nullptr, share.found);
    if (!round->today && share.done < share.due)
        text += tr(" · %n missed", nullptr, share.due - share.done);
    return text;
}

QString PatrolPanel::pastText() const
{
    const auto& round = model_->round();
    if (!round || round->past.empty())
        return {};
    int due = 0;
    int done = 0;
    for (const patrol::DayShare& share : round->past) {
        due += share.due;
        done += share.done;
    }
    if (due == 0)
        return {};
    return tr("%n days before: %1 checked", nullptr, static_cast<int>(round->past.size()))
               .arg(shareText(done, due))
           + (done < due ? tr(", %n missed", nullptr, due - done) : QString());
}

/// A point that is not asked any more stands where it was answered.
void PatrolPanel::refreshChecklist()
{
    const auto& round = model_->round();
    const patrol::Stop* at = stop();
    std::vector<const domain::PatrolPoint*> wanted;
    if (round && at != nullptr)
        for (const domain::PatrolPoint& point : round->points) {
            const bool answered = std::ranges::any_of(
                at->answers, [&](const auto& answer) { return answer.pointId == point.id; });
            if (at->checkedAt ? answered : point.valid)
                wanted.push_back(&point);
        }
    const bool same = std::ranges::equal(wanted, points_, {}, &domain::PatrolPoint::id, &Point::id);
    if (!same) {
        for (const Point& point : points_)
            delete point.box;
        points_.clear();
        for (const domain::PatrolPoint* point : wanted) {
            auto* box = new QCheckBox(stopPart_);
            box->setObjectName(QStringLiteral("patrolPoint%1").arg(point->id));
            box->setChecked(true);
            box->setFocusPolicy(Qt::TabFocus);
            const auto place = static_cast<int>(points_.size());
            checklist_->addWidget(box, place / kChecklistColumns, place % kChecklistColumns);
            points_.push_back({point->id, box});
        }
    }
    for (std::size_t i = 0; i < points_.size(); ++i) {
        QCheckBox* box = points_[i].box;
        box->setText(nameOf(*wanted[i]));
        box->setEnabled(!at->checkedAt);
        if (at->checkedAt)
            for (const domain::PatrolAnswer& answer : at->answers)
                if (answer.pointId == points_[i].id)
                    box->setChecked(answer.inOrder);
    }
}

void PatrolPanel::refreshStop()
{
    const auto& round = model_->round();
    const patrol::Stop* at = stop();
    const bool walks = round && round->today;
    stopPart_->setVisible(at != nullptr);
    start_->setVisible(at == nullptr && walks && round->nextOpen(0));
    if (at == nullptr) // what was found is sealed, and stays in no label
        for (QLabel* said : {name_, standing_, seeing_, finds_})
            said->clear();
    if (round && round->share.done > 0)
        start_->setText(tr("Go on with the round"));
    else
        start_->setText(tr("Start the round"));
    if (at == nullptr)
        return;
    name_->setText(nameOf(*at));
    standing_->setText(standingText(*at));
    seeing_->setText(seeingText());
    seeing_->setVisible(walks);
    setInk(*seeing_,
           cameras_ && *cameras_ == 0 ? coloursFor(palette()).warning : quietText(palette()));
    finds_->setText(findsText(*at));
    finds_->setVisible(!at->finds.empty());
    inOrder_->setVisible(walks);
    inOrder_->setEnabled(!at->checkedAt);
    finding_->setVisible(walks);
}

QString PatrolPanel::standingText(const patrol::Stop& stop) const
{
    QStringList parts{textOf(stop.kind)};
    if (data_)
        parts.append(placeText(stop.gridCode, *data_));
    if (stop.checkedAt && !stop.post.empty())
        parts.append(tr("%1 at %2 by %3")
                         .arg(textOf(stop.state), clockText(*stop.checkedAt),
                              QString::fromStdString(stop.post)));
    else if (stop.checkedAt)
        parts.append(tr("%1 at %2").arg(textOf(stop.state), clockText(*stop.checkedAt)));
    else
        parts.append(textOf(stop.state));
    if (stop.missedBefore > 0)
        parts.append(tr("missed on %n of the last days", nullptr, stop.missedBefore));
    if (stop.placeInRound == 0)
        parts.append(tr("not on the round any more"));
    return parts.join(QStringLiteral(" · "));
}

QString PatrolPanel::seeingText() const
{
    if (!cameras_)
        return tr("Looking for the cameras that see it…");
    return *cameras_ == 0 ? tr("No camera that works sees it, of those that the map shows.")
                          : tr("%n cameras see it: on the wall", nullptr, *cameras_);
}

QString PatrolPanel::findsText(const patrol::Stop& stop) const
{
    constexpr qsizetype kMostLetters = 60;
    QStringList lines;
    for (const patrol::Find& find : stop.finds) {
        QString line = clockText(find.row.foundAt);
        if (!find.row.post.empty())
            line += u' ' + QString::fromStdString(find.row.post).toHtmlEscaped();
        if (const QString said = QString::fromStdString(find.text).simplified(); !said.isEmpty())
            line =
                tr("%1: “%2”")
                    .arg(line, (said.size() > kMostLetters ? said.left(kMostLetters) + u'…' : said)
                                   .toHtmlEscaped());
        const QString link = QStringLiteral("<a href=\"%1\">%2</a>");
        if (find.caseIsHere)
            line += tr(" · ")
                    + link.arg(kCaseLink + QString::number(find.row.caseId),
                               tr("case “%1”, %2")
                                   .arg(QString::fromStdString(find.caseTitle).toHtmlEscaped(),
                                        textOf(find.caseState)));
        else if (find.row.caseId == 0)
            line += tr(" · ")
                    + link.arg(kFindLink + QString::fromStdString(find.row.uuid),
                               tr("take it in as a case"));
        else
            line += tr(" · a case that is not here");
        lines.append(line);
    }
    return lines.join(QStringLiteral("<br>"));
}

void PatrolPanel::follow(const QString& link)
{
    if (link.startsWith(kCaseLink))
        Q_EMIT caseChosen(link.mid(kCaseLink.size()).toLongLong());
    else if (link.startsWith(kFindLink))
        Q_EMIT caseWanted(link.mid(kFindLink.size()));
}

void PatrolPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PatrolPanel::retranslate()
{
    const auto withKeys = [](const QString& text, const QKeySequence& keys) {
        return keys.isEmpty() ? text
                              : tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
    };
    list_->setAccessibleName(tr("Sites of the round"));
    plans_->setAccessibleName(tr("Plan of the patrol"));
    days_->setAccessibleName(tr("Day of the round"));
    inOrder_->setText(withKeys(tr("In order, next"), inOrderKeys_));
    inOrder_->setToolTip(tr("Nothing was found: written down, and on to the next open site"));
    finding_->setText(withKeys(tr("Something found…"), findingKeys_));
    export_->setText(tr("Export…"));
    previous_->setText(tr("Previous"));
    next_->setText(tr("Next"));
    model_->retranslate();
    refresh();
}

} // namespace zhitu::widgets
