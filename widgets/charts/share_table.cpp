// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/share_table.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "data/words/indicator_words.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
using words::percentText;

ShareTable::ShareTable(const QString& name, QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)), heading_(new QLabel)
{
    setObjectName(name);
    grid_->setContentsMargins(0, kSpace2, 0, 0);
    grid_->setHorizontalSpacing(kSpace3);
    grid_->setVerticalSpacing(kSpace1);
    grid_->setColumnStretch(0, 1);
    heading_->setWordWrap(true);
    grid_->addWidget(heading_, 0, 0, 1, 3);
    followLook(*this, [this] {
        for (const Row& row : rows_)
            setInk(*row.of, quietText(palette()));
    });
}

void ShareTable::addRow()
{
    const int at = static_cast<int>(rows_.size());
    const Row row{new QLabel, new QLabel, new QLabel};
    row.name->setWordWrap(true); // a dock may be narrow, and the type large
    row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.of->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.value->setObjectName(objectName() + QString::number(at));
    setInk(*row.of, quietText(palette()));
    grid_->addWidget(row.name, at + 1, 0);
    grid_->addWidget(row.value, at + 1, 1);
    grid_->addWidget(row.of, at + 1, 2);
    rows_.push_back(row);
}

void ShareTable::show(const QString& heading, const std::vector<Share>& shares)
{
    const QLocale locale;
    heading_->setFont(strong(heading_->font()));
    heading_->setText(heading);
    while (rows_.size() < shares.size())
        addRow();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Row& row = rows_[i];
        for (QLabel* label : {row.name, row.value, row.of})
            label->setVisible(i < shares.size());
        if (i >= shares.size())
            continue;
        const Share& shown = shares[i];
        row.name->setText(shown.name);
        row.value->setFont(strong(row.value->font()));
        row.value->setText(percentText(shown.share));
        row.of->setText(tr("%1/%2").arg(locale.toString(qint64{shown.share.part}),
                                        locale.toString(qint64{shown.share.whole})));
        for (QLabel* label : {row.name, row.value, row.of})
            label->setToolTip(shown.formula);
    }
}

} // namespace zhitu::widgets
