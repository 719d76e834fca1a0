// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alarms/alarm_sound.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace zhitu::widgets {
namespace {

constexpr double kToneSeconds = 0.18;
constexpr double kSwellSeconds = 0.02;
constexpr double kLoudness = 0.4; // of the loudest there is
constexpr qint64 kLeastGapMs = 4000;

qint64 clockMs()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return clock.elapsed();
}

} // namespace

QByteArray alarmTone(int rate)
{
    const int samples = static_cast<int>(kToneSeconds * rate);
    QByteArray tone;
    for (const double hertz : {880.0, 660.0})
        for (int i = 0; i < samples; ++i) {
            const double at = static_cast<double>(i) / rate;
            const double swell =
                std::min({1.0, at / kSwellSeconds, (kToneSeconds - at) / kSwellSeconds});
            const double value =
                kLoudness * swell * std::sin(2 * std::numbers::pi * hertz * at) * 32767;
            const auto sample = qToLittleEndian(static_cast<qint16>(std::lround(value)));
            tone.append(reinterpret_cast<const char*>(&sample), sizeof sample);
        }
    return tone;
}

AlarmSound::AlarmSound(QObject* parent) : QObject(parent), player_(new QObject)
{
    thread_.setObjectName(QStringLiteral("sound"));
    player_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, player_, &QObject::deleteLater);
    thread_.start();
}

AlarmSound::~AlarmSound()
{
    thread_.quit();
    thread_.wait();
}

void AlarmSound::play()
{
    if (clockMs() - playedAtMs_ < kLeastGapMs)
        return;
    playedAtMs_ = clockMs();
    QMetaObject::invokeMethod(player_, [this] { playInThread(); });
}

void AlarmSound::playInThread()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(44'100);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format)) {
        if (!std::exchange(told_, true))
            Q_EMIT silent();
        return;
    }
    const QObjectList before = player_->children(); // has ended long ago
    qDeleteAll(before);
    auto* sink = new QAudioSink(device, format, player_);
    auto* tone = new QBuffer(sink);
    tone->setData(alarmTone(format.sampleRate()));
    tone->open(QIODevice::ReadOnly);
    sink->start(tone);
}

} // namespace zhitu::widgets
