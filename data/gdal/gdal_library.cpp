// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/gdal/gdal_library.h"

#include <QCoreApplication>
#include <QLibrary>

#include "data/user_error.h"

namespace zhitu {
namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::Gdal)
};

class Loader {
public:
    Loader() : library_(QStringLiteral("gdal"), QStringLiteral(ZHITU_GDAL_SONAME))
    {
        library_.setLoadHints(QLibrary::ResolveAllSymbolsHint);
    }
    template <class Function>
    void resolve(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(library_.resolve(name));
        if (function == nullptr)
            throw UserError(Messages::tr("The library that reads rasters (GDAL %1) is not "
                                         "installed or is broken. Everything else works; ask "
                                         "whoever looks after this computer to install it.")
                                .arg(QStringLiteral(ZHITU_GDAL_SONAME)));
    }

private:
    QLibrary library_;
};

Gdal load()
{
    Loader loader;
    Gdal g{};
    // These formats only: some others name further files and addresses, which are then opened.
    for (const char* format :
         {"GDALRegister_VRT", "GDALRegister_GTiff", "GDALRegister_MEM", "GDALRegister_PNG",
          "GDALRegister_JPEG", "GDALRegister_WEBP", "GDALRegister_JP2OpenJPEG",
          "RegisterOGRGeoPackage", "RegisterOGRShape", "RegisterOGRFlatGeobuf"}) {
        void (*registerIt)() = nullptr;
        loader.resolve(registerIt, format);
        registerIt();
    }
    loader.resolve(g.registerCsv, "RegisterOGRCSV");
    loader.resolve(g.registerXlsx, "RegisterOGRXLSX");
    loader.resolve(g.registerGeoJson, "RegisterOGRGeoJSON");
    loader.resolve(g.registerKml, "RegisterOGRKML");
    loader.resolve(g.openEx, "GDALOpenEx");
    loader.resolve(g.close, "GDALClose");
    loader.resolve(g.getDriverByName, "GDALGetDriverByName");
    loader.resolve(g.create, "GDALCreate");
    loader.resolve(g.createCopy, "GDALCreateCopy");
    loader.resolve(g.getMetadata, "GDALGetMetadata");
    loader.resolve(g.getMetadataItem, "GDALGetMetadataItem");
    loader.resolve(g.blockSize, "GDALGetBlockSize");
    loader.resolve(g.rasterXSize, "GDALGetRasterXSize");
    loader.resolve(g.rasterYSize, "GDALGetRasterYSize");
    loader.resolve(g.rasterCount, "GDALGetRasterCount");
    loader.resolve(g.rasterBand, "GDALGetRasterBand");
    loader.resolve(g.rasterDataType, "GDALGetRasterDataType");
    loader.resolve(g.colorTable, "GDALGetRasterColorTable");
    loader.resolve(g.geoTransform, "GDALGetGeoTransform");
    loader.resolve(g.spatialRef, "GDALGetSpatialRef");
    loader.resolve(g.rasterIo, "GDALDatasetRasterIOEx");
    loader.resolve(g.translate, "GDALTranslate");
    loader.resolve(g.translateOptionsNew, "GDALTranslateOptionsNew");
    loader.resolve(g.translateOptionsFree, "GDALTranslateOptionsFree");
    loader.resolve(g.warp, "GDALWarp");
    loader.resolve(g.warpOptionsNew, "GDALWarpAppOptionsNew");
    loader.resolve(g.warpOptionsFree, "GDALWarpAppOptionsFree");
    loader.resolve(g.createLayer, "GDALDatasetCreateLayer");
    loader.resolve(g.layer, "GDALDatasetGetLayer");
    loader.resolve(g.layerCount, "GDALDatasetGetLayerCount");
    loader.resolve(g.startTransaction, "GDALDatasetStartTransaction");
    loader.resolve(g.commitTransaction, "GDALDatasetCommitTransaction");
    loader.resolve(g.createField, "OGR_L_CreateField");
    loader.resolve(g.layerDefinition, "OGR_L_GetLayerDefn");
    loader.resolve(g.createFeature, "OGR_L_CreateFeature");
    loader.resolve(g.featureCount, "OGR_L_GetFeatureCount");
    loader.resolve(g.nextFeature, "OGR_L_GetNextFeature");
    loader.resolve(g.resetReading, "OGR_L_ResetReading");
    loader.resolve(g.layerName, "OGR_L_GetName");
    loader.resolve(g.layerShapeType, "OGR_L_GetGeomType");
    loader.resolve(g.layerCrs, "OGR_L_GetSpatialRef");
    loader.resolve(g.fieldCount, "OGR_FD_GetFieldCount");
    loader.resolve(g.fieldDefinition, "OGR_FD_GetFieldDefn");
    loader.resolve(g.fieldName, "OGR_Fld_GetNameRef");
    loader.resolve(g.fieldCreate, "OGR_Fld_Create");
    loader.resolve(g.fieldDestroy, "OGR_Fld_Destroy");
    loader.resolve(g.fieldSetSubType, "OGR_Fld_SetSubType");
    loader.resolve(g.fieldSetWidth, "OGR_Fld_SetWidth");
    loader.resolve(g.fieldSetComment, "OGR_Fld_SetComment");
    loader.resolve(g.featureCreate, "OGR_F_Create");
    loader.resolve(g.featureDestroy, "OGR_F_Destroy");
    loader.resolve(g.featureSetId, "OGR_F_SetFID");
    loader.resolve(g.featureSetNull, "OGR_F_SetFieldNull");
    loader.resolve(g.featureSetString, "OGR_F_SetFieldString");
    loader.resolve(g.featureSetInteger, "OGR_F_SetFieldInteger64");
    loader.resolve(g.featureSetDouble, "OGR_F_SetFieldDouble");
    loader.resolve(g.featureSetMoment, "OGR_F_SetFieldDateTimeEx");
    loader.resolve(g.featureSetGeometry, "OGR_F_SetGeometryDirectly");
    loader.resolve(g.featureHas, "OGR_F_IsFieldSetAndNotNull");
    loader.resolve(g.featureText, "OGR_F_GetFieldAsString");
    loader.resolve(g.featureShape, "OGR_F_GetGeometryRef");
    loader.resolve(g.geometryFromWkb, "OGR_G_CreateFromWkb");
    loader.resolve(g.geometryDestroy, "OGR_G_DestroyGeometry");
    loader.resolve(g.geometryStraight, "OGR_G_GetLinearGeometry");
    loader.resolve(g.geometryFlatten, "OGR_G_FlattenTo2D");
    loader.resolve(g.geometryIsValid, "OGR_G_IsValid");
    loader.resolve(g.geometryMakeValid, "OGR_G_MakeValid");
    loader.resolve(g.geometryWkbSize, "OGR_G_WkbSizeEx");
    loader.resolve(g.geometryToWkb, "OGR_G_ExportToIsoWkb");
    loader.resolve(g.newSpatialRef, "OSRNewSpatialReference");
    loader.resolve(g.spatialRefFromEpsg, "OSRImportFromEPSG");
    loader.resolve(g.spatialRefFromWkt, "OSRImportFromWkt");
    loader.resolve(g.setAxisOrder, "OSRSetAxisMappingStrategy");
    loader.resolve(g.destroySpatialRef, "OSRDestroySpatialReference");
    loader.resolve(g.crsName, "OSRGetName");
    loader.resolve(g.crsAuthority, "OSRGetAuthorityName");
    loader.resolve(g.crsCode, "OSRGetAuthorityCode");
    loader.resolve(g.crsMatches, "OSRFindMatches");
    loader.resolve(g.crsMatchesFree, "OSRFreeSRSArray");
    loader.resolve(g.memFileBuffer, "VSIGetMemFileBuffer");
    loader.resolve(g.unlink, "VSIUnlink");
    loader.resolve(g.free, "VSIFree");
    loader.resolve(g.lastErrorMsg, "CPLGetLastErrorMsg");
    loader.resolve(g.lastErrorType, "CPLGetLastErrorType");
    loader.resolve(g.errorReset, "CPLErrorReset");
    loader.resolve(g.pushErrorHandler, "CPLPushErrorHandler");
    loader.resolve(g.popErrorHandler, "CPLPopErrorHandler");
    loader.resolve(g.quietErrorHandler, "CPLQuietErrorHandler");
    loader.resolve(g.setConfigOption, "CPLSetConfigOption");
    // Blocks of rasters that were read; the default is a twentieth of the memory.
    g.setConfigOption("GDAL_CACHEMAX", "64");
    g.setConfigOption("GDAL_PAM_ENABLED", "NO");                    // no file beside a file is read
    g.setConfigOption("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", ".none"); // nothing over the network
    return g;
}

} // namespace

const Gdal& gdal()
{
    static const Gdal loaded = load(); // one that failed is tried again
    return loaded;
}

} // namespace zhitu
