// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/export_filter.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>

#include "app/ctl/area_option.h"
#include "app/ctl/command_line.h"
#include "data/cache/reader.h"
#include "data/china_time.h"

namespace zhitu::app {
namespace {

using domain::CaseState;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::ExportCommand)
};

struct StateName {
    const char* name;
    CaseState state;
};
constexpr StateName kStates[]{
    {"reported", CaseState::Reported},     {"accepted", CaseState::Accepted},
    {"dispatched", CaseState::Dispatched}, {"signed", CaseState::SignedFor},
    {"handling", CaseState::Handling},     {"resolved", CaseState::Resolved},
    {"reviewed", CaseState::Reviewed},     {"visited", CaseState::Visited},
    {"closed", CaseState::Closed},         {"rejected", CaseState::Rejected},
    {"suspended", CaseState::Suspended}};

QString valueOf(const QCommandLineParser& parser, const char* option)
{
    return parser.value(QString::fromLatin1(option));
}

/// Midnight in China at which the day begins.
auto dayFrom(const char* option, const QString& text) -> domain::Instant
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || day.year() < 1900 || day.year() > 2999)
        refuseValue(QString::fromLatin1(option), text, Texts::tr("a day, such as 2026-11-20"));
    return domain::Instant{std::chrono::seconds{day.startOfDay(chinaTime()).toSecsSinceEpoch()}};
}

auto statesFrom(const QString& text) -> std::vector<CaseState>
{
    std::vector<CaseState> states;
    for (const QString& word : text.split(u',')) {
        if (word == u"open") {
            const auto open = domain::openStates();
            states.insert(states.end(), open.begin(), open.end());
            continue;
        }
        const auto* found = std::ranges::find_if(kStates, [&](const StateName& entry) {
            return word == QLatin1StringView(entry.name)
                   || word == QString::number(static_cast<int>(entry.state));
        });
        if (found == std::end(kStates)) {
            QStringList names{QStringLiteral("open")};
            for (const StateName& entry : kStates)
                names += QString::fromLatin1(entry.name);
            refuseValue(QStringLiteral("state"), word, names.join(QStringLiteral(", ")));
        }
        states.push_back(found->state);
    }
    std::ranges::sort(states);
    states.erase(std::ranges::unique(states).begin(), states.end());
    return states;
}

auto categoriesFrom(const QString& text, const std::filesystem::path& cacheFile) -> std::vector<int>
{
    const auto known = cache::CacheReader(cacheFile).categories();
    std::vector<int> categories;
    for (const QString& word : text.split(u',')) {
        const auto found = std::ranges::find_if(known, [&](const domain::ServiceCategory& one) {
            return word == QString::fromStdString(one.code) || word == QString::number(one.id);
        });
        if (found == known.end()) {
            QStringList codes;
            for (const domain::ServiceCategory& one : known)
                codes += QString::fromStdString(one.code);
            refuseValue(QStringLiteral("category"), word, codes.join(QStringLiteral(", ")));
        }
        categories.push_back(static_cast<int>(found->id));
    }
    return categories;
}

} // namespace

void addFilterOptions(QCommandLineParser& parser)
{
    for (const char* option : {"area", "from", "to", "state", "category"})
        parser.addOption({QString::fromLatin1(option), {}, QStringLiteral("VALUE")});
}

auto filterFrom(const QCommandLineParser& parser, exchange::Layer layer,
                const std::filesystem::path& cacheFile) -> domain::Filter
{
    domain::Filter filter;
    if (const QString area = valueOf(parser, "area"); parser.isSet(QStringLiteral("area")))
        filter.areaPrefix = areaPrefixFrom(area);
    for (const char* option : {"from", "to", "state", "category"}) {
        if (!parser.isSet(QString::fromLatin1(option)))
            continue;
        if (layer != exchange::Layer::Cases)
            throw UsageError(Texts::tr("--%1 is about cases only. Other layers can be narrowed to "
                                       "an area: --area CODE.")
                                 .arg(QString::fromLatin1(option)));
        const QString value = valueOf(parser, option);
        switch (*option) {
        case 'f':
            filter.reportedFrom = dayFrom(option, value);
            break;
        case 't': // with that day
            filter.reportedBefore = dayFrom(option, value) + std::chrono::days{1};
            break;
        case 's':
            filter.states = statesFrom(value);
            break;
        default:
            filter.categories = categoriesFrom(value, cacheFile);
        }
    }
    return filter;
}

} // namespace zhitu::app
