// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/place_page.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

#include "widgets/cases/form_parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

QLabel* makeWords(const char* name)
{
    QLabel* label = makeQuiet({});
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

} // namespace

PlacePage::PlacePage(QWidget* parent)
    : QWidget(parent), hint_(makeWords("importPlaceHint")), systems_(new QListWidget),
      legend_(makeWords("importLegend")), otherLabel_(new QLabel), other_(new QLineEdit),
      look_(new QPushButton), wrong_(makeWords("importSystemWrong"))
{
    systems_->setObjectName(QStringLiteral("importSystems"));
    systems_->setWordWrap(true);
    systems_->setUniformItemSizes(false);
    other_->setObjectName(QStringLiteral("importOtherSystem"));
    other_->setPlaceholderText(QStringLiteral("gk:35 · gk:105E · EPSG:4513 · gcj02 · bd09"));
    otherLabel_->setBuddy(other_);
    look_->setObjectName(QStringLiteral("importLookAtOther"));
    auto* otherRow = new QHBoxLayout;
    otherRow->setSpacing(kSpace2);
    otherRow->addWidget(otherLabel_);
    otherRow->addWidget(other_, 1);
    otherRow->addWidget(look_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace3);
    column->addWidget(hint_);
    column->addWidget(systems_, 1);
    column->addWidget(legend_);
    column->addLayout(otherRow);
    column->addWidget(wrong_);
    wrong_->hide();
    connect(systems_, &QListWidget::currentRowChanged, this, &PlacePage::take);
    connect(look_, &QPushButton::clicked, this, &PlacePage::takeTyped);
    connect(other_, &QLineEdit::returnPressed, this, &PlacePage::takeTyped);
    retranslate();
}

void PlacePage::show(std::shared_ptr<const import::Preview> preview, bool byHand)
{
    preview_ = std::move(preview);
    byHand_ = byHand;
    chosen_.reset();
    if (preview_ && preview_->certain)
        chosen_ = preview_->mapping.crs;
    fill();
}

/// What is likeliest is marked, but chosen only where it is certain.
void PlacePage::fill()
{
    const QSignalBlocker quiet(systems_);
    systems_->clear();
    if (!preview_)
        return;
    const QLocale locale;
    for (const import::CrsChance& chance : preview_->chances) {
        QString text = import::titleOf(chance.crs) + u'\n'
                       + tr("%1 of %2 places in the district")
                             .arg(locale.toString(chance.near), locale.toString(chance.places));
        if (chance.named > 0)
            text += tr("; %1 of %2 in the grid that they name")
                        .arg(locale.toString(chance.inOwn), locale.toString(chance.named));
        systems_->addItem(text);
        if (preview_->mapping.crs == chance.crs)
            systems_->setCurrentRow(systems_->count() - 1);
    }
    hint_->setText(
        preview_->chances.empty() ? tr("The file has no places yet: see the columns.")
        : byHand_
            ? tr("You chose the system. Look at the map: do the places lie where they should?")
        : preview_->certain
            ? tr("It fits one system only. Look at the map: do the places lie where they should?")
            : tr("Several systems fit, and some lie only 500 m apart. Look at the map at a place "
                 "that you know, and choose the one that is right."));
}

const std::vector<import::SeenPlace>* PlacePage::places() const
{
    const int row = systems_->currentRow();
    return preview_ && row >= 0 && row < std::ssize(preview_->chances)
               ? &preview_->chances[static_cast<std::size_t>(row)].seen
               : nullptr;
}

void PlacePage::take(int row)
{
    if (!preview_ || row < 0)
        return;
    chosen_ = preview_->chances[static_cast<std::size_t>(row)].crs;
    Q_EMIT marked();
    Q_EMIT chosen(*chosen_);
}

void PlacePage::takeTyped()
{
    const auto system = import::sourceCrsNamed(other_->text().trimmed());
    wrong_->setVisible(!system);
    if (system)
        Q_EMIT chosen(*system);
}

void PlacePage::retranslate()
{
    otherLabel_->setText(tr("Another:"));
    look_->setText(tr("Look"));
    systems_->setAccessibleName(tr("Coordinate systems that fit"));
    legend_->setText(tr("On the map: ○ in the grid that its row names, or in the district · △ in "
                        "another grid · × not in the district"));
    wrong_->setText(tr("This is no coordinate system that is known here. Write it as in the "
                       "examples; “,north” behind it where the northing stands first."));
    fill();
}

} // namespace zhitu::widgets
