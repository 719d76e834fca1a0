// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/source_line.h"

#include "data/report/messages.h"

namespace zhitu::report {

QString sourceLine(const Document& document)
{
    const QString source = document.imprint.empty() ? QString() : document.imprint.front();
    const QString dot = QStringLiteral(" · ");
    if (!document.drill.isEmpty())
        return Messages::tr("Drill “%1”, nothing is real").arg(document.drill) + dot + source;
    return document.demo ? Messages::tr("Demo data, made up") + dot + source : source;
}

} // namespace zhitu::report
