// SPDX-License-Identifier: GPL-3.0-or-later
// An empty map: what QtLocation alone costs.
import QtQuick
import QtLocation
import QtPositioning

Map {
    property double lat: 0
    property double lon: 0
    property double zoom: 10
    plugin: Plugin { name: "itemsoverlay" }
    center: QtPositioning.coordinate(lat, lon)
    zoomLevel: zoom
    color: "#f3f4f1"
    copyrightsVisible: false
}
