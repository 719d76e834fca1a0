// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/told.h"

namespace zhitu::drill {

std::vector<Told> readTold(cache::CacheReader& reader, int most)
{
    cache::Statement rows =
        reader.connection().prepare("SELECT id, told_at, kind, title, text, division_code, lon, "
                                    "lat FROM drill_message ORDER BY "
                                    "id DESC LIMIT ?");
    rows.bind(1, std::int64_t{most});
    std::vector<Told> told;
    while (rows.step()) {
        Told one{rows.integer(0),
                 domain::Instant{std::chrono::seconds{rows.integer(1)}},
                 static_cast<ToldKind>(rows.integer(2)),
                 QString::fromStdString(rows.text(3)),
                 QString::fromStdString(rows.text(4)),
                 rows.text(5),
                 {}};
        if (!rows.isNull(6) && !rows.isNull(7))
            one.position = domain::LonLat{rows.real(6), rows.real(7)};
        told.push_back(std::move(one));
    }
    return told;
}

} // namespace zhitu::drill
