// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/check_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

#include "data/import/plan_table.h"
#include "widgets/import/planned_model.h"
#include "widgets/look/number_text.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kBarHeight = 6;
using import::Decision;
using import::OutsideRule;
using import::Verdict;

} // namespace

CheckPage::CheckPage(QWidget* parent)
    : QWidget(parent), model_(new PlannedModel(this)), outsideLabel_(new QLabel),
      outside_(named<QComboBox>("importOutside")), nearLabel_(new QLabel),
      near_(named<QComboBox>("importNear")), mend_(named<QCheckBox>("importMend")),
      counts_(named<QLabel>("importCounts")), progress_(named<QProgressBar>("importChecking")),
      shown_(named<QComboBox>("importShown")), view_(named<QTableView>("importRows")),
      skip_(named<QPushButton>("importSkip")), takeAsNew_(named<QPushButton>("importTakeAsNew")),
      merge_(named<QPushButton>("importMerge")), save_(named<QPushButton>("importSaveTable"))
{
    for (const OutsideRule rule :
         {OutsideRule::Refuse, OutsideRule::TakePlace, OutsideRule::TakeCode})
        outside_->addItem(QString(), static_cast<int>(rule));
    for (const Decision decision : {Decision::Skip, Decision::TakeAsNew, Decision::Merge})
        near_->addItem(QString(), static_cast<int>(decision));
    shown_->addItem(QString());
    for (const Verdict verdict : {Verdict::Refused, Verdict::Near, Verdict::New, Verdict::Update})
        shown_->addItem(QString(), static_cast<int>(verdict));
    outsideLabel_->setBuddy(outside_);
    nearLabel_->setBuddy(near_);
    counts_->setWordWrap(true);
    counts_->setTextFormat(Qt::PlainText);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(kBarHeight);
    progress_->hide();
    view_->setModel(model_);
    view_->verticalHeader()->hide();
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setWordWrap(false);
    view_->horizontalHeader()->setStretchLastSection(true);
    view_->setColumnWidth(PlannedModel::Line, 70);
    view_->setColumnWidth(PlannedModel::Outcome, 130);
    view_->setColumnWidth(PlannedModel::Name, 200);

    auto* rules = new QGridLayout;
    rules->setSpacing(kSpace2);
    rules->addWidget(outsideLabel_, 0, 0);
    rules->addWidget(outside_, 0, 1);
    rules->addWidget(nearLabel_, 1, 0);
    rules->addWidget(near_, 1, 1);
    rules->addWidget(mend_, 2, 1);
    rules->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    for (QPushButton* button : {skip_, takeAsNew_, merge_})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace3);
    column->addLayout(rules);
    column->addWidget(counts_);
    column->addWidget(progress_);
    column->addWidget(shown_, 0, Qt::AlignLeft);
    column->addWidget(view_, 1);
    column->addLayout(buttons);

    connect(outside_, &QComboBox::activated, this, &CheckPage::takeOptions);
    connect(near_, &QComboBox::activated, this, &CheckPage::takeOptions);
    connect(mend_, &QCheckBox::clicked, this, &CheckPage::takeOptions);
    connect(shown_, &QComboBox::activated, this, &CheckPage::filter);
    connect(skip_, &QPushButton::clicked, this, [this] { decide(Decision::Skip); });
    connect(takeAsNew_, &QPushButton::clicked, this, [this] { decide(Decision::TakeAsNew); });
    connect(merge_, &QPushButton::clicked, this, [this] { decide(Decision::Merge); });
    connect(save_, &QPushButton::clicked, this, &CheckPage::tableWanted);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CheckPage::refreshButtons);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid())
                    return;
                const domain::LonLat place = model_->at(index.row()).place;
                if (place != domain::LonLat())
                    Q_EMIT placeWanted(place);
            });
    retranslate();
}

void CheckPage::forget()
{
    options_.decided.clear();
    show(nullptr);
}

void CheckPage::showProgress(qint64 rows)
{
    progress_->show();
    counts_->setText(tr("Checking: %1 rows").arg(numberText(rows)));
}

void CheckPage::show(std::shared_ptr<const import::Plan> plan)
{
    plan_ = std::move(plan);
    progress_->hide();
    showCounts();
    filter();
}

void CheckPage::showCounts()
{
    if (!plan_) {
        counts_->clear();
        return;
    }
    const import::PlanCounts& n = plan_->counts;
    counts_->setText(tr("%1 rows: %2 new, %3 change a row, %4 stand there already, %5 likely there "
                        "already, %6 refused.")
                         .arg(numberText(n.rows), numberText(n.fresh), numberText(n.updates),
                              numberText(n.same), numberText(n.near), numberText(n.refused)));
}

void CheckPage::filter()
{
    std::optional<Verdict> only;
    if (shown_->currentData().isValid())
        only = static_cast<Verdict>(shown_->currentData().toInt());
    model_->setPlan(plan_, only);
    refreshButtons();
    Q_EMIT rowsShown();
}

void CheckPage::takeOptions()
{
    options_.outside = static_cast<OutsideRule>(outside_->currentData().toInt());
    options_.near = static_cast<Decision>(near_->currentData().toInt());
    options_.mendShapes = mend_->isChecked();
    Q_EMIT decided();
}

/// Of the rows that are chosen, and that are likely there already or were until it was decided.
void CheckPage::decide(Decision decision)
{
    for (const QModelIndex& index : view_->selectionModel()->selectedRows()) {
        const import::Planned& row = model_->at(index.row());
        if (row.verdict == Verdict::Near || options_.decided.contains(row.line))
            options_.decided[row.line] = decision;
    }
    Q_EMIT decided();
}

void CheckPage::refreshButtons()
{
    bool decidable = false;
    bool standing = false;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows()) {
        const import::Planned& row = model_->at(index.row());
        decidable |= row.verdict == Verdict::Near || options_.decided.contains(row.line);
        standing |= row.standing != 0;
    }
    skip_->setEnabled(decidable);
    takeAsNew_->setEnabled(decidable);
    merge_->setEnabled(decidable && standing);
    save_->setEnabled(plan_ != nullptr);
}

void CheckPage::retranslate()
{
    outsideLabel_->setText(tr("Where a row names one grid and lies in another:"));
    outside_->setItemText(0, tr("Refuse it"));
    outside_->setItemText(1, tr("Its place counts"));
    outside_->setItemText(2, tr("The grid that it names counts"));
    nearLabel_->setText(tr("What is likely there already:"));
    near_->setItemText(0, tr("Leave out, unless decided below"));
    near_->setItemText(1, tr("Take as new"));
    near_->setItemText(2, tr("Merge with what is there"));
    mend_->setText(tr("Take outlines that cross themselves as they were mended"));
    shown_->setItemText(0, tr("All rows that something is known about"));
    for (int i = 1; i < shown_->count(); ++i)
        shown_->setItemText(i, import::textOf(static_cast<Verdict>(shown_->itemData(i).toInt())));
    skip_->setText(tr("Leave out"));
    takeAsNew_->setText(tr("Take as new"));
    merge_->setText(tr("Merge"));
    save_->setText(tr("Save this list…"));
    view_->setAccessibleName(tr("Rows of the file"));
    model_->retranslate();
    showCounts();
}

} // namespace zhitu::widgets
