// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Texts between our strings and JSON.
#pragma once

#include <QJsonObject>
#include <QString>

#include <string>

namespace zhitu::sync {

[[nodiscard]] inline QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// Empty where there is none.
[[nodiscard]] inline std::string text(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString().toStdString();
}

} // namespace zhitu::sync
