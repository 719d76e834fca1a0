// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The context under which this room's messages are translated.
#pragma once

#include <QCoreApplication>

namespace zhitu::correct {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::correct::Messages)
};

} // namespace zhitu::correct
