// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/table_writer.h"

#include "data/exchange/csv_writer.h"
#include "data/exchange/messages.h"
#include "data/exchange/xlsx_writer.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::exchange {

std::unique_ptr<TableWriter> makeTableWriter(const std::filesystem::path& file,
                                             const TableHead& head)
{
    const QString ending = shown(file.extension()).toLower();
    if (ending == u".csv")
        return std::make_unique<CsvWriter>(file, head);
    if (ending == u".xlsx")
        return std::make_unique<XlsxWriter>(file, head);
    throw UserError(Messages::tr("“%1” ends in neither .csv nor .xlsx, so it is not clear which "
                                 "kind of table is wanted. Nothing was written; please give the "
                                 "file one of these endings.")
                        .arg(shown(file.filename())));
}

} // namespace zhitu::exchange
