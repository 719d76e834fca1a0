// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/base_map_dialog.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "data/tiles/tianditu.h"
#include "map/projection/camera.h"
#include "widgets/basemap/area_dialog.h"
#include "widgets/basemap/source_dialog.h"
#include "widgets/basemap/wmts_dialog.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kAreaRole = Qt::UserRole + 1;

QLabel* heading(const QFont& font)
{
    auto* label = new QLabel;
    label->setFont(titleFont(font, kHeading));
    return label;
}

QLabel* helpText()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

BaseMapDialog::BaseMapDialog(BaseMapService& service, map::MapView& view, QWidget* parent)
    : QDialog(parent), service_(service), view_(view), said_(helpText()), close_(new QPushButton)
{
    setObjectName(QStringLiteral("baseMapDialog"));
    resize(720, 700);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    layout->setSpacing(kSpace4);
    layout->addWidget(makeMapsPage(), 1);
    layout->addWidget(makeOfflinePage(), 1);
    said_->setObjectName(QStringLiteral("baseMapSaid"));
    said_->setForegroundRole(QPalette::WindowText);
    said_->hide();
    layout->addWidget(said_);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(close_);
    layout->addLayout(bottom);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    connect(&service_, &BaseMapService::changed, this, &BaseMapDialog::followMaps);
    connect(&service_, &BaseMapService::problemChanged, this, &BaseMapDialog::followMaps);
    connect(&service_, &BaseMapService::areasChanged, this, &BaseMapDialog::followAreas);
    connect(&service_, &BaseMapService::refused, this, &BaseMapDialog::say);
    connect(&service_, &BaseMapService::described, this, [this](const tiles::BaseMap& found) {
        SourceDialog dialog(found, this);
        if (dialog.exec() == QDialog::Accepted)
            service_.add(dialog.map());
    });
    connect(&service_, &BaseMapService::keyStored, this,
            [this] { say(tr("The key is kept in the keychain.")); });
    service_.refreshAreas();
}

QWidget* BaseMapDialog::makeMapsPage()
{
    auto* page = new QWidget;
    mapsHeading_ = heading(font());
    maps_ = new QListWidget;
    maps_->setObjectName(QStringLiteral("baseMapList"));
    about_ = helpText();
    about_->setObjectName(QStringLiteral("baseMapAbout"));
    addFile_ = new QPushButton;
    addFile_->setObjectName(QStringLiteral("addBaseMapFile"));
    addAddress_ = new QPushButton;
    addAddress_->setObjectName(QStringLiteral("addBaseMapAddress"));
    addWmts_ = new QPushButton;
    addWmts_->setObjectName(QStringLiteral("addBaseMapWmts"));
    key_ = new QPushButton;
    key_->setObjectName(QStringLiteral("baseMapKey"));
    remove_ = new QPushButton;
    remove_->setObjectName(QStringLiteral("removeBaseMap"));
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {addFile_, addAddress_, addWmts_, key_, remove_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace3);
    row->addWidget(maps_, 1);
    row->addLayout(buttons);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(mapsHeading_);
    column->addLayout(row, 1);
    column->addWidget(about_);
    column->addWidget(makeGridRow());
    connect(maps_, &QListWidget::currentRowChanged, this, &BaseMapDialog::followMaps);
    connect(maps_, &QListWidget::itemActivated, this,
            [this] { service_.choose(chosenMap() != nullptr ? chosenMap()->id : QString()); });
    connect(addFile_, &QPushButton::clicked, this, &BaseMapDialog::askForFile);
    connect(addAddress_, &QPushButton::clicked, this, &BaseMapDialog::askForAddress);
    connect(addWmts_, &QPushButton::clicked, this, &BaseMapDialog::askForWmts);
    connect(key_, &QPushButton::clicked, this, &BaseMapDialog::askForKey);
    connect(remove_, &QPushButton::clicked, this, &BaseMapDialog::removeMap);
    return page;
}

QWidget* BaseMapDialog::makeGridRow()
{
    gridRow_ = new QWidget;
    gridLabel_ = new QLabel;
    grid_ = new QComboBox;
    grid_->setObjectName(QStringLiteral("tiandituGrid"));
    gridLabel_->setBuddy(grid_);
    gridHelp_ = helpText();
    auto* choice = new QHBoxLayout;
    choice->setSpacing(kSpace2);
    choice->addWidget(gridLabel_);
    choice->addWidget(grid_);
    choice->addStretch(1);
    auto* column = new QVBoxLayout(gridRow_);
    column->setContentsMargins({});
    column->setSpacing(kSpace1);
    column->addLayout(choice);
    column->addWidget(gridHelp_);
    connect(grid_, &QComboBox::activated, this,
            [this](int row) { service_.setTiandituGrid(static_cast<tiles::TileGrid>(row)); });
    return gridRow_;
}

QWidget* BaseMapDialog::makeOfflinePage()
{
    auto* page = new QWidget;
    offlineHeading_ = heading(font());
    offlineHelp_ = helpText();
    areas_ = new QTreeWidget;
    areas_->setObjectName(QStringLiteral("offlineAreas"));
    areas_->setRootIsDecorated(false);
    areas_->setColumnCount(3);
    areas_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    areas_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    areas_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    download_ = new QPushButton;
    download_->setObjectName(QStringLiteral("downloadArea"));
    pause_ = new QPushButton;
    pause_->setObjectName(QStringLiteral("pauseArea"));
    removeArea_ = new QPushButton;
    removeArea_->setObjectName(QStringLiteral("removeArea"));
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {download_, pause_, removeArea_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace3);
    row->addWidget(areas_, 1);
    row->addLayout(buttons);
    limitLabel_ = new QLabel;
    limit_ = new QSpinBox;
    limit_->setObjectName(QStringLiteral("tileCacheLimit"));
    limit_->setRange(64, 65536);
    limit_->setSingleStep(256);
    limit_->setSuffix(QStringLiteral(" MiB"));
    limit_->setKeyboardTracking(false);
    limit_->setValue(static_cast<int>(service_.cacheLimitMb()));
    limitLabel_->setBuddy(limit_);
    used_ = new QLabel;
    used_->setForegroundRole(QPalette::PlaceholderText);
    clear_ = new QPushButton;
    clear_->setObjectName(QStringLiteral("clearTileCache"));
    clear_->setAutoDefault(false);
    auto* disk = new QHBoxLayout;
    disk->setSpacing(kSpace2);
    disk->addWidget(limitLabel_);
    disk->addWidget(limit_);
    disk->addWidget(used_, 1);
    disk->addWidget(clear_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(offlineHeading_);
    column->addWidget(offlineHelp_);
    column->addLayout(row, 1);
    column->addLayout(disk);
    connect(areas_, &QTreeWidget::currentItemChanged, this, &BaseMapDialog::followAreas);
    connect(download_, &QPushButton::clicked, this, &BaseMapDialog::askForArea);
    connect(pause_, &QPushButton::clicked, this, [this] {
        if (const AreaState* area = chosenArea())
            area->running ? service_.pauseArea() : service_.resumeArea(area->area.id);
    });
    connect(removeArea_, &QPushButton::clicked, this, [this] {
        if (const AreaState* area = chosenArea())
            service_.removeArea(area->area.id);
    });
    connect(limit_, &QSpinBox::valueChanged, this,
            [this](int limit) { service_.setCacheLimitMb(limit); });
    connect(clear_, &QPushButton::clicked, &service_, &BaseMapService::clearCache);
    return page;
}

void BaseMapDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BaseMapDialog::retranslate()
{
    setWindowTitle(tr("Base maps"));
    said_->hide(); // it was said in the other language
    mapsHeading_->setText(tr("Base maps"));
    maps_->setAccessibleName(mapsHeading_->text());
    addFile_->setText(tr("Add a file…"));
    addAddress_->setText(tr("Add an address…"));
    addWmts_->setText(tr("Add from a WMTS…"));
    key_->setText(tr("Key…"));
    remove_->setText(tr("Remove"));
    gridLabel_->setText(tr("Grid of Tianditu"));
    grid_->clear();
    grid_->addItems({tr("w: Web Mercator"), tr("c: degrees, CGCS2000")}); // in TileGrid's order
    gridHelp_->setText(
        tr("w lies on the map pixel by pixel and is quicker. Take c where only c can "
           "be reached, as in many provincial services and government networks."));
    offlineHeading_->setText(tr("Without a line"));
    offlineHelp_->setText(tr(
        "Areas that were downloaded stay on this computer until they are removed. Tiles that were "
        "only looked at make room for newer ones."));
    areas_->setHeaderLabels({tr("Area"), tr("Levels"), tr("State")});
    areas_->setAccessibleName(offlineHeading_->text());
    download_->setText(tr("Download what is seen…"));
    removeArea_->setText(tr("Remove"));
    limitLabel_->setText(tr("Room for tiles"));
    clear_->setText(tr("Empty"));
    close_->setText(tr("Close"));
    followMaps();
    followAreas();
}

const tiles::BaseMap* BaseMapDialog::chosenMap() const
{
    const int row = maps_->currentRow() - 1;
    return row >= 0 && row < static_cast<int>(service_.maps().size())
               ? &service_.maps()[static_cast<std::size_t>(row)]
               : nullptr;
}

void BaseMapDialog::followMaps()
{
    {
        const QSignalBlocker quiet(maps_);
        const tiles::BaseMap* current = service_.current();
        const int before = maps_->currentRow();
        const bool same = maps_->count() == static_cast<int>(service_.maps().size()) + 1;
        maps_->clear();
        maps_->addItem(tr("None: the drawn map"));
        for (const tiles::BaseMap& map : service_.maps())
            maps_->addItem(map.name);
        int shown = 0;
        for (std::size_t i = 0; i < service_.maps().size(); ++i)
            if (current != nullptr && service_.maps()[i].id == current->id)
                shown = static_cast<int>(i) + 1;
        QFont strong = maps_->font();
        strong.setBold(true);
        maps_->item(shown)->setFont(strong);
        maps_->setCurrentRow(same && before >= 0 ? before : shown);
    }
    const tiles::BaseMap* map = chosenMap();
    QStringList about;
    if (map != nullptr) {
        const tiles::TileLayer& first = map->layers.front();
        about += first.isFile() ? first.address : QUrl(addressOf(first, {}, {})).host();
        if (first.datum != space::Datum::Cgcs2000)
            about += tr("positions in %1").arg(space::nameOf(first.datum).toString().toUpper());
        if (map->needsKey())
            about += tr("needs a key");
        if (service_.current() != nullptr && service_.current()->id == map->id
            && !service_.problem().isEmpty())
            about += service_.problem();
    }
    about_->setText(about.join(QStringLiteral(" · ")));
    gridRow_->setVisible(map != nullptr && tiles::isTianditu(map->id));
    grid_->setCurrentIndex(static_cast<int>(service_.tiandituGrid()));
    key_->setEnabled(map != nullptr && map->needsKey());
    remove_->setEnabled(map != nullptr && service_.isOwn(map->id));
    const tiles::BaseMap* shown = service_.current();
    const bool mayBeKept = shown != nullptr && shown->isOnline() && shown->mayBeKept;
    download_->setEnabled(mayBeKept);
    download_->setToolTip(mayBeKept          ? QString()
                          : shown == nullptr ? tr("Choose a base map first.")
                          : !shown->isOnline()
                              ? tr("This base map is a file: it is here already.")
                              : tr("The terms of this source do not allow areas to be kept."));
}

const AreaState* BaseMapDialog::chosenArea() const
{
    const QTreeWidgetItem* item = areas_->currentItem();
    if (item != nullptr)
        for (const AreaState& state : service_.areas())
            if (state.area.id == item->data(0, kAreaRole).toLongLong())
                return &state;
    return nullptr;
}

void BaseMapDialog::followAreas()
{
    const std::int64_t before = chosenArea() != nullptr ? chosenArea()->area.id : 0;
    {
        const QSignalBlocker quiet(areas_);
        areas_->clear();
        for (const AreaState& state : service_.areas()) {
            const tiles::OfflineArea& area = state.area;
            const std::int64_t count = tileCount(area);
            QString text = tr("%1 of %2 tiles").arg(area.done).arg(count);
            if (area.done >= count)
                text = area.missing > 0
                           ? tr("whole but for %n tile(s)", nullptr, static_cast<int>(area.missing))
                           : tr("whole");
            else if (!state.waiting.isEmpty())
                text = tr("waits: %1").arg(state.waiting);
            else if (!state.running)
                text = tr("paused at %1 %").arg(area.done * 100 / std::max<std::int64_t>(1, count));
            auto* item = new QTreeWidgetItem(
                areas_,
                {area.name, QStringLiteral("%1–%2").arg(area.leastZoom).arg(area.mostZoom), text});
            item->setData(0, kAreaRole, QVariant::fromValue<qlonglong>(area.id));
            item->setToolTip(2, text);
            if (area.id == before)
                areas_->setCurrentItem(item);
        }
        if (areas_->currentItem() == nullptr && areas_->topLevelItemCount() > 0)
            areas_->setCurrentItem(areas_->topLevelItem(areas_->topLevelItemCount() - 1));
    }
    const AreaState* area = chosenArea();
    const bool whole =
        area != nullptr && area->area.done >= tileCount(area->area) && area->area.missing == 0;
    pause_->setEnabled(area != nullptr && !whole);
    pause_->setText(area != nullptr && area->running ? tr("Pause") : tr("Go on"));
    removeArea_->setEnabled(area != nullptr);
    used_->setText(
        tr("%1 used, %2 more for areas")
            .arg(sizeText(service_.cacheSize().passing), sizeText(service_.cacheSize().kept)));
}

void BaseMapDialog::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Add a base map"), {},
        tr("Maps and aerial pictures (*.mbtiles *.gpkg *.tif *.tiff *.jp2);;All files (*)"));
    if (!file.isEmpty())
        service_.describe(file);
}

void BaseMapDialog::askForAddress()
{
    SourceDialog dialog({}, this);
    if (dialog.exec() == QDialog::Accepted)
        service_.add(dialog.map());
}

void BaseMapDialog::askForWmts()
{
    WmtsDialog choice(service_, this);
    if (choice.exec() != QDialog::Accepted)
        return;
    SourceDialog dialog(choice.map(), this);
    if (dialog.exec() == QDialog::Accepted)
        service_.add(dialog.map(), choice.key());
}

void BaseMapDialog::askForKey()
{
    const tiles::BaseMap* map = chosenMap();
    if (map == nullptr)
        return;
    const QString id = map->id;
    bool ok = false;
    const QString key = QInputDialog::getText(
        this, tr("Key for “%1”").arg(map->name),
        tr("It is kept in this computer's keychain. An empty one is forgotten."),
        QLineEdit::Password, {}, &ok);
    if (ok)
        service_.setKey(id, key.trimmed());
}

void BaseMapDialog::askForArea()
{
    const tiles::BaseMap* map = service_.current();
    if (map == nullptr)
        return;
    const QRectF seen = view_.camera().bounds();
    const domain::LonLat northWest = map::toLonLat({seen.left(), seen.top()});
    const domain::LonLat southEast = map::toLonLat({seen.right(), seen.bottom()});
    tiles::OfflineArea area;
    area.baseMap = map->id.toStdString();
    area.box = {northWest.lon, southEast.lat, southEast.lon, northWest.lat};
    AreaDialog dialog(*map, area, view_.camera().zoom, this);
    if (dialog.exec() == QDialog::Accepted)
        service_.fetchArea(dialog.area());
}

void BaseMapDialog::removeMap()
{
    const tiles::BaseMap* map = chosenMap();
    if (map == nullptr)
        return;
    const QString id = map->id; // the list may be another by the time of the answer
    const auto answer = QMessageBox::question(
        this, tr("Remove a base map"),
        tr("Remove “%1” from the list, with its key and the areas that were downloaded from it? A "
           "file stays where it is.")
            .arg(map->name));
    if (answer == QMessageBox::Yes)
        service_.remove(id);
}

void BaseMapDialog::say(const QString& text)
{
    said_->setText(text);
    said_->show();
}

} // namespace zhitu::widgets
