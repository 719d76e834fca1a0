// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/rows.h"

#include "data/cache/case_row.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/schema.h"

namespace zhitu::cache {
namespace {

/// Binds values one after the other, so that no index is written by hand.
class Binder {
public:
    explicit Binder(Statement& statement) : statement_(statement) {}

    Binder& operator<<(std::int64_t value)
    {
        return next([&](int i) { statement_.bind(i, value); });
    }
    Binder& operator<<(int value) { return *this << std::int64_t{value}; }
    Binder& operator<<(bool value) { return *this << std::int64_t{value}; }
    Binder& operator<<(double value)
    {
        return next([&](int i) { statement_.bind(i, value); });
    }
    Binder& operator<<(const std::string& value)
    {
        return next([&](int i) { statement_.bind(i, std::string_view(value)); });
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    Binder& operator<<(Enum value)
    {
        return *this << static_cast<std::int64_t>(value);
    }
    Binder& operator<<(domain::Instant time)
    {
        return *this << std::int64_t{time.time_since_epoch().count()};
    }
    Binder& operator<<(const std::optional<domain::Instant>& time)
    {
        return time ? *this << *time : null();
    }
    Binder& null()
    {
        return next([&](int i) { statement_.bindNull(i); });
    }
    Binder& operator<<(const Blob& blob)
    {
        return next([&](int i) { statement_.bindBlob(i, blob); });
    }

private:
    template <typename Bind>
    Binder& next(Bind bind)
    {
        bind(++index_);
        return *this;
    }

    Statement& statement_;
    int index_ = 0;
};

/// Encodes into one buffer a thread, so that a bulk load does not allocate a row.
const Blob& pointBlob(domain::LonLat position)
{
    thread_local Blob blob;
    encodePoint(position, blob);
    return blob;
}

} // namespace

void bindRow(Statement& statement, std::int64_t id, const domain::Division& d)
{
    Blob area;
    encodePolygon(d.area, area);
    Binder(statement) << id << area << d.code << d.level << d.name << d.parentCode << d.synthetic;
}

void bindRow(Statement& statement, std::int64_t id, const domain::Grid& g)
{
    Blob area;
    encodePolygon(g.area, area);
    Binder(statement) << id << area << g.code << g.name << g.kind << g.valid << g.areaKm2
                      << g.synthetic;
}

void bindRow(Statement& statement, std::int64_t id, const domain::River& r)
{
    Blob line;
    encodeLine(r.line, line);
    Binder(statement) << id << line << r.name << r.level << r.synthetic;
}

void bindRow(Statement& statement, const domain::Camera& c)
{
    Binder(statement) << c.id << pointBlob(c.position) << c.deviceId << c.name << c.tier << c.status
                      << c.owner << c.azimuthDeg << c.fieldOfViewDeg << c.rangeM << c.gridCode
                      << c.streamUrl;
}

void bindRow(Statement& statement, const domain::Centre& c)
{
    Binder(statement) << c.id << pointBlob(c.position) << c.name << c.level << c.divisionCode;
}

void bindRow(Statement& statement, const domain::KeySite& s)
{
    Binder(statement) << s.id << pointBlob(s.position) << s.name << s.kind << s.gridCode;
}

void bindRow(Statement& statement, const domain::Address& a)
{
    Binder(statement) << a.id << pointBlob(a.position) << a.text << a.gridCode;
}

void bindRow(Statement& statement, const domain::Organisation& o)
{
    Binder(statement) << o.id << pointBlob(o.position) << o.kind << o.name << o.gridCode;
}

void bindRow(Statement& statement, const domain::GridWorker& w)
{
    Binder(statement) << w.id << w.name << w.gridCode << w.partTime;
}

void bindRow(Statement& statement, const domain::Department& d)
{
    Binder(statement) << d.id << d.code << d.name << d.nameEn;
}

void bindRow(Statement& statement, const domain::ServiceCategory& c)
{
    Binder(statement) << c.id << c.code << c.name << c.nameEn;
}

void bindRow(Statement& statement, const domain::ServiceItem& i)
{
    Binder(statement) << i.id << i.categoryId << i.code << i.name << i.nameEn << i.departmentId
                      << i.grade << i.deadline << i.unit;
}

void bindRow(Statement& statement, const domain::CatalogueVersion& v)
{
    const bool item = v.kind == domain::CatalogueKind::Item;
    Binder(statement) << v.id << v.kind << v.subject << v.since << v.name << v.nameEn << v.inUse
                      << v.departmentId << (item ? static_cast<int>(v.grade) : 0) << v.deadline
                      << (item ? static_cast<int>(v.unit) : 0);
}

void bindRow(Statement& statement, const domain::Duty& d)
{
    Binder(statement) << d.id << d.divisionCode << d.departmentId << d.day << d.shift << d.post
                      << d.phone;
}

void bindRow(Statement& statement, const domain::WorkDay& d)
{
    Binder(statement) << d.date << d.works << d.name << d.nameEn;
}

void bindRow(Statement& statement, const domain::WorkHours& h)
{
    Binder(statement) << h.from << h.opens << h.pauses << h.resumes << h.closes;
}

void bindRow(Statement& statement, const domain::Case& c)
{
    Binder(statement) << c.id << pointBlob(c.position) << c.number << c.title << c.itemId
                      << c.categoryId << c.state << c.grade << c.channel << c.level
                      << c.departmentId << c.supervised << c.gridCode << c.reportedAt
                      << c.deadlineAt << c.resolvedAt << c.closedAt << c.version
                      << (c.state == domain::CaseState::Suspended
                              ? static_cast<int>(c.suspendedFrom)
                              : 0)
                      << joinedParts(c.openParts) << c.extensionAsked << c.uuid << c.extensionUntil
                      << c.suspendedAt << (c.supervised ? static_cast<int>(c.supervisedBy) : 0)
                      << c.superviseUntil << c.turnedBy << c.turnedAt;
}

void bindRow(Statement& statement, const domain::CaseEvent& e)
{
    Binder(statement) << e.caseId * kEventsPerCase + e.serial << e.caseId << e.serial << e.action
                      << e.stateAfter << e.at << e.actor << e.reason << e.departmentId << e.until
                      << e.handler << e.otherCaseId;
}

void bindRow(Statement& statement, const domain::Visit& v)
{
    Binder(statement) << v.id << v.caseId << v.gridCode << v.at << v.satisfaction << v.resolved;
}

void bindRow(Statement& statement, const domain::MediationBody& b)
{
    Binder(statement) << b.id << b.name << b.kind << b.divisionCode << b.valid;
}

void bindRow(Statement& statement, const domain::Mediator& m)
{
    Binder(statement) << m.id << m.bodyId << m.name << m.valid;
}

void bindRow(Statement& statement, const domain::Dispute& d)
{
    const bool ended = d.outcome != domain::MediationOutcome::Open;
    Binder(statement) << d.caseId << d.gridCode << d.type << d.mediation << d.link << d.bodyId
                      << d.mediatorId << d.outcome << (ended ? static_cast<int>(d.level) : 0)
                      << d.endedAt << d.dueAt << d.fulfilledAt << d.breachedAt;
}

void bindRow(Statement& statement, const domain::DisputeParty& p)
{
    Binder(statement) << p.id << p.caseId << p.gridCode << p.role << p.kind;
}

void bindRow(Statement& statement, const domain::MediationSession& s)
{
    Binder(statement) << s.id << s.caseId << s.gridCode << s.heldAt << s.place << s.bodyId
                      << s.mediatorId << s.outcome;
}

void bindRow(Statement& statement, const domain::PatrolPlan& p)
{
    Binder row(statement);
    row << p.id << p.name << p.divisionCode << p.validFrom;
    p.validUntil.empty() ? row.null() : row << p.validUntil;
}

void bindRow(Statement& statement, const domain::PatrolStop& s)
{
    Binder(statement) << s.id << s.planId << s.divisionCode << s.placeInRound << s.siteId
                      << s.gridCode;
}

void bindRow(Statement& statement, const domain::PatrolPoint& p)
{
    Binder(statement) << p.id << p.placeInList << p.name << p.nameEn << p.valid;
}

void bindRow(Statement& statement, const domain::PatrolCheck& c)
{
    Binder(statement) << c.id << c.planId << c.divisionCode << c.siteId << c.gridCode << c.dueOn
                      << c.checkedAt << c.found << c.post << c.answers;
}

void bindRow(Statement& statement, const domain::PatrolFind& f)
{
    Binder(statement) << f.id << f.checkId << f.gridCode << f.foundAt << f.post << f.uuid
                      << f.caseId;
}

} // namespace zhitu::cache
