// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/layer_table.h"

#include <QHeaderView>
#include <algorithm>

#include "data/exchange/code_words.h"
#include "widgets/look/number_text.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kLettersWide = 30;
constexpr int kLinesMore = 2; ///< the header, and air

} // namespace

LayerTable::LayerTable(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("layerTable"));
    setRootIsDecorated(false);
    setColumnCount(2);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const exchange::LayerSpec& spec : exchange::layerSpecs()) {
        auto* row = new QTreeWidgetItem(this);
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        setCount(spec.layer, {});
    }
    headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    setCurrentItem(topLevelItem(0));
    connect(this, &QTreeWidget::currentItemChanged, this, &LayerTable::chosen);
    retranslate();
}

/// Rows are in the order of the enum, as the layers are.
exchange::Layer LayerTable::layer() const
{
    return static_cast<exchange::Layer>(std::max(0, currentIndex().row()));
}

void LayerTable::setCount(exchange::Layer layer, std::optional<std::int64_t> rows)
{
    topLevelItem(static_cast<int>(layer))
        ->setText(1, rows ? numberText(*rows) : QStringLiteral("…"));
}

void LayerTable::retranslate()
{
    setHeaderLabels({tr("Layer"), tr("Count")});
    setAccessibleName(tr("Layer"));
    for (const exchange::LayerSpec& spec : exchange::layerSpecs())
        topLevelItem(static_cast<int>(spec.layer))->setText(0, exchange::wordOf(spec.layer));
}

void LayerTable::fit()
{
    const QFontMetrics letters = fontMetrics();
    setMinimumWidth(kLettersWide * letters.averageCharWidth());
    setFixedHeight((topLevelItemCount() + kLinesMore) * (letters.height() + kSpace1));
}

} // namespace zhitu::widgets
