// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Questions to servers that are not trusted: bounded in time and size, and kept to that server.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QString>
#include <chrono>

namespace zhitu::tiles {

struct GetLimits {
    std::chrono::milliseconds patience; ///< between two bytes; twice that for the whole answer
    qint64 mostBytes = 0;               ///< of the answer, unpacked; a larger one is broken off
};

/// Asks over HTTP without cookies and without names or passwords. A redirect is followed within the
/// same server only, and never from HTTPS to HTTP. Of the thread of `network`.
[[nodiscard]] QNetworkReply* getLimited(QNetworkAccessManager& network, const QUrl& url,
                                        const GetLimits& limits);

/// What stood in the way of an answer that was none, in the user's language. The address, which may
/// hold a key, is not in it.
[[nodiscard]] QString problemOfServer(const QNetworkReply& reply, const QString& host);

} // namespace zhitu::tiles
