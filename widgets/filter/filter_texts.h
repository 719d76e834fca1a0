// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a filter keeps, in words.
#pragma once

#include <QStringList>
#include <vector>

#include "data/domain/filter.h"
#include "data/domain/service.h"

namespace zhitu::widgets {

/// In the reader's language; what is empty keeps everything.
struct FilterNames {
    QStringList states;
    QStringList categories;
    QString days; ///< "2026-03-01 – 2026-03-07"
    QStringList cameras;
};
[[nodiscard]] FilterNames namesOf(const domain::Filter& filter,
                                  const std::vector<domain::ServiceCategory>& categories);

/// In full, for who does not see the filter bar: a text for each part that narrows or widens what
/// one sees before one asks for anything. Empty for the work filter.
[[nodiscard]] QStringList filterTexts(const domain::Filter& filter,
                                      const std::vector<domain::ServiceCategory>& categories);

} // namespace zhitu::widgets
