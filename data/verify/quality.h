// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How good the data was at each run: a line for every table, every system that rows come from and
/// every town, a column for every run
/// that is kept.
#pragma once

#include <vector>

#include "data/cache/reader.h"
#include "data/verify/history.h"

namespace zhitu::verify {

struct QualityLine {
    ScoreKey key;
    QString name;              ///< of the table, the system or the town, in the user's language
    std::vector<Score> scores; ///< of each run; n = 0: nothing was checked then
};

/// Immutable once it is shared.
struct Quality {
    std::vector<PastRun> runs; ///< over the same area, the oldest first
    QualityLine all;
    std::vector<QualityLine> tables;  ///< as sources() has them
    std::vector<QualityLine> origins; ///< as origins() has them
    std::vector<QualityLine> towns;   ///< the lowest score of the last run first
};

/// Of the last `most` runs over that area. \throws UserError
[[nodiscard]] Quality qualityOf(History& history, cache::CacheReader& reader,
                                const std::string& area = {}, std::size_t most = 30);

/// As it is shown: rounded down, so that 100.00 is without a defect; "–" where nothing was checked.
[[nodiscard]] QString shownScore(const Score& score);

} // namespace zhitu::verify
