// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/log_months.h"

#include "data/central/migrations.h"

namespace zhitu::central {

TrimmedLog trimLog(PgConnection& connection, int keep)
{
    // Waiting for those who are just writing takes as long as it takes.
    connection.execute("SET transaction_timeout = 0; SET lock_timeout = '30s'");
    const PgResult row =
        connection.query("SELECT zhitu.drop_log_before((zhitu.month_of_log(clock_timestamp()) - "
                         "make_interval(months "
                         "=> $1::int)) AT TIME ZONE 'Asia/Shanghai')",
                         {std::to_string(keep)});
    const PgResult made = connection.query("SELECT zhitu.make_log_partitions($1::int)",
                                           {std::to_string(kLogMonthsAhead)});
    return {row.integer(0, 0), made.integer(0, 0)};
}

} // namespace zhitu::central
