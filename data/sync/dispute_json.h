// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a step of a dispute says, as the outbox keeps it and the centre's functions take it.
#pragma once

#include <QJsonObject>

#include "data/domain/dispute.h"

namespace zhitu::sync {

[[nodiscard]] QJsonObject toJson(const domain::DisputeSaid& said);
/// What is not there is as it is in a new one.
[[nodiscard]] domain::DisputeSaid disputeSaidFrom(const QJsonObject& object);

} // namespace zhitu::sync
