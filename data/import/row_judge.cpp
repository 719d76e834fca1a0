// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/row_judge.h"

#include <QJsonDocument>
#include <algorithm>
#include <cmath>

#include "data/cache/gpkg_geometry.h"
#include "data/import/messages.h"
#include "data/import/source_shape.h"
#include "data/space/geodesic.h"
#include "data/space/local_metres.h"
#include "data/verify/text_forms.h"

namespace zhitu::import {
namespace {

using Weight = Problem::Weight;

void complain(Planned& planned, const QString& field, const QString& value, const QString& why,
              Weight weight = Weight::Refusal)
{
    planned.problems.push_back({weight, field, value.left(200), why});
}

bool isRefused(const Planned& planned)
{
    return std::ranges::any_of(planned.problems,
                               [](const Problem& p) { return p.weight == Weight::Refusal; });
}

bool isPersonal(std::string_view key)
{
    return key == "reporter" || key == "phone" || key == "narrative";
}

/// "无", "-", "N/A": an office's word for nothing.
bool saysNothing(const QString& cell)
{
    return cell == u"-" || cell == u"—" || cell == u"/"
           || (!cell.isEmpty() && !cell.front().isDigit()
               && verify::usualPlaceholders().contains(cell, Qt::CaseInsensitive));
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Signs that tell places apart as digits do, as in the rules of verification.
const QString kTelling = QStringLiteral("一二三四五六七八九十甲乙丙丁东南西北上下左右前后内外");
const QStringList kSaysNothing{QStringLiteral("有限责任公司"), QStringLiteral("股份有限公司"),
                               QStringLiteral("有限公司"),     QStringLiteral("公司"),
                               QStringLiteral("重庆市"),       QStringLiteral("合川区")};

/// Numbers that went through text and a projection: to a tenth of a millimetre, or of a degree.
bool isSameValue(const QJsonValue& one, const QJsonValue& other)
{
    if (one.isDouble() && other.isDouble())
        return std::abs(one.toDouble() - other.toDouble()) < 1e-9 * (1 + std::abs(one.toDouble()));
    return one == other;
}

/// What stands there, with what the file says in its place.
QJsonObject laidOver(QJsonObject standing, const QJsonObject& given)
{
    for (auto value = given.begin(); value != given.end(); ++value)
        standing[value.key()] = value.value();
    return standing;
}

bool differs(const Standing& standing, const QJsonObject& given)
{
    for (auto value = given.begin(); value != given.end(); ++value) {
        const QJsonValue before = value.key() == u"outline"
                                      ? QJsonValue(QString::fromLatin1(
                                            QByteArray::fromStdString(standing.outline).toHex()))
                                      : standing.values[value.key()];
        if (!isSameValue(before, value.value()))
            return true;
    }
    return false;
}

} // namespace

RowJudge::RowJudge(const SourceHead& head, const Mapping& mapping, const PlanOptions& options,
                   District& district)
    : mapping_(mapping), options_(options), spec_(specOf(mapping.kind)), district_(district),
      path_(*mapping.crs), names_(kSaysNothing, kTelling),
      degree_(space::metresPerDegree(district.middle().lat))
{
    for (const Field& field : spec_.fields)
        if (!field.fallback.empty())
            usual_[keyText(field.key)] = std::get<QJsonValue>(
                readValue(field.type, keyText(field.fallback), district.items()));
    for (const auto& [key, column] : mapping.columns)
        columns_[key] = static_cast<int>(head.fields.indexOf(column));
}

Planned RowJudge::judge(const SourceRow& row)
{
    Draft draft;
    draft.planned.line = row.line;
    readCells(row, draft);
    if (spec_.shape == Shape::Point) {
        readPlace(row, draft);
        settleGrid(draft);
    } else {
        readOutline(row, draft);
        settleVillage(draft);
    }
    if (!isRefused(draft.planned))
        requireOnce(draft);
    if (!isRefused(draft.planned))
        compare(draft);
    return std::move(draft.planned);
}

std::optional<QString> RowJudge::cellOf(const SourceRow& row, std::string_view key) const
{
    if (const auto column = columns_.find(key); column != columns_.end()) {
        const auto& value = row.values[static_cast<std::size_t>(column->second)];
        const QString cell = value ? verify::plainForm(value->toStdString()).trimmed() : QString();
        if (!cell.isEmpty() && !saysNothing(cell))
            return cell;
    }
    if (const auto constant = mapping_.constants.find(key); constant != mapping_.constants.end())
        return constant->second;
    return std::nullopt;
}

void RowJudge::readCells(const SourceRow& row, Draft& draft) const
{
    for (const Field& field : spec_.fields) {
        if (field.type == ValueType::Coordinate)
            continue;
        const auto cell = cellOf(row, field.key);
        if (!cell) {
            if (field.required)
                complain(draft.planned, titleOf(field), {},
                         Messages::tr("It is missing, and every row needs it."));
            continue;
        }
        const QString shownValue = isPersonal(field.key) ? QString() : *cell;
        if (field.key == spec_.nameField)
            draft.planned.name = cell->left(200);
        if (field.key == kGridCode)
            draft.statedGrid = *cell;
        const Read read = readValue(field.type, *cell, district_.items());
        if (const auto* why = std::get_if<QString>(&read))
            complain(draft.planned, titleOf(field), shownValue, *why);
        else
            draft.given[keyText(field.key)] = std::get<QJsonValue>(read);
    }
}

void RowJudge::readPlace(const SourceRow& row, Draft& draft) const
{
    std::optional<domain::LonLat> xy;
    if (columns_.contains(kX) && columns_.contains(kY)) {
        const auto x = cellOf(row, kX);
        const auto y = cellOf(row, kY);
        if (!x || !y) {
            complain(draft.planned, Messages::tr("Place"), {},
                     Messages::tr("It has no coordinates."));
            return;
        }
        const auto east = coordinateFrom(*x);
        const auto north = coordinateFrom(*y);
        if (!east || !north) {
            const QString& wrong = east ? *y : *x;
            complain(draft.planned, Messages::tr("Place"), wrong,
                     Messages::tr("“%1” is no coordinate.").arg(wrong));
            return;
        }
        xy = domain::LonLat{*east, *north};
    } else {
        xy = pointFrom(row.wkb);
        if (!xy) {
            complain(draft.planned, Messages::tr("Place"), {},
                     row.state == ShapeState::None ? Messages::tr("It has no place.")
                                                   : Messages::tr("Its shape is not one point."));
            return;
        }
    }
    const auto place = path_.take(*xy);
    const QString asWritten =
        QStringLiteral("%1, %2").arg(xy->lon, 0, 'g', 12).arg(xy->lat, 0, 'g', 12);
    if (!place || !district_.isNear(*place)) {
        complain(draft.planned, Messages::tr("Place"), asWritten,
                 place
                     ? Messages::tr("It lies outside the district, %1 km from its middle. If many "
                                    "do, the coordinate system is another one.")
                           .arg(space::distanceM(*place, district_.middle()) / 1000, 0, 'f', 1)
                     : Messages::tr("There is no such place in this coordinate system."));
        return;
    }
    draft.planned.place = *place;
    draft.given[keyText(kX)] = place->lon;
    draft.given[keyText(kY)] = place->lat;
}

void RowJudge::readOutline(const SourceRow& row, Draft& draft) const
{
    if (row.state == ShapeState::None) {
        complain(draft.planned, Messages::tr("Outline"), {}, Messages::tr("It has none."));
        return;
    }
    if (row.state == ShapeState::Mended && !options_.mendShapes) {
        complain(draft.planned, Messages::tr("Outline"), {},
                 Messages::tr("It crosses itself or is otherwise invalid. It can be mended, if you "
                              "agree: look at the result on the map."));
        return;
    }
    auto area = row.state == ShapeState::Broken ? std::nullopt : polygonFrom(row.wkb);
    if (!area) {
        complain(draft.planned, Messages::tr("Outline"), {},
                 Messages::tr("It is not one area, but none or several."));
        return;
    }
    for (domain::Ring& ring : area->rings)
        for (domain::LonLat& corner : ring) {
            const auto place = path_.take(corner);
            if (!place) {
                complain(draft.planned, Messages::tr("Outline"), {},
                         Messages::tr("There is no such place in this coordinate system."));
                return;
            }
            corner = *place;
        }
    draft.planned.place = middleOf(*area);
    if (!district_.isNear(draft.planned.place)) {
        complain(
            draft.planned, Messages::tr("Outline"), {},
            Messages::tr("It lies outside the district, %1 km from its middle. If many do, "
                         "the coordinate system is another one.")
                .arg(space::distanceM(draft.planned.place, district_.middle()) / 1000, 0, 'f', 1));
        return;
    }
    if (row.state == ShapeState::Mended)
        complain(draft.planned, Messages::tr("Outline"), {},
                 Messages::tr("It was invalid and is taken as mended."), Weight::Note);
    cache::Blob blob;
    cache::encodePolygon(*area, blob);
    const auto wkb = cache::wkbOf(blob);
    draft.given[QStringLiteral("outline")] = QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(wkb.data()), std::ssize(wkb)).toHex());
    draft.area = std::move(*area);
}

/// The parent: the one that is named, if the place is in it; else the one that the place is in.
void RowJudge::settleGrid(Draft& draft)
{
    const QString key = keyText(kGridCode);
    const QString title = titleOf(*fieldNamed(spec_, kGridCode));
    const bool placed = draft.given.contains(keyText(kX));
    const std::string stated = draft.given[key].toString().toStdString();
    if (!stated.empty() && !district_.hasGrid(stated)) {
        complain(draft.planned, title, draft.statedGrid,
                 Messages::tr("There is no such grid in use in your area."));
        return;
    }
    if (!placed || (!stated.empty() && district_.isInGrid(draft.planned.place, stated)))
        return;
    const auto there = district_.gridAt(draft.planned.place);
    if (stated.empty() && draft.statedGrid.isEmpty()) {
        if (there)
            draft.given[key] = QString::fromStdString(*there);
        else
            complain(draft.planned, Messages::tr("Place"), {},
                     Messages::tr("It lies in no grid, and the file names none."));
        return;
    }
    if (stated.empty())
        return; // what it names is no code, and refused as that
    const QString other =
        there ? Messages::tr("It lies in the grid %1.").arg(QString::fromStdString(*there))
              : Messages::tr("It lies in no grid.");
    switch (options_.outside) {
    case OutsideRule::Refuse:
        complain(draft.planned, title, draft.statedGrid,
                 Messages::tr("The place is not in this grid. %1").arg(other));
        return;
    case OutsideRule::TakePlace:
        if (!there) {
            complain(draft.planned, title, draft.statedGrid,
                     Messages::tr("The place is not in this grid. %1").arg(other));
            return;
        }
        draft.given[key] = QString::fromStdString(*there);
        complain(draft.planned, title, draft.statedGrid,
                 Messages::tr("The place is not in this grid, and its own one is taken: %1.")
                     .arg(QString::fromStdString(*there)),
                 Weight::Note);
        return;
    case OutsideRule::TakeCode:
        complain(draft.planned, title, draft.statedGrid,
                 Messages::tr("The place is not in this grid; it is taken as it is. %1").arg(other),
                 Weight::Note);
    }
}

void RowJudge::settleVillage(Draft& draft)
{
    const std::string code = draft.given[QStringLiteral("code")].toString().toStdString();
    if (code.empty())
        return;
    const std::string village = code.substr(0, 12);
    if (!district_.hasVillage(village)) {
        complain(draft.planned, Messages::tr("Grid code"), QString::fromStdString(code),
                 Messages::tr("There is no village or community %1 in your area.")
                     .arg(QString::fromStdString(village)));
        return;
    }
    if (draft.area.rings.empty())
        return;
    if (!district_.isInVillage(draft.planned.place, village))
        complain(draft.planned, Messages::tr("Outline"), {},
                 Messages::tr("Its middle is not in its village or community %1.")
                     .arg(QString::fromStdString(village)),
                 options_.outside == OutsideRule::Refuse ? Weight::Refusal : Weight::Note);
    if (const auto there = district_.gridAt(draft.planned.place); there && *there != code)
        complain(draft.planned, Messages::tr("Outline"), {},
                 Messages::tr("It lies over the grid %1.").arg(QString::fromStdString(*there)),
                 Weight::Note);
}

void RowJudge::requireOnce(Draft& draft)
{
    if (spec_.kind == Kind::Cases)
        return;
    std::string key;
    if (spec_.keyField.empty())
        key = draft.given[keyText(kGridCode)].toString().toStdString() + '\n'
              + draft.given[keyText(spec_.nameField)].toString().toStdString();
    else
        key = draft.given[keyText(spec_.keyField)].toString().toStdString();
    const auto [known, isNew] = keys_.emplace(key, draft.planned.line);
    if (!isNew)
        complain(
            draft.planned,
            titleOf(*fieldNamed(spec_, spec_.keyField.empty() ? spec_.nameField : spec_.keyField)),
            QString::fromStdString(key.substr(key.find('\n') + 1)),
            Messages::tr("It stands in line %1 already.").arg(known->second));
}

QJsonObject RowJudge::completed(QJsonObject given) const
{
    for (auto usual = usual_.begin(); usual != usual_.end(); ++usual)
        if (!given.contains(usual.key()))
            given[usual.key()] = usual.value();
    return given;
}

void RowJudge::compare(Draft& draft)
{
    Planned& planned = draft.planned;
    if (const auto standing = district_.sameAs(spec_, draft.given)) {
        planned.standing = standing->id;
        planned.verdict = differs(*standing, draft.given) ? Verdict::Update : Verdict::Same;
        if (planned.verdict == Verdict::Update)
            planned.row = bytesOf(laidOver(standing->values, draft.given));
        return;
    }
    planned.verdict = Verdict::New;
    planned.row = bytesOf(completed(draft.given));
    if (spec_.nearM <= 0)
        return;
    const verify::NameShape shape = names_.shapeOf(planned.name.toStdString());
    if (const auto likest = likestOf(draft, shape))
        decide(*likest, draft);
    if (planned.verdict == Verdict::New)
        fresh_[squareOf(planned.place, 0, 0)].push_back({planned.line, planned.place, shape});
}

/// Among what stands there, and among the rows before: of two equally alike the first.
std::optional<RowJudge::Likest> RowJudge::likestOf(const Draft& draft,
                                                   const verify::NameShape& shape)
{
    const domain::LonLat place = draft.planned.place;
    std::optional<Likest> likest;
    const auto look = [&](const verify::NameShape& other, std::optional<Standing> standing,
                          std::int64_t twin) {
        const double alike =
            other.marks == shape.marks ? verify::diceOf(shape.pairs, other.pairs) : 0;
        if (alike >= spec_.alike && alike > (likest ? likest->alike : 0))
            likest = Likest{alike, std::move(standing), twin};
    };
    for (Standing& standing : district_.near(spec_, place, spec_.nearM)) {
        const verify::NameShape other = names_.shapeOf(standing.name);
        look(other, std::move(standing), 0);
    }
    for (int east = -1; east <= 1; ++east)
        for (int north = -1; north <= 1; ++north)
            if (const auto square = fresh_.find(squareOf(place, east, north));
                square != fresh_.end())
                for (const Earlier& earlier : square->second)
                    if (space::distanceM(earlier.place, place) <= spec_.nearM)
                        look(earlier.shape, std::nullopt, earlier.line);
    return likest;
}

void RowJudge::decide(const Likest& likest, Draft& draft) const
{
    Planned& planned = draft.planned;
    planned.twin = likest.twin;
    planned.standing = likest.standing ? likest.standing->id : 0;
    const QString percent = QString::number(std::floor(likest.alike * 100));
    complain(
        planned, titleOf(*fieldNamed(spec_, spec_.nameField)), planned.name,
        likest.standing
            ? Messages::tr("Likely there already (row %1): the names are %2 % alike, and it is "
                           "near.")
                  .arg(planned.standing)
                  .arg(percent)
            : Messages::tr("Likely the same as line %1: the names are %2 % alike, and it is "
                           "near.")
                  .arg(planned.twin)
                  .arg(percent),
        Weight::Note);
    const auto decided = options_.decided.find(planned.line);
    switch (decided == options_.decided.end() ? options_.near : decided->second) {
    case Decision::Skip:
        planned.verdict = Verdict::Near;
        return;
    case Decision::Merge: // with a row of the same file there is nothing yet to be merged into
        planned.verdict = likest.standing ? Verdict::Update : Verdict::Near;
        if (likest.standing)
            planned.row = bytesOf(laidOver(likest.standing->values, draft.given));
        return;
    case Decision::TakeAsNew:
        planned.standing = 0;
    }
}

/// Squares as wide as likely duplicates lie apart at most, row by row.
std::int64_t RowJudge::squareOf(domain::LonLat place, int east, int north) const
{
    constexpr std::int64_t columns = 100'000'000;
    const auto column =
        static_cast<std::int64_t>(std::floor(place.lon * degree_.east / spec_.nearM));
    const auto row = static_cast<std::int64_t>(std::floor(place.lat * degree_.north / spec_.nearM));
    return column + east + (row + north) * columns;
}

} // namespace zhitu::import
