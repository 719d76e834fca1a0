// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/wmts_fetch.h"

#include <QLocale>

#include "data/tiles/limited_get.h"
#include "data/tiles/messages.h"
#include "data/user_error.h"
#include "data/worker_thread.h"

namespace zhitu::tiles {

WmtsFetch::WmtsFetch(const QString& address, std::chrono::milliseconds patience)
    : address_(address), patience_(patience), network_(this)
{
    network_.setAutoDeleteReplies(true);
}

void WmtsFetch::start()
{
    WmtsQuestion question;
    if (const auto problem = problemOf([&] { question = wmtsQuestion(address_); })) {
        Q_EMIT failed(*problem);
        return;
    }
    QNetworkReply* reply = getLimited(network_, question.url, {patience_, kMostCapabilitiesBytes});
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, question] { finished(*reply, question); });
}

void WmtsFetch::finished(QNetworkReply& reply, const WmtsQuestion& question)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString host = question.url.host();
    if (reply.error() == QNetworkReply::OperationCanceledError && status == 200) {
        Q_EMIT failed(
            Messages::tr("The answer of the server “%1” is larger than %2, or takes too long. It "
                         "was not taken.")
                .arg(host, QLocale().formattedDataSize(kMostCapabilitiesBytes, 0)));
        return;
    }
    if (reply.error() != QNetworkReply::NoError || status != 200) {
        Q_EMIT failed(problemOfServer(reply, host));
        return;
    }
    const QByteArray answer = reply.readAll();
    WmtsQuestion asked = question;
    asked.url = reply.url(); // the server may have led to HTTPS
    WmtsOffers offers;
    if (const auto problem =
            problemOf([&] { offers = offersOf(readWmtsCapabilities(answer), asked); }))
        Q_EMIT failed(*problem);
    else
        Q_EMIT found(offers);
}

} // namespace zhitu::tiles
