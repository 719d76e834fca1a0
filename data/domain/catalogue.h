// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The service catalogue as it is in force on a day, and who is on duty. What comes in goes by the
/// version of its day, and keeps it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "data/domain/case_machine.h"
#include "data/domain/dispute.h"
#include "data/domain/organisation.h"
#include "data/domain/service.h"
#include "data/domain/work_calendar.h"

namespace zhitu::domain {

/// The numbers are stored.
enum class CatalogueKind : std::uint8_t {
    Category = 1,
    Item = 2,
    Department = 3,
    Stage = 4 ///< what a state of the machine is called here, and whether it is used
};

/// Something of the catalogue from a day on. Before the first version of it, its own row counts.
struct CatalogueVersion {
    std::int64_t id = 0;
    CatalogueKind kind = CatalogueKind::Item;
    std::int64_t subject = 0; ///< id of what it is about; the number of a CaseState
    std::int64_t since = 0;   ///< yyyymmdd: in force from this day in China
    std::string name;         ///< Chinese
    std::string nameEn;
    bool inUse = true; ///< false: not offered any more; of an optional stage: left out
    // The rules of an item.
    std::int64_t departmentId = 0;
    CaseGrade grade = CaseGrade::IV;
    int deadline = 0;
    DeadlineUnit unit = DeadlineUnit::WorkingDays;

    friend bool operator==(const CatalogueVersion&, const CatalogueVersion&) = default;
};

/// yyyymmdd of a moment, by the clock in China.
[[nodiscard]] std::int64_t dayNumber(Instant at) noexcept;

/// So many days later. \param day yyyymmdd, of the calendar
[[nodiscard]] std::int64_t dayAfter(std::int64_t day, int days = 1) noexcept;

/// The one in force on a day, yyyymmdd; null: its own row counts. In any order.
[[nodiscard]] const CatalogueVersion* versionOn(std::span<const CatalogueVersion> versions,
                                                CatalogueKind kind, std::int64_t subject,
                                                std::int64_t day) noexcept;

/// As in force on a day; zhitu.item_on() at the centre does the same.
[[nodiscard]] ServiceItem itemOn(const ServiceItem& item,
                                 std::span<const CatalogueVersion> versions, std::int64_t day);
[[nodiscard]] ServiceCategory categoryOn(const ServiceCategory& category,
                                         std::span<const CatalogueVersion> versions,
                                         std::int64_t day);
[[nodiscard]] Department departmentOn(const Department& department,
                                      std::span<const CatalogueVersion> versions, std::int64_t day);

/// The stages that cases of a day go through; zhitu.uses_stage() at the centre says the same.
[[nodiscard]] MachineProfile profileOn(std::span<const CatalogueVersion> versions,
                                       std::int64_t day) noexcept;

/// 08:00 to 20:00 in China, and from then to 08:00 of the next day. The numbers are stored.
enum class DutyShift : std::uint8_t { Day = 1, Night = 2 };

/// Who is on duty (值班) at a centre or a department: a post, never a person.
struct Duty {
    std::int64_t id = 0;
    std::string divisionCode;
    std::int64_t departmentId = 0; ///< 0: the centre of the division itself
    std::int64_t day = 0;          ///< yyyymmdd; of a night shift: the day that it begins on
    DutyShift shift = DutyShift::Day;
    std::string post;
    std::string phone; ///< of the post

    friend bool operator==(const Duty&, const Duty&) = default;
};

/// Who is on duty at a department for a place: whoever is nearest to it, in its village, its town
/// or its district; null: nobody.
/// \param duty of one time \param departmentId 0: at the centres
[[nodiscard]] const Duty* dutyFor(std::span<const Duty> duty, std::int64_t departmentId,
                                  std::string_view gridCode) noexcept;

struct DutyTime {
    std::int64_t day = 0;
    DutyShift shift = DutyShift::Day;

    friend bool operator==(const DutyTime&, const DutyTime&) = default;
};
[[nodiscard]] DutyTime dutyTimeOf(Instant at) noexcept;

/// Something of the catalogue that gets a new version, or that is new itself.
struct VersionChange {
    CatalogueVersion version;    ///< subject 0: something new
    std::int64_t seen = 0;       ///< the newest version of it that the user saw; 0: none
    std::string code;            ///< of something new
    std::int64_t categoryId = 0; ///< of a new item
};
/// A version that is not in force yet is taken back.
struct VersionWithdrawal {
    std::int64_t versionId = 0;
};
struct DayChange {
    WorkDay day;
    bool asItsWeekday = false; ///< nothing special about it any more
};
struct DutyChange {
    std::vector<Duty> rows; ///< at most kMostDutyRows; an empty post: nobody
};
inline constexpr std::size_t kMostDutyRows = 2000;

/// What an administrator does; zhitu.change_catalogue() checks it again. Bodies and mediators
/// without an id are new ones.
using CatalogueChange = std::variant<VersionChange, VersionWithdrawal, DayChange, WorkHours,
                                     MediationBody, Mediator, DutyChange>;

} // namespace zhitu::domain
