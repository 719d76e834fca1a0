// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/score_line.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kRows = 7; ///< heights of a letter
constexpr double kDot = 3;
constexpr double kLeastRange = 0.1; ///< points of the score: less than that is no mountain

/// Rounded down, as everywhere: 100.00 is without a defect.
QString textOf(double score)
{
    return QLocale().toString(std::floor(score * 100) / 100, 'f', 2);
}

} // namespace

ScoreLine::ScoreLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("verifyScoreLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ScoreLine::show(const QString& name, std::vector<std::optional<double>> scores,
                     const QString& first, const QString& last)
{
    name_ = name;
    scores_ = std::move(scores);
    first_ = first;
    last_ = last;
    QStringList said;
    for (const auto& score : scores_)
        said.append(score ? textOf(*score) : QStringLiteral("–"));
    setAccessibleName(tr("Scores of %1: %2").arg(name_, said.join(QStringLiteral(", "))));
    update();
}

void ScoreLine::setTheme(map::Theme theme)
{
    theme_ = theme;
    update();
}

QSize ScoreLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * kRows};
}

void ScoreLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int letters = fontMetrics().height();
    const auto text = [&](const QRectF& where, Qt::Alignment how, const QString& what) {
        painter.setPen(quietText(palette()));
        painter.drawText(where, static_cast<int>(how), what);
    };
    const double margin = fontMetrics().horizontalAdvance(QStringLiteral("100.00 ")) + kSpace1;
    // Half a line of letters stands above the highest score.
    const double top = 1.5 * letters + kSpace1;
    const QRectF room(margin, top, width() - margin - kSpace2, height() - top - letters - kSpace2);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(0, 0, width(), letters), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(name_, Qt::ElideRight, width()));
    std::vector<double> known;
    for (const auto& score : scores_)
        if (score)
            known.push_back(*score);
    if (known.empty() || room.height() < letters)
        return;
    const auto [least, most] = std::ranges::minmax(known);
    const double middle = (least + most) / 2;
    const double half = std::max(most - least, kLeastRange) / 2;
    const auto placeOf = [&](std::size_t run) {
        const double x = scores_.size() < 2
                             ? 0.5
                             : static_cast<double>(run) / static_cast<double>(scores_.size() - 1);
        return QPointF(room.left() + x * room.width(),
                       room.center().y() - (*scores_[run] - middle) / half * room.height() / 2);
    };
    painter.setPen(QPen(edgeColour(palette()), 1));
    for (const double score : {least, most}) {
        const double y = room.center().y() - (score - middle) / half * room.height() / 2;
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        text(QRectF(0, y - letters / 2.0, margin - kSpace1, letters),
             Qt::AlignRight | Qt::AlignVCenter, textOf(score));
        if (least == most)
            break;
    }
    const QColor ink = map::paletteOf(theme_).accent;
    painter.setPen(QPen(ink, 2));
    std::optional<QPointF> before;
    for (std::size_t run = 0; run < scores_.size(); ++run) {
        if (!scores_[run]) {
            before.reset();
            continue;
        }
        const QPointF at = placeOf(run);
        if (before)
            painter.drawLine(*before, at);
        painter.setBrush(ink);
        painter.drawEllipse(at, kDot, kDot);
        before = at;
    }
    const QRectF below(room.left(), height() - letters, room.width(), letters);
    text(below, Qt::AlignLeft | Qt::AlignVCenter, first_);
    if (scores_.size() > 1)
        text(below, Qt::AlignRight | Qt::AlignVCenter, last_);
}

} // namespace zhitu::widgets
