// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/central/people.h"

namespace zhitu::test {

void addPeople(TemporaryCentre& centre)
{
    centre.addSmallDistrict();
    centre.addUser("an_operator", "operator", {"500117"});
    centre.addUser("an_analyst", "analyst", {"500117"});
    centre.addUser("a_trainer", "trainer", {"500117"});
    centre.addUser("an_admin", "admin", {"500117"});
    centre.addUser("an_unscoped", "operator", {});
    centre.addUser("a_villager", "operator", {kVillage});
    centre.addUser("a_townsman", "operator", {kTown});
    centre.addUser("a_commuter", "operator", {kVillage, kFarVillage});
    centre.addUser("a_village_admin", "admin", {kVillage});
    central::PgConnection connection = centre.admin();
    connection.execute(R"sql(
CREATE ROLE an_importer LOGIN;
GRANT zhitu_loader TO an_importer;
CREATE ROLE a_stranger LOGIN;
BEGIN;
SET LOCAL ROLE zhitu_loader;
INSERT INTO zhitu.patrol_plan(name, division_code, site_ids, valid_from)
SELECT name, code, '{1}', '2026-01-01' FROM zhitu.division;
INSERT INTO zhitu.patrol_check(plan_id, site_id, grid_code, due_on)
SELECT (SELECT min(id) FROM zhitu.patrol_plan), id, grid_code, '2026-11-01' FROM zhitu.key_site;
INSERT INTO zhitu.dispute(case_id, grid_code, type, mediation) SELECT id, grid_code, 2, 1 FROM zhitu."case";
INSERT INTO zhitu.visit(case_id, grid_code, visited_at, resolved)
SELECT id, grid_code, '2026-11-05', true FROM zhitu."case";
INSERT INTO zhitu.attachment(case_id, grid_code, file_name, media_type, sha256, content)
SELECT id, grid_code, 'a.txt', 'text/plain', sha256('x'), 'x' FROM zhitu."case";
COMMIT;
)sql");
}

std::string takeRole(const Person& person)
{
    return *person.takes == '\0' ? std::string("RESET ROLE")
                                 : "SET ROLE " + std::string(person.takes);
}

central::PgConnection connectionOf(TemporaryCentre& centre, const Person& person)
{
    central::PgConnection connection = centre.as(person.login);
    connection.execute(takeRole(person));
    return connection;
}

} // namespace zhitu::test
