// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/mark_legend.h"

#include <QHBoxLayout>
#include <QLabel>

#include "widgets/cases/form_parts.h"
#include "widgets/layers/legend_symbols.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

using drill::MomentKind;

QString wordOf(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Report:
        return MarkLegend::tr("report");
    case MomentKind::Failure:
        return MarkLegend::tr("cameras fail");
    case MomentKind::Recovery:
        return MarkLegend::tr("cameras work again");
    case MomentKind::Telling:
        return MarkLegend::tr("message, weather, order");
    case MomentKind::Acted:
        return MarkLegend::tr("what a trainee did");
    case MomentKind::Note:
        break;
    }
    return {};
}

} // namespace

map::Mark::Kind markOf(MomentKind kind)
{
    using Kind = map::Mark::Kind;
    switch (kind) {
    case MomentKind::Report:
        return Kind::Reported;
    case MomentKind::Failure:
        return Kind::Wrong;
    case MomentKind::Recovery:
        return Kind::Sound;
    case MomentKind::Telling:
        return Kind::Told;
    case MomentKind::Acted:
        return Kind::Acted;
    case MomentKind::Note:
        break;
    }
    return Kind::Plain;
}

QPixmap markPicture(MomentKind kind, const QPalette& palette, qreal devicePixelRatio)
{
    const auto paint = [&](QPainter& painter) {
        if (kind != MomentKind::Note)
            map::drawMark(painter, markOf(kind), coloursFor(palette));
    };
    return swatch({map::kMarkSize, paint, {}}, devicePixelRatio);
}

MarkLegend::MarkLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("replayLegend"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(kSpace1);
    constexpr std::array kinds{MomentKind::Report, MomentKind::Failure, MomentKind::Recovery,
                               MomentKind::Telling, MomentKind::Acted};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        entries_[i] = {kinds[i], new QLabel, makeQuiet({})};
        entries_[i].word->setWordWrap(false);
        line->addWidget(entries_[i].sign);
        line->addWidget(entries_[i].word);
        line->addSpacing(kSpace2);
    }
    line->addStretch();
    const auto paint = [this] {
        for (const Entry& entry : entries_)
            entry.sign->setPixmap(markPicture(entry.kind, palette(), devicePixelRatioF()));
    };
    paint();
    followLook(*this, paint);
    retranslate();
}

void MarkLegend::retranslate()
{
    setAccessibleName(tr("What the marks on the map mean"));
    for (const Entry& entry : entries_)
        entry.word->setText(wordOf(entry.kind));
}

} // namespace zhitu::widgets
