// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/details_page.h"

#include <QApplication>
#include <QLocale>
#include <algorithm>

#include "data/cache/schema.h"
#include "data/domain/alarm.h"
#include "data/domain/case_machine.h"
#include "data/domain/names.h"
#include "widgets/attachments/attachment_texts.h"
#include "widgets/disputes/dispute_texts.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {
namespace {

using Kind = domain::Subject::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::DetailsPage)
};

QString escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

/// A step of the type scale, as the type is set now.
QString points(double times)
{
    return QString::number(QApplication::font().pointSizeF() * times);
}

/// Rich text in the look of the details dock.
class Page {
public:
    explicit Page(map::Theme theme) : colours_(map::paletteOf(theme)) {}

    void title(const QString& text, const QString& kind)
    {
        html_ += QStringLiteral("<p style='margin:4px 0 0 0; color:%1'>%2</p>"
                                "<h2 style='margin:0 0 8px 0; font-size:%4pt'>%3</h2>")
                     .arg(faint(), kind, text, points(kTitle));
    }
    void heading(const QString& text)
    {
        endRows();
        html_ += QStringLiteral("<h3 style='margin:14px 0 4px 0; font-size:%3pt; color:%1'>%2</h3>")
                     .arg(faint(), text, points(kHeading));
    }
    void row(const QString& label, const QString& value)
    {
        if (!inRows_)
            html_ += QStringLiteral("<table cellspacing='0' cellpadding='2' width='100%'>");
        inRows_ = true;
        html_ += QStringLiteral("<tr><td width='38%' style='color:%1'>%2</td><td>%3</td></tr>")
                     .arg(faint(), label, value);
    }
    void line(const QString& html)
    {
        endRows();
        html_ += QStringLiteral("<p style='margin:3px 0'>%1</p>").arg(html);
    }
    /// An entry of a timeline.
    void dotted(const QString& time, const QColor& dot, const QString& html)
    {
        endRows();
        html_ += QStringLiteral("<table cellspacing='0' cellpadding='0' width='100%'><tr>"
                                "<td width='18' style='color:%1; font-size:%4pt'>●</td>"
                                "<td><span style='color:%5'>%2</span><br>%3</td></tr>"
                                "<tr><td></td><td style='font-size:4pt'>&nbsp;</td></tr></table>")
                     .arg(dot.name(), time, html, points(0.8), faint());
    }
    [[nodiscard]] QString strong(const QString& text, const QColor& colour) const
    {
        return QStringLiteral("<b style='color:%1'>%2</b>").arg(colour.name(), text);
    }
    [[nodiscard]] QString link(const QString& target, const QString& text) const
    {
        return QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%3</a>")
            .arg(target, colours_.accent.name(), text);
    }
    [[nodiscard]] QString link(const domain::Subject& target, const QString& text) const
    {
        return link(linkOf(target), text);
    }
    [[nodiscard]] QString faint() const
    {
        const QColor& t = colours_.text;
        const QColor& g = colours_.land;
        return QColor((t.red() * 3 + g.red() * 2) / 5, (t.green() * 3 + g.green() * 2) / 5,
                      (t.blue() * 3 + g.blue() * 2) / 5)
            .name();
    }
    [[nodiscard]] const map::Palette& colours() const { return colours_; }
    [[nodiscard]] QString take()
    {
        endRows();
        return std::move(html_);
    }

private:
    void endRows()
    {
        if (inRows_)
            html_ += QStringLiteral("</table>");
        inRows_ = false;
    }

    const map::Palette& colours_;
    QString html_;
    bool inRows_ = false;
};

QString more(std::size_t shown, std::int64_t all)
{
    return all > static_cast<std::int64_t>(shown)
               ? Texts::tr("… and %1 more").arg(all - static_cast<std::int64_t>(shown))
               : QString();
}

/// " · overdue", or nothing.
QString urgencyMark(const Page& page, domain::Urgency urgency)
{
    switch (urgency) {
    case domain::Urgency::Late:
        return QStringLiteral(" · ") + page.strong(Texts::tr("overdue"), page.colours().alarm);
    case domain::Urgency::Close:
        return QStringLiteral(" · ") + page.strong(Texts::tr("close"), page.colours().warning);
    default:
        return {};
    }
}

QString deadlineText(const Page& page, const domain::Case& c, domain::Urgency urgency)
{
    const QString time = timeText(c.deadlineAt);
    switch (urgency) {
    case domain::Urgency::Late:
        return page.strong(Texts::tr("%1, overdue").arg(time), page.colours().alarm);
    case domain::Urgency::Close:
        return page.strong(Texts::tr("%1, close").arg(time), page.colours().warning);
    default:
        return time;
    }
}

QString resolvedText(const cache::GridFigures& f)
{
    return f.dueCases > 0 ? Texts::tr("%1 % of %2 cases due")
                                .arg(100.0 * static_cast<double>(f.resolvedInTime)
                                         / static_cast<double>(f.dueCases),
                                     0, 'f', 1)
                                .arg(f.dueCases)
                          : Texts::tr("no case due yet");
}

void gridPage(Page& page, const cache::GridDetails& d, domain::Instant asOf,
              domain::Instant closeUpTo)
{
    const domain::Grid& g = d.record.grid;
    const cache::GridFigures& f = d.record.figures;
    page.title(escaped(g.name), textOf(g.kind));
    page.line(escaped(d.divisionPath));
    page.row(Texts::tr("Grid code"), escaped(g.code));
    page.row(Texts::tr("Area"), QStringLiteral("%1 km²").arg(g.areaKm2, 0, 'f', 3));
    page.row(Texts::tr("Open cases"), QString::number(f.openCases));
    page.row(Texts::tr("Overdue cases"),
             f.overdueCases > 0 ? page.strong(QString::number(f.overdueCases), page.colours().alarm)
                                : QStringLiteral("0"));
    page.row(Texts::tr("Resolved in time"), resolvedText(f));
    page.row(Texts::tr("Cameras"), QString::number(f.cameras));
    if (g.synthetic)
        page.row(Texts::tr("Geometry"), Texts::tr("synthetic, no survey"));

    page.heading(Texts::tr("Grid worker and centre"));
    for (const domain::GridWorker& w : d.workers)
        page.line(escaped(w.name) + (w.partTime ? Texts::tr(" (part-time)") : QString()));
    if (d.centre)
        page.line(page.link({Kind::Centre, d.centre->id, {}}, escaped(d.centre->name)));

    if (!d.openCases.empty()) {
        page.heading(Texts::tr("Open cases, most urgent first"));
        for (const domain::Case& c : d.openCases)
            page.line(page.link({Kind::Case, c.id, {}}, escaped(c.title)) + QStringLiteral(" · ")
                      + textOf(c.state) + urgencyMark(page, domain::urgencyOf(c, asOf, closeUpTo)));
        page.line(more(d.openCases.size(), f.openCases));
    }
    if (!d.cameras.empty()) {
        page.heading(Texts::tr("Cameras"));
        for (const domain::Camera& c : d.cameras)
            page.line(page.link({Kind::Camera, c.id, {}}, escaped(c.name)) + QStringLiteral(" · ")
                      + textOf(c.status));
        page.line(more(d.cameras.size(), f.cameras));
    }
}

template <typename Row>
const Row* find(const std::vector<Row>& rows, std::int64_t id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [id](const Row& r) { return r.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// Name of a department; its number where it is not in the data any more.
QString departmentName(std::int64_t id, const map::MapData& data)
{
    const auto* found = find(data.departments, id);
    return found != nullptr ? localName(found->name, found->nameEn).toHtmlEscaped()
                            : Texts::tr("department %1").arg(id);
}

QString joined(const std::vector<std::int64_t>& departments, const map::MapData& data)
{
    QStringList names;
    for (const std::int64_t id : departments)
        names.append(departmentName(id, data));
    return names.join(Texts::tr(", "));
}

/// What holds beside the state: whoever looks sees at once what needs somebody.
void caseMarks(Page& page, const domain::Case& c, domain::Instant asOf, const map::MapData& data)
{
    const bool ended = domain::isEnded(c.state);
    if (c.supervised && !ended) {
        const bool late = c.superviseUntil && *c.superviseUntil < asOf;
        const QString until = c.superviseUntil
                                  ? Texts::tr(", to be done by %1").arg(timeText(*c.superviseUntil))
                                  : QString();
        page.row(Texts::tr("Supervision"),
                 page.strong(Texts::tr("by the %1").arg(textOf(c.supervisedBy)) + until,
                             late ? page.colours().alarm : page.colours().warning));
    }
    if (c.extensionAsked)
        page.row(Texts::tr("Extension"),
                 page.strong(c.extensionUntil ? Texts::tr("asked for until %1, to be decided")
                                                    .arg(timeText(*c.extensionUntil))
                                              : Texts::tr("asked for, to be decided"),
                             page.colours().warning));
    if (c.suspendedAt)
        page.row(Texts::tr("Clock"), Texts::tr("stands since %1; before that: %2")
                                         .arg(timeText(*c.suspendedAt), textOf(c.suspendedFrom)));
    if (!c.openParts.empty())
        page.row(Texts::tr("Still working"), joined(c.openParts, data));
}

/// Those that say something, as one line.
QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

const cache::SessionRecord* sessionOf(const cache::CaseDetails& d, const domain::CaseEvent& e)
{
    if (!d.dispute || e.action != domain::CaseAction::Mediate)
        return nullptr;
    const auto& sessions = d.dispute->sessions;
    const auto found =
        std::ranges::find(sessions, e.caseId * cache::kEventsPerCase + e.serial,
                          [](const cache::SessionRecord& held) { return held.session.id; });
    return found == sessions.end() ? nullptr : &*found;
}

/// "Applicants 1, respondents 2": who they are is sealed.
QString partiesText(const cache::DisputeRecord& record)
{
    QStringList counted;
    for (const auto role :
         {domain::PartyRole::Applicant, domain::PartyRole::Respondent, domain::PartyRole::Third})
        if (const auto n = std::ranges::count(record.parties, role, &domain::DisputeParty::role);
            n > 0)
            counted.append(Texts::tr("%1 × %2").arg(textOf(role)).arg(n));
    return counted.isEmpty() ? QStringLiteral("–")
                             : Texts::tr("%1 (sealed)").arg(counted.join(Texts::tr(", ")));
}

/// Is what was agreed on kept?
QString agreementText(const Page& page, const domain::Dispute& dispute, domain::Instant asOf)
{
    if (dispute.breachedAt)
        return page.strong(Texts::tr("broken on %1").arg(timeText(*dispute.breachedAt)),
                           page.colours().alarm);
    if (dispute.fulfilledAt)
        return Texts::tr("fulfilled on %1").arg(timeText(*dispute.fulfilledAt));
    if (!dispute.dueAt)
        return Texts::tr("no day is set");
    const QString due = Texts::tr("to be fulfilled by %1").arg(timeText(*dispute.dueAt));
    return *dispute.dueAt < asOf ? page.strong(due, page.colours().alarm) : due;
}

void disputePart(Page& page, const cache::DisputeRecord& record, domain::Instant asOf)
{
    const domain::Dispute& d = record.dispute;
    page.heading(Texts::tr("Dispute"));
    page.row(Texts::tr("Type"), textOf(d.type));
    page.row(Texts::tr("Mediation"),
             joinedParts({textOf(d.mediation),
                          d.link != domain::MediationLink::None ? textOf(d.link) : QString()}));
    page.row(Texts::tr("Mediator"),
             d.bodyId == 0 ? page.strong(Texts::tr("nobody yet"), page.colours().warning)
                           : joinedParts({escaped(record.bodyName), escaped(record.mediatorName)}));
    page.row(Texts::tr("Parties"), partiesText(record));
    page.row(Texts::tr("Sessions"), QString::number(record.sessions.size()));
    const bool ended = d.outcome != domain::MediationOutcome::Open;
    page.row(Texts::tr("Outcome"), ended ? Texts::tr("%1, at the %2 centre, %3")
                                               .arg(textOf(d.outcome), textOf(d.level),
                                                    d.endedAt ? timeText(*d.endedAt) : QString())
                                         : textOf(d.outcome));
    if (d.outcome == domain::MediationOutcome::Agreed)
        page.row(Texts::tr("Agreement"), agreementText(page, d, asOf));
}

QString eventLine(const Page& page, const cache::CaseDetails& d, const domain::CaseEvent& e,
                  const map::MapData& data)
{
    QString line = QStringLiteral("<b>%1</b>").arg(textOf(e.action));
    if (domain::needsDepartment(e.action) && e.departmentId != 0)
        line += QStringLiteral(" · ") + departmentName(e.departmentId, data);
    if (!e.handler.empty())
        line += QStringLiteral(" · ") + Texts::tr("handled by %1").arg(escaped(e.handler));
    line += QStringLiteral(" · ") + escaped(e.actor);
    if (!e.reason.empty())
        line += QStringLiteral("<br>") + escaped(e.reason);
    const auto aside = [&](const QString& text) {
        line += QStringLiteral("<br><span style='color:%1'>%2</span>").arg(page.faint(), text);
    };
    if (e.until)
        aside(e.action == domain::CaseAction::AskExtension
                  ? Texts::tr("asks for %1").arg(timeText(*e.until))
              : e.action == domain::CaseAction::Supervise
                  ? Texts::tr("to be done by %1").arg(timeText(*e.until))
              : e.action == domain::CaseAction::Mediate
                  ? Texts::tr("to be fulfilled by %1").arg(timeText(*e.until))
                  : Texts::tr("deadline %1").arg(timeText(*e.until)));
    if (e.otherCaseId != 0)
        aside(page.link(domain::Subject{domain::Subject::Kind::Case, e.otherCaseId, {}, {}},
                        e.action == domain::CaseAction::MergeInto
                            ? Texts::tr("goes on as another case: open it")
                            : Texts::tr("another case was merged into this one: open it")));
    if (const auto* held = sessionOf(d, e))
        aside(joinedParts({sessionText(held->session.outcome), escaped(held->session.place),
                           escaped(held->bodyName), escaped(held->mediatorName)}));
    const auto visit = std::find_if(d.visits.begin(), d.visits.end(), [&](const domain::Visit& v) {
        return v.id == e.caseId * cache::kEventsPerCase + e.serial;
    });
    if (visit != d.visits.end())
        aside(Texts::tr("%1 · %2").arg(satisfactionText(visit->satisfaction),
                                       visit->resolved ? Texts::tr("settled")
                                                       : Texts::tr("not settled")));
    return line;
}

/// The newest first: it is what one looks for. A dot in the colour of what the step means.
void caseHistory(Page& page, const cache::CaseDetails& d, const map::MapData& data)
{
    page.heading(Texts::tr("History"));
    for (auto e = d.events.rbegin(); e != d.events.rend(); ++e) {
        using A = domain::CaseAction;
        const bool warns = e->action == A::Return || e->action == A::RefuseReview
                           || e->action == A::Supervise || e->action == A::Reopen
                           || e->action == A::AskExtension || e->action == A::EndMediation;
        const QColor dot = e->action == A::Reject || e->action == A::BreachAgreement
                               ? page.colours().alarm
                           : warns                  ? page.colours().warning
                           : e == d.events.rbegin() ? page.colours().accent
                                                    : QColor(page.faint());
        page.dotted(timeText(e->at), dot, eventLine(page, d, *e, data));
    }
}

/// The post that the lead department handles it with; empty: none was named.
std::string handlerOf(const cache::CaseDetails& d)
{
    std::string handler;
    for (const domain::CaseEvent& event : d.events)
        if (event.action == domain::CaseAction::Dispatch)
            handler = event.departmentId == d.record.departmentId ? event.handler : std::string();
    return handler;
}

bool isMerged(const cache::CaseDetails& d)
{
    return d.record.state == domain::CaseState::Rejected
           && std::ranges::any_of(d.events, [](const domain::CaseEvent& event) {
                  return event.action == domain::CaseAction::MergeInto;
              });
}

/// Without their names, which are sealed: what kind, when, by whom, and whether the centre has it.
void attachmentPart(Page& page, const cache::CaseDetails& d)
{
    if (d.attachments.empty())
        return;
    page.heading(Texts::tr("Attachments"));
    for (const domain::Attachment& a : d.attachments) {
        QString first = page.link(kAttachmentLink + QString::number(a.id),
                                  fileTypeText(a.mediaType).toHtmlEscaped());
        first += QStringLiteral(" · ") + textOf(a.kind) + QStringLiteral(" · ")
                 + QLocale().formattedDataSize(a.bytes);
        if (a.waiting)
            first += QStringLiteral(" · ")
                     + page.strong(Texts::tr("waits to be sent"), page.colours().warning);
        QStringList second;
        if (a.attachedAt)
            second.append(timeText(*a.attachedAt));
        if (!a.post.empty())
            second.append(escaped(a.post));
        const auto event = std::ranges::find(d.events, a.event, &domain::CaseEvent::serial);
        if (event != d.events.end())
            second.append(textOf(event->action));
        if (!second.isEmpty())
            first += QStringLiteral("<br><span style='color:%1'>%2</span>")
                         .arg(page.faint(), second.join(QStringLiteral(" · ")));
        page.line(first);
    }
}

void casePage(Page& page, const cache::CaseDetails& d, domain::Instant asOf,
              const map::MapData& data)
{
    const domain::Case& c = d.record;
    page.title(escaped(c.title), Texts::tr("Case %1").arg(escaped(c.number)));
    page.line(escaped(d.divisionPath));
    page.row(Texts::tr("State"),
             isMerged(d) ? Texts::tr("Merged into another case") : textOf(c.state));
    page.row(
        Texts::tr("Deadline"),
        deadlineText(page, c, domain::urgencyOf(c, asOf, domain::closeUpTo(d.calendar, asOf))));
    caseMarks(page, c, asOf, data);
    page.row(Texts::tr("Held by"), Texts::tr("%1 centre").arg(textOf(c.level)));
    if (!d.departmentName.empty())
        page.row(Texts::tr("Lead department"),
                 localName(d.departmentName, d.departmentNameEn).toHtmlEscaped());
    if (const std::string handler = handlerOf(d); !handler.empty())
        page.row(Texts::tr("Handled by"), escaped(handler));
    page.row(Texts::tr("Category"), localName(d.category.name, d.category.nameEn).toHtmlEscaped());
    page.row(Texts::tr("Item"), localName(d.item.name, d.item.nameEn).toHtmlEscaped());
    page.row(Texts::tr("Grade"), textOf(c.grade));
    page.row(Texts::tr("Channel"), textOf(c.channel));
    page.row(Texts::tr("Reported"), timeText(c.reportedAt));
    page.row(Texts::tr("Reporter"), page.link(kRevealLink, Texts::tr("sealed · open…")));
    if (c.resolvedAt)
        page.row(Texts::tr("Resolved"), timeText(*c.resolvedAt));
    page.row(Texts::tr("Grid"), page.link({Kind::Grid, 0, c.gridCode}, escaped(c.gridCode)));
    if (d.dispute)
        disputePart(page, *d.dispute, asOf);
    attachmentPart(page, d);
    caseHistory(page, d, data);
}

void cameraPage(Page& page, const domain::Camera& c, const std::string& path)
{
    page.title(escaped(c.name), Texts::tr("Camera · %1").arg(textOf(c.tier)));
    page.line(escaped(path));
    page.row(Texts::tr("Status"),
             c.status == domain::CameraStatus::Online
                 ? textOf(c.status)
                 : page.strong(textOf(c.status), c.status == domain::CameraStatus::Fault
                                                     ? page.colours().alarm
                                                     : page.colours().warning));
    page.row(Texts::tr("Device id (GB/T 28181)"), escaped(c.deviceId));
    page.row(Texts::tr("Owner"), escaped(c.owner));
    page.row(Texts::tr("Azimuth"), QStringLiteral("%1°").arg(c.azimuthDeg, 0, 'f', 1));
    page.row(Texts::tr("Field of view"), QStringLiteral("%1°").arg(c.fieldOfViewDeg, 0, 'f', 0));
    page.row(Texts::tr("Range"), QStringLiteral("%1 m").arg(c.rangeM, 0, 'f', 0));
    page.row(Texts::tr("Position"), coordinateText(c.position.lon, c.position.lat));
    page.row(Texts::tr("Grid"), page.link({Kind::Grid, 0, c.gridCode}, escaped(c.gridCode)));
}

void centrePage(Page& page, const domain::Centre& c, const map::MapData& data)
{
    page.title(escaped(c.name), Texts::tr("Governance centre"));
    page.row(Texts::tr("Level"), textOf(c.level));
    if (const domain::Division* d = data.division(c.divisionCode))
        page.row(Texts::tr("Serves"), escaped(d->name));
    page.row(Texts::tr("Division code"), escaped(c.divisionCode));
    page.row(Texts::tr("Position"), coordinateText(c.position.lon, c.position.lat));
}

void keySitePage(Page& page, const domain::KeySite& s)
{
    page.title(escaped(s.name), Texts::tr("Key site · %1").arg(textOf(s.kind)));
    page.row(Texts::tr("Position"), coordinateText(s.position.lon, s.position.lat));
    page.row(Texts::tr("Grid"), page.link({Kind::Grid, 0, s.gridCode}, escaped(s.gridCode)));
}

void divisionPage(Page& page, const domain::Division& d, const map::MapData& data,
                  const map::MapFigures& figures)
{
    page.title(escaped(domain::withoutCommittee(d.name)), textOf(d.level));
    const auto [grids, sum] = map::figuresWithin(data, figures, areaPrefix(d.code));
    const QLocale locale;
    page.row(Texts::tr("Division code"), escaped(d.code));
    page.row(Texts::tr("Grids"), locale.toString(grids));
    page.row(Texts::tr("Open cases"), locale.toString(sum.openCases));
    page.row(Texts::tr("Overdue cases"),
             sum.overdueCases > 0
                 ? page.strong(locale.toString(sum.overdueCases), page.colours().alarm)
                 : QStringLiteral("0"));
    page.row(Texts::tr("Resolved in time"), resolvedText(sum));
    page.row(Texts::tr("Cameras"), locale.toString(sum.cameras));
    bool first = true;
    for (const domain::Division& below : data.divisions)
        if (below.parentCode == d.code) {
            if (first)
                page.heading(Texts::tr("Within it"));
            first = false;
            page.line(page.link({Kind::Division, 0, below.code, {}},
                                escaped(domain::withoutCommittee(below.name))));
        }
}

void spotPage(Page& page, const domain::Subject& s)
{
    page.title(escaped(s.code), Texts::tr("Place"));
    page.row(Texts::tr("Position"), coordinateText(s.spot.lon, s.spot.lat));
}

} // namespace

QString linkOf(const domain::Subject& s)
{
    switch (s.kind) {
    case Kind::Grid:
        return QStringLiteral("grid:") + QString::fromStdString(s.code);
    case Kind::Camera:
        return QStringLiteral("camera:%1").arg(s.id);
    case Kind::Case:
        return QStringLiteral("case:%1").arg(s.id);
    case Kind::Centre:
        return QStringLiteral("centre:%1").arg(s.id);
    case Kind::KeySite:
        return QStringLiteral("site:%1").arg(s.id);
    case Kind::Division:
        return QStringLiteral("division:") + QString::fromStdString(s.code);
    case Kind::Spot: // no row to lead to
    case Kind::None:
        break;
    }
    return {};
}

domain::Subject selectionOf(const QString& link)
{
    const qsizetype colon = link.indexOf(u':');
    const QString kind = link.left(colon);
    const QString rest = link.mid(colon + 1);
    if (kind == u"grid")
        return {Kind::Grid, 0, rest.toStdString(), {}};
    if (kind == u"division")
        return {Kind::Division, 0, rest.toStdString(), {}};
    if (kind == u"camera")
        return {Kind::Camera, rest.toLongLong(), {}};
    if (kind == u"case")
        return {Kind::Case, rest.toLongLong(), {}};
    if (kind == u"centre")
        return {Kind::Centre, rest.toLongLong(), {}};
    if (kind == u"site")
        return {Kind::KeySite, rest.toLongLong(), {}};
    return {};
}

QString detailsPage(const Details& d, const map::MapData& data, const map::MapFigures& figures,
                    map::Theme theme)
{
    Page page(theme);
    if (d.grid)
        gridPage(page, *d.grid, d.asOf, domain::closeUpTo(data.calendar, d.asOf));
    else if (d.caseRecord)
        casePage(page, *d.caseRecord, d.asOf, data);
    else if (d.camera)
        cameraPage(page, *d.camera, d.divisionPath);
    else if (const auto* centre = find(data.centres, d.selection.id);
             centre != nullptr && d.selection.kind == Kind::Centre)
        centrePage(page, *centre, data);
    else if (const auto* site = find(data.keySites, d.selection.id);
             site != nullptr && d.selection.kind == Kind::KeySite)
        keySitePage(page, *site);
    else if (const auto* division = data.division(d.selection.code);
             division != nullptr && d.selection.kind == Kind::Division)
        divisionPage(page, *division, data, figures);
    else if (d.selection.kind == Kind::Spot)
        spotPage(page, d.selection);
    else
        page.line(Texts::tr("This is no longer in the data."));
    return page.take();
}

QString emptyDetailsPage(map::Theme theme)
{
    Page page(theme);
    page.line(
        QStringLiteral("<span style='color:%1'>%2</span>")
            .arg(page.faint(),
                 Texts::tr(
                     "Click a grid, a camera, a case or a centre on the map to see it here.")));
    return page.take();
}

QString shortName(const domain::Subject& s, const map::MapData& data, const map::PointSet& points)
{
    switch (s.kind) {
    case Kind::Grid:
        if (const domain::Grid* grid = data.grid(s.code))
            return Texts::tr("Grid %1").arg(QString::fromStdString(grid->name));
        break;
    case Kind::Camera:
        if (const map::CameraPoint* c = points.cameraPoints.withId(s.id))
            return Texts::tr("Camera %1 · %2 · %3")
                .arg(s.id)
                .arg(textOf(c->tier), textOf(c->status));
        break;
    case Kind::Case:
        if (const map::CasePoint* c = points.cases.withId(s.id)) {
            const auto* category = find(data.categories, c->category);
            return Texts::tr("Case %1 · %2 · %3")
                .arg(s.id)
                .arg(category != nullptr ? localName(category->name, category->nameEn) : QString(),
                     textOf(c->state));
        }
        break;
    case Kind::Centre:
        if (const auto* c = find(data.centres, s.id))
            return QString::fromStdString(c->name);
        break;
    case Kind::KeySite:
        if (const auto* k = find(data.keySites, s.id))
            return Texts::tr("Key site %1").arg(QString::fromStdString(k->name));
        break;
    case Kind::Division:
        if (const auto* d = data.division(s.code))
            return QString::fromStdString(domain::withoutCommittee(d->name));
        break;
    case Kind::Spot:
        return QString::fromStdString(s.code);
    case Kind::None:
        break;
    }
    return {};
}

} // namespace zhitu::widgets
