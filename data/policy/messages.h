// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The context under which this room's messages are translated.
#pragma once

#include <QCoreApplication>

namespace zhitu::policy {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::policy::Messages)
};

} // namespace zhitu::policy
