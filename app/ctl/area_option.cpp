// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/area_option.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/ctl/command_line.h"
#include "data/domain/codes.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::AreaOption)
};

} // namespace

auto areaPrefixFrom(const QString& text) -> std::string
{
    const std::string area = text.toStdString();
    if (const auto code = domain::DivisionCode::parse(area))
        return std::string(code->prefix());
    const bool digits = std::ranges::all_of(area, [](char c) { return c >= '0' && c <= '9'; });
    const auto length = area.size();
    if (!digits || (length != 0 && length != 6 && length != 9 && length != 12 && length != 15))
        refuseValue(QStringLiteral("area"), text,
                    Texts::tr("6 (district), 9 (town), 12 (village) or 15 (grid) digits"));
    return area;
}

} // namespace zhitu::app
