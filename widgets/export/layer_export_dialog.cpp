// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/layer_export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

#include "data/drill/present_drill.h"
#include "data/exchange/code_words.h"
#include "data/exchange/filter_words.h"
#include "data/paths.h"
#include "widgets/cases/form_parts.h"
#include "widgets/export/crs_choice.h"
#include "widgets/export/file_name.h"
#include "widgets/export/layer_table.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using exchange::ExportFormat;
using exchange::Layer;

constexpr const char* kChoices = "export.layer";
constexpr int kLettersWide = 100;
constexpr std::array kFormats{ExportFormat::GeoPackage, ExportFormat::GeoJson,
                              ExportFormat::Shapefile,  ExportFormat::FlatGeobuf,
                              ExportFormat::Kml,        ExportFormat::Csv,
                              ExportFormat::Xlsx};

QLabel* quiet(const char* name)
{
    QLabel* label = makeQuiet({});
    label->setObjectName(QString::fromLatin1(name));
    label->setMinimumWidth(1);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

/// More than the area: only of cases and cameras.
bool isNarrowedBy(Layer layer, const domain::Filter& filter)
{
    return !exchange::filterJson(layer, filter).isEmpty();
}

} // namespace

LayerExportDialog::LayerExportDialog(LayerExportService& service, Settings& settings,
                                     QWidget* parent)
    : QDialog(parent), service_(service), settings_(settings), layers_(new LayerTable),
      inArea_(named<QCheckBox>("layerInArea")), filtered_(named<QCheckBox>("layerFiltered")),
      filterWords_(quiet("layerFilterWords")), formats_(makeChoice("layerFormat")),
      limits_(quiet("layerLimits")), crs_(new CrsChoice), leftOut_(quiet("layerLeftOut")),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      export_(buttons_->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(QStringLiteral("layerExportDialog"));
    export_->setObjectName(QStringLiteral("layerExportButton"));
    export_->setDefault(true);
    makeForm();
    inArea_->setChecked(true);
    filtered_->setChecked(true);
    retranslate();
    restoreChoices();
    connect(layers_, &LayerTable::chosen, this, &LayerExportDialog::refresh);
    connect(inArea_, &QCheckBox::toggled, this, &LayerExportDialog::countAgain);
    connect(filtered_, &QCheckBox::toggled, this, &LayerExportDialog::countAgain);
    connect(formats_, &QComboBox::currentIndexChanged, this, [this] {
        crs_->setFormat(format());
        refresh();
    });
    connect(crs_, &CrsChoice::changed, this, &LayerExportDialog::refresh);
    connect(buttons_, &QDialogButtonBox::accepted, this, &LayerExportDialog::askForFile);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(&service_, &LayerExportService::surveyed, this,
            [this](const std::shared_ptr<const LayerFacts>& facts) { take(*facts); });
    refresh();
}

void LayerExportDialog::makeForm()
{
    for (QLabel*& name : names_)
        name = new QLabel;
    names_[0]->setBuddy(inArea_);
    names_[1]->setBuddy(formats_);
    names_[2]->setBuddy(crs_->editor());
    for (const ExportFormat format : kFormats)
        formats_->addItem(exchange::titleOf(format), static_cast<int>(format));

    auto* left = new QVBoxLayout;
    left->setSpacing(kSpace2);
    left->addWidget(layers_);
    left->addWidget(leftOut_);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(kSpace2);
    for (QWidget* part :
         std::initializer_list<QWidget*>{names_[0], inArea_, filtered_, filterWords_})
        right->addWidget(part);
    right->addSpacing(kSpace2);
    for (QWidget* part : std::initializer_list<QWidget*>{names_[1], formats_, limits_})
        right->addWidget(part);
    right->addSpacing(kSpace2);
    right->addWidget(names_[2]);
    right->addWidget(crs_);
    right->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(kSpace4);
    both->addLayout(left, 2);
    both->addLayout(right, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    column->setSpacing(kSpace3);
    column->addLayout(both, 1);
    column->addWidget(buttons_);
    setTabOrder({layers_, inArea_, filtered_, formats_, crs_->editor()});
}

void LayerExportDialog::restoreChoices()
{
    const QJsonObject kept = settings_.value(QLatin1StringView(kChoices)).toObject();
    if (const auto format = exchange::formatNamed(kept.value(QStringLiteral("format")).toString()))
        formats_->setCurrentIndex(formats_->findData(static_cast<int>(*format)));
    if (const auto crs = exchange::crsNamed(kept.value(QStringLiteral("crs")).toString()))
        crs_->choose(*crs, kept.value(QStringLiteral("own_zone")).toBool(true));
    crs_->setFormat(format());
}

void LayerExportDialog::keepChoices()
{
    settings_.set(QLatin1StringView(kChoices),
                  QJsonObject{{QStringLiteral("format"), exchange::nameOf(format())},
                              {QStringLiteral("crs"), exchange::nameOf(crs_->crs())},
                              {QStringLiteral("own_zone"), crs_->isOwnZone()}});
}

void LayerExportDialog::setScope(const domain::Filter& filter, const std::string& areaPrefix,
                                 const QString& areaTitle)
{
    const domain::Filter before = this->filter();
    filter_ = filter;
    areaPrefix_ = areaPrefix;
    areaTitle_ = areaTitle;
    if (this->filter() != before)
        countAgain();
    else
        service_.follow(layers_->layer(), before);
    refresh();
}

void LayerExportDialog::countAgain()
{
    surveys_.fill(std::nullopt);
    for (const exchange::LayerSpec& spec : exchange::layerSpecs())
        layers_->setCount(spec.layer, {});
    refresh();
    service_.survey(layers_->layer(), filter());
}

void LayerExportDialog::take(const LayerFacts& facts)
{
    if (facts.filter != filter())
        return; // of what was asked before
    surveys_[static_cast<std::size_t>(facts.layer)] = facts.survey;
    layers_->setCount(facts.layer, facts.survey.rows);
    crs_->setOwnZone(facts.survey.zone);
    refresh();
}

ExportFormat LayerExportDialog::format() const
{
    return static_cast<ExportFormat>(formats_->currentData().toInt());
}

/// Of every layer; each takes of it what is about its rows.
domain::Filter LayerExportDialog::filter() const
{
    domain::Filter filter;
    if (filtered_->isChecked())
        filter = filter_;
    filter.areaPrefix = inArea_->isChecked() ? areaPrefix_ : std::string();
    return filter;
}

const std::optional<exchange::LayerSurvey>& LayerExportDialog::survey() const
{
    return surveys_[static_cast<std::size_t>(layers_->layer())];
}

exchange::LayerExport LayerExportDialog::wanted() const
{
    exchange::LayerExport wanted;
    wanted.layer = layers_->layer();
    wanted.format = format();
    wanted.crs = crs_->crs();
    wanted.filter = filter();
    return wanted;
}

void LayerExportDialog::refresh()
{
    inArea_->setVisible(!areaPrefix_.empty());
    inArea_->setText(tr("Only what lies in %1").arg(areaTitle_));
    filtered_->setEnabled(isNarrowedBy(layers_->layer(), filter_));
    const bool isOfFilter = layers_->layer() == Layer::Cases || layers_->layer() == Layer::Cameras;
    QStringList words;
    if (survey())
        words = survey()->filterWords;
    if (!isOfFilter)
        words += tr("The window's filter is about cases and cameras only.");
    else if (survey() && words.isEmpty())
        words += tr("Every row of the layer.");
    filterWords_->setText(words.join(u'\n'));
    QStringList limits;
    for (const QString& limit : exchange::limitsOf(format()))
        limits += QStringLiteral("· ") + limit;
    limits_->setText(limits.isEmpty() ? tr("It holds all that leaves; nothing is cut.")
                                      : limits.join(u'\n'));
    export_->setEnabled(service_.isOpen());
    const QString drill = drill::presentTitle();
    leftOut_->setText(
        tr("Never in it: who reported it and who takes part, phone and identity numbers, "
           "narratives, notes, attachments, what is on the negative list, addresses of streams.")
        + (drill.isEmpty()
               ? QString()
               : u'\n' + tr("Drill “%1”: every row says that nothing of it is real.").arg(drill)));
}

/// As wide as its letters need, as high as its sentences need at that width: they differ from one
/// kind of file to the other, and the letters may have grown.
void LayerExportDialog::fit()
{
    layers_->fit();
    const QSize room = screen()->availableSize();
    const int wide =
        std::min(room.width(), std::max(width(), kLettersWide * fontMetrics().averageCharWidth()));
    layout()->activate();
    const int high =
        std::min(room.height(), std::max(height(), layout()->totalHeightForWidth(wide)));
    if (QSize(wide, high) != size())
        resize(wide, high);
}

void LayerExportDialog::retranslate()
{
    setWindowTitle(tr("Export a layer"));
    names_[0]->setText(tr("Rows"));
    names_[1]->setText(tr("Kind of file"));
    names_[2]->setText(tr("Coordinate system"));
    layers_->retranslate();
    formats_->setAccessibleName(tr("Kind of file"));
    filtered_->setText(tr("Only what the window's filter lets through"));
    export_->setText(tr("Export…"));
    refresh();
}

void LayerExportDialog::askForFile()
{
    const QString ending = exchange::nameOf(format());
    QFileDialog chooser(this, tr("Export a layer"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        QStringLiteral("%1 (*.%2)").arg(exchange::titleOf(format()), ending));
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setDefaultSuffix(ending);
    QString name = exchange::wordOf(layers_->layer());
    if (!filter().areaPrefix.empty())
        name = areaTitle_ + u'-' + name;
    chooser.selectFile(fileName(name) + u'.' + ending);
    if (chooser.exec() == Accepted)
        exportTo(pathFrom(chooser.selectedFiles().constFirst()));
}

void LayerExportDialog::exportTo(const std::filesystem::path& file)
{
    keepChoices();
    exchange::LayerExport order = wanted();
    order.target = file;
    service_.write(std::move(order), parentWidget());
    close();
}

void LayerExportDialog::done(int result)
{
    service_.stopSurvey();
    QDialog::done(result);
}

/// Something in it has other letters or other words.
bool LayerExportDialog::event(QEvent* event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return taken;
}

void LayerExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            countAgain(); // the words of the filter
    }
}

} // namespace zhitu::widgets
