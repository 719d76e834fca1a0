// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/gdal_layer_writer.h"

#include <QDateTime>

#include "data/cache/gpkg_geometry.h"
#include "data/china_time.h"
#include "data/exchange/messages.h"
#include "data/exchange/rings.h"
#include "data/user_error.h"

namespace zhitu::exchange {
namespace {

/// A list of options as GDAL wants it.
class Options {
public:
    void add(const char* name, const QString& value)
    {
        texts_.push_back((QLatin1StringView(name) + u'=' + value).toUtf8());
    }
    /// Valid until the next add().
    char** list()
    {
        pointers_.clear();
        for (QByteArray& text : texts_)
            pointers_.push_back(text.data());
        pointers_.push_back(nullptr);
        return pointers_.data();
    }

private:
    std::vector<QByteArray> texts_;
    std::vector<char*> pointers_;
};

struct SpatialRef {
    SpatialRef() : handle(gdal().newSpatialRef(nullptr)) {}
    ~SpatialRef() { gdal().destroySpatialRef(handle); }
    SpatialRef(const SpatialRef&) = delete;
    SpatialRef& operator=(const SpatialRef&) = delete;

    OGRSpatialReferenceH handle;
};

const char* driverOf(ExportFormat format)
{
    return format == ExportFormat::GeoPackage  ? "GPKG"
           : format == ExportFormat::Shapefile ? "ESRI Shapefile"
                                               : "FlatGeobuf";
}

OGRFieldType typeOf(FieldType type, ExportFormat format)
{
    switch (type) {
    case FieldType::Integer:
        return OFTInteger64;
    case FieldType::Flag:
        return OFTInteger;
    case FieldType::Real:
        return OFTReal;
    case FieldType::Moment: // a DBF has days only
        return format == ExportFormat::Shapefile ? OFTString : OFTDateTime;
    case FieldType::Text:
        break;
    }
    return OFTString;
}

/// A Shapefile of more than these bytes is read by few programs, and by some of them wrongly.
constexpr std::int64_t kMostBytes = 2'147'483'647;

/// What the .dbf will have: it is known before the first row.
std::int64_t dbfBytes(const LayerHead& head)
{
    constexpr int realWidth = 24;
    std::int64_t row = 1;
    for (const OutField& field : head.fields)
        row += field.type == FieldType::Real ? realWidth : field.width;
    return row * head.rows + 32 * (std::ssize(head.fields) + 1);
}

} // namespace

GdalLayerWriter::GdalLayerWriter(ExportFormat format, const std::filesystem::path& file,
                                 const LayerHead& head)
    : gdal_(gdal()), format_(format), file_(file), head_(head)
{
    if (format == ExportFormat::Shapefile && dbfBytes(head) > kMostBytes)
        throw UserError(Messages::tr("%1 rows would make a Shapefile of more than 2 GB, which its "
                                     "format does not allow. Nothing was written. Please choose "
                                     "GeoPackage, or narrow the filter.")
                            .arg(head.rows));
    makeDataset();
    makeLayer();
    makeFields();
    if (format == ExportFormat::GeoPackage
        && gdal_.startTransaction(dataset_.get(), FALSE) != OGRERR_NONE)
        refuse();
    feature_ = gdal_.featureCreate(gdal_.layerDefinition(layer_));
}

GdalLayerWriter::~GdalLayerWriter()
{
    if (feature_ != nullptr)
        gdal_.featureDestroy(feature_);
}

void GdalLayerWriter::refuse() const
{
    refuseToGoOn(file_, QString::fromUtf8(gdal_.lastErrorMsg()));
}

/// Some drivers say that something went wrong, and go on.
void GdalLayerWriter::check() const
{
    if (gdal_.lastErrorType() >= CE_Failure)
        refuse();
}

void GdalLayerWriter::makeDataset()
{
    const GDALDriverH driver = gdal_.getDriverByName(driverOf(format_));
    if (driver == nullptr)
        throw UserError(Messages::tr("The GDAL of this computer does not write %1. Nothing was "
                                     "written. Please choose another format.")
                            .arg(titleOf(format_)));
    Options options;
    if (format_ == ExportFormat::GeoPackage)
        options.add("VERSION", QStringLiteral("1.4"));
    dataset_.reset(gdal_.create(driver, file_.c_str(), 0, 0, 0, GDT_Unknown, options.list()));
    if (!dataset_)
        refuse();
}

void GdalLayerWriter::makeLayer()
{
    const SpatialRef crs;
    if (head_.crs.epsg != 0) {
        if (gdal_.spatialRefFromEpsg(crs.handle, head_.crs.epsg) != OGRERR_NONE)
            refuse();
    } else {
        QByteArray wkt(kGcj02Wkt);
        char* text = wkt.data();
        if (gdal_.spatialRefFromWkt(crs.handle, &text) != OGRERR_NONE)
            refuse();
    }
    gdal_.setAxisOrder(crs.handle, OAMS_TRADITIONAL_GIS_ORDER);

    Options options;
    switch (format_) {
    case ExportFormat::GeoPackage:
        options.add("GEOMETRY_NAME", QStringLiteral("geom"));
        options.add("IDENTIFIER", head_.title);
        options.add("DESCRIPTION", head_.description);
        break;
    case ExportFormat::Shapefile:
        options.add("ENCODING", QStringLiteral("UTF-8"));
        options.add("2GB_LIMIT", QStringLiteral("YES"));
        break;
    default:
        options.add("TITLE", head_.title);
        options.add("DESCRIPTION", head_.description);
        options.add("TEMPORARY_DIR", QString::fromStdString(file_.parent_path().string()));
        options.add("VERIFY_BUFFERS", QStringLiteral("NO")); // they are ours
        if (!head_.allHavePlaces)                            // its index holds places only
            options.add("SPATIAL_INDEX", QStringLiteral("NO"));
        break;
    }
    const bool points = head_.geometry == cache::GeometryType::Point;
    layer_ = gdal_.createLayer(dataset_.get(), head_.name.toUtf8().constData(), crs.handle,
                               points ? wkbPoint : wkbPolygon, options.list());
    if (layer_ == nullptr)
        refuse();
    check();
}

void GdalLayerWriter::makeFields()
{
    const auto make = [&](const OutField& field) {
        const OGRFieldType type = typeOf(field.type, format_);
        const OGRFieldDefnH made = gdal_.fieldCreate(field.name.toUtf8().constData(), type);
        if (format_ == ExportFormat::Shapefile && type != OFTReal)
            gdal_.fieldSetWidth(made, field.width);
        if (format_ != ExportFormat::Shapefile && field.type == FieldType::Flag)
            gdal_.fieldSetSubType(made, OFSTBoolean);
        if (format_ == ExportFormat::GeoPackage && field.isWords)
            gdal_.fieldSetComment(
                made, Messages::tr("In words: %1").arg(field.column).toUtf8().constData());
        const bool done = gdal_.createField(layer_, made, FALSE) == OGRERR_NONE;
        gdal_.fieldDestroy(made);
        if (!done)
            refuse();
    };
    for (const OutField& field : head_.fields)
        make(field);
    check();
}

void GdalLayerWriter::add(const Shape& shape, std::span<const TableCell> cells)
{
    gdal_.featureSetId(feature_, OGRNullFID); // the file counts its rows itself
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int field = static_cast<int>(i);
        std::visit(
            [&](const auto& value) {
                using Value = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, std::monostate>)
                    gdal_.featureSetNull(feature_, field);
                else if constexpr (std::is_same_v<Value, QString>)
                    gdal_.featureSetString(feature_, field, value.toUtf8().constData());
                else if constexpr (std::is_same_v<Value, double>)
                    gdal_.featureSetDouble(feature_, field, value);
                else if constexpr (std::is_same_v<Value, domain::Instant>) {
                    if (format_ == ExportFormat::Shapefile) {
                        gdal_.featureSetString(feature_, field,
                                               isoText(value).toUtf8().constData());
                        return;
                    }
                    constexpr int utc = 100; // how OGR writes that zone
                    const QDateTime at = QDateTime::fromSecsSinceEpoch(
                        value.time_since_epoch().count(), QTimeZone::UTC);
                    gdal_.featureSetMoment(feature_, field, at.date().year(), at.date().month(),
                                           at.date().day(), at.time().hour(), at.time().minute(),
                                           static_cast<float>(at.time().second()), utc);
                } else
                    gdal_.featureSetInteger(feature_, field, value);
            },
            cells[i]);
    }
    blob_.clear();
    if (const auto* place = std::get_if<domain::LonLat>(&shape))
        cache::encodePoint(*place, blob_);
    else if (const auto* area = std::get_if<domain::Polygon>(&shape))
        cache::encodePolygon(rightHanded(*area), blob_);
    OGRGeometryH geometry = nullptr;
    if (blob_.empty() && format_ == ExportFormat::FlatGeobuf && head_.allHavePlaces)
        throw NeedsPlaces();
    if (!blob_.empty()) {
        const auto wkb = cache::wkbOf(blob_);
        if (gdal_.geometryFromWkb(wkb.data(), nullptr, &geometry, static_cast<int>(wkb.size()))
            != OGRERR_NONE)
            refuse();
    }
    gdal_.featureSetGeometry(feature_, geometry); // takes it
    if (gdal_.createFeature(layer_, feature_) != OGRERR_NONE)
        refuse();
    check();
    ++added_;
}

void GdalLayerWriter::finish()
{
    gdal_.featureDestroy(std::exchange(feature_, nullptr));
    if (format_ == ExportFormat::GeoPackage
        && gdal_.commitTransaction(dataset_.get()) != OGRERR_NONE)
        refuse();
    if (gdal_.close(dataset_.release()) != CE_None) // indexes and heads are written now
        refuse();
    check();
    const char* const drivers[] = {driverOf(format_), nullptr};
    const GdalDataset written(
        gdal_.openEx(file_.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    const OGRLayerH layer = written ? gdal_.layer(written.get(), 0) : nullptr;
    if (layer == nullptr || gdal_.featureCount(layer, TRUE) != added_)
        refuse();
}

} // namespace zhitu::exchange
