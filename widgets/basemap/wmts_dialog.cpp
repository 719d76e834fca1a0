// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basemap/wmts_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kOfferRole = Qt::UserRole + 1; ///< its number in the answer
constexpr int kFaintRole = kOfferRole + 1;   ///< it cannot be shown, but why can be read

/// What cannot be shown is fainter, whatever the window's colours are just now.
class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.siblingAtColumn(0).data(kFaintRole).toBool())
            option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
};

} // namespace

WmtsDialog::WmtsDialog(BaseMapService& service, QWidget* parent)
    : QDialog(parent), service_(service), address_(new QLineEdit), ask_(new QPushButton),
      layers_(new QTreeWidget), said_(new QLabel), next_(new QPushButton(tr("Next…")))
{
    setObjectName(QStringLiteral("wmtsDialog"));
    setWindowTitle(tr("Add a layer of a WMTS"));
    resize(680, 460);
    address_->setObjectName(QStringLiteral("wmtsAddress"));
    address_->setPlaceholderText(
        QStringLiteral("https://maps.example.org/wmts/1.0.0/WMTSCapabilities.xml"));
    address_->setMaxLength(2000);
    address_->setAccessibleName(tr("Address"));
    ask_->setObjectName(QStringLiteral("askWmts"));
    ask_->setAutoDefault(false);
    layers_->setObjectName(QStringLiteral("wmtsLayers"));
    layers_->setRootIsDecorated(false);
    layers_->setUniformRowHeights(true);
    layers_->setItemDelegate(new OfferDelegate(layers_));
    layers_->setHeaderLabels({tr("Layer"), tr("Can be shown")});
    layers_->setAccessibleName(tr("Layers of the WMTS"));
    layers_->header()->setStretchLastSection(true);
    layers_->setColumnWidth(0, 260);
    said_->setObjectName(QStringLiteral("wmtsSaid"));
    said_->setWordWrap(true);
    said_->setTextFormat(Qt::PlainText); // a server's words are in it
    next_->setObjectName(QStringLiteral("wmtsNext"));
    auto* help = new QLabel(tr("The address of a WMTS, or of its list of layers (capabilities). A "
                               "key in it is kept in the keychain."));
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(next_, QDialogButtonBox::AcceptRole);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    row->addWidget(address_, 1);
    row->addWidget(ask_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    column->setSpacing(kSpace3);
    column->addWidget(help);
    column->addLayout(row);
    column->addWidget(layers_, 1);
    column->addWidget(said_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(ask_, &QPushButton::clicked, this, &WmtsDialog::ask);
    connect(address_, &QLineEdit::textChanged, this, &WmtsDialog::follow);
    connect(layers_, &QTreeWidget::currentItemChanged, this, &WmtsDialog::follow);
    connect(layers_, &QTreeWidget::itemActivated, next_, &QPushButton::click);
    connect(&service_, &BaseMapService::offered, this, &WmtsDialog::show);
    connect(&service_, &BaseMapService::notOffered, this, &WmtsDialog::refuse);
    follow();
}

WmtsDialog::~WmtsDialog()
{
    service_.stopAsking();
}

void WmtsDialog::ask()
{
    layers_->clear();
    offers_ = {};
    problem_.clear();
    asking_ = !asking_;
    if (asking_)
        service_.askWmts(address_->text());
    else
        service_.stopAsking();
    follow();
}

void WmtsDialog::show(const tiles::WmtsOffers& offers)
{
    asking_ = false;
    offers_ = offers;
    if (offers_.layers.empty())
        problem_ = tr("The server lists no layers.");
    QList<QTreeWidgetItem*> items;
    for (std::size_t i = 0; i < offers_.layers.size(); ++i) {
        const tiles::WmtsOffer& offer = offers_.layers[i];
        QString state = offer.whyNot;
        if (offer.layer)
            state = (offer.layer->grid == tiles::TileGrid::WebMercator
                         ? tr("Web Mercator, levels %1 to %2")
                         : tr("Degrees, levels %1 to %2"))
                        .arg(offer.layer->leastZoom)
                        .arg(offer.layer->mostZoom);
        auto* item = new QTreeWidgetItem({offer.title, state});
        item->setData(0, kOfferRole, static_cast<int>(i));
        item->setData(0, kFaintRole, !offer.layer);
        for (const int part : {0, 1})
            item->setToolTip(part, item->text(part).toHtmlEscaped());
        items += item;
    }
    std::ranges::stable_partition(items, [this](const QTreeWidgetItem* item) {
        return offers_.layers[std::size_t(item->data(0, kOfferRole).toInt())].layer.has_value();
    });
    layers_->addTopLevelItems(items);
    if (!items.isEmpty())
        layers_->setCurrentItem(items.front());
    layers_->setFocus();
    follow();
}

void WmtsDialog::refuse(const QString& problem)
{
    asking_ = false;
    problem_ = problem;
    follow();
}

void WmtsDialog::follow()
{
    const tiles::WmtsOffer* offer = chosen();
    ask_->setText(asking_ ? tr("Stop") : tr("Show layers"));
    ask_->setEnabled(asking_ || !address_->text().trimmed().isEmpty());
    address_->setEnabled(!asking_);
    next_->setEnabled(offer != nullptr && offer->layer);
    // Enter does what comes next.
    (next_->isEnabled() ? next_ : ask_)->setDefault(true);
    const QString said = asking_               ? tr("Asking the server…")
                         : !problem_.isEmpty() ? problem_
                         : offer != nullptr    ? offer->whyNot
                                               : QString();
    said_->setText(said);
    said_->setVisible(!said.isEmpty());
}

const tiles::WmtsOffer* WmtsDialog::chosen() const
{
    const QTreeWidgetItem* item = layers_->currentItem();
    return item != nullptr ? &offers_.layers[std::size_t(item->data(0, kOfferRole).toInt())]
                           : nullptr;
}

tiles::BaseMap WmtsDialog::map() const
{
    tiles::BaseMap map;
    const tiles::WmtsOffer* offer = chosen();
    if (offer == nullptr || !offer->layer)
        return map;
    map.name = offer->title.left(80);
    map.attribution = offers_.provider;
    map.isImagery = offer->isImagery;
    map.layers = {*offer->layer};
    return map;
}

} // namespace zhitu::widgets
