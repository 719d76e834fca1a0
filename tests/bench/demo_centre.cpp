// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/demo_centre.h"

#include <unistd.h>

#include "data/central/demo_load.h"
#include "data/sync/user_sealer.h"
#include "tests/bench/demo.h"
#include "tests/bench/measure.h"

namespace zhitu::bench {
namespace {

// Rows that are sound already: no trigger and no key is asked again.
constexpr const char* kCopyDistrict = R"sql(
DO $$
DECLARE
    number int := current_setting('bench.district')::int;
    of_table text;
    columns text;
    expressions text;
BEGIN
    FOREACH of_table IN ARRAY ARRAY['division', 'grid', 'key_site', 'address', 'centre', 'organisation',
                                    'grid_worker', 'camera', 'case', 'case_event', 'case_personal', 'dispute',
                                    'dispute_personal', 'dispute_party', 'dispute_party_personal',
                                    'mediation_session', 'mediation_session_personal', 'visit', 'visit_personal'] LOOP
        SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position),
               string_agg(CASE
                   WHEN column_name = 'id' AND of_table ^@ 'mediation_session' -- of its event
                   THEN format('%I + %s', column_name, number * 10000000::bigint * 1024)
                   WHEN column_name IN ('id', 'case_id') THEN format('%I + %s', column_name, number * 10000000)
                   WHEN column_name IN ('code', 'parent_code', 'division_code', 'grid_code', 'number', 'device_id')
                   THEN format('overlay(%I::text placing %L from 1 for 6)', column_name, '5002' || lpad(number::text, 2, '0'))
                   ELSE quote_ident(column_name) END, ', ' ORDER BY ordinal_position)
        INTO columns, expressions
        FROM information_schema.columns
        WHERE table_schema = 'zhitu' AND table_name = of_table AND is_generated = 'NEVER';
        EXECUTE format('INSERT INTO zhitu.%I (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM zhitu.%I WHERE %I <= 10000000::bigint * %s',
                       of_table, columns, expressions, of_table,
                       CASE of_table WHEN 'case_event' THEN 'case_id' ELSE 'id' END,
                       CASE WHEN of_table ^@ 'mediation_session' THEN 1024 ELSE 1 END);
    END LOOP;
END $$;
)sql";

// Every case has a made-up reporter, disputes and visits have words, so that the seals are in the
// measure.
constexpr const char* kWords = R"sql(
SET transaction_timeout = 0;
SET ROLE zhitu_loader;
INSERT INTO zhitu.case_personal(id, grid_code, reporter, phone, id_number, narrative, notes)
SELECT id, grid_code, '示例人' || id, lpad(id::text, 11, '0'), '', '反映' || title, '' FROM zhitu."case";
INSERT INTO zhitu.dispute_personal SELECT id, grid_code, '示例协议' || id FROM zhitu.dispute WHERE outcome = 1;
INSERT INTO zhitu.dispute_party_personal(id, grid_code, name, phone, id_number)
SELECT id, grid_code, '示例当事人' || id, lpad(id::text, 11, '0'), '' FROM zhitu.dispute_party;
INSERT INTO zhitu.mediation_session_personal
SELECT id, grid_code, '示例笔录' || id, CASE outcome WHEN 1 THEN '示例协议' || id ELSE '' END FROM zhitu.mediation_session;
INSERT INTO zhitu.visit_personal SELECT id, grid_code, '示例回访' || id FROM zhitu.visit;
RESET ROLE;
)sql";

} // namespace

DemoCentre::DemoCentre() : sealer_(std::make_shared<sync::UserSealer>(policy::SealKey::random()))
{
    central::PgConnection admin = centre_.admin();
    loadSeconds_ =
        seconds([&] { (void)central::loadDemo(admin, demoFile(), [](double) { return true; }); });
    admin.execute(kWords);
    settle();
    centre_.addUser("operator1", "operator", {"500117"});
}

void DemoCentre::becomeCity(int districts)
{
    central::PgConnection admin(centre_.cluster().conninfo(), {}, {std::chrono::hours(1)});
    admin.execute("SET transaction_timeout = 0; SET session_replication_role = replica");
    std::vector<std::string> prefixes{"500117"};
    for (int i = 1; i < districts; ++i) {
        const std::string number = std::to_string(i);
        admin.execute("SET bench.district = " + number);
        admin.execute(kCopyDistrict);
        prefixes.push_back("5002" + std::string(number.size() < 2 ? "0" : "") + number);
    }
    settle();
    centre_.addUser("operator2", "operator", prefixes);
}

void DemoCentre::settle()
{
    central::PgConnection admin(centre_.cluster().conninfo(), {}, {std::chrono::hours(1)});
    admin.execute("SET transaction_timeout = 0");
    admin.execute("VACUUM ANALYZE");
    ::sync(); // the centre's own writing is over, and stands on another disk than the clients'
}

} // namespace zhitu::bench
