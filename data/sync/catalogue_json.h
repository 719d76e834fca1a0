// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A change of the catalogue, as the outbox keeps it and zhitu.change_catalogue() takes it.
#pragma once

#include <optional>
#include <string>

#include "data/domain/catalogue.h"

namespace zhitu::sync {

[[nodiscard]] std::string toJson(const domain::CatalogueChange& change);
/// Nothing where the text is not what toJson() made.
[[nodiscard]] std::optional<domain::CatalogueChange> catalogueChangeFrom(const std::string& json);

} // namespace zhitu::sync
