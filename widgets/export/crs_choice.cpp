// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/crs_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "data/exchange/layer_export.h"
#include "widgets/cases/form_parts.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using exchange::CrsKind;
using exchange::ExportCrs;

constexpr int kMiddleZone = (exchange::kFirstZone + exchange::kLastZone) / 2;

/// In the order in which they are offered.
constexpr std::array kSystems{ExportCrs{CrsKind::Cgcs2000, 4490},
                              ExportCrs{CrsKind::GaussKruger, 0}, ExportCrs{CrsKind::Wgs84, 4326},
                              ExportCrs{CrsKind::WebMercator, 3857}, ExportCrs{CrsKind::Gcj02, 0}};

} // namespace

CrsChoice::CrsChoice(QWidget* parent)
    : QWidget(parent), ownZone_(kMiddleZone), kinds_(makeChoice("layerCrs")), zoneRow_(new QWidget),
      zones_(makeChoice("layerZone")), numbered_(named<QCheckBox>("layerZoneNumbered")),
      words_(makeQuiet({}))
{
    words_->setObjectName(QStringLiteral("layerCrsWords"));
    numbered_->setChecked(true);
    auto* ofZone = new QVBoxLayout(zoneRow_);
    ofZone->setContentsMargins({});
    ofZone->setSpacing(kSpace2);
    ofZone->addWidget(zones_);
    ofZone->addWidget(numbered_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(kinds_);
    column->addWidget(zoneRow_);
    column->addWidget(words_);
    connect(kinds_, &QComboBox::currentIndexChanged, this, &CrsChoice::refresh);
    connect(kinds_, &QComboBox::activated, this, [this] { wanted_ = kind(); });
    connect(zones_, &QComboBox::currentIndexChanged, this, &CrsChoice::refresh);
    connect(zones_, &QComboBox::activated, this,
            [this] { zoneChosen_ = zones_->currentData().toInt() != ownZone_ || !hasOwnZone_; });
    connect(numbered_, &QCheckBox::toggled, this, &CrsChoice::refresh);
    setFocusProxy(kinds_);
    retranslate();
}

QWidget* CrsChoice::editor() const
{
    return kinds_;
}

CrsKind CrsChoice::kind() const
{
    return static_cast<CrsKind>(kinds_->currentData().toInt());
}

ExportCrs CrsChoice::crs() const
{
    if (kind() == CrsKind::GaussKruger)
        return exchange::gaussKruger(zones_->currentData().toInt(), numbered_->isChecked());
    for (const ExportCrs& crs : kSystems)
        if (crs.kind == kind())
            return crs;
    return {};
}

void CrsChoice::setFormat(exchange::ExportFormat format)
{
    format_ = format;
    fillKinds();
    refresh();
}

void CrsChoice::setOwnZone(std::optional<int> zone)
{
    if (hasOwnZone_ && zone == ownZone_)
        return; // a list that is open stays so
    hasOwnZone_ = zone.has_value();
    ownZone_ = zone.value_or(kMiddleZone);
    fillZones();
    refresh();
}

void CrsChoice::choose(const ExportCrs& crs, bool ownZone)
{
    wanted_ = crs.kind;
    if (const auto zone = exchange::zoneOf(crs)) {
        const QSignalBlocker quiet[]{QSignalBlocker(zones_), QSignalBlocker(numbered_)};
        numbered_->setChecked(exchange::isNumbered(crs));
        zoneChosen_ = !ownZone;
        zones_->setCurrentIndex(zones_->findData(ownZone ? ownZone_ : *zone));
    }
    fillKinds();
    refresh();
}

/// What the user wanted where the format can have it, else the first that it can.
void CrsChoice::fillKinds()
{
    const QSignalBlocker quiet(kinds_);
    kinds_->clear();
    const std::array names{tr("CGCS2000, degrees"), tr("CGCS2000, Gauss–Krüger, metres"),
                           tr("WGS 84, degrees"), tr("Web Mercator, metres"),
                           tr("GCJ-02, shifted degrees")};
    for (std::size_t i = 0; i < kSystems.size(); ++i)
        if (exchange::refusalOf(format_, kSystems[i]).isEmpty())
            kinds_->addItem(names[i], static_cast<int>(kSystems[i].kind));
    kinds_->setCurrentIndex(std::max(0, kinds_->findData(static_cast<int>(wanted_))));
    kinds_->setEnabled(kinds_->count() > 1);
}

void CrsChoice::fillZones()
{
    const QSignalBlocker quiet(zones_);
    const int before = zones_->currentData().toInt();
    zones_->clear();
    for (int zone = exchange::kFirstZone; zone <= exchange::kLastZone; ++zone) {
        const QString text = tr("Zone %1, %2° E").arg(zone).arg(zone * exchange::kZoneWidthDeg);
        zones_->addItem(
            hasOwnZone_ && zone == ownZone_ ? tr("%1 (of the district)").arg(text) : text, zone);
    }
    zones_->setCurrentIndex(zones_->findData(zoneChosen_ ? before : ownZone_));
}

void CrsChoice::refresh()
{
    const bool inZones = kind() == CrsKind::GaussKruger;
    zoneRow_->setVisible(inZones);
    const ExportCrs here = crs();
    QString words = exchange::accuracyOf(here);
    if (here.epsg != 0)
        words = QStringLiteral("EPSG:%1 · ").arg(here.epsg) + words;
    if (kinds_->count() == 1)
        words += u' ' + tr("This kind of file knows no other system.");
    words_->setText(words);
    Q_EMIT changed();
}

void CrsChoice::retranslate()
{
    kinds_->setAccessibleName(tr("Coordinate system"));
    zones_->setAccessibleName(tr("Zone of Gauss–Krüger"));
    numbered_->setText(tr("The zone's number before the easting"));
    fillKinds();
    fillZones();
    refresh();
}

void CrsChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace zhitu::widgets
