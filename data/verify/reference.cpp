// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/reference.h"

#include "data/verify/messages.h"

namespace zhitu::verify {

SqlPiece Reference::values(std::int64_t least) const
{
    const std::string name = sqlOf(*column, "r");
    SqlPiece piece;
    piece.append("(SELECT " + name + " FROM " + cache::quotedName(source->table) + " AS r WHERE "
                 + name + " IS NOT NULL");
    if (!when.text.empty()) {
        piece.append(" AND (");
        piece.append(when);
        piece.append(")");
    }
    if (least > 1) {
        piece.append(" GROUP BY " + name + " HAVING count(*) >= ");
        piece.appendValue(least);
    }
    piece.append(")");
    return piece;
}

Reference referenceFrom(Fields& fields, const char* name, const SourceColumn& own)
{
    Fields inner = fields.object(name);
    Reference reference;
    reference.source = &inner.source("table");
    reference.column = &inner.column("column", *reference.source);
    if (reference.column->isText() != own.isText())
        inner.refuse("column", Messages::tr("texts and numbers cannot be compared."));
    reference.when = conditionFrom(inner, "when", *reference.source, "r").sql;
    inner.requireNoMore();
    return reference;
}

} // namespace zhitu::verify
