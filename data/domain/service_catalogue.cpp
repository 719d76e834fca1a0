// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/service_catalogue.h"

#include <vector>

namespace zhitu::domain {
namespace {

struct Named {
    const char* name;
    const char* nameEn;
};

constexpr Named kDepartments[] = {
    {"区委政法委员会", "Political and Legal Affairs Commission"},
    {"区委社会工作部", "Social Work Department"},
    {"区信访办公室", "Letters and Calls Office"},
    {"区人民法院", "District People's Court"},
    {"区人民检察院", "District People's Procuratorate"},
    {"区公安局", "Public Security Bureau"},
    {"区司法局", "Justice Bureau"},
    {"区人力资源和社会保障局", "Human Resources and Social Security Bureau"},
    {"区住房和城乡建设委员会", "Housing and Urban-Rural Development Commission"},
    {"区城市管理局", "Urban Management Bureau"},
    {"区应急管理局", "Emergency Management Bureau"},
    {"区消防救援局", "Fire and Rescue Bureau"},
    {"区生态环境局", "Ecology and Environment Bureau"},
    {"区水利局", "Water Resources Bureau"},
    {"区农业农村委员会", "Agriculture and Rural Affairs Commission"},
    {"区规划和自然资源局", "Planning and Natural Resources Bureau"},
    {"区交通运输委员会", "Transport Commission"},
    {"区市场监督管理局", "Market Regulation Bureau"},
    {"区教育委员会", "Education Commission"},
    {"区卫生健康委员会", "Health Commission"},
    {"区民政局", "Civil Affairs Bureau"},
    {"区医疗保障局", "Healthcare Security Bureau"},
    {"区财政局", "Finance Bureau"},
    {"区审计局", "Audit Bureau"},
    {"区发展和改革委员会", "Development and Reform Commission"},
    {"区经济和信息化委员会", "Economy and Information Technology Commission"},
    {"区商务委员会", "Commerce Commission"},
    {"区文化和旅游发展委员会", "Culture and Tourism Development Commission"},
    {"区林业局", "Forestry Bureau"},
    {"区退役军人事务局", "Veterans Affairs Bureau"},
    {"区大数据应用发展管理局", "Big Data Development Bureau"},
    {"区统计局", "Statistics Bureau"},
    {"区机关事务管理中心", "Government Offices Administration"},
    {"区税务局", "Taxation Bureau"},
    {"区气象局", "Meteorological Bureau"},
    {"区邮政管理部门", "Postal Administration"},
    {"区总工会", "Federation of Trade Unions"},
    {"共青团区委", "Communist Youth League Committee"},
    {"区妇女联合会", "Women's Federation"},
    {"区残疾人联合会", "Disabled Persons' Federation"},
    {"区红十字会", "Red Cross Society"},
    {"区供电部门", "Power Supply Unit"},
    {"区供水部门", "Water Supply Unit"},
    {"区燃气部门", "Gas Supply Unit"},
};

constexpr Named kCategories[] = {
    {"矛盾纠纷", "Disputes"},        {"公共安全", "Public safety"},
    {"城市管理", "City management"}, {"民生服务", "Livelihood services"},
    {"生态环境", "Environment"},     {"关爱帮扶", "Care and support"},
    {"社情民意", "Public opinion"},
};

struct Item {
    int category;
    const char* name;
    const char* nameEn;
    int department; ///< place in kDepartments, from 1
    CaseGrade grade;
    int deadline;
    DeadlineUnit unit;
};

constexpr auto Hours = DeadlineUnit::WorkingHours;
constexpr auto Days = DeadlineUnit::WorkingDays;
constexpr auto II = CaseGrade::II;
constexpr auto III = CaseGrade::III;
constexpr auto IV = CaseGrade::IV;

constexpr Item kItems[] = {
    {1, "邻里纠纷", "Neighbour dispute", 7, IV, 7, Days},
    {1, "婚恋家庭纠纷", "Family dispute", 39, IV, 7, Days},
    {1, "劳动争议与欠薪", "Labour dispute and unpaid wages", 8, III, 10, Days},
    {1, "物业纠纷", "Property management dispute", 9, IV, 10, Days},
    {1, "征地拆迁纠纷", "Land acquisition dispute", 16, III, 15, Days},
    {2, "消防隐患", "Fire hazard", 12, II, 14, Hours},
    {2, "治安隐患", "Public order hazard", 6, III, 14, Hours},
    {2, "道路交通隐患", "Road traffic hazard", 17, III, 21, Hours},
    {2, "燃气安全隐患", "Gas safety hazard", 44, II, 7, Hours},
    {2, "地质灾害与汛情", "Landslide and flood report", 11, II, 7, Hours},
    {3, "占道经营", "Street vending obstruction", 10, IV, 14, Hours},
    {3, "违法建设", "Illegal construction", 10, III, 10, Days},
    {3, "市政设施损坏", "Damaged public facility", 10, IV, 21, Hours},
    {3, "井盖缺失破损", "Missing or broken manhole cover", 10, III, 7, Hours},
    {3, "乱停乱放", "Illegal parking", 6, IV, 14, Hours},
    {4, "停水停电", "Water or power outage", 42, IV, 14, Hours},
    {4, "社保医保咨询", "Social insurance enquiry", 22, IV, 5, Days},
    {4, "入学入托咨询", "School enrolment enquiry", 19, IV, 5, Days},
    {4, "公共交通诉求", "Public transport request", 17, IV, 7, Days},
    {4, "消费维权", "Consumer complaint", 18, IV, 7, Days},
    {5, "噪声扰民", "Noise complaint", 6, IV, 14, Hours},
    {5, "生活垃圾堆积", "Household waste pile-up", 10, IV, 14, Hours},
    {5, "河道污染", "River pollution", 13, III, 21, Hours},
    {5, "露天焚烧", "Open burning", 13, IV, 7, Hours},
    {5, "油烟异味", "Cooking fume and odour", 13, IV, 5, Days},
    {6, "独居老人关爱", "Care for elderly living alone", 21, IV, 3, Days},
    {6, "困境儿童帮扶", "Support for children in difficulty", 21, III, 3, Days},
    {6, "困难残疾人帮扶", "Support for people with disabilities", 40, IV, 5, Days},
    {6, "临时救助申请", "Temporary relief application", 21, IV, 5, Days},
    {6, "心理疏导需求", "Counselling request", 20, III, 3, Days},
    {7, "意见建议", "Suggestion", 2, IV, 10, Days},
    {7, "政策咨询", "Policy enquiry", 3, IV, 5, Days},
    {7, "村务公开诉求", "Village affairs disclosure request", 15, IV, 10, Days},
    {7, "作风投诉", "Complaint about conduct", 3, III, 15, Days},
    {7, "表扬感谢", "Commendation", 2, IV, 10, Days},
};

std::string numbered(const char* prefix, std::size_t number)
{
    return prefix + std::string(number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::span<const Department> referenceDepartments()
{
    static const auto list = [] {
        std::vector<Department> rows;
        for (const Named& d : kDepartments) {
            const std::size_t n = rows.size() + 1;
            rows.push_back({static_cast<std::int64_t>(n), numbered("D", n), d.name, d.nameEn});
        }
        return rows;
    }();
    return list;
}

std::span<const ServiceCategory> referenceCategories()
{
    static const auto list = [] {
        std::vector<ServiceCategory> rows;
        for (const Named& c : kCategories) {
            const std::size_t n = rows.size() + 1;
            rows.push_back({static_cast<std::int64_t>(n), numbered("C", n), c.name, c.nameEn});
        }
        return rows;
    }();
    return list;
}

std::span<const ServiceItem> referenceItems()
{
    static const auto list = [] {
        std::vector<ServiceItem> rows;
        for (const Item& i : kItems) {
            const std::size_t n = rows.size() + 1;
            rows.push_back({static_cast<std::int64_t>(n), i.category, numbered("S", n), i.name,
                            i.nameEn, i.department, i.grade, i.deadline, i.unit});
        }
        return rows;
    }();
    return list;
}

} // namespace zhitu::domain
