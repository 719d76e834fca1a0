// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/day_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "data/words/indicator_words.h"
#include "widgets/day/day_tile.h"
#include "widgets/day/ranking_table.h"
#include "widgets/filter/filter_texts.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/parts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
using words::formulaOf;
using words::textOf;

namespace {

enum Order { MostFirst, AsListed };

} // namespace

DayPanel::DayPanel(WorkState& state, DayService& service, Settings& settings, QWidget* parent)
    : QWidget(parent), state_(state), service_(service), settings_(settings),
      column_(new QVBoxLayout(this)), place_(new QLabel), asOf_(new QLabel), empty_(new QLabel),
      figures_(new QWidget)
{
    setObjectName(QStringLiteral("dayPanel"));
    makeTop();
    makeTrend();
    makeLoads();
    makeRankings();
    connect(&state_, &WorkState::areaChanged, this, &DayPanel::ask);
    connect(&service_, &DayService::read, this,
            [this](const std::string& area, const std::shared_ptr<const cases::DayPicture>& read) {
                area_ = area;
                picture_ = read;
                refresh();
            });
    followLook(*this, [this] { retranslate(); });
    retranslate();
}

void DayPanel::makeTop()
{
    column_->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace3);
    column_->setSpacing(kSpace2);
    place_->setWordWrap(true);
    asOf_->setWordWrap(true);
    empty_->setWordWrap(true);
    empty_->setObjectName(QStringLiteral("dayEmpty"));
    column_->addWidget(place_);
    column_->addWidget(asOf_);
    column_->addWidget(empty_);
    column_->addWidget(figures_);
    column_->addStretch(1);
    column_ = new QVBoxLayout(figures_);
    column_->setContentsMargins({});
    column_->setSpacing(kSpace2);
    tileGrid_ = new QGridLayout;
    tileGrid_->setSpacing(kSpace2);
    column_->addLayout(tileGrid_);
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        tiles_[i] = new DayTile(kDayFigures[i], false, figures_); // the keyboard comes here first
        connect(tiles_[i], &DayTile::chosen, this, [this](DayFigure figure, int weeksAgo) {
            if (picture_)
                Q_EMIT rowsWanted(rowsOf(figure, picture_->now, weeksAgo), area_);
        });
    }
}

QLabel* DayPanel::addHeading(bool large)
{
    auto* heading = new QLabel;
    heading->setWordWrap(true);
    heading->setProperty("large", large);
    heading->setContentsMargins(0, large ? kSpace3 : kSpace1, 0, 0);
    column_->addWidget(heading);
    return heading;
}

void DayPanel::makeTrend()
{
    trendHeading_ = addHeading(true);
    flow_ = new TrendChart;
    flow_->setObjectName(QStringLiteral("dayFlow"));
    open_ = new TrendChart;
    open_->setObjectName(QStringLiteral("dayOpen"));
    column_->addWidget(flow_);
    column_->addWidget(open_);
    connect(flow_, &TrendChart::chosen, this, [this](std::size_t line, std::size_t day) {
        const std::int64_t number = picture_->trend[day].day;
        Q_EMIT rowsWanted(line == 0 ? cases::rows::takenInOn(number, picture_->now)
                                    : cases::rows::resolvedOn(number, picture_->now),
                          area_);
    });
    connect(open_, &TrendChart::chosen, this, [this](std::size_t, std::size_t day) {
        Q_EMIT rowsWanted(cases::rows::openAtEndOf(picture_->trend[day].day, picture_->now), area_);
    });
}

/// A choice that is kept in the settings as its number.
QComboBox* DayPanel::addChoice(const char* name, const char* key, int usual)
{
    QComboBox* box = makeWideChoice(name);
    box->setProperty("kept", settings_.value(QString::fromLatin1(key)).toInt(usual));
    connect(box, &QComboBox::activated, this, [this, box, key] {
        settings_.set(QString::fromLatin1(key), box->currentData().toInt());
        refresh();
    });
    return box;
}

void DayPanel::makeLoads()
{
    loadHeading_ = addHeading(true);
    auto* choices = new QWidget;
    auto* row = new FlowLayout(choices, kSpace2);
    row->setContentsMargins({});
    measure_ = addChoice("dayMeasure", "day.measure", static_cast<int>(LoadMeasure::Open));
    order_ = addChoice("dayOrder", "day.order", MostFirst);
    row->addWidget(measure_);
    row->addWidget(order_);
    row->addWidget(new QWidget); // the last one would stand at the right
    column_->addWidget(choices);
    struct Part {
        Bars& bars;
        const char* name;
    };
    for (const Part& part : {Part{levels_, "dayLevels"}, Part{categories_, "dayCategories"},
                             Part{places_, "dayPlaces"}, Part{departments_, "dayDepartments"}}) {
        part.bars.heading = addHeading(false);
        part.bars.chart = new LoadChart;
        part.bars.chart->setObjectName(QString::fromLatin1(part.name));
        column_->addWidget(part.bars.chart);
        connect(part.bars.chart, &LoadChart::chosen, this,
                [this, &bars = part.bars](std::size_t i) {
                    Q_EMIT rowsWanted(bars.rows[i].first, bars.rows[i].second);
                });
        connect(part.bars.chart, &LoadChart::currentMoved, this,
                [this, chart = part.bars.chart](const QRect& rect) { ensureSeen(*chart, rect); });
    }
}

void DayPanel::makeRankings()
{
    rankingHeading_ = addHeading(true);
    rankingNote_ = new QLabel;
    rankingNote_->setWordWrap(true);
    column_->addWidget(rankingNote_);
    indicator_ =
        addChoice("dayIndicator", "day.indicator", static_cast<int>(cases::Indicator::InTime));
    column_->addWidget(indicator_, 0, Qt::AlignLeft);
    struct Part {
        Ranking& ranking;
        const char* name;
    };
    for (const Part& part : {Part{placeRanking_, "dayPlaceRanking"},
                             Part{departmentRanking_, "dayDepartmentRanking"}}) {
        Ranking& ranking = part.ranking;
        ranking.heading = addHeading(false);
        ranking.table = new RankingTable;
        ranking.table->setObjectName(QString::fromLatin1(part.name));
        column_->addWidget(ranking.table);
        connect(ranking.table, &RankingTable::chosen, this,
                [this, &ranking](std::size_t line, domain::Outcome outcome) {
                    domain::Filter filter = cases::casesDue({}, picture_->now, outcome);
                    if (!ranking.departments.empty())
                        filter.departments = {ranking.departments[line]};
                    Q_EMIT rowsWanted(
                        filter, ranking.places.empty() ? area_ : areaOfPlace(ranking.places[line]));
                });
        connect(ranking.table, &RankingTable::currentMoved, this,
                [this, table = ranking.table](const QRect& rect) { ensureSeen(*table, rect); });
    }
}

void DayPanel::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    picture_.reset();
    asked_ = false;
    ask();
    refresh();
}

/// Nobody counts millions for a panel that is not seen.
void DayPanel::ask()
{
    stale_ = true;
    asked_ = false;
    if (!seen_ || !data_ || data_->grids.empty())
        return;
    stale_ = false;
    asked_ = true;
    service_.ask(state_.area());
}

void DayPanel::follow()
{
    stale_ = true;
    if (!seen_ || !asked_)
        return;
    stale_ = false;
    service_.follow();
}

void DayPanel::setSeen(bool seen)
{
    seen_ = seen;
    if (!seen || !stale_)
        return;
    if (asked_)
        follow();
    else
        ask();
}

void DayPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeTiles();
}

/// As many beside each other as have room; none stands alone beside an empty place.
void DayPanel::arrangeTiles()
{
    const int most = static_cast<int>(tiles_.size());
    int tile = 1;
    for (const DayTile* one : tiles_)
        tile = std::max(tile, one->minimumSizeHint().width() + kSpace2);
    int beside = std::clamp((width() - 2 * kSpace3 + kSpace2) / tile, 1, most);
    if (beside == most - 1)
        --beside;
    const int left = most % beside == 0 ? beside : most % beside; // in the last row
    for (int i = 0; i < most; ++i) {
        const bool last = i >= most - left;
        const int span = last ? beside : left;
        const int place = last ? i - (most - left) : i % beside;
        tileGrid_->addWidget(tiles_[static_cast<std::size_t>(i)], i / beside, place * span, 1,
                             span);
    }
    for (int column = 0; column < std::max(tileGrid_->columnCount(), beside * left); ++column)
        tileGrid_->setColumnStretch(column, column < beside * left ? 1 : 0);
}

void DayPanel::ensureSeen(QWidget& widget, const QRect& rect)
{
    for (QWidget* at = parentWidget(); at != nullptr; at = at->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(at)) {
            const QRect seen(widget.mapTo(this, rect.topLeft()), rect.size());
            scroll->ensureVisible(seen.center().x(), seen.center().y(), 0, seen.height());
            return;
        }
}

LoadMeasure DayPanel::measure() const
{
    return static_cast<LoadMeasure>(measure_->currentData().toInt());
}

cases::Indicator DayPanel::indicator() const
{
    return static_cast<cases::Indicator>(indicator_->currentData().toInt());
}

void DayPanel::refresh()
{
    if (!data_)
        return;
    place_->setText(areaName(picture_ ? area_ : state_.area(), *data_));
    const bool known = picture_ != nullptr;
    const bool none = known && picture_->all.open == 0 && picture_->indicators.byPlace.empty()
                      && std::ranges::all_of(picture_->trend, [](const cases::TrendDay& day) {
                             return day.takenIn == 0 && day.resolved == 0 && day.open == 0;
                         });
    asOf_->setText(known                  ? tr("Data as of %1").arg(timeText(picture_->now))
                   : data_->grids.empty() ? QString() // nothing is open
                                          : tr("Counting…"));
    empty_->setText(none ? tr("There were no cases here in the last %1 days, and none is open.")
                               .arg(cases::kTrendDays)
                         : QString());
    empty_->setVisible(none);
    figures_->setVisible(known && !none);
    if (!known)
        return;
    for (QLabel* heading : {places_.heading, placeRanking_.heading})
        heading->setText(placesText(picture_->placeDigits));
    indicator_->setToolTip(formulaOf(indicator()));
    refreshTiles();
    refreshTrend();
    refreshLoads();
    refreshRankings();
}

void DayPanel::refreshTiles()
{
    for (DayTile* tile : tiles_)
        tile->setPicture(*picture_);
    arrangeTiles(); // longer numbers need more room
}

void DayPanel::refreshTrend()
{
    const map::Palette& colours = coloursFor(palette());
    flow_->setLines(tr("Taken in and resolved by day"), trendDays(*picture_),
                    flowLines(*picture_, colours));
    open_->setLines(tr("Open at the end of the day"), trendDays(*picture_),
                    openLines(*picture_, colours));
}

void DayPanel::refreshLoads()
{
    struct Row {
        QString name;
        std::int64_t value;
        domain::Filter filter;
        std::string area;
    };
    const QColor ink = inkOf(measure(), coloursFor(palette()));
    const auto fill = [&](Bars& bars, std::vector<Row> rows, bool sorted) {
        if (sorted && order_->currentData().toInt() == MostFirst)
            std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::value);
        std::vector<LoadBar> shown;
        bars.rows.clear();
        for (Row& row : rows) {
            shown.push_back({row.name, row.value});
            bars.rows.emplace_back(std::move(row.filter), std::move(row.area));
        }
        bars.chart->setBars(bars.heading->text(), std::move(shown), ink);
    };
    const auto row = [&](const QString& name, const cases::Load& load, const auto& narrow) {
        Row made{name, numberOf(measure(), load), rowsOf(measure()), area_};
        narrow(made);
        return made;
    };
    const auto loadIn = [](const auto& loads, const auto& key) {
        const auto found = loads.find(key);
        return found == loads.end() ? cases::Load{} : found->second;
    };

    std::vector<Row> levels;
    using enum domain::DivisionLevel;
    for (const auto level : {District, Town, Village})
        levels.push_back(row(textOf(level), loadIn(picture_->byLevel, static_cast<int>(level)),
                             [&](Row& made) { made.filter.levels = {level}; }));
    fill(levels_, std::move(levels), false);

    std::vector<Row> categories;
    for (const domain::ServiceCategory& c : data_->categories)
        categories.push_back(
            row(localName(c.name, c.nameEn), loadIn(picture_->byCategory, c.id),
                [&](Row& made) { made.filter.categories = {static_cast<int>(c.id)}; }));
    fill(categories_, std::move(categories), false);

    std::vector<Row> departments;
    for (const auto& [id, load] : picture_->byDepartment)
        departments.push_back(row(departmentName(id, *data_), load,
                                  [id = id](Row& made) { made.filter.departments = {id}; }));
    fill(departments_, std::move(departments), true);

    std::vector<Row> places;
    for (const auto& [digits, load] : picture_->byPlace)
        places.push_back(row(placeName(digits, *data_), load,
                             [&digits = digits](Row& made) { made.area = areaOfPlace(digits); }));
    fill(places_, std::move(places), true);
}

void DayPanel::refreshRankings()
{
    std::vector<RankingTable::Line> lines;
    placeRanking_.places.clear();
    for (const auto& one : cases::worstFirst(picture_->indicators.byPlace, indicator())) {
        lines.push_back(
            {placeName(one.key, *data_), cases::shareOf(one.indicators, indicator()), one.rank});
        placeRanking_.places.push_back(one.key);
    }
    placeRanking_.table->setLines(tr("Place"), indicator(), std::exchange(lines, {}));
    departmentRanking_.departments.clear();
    for (const auto& one : cases::worstFirst(picture_->indicators.byDepartment, indicator())) {
        lines.push_back({departmentName(one.key, *data_),
                         cases::shareOf(one.indicators, indicator()), one.rank});
        departmentRanking_.departments.push_back(one.key);
    }
    departmentRanking_.table->setLines(tr("Department"), indicator(), std::move(lines));
}

namespace {

/// The texts of a choice in the present language; what is chosen stays chosen.
void fillChoice(QComboBox& box, const QString& name,
                const std::vector<std::pair<QString, int>>& choices)
{
    const QVariant now = box.count() > 0 ? box.currentData() : box.property("kept");
    box.setAccessibleName(name);
    box.setToolTip(name);
    box.clear();
    for (const auto& [text, value] : choices)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, box.findData(now)));
}

} // namespace

void DayPanel::retranslate()
{
    place_->setFont(titleFont(font(), kHeading));
    setInk(*asOf_, quietText(palette()));
    setInk(*rankingNote_, quietText(palette()));
    for (QLabel* heading :
         {trendHeading_, loadHeading_, rankingHeading_, levels_.heading, categories_.heading,
          departments_.heading, places_.heading, placeRanking_.heading, departmentRanking_.heading})
        heading->setFont(heading->property("large").toBool() ? titleFont(font(), kHeading)
                                                             : strong(font()));
    trendHeading_->setText(tr("The last %1 days").arg(cases::kTrendDays));
    loadHeading_->setText(tr("What lies open, and where"));
    levels_.heading->setText(tr("By level of the centre"));
    categories_.heading->setText(tr("By category"));
    departments_.heading->setText(tr("By lead department"));
    rankingHeading_->setText(
        tr("How it went: cases due in the last %1 days").arg(cases::kIndicatorDays));
    rankingNote_->setText(tr("The worst first. Fewer than %1 cases are shown, but not ranked. A "
                             "case counts for the department that leads it now.")
                              .arg(cases::kLeastRanked));
    departmentRanking_.heading->setText(tr("By lead department"));
    fillChoice(*measure_, tr("What the bars show"),
               {{tr("Open"), static_cast<int>(LoadMeasure::Open)},
                {tr("Overdue"), static_cast<int>(LoadMeasure::Overdue)},
                {tr("Supervised"), static_cast<int>(LoadMeasure::Supervised)}});
    fillChoice(*order_, tr("Order of places and departments"),
               {{tr("Most first"), MostFirst}, {tr("In the order of codes"), AsListed}});
    std::vector<std::pair<QString, int>> indicators;
    for (const cases::Indicator one : cases::kIndicators)
        indicators.emplace_back(textOf(one), static_cast<int>(one));
    fillChoice(*indicator_, tr("Indicator that is ranked by"), indicators);
    arrangeTiles();
    refresh();
}

} // namespace zhitu::widgets
