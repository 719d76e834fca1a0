// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/sheet_export.h"

#include <fstream>
#include <iterator>
#include <memory>

#include "data/cache/durable_file.h"
#include "data/cache/part_file.h"
#include "data/user_error.h"
#include "map/print/geotiff_writer.h"
#include "map/print/messages.h"
#include "map/print/png_writer.h"
#include "map/print/sheet_painter.h"
#include "map/print/vector_file.h"

namespace zhitu::map {
namespace {

namespace fs = std::filesystem;

/// Of a picture 16,384 pixels wide a band takes 16 MiB, and what lines and fields of view need
/// beside it twice as much.
constexpr int kBandRows = 256;

void checkSize(const MapSheet& sheet)
{
    const QSize size = sheet.pixels();
    if (size.width() > kMostPixels || size.height() > kMostPixels || size.isEmpty())
        throw UserError(PrintMessages::tr("The picture would have %1 × %2 pixels; at most %3 a "
                                          "side can be written. Nothing was changed. Choose fewer "
                                          "dots an inch or a smaller page.")
                            .arg(size.width())
                            .arg(size.height())
                            .arg(kMostPixels));
}

/// The files beside a picture that say where it lies. Those that were written go away again with
/// it, unless the picture came into its place.
class Companions {
public:
    explicit Companions(const fs::path& picture) : picture_(picture) {}
    ~Companions()
    {
        std::error_code ignored;
        if (!kept_)
            for (const fs::path& file : written_)
                fs::remove(file, ignored);
    }
    Companions(const Companions&) = delete;
    Companions& operator=(const Companions&) = delete;

    void write(const Georeference& place)
    {
        write(fs::path(picture_).replace_extension(".pgw"), place.worldFile());
        write(fs::path(picture_) += ".aux.xml", webMercatorAuxXml());
        const fs::path prj = fs::path(picture_).replace_extension(".prj");
        if (!isOfOthers(prj)) // a shapefile of the same name has one as well
            write(prj, webMercatorPrj());
    }
    void keep() noexcept { kept_ = true; }

private:
    [[nodiscard]] static bool isOfOthers(const fs::path& prj)
    {
        std::ifstream in(prj, std::ios::binary);
        return in.is_open()
               && std::string(std::istreambuf_iterator<char>(in), {})
                      != webMercatorPrj().toStdString();
    }

    void write(const fs::path& file, const QByteArray& text)
    {
        written_.push_back(file);
        if (const std::error_code error =
                cache::replaceFile(file, {text.constData(), static_cast<std::size_t>(text.size())}))
            throwNotWritten(file, QString::fromStdString(error.message()));
    }

    fs::path picture_;
    std::vector<fs::path> written_;
    bool kept_ = false;
};

std::unique_ptr<BandWriter> makeWriter(const SheetPainter& painter, SheetFormat format,
                                       const fs::path& part, const fs::path& file)
{
    const MapSheet& sheet = painter.sheet();
    if (format == SheetFormat::GeoTiff)
        return std::make_unique<GeoTiffWriter>(
            part, file, sheet.pixels(), sheet.dpi, sheet.texts.title,
            Georeference::of(painter.layout(), painter.camera(), sheet.ratio()));
    return std::make_unique<PngWriter>(part, file, sheet.pixels(), sheet.dpi, sheet.texts.title);
}

bool writeBands(const SheetPainter& painter, BandWriter& writer, const ExportControl& control)
{
    const QSize size = painter.sheet().pixels();
    QImage band(size.width(), std::min(kBandRows, size.height()), QImage::Format_RGB32);
    if (band.isNull())
        throw std::bad_alloc();
    for (int top = 0; top < size.height(); top += kBandRows) {
        if (!control.goOn())
            return false;
        const int rows = std::min(kBandRows, size.height() - top);
        QImage part(band.bits(), size.width(), rows, band.bytesPerLine(), band.format());
        painter.paintBand(part, top);
        writer.add(part);
        control.progress(static_cast<double>(top + rows) / size.height());
    }
    writer.finish();
    return true;
}

} // namespace

bool exportSheet(const MapSheet& sheet, SheetFormat format, const fs::path& file,
                 const ExportControl& control)
{
    if (isOfPixels(format))
        checkSize(sheet);
    cache::PartFile part(file, cache::IfThere::Replace);
    const SheetPainter painter(cancelledBy(sheet, control.goOn));
    if (!control.goOn())
        return false;
    bool whole = false;
    switch (format) {
    case SheetFormat::Pdf:
        whole = writePdf(painter, part.path(), file, control.goOn, control.progress);
        break;
    case SheetFormat::Svg:
        whole = writeSvg(painter, part.path(), file, control.goOn, control.progress);
        break;
    default:
        whole = writeBands(painter, *makeWriter(painter, format, part.path(), file), control);
    }
    if (!whole)
        return false;
    Companions companions(file);
    if (format == SheetFormat::PngWorldFile)
        companions.write(
            Georeference::of(painter.layout(), painter.camera(), painter.sheet().ratio()));
    part.publish();
    companions.keep();
    return true;
}

MapSheet cancelledBy(MapSheet sheet, const std::function<bool()>& goOn)
{
    if (sheet.baseMap)
        sheet.baseMap->goOn = goOn;
    return sheet;
}

QImage previewOf(MapSheet sheet, QSize size)
{
    sheet.dpi = kLogicalDpi
                * std::min(size.width() / sheet.page.width(), size.height() / sheet.page.height());
    const SheetPainter painter(std::move(sheet));
    QImage picture(painter.sheet().pixels().expandedTo({1, 1}), QImage::Format_RGB32);
    if (!picture.isNull())
        painter.paintBand(picture, 0);
    return picture;
}

} // namespace zhitu::map
