// SPDX-License-Identifier: GPL-3.0-or-later
// The map's scene: a base map at the back where one is chosen, our layers over it, overlays in front.
pragma ComponentBehavior: Bound
import QtQuick
import QtLocation
import QtPositioning

Item { // the window behind it has the colour of the ground
    id: root
    required property var view

    // A base map of its own for each address: a plug-in keeps the one that it was made with.
    Repeater {
        model: root.view.baseMap !== "" ? [root.view.baseMap] : []
        Map {
            id: tiles
            required property string modelData
            objectName: "baseMap"
            // The plug-in ends at level 19; beyond, its picture is enlarged.
            readonly property double wanted: Math.min(root.view.zoom, 19)
            scale: Math.pow(2, root.view.zoom - wanted)
            transformOrigin: Item.TopLeft
            width: root.width / scale
            height: root.height / scale
            opacity: root.view.baseMapOpacity
            center: QtPositioning.coordinate(root.view.latitude, root.view.longitude)
            zoomLevel: wanted
            // Where the window shows more than the whole world, the plug-in does not follow.
            visible: Math.abs(zoomLevel - wanted) < 0.001
            color: "transparent"
            copyrightsVisible: false
            plugin: Plugin {
                name: "osm"
                PluginParameter { name: "osm.mapping.custom.host"; value: tiles.modelData }
                PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
                PluginParameter { name: "osm.mapping.cache.disk.size"; value: 0 }
                PluginParameter { name: "osm.mapping.prefetching_style"; value: "NoPrefetching" }
            }
            activeMapType: supportedMapTypes[supportedMapTypes.length - 1]
            Connections {
                target: root.view
                function onBaseMapReload() { tiles.clearData() }
            }
        }
    }

    Item {
        objectName: "layers"
        anchors.fill: parent
        transform: Scale { xScale: root.view.pixelScaleX; yScale: root.view.pixelScaleY }
    }

    // Scale bar
    Item {
        id: scaleBar
        objectName: "scaleBar"
        visible: root.view.scaleWidth > 0
        anchors { left: parent.left; bottom: parent.bottom; margins: 16 }
        width: root.view.scaleWidth
        height: 10 + 16 * root.view.typeScale
        Rectangle {
            anchors { fill: parent; margins: -6 }
            radius: 4
            color: root.view.panel
        }
        Text {
            anchors { bottom: bar.top; bottomMargin: 2; horizontalCenter: parent.horizontalCenter }
            text: root.view.scaleText
            color: root.view.text
            font.pixelSize: 12 * root.view.typeScale
        }
        Item {
            id: bar
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 6
            Rectangle { width: 2; height: 6; color: root.view.text }
            Rectangle { width: 2; height: 6; color: root.view.text; anchors.right: parent.right }
            Rectangle { width: parent.width; height: 2; color: root.view.text; anchors.bottom: parent.bottom }
        }
    }

    // North
    Rectangle {
        objectName: "northArrow"
        anchors { right: parent.right; top: parent.top; margins: 16 }
        width: 10 + 24 * root.view.typeScale; height: 10 + 34 * root.view.typeScale; radius: 4
        color: root.view.panel
        Text {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 2 }
            text: "▲"
            color: root.view.accent
            font.pixelSize: 18 * root.view.typeScale
        }
        Text {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 3 }
            text: root.view.north
            color: root.view.text
            font { pixelSize: 12 * root.view.typeScale; bold: true }
        }
    }

    // Where the base map comes from.
    Text {
        objectName: "attribution"
        visible: root.view.attribution !== ""
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: 4; bottomMargin: 1 }
        text: root.view.attribution
        textFormat: Text.PlainText
        color: root.view.text
        style: Text.Outline
        styleColor: root.view.ground
        font.pixelSize: 10 * root.view.typeScale
    }

    // Synthetic geometry says so.
    Rectangle {
        objectName: "syntheticMark"
        visible: root.view.mark !== ""
        // In a narrow map it stands above the scale bar.
        readonly property bool narrow: root.width < width + scaleBar.width + 80
        anchors {
            right: parent.right; bottom: parent.bottom; margins: 16
            bottomMargin: narrow ? scaleBar.height + 40 : 16
        }
        width: markText.width + 20; height: markText.height + 10; radius: 4
        color: root.view.panel
        Text {
            id: markText
            anchors.centerIn: parent
            text: root.view.mark
            color: root.view.text
            font.pixelSize: 12 * root.view.typeScale
        }
    }

    // What is being measured.
    Rectangle {
        objectName: "reading"
        visible: root.view.reading !== ""
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 16 }
        width: Math.min(root.width - 160 * root.view.typeScale,
                        Math.max(value.implicitWidth, hint.implicitWidth) + 32)
        height: readings.height + 16
        radius: 4
        color: root.view.panel
        border { width: 1; color: Qt.alpha(root.view.text, 0.15) }
        Column {
            id: readings
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 16 }
            spacing: 4
            Text {
                id: value
                objectName: "readingText"
                width: parent.width
                text: root.view.reading
                color: root.view.text
                font { pixelSize: 18 * root.view.typeScale; bold: true; features: { "tnum": 1 } }
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            Text {
                id: hint
                width: parent.width
                visible: text !== ""
                text: root.view.readingHint
                color: root.view.text
                opacity: 0.7
                font.pixelSize: 12 * root.view.typeScale
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
        }
    }

    // Empty, loading and error states.
    Rectangle {
        objectName: "notice"
        visible: root.view.title !== ""
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 460 * root.view.typeScale)
        height: column.height + 48
        radius: 8
        color: root.view.panel
        Column {
            id: column
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 28 }
            spacing: 12
            Text {
                width: parent.width
                text: root.view.title
                color: root.view.text
                font { pixelSize: 18 * root.view.typeScale; bold: true }
                wrapMode: Text.Wrap
            }
            Text {
                width: parent.width
                visible: text !== ""
                text: root.view.notice
                color: root.view.text
                opacity: 0.8
                font.pixelSize: 14 * root.view.typeScale
                lineHeight: 1.3
                wrapMode: Text.Wrap
            }
            Rectangle {
                visible: root.view.progress >= 0
                width: parent.width; height: 6; radius: 3
                color: Qt.alpha(root.view.text, 0.15)
                Rectangle {
                    width: parent.width * Math.min(1, root.view.progress)
                    height: 6; radius: 3
                    color: root.view.accent
                }
            }
            Row {
                spacing: 12
                visible: root.view.actions.length > 0
                Repeater {
                    model: root.view.actions
                    Rectangle {
                        id: button
                        required property int index
                        required property string modelData
                        objectName: "noticeAction" + button.index
                        width: label.width + 32; height: label.height + 16; radius: 4
                        color: button.index === 0 ? root.view.accent : "transparent"
                        border { width: 1; color: root.view.accent }
                        opacity: tap.pressed ? 0.7 : 1
                        Accessible.role: Accessible.Button
                        Accessible.name: button.modelData
                        Text {
                            id: label
                            anchors.centerIn: parent
                            text: button.modelData
                            color: button.index === 0 ? root.view.panel : root.view.accent
                            font.pixelSize: 14 * root.view.typeScale
                        }
                        TapHandler {
                            id: tap
                            onTapped: root.view.actionChosen(button.index)
                        }
                    }
                }
            }
        }
    }
}
