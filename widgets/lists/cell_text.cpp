// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/cell_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "widgets/look/texts.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {
namespace {

using lists::Cell;
using lists::CellType;
using lists::ListKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::CellText)
};

/// 0 for what is no whole number: a file is not trusted.
std::int64_t number(const Cell& cell)
{
    const auto* held = std::get_if<std::int64_t>(&cell);
    return held != nullptr ? *held : 0;
}

template <typename Code>
QString wordOf(const Cell& cell)
{
    return textOf(static_cast<Code>(number(cell)));
}

} // namespace

QString titleOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Cases:
        return Texts::tr("Cases");
    case ListKind::Cameras:
        return Texts::tr("Cameras");
    case ListKind::Grids:
        return Texts::tr("Grids");
    case ListKind::Centres:
        return Texts::tr("Governance centres");
    case ListKind::KeySites:
        return Texts::tr("Key sites");
    }
    return {};
}

QString titleOf(ListKind kind, const lists::ListColumn& column)
{
    const std::pair<std::string_view, QString> titles[]{{"number", Texts::tr("Number")},
                                                        {"title", Texts::tr("Title")},
                                                        {"state", Texts::tr("State")},
                                                        {"next", Texts::tr("Next step")},
                                                        {"category", Texts::tr("Category")},
                                                        {"grade", Texts::tr("Grade")},
                                                        {"reported", Texts::tr("Reported at")},
                                                        {"deadline", Texts::tr("Deadline")},
                                                        {"place", Texts::tr("Place")},
                                                        {"channel", Texts::tr("Channel")},
                                                        {"level", Texts::tr("Level")},
                                                        {"supervised", Texts::tr("Supervised")},
                                                        {"resolved", Texts::tr("Resolved at")},
                                                        {"name", Texts::tr("Name")},
                                                        {"status", Texts::tr("Status")},
                                                        {"tier", Texts::tr("Tier")},
                                                        {"device", Texts::tr("Device code")},
                                                        {"owner", Texts::tr("Owner")},
                                                        {"code", Texts::tr("Code")},
                                                        {"open", Texts::tr("Open cases")},
                                                        {"overdue", Texts::tr("Overdue")},
                                                        {"cameras", Texts::tr("Cameras")},
                                                        {"area", Texts::tr("Area, km²")}};
    if (column.id == "kind")
        return kind == ListKind::KeySites ? Texts::tr("Kind of site") : Texts::tr("Kind of grid");
    for (const auto& [id, title] : titles)
        if (id == column.id)
            return title;
    return {};
}

QString statusSign(domain::CameraStatus status)
{
    switch (status) {
    case domain::CameraStatus::Online:
        return QStringLiteral("●");
    case domain::CameraStatus::Offline:
        return QStringLiteral("◐");
    case domain::CameraStatus::Fault:
        return QStringLiteral("✕");
    }
    return {};
}

CellText::CellText(std::shared_ptr<const map::MapData> data, domain::Instant asOf)
    : data_(std::move(data))
{
    setTime(asOf);
}

void CellText::setTime(domain::Instant asOf)
{
    asOf_ = asOf;
    closeUpTo_ = data_ ? domain::closeUpTo(data_->calendar, asOf) : asOf;
}

QString CellText::text(CellType type, const Cell& cell) const
{
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    const QLocale locale;
    switch (type) {
    case CellType::Text:
        if (const auto* held = std::get_if<std::string>(&cell))
            return QString::fromStdString(*held);
        return locale.toString(number(cell));
    case CellType::Count:
        return locale.toString(number(cell));
    case CellType::SquareKilometres:
        if (const auto* held = std::get_if<double>(&cell))
            return locale.toString(*held, 'f', 3);
        return locale.toString(number(cell));
    case CellType::Time:
        return timeText(domain::Instant{std::chrono::seconds{number(cell)}});
    case CellType::Place:
        if (const auto* code = std::get_if<std::string>(&cell))
            return data_ ? placeText(*code, *data_) : QString::fromStdString(*code);
        return {};
    case CellType::State:
        return wordOf<domain::CaseState>(cell);
    case CellType::Grade:
        return wordOf<domain::CaseGrade>(cell);
    case CellType::Category:
        if (data_)
            for (const domain::ServiceCategory& c : data_->categories)
                if (c.id == number(cell))
                    return localName(c.name, c.nameEn);
        return {};
    case CellType::Channel:
        return wordOf<domain::CaseChannel>(cell);
    case CellType::Level:
        return wordOf<domain::DivisionLevel>(cell);
    case CellType::Flag:
        return number(cell) != 0 ? Texts::tr("Yes") : QString();
    case CellType::Step:
        return number(cell) != 0 ? wordOf<domain::CaseAction>(cell) : QString();
    case CellType::Tier:
        return wordOf<domain::CameraTier>(cell);
    case CellType::Status: {
        const auto status = static_cast<domain::CameraStatus>(number(cell));
        return statusSign(status) + u' ' + textOf(status);
    }
    case CellType::Grid:
        return wordOf<domain::GridKind>(cell);
    case CellType::Site:
        return wordOf<domain::KeySiteKind>(cell);
    }
    return {};
}

exchange::TableCell CellText::value(CellType type, const Cell& cell) const
{
    switch (type) {
    case CellType::Count:
    case CellType::SquareKilometres:
        if (const auto* real = std::get_if<double>(&cell))
            return *real;
        if (const auto* whole = std::get_if<std::int64_t>(&cell))
            return *whole;
        return {};
    case CellType::Time:
        if (const auto* seconds = std::get_if<std::int64_t>(&cell))
            return domain::Instant{std::chrono::seconds{*seconds}};
        return {};
    case CellType::Status:
        return textOf(static_cast<domain::CameraStatus>(number(cell)));
    default:
        return text(type, cell);
    }
}

domain::Urgency CellText::urgency(ListKind kind, const lists::ListRow& row) const
{
    if (kind != ListKind::Cases || !data_)
        return domain::Urgency::None;
    const auto cell = [&](std::string_view id) {
        return number(row.cells[lists::columnNamed(kind, id)]);
    };
    domain::Case record;
    record.state = static_cast<domain::CaseState>(cell("state"));
    record.deadlineAt = domain::Instant{std::chrono::seconds{cell("deadline")}};
    return domain::urgencyOf(record, asOf_, closeUpTo_);
}

} // namespace zhitu::widgets
