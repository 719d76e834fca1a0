// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/source_reader.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

#include "data/gdal/gdal_library.h"
#include "data/import/archive_check.h"
#include "data/import/text_encoding.h"

namespace zhitu::import {
namespace {

constexpr std::size_t kRowsTogether = 400;
constexpr std::int64_t kBytesTogether = 2 * 1024 * 1024;

struct Failed {
    SourceFailure failure;
};

[[noreturn]] void fail(SourceTrouble trouble, std::int64_t line = 0, const QString& detail = {})
{
    throw Failed{{trouble, line, detail.left(500)}};
}

QString lastSaid()
{
    return QString::fromUtf8(gdal().lastErrorMsg());
}

/// Formats whose bytes GDAL hands on as they stand in the file.
bool hasRawTexts(SourceFormat format)
{
    return format == SourceFormat::Csv || format == SourceFormat::Shapefile;
}

std::vector<const char*> optionsFor(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Csv: // all is text; what it means is not for the driver to guess
        return {"AUTODETECT_TYPE=NO", "HEADERS=YES", "SEPARATOR=AUTO", "MERGE_SEPARATOR=NO"};
    case SourceFormat::Shapefile:
        return {"ENCODING="};
    case SourceFormat::GeoJson:
        return {"NATIVE_DATA=NO", "DATE_AS_STRING=YES", "FLATTEN_NESTED_ATTRIBUTES=NO"};
    case SourceFormat::GeoPackage:
        return {"LIST_ALL_TABLES=AUTO", "IMMUTABLE=YES"};
    case SourceFormat::FlatGeobuf:
        return {"VERIFY_BUFFERS=YES"};
    default:
        return {};
    }
}

void configure()
{
    for (const auto registerIt :
         {gdal().registerCsv, gdal().registerXlsx, gdal().registerGeoJson, gdal().registerKml})
        registerIt();
    for (const auto& [key, value] : std::initializer_list<std::pair<const char*, const char*>>{
             {"OGR_XLSX_HEADERS", "FORCE"},
             {"OGR_XLSX_FIELD_TYPES", "STRING"},
             {"OGR_CSV_MAX_LINE_SIZE", "4194304"},
             {"OGR_GEOJSON_MAX_OBJ_SIZE", "16"},
             {"OGR_SQLITE_LOAD_EXTENSIONS", "NO"},
             {"OGR_ORGANIZE_POLYGONS", "DEFAULT"},
             {"OGR_CURRENT_DATE", ""},
             {"SHAPE_RESTORE_SHX", "NO"},
             {"GDAL_DRIVER_PATH", "disable"}})
        gdal().setConfigOption(key, value);
}

/// The driver would leave out what stands behind a quotation mark that is never closed, and say
/// nothing.
void requireSoundText(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::array<char, 64 * 1024> some{};
    bool open = false;
    std::int64_t line = 1;
    std::int64_t openedAt = 1;
    bool isFirst = true;
    while (in) {
        in.read(some.data(), std::ssize(some));
        const std::string_view read(some.data(), static_cast<std::size_t>(in.gcount()));
        if (std::exchange(isFirst, false)
            && (read.starts_with("\xff\xfe") || read.starts_with("\xfe\xff")))
            fail(SourceTrouble::Utf16);
        for (const char byte : read) {
            line += byte == '\n' ? 1 : 0;
            if (byte == '"') {
                open = !open;
                openedAt = line;
            }
        }
    }
    if (open)
        fail(SourceTrouble::OpenQuote, std::min(openedAt, kMostRows));
}

struct DestroyFeature {
    void operator()(void* feature) const { gdal().featureDestroy(feature); }
};
using Feature = std::unique_ptr<void, DestroyFeature>;
struct DestroyGeometry {
    void operator()(void* geometry) const { gdal().geometryDestroy(geometry); }
};
using Geometry = std::unique_ptr<void, DestroyGeometry>;

class Reading {
public:
    Reading(const Source& wanted, const std::function<void(const SourceMessage&)>& tell)
        : wanted_(wanted), tell_(tell)
    {
    }

    void run()
    {
        configure();
        const QuietGdal quiet;
        open();
        chooseLayer();
        chooseEncoding();
        tellHead();
        tellRows();
    }

private:
    void open()
    {
        if (wanted_.format == SourceFormat::Csv)
            requireSoundText(wanted_.file);
        if (wanted_.format == SourceFormat::Xlsx)
            if (const auto why = whyNotUnpacked(wanted_.file))
                fail(SourceTrouble::Archive, 0, *why);
        const std::array<const char*, 2> drivers{driverOf(wanted_.format), nullptr};
        std::vector<const char*> options = optionsFor(wanted_.format);
        options.push_back(nullptr);
        dataset_.reset(gdal().openEx(wanted_.file.c_str(),
                                     GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                     drivers.data(), options.data(), nullptr));
        if (!dataset_)
            fail(SourceTrouble::NotThisFormat, 0, lastSaid());
    }

    void chooseLayer()
    {
        const int layers = gdal().layerCount(dataset_.get());
        if (layers > kMostLayers)
            fail(SourceTrouble::TooManyLayers);
        for (int i = 0; i < layers; ++i) {
            OGRLayerH layer = gdal().layer(dataset_.get(), i);
            const QString name = QString::fromUtf8(gdal().layerName(layer)).left(200);
            head_.layers.append(name);
            if (layer_ == nullptr && (wanted_.layer.isEmpty() || wanted_.layer == name)) {
                layer_ = layer;
                head_.layer = name;
            }
        }
        if (layer_ == nullptr)
            fail(SourceTrouble::NoLayer);
        OGRFeatureDefnH definition = gdal().layerDefinition(layer_);
        fields_ = gdal().fieldCount(definition);
        if (fields_ > kMostFields)
            fail(SourceTrouble::TooManyFields, 0, QString::number(fields_));
        for (int i = 0; i < fields_; ++i)
            rawNames_.emplace_back(gdal().fieldName(gdal().fieldDefinition(definition, i)));
        head_.hasShapes = gdal().layerShapeType(layer_) != wkbNone;
    }

    /// Every text of the file is looked at: one that fits neither is better found now than after
    /// half of the rows.
    void chooseEncoding()
    {
        if (!hasRawTexts(wanted_.format)) {
            head_.encoding = QString::fromLatin1(nameOf(Encoding::Utf8));
            decoder_.emplace(Encoding::Utf8);
            return;
        }
        std::optional<Encoding> encoding = encodingNamed(wanted_.encoding);
        if (!encoding && wanted_.format == SourceFormat::Shapefile)
            encoding = encodingNamed(
                QString::fromUtf8(gdal().getMetadataItem(layer_, "SOURCE_ENCODING", "SHAPEFILE")));
        if (!encoding) {
            head_.guessed = true;
            encoding = looked();
        }
        head_.encoding = QString::fromLatin1(nameOf(*encoding));
        decoder_.emplace(*encoding);
    }

    Encoding looked()
    {
        EncodingGuess guess;
        for (const std::string& name : rawNames_)
            guess.look(name);
        std::int64_t line = firstLine();
        for (Feature feature = next(); feature && line - firstLine() < wanted_.most;
             feature = next(), ++line) {
            for (int i = 0; i < fields_; ++i)
                if (gdal().featureHas(feature.get(), i) != 0)
                    guess.look(gdal().featureText(feature.get(), i));
            if (!guess.result())
                fail(SourceTrouble::NoEncoding, line);
        }
        gdal().resetReading(layer_);
        if (!guess.result())
            fail(SourceTrouble::NoEncoding);
        return *guess.result();
    }

    void tellHead()
    {
        for (const std::string& name : rawNames_) {
            const auto text = decoder_->decode(name);
            if (!text)
                fail(SourceTrouble::NoEncoding, 1);
            head_.fields.append(text->left(200));
        }
        if (OGRSpatialReferenceH crs = head_.hasShapes ? gdal().layerCrs(layer_) : nullptr) {
            head_.crsName = QString::fromUtf8(gdal().crsName(crs)).left(200);
            head_.epsg = epsgOf(crs);
        }
        head_.firstLine = firstLine();
        tell_(head_);
    }

    /// What the file says it is, or what it is by all that is said: at least nine parts in ten.
    static int epsgOf(OGRSpatialReferenceH crs)
    {
        const auto codeOf = [](OGRSpatialReferenceH of) {
            const char* name = gdal().crsAuthority(of, nullptr);
            const char* code = gdal().crsCode(of, nullptr);
            return name != nullptr && code != nullptr && std::string_view(name) == "EPSG"
                       ? std::clamp(std::atoi(code), 0, 1'000'000)
                       : 0;
        };
        if (const int said = codeOf(crs))
            return said;
        int matches = 0;
        int* confidence = nullptr;
        OGRSpatialReferenceH* found = gdal().crsMatches(crs, nullptr, &matches, &confidence);
        const int code = matches > 0 && confidence[0] >= 90 ? codeOf(found[0]) : 0;
        gdal().crsMatchesFree(found);
        gdal().free(confidence);
        return code;
    }

    void tellRows()
    {
        SourceRows rows;
        std::int64_t bytes = 0;
        std::int64_t told = 0;
        for (Feature feature = next(); feature; feature = next(), ++told) {
            if (told == kMostRows)
                fail(SourceTrouble::TooManyRows, told + firstLine());
            if (told == wanted_.most)
                break;
            rows.push_back(rowOf(feature.get(), told + firstLine(), bytes));
            if (rows.size() == kRowsTogether || bytes > kBytesTogether) {
                tell_(std::exchange(rows, {}));
                bytes = 0;
            }
        }
        if (!rows.empty())
            tell_(rows);
        tell_(SourceEnd{told});
    }

    SourceRow rowOf(OGRFeatureH feature, std::int64_t line, std::int64_t& bytes)
    {
        SourceRow row;
        row.line = line;
        row.values.reserve(static_cast<std::size_t>(fields_));
        for (int i = 0; i < fields_; ++i) {
            if (gdal().featureHas(feature, i) == 0) {
                row.values.emplace_back();
                continue;
            }
            const std::string_view raw = gdal().featureText(feature, i);
            if (raw.size() > kMostValueBytes)
                fail(SourceTrouble::ValueTooLong, line, head_.fields[i]);
            auto text = decoder_->decode(raw);
            if (!text)
                fail(SourceTrouble::NoEncoding, line, head_.fields[i]);
            bytes += std::ssize(raw);
            row.values.push_back(std::move(text));
        }
        takeShape(feature, row);
        bytes += row.wkb.size();
        return row;
    }

    static void takeShape(OGRFeatureH feature, SourceRow& row)
    {
        OGRGeometryH standing = gdal().featureShape(feature);
        if (standing == nullptr)
            return;
        const Geometry straight(gdal().geometryStraight(standing, 0, nullptr));
        if (!straight) {
            row.state = ShapeState::Broken;
            return;
        }
        gdal().geometryFlatten(straight.get());
        if (gdal().geometryWkbSize(straight.get()) > kMostShapeBytes)
            fail(SourceTrouble::ValueTooLong, row.line);
        if (gdal().geometryIsValid(straight.get()) != 0) {
            row.state = ShapeState::Sound;
            row.wkb = wkbOf(straight.get());
            return;
        }
        const Geometry mended(gdal().geometryMakeValid(straight.get()));
        row.state = mended ? ShapeState::Mended : ShapeState::Broken;
        if (mended && gdal().geometryWkbSize(mended.get()) <= kMostShapeBytes)
            row.wkb = wkbOf(mended.get());
        else
            row.state = ShapeState::Broken;
    }

    static QByteArray wkbOf(OGRGeometryH geometry)
    {
        QByteArray wkb(static_cast<qsizetype>(gdal().geometryWkbSize(geometry)), Qt::Uninitialized);
        gdal().geometryToWkb(geometry, wkbNDR, reinterpret_cast<unsigned char*>(wkb.data()));
        return wkb;
    }

    [[nodiscard]] Feature next()
    {
        gdal().errorReset();
        Feature feature(gdal().nextFeature(layer_));
        if (!feature && gdal().lastErrorType() == CE_Failure)
            fail(SourceTrouble::Broken, 0, lastSaid());
        return feature;
    }

    [[nodiscard]] int firstLine() const
    {
        return wanted_.format == SourceFormat::Csv || wanted_.format == SourceFormat::Xlsx ? 2 : 1;
    }

    const Source& wanted_;
    const std::function<void(const SourceMessage&)>& tell_;
    GdalDataset dataset_;
    OGRLayerH layer_ = nullptr;
    int fields_ = 0;
    std::vector<std::string> rawNames_;
    std::optional<Decoder> decoder_;
    SourceHead head_;
};

} // namespace

const char* driverOf(SourceFormat format) noexcept
{
    switch (format) {
    case SourceFormat::Csv:
        return "CSV";
    case SourceFormat::Xlsx:
        return "XLSX";
    case SourceFormat::GeoPackage:
        return "GPKG";
    case SourceFormat::GeoJson:
        return "GeoJSON";
    case SourceFormat::Shapefile:
        return "ESRI Shapefile";
    case SourceFormat::FlatGeobuf:
        return "FlatGeobuf";
    case SourceFormat::Kml:
        return "KML";
    }
    return "";
}

void openSource(const Source& wanted, const std::function<void(const SourceMessage&)>& tell)
{
    try {
        Reading(wanted, tell).run();
    } catch (const Failed& failed) {
        tell(failed.failure);
    } catch (const std::bad_alloc&) {
        tell(SourceFailure{SourceTrouble::Memory, 0, {}});
    }
}

} // namespace zhitu::import
