// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "data/anonymise/column_plan.h"
#include "data/cache/schema.h"

namespace zhitu::anonymise {
namespace {

qint64 whole(std::int64_t number)
{
    return static_cast<qint64>(number);
}

double shareOf(std::int64_t part, std::int64_t of)
{
    return of > 0 ? static_cast<double>(part) / static_cast<double>(of) : 0;
}

} // namespace

const char* nameOf(Quasi quasi) noexcept
{
    constexpr std::array<const char*, kQuasis> names{
        "town", "village", "grid", "month", "item", "department", "level", "channel", "dispute"};
    return names[static_cast<std::size_t>(quasi)];
}

QByteArray jsonOf(const Report& r)
{
    QJsonObject generalised;
    for (std::size_t i = 0; i < kQuasis; ++i)
        generalised[QLatin1String(nameOf(static_cast<Quasi>(i)))] =
            QJsonObject{{QStringLiteral("cases"), whole(r.generalised[i])},
                        {QStringLiteral("share"), shareOf(r.generalised[i], r.casesKept)}};
    QJsonObject rows;
    for (const auto& [table, count] : r.rows)
        rows[QString::fromStdString(table)] = whole(count);
    const auto list = [](Treatment treatment) {
        return QJsonArray::fromStringList(columnsOf(treatment));
    };
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("format"), 1},
                   {QStringLiteral("what"), QStringLiteral("anonymised copy")},
                   {QStringLiteral("k"), r.k},
                   {QStringLiteral("seeded"), r.seeded},
                   {QStringLiteral("schema_version"), whole(cache::kSchemaVersion)},
                   {QStringLiteral("least_move_m"), r.leastMoveM},
                   {QStringLiteral("cases"),
                    QJsonObject{{QStringLiteral("source"), whole(r.cases)},
                                {QStringLiteral("copy"), whole(r.casesKept)},
                                {QStringLiteral("suppressed_as_too_rare"), whole(r.tooRare)},
                                {QStringLiteral("suppressed_share"), shareOf(r.tooRare, r.cases)},
                                {QStringLiteral("left_out_as_unusable"), whole(r.unusable)},
                                {QStringLiteral("classes"), whole(r.classes)},
                                {QStringLiteral("classes_of_one_state"), whole(r.alikeStates)},
                                {QStringLiteral("generalised"), generalised}}},
                   {QStringLiteral("key_sites"),
                    QJsonObject{{QStringLiteral("source"), whole(r.sites)},
                                {QStringLiteral("copy"), whole(r.sitesKept)},
                                {QStringLiteral("in_another_village"), whole(r.sitesMoved)}}},
                   {QStringLiteral("organisations"),
                    QJsonObject{
                        {QStringLiteral("source"), whole(r.organisations)},
                        {QStringLiteral("copy"), whole(r.organisationsKept)},
                        {QStringLiteral("in_another_village"), whole(r.organisationsMoved)}}},
                   {QStringLiteral("small_grids_merged"), whole(r.gridsMerged)},
                   {QStringLiteral("rows_without_a_usable_grid"), whole(r.placesLeftOut)},
                   {QStringLiteral("counted_in_the_copy"),
                    QJsonObject{
                        {QStringLiteral("smallest_group_of_cases"), whole(r.leastCases)},
                        {QStringLiteral("smallest_group_of_organisations"),
                         whole(r.leastOrganisations)},
                        {QStringLiteral("smallest_group_of_key_sites"), whole(r.leastSites)}}},
                   {QStringLiteral("errors"),
                    QJsonObject{{QStringLiteral("category"), r.categoryError},
                                {QStringLiteral("state"), r.stateError},
                                {QStringLiteral("town"), r.townError},
                                {QStringLiteral("month"), r.monthError},
                                {QStringLiteral("item"), r.itemError},
                                {QStringLiteral("hour_of_week"), r.hourError},
                                {QStringLiteral("on_time_points"), r.onTimeError},
                                {QStringLiteral("resolution_points"), r.resolutionError}}},
                   {QStringLiteral("rows"), rows},
                   {QStringLiteral("columns"),
                    QJsonObject{{QStringLiteral("kept"), list(Treatment::Kept)},
                                {QStringLiteral("mapped"), list(Treatment::Mapped)},
                                {QStringLiteral("shared_by_k"), list(Treatment::Shared)},
                                {QStringLiteral("drawn_in_the_grid"), list(Treatment::Place)},
                                {QStringLiteral("moved_in_time"), list(Treatment::Time)},
                                {QStringLiteral("made_up"), list(Treatment::Made)},
                                {QStringLiteral("withheld"), list(Treatment::Withheld)}}}})
        .toJson();
}

} // namespace zhitu::anonymise
