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

/// \throws UserError
[[nodiscard]] domain::PersonalRecord readPersonal(cache::CacheReader& reader, std::int64_t caseId,
                                                  const sync::Sealer& sealer);

} // namespace zhitu::cases
