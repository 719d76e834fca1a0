// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of everything that verification says to the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::verify {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::verify::Messages)
};

} // namespace zhitu::verify
