// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/sections.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/catalogue/calendar_forms.h"
#include "widgets/catalogue/duty_form.h"
#include "widgets/catalogue/version_form.h"
#include "widgets/disputes/dispute_texts.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

using cases::CatalogueSheet;
using domain::CatalogueKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::CatalogueTexts)
};

QString limitText(int deadline, domain::DeadlineUnit unit)
{
    return unit == domain::DeadlineUnit::WorkingHours ? Texts::tr("%n working hours", "", deadline)
                                                      : Texts::tr("%n working days", "", deadline);
}

template <typename Row>
QString nameIn(const std::vector<Row>& rows, CatalogueKind kind, std::int64_t id,
               const CatalogueSheet& sheet)
{
    if (std::ranges::find(rows, id, &Row::id) == rows.end())
        return {};
    const auto now = standsOn(sheet, kind, id, sheet.today);
    return localName(now.name, now.nameEn);
}

QString stateText(CatalogueKind kind, bool inUse)
{
    if (kind == CatalogueKind::Stage)
        return inUse ? Texts::tr("used") : Texts::tr("left out");
    return inUse ? Texts::tr("offered") : Texts::tr("not offered");
}

/// The next version that is not in force yet.
QString nextText(const CatalogueSheet& sheet, CatalogueKind kind, std::int64_t subject)
{
    const domain::CatalogueVersion* next = nextAfter(sheet, kind, subject, sheet.today);
    return next == nullptr
               ? QString()
               : Texts::tr("from %1: %2").arg(dayText(next->since), textOf(*next, sheet));
}

template <typename Row>
void addNamed(SectionTable& table, const std::vector<Row>& rows, CatalogueKind kind,
              const CatalogueSheet& sheet)
{
    table.headers = {Texts::tr("Code"), Texts::tr("Name"), Texts::tr("In English"),
                     Texts::tr("State"), Texts::tr("Next change")};
    for (const Row& row : rows) {
        const auto now = standsOn(sheet, kind, row.id, sheet.today);
        table.rows.push_back({row.id,
                              {QString::fromStdString(row.code), QString::fromStdString(now.name),
                               QString::fromStdString(now.nameEn), stateText(kind, now.inUse),
                               nextText(sheet, kind, row.id)},
                              !now.inUse});
    }
}

void addItems(SectionTable& table, const CatalogueSheet& sheet)
{
    table.headers = {Texts::tr("Code"),     Texts::tr("Name"),
                     Texts::tr("Category"), Texts::tr("Department"),
                     Texts::tr("Grade"),    Texts::tr("To be done within"),
                     Texts::tr("State"),    Texts::tr("Next change")};
    for (const domain::ServiceItem& row : sheet.items) {
        const auto now = standsOn(sheet, CatalogueKind::Item, row.id, sheet.today);
        table.rows.push_back(
            {row.id,
             {QString::fromStdString(row.code), localName(now.name, now.nameEn),
              nameIn(sheet.categories, CatalogueKind::Category, row.categoryId, sheet),
              nameIn(sheet.departments, CatalogueKind::Department, now.departmentId, sheet),
              textOf(now.grade), limitText(now.deadline, now.unit),
              stateText(CatalogueKind::Item, now.inUse),
              nextText(sheet, CatalogueKind::Item, row.id)},
             !now.inUse});
    }
}

void addStages(SectionTable& table, const CatalogueSheet& sheet)
{
    table.headers = {Texts::tr("Usual name"), Texts::tr("Called here"), Texts::tr("In English"),
                     Texts::tr("State"), Texts::tr("Next change")};
    for (int state = 1; state <= domain::kCaseStates; ++state) {
        const auto* now =
            domain::versionOn(sheet.versions, CatalogueKind::Stage, state, sheet.today);
        table.rows.push_back({state,
                              {standardText(static_cast<domain::CaseState>(state)),
                               now != nullptr ? QString::fromStdString(now->name) : QString(),
                               now != nullptr ? QString::fromStdString(now->nameEn) : QString(),
                               stateText(CatalogueKind::Stage, now == nullptr || now->inUse),
                               nextText(sheet, CatalogueKind::Stage, state)},
                              now != nullptr && !now->inUse});
    }
}

void addCalendar(SectionTable& table, const CatalogueSheet& sheet)
{
    table.headers = {Texts::tr("Day"), Texts::tr("It is"), Texts::tr("Name"),
                     Texts::tr("In English")};
    for (const domain::WorkDay& day : sheet.days)
        table.rows.push_back(
            {day.date,
             {dayText(day.date), day.works ? Texts::tr("worked") : Texts::tr("holiday"),
              QString::fromStdString(day.name), QString::fromStdString(day.nameEn)},
             day.date < sheet.today});
    std::ranges::reverse(table.rows); // the newest first
}

void addHours(SectionTable& table, const CatalogueSheet& sheet)
{
    table.headers = {Texts::tr("In force from"), Texts::tr("Working hours"), Texts::tr("State")};
    const auto now = std::ranges::find_if(
        sheet.hours.rbegin(), sheet.hours.rend(),
        [&](const domain::WorkHours& hours) { return hours.from <= sheet.today; });
    for (auto hours = sheet.hours.rbegin(); hours != sheet.hours.rend(); ++hours)
        table.rows.push_back({hours->from,
                              {dayText(hours->from), hoursText(*hours),
                               hours->from > sheet.today ? Texts::tr("to come")
                               : hours == now            ? Texts::tr("in force")
                                                         : Texts::tr("gone by")},
                              hours->from <= sheet.today && hours != now});
}

void addRoster(SectionTable& table, const CatalogueSheet& sheet, const map::MapData& mapData,
               std::int64_t day)
{
    table.headers = {Texts::tr("Centre"), Texts::tr("Department"), Texts::tr("Shift"),
                     Texts::tr("Post"), Texts::tr("Telephone")};
    for (const domain::Duty& duty : sheet.duty) {
        if (duty.day != day)
            continue;
        const domain::Division* division = mapData.division(duty.divisionCode);
        table.rows.push_back(
            {duty.id,
             {division != nullptr ? QString::fromStdString(division->name)
                                  : QString::fromStdString(duty.divisionCode),
              duty.departmentId == 0
                  ? Texts::tr("the centre itself")
                  : nameIn(sheet.departments, CatalogueKind::Department, duty.departmentId, sheet),
              textOf(duty.shift), QString::fromStdString(duty.post),
              QString::fromStdString(duty.phone)},
             false});
    }
}

void addBodies(SectionTable& table, const CatalogueSheet& sheet, const map::MapData& mapData)
{
    table.headers = {Texts::tr("Name"), Texts::tr("Kind"), Texts::tr("For"), Texts::tr("State")};
    for (const domain::MediationBody& body : sheet.bodies) {
        const domain::Division* division = mapData.division(body.divisionCode);
        table.rows.push_back(
            {body.id,
             {QString::fromStdString(body.name), textOf(body.kind),
              QString::fromStdString(division != nullptr ? division->name : body.divisionCode),
              body.valid ? Texts::tr("mediates") : Texts::tr("no more")},
             !body.valid});
    }
}

void addMediators(SectionTable& table, const CatalogueSheet& sheet)
{
    table.headers = {Texts::tr("Name"), Texts::tr("Body"), Texts::tr("State")};
    for (const domain::Mediator& mediator : sheet.mediators) {
        const auto body =
            std::ranges::find(sheet.bodies, mediator.bodyId, &domain::MediationBody::id);
        table.rows.push_back(
            {mediator.id,
             {QString::fromStdString(mediator.name),
              body != sheet.bodies.end() ? QString::fromStdString(body->name) : QString(),
              mediator.valid ? Texts::tr("mediates") : Texts::tr("no more")},
             !mediator.valid});
    }
}

} // namespace

QString textOf(Section section)
{
    switch (section) {
    case Section::Categories:
        return Texts::tr("Categories");
    case Section::Items:
        return Texts::tr("Service items");
    case Section::Departments:
        return Texts::tr("Departments");
    case Section::Stages:
        return Texts::tr("Stages");
    case Section::Calendar:
        return Texts::tr("Work calendar");
    case Section::Hours:
        return Texts::tr("Working hours");
    case Section::Roster:
        return Texts::tr("Duty roster");
    case Section::Bodies:
        return Texts::tr("Mediation bodies");
    case Section::Mediators:
        return Texts::tr("Mediators");
    }
    return {};
}

QString explanationOf(Section section)
{
    switch (section) {
    case Section::Categories:
        return Texts::tr("What kinds of cases there are. A change is in force from a day on.");
    case Section::Items:
        return Texts::tr("Who leads by default, how grave it is and how long it may take. A case "
                         "keeps the rules of the day that it came in.");
    case Section::Departments:
        return Texts::tr("Whom cases are dispatched to.");
    case Section::Stages:
        return Texts::tr("What the stages of a case are called here, and whether review and visit "
                         "are used. A case keeps the stages of the day that it came in.");
    case Section::Calendar:
        return Texts::tr("Holidays and worked weekend days. Deadlines that are set already stay.");
    case Section::Hours:
        return Texts::tr("When a working day begins and ends.");
    case Section::Roster:
        return Texts::tr("Which post is on duty where. Whoever dispatches a case sees it.");
    case Section::Bodies:
        return Texts::tr("Who mediates disputes, and for which place.");
    case Section::Mediators:
        return Texts::tr("The mediators of each body.");
    }
    return {};
}

std::optional<CatalogueKind> kindOf(Section section)
{
    switch (section) {
    case Section::Categories:
        return CatalogueKind::Category;
    case Section::Items:
        return CatalogueKind::Item;
    case Section::Departments:
        return CatalogueKind::Department;
    case Section::Stages:
        return CatalogueKind::Stage;
    default:
        return std::nullopt;
    }
}

std::pair<Section, std::int64_t> placeOf(const domain::CatalogueChange& change)
{
    if (const auto* version = std::get_if<domain::VersionChange>(&change))
        for (const Section section :
             {Section::Categories, Section::Items, Section::Departments, Section::Stages})
            if (kindOf(section) == version->version.kind)
                return {section, version->version.subject};
    if (const auto* day = std::get_if<domain::DayChange>(&change))
        return {Section::Calendar, day->day.date};
    if (std::holds_alternative<domain::WorkHours>(change))
        return {Section::Hours, 0};
    if (const auto* body = std::get_if<domain::MediationBody>(&change))
        return {Section::Bodies, body->id};
    if (const auto* mediator = std::get_if<domain::Mediator>(&change))
        return {Section::Mediators, mediator->id};
    return {Section::Roster, 0};
}

SectionTable tableOf(Section section, const CatalogueSheet& sheet, const map::MapData& mapData,
                     std::int64_t day)
{
    SectionTable table;
    switch (section) {
    case Section::Categories:
        addNamed(table, sheet.categories, CatalogueKind::Category, sheet);
        break;
    case Section::Items:
        addItems(table, sheet);
        break;
    case Section::Departments:
        addNamed(table, sheet.departments, CatalogueKind::Department, sheet);
        break;
    case Section::Stages:
        addStages(table, sheet);
        break;
    case Section::Calendar:
        addCalendar(table, sheet);
        break;
    case Section::Hours:
        addHours(table, sheet);
        break;
    case Section::Roster:
        addRoster(table, sheet, mapData, day);
        break;
    case Section::Bodies:
        addBodies(table, sheet, mapData);
        break;
    case Section::Mediators:
        addMediators(table, sheet);
        break;
    }
    return table;
}

QString textOf(const domain::CatalogueVersion& version, const CatalogueSheet& sheet)
{
    QStringList parts{localName(version.name, version.nameEn)};
    if (version.kind == CatalogueKind::Item)
        parts += {nameIn(sheet.departments, CatalogueKind::Department, version.departmentId, sheet),
                  textOf(version.grade), limitText(version.deadline, version.unit)};
    if (!version.inUse)
        parts += stateText(version.kind, false);
    return parts.join(QStringLiteral(" · "));
}

} // namespace zhitu::widgets
