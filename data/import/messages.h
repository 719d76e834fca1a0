// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where the texts of this room are translated.
#pragma once

#include <QCoreApplication>

namespace zhitu::import {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::import::Messages)
};

} // namespace zhitu::import
