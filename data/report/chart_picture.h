// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A chart as a picture, for files that cannot hold its lines.
#pragma once

#include "data/report/document.h"

namespace zhitu::report {

struct ChartPicture {
    QByteArray png;
    double width = 0; ///< points
    double height = 0;
    QString description;
};

/// At 200 pixels an inch. \param language see Letters \throws UserError where there is no memory
[[nodiscard]] ChartPicture pictureOf(const Chart& chart, const QString& language);

} // namespace zhitu::report
