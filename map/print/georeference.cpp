// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/georeference.h"

namespace zhitu::map {

Georeference Georeference::of(const SheetLayout& layout, const Camera& camera,
                              double ratio) noexcept
{
    return {toMercatorM(camera.toWorld(-layout.map.topLeft())),
            space::kWorldM / (camera.scale() * ratio)};
}

QByteArray Georeference::worldFile() const
{
    QByteArray text;
    for (const double number :
         {pixel, 0.0, 0.0, -pixel, corner.x() + pixel / 2, corner.y() - pixel / 2})
        text += QByteArray::number(number, 'f', 10) + '\n';
    return text;
}

QByteArray webMercatorPrj()
{
    return R"(PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",)"
           R"(DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],)"
           R"(PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
           R"(PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],)"
           R"(PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],)"
           R"(PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],)"
           R"(UNIT["Meter",1.0]])";
}

QByteArray webMercatorAuxXml()
{
    return "<PAMDataset>\n  <SRS dataAxisToSRSAxisMapping=\"1,2\">EPSG:3857</SRS>\n"
           "</PAMDataset>\n";
}

} // namespace zhitu::map
