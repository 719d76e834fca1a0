// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of everything the base map says to the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::map {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::map::Messages)
};

} // namespace zhitu::map
