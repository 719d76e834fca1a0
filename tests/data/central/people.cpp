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
