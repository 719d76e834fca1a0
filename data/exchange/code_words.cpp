// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/code_words.h"

#include <QCoreApplication>
#include <array>

namespace zhitu::exchange {
namespace {

using domain::CaseState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zhitu::exchange::Words)
};

constexpr const char* kContext = "zhitu::exchange::Words";
// Each list begins with the word for 1. A DivisionLevel begins with 4, as GB/T 31000 counts.
constexpr std::array kStates{
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Reported"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Accepted"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Dispatched"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Signed for"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "In handling"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Resolved, to be reviewed"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Reviewed, to be visited"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Visited"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Closed"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Not accepted"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Suspended")};
constexpr std::array kGrades{QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Grade I"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Grade II"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Grade III"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Grade IV")};
constexpr std::array kChannels{QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Hotline"),
                               QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Grid worker"),
                               QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Resident app"),
                               QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Camera event"),
                               QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Walk-in"),
                               QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Department transfer")};
constexpr std::array kLevels{QT_TRANSLATE_NOOP("zhitu::exchange::Words", "District"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Town"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Village")};
constexpr std::array kTiers{QT_TRANSLATE_NOOP("zhitu::exchange::Words", "High lookout"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Skynet"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Social resource")};
constexpr std::array kStatuses{QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Online"),
                               QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Offline"),
                               QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Fault")};
constexpr std::array kGridKinds{QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Basic grid"),
                                QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Dedicated grid")};
constexpr std::array kSites{QT_TRANSLATE_NOOP("zhitu::exchange::Words", "School"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Hospital"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Station"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Square"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Market"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Scenic spot"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Government hall"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Bridge"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Hazardous plant"),
                            QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Water intake")};
constexpr std::array kOrganisations{
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Enterprise"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Social organisation")};
constexpr std::array kOutcomeWords{
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Due"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Resolved in time"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Not resolved in time"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Due and resolved"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Due and not resolved"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Ever dispatched"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Given back by a department"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Ever resolved"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Reopened"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Satisfaction was said"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Satisfied"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Not satisfied"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Visited afterwards"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Settled for the person"),
    QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Not settled for the person")};
constexpr std::array kLayers{QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Cases"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Cameras"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Grids"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Governance centres"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Key sites"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Organisations"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Standard addresses"),
                             QT_TRANSLATE_NOOP("zhitu::exchange::Words", "Divisions")};

static_assert(kStates.size() == domain::kCaseStates && kOutcomeWords.size() == domain::kOutcomes);

template <std::size_t size>
QString oneOf(const std::array<const char*, size>& words, std::int64_t code, std::int64_t first = 1)
{
    if (code < first || code >= first + static_cast<std::int64_t>(size))
        return {};
    return QCoreApplication::translate(kContext, words[static_cast<std::size_t>(code - first)]);
}

/// What a case of today waits for where the district leaves stages out.
QString stateWord(std::int64_t code, const domain::MachineProfile& stages)
{
    if (code == static_cast<int>(CaseState::Resolved) && !stages.review)
        return stages.visit ? Words::tr("Resolved, to be visited")
                            : Words::tr("Resolved, to be closed");
    if (code == static_cast<int>(CaseState::Reviewed) && !stages.visit)
        return Words::tr("Reviewed, to be closed");
    return oneOf(kStates, code);
}

} // namespace

QString wordOf(WordsOf kind, std::int64_t code, const domain::MachineProfile& stages)
{
    switch (kind) {
    case WordsOf::CaseState:
        return stateWord(code, stages);
    case WordsOf::CaseGrade:
        return oneOf(kGrades, code);
    case WordsOf::CaseChannel:
        return oneOf(kChannels, code);
    case WordsOf::DivisionLevel:
        return oneOf(kLevels, code, static_cast<int>(domain::DivisionLevel::District));
    case WordsOf::CameraTier:
        return oneOf(kTiers, code);
    case WordsOf::CameraStatus:
        return oneOf(kStatuses, code);
    case WordsOf::GridKind:
        return oneOf(kGridKinds, code);
    case WordsOf::KeySiteKind:
        return oneOf(kSites, code);
    case WordsOf::OrganisationKind:
        return oneOf(kOrganisations, code);
    case WordsOf::Nothing:
    case WordsOf::Item:
    case WordsOf::Category:
    case WordsOf::Department:
    case WordsOf::Grid:
    case WordsOf::Division:
        break;
    }
    return {};
}

QString wordOf(Layer layer)
{
    return oneOf(kLayers, static_cast<int>(layer), 0);
}

QString wordOf(domain::Outcome outcome)
{
    return oneOf(kOutcomeWords, static_cast<int>(outcome));
}

} // namespace zhitu::exchange
