// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of everything the sources of tiles say to the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::tiles {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::tiles::Messages)
};

} // namespace zhitu::tiles
