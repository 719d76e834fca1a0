// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reports of the demo district, for tests.
#pragma once

#include <gtest/gtest.h>

#include "data/report/compose.h"
#include "tests/support/files.h"

namespace zhitu::test {

inline bool always(double)
{
    return true;
}

/// Of the last whole days.
inline report::ReportOrder demoOrder(cache::CacheReader& reader, const QString& form,
                                     const std::string& area = {})
{
    report::ReportOrder order{report::loadTemplate(form), area, 0, 0};
    std::tie(order.firstDay, order.lastDay) = report::lastWhole(order.form.period, reader.asOf());
    return order;
}

/// Without maps.
inline report::Document demoReport(cache::CacheReader& reader, const QString& form,
                                   const std::string& area = {})
{
    auto document = report::composeReport(demoOrder(reader, form, area), reader, {}, always);
    EXPECT_TRUE(document);
    return document ? std::move(*document) : report::Document();
}

} // namespace zhitu::test
