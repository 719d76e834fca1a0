// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/pass.h"

#include <QCryptographicHash>
#include <algorithm>

#include "data/cache/gpkg_geometry.h"
#include "data/domain/codes.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

using cache::GeometryType;
using cache::Statement;

constexpr std::int64_t kRowsBetweenLooks = 4096;
constexpr std::size_t kGridDigits = 15;

std::optional<domain::LonLat> middleOf(std::span<const std::byte> blob)
{
    const auto bounds = cache::envelopeOf(blob);
    if (!bounds)
        return std::nullopt;
    return domain::LonLat{(bounds->minX + bounds->maxX) / 2, (bounds->minY + bounds->maxY) / 2};
}

SqlPiece within(std::string_view area, const std::string& prefix)
{
    SqlPiece piece{std::string(area) + " >= ", {}};
    piece.appendValue(prefix);
    piece.append(" AND " + std::string(area) + " < ");
    piece.appendValue(domain::behindPrefix(prefix));
    return piece;
}

} // namespace

std::string digestOf(const QString& value)
{
    return QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256)
        .toHex()
        .left(32)
        .toStdString();
}

Pass::Pass(Ground& ground, const Rule& rule, RuleResult& result)
    : ground_(ground), rule_(rule), result_(result)
{
    rows_ = static_cast<double>(ground.connection.queryInt(
        "SELECT count(*) FROM " + cache::quotedName(rule.source->table)));
}

SqlPiece Pass::wanted() const
{
    SqlPiece piece = rule_.when;
    const std::string_view area = source().area;
    if (area == "''")
        return piece; // belongs to no area: never left out
    if (!ground_.area.empty())
        piece.requireAlso(within(area, ground_.area));
    // What the cache holds of other areas is not whole: their towns and grids are not here.
    SqlPiece held;
    for (const std::string& prefix : ground_.scope) {
        if (prefix.empty())
            return piece; // everywhere
        held.append(held.text.empty() ? "" : " OR ");
        held.append(within(area, prefix));
    }
    piece.requireAlso(held);
    return piece;
}

std::string Pass::selectSql(std::span<const SqlPiece> extra, SqlPiece& piece) const
{
    piece.append("SELECT t.id, " + std::string(source().area) + ", " + std::string(source().label)
                 + ", " + (source().geometry == GeometryType::None ? "NULL" : "t.geom") + ", "
                 + std::string(source().subjectId) + ", " + std::string(source().origin));
    for (const SqlPiece& each : extra) {
        piece.append(", ");
        piece.append(each);
    }
    piece.append(" FROM " + cache::quotedName(source().table) + " AS t");
    const SqlPiece where = wanted();
    if (!where.text.empty()) {
        piece.append(" WHERE ");
        piece.append(where);
    }
    return where.text.empty() ? " WHERE " : " AND ";
}

Statement Pass::select(std::span<const SqlPiece> extra)
{
    SqlPiece piece;
    (void)selectSql(extra, piece);
    piece.append(" ORDER BY t.id");
    Statement statement = ground_.connection.prepare(piece.text);
    piece.bind(statement, 1);
    return statement;
}

Pass::ById Pass::selectById(std::span<const SqlPiece> extra)
{
    SqlPiece piece;
    const std::string joint = selectSql(extra, piece);
    piece.append(joint + "t.id = ?");
    Statement statement = ground_.connection.prepare(piece.text);
    const int parameter = piece.bind(statement, 1);
    return {std::move(statement), parameter};
}

Count& Pass::townCount(std::string_view area)
{
    // Rows stand beside their neighbours: mostly it is the town of the row before.
    if (lastTown_ == nullptr || area != lastArea_) {
        lastArea_ = area;
        lastTown_ = &result_.towns[townOf(area)];
    }
    return *lastTown_;
}

void Pass::goOn(double share)
{
    if (!ground_.progress(std::clamp(share, 0.0, 1.0)))
        throw Cancelled{};
}

void Pass::checked(const Statement& row)
{
    ++townCount(row.text(Area)).checked;
    ++result_.origins[row.text(Origin)].checked;
    if (++result_.total.checked % kRowsBetweenLooks == 0)
        goOn(static_cast<double>(result_.total.checked) / std::max(1.0, rows_));
}

std::optional<domain::LonLat> Pass::placeOf(const Statement& row)
{
    if (source().geometry == GeometryType::Point)
        return cache::decodePoint(row.blob(Geometry));
    if (source().geometry != GeometryType::None)
        return middleOf(row.blob(Geometry));
    const std::string area = row.text(Area);
    return (area.size() == kGridDigits ? ground_.grids : ground_.divisions).middleOf(area);
}

domain::Subject Pass::subjectOf(const Statement& row, const Finding& finding)
{
    using enum domain::Subject::Kind;
    domain::Subject subject;
    subject.kind = source().subject;
    switch (subject.kind) {
    case Grid:
    case Division:
        subject.code = finding.area;
        break;
    case Spot:
        if (!finding.place)
            return {};
        subject.code = finding.name.toStdString();
        subject.spot = *finding.place;
        break;
    case None: // the grid that it stands for, as far as there is one
        if (finding.area.size() == kGridDigits && finding.place) {
            subject.kind = Grid;
            subject.code = finding.area;
        }
        break;
    default:
        subject.id = row.integer(SubjectId);
    }
    return subject;
}

void Pass::found(const Statement& row, const Fault& fault, const std::optional<Partner>& partner)
{
    FindingKey key{rule_.id, row.integer(Id), partner ? partner->row : 0};
    std::string area = row.text(Area);
    const auto waiver = ground_.waived.find(key);
    const bool waived = waiver != ground_.waived.end() && waiver->second == digestOf(fault.value);
    std::string origin = row.text(Origin);
    for (Count* count : {&result_.total, &townCount(area), &result_.origins[origin]})
        ++(waived ? count->waived : count->found);
    if (result_.rows.size() < ground_.mostRows)
        result_.rows.push_back({key.row, key.partner, area, origin, waived});
    if (result_.findings.size() >= ground_.mostFindings)
        return;
    Finding finding;
    finding.key = std::move(key);
    finding.table = source().table;
    finding.area = std::move(area);
    finding.origin = std::move(origin);
    finding.name = shownText(row.text(Label));
    finding.place = placeOf(row);
    finding.subject = subjectOf(row, finding);
    finding.says = fault.says;
    finding.value = fault.value;
    finding.suggestion = fault.suggestion;
    if (partner)
        finding.partnerName = partner->name;
    finding.state = waived ? FindingState::Waived : FindingState::New;
    result_.findings.push_back(std::move(finding));
}

} // namespace zhitu::verify
