// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A dispute (矛盾纠纷): a case with parties that is mediated. What is done about it are steps of
/// the case; whether what was agreed on is kept is told of it, also when the case has long been
/// closed.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "data/domain/case.h"
#include "data/domain/case_machine.h"

namespace zhitu::domain {

struct Actor;
struct CaseAct;

/// The 17 major types of GB/T 31000.
enum class DisputeType : std::uint8_t {
    Family = 1,           ///< 婚恋家庭
    Neighbours = 2,       ///< 邻里
    Personality = 3,      ///< 人格权
    Property = 4,         ///< 物权
    Tort = 5,             ///< 侵权
    Contract = 6,         ///< 合同
    Labour = 7,           ///< 劳动人事
    Lending = 8,          ///< 金融借贷
    Land = 9,             ///< 土地及资源权属
    OtherCivil = 10,      ///< 其他民商事
    Construction = 11,    ///< 城乡建设发展
    CivilAffairs = 12,    ///< 涉民政
    Enforcement = 13,     ///< 其他行政执法
    Litigation = 14,      ///< 涉法涉诉
    Discipline = 15,      ///< 涉组织涉纪检
    EthnicReligious = 16, ///< 涉民族宗教
    Other = 99
};
inline constexpr DisputeType kDisputeTypes[] = {
    DisputeType::Family,          DisputeType::Neighbours,   DisputeType::Personality,
    DisputeType::Property,        DisputeType::Tort,         DisputeType::Contract,
    DisputeType::Labour,          DisputeType::Lending,      DisputeType::Land,
    DisputeType::OtherCivil,      DisputeType::Construction, DisputeType::CivilAffairs,
    DisputeType::Enforcement,     DisputeType::Litigation,   DisputeType::Discipline,
    DisputeType::EthnicReligious, DisputeType::Other};

/// 人民调解、行政调解、司法调解.
enum class MediationKind : std::uint8_t { Peoples = 1, Administrative = 2, Judicial = 3 };

/// Whom mediation works together with (衔接联动): 诉调、警调、访调、检调、律调.
enum class MediationLink : std::uint8_t {
    None = 0,
    Suit = 1,
    Police = 2,
    Petition = 3,
    Prosecution = 4,
    Lawyers = 5
};

/// Of a session `Open` means that it is to be continued, and it is never withdrawn.
enum class MediationOutcome : std::uint8_t { Open = 0, Agreed = 1, Failed = 2, Withdrawn = 3 };

enum class PartyRole : std::uint8_t { Applicant = 1, Respondent = 2, Third = 3 };
enum class PartyKind : std::uint8_t { Person = 1, Organisation = 2 };

/// Who mediates: a people's mediation committee (人民调解委员会), an office, a court's one.
struct MediationBody {
    std::int64_t id = 0;
    std::string name;
    MediationKind kind = MediationKind::Peoples;
    std::string divisionCode; ///< that it is for
    bool valid = true;        ///< false: in old disputes only

    friend bool operator==(const MediationBody&, const MediationBody&) = default;
};

/// 调解员. Names in the demo are obviously made up.
struct Mediator {
    std::int64_t id = 0;
    std::int64_t bodyId = 0;
    std::string name;
    bool valid = true;

    friend bool operator==(const Mediator&, const Mediator&) = default;
};

struct Dispute {
    std::int64_t caseId = 0;
    std::string gridCode;
    DisputeType type = DisputeType::Other;
    MediationKind mediation = MediationKind::Peoples;
    MediationLink link = MediationLink::None;
    std::int64_t bodyId = 0;     ///< 0: nobody yet
    std::int64_t mediatorId = 0; ///< 0: nobody yet
    MediationOutcome outcome = MediationOutcome::Open;
    DivisionLevel level = DivisionLevel::Village; ///< held the case then; meaningful once it ended
    std::optional<Instant> endedAt;
    std::optional<Instant> dueAt; ///< until when what was agreed on is to be done
    std::optional<Instant> fulfilledAt;
    std::optional<Instant> breachedAt;

    friend bool operator==(const Dispute&, const Dispute&) = default;
};

/// Who they are is sealed, and kept apart.
struct DisputeParty {
    std::int64_t id = 0;
    std::int64_t caseId = 0;
    std::string gridCode;
    PartyRole role = PartyRole::Applicant;
    PartyKind kind = PartyKind::Person;
};

/// What was said in it is sealed, and kept apart.
struct MediationSession {
    std::int64_t id = 0; ///< of its event
    std::int64_t caseId = 0;
    std::string gridCode;
    Instant heldAt{};
    std::string place;
    std::int64_t bodyId = 0;
    std::int64_t mediatorId = 0; ///< 0: not said
    MediationOutcome outcome = MediationOutcome::Open;
};

/// A party as it is entered. Personal but for role and kind.
struct PartySaid {
    PartyRole role = PartyRole::Applicant;
    PartyKind kind = PartyKind::Person;
    std::string name;
    std::string phone;
    std::string idNumber;

    friend bool operator==(const PartySaid&, const PartySaid&) = default;
};

/// What a step of a dispute says, besides a reason.
struct DisputeSaid {
    // Of a registration.
    DisputeType type = DisputeType::Other;
    MediationKind mediation = MediationKind::Peoples;
    MediationLink link = MediationLink::None;
    std::vector<PartySaid> parties;    ///< that come in; two at least are left
    std::vector<std::int64_t> dropped; ///< parties that are none any more
    // Of both.
    std::int64_t bodyId = 0; ///< of a session: needed
    std::int64_t mediatorId = 0;
    // Of a session; until when an agreement is to be fulfilled stands in CaseAct::until.
    std::optional<Instant> heldAt;
    std::string place;
    MediationOutcome outcome = MediationOutcome::Open;
    std::string record;    ///< personal; sealed
    std::string agreement; ///< what was agreed on: personal; sealed

    friend bool operator==(const DisputeSaid&, const DisputeSaid&) = default;
};

/// A dispute has at least so many parties.
inline constexpr std::size_t kFewestParties = 2;
/// That one step brings in.
inline constexpr std::size_t kMostParties = 50;
/// Lets a clock be that is a little ahead.
inline constexpr std::chrono::hours kMostAhead{24};

/// True for the steps that a dispute takes.
[[nodiscard]] bool isOfDispute(CaseAction action) noexcept;

/// What may be done about a dispute as it stands; nothing registered: null. The state of its case
/// is another question, see allowedActions().
[[nodiscard]] bool mayTake(const Dispute* dispute, CaseAction action) noexcept;

/// What the centre will make of a dispute, or why it will refuse; zhitu.step_dispute does the same.
/// \param known null: the case is none yet \param parties ids of those that are registered
/// \pre isOfDispute(act.action), and the case takes the step
[[nodiscard]] std::variant<Dispute, Refusal> disputeAfter(const Dispute* known,
                                                          std::span<const std::int64_t> parties,
                                                          const Case& record, const CaseAct& act,
                                                          Instant at);

} // namespace zhitu::domain
