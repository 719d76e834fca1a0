// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the district itself calls things: items, categories, departments, stages, grids, divisions.
#pragma once

#include <QString>
#include <map>
#include <string>
#include <unordered_map>

#include "data/cache/sqlite.h"
#include "data/domain/catalogue.h"
#include "data/exchange/layer_spec.h"

namespace zhitu::exchange {

/// Read once from an open cache; one thread. Names are Chinese where the program speaks Chinese or
/// there is no English one. A city's grids take some 15 MB.
class NameBook {
public:
    /// \param columns only what their words need is read \throws UserError
    NameBook(cache::Connection& cache, std::span<const LayerColumn> columns, domain::Instant asOf);

    /// The words for a number; empty where nobody knows it.
    /// \param reportedAt of the case that the row is; items and categories keep that day's names
    [[nodiscard]] QString wordsFor(WordsOf kind, std::int64_t code, domain::Instant reportedAt);
    /// The name of a grid or a division.
    [[nodiscard]] QString nameOf(const std::string& code) const;

private:
    [[nodiscard]] QString nameOn(WordsOf kind, std::int64_t id, std::int64_t day) const;

    std::vector<domain::CatalogueVersion> versions_;
    std::vector<domain::ServiceItem> items_;
    std::vector<domain::ServiceCategory> categories_;
    std::vector<domain::Department> departments_;
    std::unordered_map<std::string, QString> places_;
    domain::MachineProfile stages_;
    std::int64_t today_; ///< yyyymmdd, of the data
    std::map<std::tuple<WordsOf, std::int64_t, std::int64_t>, QString> known_;
};

} // namespace zhitu::exchange
