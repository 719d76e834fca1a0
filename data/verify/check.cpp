// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/check.h"

#include <algorithm>

#include "data/verify/messages.h"

namespace zhitu::verify {

void CheckMaterial::requireColumns(std::size_t least, std::size_t most) const
{
    if (columns.size() < least || columns.size() > most)
        throw RuleFileError(
            Messages::tr("Rule “%1” (line %2), field “%3”: %4")
                .arg(parameters.place().rule)
                .arg(parameters.place().line)
                .arg(QStringLiteral("columns"),
                     least == most ? Messages::tr("rules of this kind name %1 columns.").arg(least)
                                   : Messages::tr("rules of this kind name %1 to %2 columns.")
                                         .arg(least)
                                         .arg(most)));
}

void CheckMaterial::requireTexts(bool texts) const
{
    const auto wrong = std::ranges::find_if(
        columns, [&](const SourceColumn* column) { return column->isText() != texts; });
    if (wrong != columns.end())
        throw RuleFileError(
            Messages::tr("Rule “%1” (line %2), field “%3”: %4")
                .arg(parameters.place().rule)
                .arg(parameters.place().line)
                .arg(QStringLiteral("columns"),
                     (texts ? Messages::tr("“%1” holds numbers; texts are expected here.")
                            : Messages::tr("“%1” holds texts; numbers are expected here."))
                         .arg(QString::fromUtf8((*wrong)->name.data(),
                                                std::ssize((*wrong)->name)))));
}

MadeCheck makeCheck(Kind kind, const CheckMaterial& material)
{
    switch (kind) {
    case Kind::Missing:
        return makeMissing(material);
    case Kind::Malformed:
        return makeMalformed(material);
    case Kind::Contradictory:
        return makeContradictory(material);
    case Kind::Duplicate:
        return makeDuplicate(material);
    case Kind::NearDuplicate:
        return makeNearDuplicate(material);
    case Kind::Stale:
        return makeStale(material);
    case Kind::Outside:
        return makeOutside(material);
    case Kind::Orphan:
        return makeOrphan(material);
    case Kind::Range:
        return makeRange(material);
    case Kind::Unmatched:
        return makeUnmatched(material);
    }
    return {};
}

} // namespace zhitu::verify
