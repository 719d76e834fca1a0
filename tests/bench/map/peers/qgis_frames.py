# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS over the same cache: the time from the wish for a picture to the complete picture.

    qgis_frames.py CACHE LON,LAT,ZOOM… > JSON

Grids with outlines, borders, rivers, and all cameras as simple symbols at 1920 x 1080, through its
parallel renderer. Its way is the easier one: no names, no clusters, no colours by figures.
"""
import json
import math
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (Qgis, QgsApplication, QgsCoordinateReferenceSystem,  # noqa: E402
                       QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize  # noqa: E402

WIDTH, HEIGHT = 1920, 1080
WORLD = 2 * math.pi * 6378137.0


def extent(lon, lat, zoom):
    x = math.radians(lon) * 6378137.0
    y = math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) * 6378137.0
    per_pixel = WORLD / (256 * 2 ** zoom)
    w, h = WIDTH * per_pixel / 2, HEIGHT * per_pixel / 2
    return QgsRectangle(x - w, y - h, x + w, y + h)


def main():
    cache, views = sys.argv[1], [tuple(map(float, v.split(","))) for v in sys.argv[2:]]
    application = QgsApplication([], False)
    application.initQgis()
    layers = []
    for name in ("camera", "river", "division", "grid"):  # the first lies on top
        layer = QgsVectorLayer(f"{cache}|layername={name}", name, "ogr")
        if not layer.isValid():
            sys.exit(f"QGIS cannot read {name} of {cache}")
        layers.append(layer)
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
    settings.setFlag(Qgis.MapSettingsFlag.UseRenderingOptimization, True)
    times = []
    for lap in range(2):  # the first one fills its caches
        for view in views:
            settings.setExtent(extent(*view))
            begun = time.perf_counter()
            job = QgsMapRendererParallelJob(settings)
            job.start()
            job.waitForFinished()
            image = job.renderedImage()
            if lap == 1:
                times.append((time.perf_counter() - begun) * 1000)
    if os.environ.get("ZHITU_PEER_PICTURE"):
        image.save(os.environ["ZHITU_PEER_PICTURE"])
    times.sort()
    print(json.dumps({"frame_ms": times[len(times) // 2], "version": Qgis.version()}))


main()
