// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/code_words.h"

#include <QCoreApplication>
#include <array>

#include "data/words/stage_names.h"
#include "data/words/words.h"

namespace zhitu::exchange {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zhitu::exchange::Words)
};

/// The program's word for a code from `first` to `last`; empty for any other.
template <typename Code>
QString wordIn(std::int64_t code, Code first, Code last)
{
    return code >= static_cast<std::int64_t>(first) && code <= static_cast<std::int64_t>(last)
               ? words::textOf(static_cast<Code>(code))
               : QString();
}

/// As the program calls it, whatever the district does.
QString stateWord(std::int64_t code, const domain::MachineProfile& stages)
{
    if (code < 1 || code > domain::kCaseStates)
        return {};
    return QCoreApplication::translate(
        words::kContext, words::sourceOf(static_cast<domain::CaseState>(code), stages));
}

QString wordOf(domain::OrganisationKind kind)
{
    switch (kind) {
    case domain::OrganisationKind::Enterprise:
        return Words::tr("Enterprise");
    case domain::OrganisationKind::SocialOrganisation:
        return Words::tr("Social organisation");
    }
    return {};
}

} // namespace

QString wordOf(WordsOf kind, std::int64_t code, const domain::MachineProfile& stages)
{
    switch (kind) {
    case WordsOf::CaseState:
        return stateWord(code, stages);
    case WordsOf::CaseGrade:
        return wordIn(code, domain::CaseGrade::I, domain::CaseGrade::IV);
    case WordsOf::CaseChannel:
        return wordIn(code, domain::CaseChannel::Hotline, domain::CaseChannel::Transfer);
    case WordsOf::DivisionLevel:
        return wordIn(code, domain::DivisionLevel::District, domain::DivisionLevel::Village);
    case WordsOf::CameraTier:
        return wordIn(code, domain::CameraTier::Lookout, domain::CameraTier::Social);
    case WordsOf::CameraStatus:
        return wordIn(code, domain::CameraStatus::Online, domain::CameraStatus::Fault);
    case WordsOf::GridKind:
        return wordIn(code, domain::GridKind::Basic, domain::GridKind::Dedicated);
    case WordsOf::KeySiteKind:
        return wordIn(code, domain::KeySiteKind::School, domain::KeySiteKind::WaterIntake);
    case WordsOf::OrganisationKind:
        return code == 1 || code == 2 ? wordOf(static_cast<domain::OrganisationKind>(code))
                                      : QString();
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
    switch (layer) {
    case Layer::Cases:
        return Words::tr("Cases");
    case Layer::Cameras:
        return Words::tr("Cameras");
    case Layer::Grids:
        return Words::tr("Grids");
    case Layer::Centres:
        return Words::tr("Governance centres");
    case Layer::KeySites:
        return Words::tr("Key sites");
    case Layer::Organisations:
        return Words::tr("Organisations");
    case Layer::Addresses:
        return Words::tr("Standard addresses");
    case Layer::Divisions:
        return Words::tr("Divisions");
    }
    return {};
}

} // namespace zhitu::exchange
