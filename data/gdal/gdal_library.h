// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// GDAL, loaded when it is first needed.
///
/// It brings 140 libraries, 33 MB of memory and 50 ms with it (Debian 13). Most workstations never
/// open a raster file, so it is not linked. Only files that use it include this one.
#pragma once

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <gdal_utils.h>
#include <gdalwarper.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <memory>

namespace zhitu {

/// The functions in use, by their names without the prefix.
struct Gdal {
    // Formats that only the process that reads strangers' files knows of.
    void (*registerCsv)();
    void (*registerXlsx)();
    void (*registerGeoJson)();
    void (*registerKml)();
    decltype(&GDALOpenEx) openEx;
    decltype(&GDALClose) close;
    decltype(&GDALGetDriverByName) getDriverByName;
    decltype(&GDALCreate) create;
    decltype(&GDALCreateCopy) createCopy;
    decltype(&GDALGetMetadata) getMetadata;
    decltype(&GDALGetMetadataItem) getMetadataItem;
    decltype(&GDALGetBlockSize) blockSize;
    decltype(&GDALGetRasterXSize) rasterXSize;
    decltype(&GDALGetRasterYSize) rasterYSize;
    decltype(&GDALGetRasterCount) rasterCount;
    decltype(&GDALGetRasterBand) rasterBand;
    decltype(&GDALGetRasterDataType) rasterDataType;
    decltype(&GDALGetRasterColorTable) colorTable;
    decltype(&GDALGetGeoTransform) geoTransform;
    decltype(&GDALGetSpatialRef) spatialRef;
    decltype(&GDALDatasetRasterIOEx) rasterIo;
    decltype(&GDALTranslate) translate;
    decltype(&GDALTranslateOptionsNew) translateOptionsNew;
    decltype(&GDALTranslateOptionsFree) translateOptionsFree;
    decltype(&GDALWarp) warp;
    decltype(&GDALWarpAppOptionsNew) warpOptionsNew;
    decltype(&GDALWarpAppOptionsFree) warpOptionsFree;
    decltype(&GDALDatasetCreateLayer) createLayer;
    decltype(&GDALDatasetGetLayer) layer;
    decltype(&GDALDatasetGetLayerCount) layerCount;
    decltype(&GDALDatasetStartTransaction) startTransaction;
    decltype(&GDALDatasetCommitTransaction) commitTransaction;
    decltype(&OGR_L_CreateField) createField;
    decltype(&OGR_L_GetLayerDefn) layerDefinition;
    decltype(&OGR_L_CreateFeature) createFeature;
    decltype(&OGR_L_GetFeatureCount) featureCount;
    decltype(&OGR_L_GetNextFeature) nextFeature;
    decltype(&OGR_L_ResetReading) resetReading;
    decltype(&OGR_L_GetName) layerName;
    decltype(&OGR_L_GetGeomType) layerShapeType;
    decltype(&OGR_L_GetSpatialRef) layerCrs;
    decltype(&OGR_FD_GetFieldCount) fieldCount;
    decltype(&OGR_FD_GetFieldDefn) fieldDefinition;
    decltype(&OGR_Fld_GetNameRef) fieldName;
    decltype(&OGR_Fld_Create) fieldCreate;
    decltype(&OGR_Fld_Destroy) fieldDestroy;
    decltype(&OGR_Fld_SetSubType) fieldSetSubType;
    decltype(&OGR_Fld_SetWidth) fieldSetWidth;
    decltype(&OGR_Fld_SetComment) fieldSetComment;
    decltype(&OGR_F_Create) featureCreate;
    decltype(&OGR_F_Destroy) featureDestroy;
    decltype(&OGR_F_SetFID) featureSetId;
    decltype(&OGR_F_SetFieldNull) featureSetNull;
    decltype(&OGR_F_SetFieldString) featureSetString;
    decltype(&OGR_F_SetFieldInteger64) featureSetInteger;
    decltype(&OGR_F_SetFieldDouble) featureSetDouble;
    decltype(&OGR_F_SetFieldDateTimeEx) featureSetMoment;
    decltype(&OGR_F_SetGeometryDirectly) featureSetGeometry;
    decltype(&OGR_F_IsFieldSetAndNotNull) featureHas;
    decltype(&OGR_F_GetFieldAsString) featureText;
    decltype(&OGR_F_GetGeometryRef) featureShape;
    decltype(&OGR_G_CreateFromWkb) geometryFromWkb;
    decltype(&OGR_G_DestroyGeometry) geometryDestroy;
    decltype(&OGR_G_GetLinearGeometry) geometryStraight;
    decltype(&OGR_G_FlattenTo2D) geometryFlatten;
    decltype(&OGR_G_IsValid) geometryIsValid;
    decltype(&OGR_G_MakeValid) geometryMakeValid;
    decltype(&OGR_G_WkbSizeEx) geometryWkbSize;
    decltype(&OGR_G_ExportToIsoWkb) geometryToWkb;
    decltype(&OSRNewSpatialReference) newSpatialRef;
    decltype(&OSRImportFromEPSG) spatialRefFromEpsg;
    decltype(&OSRImportFromWkt) spatialRefFromWkt;
    decltype(&OSRSetAxisMappingStrategy) setAxisOrder;
    decltype(&OSRDestroySpatialReference) destroySpatialRef;
    decltype(&OSRGetName) crsName;
    decltype(&OSRGetAuthorityName) crsAuthority;
    decltype(&OSRGetAuthorityCode) crsCode;
    decltype(&OSRFindMatches) crsMatches;
    decltype(&OSRFreeSRSArray) crsMatchesFree;
    decltype(&VSIGetMemFileBuffer) memFileBuffer;
    decltype(&VSIUnlink) unlink;
    decltype(&VSIFree) free;
    decltype(&CPLGetLastErrorMsg) lastErrorMsg;
    decltype(&CPLGetLastErrorType) lastErrorType;
    decltype(&CPLErrorReset) errorReset;
    decltype(&CPLPushErrorHandler) pushErrorHandler;
    decltype(&CPLPopErrorHandler) popErrorHandler;
    decltype(&CPLQuietErrorHandler) quietErrorHandler;
    decltype(&CPLSetConfigOption) setConfigOption;
};

/// Any thread. Loads it the first time, which takes some 50 ms: never in the GUI thread. Throws
/// UserError where it is not installed.
[[nodiscard]] const Gdal& gdal();

struct GdalCloser {
    void operator()(GDALDatasetH dataset) const { gdal().close(dataset); }
};
using GdalDataset = std::unique_ptr<void, GdalCloser>;

/// While it lives GDAL says nothing on standard error; lastErrorMsg() still has it.
class QuietGdal {
public:
    QuietGdal()
    {
        gdal().errorReset();
        gdal().pushErrorHandler(gdal().quietErrorHandler);
    }
    ~QuietGdal() { gdal().popErrorHandler(); }
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;
};

} // namespace zhitu
