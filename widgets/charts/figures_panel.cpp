// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figures_panel.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/bar_button.h"
#include "widgets/charts/dispute_table.h"
#include "widgets/charts/indicator_table.h"
#include "widgets/charts/time_chart.h"
#include "widgets/filter/choice.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {
FiguresPanel::FiguresPanel(WorkState& state, FiguresService& service, QWidget* parent)
    : QWidget(parent), state_(state), service_(service), timeHeading_(new QLabel),
      time_(new TimeChart), indicators_(new IndicatorTable), disputes_(new DisputeTable)
{
    setObjectName(QStringLiteral("figures"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace3);
    column->setSpacing(kSpace2);
    column->addWidget(timeHeading_);
    column->addWidget(time_);
    column->addWidget(indicators_);
    column->addWidget(disputes_);
    categories_ = makeChart();
    states_ = makeChart();
    levels_ = makeChart();
    column->addStretch(1);
    connect(time_, &TimeChart::chosen, this, [this](const DayRange& days) {
        domain::Filter filter = state_.filter();
        setDays(filter, days);
        state_.setFilter(filter);
    });
    connect(time_, &TimeChart::cleared, this, [this] {
        domain::Filter filter = state_.filter();
        filter.reportedFrom = filter.reportedBefore = std::nullopt;
        state_.setFilter(filter);
    });
    connect(&state_, &WorkState::filterChanged, this, &FiguresPanel::ask);
    connect(&state_, &WorkState::areaChanged, this, &FiguresPanel::ask);
    connect(&service_, &FiguresService::answered, this,
            [this](const std::shared_ptr<const Figures>& figures) {
                figures_ = figures;
                refresh();
            });
    connect(&service_, &FiguresService::judged, indicators_, &IndicatorTable::setIndicators);
    connect(&service_, &FiguresService::mediated, disputes_, &DisputeTable::setShares);
    retranslate();
}

FiguresPanel::Chart FiguresPanel::makeChart()
{
    Chart chart;
    chart.heading = new QLabel;
    chart.heading->setContentsMargins(0, kSpace2, 0, 0);
    chart.column = new QVBoxLayout;
    chart.column->setSpacing(0);
    layout()->addWidget(chart.heading);
    static_cast<QVBoxLayout*>(layout())->addLayout(chart.column);
    return chart;
}

void FiguresPanel::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    counted_ = data_ ? data_->figures : nullptr;
    figures_.reset();
    indicators_->setIndicators({});
    disputes_->setShares({});
    ask();
    refresh();
}

void FiguresPanel::setTheme(map::Theme theme)
{
    theme_ = theme;
    time_->setTheme(theme);
    refresh();
}

/// Nobody counts millions for a panel that is not seen.
void FiguresPanel::ask()
{
    stale_ = true;
    if (!isVisible() || !data_)
        return;
    stale_ = false;
    domain::Filter filter = state_.filter();
    filter.areaPrefix = areaPrefix(state_.area());
    service_.ask(filter, (counted_ ? counted_ : data_->figures)->asOf);
    refresh();
}

void FiguresPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_)
        ask();
}

void FiguresPanel::fill(Chart& chart, const std::vector<Entry>& entries,
                        const std::map<std::int64_t, std::int64_t>& numbers,
                        const std::function<bool(std::int64_t)>& isChosen,
                        const std::function<void(std::int64_t)>& change)
{
    while (chart.bars.size() < entries.size()) {
        chart.bars.push_back(new BarButton);
        chart.column->addWidget(chart.bars.back());
    }
    std::int64_t most = 1;
    for (const auto& [value, number] : numbers)
        most = std::max(most, number);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        BarButton* bar = chart.bars[i];
        bar->setVisible(i < entries.size());
        if (i >= entries.size())
            continue;
        const Entry& entry = entries[i];
        const auto found = numbers.find(entry.value);
        const std::int64_t number = found == numbers.end() ? 0 : found->second;
        bar->disconnect(this);
        bar->setCheckable(change != nullptr);
        bar->setChecked(isChosen(entry.value));
        bar->show(entry.text, number, static_cast<double>(number) / static_cast<double>(most),
                  entry.colour);
        if (change)
            connect(bar, &QAbstractButton::clicked, this,
                    [change, value = entry.value] { change(value); });
    }
}

void FiguresPanel::refresh()
{
    if (!data_)
        return;
    const map::Palette& colours = map::paletteOf(theme_);
    const domain::Filter& filter = state_.filter();
    const Figures none;
    const Figures& shown = figures_ ? *figures_ : none;
    time_->setDays(shown.perDay);
    time_->setChosen(filter.reportedFrom || filter.reportedBefore
                         ? std::optional(daysOf(filter, lastDays(counted_->asOf, 36'500)))
                         : std::nullopt);

    std::vector<Entry> categories;
    for (const domain::ServiceCategory& c : data_->categories)
        categories.push_back({c.id, localName(c.name, c.nameEn),
                              map::categoryColour(static_cast<int>(c.id), theme_)});
    fill(
        categories_, categories, shown.byCategory,
        [&](std::int64_t id) { return holds(filter.categories, static_cast<int>(id)); },
        [this](std::int64_t id) {
            domain::Filter next = state_.filter();
            toggle(next.categories, static_cast<int>(id));
            state_.setFilter(next);
        });

    std::vector<Entry> states;
    for (auto n = static_cast<int>(domain::CaseState::Reported);
         n <= static_cast<int>(domain::CaseState::Suspended); ++n)
        states.push_back({n, textOf(static_cast<domain::CaseState>(n)), colours.quiet});
    const bool usual = filter.states.empty() || filter.states == domain::unendedStates();
    fill(
        states_, states, shown.byState,
        [&](std::int64_t n) {
            return !usual && holds(filter.states, static_cast<domain::CaseState>(n));
        },
        [this, usual](std::int64_t n) {
            // From "all that is not ended" a click leads to this state alone.
            domain::Filter next = state_.filter();
            if (usual)
                next.states = {static_cast<domain::CaseState>(n)};
            else
                toggle(next.states, static_cast<domain::CaseState>(n));
            if (next.states.empty())
                next.states = domain::unendedStates();
            state_.setFilter(next);
        });

    std::vector<Entry> levels;
    using enum domain::DivisionLevel;
    for (const auto level : {District, Town, Village})
        levels.push_back({static_cast<int>(level), textOf(level), colours.quiet});
    fill(levels_, levels, shown.byLevel, [](std::int64_t) { return false; }, nullptr);
}

void FiguresPanel::retranslate()
{
    const auto head = [](QLabel* label, const QString& text) {
        label->setFont(strong(label->font()));
        label->setText(text);
    };
    head(timeHeading_, tr("Reported over time"));
    head(categories_.heading, tr("By category"));
    head(states_.heading, tr("By state"));
    head(levels_.heading, tr("By level of the centre"));
    time_->retranslate();
    indicators_->retranslate();
    disputes_->retranslate();
    refresh();
}

} // namespace zhitu::widgets
