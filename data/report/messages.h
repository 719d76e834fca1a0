// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of what this folder tells the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::report {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::report::Messages)
};

} // namespace zhitu::report
