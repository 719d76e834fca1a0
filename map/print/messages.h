// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The translation context of what this folder tells the user.
#pragma once

#include <QCoreApplication>

namespace zhitu::map {

struct PrintMessages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::map::PrintMessages)
};

} // namespace zhitu::map
