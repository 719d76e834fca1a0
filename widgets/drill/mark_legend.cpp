// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/mark_legend.h"

#include <QPainter>
#include <array>

#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

using Kind = map::Mark::Kind;

constexpr int kSign = 18; ///< logical pixels

constexpr std::array kShown{Kind::Reported, Kind::Failed, Kind::Mended, Kind::Told, Kind::Acted};

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Reported:
        return MarkLegend::tr("report");
    case Kind::Failed:
        return MarkLegend::tr("cameras fail");
    case Kind::Mended:
        return MarkLegend::tr("cameras work again");
    case Kind::Told:
        return MarkLegend::tr("message, weather, order");
    default:
        return MarkLegend::tr("what a trainee did");
    }
}

} // namespace

map::Mark::Kind markOf(drill::MomentKind kind)
{
    switch (kind) {
    case drill::MomentKind::Report:
        return Kind::Reported;
    case drill::MomentKind::Failure:
        return Kind::Failed;
    case drill::MomentKind::Recovery:
        return Kind::Mended;
    case drill::MomentKind::Telling:
        return Kind::Told;
    case drill::MomentKind::Acted:
        return Kind::Acted;
    case drill::MomentKind::Note:
        break;
    }
    return Kind::Plain;
}

QIcon markIcon(map::Mark::Kind kind, const QPalette& palette, double pixelRatio)
{
    QPixmap picture(QSize(kSign, kSign) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    if (kind != Kind::Plain) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        map::drawMark(painter, QSizeF(kSign, kSign), kind, coloursFor(palette));
    }
    return picture;
}

MarkLegend::MarkLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("replayLegend"));
    retranslate();
}

void MarkLegend::retranslate()
{
    QStringList words;
    for (const Kind kind : kShown)
        words.append(wordOf(kind));
    setAccessibleName(tr("What the marks on the map mean"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize MarkLegend::sizeHint() const
{
    int width = 0;
    for (const Kind kind : kShown)
        width += kSign + kSpace1 + fontMetrics().horizontalAdvance(wordOf(kind)) + kSpace3;
    return {width, std::max(kSign, fontMetrics().height())};
}

void MarkLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const Kind kind : kShown) {
        painter.save();
        painter.translate(x, (height() - kSign) / 2);
        map::drawMark(painter, QSizeF(kSign, kSign), kind, coloursFor(palette()));
        painter.restore();
        x += kSign + kSpace1;
        const QString word = wordOf(kind);
        const int width = fontMetrics().horizontalAdvance(word);
        painter.setPen(quietText(palette()));
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += width + kSpace3;
    }
}

} // namespace zhitu::widgets
