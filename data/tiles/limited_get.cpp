// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/limited_get.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>

#include "data/tiles/messages.h"

namespace zhitu::tiles {
namespace {

QNetworkRequest requestFor(const QUrl& url, std::chrono::milliseconds patience)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("Zhitu/%1").arg(QCoreApplication::applicationVersion()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(4);
    request.setTransferTimeout(patience);
    return request;
}

} // namespace

QNetworkReply* getLimited(QNetworkAccessManager& network, const QUrl& url, const GetLimits& limits)
{
    QNetworkReply* reply = network.get(requestFor(url, limits.patience));
    const auto breakOff = [reply, most = limits.mostBytes](qint64 bytes) {
        if (bytes > most)
            reply->abort();
    };
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply,
                     [breakOff](qint64 got, qint64 total) { breakOff(std::max(got, total)); });
    // What is packed is larger once it is unpacked.
    QObject::connect(reply, &QNetworkReply::readyRead, reply,
                     [reply, breakOff] { breakOff(reply->bytesAvailable()); });
    // A server may move within itself, and to a safer way: it does not send us to others.
    QObject::connect(reply, &QNetworkReply::redirected, reply, [reply](const QUrl& to) {
        const QUrl from = reply->url();
        if (to.host() == from.host() && (to.scheme() == u"https" || to.scheme() == from.scheme()))
            Q_EMIT reply->redirectAllowed();
        else
            reply->abort();
    });
    // The transfer's own timeout begins anew with each byte.
    QTimer::singleShot(2 * limits.patience, reply, &QNetworkReply::abort);
    return reply;
}

/// Qt's own texts hold the whole address, and with it the key.
QString problemOfServer(const QNetworkReply& reply, const QString& host)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return Messages::tr("There is no server “%1”, or no line to it.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return Messages::tr("The server “%1” cannot prove that it is the right one (certificate).")
            .arg(host);
    default:
        break;
    }
    if (status == 401 || status == 403 || status == 418)
        return Messages::tr("The server “%1” refuses access (%2).").arg(host).arg(status);
    if (status >= 300 && status < 400)
        return Messages::tr("The server “%1” sends Zhitu on to somewhere else. It does not go "
                            "there.")
            .arg(host);
    if (status == 200)
        return Messages::tr("The server “%1” broke off in the middle of its answer.").arg(host);
    if (status != 0)
        return Messages::tr("The server “%1” answers with error %2.").arg(host).arg(status);
    return Messages::tr("The server “%1” does not answer.").arg(host);
}

} // namespace zhitu::tiles
