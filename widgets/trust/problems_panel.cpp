// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/problems_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/look/flow_layout.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"
#include "widgets/trust/problem_delegate.h"
#include "widgets/trust/problem_model.h"

namespace zhitu::widgets {

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent), model_(new ProblemModel(this)), list_(new QListView),
      pages_(new QStackedLayout), calmTitle_(new QLabel), calmText_(new QLabel),
      copy_(new QPushButton), clear_(new QPushButton), diagnostics_(new QPushButton)
{
    setObjectName(QStringLiteral("problemsPanel"));
    list_->setObjectName(QStringLiteral("problemList"));
    list_->setModel(model_);
    list_->setItemDelegate(new ProblemDelegate(list_));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust); // other widths wrap differently
    list_->setFrameShape(QFrame::NoFrame);
    list_->installEventFilter(this);
    copy_->setObjectName(QStringLiteral("copyProblems"));
    clear_->setObjectName(QStringLiteral("clearProblems"));
    diagnostics_->setObjectName(QStringLiteral("problemDiagnostics"));

    auto* calm = new QWidget;
    auto* words = new QVBoxLayout(calm);
    words->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    words->setSpacing(kSpace2);
    words->addStretch(1);
    for (QLabel* label : {calmTitle_, calmText_}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch(2);
    calmTitle_->setFont(strong(font()));
    calmTitle_->setObjectName(QStringLiteral("noProblems"));
    pages_->addWidget(calm);
    pages_->addWidget(list_);

    auto* buttons = new FlowLayout(nullptr, kSpace2); // a dock may be narrow
    buttons->addWidget(copy_);
    buttons->addWidget(clear_);
    buttons->addWidget(diagnostics_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    column->setSpacing(kSpace2);
    column->addLayout(pages_, 1);
    column->addLayout(buttons);

    connect(copy_, &QPushButton::clicked, this, &ProblemsPanel::copy);
    connect(clear_, &QPushButton::clicked, this, &ProblemsPanel::clearRequested);
    connect(diagnostics_, &QPushButton::clicked, this, &ProblemsPanel::diagnosticsRequested);
    setProblems({});
    followLook(*this, [this] { refreshColours(); });
    retranslate();
    refreshColours();
}

void ProblemsPanel::setProblems(const QList<support::Problem>& problems)
{
    model_->setProblems(problems);
    const bool any = !problems.isEmpty();
    pages_->setCurrentIndex(any ? 1 : 0);
    copy_->setVisible(any);
    clear_->setVisible(any);
    if (any)
        list_->selectionModel()->setCurrentIndex(model_->index(0), QItemSelectionModel::NoUpdate);
}

void ProblemsPanel::copy()
{
    QModelIndexList rows = list_->selectionModel()->selectedIndexes();
    std::ranges::sort(rows);
    QStringList texts;
    for (const QModelIndex& row : rows)
        texts.append(model_->textOf(row.row()));
    for (int row = 0; rows.isEmpty() && row < model_->rowCount(); ++row)
        texts.append(model_->textOf(row));
    QApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list_ && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemsPanel::refreshColours()
{
    setInk(*calmText_, quietText(palette()));
}

void ProblemsPanel::retranslate()
{
    list_->setAccessibleName(tr("Recent problems"));
    calmTitle_->setText(tr("No problems"));
    calmText_->setText(tr("Where something goes wrong, it is kept here: what happened, what is "
                          "safe, and what to do."));
    copy_->setText(tr("Copy"));
    copy_->setToolTip(tr("Copy the selected problems, or all of them"));
    clear_->setText(tr("Clear"));
    clear_->setToolTip(tr("Forget these problems"));
    diagnostics_->setText(tr("Save diagnostics…"));
    model_->retranslate();
}

} // namespace zhitu::widgets
