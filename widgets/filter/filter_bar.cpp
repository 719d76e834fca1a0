// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/filter_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

#include "widgets/filter/choice.h"
#include "widgets/filter/day_range.h"
#include "widgets/filter/day_range_dialog.h"
#include "widgets/look/check_menu.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using domain::Filter;

/// "A", "A, B" or "3 chosen".
QString few(const QStringList& names, const QString& many)
{
    return names.size() <= 2 ? names.join(QStringLiteral(", ")) : many.arg(names.size());
}

/// Long names must not take the whole bar.
QString fewWords(const QWidget& widget, const QString& text)
{
    constexpr int letters = 28;
    const QFontMetrics metrics = widget.fontMetrics();
    return metrics.elidedText(text, Qt::ElideRight, letters * metrics.averageCharWidth() * 2);
}

} // namespace

FilterBar::FilterBar(WorkState& state, QWidget* parent) : QWidget(parent), state_(state)
{
    setObjectName(QStringLiteral("filterBar"));
    auto* row = new FlowLayout(this, kSpace1);
    row->setContentsMargins(kSpace3, 0, kSpace3, kSpace1);
    states_ = addMenuButton("filterStates", &FilterBar::fillStates);
    categories_ = addMenuButton("filterCategories", &FilterBar::fillCategories);
    departments_ = addMenuButton("filterDepartments", &FilterBar::fillDepartments);
    times_ = addMenuButton("filterTimes", &FilterBar::fillTimes);
    makeText();
    overdue_ = addToggle("filterOverdue", &Filter::overdueOnly);
    supervised_ = addToggle("filterSupervised", &Filter::supervisedOnly);
    cameras_ = addMenuButton("filterCameras", &FilterBar::fillCameras);
    for (const FilterPart& part : partsOf({}, *map::noMapData()))
        parts_.push_back(addPart(part));
    reset_ = new QToolButton;
    reset_->setObjectName(QStringLiteral("filterReset"));
    connect(reset_, &QToolButton::clicked, this,
            [this] { state_.setFilter(domain::workFilter()); });
    row->addWidget(reset_);
    result_ = new QLabel;
    result_->setObjectName(QStringLiteral("filterResult"));
    result_->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(result_);
    connect(&state_, &WorkState::filterChanged, this, [this] {
        points_.reset();
        refresh();
    });
    hide();
}

void FilterBar::makeText()
{
    constexpr int pauseMs = 350; // between two letters of who types on
    constexpr int letters = 9;
    text_ = new QLineEdit;
    text_->setObjectName(QStringLiteral("filterText"));
    text_->setClearButtonEnabled(true);
    text_->setMaxLength(domain::kMostFilterLetters);
    text_->setFixedWidth(letters * fontMetrics().horizontalAdvance(u'字') + 2 * kSpace3);
    textTimer_ = new QTimer(this);
    textTimer_->setSingleShot(true);
    textTimer_->setInterval(pauseMs);
    connect(text_, &QLineEdit::textEdited, textTimer_, qOverload<>(&QTimer::start));
    connect(text_, &QLineEdit::editingFinished, this, &FilterBar::takeText);
    connect(textTimer_, &QTimer::timeout, this, &FilterBar::takeText);
    layout()->addWidget(text_);
}

void FilterBar::takeText()
{
    textTimer_->stop();
    const std::string wanted = text_->text().trimmed().toStdString();
    if (wanted != state_.filter().text)
        change([&](Filter& filter) { filter.text = wanted; });
}

QToolButton* FilterBar::addMenuButton(const char* name, void (FilterBar::*fill)(QMenu&))
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new CheckMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    button->setMenu(menu);
    layout()->addWidget(button);
    return button;
}

QToolButton* FilterBar::addToggle(const char* name, bool Filter::* part)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    connect(button, &QToolButton::clicked, this,
            [this, part](bool on) { change([part, on](Filter& filter) { filter.*part = on; }); });
    layout()->addWidget(button);
    return button;
}

/// A part that can only be taken away.
QToolButton* FilterBar::addPart(const FilterPart& part)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(part.name));
    connect(button, &QToolButton::clicked, this, [this, clear = part.clear] { change(clear); });
    layout()->addWidget(button);
    return button;
}

void FilterBar::change(const std::function<void(Filter&)>& edit)
{
    Filter filter = state_.filter();
    edit(filter);
    state_.setFilter(filter);
}

void FilterBar::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    setVisible(data_ && !data_->grids.empty());
    figures_ = data_ ? data_->figures : nullptr;
    setPoints(data_ ? data_->points : nullptr);
}

void FilterBar::setFigures(const std::shared_ptr<const map::MapFigures>& figures)
{
    figures_ = figures;
}

void FilterBar::setPoints(const std::shared_ptr<const map::PointSet>& points)
{
    points_ = points;
    refresh();
}

namespace {

/// A box to tick that changes one value of a list.
template <typename Value>
void addTick(QMenu& menu, const QString& text, bool on, WorkState& state,
             std::vector<Value> Filter::* list, Value value)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    QObject::connect(action, &QAction::triggered, &menu, [&state, list, value] {
        Filter filter = state.filter();
        toggle(filter.*list, value);
        state.setFilter(filter);
    });
}

} // namespace

void FilterBar::fillStates(QMenu& menu)
{
    menu.addAction(tr("Not ended"), this,
                   [this] { change([](Filter& f) { f.states = domain::unendedStates(); }); });
    menu.addAction(tr("Open: somebody still has to do something"), this,
                   [this] { change([](Filter& f) { f.states = domain::openStates(); }); });
    menu.addAction(tr("All cases, ended ones too"), this,
                   [this] { change([](Filter& f) { f.states.clear(); }); });
    menu.addSeparator();
    for (auto n = static_cast<int>(domain::CaseState::Reported);
         n <= static_cast<int>(domain::CaseState::Suspended); ++n) {
        const auto s = static_cast<domain::CaseState>(n);
        addTick(menu, textOf(s), holds(state_.filter().states, s), state_, &Filter::states, s);
    }
}

void FilterBar::fillCategories(QMenu& menu)
{
    menu.addAction(tr("All categories"), this,
                   [this] { change([](Filter& f) { f.categories.clear(); }); });
    menu.addSeparator();
    for (const domain::ServiceCategory& c : data_->categories) {
        const int id = static_cast<int>(c.id);
        addTick(menu, localName(c.name, c.nameEn), holds(state_.filter().categories, id), state_,
                &Filter::categories, id);
    }
}

void FilterBar::fillDepartments(QMenu& menu)
{
    menu.addAction(tr("All departments"), this,
                   [this] { change([](Filter& f) { f.departments.clear(); }); });
    menu.addSeparator();
    const auto add = [&](std::int64_t id) {
        addTick(menu, departmentName(id, *data_), holds(state_.filter().departments, id), state_,
                &Filter::departments, id);
    };
    add(0);
    for (const domain::Department& department : data_->departments)
        add(department.id);
}

void FilterBar::fillTimes(QMenu& menu)
{
    menu.addAction(tr("Any time"), this, [this] {
        change([](Filter& f) { f.reportedFrom = f.reportedBefore = std::nullopt; });
    });
    menu.addSeparator();
    for (const auto& [text, days] : {std::pair{tr("Today"), 1},
                                     {tr("Last 7 days"), 7},
                                     {tr("Last 30 days"), 30},
                                     {tr("Last 365 days"), 365}})
        menu.addAction(text, this, [this, days = days] {
            change([&](Filter& f) { setDays(f, lastDays(figures_->asOf, days)); });
        });
    menu.addSeparator();
    menu.addAction(tr("Choose days…"), this, &FilterBar::askForDays);
}

void FilterBar::askForDays()
{
    DayRangeDialog dialog(daysOf(state_.filter(), lastDays(figures_->asOf, 7)), window());
    if (dialog.exec() == QDialog::Accepted)
        change([&](Filter& f) { setDays(f, dialog.days()); });
}

void FilterBar::fillCameras(QMenu& menu)
{
    menu.addAction(tr("All cameras"), this, [this] {
        change([](Filter& f) {
            f.tiers.clear();
            f.statuses.clear();
        });
    });
    menu.addSeparator();
    using enum domain::CameraTier;
    for (const auto tier : {Lookout, Skynet, Social})
        addTick(menu, textOf(tier), holds(state_.filter().tiers, tier), state_, &Filter::tiers,
                tier);
    menu.addSeparator();
    using enum domain::CameraStatus;
    for (const auto status : {Online, Offline, Fault})
        addTick(menu, textOf(status), holds(state_.filter().statuses, status), state_,
                &Filter::statuses, status);
}

QString FilterBar::stateText() const
{
    const auto& states = state_.filter().states;
    if (states.empty())
        return tr("All cases");
    if (states == domain::unendedStates())
        return tr("Not ended");
    if (states == domain::openStates())
        return tr("Open");
    return few(names().states, tr("%1 states"));
}

QString FilterBar::categoryText() const
{
    if (state_.filter().categories.empty())
        return tr("All categories");
    return few(names().categories, tr("%1 categories"));
}

QString FilterBar::departmentText() const
{
    if (state_.filter().departments.empty())
        return tr("All departments");
    return few(names().departments, tr("%1 departments"));
}

QString FilterBar::timeWindowText() const
{
    const QString days = names().days;
    return days.isEmpty() ? tr("Any time") : days;
}

QString FilterBar::cameraText() const
{
    if (domain::keepsEveryCamera(state_.filter()))
        return tr("All cameras");
    return few(names().cameras, tr("%1 kinds of camera"));
}

FilterNames FilterBar::names() const
{
    return namesOf(state_.filter(), *data_);
}

void FilterBar::refresh()
{
    if (!data_)
        return;
    const Filter& filter = state_.filter();
    const Filter usual = domain::workFilter();
    const auto show = [](QToolButton* button, const QString& text, bool narrows) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setProperty("narrows", narrows); // what is out of the ordinary stands out
        button->style()->unpolish(button);
        button->style()->polish(button);
    };
    show(states_, stateText(), filter.states != usual.states);
    show(categories_, categoryText(), !filter.categories.empty());
    show(departments_, fewWords(*departments_, departmentText()), !filter.departments.empty());
    const QString wanted = QString::fromStdString(filter.text);
    if (!textTimer_->isActive() && text_->text().trimmed() != wanted) // who types is not disturbed
        text_->setText(wanted);
    show(times_, timeWindowText(), filter.reportedFrom || filter.reportedBefore);
    show(cameras_, cameraText(), !domain::keepsEveryCamera(filter));
    show(overdue_, tr("Overdue"), filter.overdueOnly);
    show(supervised_, tr("Supervised"), filter.supervisedOnly);
    overdue_->setChecked(filter.overdueOnly);
    supervised_->setChecked(filter.supervisedOnly);
    const std::vector<FilterPart> parts = partsOf(filter, *data_);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString& text = parts[i].text;
        show(parts_[i], fewWords(*this, text) + QStringLiteral("  ✕"), true);
        parts_[i]->setAccessibleName(tr("Take away: %1").arg(text));
        parts_[i]->setToolTip(tr("%1\nA click takes this away").arg(text));
        parts_[i]->setVisible(!text.isEmpty());
    }
    reset_->setText(tr("Reset"));
    reset_->setVisible(filter != usual);
    const QLocale locale;
    if (!points_)
        result_->setText(tr("Looking…"));
    else if (points_->matching > static_cast<std::int64_t>(points_->cases.size()))
        result_->setText(
            tr("%1 cases · on the map the newest %2")
                .arg(locale.toString(points_->matching), locale.toString(points_->cases.size())));
    else
        result_->setText(
            tr("On the map: %1 cases · %2 cameras")
                .arg(locale.toString(points_->matching), locale.toString(points_->cameras)));
}

void FilterBar::retranslate()
{
    states_->setToolTip(
        tr("Which states of cases are shown. Not ended: open ones, and those resolved "
           "but still to be reviewed or visited."));
    categories_->setToolTip(tr("Which categories of cases are shown"));
    departments_->setToolTip(tr("Which department leads the cases"));
    text_->setPlaceholderText(tr("Number or title"));
    text_->setToolTip(tr("Only cases with these words in their number or title"));
    text_->setAccessibleName(text_->toolTip());
    times_->setToolTip(tr("When the cases were reported"));
    overdue_->setToolTip(tr("Only open cases past their deadline"));
    supervised_->setToolTip(tr("Only cases under supervision"));
    cameras_->setToolTip(tr("Which cameras are shown"));
    reset_->setToolTip(tr("Show all open cases and all cameras again"));
    refresh();
}

} // namespace zhitu::widgets
