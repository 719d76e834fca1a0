// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of everything the cache says to the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::cache {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::cache::Messages)
};

} // namespace zhitu::cache
