// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>

#include "data/paths.h"
#include "widgets/export/export_service.h"
#include "widgets/export/file_name.h"
#include "widgets/export/sheet_of.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using map::SheetFormat;

constexpr int kPreviewMs = 250; // after the last change
constexpr int kLeastPixels = 64;
constexpr double kMmPerInch = 25.4;
constexpr int kPaperDpi = 300;
constexpr double kLeastScale = 1'000; // within what a camera reaches, anywhere in China
constexpr double kMostScale = 25'000'000;

struct FormatEntry {
    SheetFormat format;
    const char* ending;
};
constexpr std::array kFormats{
    FormatEntry{SheetFormat::Pdf, "pdf"}, FormatEntry{SheetFormat::Png, "png"},
    FormatEntry{SheetFormat::Svg, "svg"}, FormatEntry{SheetFormat::PngWorldFile, "png"},
    FormatEntry{SheetFormat::GeoTiff, "tif"}};
constexpr std::array kScales{1'000, 2'000, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000};

QString scaleText(int oneTo)
{
    return QStringLiteral("1:") + QLocale(QLocale::English).toString(oneTo);
}

} // namespace

ExportDialog::ExportDialog(ExportService& service, QWidget* parent)
    : QDialog(parent), service_(service), form_(new QFormLayout), format_(new QComboBox),
      page_(new QComboBox), orientation_(new QComboBox), pixels_(new QWidget), width_(new QSpinBox),
      height_(new QSpinBox), dpi_(new QSpinBox), scale_(new QComboBox), title_(new QLineEdit),
      dark_(new QCheckBox), facts_(new QLabel), preview_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      export_(buttons_->addButton(QString(), QDialogButtonBox::AcceptRole)),
      print_(buttons_->addButton(QString(), QDialogButtonBox::ActionRole)), soon_(new QTimer(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    resize(960, 620);
    makeForm();
    preview_->setObjectName(QStringLiteral("exportPreview"));
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setMinimumSize(320, 320);
    preview_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto* left = new QVBoxLayout;
    left->setSpacing(kSpace3);
    left->addLayout(form_);
    left->addWidget(facts_);
    left->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(kSpace4);
    both->addLayout(left);
    both->addWidget(preview_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    layout->setSpacing(kSpace3);
    layout->addLayout(both, 1);
    layout->addWidget(buttons_);
    soon_->setSingleShot(true);
    soon_->setInterval(kPreviewMs);
    connect(soon_, &QTimer::timeout, this, [this] {
        if (source_.data)
            service_.askPreview(sheet(), preview_->size() * devicePixelRatioF());
    });
    connect(&service_, &ExportService::previewMade, this, &ExportDialog::showPreview);
    connect(buttons_, &QDialogButtonBox::accepted, this, &ExportDialog::askForFile);
    connect(print_, &QPushButton::clicked, this, &ExportDialog::askForPrinter);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::close);
    retranslate();
}

void ExportDialog::makeForm()
{
    form_->setContentsMargins({});
    form_->setSpacing(kSpace3);
    const auto name = [](QWidget* widget, const char* object) {
        widget->setObjectName(QString::fromLatin1(object));
    };
    name(format_, "exportFormat");
    name(page_, "exportPage");
    name(orientation_, "exportOrientation");
    name(width_, "exportWidth");
    name(height_, "exportHeight");
    name(dpi_, "exportDpi");
    name(scale_, "exportScale");
    name(title_, "exportTitle");
    name(dark_, "exportDark");
    name(facts_, "exportFacts");
    name(export_, "exportButton");
    name(print_, "printButton");
    export_->setDefault(true);
    for (QSpinBox* box : {width_, height_})
        box->setRange(kLeastPixels, map::kMostPixels);
    width_->setValue(1920);
    height_->setValue(1080);
    dpi_->setRange(map::kLeastDpi, map::kMostDpi);
    dpi_->setValue(kPaperDpi);
    auto* size = new QHBoxLayout(pixels_);
    size->setContentsMargins({});
    size->addWidget(width_, 1);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(height_, 1);
    scale_->setEditable(true);
    scale_->setInsertPolicy(QComboBox::NoInsert);
    title_->setMaxLength(120);
    facts_->setWordWrap(true);
    facts_->setForegroundRole(QPalette::PlaceholderText);
    facts_->setMinimumHeight(3 * fontMetrics().lineSpacing()); // the form stays where it is

    auto* parts = new QGridLayout;
    parts->setContentsMargins({});
    constexpr std::array objects{"exportPartTitle", "exportPartLegend", "exportPartScaleBar",
                                 "exportPartNorth", "exportPartFooter"};
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        parts_[i] = new QCheckBox;
        parts_[i]->setChecked(true);
        name(parts_[i], objects[i]);
        parts->addWidget(parts_[i], static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        connect(parts_[i], &QCheckBox::toggled, this, &ExportDialog::refresh);
    }
    parts->addWidget(dark_, 2, 1);
    auto* partsBox = new QWidget;
    partsBox->setLayout(parts);
    QWidget* const editors[]{format_, page_, orientation_, pixels_, dpi_, scale_, title_, partsBox};
    for (std::size_t i = 0; i < names_.size(); ++i) {
        names_[i] = new QLabel;
        names_[i]->setBuddy(editors[i] == pixels_ ? width_ : editors[i]);
        editors[i]->setMinimumWidth(280);
        form_->addRow(names_[i], editors[i]);
    }
    for (QComboBox* box : {format_, page_, orientation_, scale_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(page_, &QComboBox::activated, this,
            [this] { dpi_->setValue(isPaper() ? kPaperDpi : static_cast<int>(map::kLogicalDpi)); });
    connect(scale_, &QComboBox::editTextChanged, this, &ExportDialog::refresh);
    connect(title_, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(dark_, &QCheckBox::toggled, this, &ExportDialog::refresh);
    for (QSpinBox* box : {width_, height_, dpi_})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export the map"));
    const auto fill = [](QComboBox* box, const QStringList& texts, int first) {
        const QSignalBlocker quiet(box);
        const int chosen = box->count() > 0 ? box->currentIndex() : first;
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(chosen);
    };
    fill(format_,
         {tr("PDF, sharp at any size"), tr("PNG picture"), tr("SVG, to draw on"),
          tr("PNG with world file, for GIS"), tr("GeoTIFF, for GIS")},
         0);
    fill(page_,
         {tr("A4"), tr("A3"), tr("A0"), tr("As the map on the screen"), tr("So many pixels")}, 0);
    fill(orientation_, {tr("Portrait"), tr("Landscape")}, 1);
    QStringList scales{tr("As on the screen")};
    for (const int oneTo : kScales)
        scales += scaleText(oneTo);
    const QString typed = scale_->currentIndex() == 0 ? QString() : scale_->currentText();
    fill(scale_, scales, 0);
    if (!typed.isEmpty())
        scale_->setEditText(typed);
    const std::array names{tr("Format"),       tr("Page"),  tr("Orientation"), tr("Pixels"),
                           tr("Dots an inch"), tr("Scale"), tr("Title"),       tr("Parts")};
    for (std::size_t i = 0; i < names.size(); ++i)
        names_[i]->setText(names[i]);
    width_->setAccessibleName(tr("Width in pixels"));
    height_->setAccessibleName(tr("Height in pixels"));
    const std::array parts{tr("Title"), tr("Legend"), tr("Scale bar"), tr("North arrow"),
                           tr("Date and source")};
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts_[i]->setText(parts[i]);
    dark_->setText(tr("Dark colours"));
    preview_->setAccessibleName(tr("Preview"));
    export_->setText(tr("Export…"));
    print_->setText(tr("Print…"));
    refresh();
}

void ExportDialog::setSource(const map::MapSheet& source)
{
    const bool titleIsOwn = !source_.data || title_->text() == source_.texts.title;
    const bool first = !source_.data;
    source_ = source;
    const QSignalBlocker quiet[]{QSignalBlocker(title_), QSignalBlocker(orientation_)};
    if (titleIsOwn)
        title_->setText(source_.texts.title);
    if (first)
        orientation_->setCurrentIndex(source_.page.width() >= source_.page.height() ? 1 : 0);
    refresh();
}

ExportDialog::Page ExportDialog::page() const
{
    return static_cast<Page>(std::max(0, page_->currentIndex()));
}

bool ExportDialog::isPaper() const
{
    return page() != Page::Screen && page() != Page::Pixels;
}

QSizeF ExportDialog::pageSize() const
{
    QSizeF mm;
    switch (page()) {
    case Page::Screen:
        return source_.page;
    case Page::Pixels:
        return QSizeF(width_->value(), height_->value()) * map::kLogicalDpi / dpi_->value();
    case Page::A4:
        mm = {210, 297};
        break;
    case Page::A3:
        mm = {297, 420};
        break;
    case Page::A0:
        mm = {841, 1189};
        break;
    }
    const bool upright = orientation_->currentIndex() == 0;
    return (upright ? mm : mm.transposed()) / kMmPerInch * map::kLogicalDpi;
}

std::optional<double> ExportDialog::scaleOneTo() const
{
    static const QRegularExpression typed(
        QStringLiteral("^(?:1\\s*[:：/]\\s*)?([0-9][0-9,， ]*)$"));
    const auto found = typed.match(scale_->currentText().trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    static const QRegularExpression between(QStringLiteral("[,， ]"));
    return found.captured(1).remove(between).toDouble();
}

bool ExportDialog::isScaleRight() const
{
    const auto oneTo = scaleOneTo();
    return oneTo ? *oneTo >= kLeastScale && *oneTo <= kMostScale
                 : scale_->currentText() == scale_->itemText(0);
}

map::MapSheet ExportDialog::sheet() const
{
    map::MapSheet sheet = source_;
    sheet.page = pageSize();
    sheet.dpi = dpi_->value();
    sheet.isPaper = isPaper();
    if (isScaleRight())
        sheet.view.scaleOneTo = scaleOneTo();
    sheet.texts.title = title_->text().simplified();
    sheet.parts = {parts_[0]->isChecked() && !sheet.texts.title.isEmpty(), parts_[1]->isChecked(),
                   parts_[2]->isChecked(), parts_[3]->isChecked(), parts_[4]->isChecked()};
    setTheme(sheet, {.dark = dark_->isChecked(), .vision = source_.theme.vision});
    return sheet;
}

SheetFormat ExportDialog::format() const
{
    return kFormats[static_cast<std::size_t>(std::max(0, format_->currentIndex()))].format;
}

QString ExportDialog::ending() const
{
    return QString::fromLatin1(
        kFormats[static_cast<std::size_t>(std::max(0, format_->currentIndex()))].ending);
}

void ExportDialog::refresh()
{
    orientation_->setEnabled(isPaper());
    pixels_->setEnabled(page() == Page::Pixels);
    dpi_->setEnabled(isOfPixels(format()) || page() == Page::Pixels);
    title_->setEnabled(parts_[0]->isChecked());
    const QSizeF logical = pageSize();
    const QSize pixels = (logical * dpi_->value() / map::kLogicalDpi).toSize();
    const bool large = isOfPixels(format())
                       && (pixels.width() > map::kMostPixels || pixels.height() > map::kMostPixels);
    QString facts;
    if (!isScaleRight())
        facts = tr("Type a scale such as 1:10,000, from 1:1,000 to 1:25,000,000.");
    else if (large)
        facts = tr("%1 × %2 pixels are too many: at most %3 a side. Choose fewer dots an inch or a "
                   "smaller page.")
                    .arg(pixels.width())
                    .arg(pixels.height())
                    .arg(map::kMostPixels);
    else if (isOfPixels(format()))
        facts = tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height());
    else
        facts = tr("%1 × %2 mm")
                    .arg(qRound(logical.width() / map::kLogicalDpi * kMmPerInch))
                    .arg(qRound(logical.height() / map::kLogicalDpi * kMmPerInch));
    facts_->setText(facts);
    export_->setEnabled(!large && isScaleRight());
    print_->setEnabled(isScaleRight());
    soon_->start();
}

void ExportDialog::showPreview(const QImage& picture)
{
    if (picture.isNull()) {
        preview_->setText(tr("No preview could be made."));
        return;
    }
    QPixmap shown = QPixmap::fromImage(picture);
    shown.setDevicePixelRatio(devicePixelRatioF());
    preview_->setPixmap(shown);
}

void ExportDialog::askForFile()
{
    const QString title = fileName(title_->text());
    QFileDialog chooser(this, tr("Export the map"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        QStringLiteral("%1 (*.%2)").arg(format_->currentText(), ending()));
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setDefaultSuffix(ending());
    chooser.selectFile((title.isEmpty() ? tr("Map") : title) + u'.' + ending());
    if (chooser.exec() == Accepted)
        exportTo(pathFrom(chooser.selectedFiles().constFirst()));
}

/// Begins with the paper of the form; what one chooses there holds.
void ExportDialog::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (isPaper()) {
        const auto size = page() == Page::A4   ? QPageSize::A4
                          : page() == Page::A3 ? QPageSize::A3
                                               : QPageSize::A0;
        printer->setPageSize(QPageSize(size));
        printer->setPageOrientation(orientation_->currentIndex() == 0 ? QPageLayout::Portrait
                                                                      : QPageLayout::Landscape);
    }
    QPrintDialog chooser(printer.get(), this);
    if (chooser.exec() != Accepted)
        return;
    service_.print(sheet(), printer, parentWidget());
    close();
}

void ExportDialog::exportTo(const std::filesystem::path& file)
{
    service_.write(sheet(), format(), file, parentWidget());
    close();
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    soon_->start();
}

} // namespace zhitu::widgets
