// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/correction_json.h"

#include <QJsonDocument>

#include "data/sync/json_text.h"

namespace zhitu::sync {

using L = QLatin1StringView;

std::string toJson(const Correction& correction)
{
    const QJsonObject object{{QStringLiteral("table"), qt(correction.table)},
                             {QStringLiteral("row"), qint64{correction.row}},
                             {QStringLiteral("seen"), correction.seen},
                             {QStringLiteral("values"), correction.values},
                             {QStringLiteral("reason"), qt(correction.reason)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<Correction> correctionFrom(const std::string& json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    Correction correction{text(object, L("table")), object.value(L("row")).toInteger(),
                          object.value(L("seen")).toObject(), object.value(L("values")).toObject(),
                          text(object, L("reason"))};
    if (correction.table.empty() || correction.row <= 0 || correction.values.isEmpty())
        return std::nullopt;
    return correction;
}

} // namespace zhitu::sync
