// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/source_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

#include "widgets/look/theme.h"

namespace zhitu::widgets {

SourceDialog::SourceDialog(const tiles::BaseMap& found, QWidget* parent)
    : QDialog(parent), found_(found), name_(new QLineEdit), datum_(new QComboBox),
      attribution_(new QLineEdit), imagery_(new QCheckBox(tr("Aerial or satellite pictures"))),
      problem_(new QLabel), buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("sourceDialog"));
    setWindowTitle(tr("Add a base map"));
    resize(560, 0);
    const bool asks = found_.layers.empty();
    const bool online = asks || found_.isOnline();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    form->setVerticalSpacing(kSpace3);
    name_->setObjectName(QStringLiteral("sourceName"));
    name_->setText(found_.name);
    name_->setMaxLength(80);
    form->addRow(tr("Name"), name_);
    if (asks) {
        address_ = new QLineEdit;
        address_->setObjectName(QStringLiteral("sourceAddress"));
        address_->setPlaceholderText(QStringLiteral("https://tiles.example.org/{z}/{x}/{y}.png"));
        form->addRow(tr("Address"), address_);
        hosts_ = new QLineEdit;
        hosts_->setObjectName(QStringLiteral("sourceHosts"));
        hosts_->setPlaceholderText(tr("For {s} in the address: 0,1,2 or a,b,c"));
        form->addRow(tr("Servers"), hosts_);
        grid_ = new QComboBox;
        grid_->setObjectName(QStringLiteral("sourceGrid"));
        for (const auto& [grid, text] :
             {std::pair{tiles::TileGrid::WebMercator, tr("Web Mercator (XYZ; WMTS “w”)")},
              std::pair{tiles::TileGrid::Geographic, tr("Degrees, EPSG:4490 (WMTS “c”)")},
              std::pair{tiles::TileGrid::Baidu, tr("Baidu (BD-09, rows counted northwards)")}})
            grid_->addItem(text, static_cast<int>(grid));
        form->addRow(tr("Grid"), grid_);
        mostZoom_ = new QSpinBox;
        mostZoom_->setObjectName(QStringLiteral("sourceMostZoom"));
        mostZoom_->setRange(1, tiles::kMostZoom);
        mostZoom_->setValue(18);
        form->addRow(tr("Most detailed level"), mostZoom_);
    } else {
        const QString& address = found_.layers.front().address;
        auto* from = new QLabel(online ? QUrl(address).host() : address);
        from->setTextFormat(Qt::PlainText);
        from->setWordWrap(true);
        form->addRow(online ? tr("Server") : tr("File"), from);
    }
    datum_->setObjectName(QStringLiteral("sourceDatum"));
    for (const auto& [datum, text] : {std::pair{space::Datum::Cgcs2000, tr("CGCS2000 or WGS 84")},
                                      std::pair{space::Datum::Gcj02, tr("GCJ-02 (shifted)")},
                                      std::pair{space::Datum::Bd09, tr("BD-09 (shifted)")}})
        datum_->addItem(text, static_cast<int>(datum));
    form->addRow(tr("Positions in"), datum_);
    attribution_->setText(found_.attribution);
    attribution_->setMaxLength(200);
    attribution_->setPlaceholderText(tr("What the source asks to be shown on the map"));
    form->addRow(tr("Attribution"), attribution_);
    imagery_->setChecked(found_.isImagery);
    form->addRow(QString(), imagery_);
    if (online) {
        mayBeKept_ = new QCheckBox(tr("Its terms allow areas to be downloaded"));
        mayBeKept_->setObjectName(QStringLiteral("sourceMayBeKept"));
        form->addRow(QString(), mayBeKept_);
    }
    problem_->setObjectName(QStringLiteral("sourceProblem"));
    problem_->setWordWrap(true);
    form->addRow(problem_);
    buttons_->addButton(tr("Add"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(name_, &QLineEdit::textChanged, this, &SourceDialog::check);
    if (asks) {
        connect(address_, &QLineEdit::textChanged, this, &SourceDialog::check);
        connect(hosts_, &QLineEdit::textChanged, this, &SourceDialog::check);
        connect(grid_, &QComboBox::activated, this, &SourceDialog::meanWhatTheGridMeans);
    }
    check();
}

/// A text over several lines has only the room of one by itself.
bool SourceDialog::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
            resize(width(), needed);
    return handled;
}

/// Baidu's tiles are of positions in its own datum, and no other map is cut like them.
void SourceDialog::meanWhatTheGridMeans()
{
    const bool baidu = grid_->currentData().toInt() == static_cast<int>(tiles::TileGrid::Baidu);
    const auto meant = baidu ? space::Datum::Bd09 : space::Datum::Cgcs2000;
    if (baidu || datum_->currentData().toInt() == static_cast<int>(space::Datum::Bd09))
        datum_->setCurrentIndex(datum_->findData(static_cast<int>(meant)));
}

void SourceDialog::check()
{
    std::optional<QString> problem;
    if (address_ != nullptr && !address_->text().isEmpty()) {
        problem = tiles::problemOfAddress(address_->text().trimmed());
        if (!problem && address_->text().contains(u"{s}") && hosts_->text().trimmed().isEmpty())
            problem = tr("The address has {s}: say which servers there are.");
    }
    problem_->setText(problem.value_or(QString()));
    problem_->setVisible(problem.has_value());
    const bool ready = !name_->text().trimmed().isEmpty() && !problem
                       && (address_ == nullptr || !address_->text().isEmpty());
    for (QAbstractButton* button : buttons_->buttons())
        if (buttons_->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(ready);
}

tiles::BaseMap SourceDialog::map() const
{
    tiles::BaseMap map = found_;
    map.name = name_->text().trimmed();
    map.attribution = attribution_->text().trimmed();
    map.isImagery = imagery_->isChecked();
    if (address_ != nullptr) {
        tiles::TileLayer layer;
        layer.address = address_->text().trimmed();
        layer.hosts = hosts_->text().split(u',', Qt::SkipEmptyParts);
        for (QString& host : layer.hosts)
            host = host.trimmed();
        layer.grid = static_cast<tiles::TileGrid>(grid_->currentData().toInt());
        layer.mostZoom = mostZoom_->value();
        map.layers = {layer};
    }
    if (mayBeKept_ != nullptr)
        map.mayBeKept = mayBeKept_->isChecked();
    for (tiles::TileLayer& layer : map.layers)
        layer.datum = static_cast<space::Datum>(datum_->currentData().toInt());
    return map;
}

} // namespace zhitu::widgets
