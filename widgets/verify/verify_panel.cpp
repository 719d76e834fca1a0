// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/verify_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "widgets/look/flow_layout.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/number_text.h"
#include "widgets/look/parts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/verify/quality_view.h"
#include "widgets/verify/verify_filters.h"

namespace zhitu::widgets {
namespace {

constexpr int kMarksMs = 150;           ///< a list that is scrolled marks nothing before it rests
constexpr std::size_t kMostMarks = 500; ///< more of them would hide the map

/// Words that one may take along.
QLabel* makeLabel(const char* name)
{
    QLabel* label = makeLine(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

VerifyPanel::VerifyPanel(WorkState& state, VerifyService& service, QWidget* parent)
    : QWidget(parent), state_(state), service_(service), model_(new FindingModel(this)),
      run_(named<QPushButton>("verifyRun")), progress_(new QProgressBar),
      head_(makeLabel("verifyHead")), filters_(new VerifyFilters), tabs_(new QTabBar),
      pages_(new QStackedWidget), view_(new QTableView), detail_(makeLabel("verifyDetail")),
      count_(makeLabel("verifyCount")), correct_(named<QPushButton>("verifyCorrect")),
      waive_(named<QPushButton>("verifyWaive")), lift_(named<QPushButton>("verifyLift")),
      case_(named<QPushButton>("verifyCase")), quality_(new QualityView)
{
    setObjectName(QStringLiteral("verifyPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace2, kSpace1, kSpace2, kSpace2);
    column->setSpacing(kSpace1);
    makeHead();
    makeFindings();
    pages_->addWidget(quality_);
    column->addWidget(pages_, 1);
    connectParts();
    followLook(*this, [this] { fitColumns(); });
    retranslate();
}

void VerifyPanel::makeHead()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* top = new QHBoxLayout;
    top->setSpacing(kSpace2);
    progress_->setObjectName(QStringLiteral("verifyProgress"));
    progress_->setRange(0, 100);
    progress_->setMaximumWidth(160);
    progress_->hide();
    tabs_->setObjectName(QStringLiteral("verifyTabs"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->addTab({});
    tabs_->addTab({});
    top->addWidget(run_);
    top->addWidget(progress_);
    top->addWidget(head_, 1);
    top->addWidget(tabs_, 0, Qt::AlignBottom);
    column->addLayout(top);
}

void VerifyPanel::makeFindings()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(kSpace1);
    column->addWidget(filters_);
    view_->setObjectName(QStringLiteral("verifyTable"));
    view_->setModel(model_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setShowGrid(false);
    view_->setTabKeyNavigation(false); // Tab leads on
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setWordWrap(false);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setMinimumSectionSize(8);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setSortIndicatorClearable(true); // a third click: errors first again
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view_->horizontalHeader()->setSortIndicatorShown(true);
    view_->horizontalHeader()->setSectionsClickable(true);
    view_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(view_, 1);
    column->addWidget(detail_);
    auto* actions = new FlowLayout(nullptr, kSpace2);
    for (QWidget* part : std::initializer_list<QWidget*>{correct_, waive_, lift_, case_})
        actions->addWidget(part);
    column->addLayout(actions);
    count_->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(count_);
    pages_->addWidget(page);
}

void VerifyPanel::connectParts()
{
    connect(run_, &QPushButton::clicked, this,
            [this] { service_.isRunning() ? service_.stop() : service_.run(); });
    connect(&service_, &VerifyService::runningChanged, this, &VerifyPanel::refreshHead);
    connect(&service_, &VerifyService::progressed, this,
            [this](double share) { progress_->setValue(static_cast<int>(share * 100)); });
    connect(&service_, &VerifyService::filtered, this, &VerifyPanel::take);
    connect(&service_, &VerifyService::qualityRead, this, &VerifyPanel::takeQuality);
    connect(filters_, &VerifyFilters::changed, this, &VerifyPanel::ask);
    connect(view_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &VerifyPanel::ask);
    connect(&state_, &WorkState::areaChanged, this, &VerifyPanel::ask);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        pages_->setCurrentIndex(tab);
        tellMarks();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshRow();
        if (const auto item = current(); item && !taking_)
            Q_EMIT chosen(*item);
    });
    // Once more to where one has looked elsewhere meanwhile.
    connect(view_, &QTableView::activated, this, [this] {
        if (const auto item = current())
            Q_EMIT chosen(*item);
    });
    const auto act = [this](QPushButton* button, void (VerifyPanel::*signal)(quint32)) {
        connect(button, &QPushButton::clicked, this, [this, signal] {
            if (const auto item = current())
                Q_EMIT(this->*signal)(*item);
        });
    };
    act(correct_, &VerifyPanel::correctionWanted);
    act(waive_, &VerifyPanel::waiverWanted);
    act(lift_, &VerifyPanel::liftWanted);
    act(case_, &VerifyPanel::caseWanted);
    marksLater_.setSingleShot(true);
    marksLater_.setInterval(kMarksMs);
    connect(&marksLater_, &QTimer::timeout, this, &VerifyPanel::tellMarks);
    connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, &marksLater_,
            qOverload<>(&QTimer::start));
}

void VerifyPanel::setTheme(map::Theme theme)
{
    model_->setTheme(theme);
    quality_->setTheme(theme);
}

void VerifyPanel::setRights(const VerifyRights& rights)
{
    rights_ = rights;
    refreshRow();
}

void VerifyPanel::setCorrections(CorrectionStates states)
{
    model_->setCorrections(std::move(states));
    refreshRow();
}

void VerifyPanel::setSeen(bool seen)
{
    seen_ = seen;
    marksLater_.start();
    lookAgain();
}

void VerifyPanel::takeKeyboard()
{
    view_->setFocus();
    if (model_->rowCount() == 0)
        run_->setFocus();
}

std::optional<quint32> VerifyPanel::current() const
{
    const QModelIndex index = view_->currentIndex();
    return index.isValid() ? std::optional(model_->itemAt(index.row())) : std::nullopt;
}

void VerifyPanel::ask()
{
    verify::WorkFilter filter = filters_->filter();
    filter.area = areaPrefix(state_.area());
    const QHeaderView& heads = *view_->horizontalHeader();
    filter.order = FindingModel::orderOf(heads.sortIndicatorSection());
    filter.descending = heads.sortIndicatorOrder() == Qt::DescendingOrder;
    service_.filter(filter);
}

void VerifyPanel::take(const VerifyService::List& list, const VerifyService::Rows& rows)
{
    taking_ = true;
    const bool sameList = list == model_->list();
    std::optional<verify::FindingKey> key;
    if (const auto item = current())
        key = model_->list()->items[*item].finding.key;
    const int scrolled = view_->verticalScrollBar()->value();
    model_->show(list, rows);
    if (!sameList)
        filters_->offer(list.get());
    if (const int row = key ? model_->rowOf(*key) : -1; row >= 0) {
        view_->setCurrentIndex(model_->index(row, 0));
        view_->verticalScrollBar()->setValue(scrolled);
    }
    taking_ = false;
    refreshHead();
    refreshRow();
    marksLater_.start();
}

void VerifyPanel::takeQuality(const std::shared_ptr<const verify::Quality>& quality)
{
    scores_ = quality;
    quality_->show(quality);
    refreshHead();
    lookAgain();
}

/// Who worked through a list yesterday comes to it, and need not ask for it.
void VerifyPanel::lookAgain()
{
    if (seen_ && scores_ && !scores_->runs.empty())
        service_.lookAgain();
}

void VerifyPanel::refreshHead()
{
    const bool running = service_.isRunning();
    run_->setText(running ? tr("Stop") : tr("Verify"));
    run_->setEnabled(service_.isOpen());
    if (running != progress_->isVisibleTo(this))
        progress_->setValue(0);
    progress_->setVisible(running);
    const auto& list = model_->list();
    QStringList parts;
    if (scores_ && !scores_->runs.empty()) {
        const verify::PastRun& last = scores_->runs.back();
        parts << tr("Last run %1, on data of %2").arg(timeText(last.at), timeText(last.dataAt));
        const verify::Score& score = scores_->all.scores.back();
        parts << tr("score %1 (n = %2)").arg(verify::shownScore(score), numberText(score.n));
    } else if (list) {
        parts << tr("On data of %1").arg(timeText(list->dataAt));
        parts << tr("score %1 (n = %2)")
                     .arg(verify::shownScore(list->score), numberText(list->score.n));
    }
    if (!list && !running)
        parts << (service_.isOpen() ? tr("“Verify” goes over all data with the rules.")
                                    : tr("Open the data first."));
    head_->setText(parts.join(QStringLiteral(" · ")));
    QString counted;
    if (list) {
        counted = tr("%1 of %2 findings")
                      .arg(numberText(model_->rowCount()), numberText(std::ssize(list->items)));
        if (list->notListed > 0)
            counted += QStringLiteral(" · ")
                       + tr("%1 more are counted, but not listed").arg(numberText(list->notListed));
        if (!service_.keepsHistory())
            counted += QStringLiteral(" · ")
                       + tr("a file by itself keeps no history: nothing is told of earlier runs");
    }
    count_->setText(counted);
}

void VerifyPanel::refreshRow()
{
    const auto item = current();
    QStringList parts;
    using verify::FindingState;
    bool open = false;
    bool waived = false;
    bool correctable = false;
    if (item) {
        const verify::WorkItem& chosen = model_->list()->items[*item];
        const verify::Rule& rule = model_->list()->book->rules[chosen.rule];
        open = verify::isOpen(chosen.finding.state);
        waived = chosen.finding.state == FindingState::Waived;
        correctable = open && !correct::fieldsOf(chosen.finding.table).empty();
        if (!chosen.finding.suggestion.isEmpty())
            parts << tr("Should be: %1").arg(chosen.finding.suggestion);
        parts << tr("What to do: %1").arg(rule.advice.local());
        if (waived && !chosen.why.isEmpty())
            parts << tr("Right as it is, said %1").arg(chosen.why);
    }
    detail_->setText(parts.join(QStringLiteral(" · ")));
    detail_->setVisible(item.has_value());
    correct_->setVisible(rights_.corrects);
    correct_->setEnabled(correctable);
    waive_->setVisible(rights_.waives && !waived);
    waive_->setEnabled(open);
    lift_->setVisible(rights_.waives && waived);
    case_->setVisible(rights_.reports);
    case_->setEnabled(open);
}

/// Of the rows that one sees: the map shows where they are.
void VerifyPanel::tellMarks()
{
    map::Marks marks;
    if (seen_ && pages_->currentIndex() == 0 && model_->rowCount() > 0) {
        const int first = std::max(0, view_->rowAt(0));
        const int below = view_->rowAt(view_->viewport()->height() - 1);
        const int last = below < 0 ? model_->rowCount() - 1 : below;
        for (int row = first; row <= last && marks.size() < kMostMarks; ++row)
            if (const auto& place = model_->at(row).finding.place)
                marks.push_back({*place, map::Mark::Kind::Doubtful});
    }
    Q_EMIT marksChanged(marks);
}

void VerifyPanel::fitColumns()
{
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kSpace2);
    const int letter = fontMetrics().horizontalAdvance(u'字');
    // In letters; what is longer is cut, and told by the pointer.
    constexpr std::array<int, FindingModel::Columns> kLetters{4, 8, 10, 12, 13, 10, 6, 9, 6};
    for (int column = 0; column < FindingModel::Columns; ++column)
        view_->setColumnWidth(
            column, std::max(kLetters[static_cast<std::size_t>(column)] * letter + kSpace2,
                             view_->horizontalHeader()->sectionSizeHint(column)));
}

void VerifyPanel::retranslate()
{
    tabs_->setTabText(0, tr("Findings"));
    tabs_->setTabText(1, tr("Quality over time"));
    tabs_->setAccessibleName(tr("What is shown"));
    view_->setAccessibleName(tr("Findings"));
    progress_->setAccessibleName(tr("Progress"));
    correct_->setText(tr("Correct…"));
    waive_->setText(tr("It is right as it is…"));
    lift_->setText(tr("Take back that it is right"));
    case_->setText(tr("Report as a case…"));
    filters_->retranslate();
    filters_->offer(model_->list().get());
    model_->retranslate();
    quality_->retranslate();
    fitColumns(); // the heads are other words
    refreshHead();
    refreshRow();
    ask();
}

} // namespace zhitu::widgets
