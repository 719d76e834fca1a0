// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/analysis/analysis_panel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "data/paths.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/parts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/place/town_choice.h"

namespace zhitu::widgets {
namespace {

using analysis::Axis;
using analysis::Kind;

/// Of a column, in letters; longer names are cut and told by the pointer.
constexpr int kMostLetters = 16;

void choose(QComboBox& combo, int value)
{
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

} // namespace

AnalysisPanel::AnalysisPanel(WorkState& state, AnalysisService& service, QWidget* parent)
    : QWidget(parent), state_(state), service_(service), model_(new FigureModel(this)),
      kinds_(new QTabBar), view_(new QTableView), notes_(new QLabel)
{
    setObjectName(QStringLiteral("analysis"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace2, kSpace1, kSpace2, kSpace2);
    column->setSpacing(kSpace1);
    kinds_->setObjectName(QStringLiteral("analysisKinds"));
    kinds_->setDrawBase(false);
    kinds_->setExpanding(false);
    for ([[maybe_unused]] const Kind kind : analysis::kKinds)
        kinds_->addTab({});
    column->addWidget(kinds_);

    auto* options = new FlowLayout(nullptr, kSpace2);
    column->addLayout(options);
    down_ = makeWideChoice("analysisDown");
    downLabel_ = addLabel(down_);
    swap_ = new QToolButton;
    swap_->setObjectName(QStringLiteral("analysisSwap"));
    across_ = makeWideChoice("analysisAcross");
    acrossLabel_ = addLabel(across_);
    radius_ = addSpin("analysisRadius", analysis::kLeastRadiusM, analysis::kMostRadiusM,
                      analysis::kRepeatRadiusM);
    radiusLabel_ = addLabel(radius_);
    bandwidth_ = addSpin("analysisBandwidth", analysis::kLeastBandwidthM, analysis::kMostBandwidthM,
                         analysis::kBandwidthM);
    bandwidthLabel_ = addLabel(bandwidth_);
    before_ = makeWideChoice("analysisBefore");
    area_ = makeWideChoice("analysisArea");
    withLabel_ = addLabel(before_);
    colour_ = new QToolButton;
    colour_->setObjectName(QStringLiteral("analysisColour"));
    save_ = new QToolButton;
    save_->setObjectName(QStringLiteral("analysisSave"));
    for (QWidget* part : std::initializer_list<QWidget*>{
             downLabel_, down_, swap_, acrossLabel_, across_, radiusLabel_, radius_,
             bandwidthLabel_, bandwidth_, withLabel_, before_, area_, colour_, save_})
        options->addWidget(part);

    view_->setObjectName(QStringLiteral("analysisTable"));
    view_->setModel(model_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setShowGrid(false);
    view_->setTabKeyNavigation(false); // Tab leads on
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setWordWrap(false);
    view_->setSortingEnabled(true);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setMinimumSectionSize(8);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(view_, 1);
    notes_->setObjectName(QStringLiteral("analysisNotes"));
    notes_->setWordWrap(true);
    notes_->setForegroundRole(QPalette::PlaceholderText);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(notes_);

    fillAxes();
    choose(*across_, static_cast<int>(Axis::Category));
    connect(kinds_, &QTabBar::currentChanged, this, [this] {
        fillAxes();
        showOptions();
        ask();
    });
    connect(down_, &QComboBox::currentIndexChanged, this, [this] {
        rows_[kind()] = static_cast<Axis>(down_->currentData().toInt());
        ask();
    });
    for (QComboBox* combo : {across_, before_, area_})
        connect(combo, &QComboBox::currentIndexChanged, this, &AnalysisPanel::ask);
    for (QDoubleSpinBox* spin : {radius_, bandwidth_})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &AnalysisPanel::ask);
    connect(swap_, &QToolButton::clicked, this, &AnalysisPanel::swapAxes);
    connect(colour_, &QToolButton::clicked, this, [this] { Q_EMIT coloursWanted(kind()); });
    connect(save_, &QToolButton::clicked, this, &AnalysisPanel::save);
    connect(view_, &QTableView::clicked, this, &AnalysisPanel::open);
    connect(view_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (view_->hasFocus() && !QGuiApplication::mouseButtons()) // else it was clicked already
            open(index);
    });
    connect(&state_, &WorkState::filterChanged, this, &AnalysisPanel::ask);
    connect(&state_, &WorkState::areaChanged, this, [this] {
        fillAreas();
        ask();
    });
    connect(&service_, &AnalysisService::answered, this, &AnalysisPanel::take);
    connect(&service_, &AnalysisService::workingChanged, this, &AnalysisPanel::refreshNotes);
    connect(&service_, &AnalysisService::told, this, &AnalysisPanel::told);
    connect(&service_, &AnalysisService::failed, this, &AnalysisPanel::failed);
    followLook(*this, [this] { fitColumns(); });
    showOptions();
    retranslate();
}

QDoubleSpinBox* AnalysisPanel::addSpin(const char* name, double least, double most, double value)
{
    auto* spin = new QDoubleSpinBox;
    spin->setObjectName(QString::fromLatin1(name));
    spin->setRange(least, most);
    spin->setDecimals(0);
    spin->setSingleStep(least);
    spin->setValue(value);
    spin->setSuffix(QStringLiteral(" m"));
    spin->setKeyboardTracking(false); // half a number asks nothing
    return spin;
}

QLabel* AnalysisPanel::addLabel(QWidget* of)
{
    auto* label = new QLabel;
    label->setBuddy(of);
    label->setMinimumHeight(of->sizeHint().height());
    return label;
}

Kind AnalysisPanel::kind() const
{
    return analysis::kKinds[static_cast<std::size_t>(kinds_->currentIndex())];
}

void AnalysisPanel::showKind(Kind kind)
{
    const auto found = std::ranges::find(analysis::kKinds, kind);
    kinds_->setCurrentIndex(static_cast<int>(found - analysis::kKinds.begin()));
}

void AnalysisPanel::takeKeyboard()
{
    view_->setFocus();
    if (!view_->currentIndex().isValid() && model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(0, 1));
}

void AnalysisPanel::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    service_.drop();
    model_->setTable(nullptr);
    fillAreas();
    ask();
}

void AnalysisPanel::setTheme(map::Theme theme)
{
    model_->setTheme(theme);
}

/// What the parts can be told apart by. Each kind has rows of its own: what one was chosen for may
/// not be there for another.
void AnalysisPanel::fillAxes()
{
    const bool compares = kind() == Kind::Periods || kind() == Kind::Areas;
    const std::vector<Axis> axes =
        compares ? analysis::comparedAxes(kind())
                 : std::vector(analysis::kAxes.begin(), analysis::kAxes.end());
    const auto fill = [&](QComboBox& combo, int chosen) {
        const QSignalBlocker quiet(combo);
        combo.clear();
        for (const Axis axis : axes)
            combo.addItem(analysis::nameOf(axis), static_cast<int>(axis));
        choose(combo, chosen);
    };
    const auto rows = rows_.try_emplace(kind(), compares ? Axis::Category : Axis::Place).first;
    fill(*down_, static_cast<int>(rows->second));
    if (!compares)
        fill(*across_, across_->currentData().toInt());
}

/// The parts of the area above, to compare the present one with.
void AnalysisPanel::fillAreas()
{
    const QSignalBlocker quiet(area_);
    const QString chosen = area_->currentData().toString();
    fillTowns(*area_, data_.get());
    area_->setCurrentIndex(std::max(0, area_->findData(chosen)));
}

void AnalysisPanel::showOptions()
{
    const Kind present = kind();
    const bool compares = present == Kind::Periods || present == Kind::Areas;
    const bool crosses = present == Kind::CrossTab;
    for (QWidget* part : std::initializer_list<QWidget*>{downLabel_, down_})
        part->setVisible(crosses || compares);
    for (QWidget* part : std::initializer_list<QWidget*>{swap_, acrossLabel_, across_})
        part->setVisible(crosses);
    for (QWidget* part : std::initializer_list<QWidget*>{radiusLabel_, radius_})
        part->setVisible(present == Kind::Repeat);
    for (QWidget* part : std::initializer_list<QWidget*>{bandwidthLabel_, bandwidth_})
        part->setVisible(present == Kind::Density);
    colour_->setVisible(present == Kind::HotSpots || present == Kind::Density);
    withLabel_->setVisible(compares);
    before_->setVisible(present == Kind::Periods);
    area_->setVisible(present == Kind::Areas);
}

analysis::Question AnalysisPanel::question() const
{
    analysis::Question question;
    question.kind = kind();
    question.filter = state_.filter();
    question.filter.areaPrefix = areaPrefix(state_.area());
    question.down = static_cast<Axis>(down_->currentData().toInt());
    question.across = static_cast<Axis>(across_->currentData().toInt());
    question.radiusM = radius_->value();
    question.bandwidthM = bandwidth_->value();
    question.before = static_cast<analysis::Before>(before_->currentData().toInt());
    question.otherArea = area_->currentData().toString().toStdString();
    return question;
}

void AnalysisPanel::follow()
{
    const auto& shown = model_->table();
    if (isVisible() && data_ && shown)
        service_.follow(question());
    else
        ask();
}

/// Nobody counts millions for a panel that is not seen.
void AnalysisPanel::ask()
{
    stale_ = true;
    if (!isVisible() || !data_)
        return;
    stale_ = false;
    const analysis::Question wanted = question();
    if (wanted.kind == Kind::CrossTab && wanted.down == wanted.across) {
        service_.drop();
        model_->setTable(nullptr);
        save_->setEnabled(false);
        notes_->setText(tr("Choose two different things for rows and columns."));
        return;
    }
    service_.ask(wanted);
    refreshNotes();
}

void AnalysisPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_)
        ask();
}

void AnalysisPanel::take(std::shared_ptr<const analysis::FigureTable> table)
{
    const auto before = model_->table();
    const bool sameShape =
        before && before->title == table->title && before->columns.size() == table->columns.size();
    const QPoint scrolled(view_->horizontalScrollBar()->value(),
                          view_->verticalScrollBar()->value());
    model_->setTable(std::move(table));
    if (sameShape) {
        QHeaderView& header = *view_->horizontalHeader();
        model_->sort(header.sortIndicatorSection(), header.sortIndicatorOrder());
        view_->horizontalScrollBar()->setValue(scrolled.x());
        view_->verticalScrollBar()->setValue(scrolled.y());
    } else {
        view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        fitColumns();
    }
    refreshNotes();
}

void AnalysisPanel::fitColumns()
{
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kSpace2);
    view_->resizeColumnsToContents();
    const int most = kMostLetters * fontMetrics().horizontalAdvance(u'字');
    for (int column = 1; column < model_->columnCount(); ++column)
        if (view_->columnWidth(column) > most)
            view_->setColumnWidth(column, most);
}

void AnalysisPanel::refreshNotes()
{
    const auto& table = model_->table();
    save_->setEnabled(table && !table->rows.empty());
    if (service_.isWorking()) {
        notes_->setText(tr("Counting…"));
        return;
    }
    if (!table)
        return;
    QStringList notes(table->notes.begin(), table->notes.end());
    if (table->rows.empty())
        notes.prepend(tr("Nothing to show: the filter keeps no case that stands out."));
    notes_->setText(notes.join(QStringLiteral("  ·  ")));
}

void AnalysisPanel::open(const QModelIndex& index)
{
    const analysis::FigureCell& cell = model_->cell(index);
    if (cell.place)
        Q_EMIT placeWanted(*cell.place);
    if (cell.rows)
        Q_EMIT rowsWanted(*cell.rows, analysis::areaOf(*cell.rows));
}

void AnalysisPanel::swapAxes()
{
    const int down = down_->currentData().toInt();
    {
        const QSignalBlocker quiet(down_);
        choose(*down_, across_->currentData().toInt());
    }
    rows_[kind()] = static_cast<Axis>(down_->currentData().toInt());
    choose(*across_, down); // asks
}

void AnalysisPanel::save()
{
    if (!table())
        return;
    const QString name = QFileDialog::getSaveFileName(
        this, tr("Save the table"), table()->title + QStringLiteral(".xlsx"),
        tr("Excel workbook (*.xlsx);;Text table (*.csv)"));
    if (!name.isEmpty())
        service_.save(table(), pathFrom(name));
}

void AnalysisPanel::retranslate()
{
    const auto textOf = [](Kind kind) {
        switch (kind) {
        case Kind::CrossTab:
            return tr("Cross-tab");
        case Kind::Week:
            return tr("Hours of the week");
        case Kind::Repeat:
            return tr("Repeat places");
        case Kind::HotSpots:
            return tr("Hot grids");
        case Kind::Density:
            return tr("Dense places");
        case Kind::Periods:
            return tr("Two periods");
        case Kind::Areas:
            return tr("Two areas");
        }
        return QString();
    };
    for (std::size_t i = 0; i < analysis::kKinds.size(); ++i)
        kinds_->setTabText(static_cast<int>(i), textOf(analysis::kKinds[i]));
    kinds_->setAccessibleName(tr("Kind of analysis"));
    downLabel_->setText(tr("Rows"));
    acrossLabel_->setText(tr("Columns"));
    swap_->setText(tr("Swap"));
    swap_->setToolTip(tr("Rows become columns, and columns rows"));
    radiusLabel_->setText(tr("Radius"));
    bandwidthLabel_->setText(tr("Bandwidth"));
    withLabel_->setText(tr("Compared with"));
    colour_->setText(tr("Colour the map"));
    colour_->setToolTip(tr("The map shows this in colours, and follows the filter and the time"));
    save_->setText(tr("Export…"));
    save_->setToolTip(tr("Write this table to a file"));
    {
        const QSignalBlocker quiet(before_);
        const int chosen = before_->currentIndex();
        before_->clear();
        before_->addItem(tr("As many days before"), static_cast<int>(analysis::Before::Directly));
        before_->addItem(tr("The same days last year"),
                         static_cast<int>(analysis::Before::LastYear));
        before_->setCurrentIndex(std::max(0, chosen));
    }
    fillAxes();
    fillAreas();
    view_->setAccessibleName(tr("Figures"));
    ask(); // names are in the language that they were read in
}

} // namespace zhitu::widgets
