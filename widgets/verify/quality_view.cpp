// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/quality_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/number_text.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/verify/score_line.h"

namespace zhitu::widgets {
namespace {

enum Column : int { Name, Now, Change, Checks, Found, Columns };

/// Less than the last digit that is shown is no change.
constexpr double kLeastChange = 0.005;

/// \param same the words for no change
QString changeText(double by, const QString& same)
{
    if (std::abs(by) < kLeastChange)
        return same;
    const QString points = QLocale().toString(std::abs(by), 'f', 2);
    return (by > 0 ? QStringLiteral("▲ +%1") : QStringLiteral("▼ −%1")).arg(points);
}

} // namespace

QualityView::QualityView(QWidget* parent)
    : QWidget(parent), table_(new QTableWidget), line_(new ScoreLine), note_(new QLabel)
{
    table_->setObjectName(QStringLiteral("verifyScores"));
    table_->setColumnCount(Columns);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setMinimumSectionSize(8);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionsClickable(false);
    note_->setObjectName(QStringLiteral("verifyScoreNote"));
    note_->setWordWrap(true);
    note_->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace1);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace3);
    row->addWidget(table_, 3);
    row->addWidget(line_, 2, Qt::AlignTop);
    column->addLayout(row, 1);
    column->addWidget(note_);
    connect(table_, &QTableWidget::currentItemChanged, this, &QualityView::showLine);
    followLook(*this, [this] { fill(); });
    retranslate();
}

void QualityView::show(std::shared_ptr<const verify::Quality> quality)
{
    quality_ = std::move(quality);
    fill();
}

void QualityView::setTheme(map::Theme theme)
{
    theme_ = theme;
    line_->setTheme(theme);
    fill();
}

void QualityView::addHeading(const QString& text)
{
    const int row = table_->rowCount();
    table_->insertRow(row);
    auto* item = new QTableWidgetItem(text);
    item->setFont(strong(font()));
    item->setFlags(Qt::ItemIsEnabled);
    table_->setItem(row, Name, item);
    table_->setSpan(row, Name, 1, Columns);
    lines_.push_back(nullptr);
}

void QualityView::addLine(const verify::QualityLine& line)
{
    const int row = table_->rowCount();
    table_->insertRow(row);
    lines_.push_back(&line);
    const verify::Score& now = line.scores.back();
    const auto before =
        line.scores.size() > 1 ? line.scores[line.scores.size() - 2].value() : std::nullopt;
    QString change = QStringLiteral("–");
    QColor ink;
    if (const auto value = now.value(); value && before) {
        const double by = *value - *before;
        change = changeText(by, same_);
        if (std::abs(by) >= kLeastChange) {
            const map::Palette& palette = map::paletteOf(theme_);
            ink = by > 0 ? palette.good : palette.alarm;
        }
    }
    const QString texts[]{line.name, verify::shownScore(now), change, numberText(now.n),
                          numberText(now.found)};
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight)
                               | Qt::AlignVCenter);
        if (column == Change && ink.isValid())
            item->setForeground(ink);
        table_->setItem(row, column, item);
    }
}

void QualityView::fill()
{
    const int chosen = std::max(0, table_->currentRow());
    table_->setRowCount(0);
    table_->clearSpans();
    lines_.clear();
    const bool any = quality_ && !quality_->runs.empty();
    table_->setVisible(any);
    line_->setVisible(any);
    note_->setText(any ? tr("Score: 100 × (1 − weighted defects / weighted checks). n: rows that "
                            "were looked at, once for each rule. Runs over everything, by this "
                            "computer; the last %n of them.",
                            nullptr, static_cast<int>(quality_->runs.size()))
                       : tr("There was no run yet: there are no scores to compare."));
    if (!any)
        return;
    same_ = tr("as before");
    addLine(quality_->all);
    addHeading(tr("By data"));
    for (const verify::QualityLine& line : quality_->tables)
        addLine(line);
    addHeading(tr("By source system"));
    for (const verify::QualityLine& line : quality_->origins)
        addLine(line);
    addHeading(tr("By town, the lowest first"));
    for (const verify::QualityLine& line : quality_->towns)
        addLine(line);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kSpace2);
    const int letter = fontMetrics().horizontalAdvance(u'字');
    table_->setColumnWidth(Name, 14 * letter);
    for (int column = Now; column < Columns; ++column)
        table_->setColumnWidth(column, 7 * letter);
    table_->setCurrentCell(std::min(chosen, table_->rowCount() - 1), Name);
    showLine();
}

void QualityView::showLine()
{
    const int row = table_->currentRow();
    const auto* line =
        row < 0 || row >= std::ssize(lines_) ? nullptr : lines_[static_cast<std::size_t>(row)];
    if (line == nullptr)
        return;
    std::vector<std::optional<double>> scores;
    for (const verify::Score& score : line->scores)
        scores.push_back(score.value());
    line_->show(line->name, std::move(scores), timeText(quality_->runs.front().at),
                timeText(quality_->runs.back().at));
}

void QualityView::retranslate()
{
    table_->setHorizontalHeaderLabels({tr("Data, system or town"), tr("Score"),
                                       tr("Since the run before"), tr("n"), tr("Defects")});
    for (int column = 0; column < Columns; ++column)
        table_->horizontalHeaderItem(column)->setTextAlignment(
            (column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    table_->setAccessibleName(tr("Quality over time"));
    fill();
}

} // namespace zhitu::widgets
