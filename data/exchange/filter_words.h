// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a filter asks for, in words and as JSON: a file made by it says so.
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "data/domain/filter.h"
#include "data/exchange/name_book.h"

namespace zhitu::exchange {

/// Only what the filter asks for and what applies to the layer. Moments are ISO 8601.
[[nodiscard]] QJsonObject filterJson(Layer layer, const domain::Filter& filter);
/// A sentence for each part, in the user's language; empty: everything.
[[nodiscard]] QStringList filterWords(Layer layer, const domain::Filter& filter, NameBook& names,
                                      domain::Instant asOf);

} // namespace zhitu::exchange
