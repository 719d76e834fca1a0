// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/scenario.h"

#include <algorithm>
#include <array>

#include "data/drill/messages.h"
#include "data/words/words.h"

namespace zhitu::drill {
namespace {

constexpr std::array<const char*, kStepKinds> kStepNames{
    "report", "again", "cameras_fail", "cameras_work", "message", "weather", "order", "note"};
constexpr std::array<const char*, kDeeds> kDeedNames{
    "see",   "accept", "dispatch", "add_part", "raise", "supervise", "resolve",
    "close", "reject", "merge",    "take_in",  "check", "keep_open"};

template <typename Enum, std::size_t N>
std::optional<Enum> named(const std::array<const char*, N>& names, const QString& name)
{
    for (std::size_t i = 0; i < N; ++i)
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i + 1);
    return std::nullopt;
}

bool same(const words::BothTexts& a, const words::BothTexts& b)
{
    return a.chinese == b.chinese && a.english == b.english;
}

QString deedWords(const Reaction& reaction, const ReactionNames& names)
{
    const auto said = [](const QString& name, const std::string& code) {
        return name.isEmpty() ? QString::fromStdString(code) : name;
    };
    const QString department = said(names.department, reaction.department);
    const QString place =
        names.place.isEmpty() && reaction.place ? describe(*reaction.place) : names.place;
    switch (reaction.deed) {
    case Deed::See:
        return Messages::tr("see to it");
    case Deed::Accept:
        return Messages::tr("accept");
    case Deed::Dispatch:
        return Messages::tr("dispatch to %1").arg(department);
    case Deed::AddPart:
        return Messages::tr("give %1 a part").arg(department);
    case Deed::Raise:
        return Messages::tr("bring up to the %1")
            .arg(words::textOf(reaction.level.value_or(domain::DivisionLevel::District)));
    case Deed::Supervise:
        return Messages::tr("put under supervision");
    case Deed::Resolve:
        return Messages::tr("resolve");
    case Deed::Close:
        return Messages::tr("close");
    case Deed::Reject:
        return Messages::tr("reject");
    case Deed::Merge:
        return Messages::tr("merge into the case of “%1”").arg(said(names.other, reaction.other));
    case Deed::TakeIn:
        return Messages::tr("take in a case of %1 in %2")
            .arg(said(names.item, reaction.item), place);
    case Deed::Check:
        return Messages::tr("look at %1 by camera").arg(place);
    case Deed::KeepOpen:
        return Messages::tr("not end it");
    }
    return {};
}

} // namespace

bool operator==(const Step& a, const Step& b)
{
    return a.id == b.id && a.at == b.at && a.kind == b.kind && a.place == b.place
           && same(a.title, b.title) && same(a.text, b.text) && a.item == b.item
           && a.level == b.level && a.channel == b.channel && a.reporter == b.reporter
           && a.of == b.of && a.cameras == b.cameras && a.reactions == b.reactions;
}

bool operator==(const Scenario& a, const Scenario& b)
{
    return a.id == b.id && same(a.title, b.title) && same(a.summary, b.summary)
           && a.district == b.district && a.length == b.length && a.steps == b.steps;
}

const Step* stepOf(const Scenario& scenario, const std::string& id)
{
    const auto found = std::ranges::find(scenario.steps, id, &Step::id);
    return found == scenario.steps.end() ? nullptr : &*found;
}

const char* nameOf(StepKind kind) noexcept
{
    return kStepNames[static_cast<std::size_t>(kind) - 1];
}

const char* nameOf(Deed deed) noexcept
{
    return kDeedNames[static_cast<std::size_t>(deed) - 1];
}

std::optional<StepKind> stepKindNamed(const QString& name)
{
    return named<StepKind>(kStepNames, name);
}

std::optional<Deed> deedNamed(const QString& name)
{
    return named<Deed>(kDeedNames, name);
}

QString clockText(ScenarioTime time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    const auto two = [](std::int64_t number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    QString text = QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += u':' + two(seconds % 60);
    return text;
}

QString describe(const Reaction& reaction, const ReactionNames& names)
{
    const auto minutes =
        static_cast<int>(std::chrono::ceil<std::chrono::minutes>(reaction.within).count());
    const QString limit = reaction.deed == Deed::KeepOpen
                              ? Messages::tr("%1 for %n minutes", nullptr, minutes)
                              : Messages::tr("%1 within %n minutes", nullptr, minutes);
    const QString words = limit.arg(deedWords(reaction, names));
    return reaction.by ? Messages::tr("%1, by the %2").arg(words, words::textOf(*reaction.by))
                       : words;
}

QString describe(const Place& place)
{
    if (const auto* site = std::get_if<SiteName>(&place))
        return QString::fromStdString(site->name);
    if (const auto* division = std::get_if<DivisionName>(&place))
        return QString::fromStdString(division->name);
    const auto& position = std::get<domain::LonLat>(place);
    return QStringLiteral("%1, %2").arg(position.lon, 0, 'f', 5).arg(position.lat, 0, 'f', 5);
}

} // namespace zhitu::drill
