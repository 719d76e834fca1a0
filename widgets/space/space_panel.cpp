// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/space/space_panel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/look/flow_layout.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/measure/measure_texts.h"

namespace zhitu::widgets {
namespace {

using map::ThingKind;

enum Tab { InsideTab, NearestTab, CoverageTab, SeeingTab };
constexpr int kRowRole = Qt::UserRole;
constexpr double kUsualWidthM = 200;
constexpr int kUsualNearest = 10;
constexpr int kMostNearest = 200;

QLabel* makeNote()
{
    auto* note = new QLabel;
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

QString textOf(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Camera:
        return SpacePanel::tr("Cameras");
    case ThingKind::Case:
        return SpacePanel::tr("Cases");
    case ThingKind::Centre:
        return SpacePanel::tr("Centres");
    case ThingKind::GridWorker:
        return SpacePanel::tr("Grid workers");
    case ThingKind::KeySite:
        return SpacePanel::tr("Key sites");
    }
    return {};
}

SpacePanel::SpacePanel(QWidget* parent)
    : QWidget(parent), circle_(new QToolButton), polygon_(new QToolButton),
      corridor_(new QToolButton), spotButton_(new QToolButton), chosenArea_(new QToolButton),
      filterBy_(new QToolButton), clear_(new QToolButton), widthLabel_(new QLabel),
      width_(new QDoubleSpinBox), size_(new QLabel), tabs_(new QTabBar), pages_(new QStackedWidget)
{
    setObjectName(QStringLiteral("space"));
    circle_->setObjectName(QStringLiteral("spaceCircle"));
    polygon_->setObjectName(QStringLiteral("spacePolygon"));
    corridor_->setObjectName(QStringLiteral("spaceCorridor"));
    spotButton_->setObjectName(QStringLiteral("spaceSpot"));
    chosenArea_->setObjectName(QStringLiteral("spaceChosenArea"));
    filterBy_->setObjectName(QStringLiteral("spaceFilter"));
    clear_->setObjectName(QStringLiteral("spaceClear"));
    width_->setObjectName(QStringLiteral("spaceWidth"));
    size_->setObjectName(QStringLiteral("spaceSize"));
    tabs_->setObjectName(QStringLiteral("spaceTabs"));
    size_->setWordWrap(true);
    width_->setRange(2, 2 * space::Region::kMostHalfWidthM);
    width_->setDecimals(0);
    width_->setSingleStep(50);
    width_->setValue(kUsualWidthM);
    width_->setKeyboardTracking(false);
    widthLabel_->setBuddy(width_);

    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools, kSpace1);
    flow->setContentsMargins({});
    for (QToolButton* button :
         {circle_, polygon_, corridor_, spotButton_, chosenArea_, filterBy_, clear_})
        flow->addWidget(button);
    auto* widthRow = new QHBoxLayout;
    widthRow->addWidget(widthLabel_);
    widthRow->addWidget(width_);
    widthRow->addStretch(1);
    pages_->addWidget(makeInside());
    pages_->addWidget(makeNearest());
    pages_->addWidget(makeCoverage());
    pages_->addWidget(makeSeeing());
    for (int i = 0; i < pages_->count(); ++i)
        tabs_->addTab(QString());
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace2);
    column->setSpacing(kSpace2);
    column->addWidget(tools);
    column->addLayout(widthRow);
    column->addWidget(size_);
    column->addWidget(tabs_);
    column->addWidget(pages_, 1);

    const auto wants = [this](QToolButton* button, SpaceShape shape) {
        connect(button, &QToolButton::clicked, this, [this, shape] { Q_EMIT shapeWanted(shape); });
    };
    wants(circle_, SpaceShape::Circle);
    wants(polygon_, SpaceShape::Polygon);
    wants(corridor_, SpaceShape::Corridor);
    wants(spotButton_, SpaceShape::Spot);
    connect(chosenArea_, &QToolButton::clicked, this, &SpacePanel::chosenAreaWanted);
    connect(filterBy_, &QToolButton::clicked, this, &SpacePanel::filterWanted);
    connect(clear_, &QToolButton::clicked, this, &SpacePanel::clearWanted);
    connect(width_, &QDoubleSpinBox::valueChanged, this,
            [this](double metres) { Q_EMIT halfWidthChanged(metres / 2); });
    connect(kind_, &QComboBox::activated, this, &SpacePanel::nearestChanged);
    connect(count_, &QSpinBox::valueChanged, this, &SpacePanel::nearestChanged);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        pages_->setCurrentIndex(tab);
        Q_EMIT coverageWanted(wantsCoverage());
    });
    retranslate();
}

QTreeWidget* SpacePanel::makeList(const char* name)
{
    auto* list = new QTreeWidget;
    list->setObjectName(QString::fromLatin1(name));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const auto choose = [this](const QTreeWidgetItem* item) {
        if (const QVariant row = item->data(0, kRowRole); row.isValid())
            Q_EMIT rowChosen(row.value<SpaceRow>());
    };
    connect(list, &QTreeWidget::itemClicked, this, choose);
    connect(list, &QTreeWidget::itemActivated, this, choose);
    return list;
}

QWidget* SpacePanel::makeInside()
{
    auto* page = new QWidget;
    insideList_ = makeList("spaceInside");
    for (std::size_t i = 0; i < map::kThingKinds.size(); ++i)
        new QTreeWidgetItem(insideList_);
    for (int places = 0; places < 2; ++places) // organisations, addresses
        new QTreeWidgetItem(insideList_);
    insideNote_ = makeNote();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(insideList_, 1);
    column->addWidget(insideNote_);
    return page;
}

QWidget* SpacePanel::makeNearest()
{
    auto* page = new QWidget;
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("spaceKind"));
    for (const ThingKind kind : map::kThingKinds)
        kind_->addItem(QString(), static_cast<int>(kind));
    count_ = new QSpinBox;
    count_->setObjectName(QStringLiteral("spaceCount"));
    count_->setRange(1, kMostNearest);
    count_->setValue(kUsualNearest);
    count_->setKeyboardTracking(false);
    spotText_ = makeNote();
    nearestList_ = makeList("spaceNearest");
    nearestList_->setRootIsDecorated(false);
    auto* row = new QHBoxLayout;
    row->addWidget(kind_, 1);
    row->addWidget(count_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(spotText_);
    column->addWidget(nearestList_, 1);
    return page;
}

QWidget* SpacePanel::makeCoverage()
{
    auto* page = new QWidget;
    coverageText_ = new QLabel;
    coverageText_->setObjectName(QStringLiteral("spaceCoverage"));
    coverageText_->setWordWrap(true);
    coverageText_->setTextFormat(Qt::PlainText);
    coverageNote_ = makeNote();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    progress_ = new QProgressBar;
    progress_->setObjectName(QStringLiteral("spaceProgress"));
    progress_->setRange(0, 100);
    progress_->hide();
    stop_ = new QPushButton;
    stop_->setObjectName(QStringLiteral("spaceStop"));
    stop_->hide();
    connect(stop_, &QPushButton::clicked, this, &SpacePanel::stopOrGoOn);
    auto* work = new QHBoxLayout;
    work->setSpacing(kSpace2);
    work->addWidget(progress_, 1);
    work->addWidget(stop_);
    column->addWidget(coverageText_);
    column->addLayout(work);
    column->addWidget(coverageNote_);
    column->addStretch(1);
    return page;
}

QWidget* SpacePanel::makeSeeing()
{
    auto* page = new QWidget;
    seeingText_ = makeNote();
    seeingText_->setObjectName(QStringLiteral("spaceSeeingText"));
    seeingList_ = makeList("spaceSeeing");
    seeingList_->setRootIsDecorated(false);
    streams_ = new QPushButton;
    streams_->setObjectName(QStringLiteral("spaceStreams"));
    connect(streams_, &QPushButton::clicked, this, [this] {
        if (spotAnswer_)
            Q_EMIT streamsWanted(spotAnswer_->spot);
    });
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(seeingText_);
    column->addWidget(streams_, 0, Qt::AlignLeft);
    column->addWidget(seeingList_, 1);
    return page;
}

double SpacePanel::halfWidthM() const
{
    return width_->value() / 2;
}

ThingKind SpacePanel::nearestKind() const
{
    return static_cast<ThingKind>(kind_->currentData().toInt());
}

std::size_t SpacePanel::nearestCount() const
{
    return static_cast<std::size_t>(count_->value());
}

bool SpacePanel::wantsCoverage() const
{
    return tabs_->currentIndex() == CoverageTab && !isStopped_;
}

void SpacePanel::setRegion(const std::optional<space::Region>& region)
{
    region_ = region;
    isStopped_ = false;
    inside_.reset();
    coverage_.reset();
    showRegion();
    showInsideAnswer();
    showCoverage();
}

void SpacePanel::setInside(std::shared_ptr<const InsideAnswer> answer)
{
    inside_ = std::move(answer);
    showInsideAnswer();
}

void SpacePanel::setCoverage(std::shared_ptr<const CoverageAnswer> answer)
{
    coverage_ = std::move(answer);
    showCoverage();
}

void SpacePanel::setCovering(bool working)
{
    covering_ = working;
    progress_->hide(); // until it is told that it takes longer
    showCoverage();
}

void SpacePanel::setProgress(double share)
{
    progress_->setValue(static_cast<int>(100 * share));
    progress_->setVisible(covering_ && !isStopped_);
    showCoverage();
}

void SpacePanel::stopOrGoOn()
{
    isStopped_ = !isStopped_;
    progress_->hide();
    if (isStopped_)
        Q_EMIT coverageStopped();
    else
        Q_EMIT coverageWanted(true);
    showCoverage();
}

void SpacePanel::setSpot(const std::optional<domain::LonLat>& spot)
{
    spot_ = spot;
    spotAnswer_.reset();
    showSpotAnswer();
}

void SpacePanel::setSpotAnswer(std::shared_ptr<const SpotAnswer> answer)
{
    spotAnswer_ = std::move(answer);
    showSpotAnswer();
}

void SpacePanel::sayNoAreaIsChosen()
{
    size_->setText(tr("No area is chosen: choose a grid on the map, or go down to a town, a "
                      "village or a grid."));
}

void SpacePanel::showInside()
{
    if (tabs_->currentIndex() != CoverageTab)
        tabs_->setCurrentIndex(InsideTab);
}

void SpacePanel::showSpot()
{
    if (tabs_->currentIndex() != NearestTab)
        tabs_->setCurrentIndex(SeeingTab);
}

/// What is there already is only changed: a list that is read must not jump.
void SpacePanel::fill(QTreeWidget& list, QTreeWidgetItem* under, const SpaceRows& rows)
{
    QTreeWidgetItem* parent = under != nullptr ? under : list.invisibleRootItem();
    list.setUpdatesEnabled(false);
    const auto wanted = static_cast<int>(rows.size());
    while (parent->childCount() > wanted)
        delete parent->takeChild(parent->childCount() - 1);
    while (parent->childCount() < wanted) {
        auto* item = new QTreeWidgetItem(parent);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int i = 0; i < wanted; ++i) {
        const SpaceRow& row = rows[static_cast<std::size_t>(i)];
        QTreeWidgetItem* item = parent->child(i);
        item->setText(0, row.name);
        item->setToolTip(0, row.name);
        item->setText(1, lengthText(row.found.metres));
        item->setData(0, kRowRole, QVariant::fromValue(row));
    }
    list.setUpdatesEnabled(true);
}

void SpacePanel::showNearest(ThingKind kind)
{
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(kind)));
    tabs_->setCurrentIndex(NearestTab);
}

void SpacePanel::showRegion()
{
    size_->setText(region_ ? sizeText(*region_)
                           : tr("Outline a part of the map, or hold Ctrl and click a spot."));
    filterBy_->setEnabled(region_ && region_->fault() == space::RegionFault::None);
    clear_->setEnabled(region_ || spot_);
}

void SpacePanel::showInsideAnswer()
{
    for (const ThingKind kind : map::kThingKinds) {
        const auto k = static_cast<std::size_t>(kind);
        QTreeWidgetItem* item = insideList_->topLevelItem(static_cast<int>(k));
        item->setText(0, textOf(kind));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        QString count;
        if (inside_)
            count = number(kind == ThingKind::GridWorker ? inside_->gridWorkers
                                                         : inside_->survey.of(kind).count);
        item->setText(1, count);
        fill(*insideList_, item, inside_ ? inside_->rows[k] : SpaceRows());
    }
    const auto showPlaces = [this](int behind, const QString& text,
                                   const InsideAnswer::Places* places) {
        QTreeWidgetItem* item =
            insideList_->topLevelItem(static_cast<int>(map::kThingKinds.size()) + behind);
        item->setText(0, text);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(1, places != nullptr ? number(places->count) : QString());
        fill(*insideList_, item, places != nullptr ? places->rows : SpaceRows());
    };
    showPlaces(0, tr("Organisations"), inside_ ? &inside_->organisations : nullptr);
    showPlaces(1, tr("Addresses"), inside_ ? &inside_->addresses : nullptr);
    QStringList notes;
    if (inside_) {
        const map::Survey& survey = inside_->survey;
        notes << tr("Of the cameras %1 work, of the cases %2 are overdue; those that the map "
                    "shows count.")
                     .arg(number(survey.camerasWorking), number(survey.casesOverdue));
        notes << tr("Grid workers have no place of their own: those of the %n grid(s) that the "
                    "outline overlaps count.",
                    nullptr, static_cast<int>(survey.grids.size()));
        const auto isCut = [&](const auto& ofKind) {
            return ofKind.count > map::Survey::kMostListed;
        };
        if (std::ranges::any_of(survey.kinds, isCut) || isCut(inside_->organisations)
            || isCut(inside_->addresses))
            notes << tr("Lists have the %1 nearest to the middle.")
                         .arg(number(map::Survey::kMostListed));
        if (!inside_->allCases)
            notes << tr("The map holds only the newest of the cases that the filter lets through; "
                        "a narrower filter counts all.");
    }
    insideNote_->setText(notes.join(u'\n'));
    insideNote_->setVisible(!notes.isEmpty());
}

void SpacePanel::showCoverage()
{
    QString text = !region_     ? tr("Outline a part of the map first.")
                   : isStopped_ ? tr("Stopped before it was worked out.")
                                : tr("Working it out…");
    if (coverage_) {
        const space::Coverage& area = coverage_->area;
        QStringList lines;
        lines << tr("Covered: %1 %, %2 of %3")
                     .arg(QLocale().toString(100 * area.share(), 'f', 1),
                          areaText(area.coveredM2()), areaText(area.areaM2));
        lines << tr("Blind: %1 in %n place(s)", nullptr, static_cast<int>(area.blind.size()))
                     .arg(areaText(area.blindM2));
        if (const auto& way = coverage_->way)
            lines << tr("Along the axis: %1 of %2 unseen")
                         .arg(lengthText(way->unseenM), lengthText(way->lengthM));
        lines << tr("Cameras that may reach it: %1").arg(number(coverage_->cameras));
        if (isStopped_)
            lines << tr("Stopped: this is what was found before.");
        else if (covering_)
            lines << tr("Working it out anew…");
        text = lines.join(u'\n');
    }
    coverageText_->setText(text);
    stop_->setText(isStopped_ ? tr("Work it out") : tr("Stop"));
    stop_->setVisible(region_ && (isStopped_ || !progress_->isHidden()));
    progress_->setAccessibleName(tr("Coverage"));
    coverageNote_->setText(
        tr("Only cameras that work count, of those that the map shows. Their field of view is "
           "taken as it is drawn; buildings and trees in its way are not known. Blind spots are "
           "hatched on the map."));
}

void SpacePanel::showSpotAnswer()
{
    filterBy_->setEnabled(region_ && region_->fault() == space::RegionFault::None);
    clear_->setEnabled(region_ || spot_);
    const QString none = tr("Hold Ctrl and click a spot on the map.");
    const QString at = spot_ ? coordinateText(spot_->lon, spot_->lat) : QString();
    const bool workers = nearestKind() == ThingKind::GridWorker;
    spotText_->setText(!spot_    ? none
                       : workers ? tr("From %1, to the nearest point of their grid").arg(at)
                                 : tr("From %1").arg(at));
    fill(*nearestList_, nullptr, spotAnswer_ ? spotAnswer_->nearest : SpaceRows());
    QString seeing = none;
    if (spotAnswer_)
        seeing = tr("%n camera(s) that work see %1, as far as nothing stands in the way.", nullptr,
                    static_cast<int>(spotAnswer_->seeing.size()))
                     .arg(at);
    else if (spot_)
        seeing = tr("Working it out…");
    seeingText_->setText(seeing);
    fill(*seeingList_, nullptr, spotAnswer_ ? spotAnswer_->seeing : SpaceRows());
    streams_->setVisible(spotAnswer_ && !spotAnswer_->seeing.empty());
}

void SpacePanel::retranslate()
{
    circle_->setText(tr("Circle"));
    polygon_->setText(tr("Polygon"));
    corridor_->setText(tr("Corridor"));
    spotButton_->setText(tr("Spot"));
    chosenArea_->setText(tr("Chosen area"));
    chosenArea_->setToolTip(tr("Asks about the grid or division that is chosen."));
    filterBy_->setText(tr("Filter by it"));
    filterBy_->setToolTip(tr("Map, lists and figures show only what lies in it"));
    clear_->setText(tr("Clear"));
    widthLabel_->setText(tr("Width of a corridor"));
    width_->setSuffix(tr(" m"));
    width_->setAccessibleName(widthLabel_->text());
    for (int i = 0; i < kind_->count(); ++i)
        kind_->setItemText(i, textOf(static_cast<ThingKind>(kind_->itemData(i).toInt())));
    kind_->setAccessibleName(tr("Kind"));
    count_->setAccessibleName(tr("How many"));
    streams_->setText(tr("Open their streams"));
    tabs_->setTabText(InsideTab, tr("Inside"));
    tabs_->setTabText(NearestTab, tr("Nearest"));
    tabs_->setTabText(CoverageTab, tr("Coverage"));
    tabs_->setTabText(SeeingTab, tr("Seen by"));
    insideList_->setAccessibleName(tr("Inside"));
    nearestList_->setAccessibleName(tr("Nearest"));
    seeingList_->setAccessibleName(tr("Seen by"));
    showRegion();
    showInsideAnswer();
    showCoverage();
    showSpotAnswer();
}

} // namespace zhitu::widgets
