// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of what the support files say to the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::support {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::support::Messages)
};

} // namespace zhitu::support
