// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Two short tones, made here and not recorded.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QThread>

namespace zhitu::widgets {

/// 16 bit, one channel, `rate` samples a second: 880 Hz, then 660 Hz, 0.18 s each, that swell and
/// fade so that nothing clicks.
[[nodiscard]] QByteArray alarmTone(int rate);

/// GUI thread. The sound system is asked in a thread of its own: it may take its time.
class AlarmSound : public QObject {
    Q_OBJECT

public:
    explicit AlarmSound(QObject* parent = nullptr);
    ~AlarmSound() override;

    /// Not twice within some seconds: many alarms are one call.
    void play();

Q_SIGNALS:
    /// There is nothing to hear it with; told once.
    void silent();

private:
    void playInThread();

    QThread thread_;
    QObject* player_;   ///< lives in the thread
    bool told_ = false; ///< used in the thread only
    qint64 playedAtMs_ = -1'000'000;
};

} // namespace zhitu::widgets
