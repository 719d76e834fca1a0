// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/raster_file.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

#include "data/gdal/gdal_library.h"
#include "data/paths.h"
#include "data/space/web_mercator.h"
#include "data/tiles/messages.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

constexpr int kSide = 256;
constexpr std::int64_t kLargestBlock = std::int64_t{64} * 1024 * 1024; ///< pixels
constexpr std::int64_t kPatienceMs = 10'000;                           ///< for one tile

/// Of a tile that is being read.
struct Reading {
    QElapsedTimer clock;
    std::function<bool()> isGivenUp;
};

/// For GDAL: 0 stops it.
int mayGoOn(double, const char*, void* reading)
{
    const auto& now = *static_cast<const Reading*>(reading);
    return now.clock.elapsed() < kPatienceMs && !now.isGivenUp() ? 1 : 0;
}

/// Arguments as the programs of the same name take them.
template <class Free>
auto options(Free free, auto create, std::vector<const char*> arguments)
{
    arguments.push_back(nullptr);
    return std::unique_ptr<std::remove_pointer_t<decltype(create(nullptr, nullptr))>, Free>(
        create(const_cast<char**>(arguments.data()), nullptr), free);
}

GdalDataset translated(GDALDatasetH from, std::vector<const char*> arguments)
{
    const auto how =
        options(gdal().translateOptionsFree, gdal().translateOptionsNew, std::move(arguments));
    int failed = 0;
    return GdalDataset(gdal().translate("", from, how.get(), &failed));
}

GdalDataset warped(GDALDatasetH from, std::vector<const char*> arguments)
{
    const auto how = options(gdal().warpOptionsFree, gdal().warpOptionsNew, std::move(arguments));
    int failed = 0;
    return GdalDataset(gdal().warp("", nullptr, 1, &from, how.get(), &failed));
}

GdalDataset opened(const char* name)
{
    // VRT, which names other files, is registered for our own use only.
    static const char* const formats[] = {"GTiff", "GPKG", "JP2OpenJPEG", nullptr};
    return GdalDataset(
        gdal().openEx(name, GDAL_OF_RASTER | GDAL_OF_READONLY, formats, nullptr, nullptr));
}

/// A GeoPackage with several pyramids opens as a list of them.
GdalDataset firstOf(GdalDataset dataset)
{
    if (!dataset || gdal().rasterCount(dataset.get()) > 0)
        return dataset;
    char** list = gdal().getMetadata(dataset.get(), "SUBDATASETS");
    if (list == nullptr || *list == nullptr)
        return dataset;
    const std::string entry = *list; // SUBDATASET_1_NAME=…
    return opened(entry.substr(entry.find('=') + 1).c_str());
}

[[noreturn]] void refuse(const QString& why, const std::filesystem::path& file)
{
    throw UserError(why.arg(shown(file)));
}

} // namespace

struct RasterFile::Impl {
    GdalDataset source;
    GdalDataset expanded; ///< of a palette; null: there is none
    GdalDataset mercator; ///< RGBA in EPSG:3857
    std::array<double, 6> place{};
    BaseMap description;

    void open(const std::filesystem::path& file);
    [[nodiscard]] QByteArray tile(TileId id, const std::function<bool()>& isGivenUp);
};

void RasterFile::Impl::open(const std::filesystem::path& file)
{
    const QuietGdal quiet;
    const Gdal& g = gdal();
    source = firstOf(opened(file.c_str()));
    if (!source || g.rasterCount(source.get()) == 0)
        refuse(Messages::tr("“%1” is no MBTiles file, GeoPackage with tiles, GeoTIFF or JPEG 2000, "
                            "or it is damaged. Nothing was changed. Choose another file."),
               file);
    if (g.spatialRef(source.get()) == nullptr)
        refuse(Messages::tr("“%1” does not say in which coordinate system it lies. Nothing was "
                            "changed. Add it, for example with gdal_edit.py -a_srs EPSG:4490."),
               file);
    GDALRasterBandH band = g.rasterBand(source.get(), 1);
    int blockWidth = 0;
    int blockHeight = 0;
    g.blockSize(band, &blockWidth, &blockHeight);
    if (g.getMetadataItem(source.get(), "OVERVIEW_FILE", "OVERVIEWS") != nullptr
        || std::int64_t{blockWidth} * blockHeight > kLargestBlock)
        refuse(Messages::tr(
                   "“%1” is made in a way that Zhitu does not read: it names another file, or "
                   "lies in blocks that are too large. Nothing was changed. Copy it with "
                   "gdal_translate -of COG."),
               file);
    if (g.rasterDataType(band) != GDT_Byte)
        refuse(Messages::tr("“%1” holds measured values, not a picture of 8 bits a colour. Nothing "
                            "was changed. Make a picture of it, for example with gdal_translate "
                            "-ot Byte -scale."),
               file);
    GDALDatasetH picture = source.get();
    if (g.colorTable(band) != nullptr) {
        expanded = translated(picture, {"-of", "VRT", "-expand", "rgba"});
        picture = expanded.get();
    }
    const int bands = picture != nullptr ? g.rasterCount(picture) : 0;
    if (picture != nullptr && (bands == 1 || bands == 2 || bands > 4)) {
        // Grey, with or without transparency, as the three colours; of more, the first three.
        expanded = bands == 1 ? translated(picture, {"-of", "VRT", "-b", "1", "-b", "1", "-b", "1"})
                   : bands == 2
                       ? translated(picture, {"-of", "VRT", "-b", "1", "-b", "1", "-b", "1", "-b",
                                              "2", "-colorinterp_4", "alpha"})
                       : translated(picture, {"-of", "VRT", "-b", "1", "-b", "2", "-b", "3"});
        picture = expanded.get();
    }
    if (picture != nullptr)
        mercator = warped(picture, {"-of", "VRT", "-t_srs", "EPSG:3857", "-r", "bilinear",
                                    "-dstalpha", "-et", "0.125"});
    if (!mercator || g.rasterCount(mercator.get()) != 4
        || g.geoTransform(mercator.get(), place.data()) != CE_None)
        refuse(
            Messages::tr("“%1” cannot be brought into the map's projection. Nothing was changed. "
                         "Check its coordinate system and its extent."),
            file);

    TileLayer layer;
    layer.address = shown(file);
    const double finest = std::log2(space::kWorldM / kSide / std::abs(place[1]));
    layer.mostZoom = std::clamp(static_cast<int>(std::ceil(finest)), 0, kMostZoom);
    description.layers = {layer};
    description.name = QFileInfo(layer.address).completeBaseName();
    description.isImagery = true;
}

QByteArray RasterFile::Impl::tile(TileId id, const std::function<bool()>& isGivenUp)
{
    const QuietGdal quiet;
    const Gdal& g = gdal();
    const double metres = std::ldexp(space::kWorldM, -id.zoom) / kSide; // a pixel of the tile
    const double west = -space::kWorldM / 2 + id.x * metres * kSide;
    const double north = space::kWorldM / 2 - id.y * metres * kSide;
    // The tile in pixels of the raster, and what of it there is in pixels of the tile.
    const auto stretch = [&](double from, double step, int size, double origin) {
        const double first = (from - origin) / step;
        const double scale = metres / std::abs(step);
        const int least = std::clamp(static_cast<int>(std::floor(-first / scale)), 0, kSide);
        const int most = std::clamp(static_cast<int>(std::ceil((size - first) / scale)), 0, kSide);
        return std::tuple(first, scale, least, most);
    };
    const int width = g.rasterXSize(mercator.get());
    const int height = g.rasterYSize(mercator.get());
    const auto [x0, scaleX, left, right] = stretch(west, place[1], width, place[0]);
    const auto [y0, scaleY, top, bottom] = stretch(north, place[5], height, place[3]);
    if (left >= right || top >= bottom)
        return {};
    std::vector<unsigned char> pixels(std::size_t{kSide} * kSide * 4, 0);
    GDALRasterIOExtraArg extra;
    INIT_RASTERIO_EXTRA_ARG(extra);
    extra.eResampleAlg = scaleX > 1 ? GRIORA_Average : GRIORA_Bilinear;
    extra.bFloatingPointWindowValidity = TRUE;
    Reading reading{{}, isGivenUp};
    reading.clock.start();
    extra.pfnProgress = mayGoOn;
    extra.pProgressData = &reading;
    const auto within = [](double from, double to, int size) {
        const double start = std::clamp(from, 0.0, double(size));
        return std::pair(start, std::clamp(to, 0.0, double(size)) - start);
    };
    const auto [offX, lengthX] = within(x0 + left * scaleX, x0 + right * scaleX, width);
    const auto [offY, lengthY] = within(y0 + top * scaleY, y0 + bottom * scaleY, height);
    if (lengthX <= 0 || lengthY <= 0)
        return {};
    extra.dfXOff = offX;
    extra.dfYOff = offY;
    extra.dfXSize = lengthX;
    extra.dfYSize = lengthY;
    const int wholeX = std::min(static_cast<int>(offX), width - 1);
    const int wholeY = std::min(static_cast<int>(offY), height - 1);
    const CPLErr read = g.rasterIo(
        mercator.get(), GF_Read, wholeX, wholeY,
        std::clamp(static_cast<int>(std::ceil(offX + lengthX)) - wholeX, 1, width - wholeX),
        std::clamp(static_cast<int>(std::ceil(offY + lengthY)) - wholeY, 1, height - wholeY),
        pixels.data() + (std::size_t(top) * kSide + std::size_t(left)) * 4, right - left,
        bottom - top, GDT_Byte, 4, nullptr, 4, kSide * 4, 1, &extra);
    if (read != CE_None)
        throw UserError(
            (reading.clock.elapsed() >= kPatienceMs
                 ? Messages::tr("“%1” takes too long to be read so far out. Give it overviews, for "
                                "example with gdaladdo, or look closer.")
                 : Messages::tr("A part of “%1” cannot be read; it may be damaged."))
                .arg(description.layers.front().address));

    GdalDataset memory(g.create(g.getDriverByName("MEM"), "", kSide, kSide, 4, GDT_Byte, nullptr));
    if (!memory
        || g.rasterIo(memory.get(), GF_Write, 0, 0, kSide, kSide, pixels.data(), kSide, kSide,
                      GDT_Byte, 4, nullptr, 4, kSide * 4, 1, nullptr)
               != CE_None)
        throw std::bad_alloc();
    const std::string name = "/vsimem/zhitu-tile-" + std::to_string(std::uintptr_t(this)) + ".png";
    const char* const fast[] = {"ZLEVEL=1", nullptr};
    GdalDataset(g.createCopy(g.getDriverByName("PNG"), name.c_str(), memory.get(), FALSE,
                             const_cast<char**>(fast), nullptr, nullptr));
    vsi_l_offset length = 0;
    GByte* bytes = g.memFileBuffer(name.c_str(), &length, TRUE);
    const QByteArray png(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    g.free(bytes);
    return png;
}

RasterFile::RasterFile(const std::filesystem::path& file) : impl_(std::make_unique<Impl>())
{
    impl_->open(file);
}

RasterFile::~RasterFile() = default;

BaseMap RasterFile::description() const
{
    return impl_->description;
}

TileAnswer RasterFile::read(TileId id)
{
    if (!isValid(id))
        return {};
    QByteArray png = impl_->tile(id, [this] { return isGivenUp(); });
    if (png.isEmpty())
        return {};
    return {TileAnswer::State::Tile, std::move(png), {}};
}

} // namespace zhitu::tiles
