// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/area_dialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

#include "data/tiles/area_fetch.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

/// What a tile of a drawn map takes on the average; photographs take less than twice as much.
constexpr std::int64_t kUsualTileBytes = 15'000;

int mostOf(const tiles::BaseMap& map)
{
    int most = 0;
    for (const tiles::TileLayer& layer : map.layers)
        most = std::max(most, layer.mostZoom);
    return most;
}

} // namespace

AreaDialog::AreaDialog(const tiles::BaseMap& map, tiles::OfflineArea area, double zoom,
                       QWidget* parent)
    : QDialog(parent), area_(std::move(area)), layers_(map.layers.size()), name_(new QLineEdit),
      mostZoom_(new QSpinBox), amount_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("areaDialog"));
    setWindowTitle(tr("Download what is seen"));
    area_.leastZoom = std::clamp(static_cast<int>(std::floor(zoom)) - 2, 0, mostOf(map));
    name_->setObjectName(QStringLiteral("areaName"));
    name_->setText(map.name + u' '
                   + QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    name_->setMaxLength(100);
    mostZoom_->setObjectName(QStringLiteral("areaMostZoom"));
    mostZoom_->setRange(area_.leastZoom, mostOf(map));
    mostZoom_->setValue(std::min(area_.leastZoom + 5, mostOf(map)));
    amount_->setObjectName(QStringLiteral("areaAmount"));
    amount_->setWordWrap(true);
    QPushButton* download = buttons_->addButton(tr("Download"), QDialogButtonBox::AcceptRole);
    download->setObjectName(QStringLiteral("areaDownload"));
    download->setDefault(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    form->setVerticalSpacing(kSpace3);
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Most detailed level"), mostZoom_);
    form->addRow(amount_);
    form->addRow(buttons_);
    resize(420, 0);
    connect(mostZoom_, &QSpinBox::valueChanged, this, &AreaDialog::count);
    connect(name_, &QLineEdit::textChanged, this, &AreaDialog::count);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    count();
}

void AreaDialog::count()
{
    area_.mostZoom = mostZoom_->value();
    area_.name = name_->text().trimmed();
    const std::int64_t tiles = tileCount(area_);
    const bool fits = tiles <= tiles::kMostAreaTiles;
    amount_->setText(
        fits ? tr("%1 tiles, about %2.")
                   .arg(QLocale().toString(qlonglong(tiles)),
                        QLocale().formattedDataSize(tiles * kUsualTileBytes * qint64(layers_), 0,
                                                    QLocale::DataSizeTraditionalFormat))
             : tr("%1 tiles are more than can be downloaded at once (%2). Choose a lower level, or "
                  "look at a smaller part of the map first.")
                   .arg(QLocale().toString(qlonglong(tiles)),
                        QLocale().toString(qlonglong(tiles::kMostAreaTiles))));
    for (QAbstractButton* button : buttons_->buttons())
        if (buttons_->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(fits && !area_.name.isEmpty());
}

tiles::OfflineArea AreaDialog::area() const
{
    return area_;
}

} // namespace zhitu::widgets
