// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Opens what is sealed of a case. Whoever calls this has seen to it that it is told, see
/// domain::Reveal.
#pragma once

#include "data/domain/personal.h"

namespace zhitu::cache {
class CacheReader;
}

namespace zhitu::sync {
class Sealer;
}

namespace zhitu::cases {

/// \param record whose it is; by its uuid, where it has one: the id may be another case's by now
/// \returns nothing where that case is not there any more \throws UserError
[[nodiscard]] std::optional<domain::PersonalRecord>
readPersonal(cache::CacheReader& reader, const domain::Case& record, const sync::Sealer& sealer);

} // namespace zhitu::cases
