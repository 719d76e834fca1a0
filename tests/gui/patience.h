// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How long the tests of the windows wait for what must come: a machine that does much else beside
/// them is no reason to fail. Qt Test itself waits 5 s where nothing is said.
#pragma once

#include <QTest>

namespace zhitu::test {

inline constexpr int kPatienceMs = 120'000;

} // namespace zhitu::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), ::zhitu::test::kPatienceMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, words)                                                                  \
    QTRY_VERIFY2_WITH_TIMEOUT((expr), (words), ::zhitu::test::kPatienceMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected)                                                               \
    QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), ::zhitu::test::kPatienceMs)
