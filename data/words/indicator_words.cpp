// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/words/indicator_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace zhitu::words {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::words::IndicatorWords)
};

} // namespace

QString textOf(cases::Indicator indicator)
{
    using cases::Indicator;
    switch (indicator) {
    case Indicator::InTime:
        return Texts::tr("Resolved in time");
    case Indicator::Resolved:
        return Texts::tr("Resolved");
    case Indicator::Returned:
        return Texts::tr("Returned");
    case Indicator::Reopened:
        return Texts::tr("Reopened");
    case Indicator::Satisfied:
        return Texts::tr("Satisfied");
    case Indicator::Settled:
        break;
    }
    return Texts::tr("Settled");
}

QString formulaOf(cases::Indicator indicator)
{
    using cases::Indicator;
    switch (indicator) {
    case Indicator::InTime:
        return Texts::tr("Resolved by the deadline ÷ cases due (deadline reached, neither rejected "
                         "nor suspended)");
    case Indicator::Resolved:
        return Texts::tr("Resolved, late or not ÷ cases due");
    case Indicator::Returned:
        return Texts::tr("Given back by a department at least once ÷ cases ever dispatched");
    case Indicator::Reopened:
        return Texts::tr("Reopened at least once ÷ cases ever resolved");
    case Indicator::Satisfied:
        return Texts::tr("Last visit very satisfied or satisfied ÷ cases whose last visit said "
                         "something of it");
    case Indicator::Settled:
        break;
    }
    return Texts::tr("Settled as the person sees it, by the last visit ÷ cases visited");
}

QString restText(cases::Indicator indicator)
{
    using cases::Indicator;
    switch (indicator) {
    case Indicator::InTime:
        return Texts::tr("Late");
    case Indicator::Resolved:
        return Texts::tr("Unresolved");
    case Indicator::Satisfied:
        return Texts::tr("Not satisfied");
    default:
        return Texts::tr("Not settled");
    }
}

QString percentText(const cases::Share& share)
{
    auto value = share.value();
    if (!value)
        return QStringLiteral("–");
    if (share.part < share.whole)
        value = std::min(*value, 0.999); // 7,224 of 7,227 are not 100.0 %
    return Texts::tr("%1 %").arg(QLocale().toString(*value * 100, 'f', 1));
}

} // namespace zhitu::words
