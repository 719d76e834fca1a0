// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/verify/town.h"

#include <stdexcept>

#include "data/cache/bulk_loader.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/reader.h"
#include "data/cache/rtree_triggers.h"
#include "data/domain/codes.h"
#include "tests/data/cache/small_cache.h"

namespace zhitu::verify {
namespace {

using domain::DivisionLevel;

constexpr double kWest = 106;
constexpr double kSouth = 30;
constexpr double kSide = 0.01;

domain::Instant before(std::int64_t days)
{
    return domain::Instant{std::chrono::seconds{kTownNow - days * 86'400}};
}

std::string gridCode(int grid)
{
    return kVillage + std::string("00") + std::to_string(grid);
}

domain::LonLat placeIn(int grid, double share)
{
    return {kWest + kSide * (grid - 1 + share), kSouth + kSide * share};
}

void addPlaces(cache::BulkLoader& loader)
{
    domain::Polygon all;
    all.rings = {{{kWest, kSouth},
                  {kWest + 4 * kSide, kSouth},
                  {kWest + 4 * kSide, kSouth + kSide},
                  {kWest, kSouth + kSide},
                  {kWest, kSouth}}};
    const std::string codes[] = {"500117000000", "500117001000", kVillage};
    const char* names[] = {"甲区", "乙街道", "丙社区居民委员会"};
    for (int i = 0; i < 3; ++i) {
        const auto level = static_cast<DivisionLevel>(4 + i);
        loader.add(
            domain::Division{codes[i], level, names[i], i > 0 ? codes[i - 1] : "", all, true});
        loader.add(domain::Centre{i + 1, names[i] + std::string("综治中心"), level, codes[i],
                                  placeIn(1, 0.5)});
        loader.add(domain::MediationBody{i + 1, names[i] + std::string("调解委员会"),
                                         domain::MediationKind::Peoples, codes[i], true});
    }
    for (int grid = 1; grid <= 4; ++grid)
        loader.add(domain::Grid{
            gridCode(grid), "丙社区00" + std::to_string(grid) + "网格", domain::GridKind::Basic,
            true, cache::square(kWest + kSide * (grid - 1), kSouth, kSide), 1.07, true});
}

void addThings(cache::BulkLoader& loader)
{
    for (int grid = 1; grid <= 4; ++grid) {
        const std::string code = gridCode(grid);
        for (int i = 1; i <= 5; ++i) {
            const int id = 5 * (grid - 1) + i;
            domain::Camera camera;
            camera.id = id;
            camera.deviceId = domain::DeviceId::make("50011701", 0, 132, 0, id).str();
            camera.name = "丙社区00" + std::to_string(grid) + "网格路口" + std::to_string(i);
            camera.owner = "乙派出所";
            camera.position = placeIn(grid, 0.15 * i);
            camera.azimuthDeg = 10 * i;
            camera.fieldOfViewDeg = 60;
            camera.rangeM = 80;
            camera.gridCode = code;
            loader.add(camera);
        }
        for (int i = 1; i <= 2; ++i) {
            const int id = 2 * (grid - 1) + i;
            const std::string number = std::to_string(id);
            loader.add(domain::Organisation{id, domain::OrganisationKind::Enterprise,
                                            "丙社区示例商贸企业" + number, placeIn(grid, 0.3 * i),
                                            code});
            loader.add(domain::Address{id, "乙街道丙社区1支路" + number + "号",
                                       placeIn(grid, 0.2 * i), code});
        }
        loader.add(domain::KeySite{grid, "丙社区学校" + std::to_string(grid),
                                   domain::KeySiteKind::School, placeIn(grid, 0.4), code});
        loader.add(domain::GridWorker{grid, "网格员000" + std::to_string(grid), code, false});
        loader.add(domain::PatrolStop{grid, 1, "500117000000", grid, grid, code});
        loader.add(domain::PatrolCheck{grid, 1, "500117000000", grid, code, "2025-11-19", before(1),
                                       false, "值班席01", ""});
    }
    loader.add(domain::PatrolPlan{1, "每日巡查", "500117000000", "2025-01-01", ""});
}

void addCases(cache::BulkLoader& loader)
{
    loader.add(domain::Department{1, "D01", "区公安局", "Police", true});
    loader.add(domain::Department{2, "D02", "区司法局", "Justice", true});
    domain::ServiceCategory category;
    category.id = 1;
    category.code = "C1";
    category.name = "社会治安";
    category.nameEn = "Order";
    loader.add(category);
    domain::ServiceItem item;
    item.id = 1;
    item.categoryId = 1;
    item.code = "I1";
    item.name = "噪声扰民";
    item.nameEn = "Noise";
    item.departmentId = 1;
    loader.add(item);
    for (int id = 1; id <= 20; ++id) {
        domain::Case record;
        record.id = id;
        record.number = "5001172025" + std::to_string(1000 + id);
        record.title = "丙社区噪声扰民" + std::to_string(id);
        record.itemId = 1;
        record.categoryId = 1;
        record.departmentId = 1;
        record.gridCode = gridCode(1 + id % 4);
        record.position = placeIn(1 + id % 4, 0.5);
        record.reportedAt = before(20);
        record.deadlineAt = before(10);
        record.turnedAt = before(15);
        record.state = domain::CaseState::Handling;
        if (id <= 10) {
            record.state = domain::CaseState::Closed;
            record.resolvedAt = before(12);
            record.closedAt = before(11);
            loader.add(domain::Visit{id * 1024 + 9, id, record.gridCode, before(11), 5, true});
            domain::Dispute dispute;
            dispute.caseId = id;
            dispute.gridCode = record.gridCode;
            loader.add(dispute);
        }
        loader.add(record);
        domain::CaseEvent event;
        event.caseId = id;
        event.serial = 1;
        event.at = record.reportedAt;
        event.actor = "值班席01";
        loader.add(event);
    }
}

} // namespace

void makeTown(const std::filesystem::path& file)
{
    cache::BulkLoader loader(file);
    addPlaces(loader);
    addThings(loader);
    addCases(loader);
    loader.setMeta("origin", "demo");
    loader.setMeta("seed", "1");
    loader.setMeta("as_of", std::to_string(kTownNow));
    if (!loader.finish([](double) { return true; }))
        throw std::logic_error("was not cancelled");
}

void change(const std::filesystem::path& file, const std::string& sql)
{
    cache::Connection connection(file.string(), cache::Access::ReadWrite);
    cache::registerSpatialFunctions(connection);
    cache::Transaction transaction(connection);
    connection.execute(sql);
    transaction.commit();
}

std::string pointSql(double lon, double lat)
{
    cache::Blob blob;
    cache::encodePoint({lon, lat}, blob);
    return "x'"
           + QByteArray(reinterpret_cast<const char*>(blob.data()),
                        static_cast<qsizetype>(blob.size()))
                 .toHex()
                 .toStdString()
           + "'";
}

std::string bookJson(const std::vector<std::string>& rules)
{
    const std::string words = R"({"zh": "规则", "en": "A rule"})";
    std::string json = R"({"format": 1, "name": )" + words + ",\n\"rules\": [\n";
    int number = 0;
    for (const std::string& rule : rules) {
        if (number > 0)
            json += ",\n";
        json += "{\"id\": \"r" + std::to_string(++number) + "\", " + rule;
        if (rule.find("\"severity\"") == std::string::npos)
            json += ", \"severity\": \"error\"";
        json += ", \"title\": " + words + ", \"advice\": " + words + "}";
    }
    return json + "\n]}\n";
}

std::shared_ptr<const RuleBook> bookOf(const std::vector<std::string>& rules)
{
    return readRules(QByteArray::fromStdString(bookJson(rules)));
}

Report verified(const std::filesystem::path& file, std::shared_ptr<const RuleBook> book,
                const Options& options)
{
    cache::CacheReader reader(file);
    auto report = run(reader, std::move(book), options);
    if (!report)
        throw std::logic_error("was not cancelled");
    return std::move(*report);
}

std::vector<std::string> rowsOf(const RuleResult& result)
{
    std::vector<std::string> rows;
    for (const FoundRow& row : result.rows)
        rows.push_back(std::to_string(row.row)
                       + (row.partner == 0 ? "" : ":" + std::to_string(row.partner)));
    return rows;
}

std::vector<std::string> rowsOf(const Report& report)
{
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < report.results.size(); ++i)
        for (const std::string& row : rowsOf(report.results[i]))
            rows.push_back(report.book->rules[i].id + ":" + row);
    return rows;
}

} // namespace zhitu::verify
