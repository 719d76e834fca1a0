// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/list_panel.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "data/paths.h"
#include "widgets/lists/list_copy.h"
#include "widgets/lists/list_export.h"
#include "widgets/lists/row_delegate.h"
#include "widgets/look/check_menu.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {
namespace {

using lists::ListKind;

constexpr std::array kKinds{ListKind::Cases, ListKind::Cameras, ListKind::Grids, ListKind::Centres,
                            ListKind::KeySites};
constexpr std::array kKindNames{"cases", "cameras", "grids", "centres", "keySites"};
constexpr int kSettleMs = 120;
constexpr int kSaveSoonMs = 400;

QString settingOf(ListKind kind)
{
    return QStringLiteral("lists.") + QLatin1StringView(kKindNames[static_cast<std::size_t>(kind)]);
}

QString nameOf(const lists::ListColumn& column)
{
    return QString::fromLatin1(column.id.data(), static_cast<qsizetype>(column.id.size()));
}

/// Of the columns, by the name that the settings hold; nothing for one that is not there.
std::optional<std::size_t> columnOf(ListKind kind, const QString& name)
{
    const std::size_t at = lists::columnNamed(kind, name.toStdString());
    return at < lists::columnsOf(kind).size() ? std::optional(at) : std::nullopt;
}

/// Newest cases first; everything else by its first column that can be sorted by.
std::pair<std::size_t, bool> usualOrder(ListKind kind)
{
    return kind == ListKind::Cases ? std::pair{lists::columnNamed(kind, "reported"), true}
                                   : std::pair{std::size_t{0}, false};
}

int usualWidth(const lists::ListColumn& column, const QFontMetrics& metrics)
{
    using enum lists::CellType;
    const lists::CellType type = column.type;
    const int letters = column.id == "deadline"         ? 34 // with the word that it is overdue
                        : type == Text || type == Place ? 28
                        : type == Time                  ? 22
                        : type == Count || type == Flag ? 10
                        : type == SquareKilometres      ? 12
                                                        : 17;
    return letters * metrics.averageCharWidth() + 2 * kSpace2;
}

} // namespace

ListPanel::ListPanel(WorkState& state, ListService& service, Settings& settings, QWidget* parent)
    : QWidget(parent), state_(state), service_(service), settings_(settings),
      model_(new ListModel(service, this)), view_(new RowView), delegate_(new RowDelegate(view_)),
      kinds_(new QTabBar), count_(new QLabel)
{
    setObjectName(QStringLiteral("lists"));
    for ([[maybe_unused]] const ListKind k : kKinds)
        kinds_->addTab(QString());
    kinds_->setObjectName(QStringLiteral("listKinds"));
    kinds_->setDrawBase(false);
    kinds_->setExpanding(false);
    const auto button = [](const char* name) {
        auto* made = new QToolButton;
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    group_ = button("listGroup");
    columns_ = button("listColumns");
    copy_ = button("listCopy");
    export_ = button("listExport");
    count_->setObjectName(QStringLiteral("listCount"));
    count_->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("listBar"));
    auto* row = new FlowLayout(bar, kSpace1);
    row->setContentsMargins(kSpace2, kSpace1, kSpace2, kSpace1);
    row->addWidget(kinds_);
    for (QToolButton* b : {group_, columns_, copy_, export_})
        row->addWidget(b);
    row->addWidget(count_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(view_, 1);
    view_->setObjectName(QStringLiteral("listRows"));
    view_->setItemDelegate(delegate_);
    view_->setModel(model_);

    const auto menuOf = [this](QToolButton* of, void (ListPanel::*fill)(QMenu&)) {
        auto* menu = new CheckMenu(of);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(*menu);
        });
        of->setMenu(menu);
        of->setPopupMode(QToolButton::InstantPopup);
    };
    menuOf(group_, &ListPanel::fillGroups);
    menuOf(columns_, &ListPanel::fillColumns);
    connect(view_->header(), &QHeaderView::customContextMenuRequested, this,
            [this](QPoint at) { columns_->menu()->popup(view_->header()->mapToGlobal(at)); });
    connect(copy_, &QToolButton::clicked, this, &ListPanel::copy);
    connect(view_, &RowView::copyWanted, this, &ListPanel::copy);
    connect(export_, &QToolButton::clicked, this, &ListPanel::exportList);
    connect(kinds_, &QTabBar::currentChanged, this, [this] {
        keepLayout(); // of the list that was shown until now
        model_->clear(kind());
        applyLayout();
    });
    connect(view_->header(), &QHeaderView::sectionClicked, this, &ListPanel::sortBy);
    for (const auto signal : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(view_->header(), signal, this, [this] {
            if (!applying_)
                saveSoon_.start();
        });
    saveSoon_.setSingleShot(true);
    saveSoon_.setInterval(kSaveSoonMs);
    connect(&saveSoon_, &QTimer::timeout, this, &ListPanel::saveLayout);
    settle_.setSingleShot(true);
    settle_.setInterval(kSettleMs);
    connect(&settle_, &QTimer::timeout, this, &ListPanel::currentMoved);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!following_)
            settle_.start();
    });
    connect(view_, &QAbstractItemView::activated, this, &ListPanel::activate);
    connect(view_, &RowView::headingToggled, model_, &ListModel::toggleGroup);
    connect(model_, &ListModel::countChanged, this, &ListPanel::refreshCount);
    connect(model_, &ListModel::countChanged, this, &ListPanel::restoreScroll);
    connect(model_, &QAbstractItemModel::dataChanged, this, &ListPanel::followChosen);
    connect(&state_, &WorkState::filterChanged, this, &ListPanel::reload);
    connect(&state_, &WorkState::areaChanged, this, &ListPanel::reload);
    connect(&state_, &WorkState::chosenChanged, this, &ListPanel::followChosen);
    retranslate();
}

ListKind ListPanel::kind() const
{
    return kKinds[static_cast<std::size_t>(kinds_->currentIndex())];
}

void ListPanel::showKind(ListKind kind)
{
    kinds_->setCurrentIndex(static_cast<int>(kind));
}

void ListPanel::showNewestCases()
{
    showKind(ListKind::Cases);
    lists::ListSpec spec = model_->spec();
    spec.sort = lists::columnNamed(ListKind::Cases, "reported");
    spec.descending = true;
    showOrder(spec);
    if (data_)
        model_->show(spec, std::nullopt);
    view_->scrollToTop();
}

void ListPanel::takeKeyboard()
{
    view_->setFocus();
    if (!view_->currentIndex().isValid() && model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(0, 0));
}

void ListPanel::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = mapData;
    const domain::Instant asOf = mapData ? mapData->figures->asOf : domain::Instant{};
    model_->setData(std::move(mapData), asOf);
    applyLayout();
}

void ListPanel::setFigures(const std::shared_ptr<const map::MapFigures>& figures)
{
    model_->setTime(figures->asOf);
}

void ListPanel::setLook(const map::Theme& theme, double typeScale)
{
    delegate_->setTheme(theme);
    if (typeScale != typeScale_ && typeScale_ > 0) {
        applying_ = true;
        for (int i = 0; i < view_->header()->count(); ++i)
            view_->header()->resizeSection(
                i, static_cast<int>(view_->header()->sectionSize(i) * typeScale / typeScale_));
        applying_ = false;
    }
    typeScale_ = typeScale;
    view_->viewport()->update();
}

/// As it was kept, for type of the usual size; as usual where nothing was.
int ListPanel::widthOf(const lists::ListColumn& column, const QJsonValue& kept) const
{
    const int width = kept.toInt();
    return width > 0 ? static_cast<int>(width * typeScale_) : usualWidth(column, fontMetrics());
}

/// Order, columns and grouping as the user left them, then the rows.
void ListPanel::applyLayout()
{
    applying_ = true;
    const auto columns = lists::columnsOf(kind());
    const QJsonObject kept = settings_.value(settingOf(kind())).toObject();
    QHeaderView* header = view_->header();
    const QJsonObject widths = kept.value(QStringLiteral("widths")).toObject();
    const QJsonArray order = kept.value(QStringLiteral("columns")).toArray();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString name = nameOf(columns[i]);
        const int section = static_cast<int>(i);
        header->resizeSection(
            section,
            std::clamp(widths.value(name).toInt(usualWidth(columns[i], fontMetrics())), 24, 2000));
        header->setSectionHidden(section,
                                 order.isEmpty() ? !columns[i].shown : !order.contains(name));
    }
    for (int section = 0; section < header->count(); ++section) // as another list left them
        header->moveSection(header->visualIndex(section), section);
    for (int i = 0, to = 0; i < order.size(); ++i)
        if (const auto at = columnOf(kind(), order[i].toString()))
            header->moveSection(header->visualIndex(static_cast<int>(*at)), to++);
    const auto [usual, usuallyDown] = usualOrder(kind());
    lists::ListSpec spec;
    spec.kind = kind();
    spec.sort = columnOf(kind(), kept.value(QStringLiteral("sort")).toString()).value_or(usual);
    if (columns[spec.sort].order.empty())
        spec.sort = usual;
    spec.descending = kept.value(QStringLiteral("descending")).toBool(usuallyDown);
    showOrder(spec);
    std::optional<std::size_t> group =
        columnOf(kind(), kept.value(QStringLiteral("group")).toString());
    if (group && !columns[*group].groups)
        group.reset();
    applying_ = false;
    spec.filter = state_.filter();
    spec.filter.areaPrefix = areaPrefix(state_.area());
    if (data_)
        model_->show(spec, group);
    refreshCount();
}

void ListPanel::reload()
{
    lists::ListSpec spec = model_->spec();
    spec.filter = state_.filter();
    spec.filter.areaPrefix = areaPrefix(state_.area());
    if (!data_ || spec == model_->spec())
        return;
    model_->show(spec, model_->groupBy());
    view_->scrollToTop();
}

void ListPanel::readAnew()
{
    if (!data_)
        return;
    if (keepScroll_ < 0)
        keepScroll_ = view_->verticalScrollBar()->value();
    model_->show(model_->spec(), model_->groupBy());
}

/// As far down as the rows that are known so far allow.
void ListPanel::restoreScroll()
{
    if (keepScroll_ < 0)
        return;
    QScrollBar* bar = view_->verticalScrollBar();
    bar->setValue(std::min(keepScroll_, bar->maximum()));
    if (!model_->isCounting() || bar->maximum() >= keepScroll_)
        keepScroll_ = -1;
}

std::vector<std::size_t> ListPanel::shownColumns() const
{
    std::vector<std::size_t> shown;
    const QHeaderView* header = view_->header();
    for (int i = 0; i < header->count(); ++i)
        if (const int column = header->logicalIndex(i); !header->isSectionHidden(column))
            shown.push_back(static_cast<std::size_t>(column));
    return shown;
}

void ListPanel::saveLayout()
{
    saveSoon_.stop();
    const ListKind shown = model_->spec().kind;
    const auto columns = lists::columnsOf(shown);
    QJsonArray order;
    QJsonObject widths;
    for (const std::size_t column : shownColumns()) {
        order.append(nameOf(columns[column]));
        widths.insert(
            nameOf(columns[column]),
            static_cast<int>(view_->header()->sectionSize(static_cast<int>(column)) / typeScale_));
    }
    QJsonObject kept{{QStringLiteral("columns"), order},
                     {QStringLiteral("widths"), widths},
                     {QStringLiteral("sort"), nameOf(columns[model_->spec().sort])},
                     {QStringLiteral("descending"), model_->spec().descending}};
    if (model_->groupBy())
        kept.insert(QStringLiteral("group"), nameOf(columns[*model_->groupBy()]));
    settings_.set(settingOf(shown), kept);
}

void ListPanel::keepLayout()
{
    if (saveSoon_.isActive())
        saveLayout();
}

void ListPanel::sortBy(int column)
{
    lists::ListSpec spec = model_->spec();
    const auto at = static_cast<std::size_t>(column);
    if (lists::columnsOf(kind())[at].order.empty()) {
        Q_EMIT message(tr("The list cannot be sorted by “%1”.")
                           .arg(titleOf(kind(), lists::columnsOf(kind())[at])));
    } else {
        spec.descending = spec.sort == at && !spec.descending;
        spec.sort = at;
        model_->show(spec, model_->groupBy());
        view_->scrollToTop();
        saveLayout();
    }
    showOrder(spec);
}

/// As sheets show it: an arrow up where values grow downwards. Qt's own points the other way.
void ListPanel::showOrder(const lists::ListSpec& spec)
{
    view_->header()->setSortIndicator(static_cast<int>(spec.sort),
                                      spec.descending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void ListPanel::groupBy(std::optional<std::size_t> column)
{
    model_->show(model_->spec(), column);
    saveLayout();
    retranslate();
}

void ListPanel::fillGroups(QMenu& menu)
{
    menu.addAction(tr("No groups"), this, [this] { groupBy({}); });
    menu.addSeparator();
    const auto columns = lists::columnsOf(kind());
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].groups)
            menu.addAction(titleOf(kind(), columns[i]), this, [this, i] { groupBy(i); });
    if (model_->groupBy()) {
        menu.addSeparator();
        menu.addAction(tr("Open all groups"), this, [this] { model_->setAllGroupsOpen(true); });
        menu.addAction(tr("Close all groups"), this, [this] { model_->setAllGroupsOpen(false); });
    }
}

void ListPanel::fillColumns(QMenu& menu)
{
    const auto columns = lists::columnsOf(kind());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        QAction* action = menu.addAction(titleOf(kind(), columns[i]));
        action->setCheckable(true);
        action->setChecked(!view_->header()->isSectionHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            if (on || shownColumns().size() > 1) // one always stays
                view_->header()->setSectionHidden(section, !on);
            saveLayout();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("As at first"), this, [this] {
        settings_.set(settingOf(kind()), QJsonValue::Undefined);
        applyLayout();
    });
}

void ListPanel::currentMoved()
{
    if (const lists::ListRow* row = model_->row(view_->currentIndex().row())) {
        reported_ = row->subject;
        Q_EMIT chosen(row->subject, row->position);
    }
}

void ListPanel::activate(const QModelIndex& index)
{
    settle_.stop();
    if (const lists::ListRow* row = model_->row(index.row())) {
        reported_ = row->subject;
        Q_EMIT goThere(row->subject, row->position);
    }
}

/// What was chosen elsewhere is marked where it is among the rows one has seen.
void ListPanel::followChosen()
{
    const domain::Subject& subject = state_.chosen().subject;
    if (subject == reported_)
        return;
    const int row = subject.isNone() ? -1 : model_->loadedRowOf(subject);
    if (row < 0 && !subject.isNone())
        return;
    reported_ = subject;
    following_ = true;
    if (row < 0)
        view_->clearSelection();
    else
        view_->setCurrentIndex(model_->index(row, 0));
    following_ = false;
}

void ListPanel::refreshCount()
{
    const QString rows = QLocale().toString(model_->listed());
    count_->setText(model_->isCounting() ? tr("%1 so far…").arg(rows) : tr("%1 rows").arg(rows));
}

ListOutcome ListPanel::outcome()
{
    return {[this](const QString& text) { Q_EMIT message(text); },
            [this](const QString& text) { Q_EMIT failed(text); },
            [this](const std::filesystem::path& file, std::int64_t rows) {
                Q_EMIT written(file, rows);
            }};
}

void ListPanel::copy()
{
    copyRows(*model_, service_, CellText(data_, {}), view_->chosenRuns(), shownColumns(),
             outcome());
}

void ListPanel::exportList()
{
    if (!data_ || model_->parts().empty())
        return;
    const QString name = QFileDialog::getSaveFileName(
        this, tr("Export the list"), titleOf(kind()) + QStringLiteral(".xlsx"),
        tr("Excel workbook (*.xlsx);;Text table (*.csv)"));
    if (!name.isEmpty())
        exportRows({model_->parts(), shownColumns(), model_->listed(), data_}, pathFrom(name),
                   service_, this, outcome());
}

void ListPanel::retranslate()
{
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        kinds_->setTabText(static_cast<int>(i), titleOf(kKinds[i]));
    const auto group = model_->groupBy();
    group_->setText(group
                        ? tr("Grouped by %1").arg(titleOf(kind(), lists::columnsOf(kind())[*group]))
                        : tr("Group"));
    columns_->setText(tr("Columns"));
    copy_->setText(tr("Copy"));
    copy_->setToolTip(tr("Copy the chosen rows as a table"));
    export_->setText(tr("Export…"));
    export_->setToolTip(tr("Write all rows of this list, as filtered, to a file"));
    view_->setAccessibleName(tr("Rows"));
    kinds_->setAccessibleName(tr("Lists"));
    refreshCount();
    view_->header()->viewport()->update();
    view_->viewport()->update();
}

} // namespace zhitu::widgets
