// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/measure/measure_texts.h"

#include <QLocale>

#include "widgets/measure/measure.h"

namespace zhitu::widgets {

QString lengthText(double metres)
{
    const QLocale locale;
    if (metres < 100)
        return Measure::tr("%1 m").arg(locale.toString(metres, 'f', 1));
    if (metres < 1000)
        return Measure::tr("%1 m").arg(locale.toString(metres, 'f', 0));
    const double kilometres = metres / 1000;
    return Measure::tr("%1 km").arg(locale.toString(kilometres, 'f', kilometres < 10 ? 3 : 2));
}

QString areaText(double squareMetres)
{
    const QLocale locale;
    if (squareMetres < 100'000)
        return Measure::tr("%1 m²").arg(locale.toString(squareMetres, 'f', 0));
    const double squareKilometres = squareMetres / 1e6;
    return Measure::tr("%1 km²").arg(
        locale.toString(squareKilometres, 'f', squareKilometres < 10 ? 3 : 2));
}

} // namespace zhitu::widgets
