// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of everything the demo says to the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::demo {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::demo::Messages)
};

} // namespace zhitu::demo
