// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of what making an anonymised copy tells the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::anonymise {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::anonymise::Messages)
};

} // namespace zhitu::anonymise
