// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks a WMTS what it offers.
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <chrono>

#include "data/tiles/wmts_offer.h"

class QNetworkReply;

namespace zhitu::tiles {

/// Lives in a thread with an event loop, which it holds up while it reads the answer. Destroyed, it
/// asks no more.
class WmtsFetch : public QObject {
    Q_OBJECT

public:
    /// \param patience between two bytes of the answer; twice that for all of it
    explicit WmtsFetch(const QString& address,
                       std::chrono::milliseconds patience = std::chrono::seconds(20));

    /// One of the signals follows, once.
    void start();

Q_SIGNALS:
    void found(const zhitu::tiles::WmtsOffers& offers);
    /// What is wrong, and what to do, in the user's language.
    void failed(const QString& problem);

private:
    void finished(QNetworkReply& reply, const WmtsQuestion& question);

    QString address_;
    std::chrono::milliseconds patience_;
    QNetworkAccessManager network_;
};

} // namespace zhitu::tiles
