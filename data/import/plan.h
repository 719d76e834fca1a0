// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an import would do, row by row, before anything is written anywhere.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "data/cache/reader.h"
#include "data/import/mapping.h"
#include "data/import/source.h"

namespace zhitu::import {

enum class Verdict : std::uint8_t {
    New,
    Update, ///< of a row with the same key: what the file says is taken, the rest stays
    Same,   ///< stands there already as the file has it
    Near,   ///< likely the same as another row: somebody has to look
    Refused
};

/// Of a likely duplicate: what somebody decided.
enum class Decision : std::uint8_t { Skip, TakeAsNew, Merge };

/// Where a row names one grid and lies in another.
enum class OutsideRule : std::uint8_t { Refuse, TakePlace, TakeCode };

struct Problem {
    enum class Weight : std::uint8_t { Note, Refusal };
    Weight weight = Weight::Refusal;
    QString field; ///< as the user calls it; empty: the row as a whole
    QString value; ///< as the file has it; empty for what is personal
    QString text;  ///< a sentence
};

struct Planned {
    std::int64_t line = 0;
    Verdict verdict = Verdict::Refused;
    std::int64_t standing = 0; ///< row of the cache that it changes, or is likely the same as
    std::int64_t twin = 0;     ///< line of the file that it is likely the same as
    QString name;              ///< what it is called
    domain::LonLat place;      ///< degrees; of a grid, the middle of its bounds
    QByteArray row;            ///< JSON for the centre: of what is new or changed, or may become so
    std::vector<Problem> problems;
};

struct PlanOptions {
    OutsideRule outside = OutsideRule::Refuse;
    bool mendShapes = false; ///< what is invalid is taken as it was mended
    Decision near = Decision::Skip;
    std::map<std::int64_t, Decision> decided; ///< of single likely duplicates, by line
};

struct PlanCounts {
    std::int64_t rows = 0;
    std::int64_t fresh = 0;
    std::int64_t updates = 0;
    std::int64_t same = 0;
    std::int64_t near = 0;
    std::int64_t refused = 0;
    std::int64_t notes = 0; ///< rows that are taken and have something to be known about them
};

struct Plan {
    SourceHead head;
    Mapping mapping;
    PlanCounts counts;
    std::vector<Planned> rows; ///< all but those that stand there already, in their order
};

/// A place of the beginning of a file, as it lies in one of the coordinate systems.
struct SeenPlace {
    enum class Lies : std::uint8_t {
        Away,      ///< not in the district nor around it
        Near,      ///< in the district, and its row names no grid or village
        InOwn,     ///< in the grid or village that its row names
        InAnother, ///< not in the one that it names
    };
    domain::LonLat at; ///< degrees, CGCS2000
    Lies lies = Lies::Near;
};

/// How well a coordinate system fits the beginning of a file.
struct CrsChance {
    SourceCrs crs;
    int places = 0;              ///< that were looked at
    int near = 0;                ///< of them: in the district or around it
    int named = 0;               ///< of them: in a row that names its grid or village
    int inOwn = 0;               ///< of those: in the one that they name
    std::vector<SeenPlace> seen; ///< those that are anywhere in this system
};

struct Preview {
    SourceHead head;
    SourceRows rows; ///< the first, at most 2,000
    Mapping mapping; ///< with the likeliest system, where there is one
    QStringList faults;
    std::vector<CrsChance> chances; ///< the likeliest first
    bool certain = false;           ///< the file says it, or no other fits as well
};

/// Looks at the beginning of a file. \param given nothing: columns are guessed by their names
/// Never in the GUI thread. \throws UserError
[[nodiscard]] Preview look(const Source& source, Kind kind, const std::optional<Mapping>& given,
                           cache::CacheReader& cache);

/// \pre mapping has no faults and names a system \param goOn told how many rows are done
/// \returns nothing where goOn said no. Never in the GUI thread. \throws UserError
[[nodiscard]] std::optional<Plan> makePlan(const Source& source, const Mapping& mapping,
                                           const PlanOptions& options, cache::CacheReader& cache,
                                           const std::function<bool(std::int64_t)>& goOn);

} // namespace zhitu::import
