// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/organisations.h"

#include <map>

#include "data/demo/random.h"
#include "data/demo/share.h"
#include "data/demo/streets.h"
#include "data/domain/names.h"

namespace zhitu::demo {
namespace {

using domain::DivisionLevel;
using domain::KeySiteKind;
using domain::OrganisationKind;

struct SiteName {
    KeySiteKind kind;
    const char* suffix;
};

constexpr SiteName kSites[] = {
    {KeySiteKind::School, "学校"},         {KeySiteKind::Hospital, "卫生院"},
    {KeySiteKind::Station, "客运站"},      {KeySiteKind::Square, "广场"},
    {KeySiteKind::Market, "农贸市场"},     {KeySiteKind::Scenic, "景区入口"},
    {KeySiteKind::Government, "政务大厅"}, {KeySiteKind::Bridge, "大桥"},
    {KeySiteKind::Plant, "危化品仓库"},    {KeySiteKind::WaterIntake, "取水口"},
};

constexpr const char* kSocialKinds[] = {"志愿服务队", "老年协会",   "商会",
                                        "社工站",     "调解工作室", "公益服务中心"};
constexpr const char* kEnterpriseKinds[] = {"示例商贸企业", "示例制造企业", "示例物流企业",
                                            "示例农业企业", "示例餐饮企业"};

class OrganisationMaker {
public:
    OrganisationMaker(const District& district, std::uint64_t seed)
        : district_(district), seed_(seed), random_(Random(seed).fork(12))
    {
        for (const domain::Division& d : district.divisions)
            names_[d.code] = d.name;
        for (const GridCell& cell : district.cells) {
            remember(cell.villageCode, cell);
            remember(cell.townCode, cell);
            remember(district.divisions.front().code, cell);
            weights_.push_back(0.05 + cell.density);
        }
    }

    Organisations make()
    {
        makeCentres();
        spread(kKeySites, [this](const GridCell& cell, int) { keySite(cell); });
        spread(kSocialOrganisations, [this](const GridCell& cell, int number) {
            organisation(cell, OrganisationKind::SocialOrganisation,
                         kSocialKinds[random_.below(std::size(kSocialKinds))], number);
        });
        spread(kEnterprises, [this](const GridCell& cell, int number) {
            organisation(cell, OrganisationKind::Enterprise,
                         kEnterpriseKinds[random_.below(std::size(kEnterpriseKinds))], number);
        });
        makeWorkers();
        makeMediators();
        makeAddresses();
        return std::move(made_);
    }

private:
    void remember(const std::string& code, const GridCell& cell)
    {
        const GridCell*& densest = densest_[code];
        if (densest == nullptr || cell.density > densest->density)
            densest = &cell;
    }

    void makeCentres()
    {
        for (const domain::Division& d : district_.divisions) {
            const GridCell& cell = *densest_.at(d.code);
            const Streets streets(cell, seed_);
            domain::Centre centre;
            centre.id = static_cast<std::int64_t>(made_.centres.size()) + 1;
            centre.level = d.level;
            centre.divisionCode = d.code;
            centre.name = domain::withoutCommittee(d.name) + "综治中心";
            centre.position = streets.entrance(random_).position;
            made_.centres.push_back(std::move(centre));
        }
    }

    template <typename Add>
    void spread(int total, Add add)
    {
        // Shuffled by a random offset a grid, so that small totals do not cluster at the start.
        std::vector<double> weights = weights_;
        for (double& w : weights)
            w *= random_.uniform(0.2, 1.8);
        const std::vector<std::int64_t> shares = share(total, weights);
        int number = 0;
        for (std::size_t c = 0; c < shares.size(); ++c)
            for (std::int64_t i = 0; i < shares[c]; ++i)
                add(district_.cells[c], ++number);
    }

    void keySite(const GridCell& cell)
    {
        const SiteName& site = kSites[made_.keySites.size() % std::size(kSites)];
        const Streets streets(cell, seed_);
        domain::KeySite made;
        made.id = static_cast<std::int64_t>(made_.keySites.size()) + 1;
        made.kind = site.kind;
        made.name = domain::withoutCommittee(names_[cell.villageCode]) + site.suffix;
        made.position = streets.entrance(random_).position;
        made.gridCode = cell.code;
        made_.keySites.push_back(std::move(made));
    }

    void organisation(const GridCell& cell, OrganisationKind kind, const char* what, int number)
    {
        const Streets streets(cell, seed_);
        domain::Organisation made;
        made.id = static_cast<std::int64_t>(made_.organisations.size()) + 1;
        made.kind = kind;
        made.name =
            domain::withoutCommittee(names_[cell.villageCode]) + what + std::to_string(number);
        made.position = streets.entrance(random_).position;
        made.gridCode = cell.code;
        made_.organisations.push_back(std::move(made));
    }

    void makeWorkers()
    {
        for (const GridCell& cell : district_.cells) {
            const auto id = static_cast<std::int64_t>(made_.workers.size()) + 1;
            std::string digits = std::to_string(id);
            digits.insert(0, 4 - digits.size(), '0');
            made_.workers.push_back({id, "网格员" + digits, cell.code, random_.chance(0.35)});
        }
    }

    void makeMediators()
    {
        using Kind = domain::MediationKind;
        const auto add = [&](std::string name, Kind kind, const std::string& division) {
            const auto id = static_cast<std::int64_t>(made_.mediationBodies.size()) + 1;
            made_.mediationBodies.push_back({id, std::move(name), kind, division, true});
            for (int i = 0; i < kMediatorsEach; ++i) {
                const auto number = static_cast<std::int64_t>(made_.mediators.size()) + 1;
                std::string digits = std::to_string(number);
                digits.insert(0, 4 - digits.size(), '0');
                made_.mediators.push_back({number, id, "调解员" + digits, true});
            }
        };
        for (const domain::Division& division : district_.divisions)
            add(domain::withoutCommittee(division.name) + "人民调解委员会", Kind::Peoples,
                division.code);
        const domain::Division& district = district_.divisions.front();
        add(district.name + "行政调解室", Kind::Administrative, district.code);
        add(district.name + "诉前调解室", Kind::Judicial, district.code);
    }

    /// Doors are numbered along a side road, odd ones on one side: two to a step.
    void makeAddresses()
    {
        constexpr int doorsPerRoad = 12;
        std::vector<double> weights;
        for (const GridCell& cell : district_.cells)
            weights.push_back(0.1 + cell.density);
        const std::vector<std::int64_t> shares = share(kAddresses, weights);
        std::map<std::string, int> doors; // of each village so far
        Random random = random_.fork(2);
        for (std::size_t c = 0; c < shares.size(); ++c) {
            const GridCell& cell = district_.cells[c];
            const Streets streets(cell, seed_);
            const std::string place =
                names_[cell.townCode] + domain::withoutCommittee(names_[cell.villageCode]);
            for (std::int64_t i = 0; i < shares[c]; ++i) {
                const int door = doors[cell.villageCode]++;
                made_.addresses.push_back({static_cast<std::int64_t>(made_.addresses.size()) + 1,
                                           place + std::to_string(door / doorsPerRoad + 1) + "支路"
                                               + std::to_string(door % doorsPerRoad + 1) + "号",
                                           streets.entrance(random).position, cell.code});
            }
        }
    }

    const District& district_;
    std::uint64_t seed_;
    Random random_;
    std::map<std::string, std::string> names_;
    std::map<std::string, const GridCell*> densest_;
    std::vector<double> weights_;
    Organisations made_;
};

} // namespace

Organisations makeOrganisations(const District& district, std::uint64_t seed)
{
    return OrganisationMaker(district, seed).make();
}

} // namespace zhitu::demo
