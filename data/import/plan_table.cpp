// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/plan_table.h"

#include <array>

#include "data/exchange/table_writer.h"
#include "data/import/messages.h"

namespace zhitu::import {

QString textOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return Messages::tr("New");
    case Verdict::Update:
        return Messages::tr("Changes a row");
    case Verdict::Same:
        return Messages::tr("As it stands there");
    case Verdict::Near:
        return Messages::tr("Likely there already");
    case Verdict::Refused:
        return Messages::tr("Refused");
    }
    return {};
}

void writePlanTable(const Plan& plan, const std::filesystem::path& file)
{
    const auto writer = exchange::makeTableWriter(
        file, {titleOf(plan.mapping.kind),
               {Messages::tr("Line"), Messages::tr("Outcome"), Messages::tr("Called"),
                Messages::tr("Column"), Messages::tr("In the file"),
                Messages::tr("What is to be known")}});
    for (const Planned& row : plan.rows)
        for (const Problem& problem : row.problems) {
            const std::array<exchange::TableCell, 6> cells{
                std::int64_t{row.line}, textOf(row.verdict), row.name,
                problem.field,          problem.value,       problem.text};
            writer->add(cells);
        }
    writer->finish();
}

} // namespace zhitu::import
