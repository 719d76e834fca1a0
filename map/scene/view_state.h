// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the QML scene shows besides the layers: the base map's camera and the overlays.
#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QStringList>

namespace zhitu::map {

/// GUI thread. Written by MapView, read by MapScene.qml.
class ViewState : public QObject {
    Q_OBJECT
    Q_PROPERTY(double latitude MEMBER latitude NOTIFY cameraChanged)
    Q_PROPERTY(double longitude MEMBER longitude NOTIFY cameraChanged)
    Q_PROPERTY(double zoom MEMBER zoom NOTIFY cameraChanged)
    Q_PROPERTY(double pixelScaleX MEMBER pixelScaleX NOTIFY sizeChanged)
    Q_PROPERTY(double pixelScaleY MEMBER pixelScaleY NOTIFY sizeChanged)
    Q_PROPERTY(QString baseMap MEMBER baseMap NOTIFY baseMapChanged)
    Q_PROPERTY(double baseMapOpacity MEMBER baseMapOpacity NOTIFY baseMapChanged)
    Q_PROPERTY(QString attribution MEMBER attribution NOTIFY baseMapChanged)
    Q_PROPERTY(QString scaleText MEMBER scaleText NOTIFY cameraChanged)
    Q_PROPERTY(double scaleWidth MEMBER scaleWidth NOTIFY cameraChanged)
    Q_PROPERTY(QColor ground MEMBER ground NOTIFY looksChanged)
    Q_PROPERTY(QColor text MEMBER text NOTIFY looksChanged)
    Q_PROPERTY(QColor panel MEMBER panel NOTIFY looksChanged)
    Q_PROPERTY(QColor accent MEMBER accent NOTIFY looksChanged)
    Q_PROPERTY(double typeScale MEMBER typeScale NOTIFY looksChanged)
    Q_PROPERTY(QString mark MEMBER mark NOTIFY looksChanged)
    Q_PROPERTY(QString north MEMBER north NOTIFY looksChanged)
    Q_PROPERTY(QString reading MEMBER reading NOTIFY readingChanged)
    Q_PROPERTY(QString readingHint MEMBER readingHint NOTIFY readingChanged)
    Q_PROPERTY(QString title MEMBER title NOTIFY noticeChanged)
    Q_PROPERTY(QString notice MEMBER notice NOTIFY noticeChanged)
    Q_PROPERTY(double progress MEMBER progress NOTIFY noticeChanged)
    Q_PROPERTY(QStringList actions MEMBER actions NOTIFY noticeChanged)

public:
    using QObject::QObject;

    double latitude = 0;
    double longitude = 0;
    double zoom = 8;
    /// What makes a logical pixel of the layers as large as the screen's ratio says: a window of
    /// 641 × 1.5 device pixels has 962, and Qt Quick stretches what it shows by as much.
    double pixelScaleX = 1;
    double pixelScaleY = 1;
    QString baseMap; ///< where its tiles are served; empty: there is none
    double baseMapOpacity = 1;
    QString attribution; ///< what the base map's source asks for
    QString scaleText;
    double scaleWidth = 0; ///< logical pixels
    QColor ground;
    QColor text;
    QColor panel;
    QColor accent;
    double typeScale = 1;
    QString mark;         ///< "synthetic geometry", or empty
    QString north;        ///< the letter on the north arrow
    QString reading;      ///< what is being measured, or empty
    QString readingHint;  ///< what can be done then
    QString title;        ///< of the notice over an empty map; empty when there is none
    QString notice;       ///< what is going on or what to do
    double progress = -1; ///< share done; negative: no bar
    QStringList actions;  ///< buttons of the notice

Q_SIGNALS:
    void cameraChanged();
    void sizeChanged();
    void looksChanged();
    void noticeChanged();
    void readingChanged();
    void baseMapChanged();
    /// Tiles that could not be had before can be had now.
    void baseMapReload();
    /// A button of the notice was pressed: its place in `actions`.
    void actionChosen(int index);
};

} // namespace zhitu::map
