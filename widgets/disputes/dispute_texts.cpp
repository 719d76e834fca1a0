// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disputes/dispute_texts.h"

#include <QCoreApplication>

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::Disputes)
};

} // namespace

QString textOf(domain::DisputeType type)
{
    using T = domain::DisputeType;
    switch (type) {
    case T::Family:
        return Texts::tr("Marriage, love and family");
    case T::Neighbours:
        return Texts::tr("Neighbours");
    case T::Personality:
        return Texts::tr("Rights of personality");
    case T::Property:
        return Texts::tr("Property");
    case T::Tort:
        return Texts::tr("Tort");
    case T::Contract:
        return Texts::tr("Contract");
    case T::Labour:
        return Texts::tr("Labour");
    case T::Lending:
        return Texts::tr("Money and lending");
    case T::Land:
        return Texts::tr("Land and resources");
    case T::OtherCivil:
        return Texts::tr("Other civil and commercial");
    case T::Construction:
        return Texts::tr("Building and development");
    case T::CivilAffairs:
        return Texts::tr("Civil affairs");
    case T::Enforcement:
        return Texts::tr("Other administrative enforcement");
    case T::Litigation:
        return Texts::tr("Law and litigation");
    case T::Discipline:
        return Texts::tr("Organisation and discipline");
    case T::EthnicReligious:
        return Texts::tr("Ethnic and religious");
    case T::Other:
        return Texts::tr("Other dispute");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::MediationKind kind)
{
    using K = domain::MediationKind;
    switch (kind) {
    case K::Peoples:
        return Texts::tr("People's mediation");
    case K::Administrative:
        return Texts::tr("Administrative mediation");
    case K::Judicial:
        return Texts::tr("Judicial mediation");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::MediationLink link)
{
    using L = domain::MediationLink;
    switch (link) {
    case L::None:
        return Texts::tr("none");
    case L::Suit:
        return Texts::tr("with the court");
    case L::Police:
        return Texts::tr("with the police");
    case L::Petition:
        return Texts::tr("with petitions");
    case L::Prosecution:
        return Texts::tr("with the prosecution");
    case L::Lawyers:
        return Texts::tr("with lawyers");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::MediationOutcome outcome)
{
    using O = domain::MediationOutcome;
    switch (outcome) {
    case O::Open:
        return Texts::tr("Being mediated");
    case O::Agreed:
        return Texts::tr("Agreed");
    case O::Failed:
        return Texts::tr("Mediation failed");
    case O::Withdrawn:
        return Texts::tr("Mediation ended");
    }
    return Texts::tr("Unknown");
}

QString sessionText(domain::MediationOutcome outcome)
{
    return outcome == domain::MediationOutcome::Open     ? Texts::tr("to be continued")
           : outcome == domain::MediationOutcome::Agreed ? Texts::tr("agreed")
                                                         : Texts::tr("no agreement");
}

QString textOf(domain::PartyRole role)
{
    using R = domain::PartyRole;
    switch (role) {
    case R::Applicant:
        return Texts::tr("Applicant");
    case R::Respondent:
        return Texts::tr("Respondent");
    case R::Third:
        return Texts::tr("Third party");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::PartyKind kind)
{
    return kind == domain::PartyKind::Person ? Texts::tr("Person") : Texts::tr("Organisation");
}

} // namespace zhitu::widgets
