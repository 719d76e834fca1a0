// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The context under which this room's messages are translated.
#pragma once

#include <QCoreApplication>

namespace zhitu::central {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::central::Messages)
};

} // namespace zhitu::central
