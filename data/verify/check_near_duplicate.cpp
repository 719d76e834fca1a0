// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Near duplicate (疑似重复): almost the same name at almost the same place. Of two such rows the
/// later one (by id) is told of, with the likest of those before it as its partner: the nearer one
/// where two are equally like, then the first.
///
/// columns: one, the name. parameters: "similarity", the least Dice coefficient of the names
/// (names_alike.h); "within_m", the greatest distance in metres; "strip", words that say nothing;
/// "telling", signs that tell things apart as digits always do; "most_in_cell": of rows with the
/// same digits and signs in a square of within_m only so many are compared, in the order of their
/// ids; how many were not is said.
///
/// Rows are compared within squares and their neighbours, so that the time grows with the rows and
/// not with their square. Kept in memory: 56 bytes a row and 4 a letter, some 230 MB for the 1.7
/// million cameras of a city.
#include <algorithm>
#include <cmath>

#include "data/cache/gpkg_geometry.h"
#include "data/space/local_metres.h"
#include "data/verify/messages.h"
#include "data/verify/names_alike.h"
#include "data/verify/row_check.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

struct NearParameters {
    double similarity = 1;
    double withinM = 0;
    std::int64_t mostInCell = 0;
};

struct NamedPoint {
    std::uint64_t bucket = 0; ///< of its square and its marks
    std::int64_t id = 0;
    domain::LonLat place;
    std::uint64_t marks = 0;
    std::size_t firstPair = 0;
    std::uint32_t pairs = 0;
};

/// One that stands at a pole, its latitude being a longitude, would make all squares too wide.
bool isPlausible(domain::LonLat place)
{
    return std::abs(place.lat) <= 85 && std::abs(place.lon) <= 180;
}

/// The likest of the rows before.
struct Likest {
    std::int64_t id = 0; ///< 0: none
    double likeness = 0;
    double metres = 0;

    [[nodiscard]] bool isBeatenBy(const Likest& other) const
    {
        if (id == 0 || likeness != other.likeness)
            return other.likeness > likeness;
        return other.metres != metres ? other.metres < metres : other.id < id;
    }
};

/// Squares of at least within_m, wherever they are.
class Squares {
public:
    Squares(double metres, double mostLatitude)
    {
        const double steepest = std::min(std::abs(mostLatitude) + 0.1, space::kMostPlaneLatitude);
        constexpr double margin = 1.001; // distances are measured in the plane
        width_ = margin * metres / space::metresPerDegree(steepest).east;
        height_ = margin * metres / space::metresPerDegree(0).north;
    }

    [[nodiscard]] std::int64_t column(domain::LonLat place) const
    {
        return static_cast<std::int64_t>(std::floor(place.lon / width_));
    }
    [[nodiscard]] std::int64_t row(domain::LonLat place) const
    {
        return static_cast<std::int64_t>(std::floor(place.lat / height_));
    }
    [[nodiscard]] static std::uint64_t bucket(std::int64_t column, std::int64_t row,
                                              std::uint64_t marks)
    {
        std::uint64_t hash = marks;
        for (const std::int64_t part : {column, row}) {
            // splitmix64's last steps: what meets by chance is told apart by its distance.
            hash ^= static_cast<std::uint64_t>(part) + 0x9E3779B97F4A7C15ULL;
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
            hash ^= hash >> 31;
        }
        return hash;
    }

private:
    double width_ = 1; ///< degrees
    double height_ = 1;
};

class NearDuplicate : public Check {
public:
    NearDuplicate(const SourceColumn& column, NameReader reader, NearParameters parameters)
        : column_(column), reader_(std::move(reader)), parameters_(parameters)
    {
    }

    void run(Pass& pass) const override
    {
        std::vector<std::uint32_t> pairs;
        std::vector<NamedPoint> points = read(pass, pairs);
        const auto steepest = std::ranges::max_element(
            points, {}, [](const NamedPoint& p) { return std::abs(p.place.lat); });
        if (steepest == points.end())
            return;
        const Squares squares(parameters_.withinM, steepest->place.lat);
        for (NamedPoint& p : points)
            p.bucket = Squares::bucket(squares.column(p.place), squares.row(p.place), p.marks);
        std::ranges::sort(points, [](const NamedPoint& a, const NamedPoint& b) {
            return a.bucket != b.bucket ? a.bucket < b.bucket : a.id < b.id;
        });
        tell(pass, likestOf(pass, squares, points, pairs));
    }

private:
    struct Found {
        std::int64_t id = 0;
        Likest partner;
    };

    std::vector<NamedPoint> read(Pass& pass, std::vector<std::uint32_t>& pairs) const
    {
        std::vector<NamedPoint> points;
        cache::Statement rows = pass.select(piecesOf({&column_}));
        while (rows.step()) {
            const auto place = cache::decodePoint(rows.blob(Pass::Geometry));
            const NameShape shape = reader_.shapeOf(rows.text(Pass::FirstExtra));
            if (!place || !isPlausible(*place) || shape.pairs.empty())
                continue; // left to other rules
            pass.checked(rows);
            points.push_back({0, rows.integer(Pass::Id), *place, shape.marks, pairs.size(),
                              static_cast<std::uint32_t>(shape.pairs.size())});
            pairs.insert(pairs.end(), shape.pairs.begin(), shape.pairs.end());
        }
        return points;
    }

    std::vector<Found> likestOf(Pass& pass, const Squares& squares,
                                const std::vector<NamedPoint>& points,
                                const std::vector<std::uint32_t>& pairs) const
    {
        std::vector<Found> found;
        std::int64_t placeInBucket = 0;
        std::int64_t left = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (i % 1024 == 0)
                pass.goOn(static_cast<double>(i) / static_cast<double>(points.size()));
            placeInBucket =
                i > 0 && points[i - 1].bucket == points[i].bucket ? placeInBucket + 1 : 0;
            if (placeInBucket >= parameters_.mostInCell) {
                ++left;
                continue;
            }
            Likest likest;
            const std::int64_t column = squares.column(points[i].place);
            const std::int64_t row = squares.row(points[i].place);
            for (std::int64_t dx = -1; dx <= 1; ++dx)
                for (std::int64_t dy = -1; dy <= 1; ++dy)
                    compare(points[i], Squares::bucket(column + dx, row + dy, points[i].marks),
                            points, pairs, likest);
            if (likest.id != 0)
                found.push_back({points[i].id, likest});
        }
        pass.notCompared(left);
        std::ranges::sort(found, {}, &Found::id);
        return found;
    }

    void compare(const NamedPoint& one, std::uint64_t bucket, const std::vector<NamedPoint>& points,
                 const std::vector<std::uint32_t>& pairs, Likest& likest) const
    {
        const auto pairsOf = [&](const NamedPoint& p) {
            return std::span(pairs).subspan(p.firstPair, p.pairs);
        };
        auto other = std::ranges::lower_bound(points, bucket, {}, &NamedPoint::bucket);
        for (std::int64_t place = 0; other != points.end() && other->bucket == bucket
                                     && other->id < one.id && place < parameters_.mostInCell;
             ++other, ++place) {
            // 2 min / (a + b) is the most that two such names can come to.
            const auto [fewer, more] = std::minmax(one.pairs, other->pairs);
            if (other->marks != one.marks
                || 2.0 * fewer < parameters_.similarity * (double{1} * fewer + more) - 1e-9)
                continue;
            const space::Metres step = space::stepFrom(one.place, other->place);
            const Likest now{other->id, diceOf(pairsOf(one), pairsOf(*other)),
                             std::hypot(step.east, step.north)};
            if (now.metres <= parameters_.withinM && now.likeness >= parameters_.similarity
                && likest.isBeatenBy(now))
                likest = now;
        }
    }

    void tell(Pass& pass, const std::vector<Found>& found) const
    {
        Pass::ById byId = pass.selectById(piecesOf({&column_}));
        const auto read = [&](std::int64_t id) {
            byId.statement.reset();
            byId.statement.bind(byId.parameter, id);
            return byId.statement.step();
        };
        std::int64_t done = 0;
        for (const auto& [id, partner] : found) {
            if (++done % 1024 == 0)
                pass.goOn(1);
            if (!read(partner.id))
                continue;
            const Partner other{partner.id, valueOf(byId.statement, Pass::FirstExtra, column_)};
            if (!read(id))
                continue;
            pass.found(byId.statement,
                       {Messages::tr("Almost the same as “%1”, %2 m away (%3 % alike).")
                            .arg(other.name)
                            .arg(std::llround(partner.metres))
                            .arg(std::llround(100 * partner.likeness)),
                        valueOf(byId.statement, Pass::FirstExtra, column_),
                        {}},
                       other);
        }
    }

    const SourceColumn& column_;
    NameReader reader_;
    NearParameters parameters_;
};

} // namespace

MadeCheck makeNearDuplicate(const CheckMaterial& material)
{
    material.requireColumns(1, 1);
    material.requireTexts(true);
    Fields& fields = material.parameters;
    if (material.source.geometry != cache::GeometryType::Point)
        fields.refuse("within_m", Messages::tr("the rows of this table are no points."));
    NameReader reader(fields.texts("strip"),
                      fields.has("telling") ? fields.text("telling") : QString());
    NearParameters parameters;
    parameters.similarity = fields.number("similarity", 0.3, 1);
    parameters.withinM = fields.number("within_m", 0.1, 5'000);
    parameters.mostInCell = fields.whole("most_in_cell", 2, 10'000, 500);
    return std::make_shared<NearDuplicate>(*material.columns.front(), std::move(reader),
                                           parameters);
}

} // namespace zhitu::verify
