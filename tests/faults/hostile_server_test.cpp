// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A centre that sends what no centre would: the client refuses it, says so, stores nothing of it,
/// and goes on once the centre is right again.
#include <thread>

#include "tests/faults/world.h"

namespace zhitu::test {
namespace {

struct Lie {
    const char* name;
    const char* id = "id";
    const char* geom = "public.ST_AsBinary(geom)";
    const char* text = "name::text";
    const char* status = "status::int8";
    const char* azimuth = "azimuth_deg";
    const char* stream = "coalesce(stream_url, '')";
    const char* more = "";
};

/// What the view says of each camera, wrong in one place.
std::string viewOf(const Lie& lie)
{
    return std::string("SELECT ") + lie.id + " AS id, " + lie.geom + " AS geom, device_id::text, "
           + lie.text + " AS name, tier::int8, " + lie.status + " AS status, owner::text, "
           + lie.azimuth + " AS azimuth_deg, field_of_view_deg, range_m, grid_code::text, "
           + lie.stream + " AS stream_url" + lie.more
           + ", grid_code::text COLLATE \"C\" AS area_code FROM zhitu.camera";
}

constexpr Lie kLies[] = {
    {.name = "a text without end", .text = "repeat('长', 20000000)"},
    {.name = "a text of a million", .text = "repeat('x', 1000000)"},
    {.name = "a line for a point",
     .geom = "public.ST_AsBinary(ST_GeomFromText('LINESTRING(106 29, 107 30)', 4490))"},
    {.name = "no geometry at all", .geom = "NULL::bytea"},
    {.name = "bytes for a geometry", .geom = "'\\xdeadbeef'::bytea"},
    {.name = "an endless polygon", .geom = "'\\x0103000000ffffffffffffffff'::bytea"},
    {.name = "a place off the earth", .geom = "public.ST_AsBinary(ST_MakePoint(1e6, 29))"},
    {.name = "no number for a place", .geom = "public.ST_AsBinary(ST_MakePoint('NaN', 'NaN'))"},
    {.name = "infinity for a place", .geom = "public.ST_AsBinary(ST_MakePoint('Infinity', 29))"},
    {.name = "an unknown state", .status = "99::int8"},
    {.name = "an id beyond all", .id = "id + (1::bigint << 60)"},
    {.name = "the same id for all", .id = "7::bigint"},
    {.name = "NaN for an angle", .azimuth = "'NaN'::float8"},
    {.name = "text for a number", .status = "'online'::text"},
    {.name = "a short number", .status = "status::int4"},
    {.name = "a number for a text", .text = "17::int8"},
    {.name = "no text", .text = "NULL::text"},
    {.name = "an address without end", .stream = "repeat('rtsp://', 20000)"},
    {.name = "no address", .stream = "NULL::text"},
};

class HostileServerTest : public World {
protected:
    void putView(const std::string& sql)
    {
        central::PgConnection admin = centre_.admin();
        admin.execute("SET transaction_timeout = 0; BEGIN; DROP VIEW zhitu.wire_camera; SET LOCAL "
                      "search_path = public; "
                      "CREATE VIEW zhitu.wire_camera WITH (security_invoker) AS "
                      + sql
                      + "; ALTER VIEW zhitu.wire_camera OWNER TO zhitu_owner; GRANT SELECT ON "
                        "zhitu.wire_camera TO zhitu_member; COMMIT");
    }
    /// \returns what the client says
    std::string refusal()
    {
        ClientProcess client(sync({"--once"}));
        const auto code = client.wait(90s);
        EXPECT_EQ(code, 1) << client.output();
        return client.output();
    }
};

TEST_F(HostileServerTest, IsRefusedByAFetch)
{
    for (const Lie& lie : kLies) {
        SCOPED_TRACE(lie.name);
        freshStore();
        putView(viewOf(lie));
        const std::string said = refusal();
        EXPECT_NE(said.find(": "), std::string::npos) << said;
        EXPECT_TRUE(said.find("camera") != std::string::npos
                    || said.find("sense") != std::string::npos
                    || said.find("centre") != std::string::npos)
            << said;
        EXPECT_TRUE(currentFile().empty());
        putView(viewOf({.name = "the truth"}));
        ASSERT_TRUE(comesToRest());
        ASSERT_TRUE(isSound());
    }
}

TEST_F(HostileServerTest, IsRefusedByAPull)
{
    ASSERT_TRUE(comesToRest());
    for (const Lie& lie : kLies) {
        if (std::string_view(lie.id) != "id")
            continue; // rows are asked for by their ids: another id is a row that is not there
        SCOPED_TRACE(lie.name);
        enterReport();
        const std::int64_t watermark =
            inCache("SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'watermark'");
        putView(viewOf(lie));
        change("UPDATE zhitu.camera SET status = 1 + (status % 3)");
        const std::string said = refusal();
        EXPECT_NE(said.find(": "), std::string::npos) << said;
        EXPECT_EQ(inCache("SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'watermark'"),
                  watermark)
            << said;
        putView(viewOf({.name = "the truth"}));
        ASSERT_TRUE(comesToRest());
        ASSERT_TRUE(isSound());
    }
}

TEST_F(HostileServerTest, OtherColumnsAreRefused)
{
    ASSERT_TRUE(comesToRest());
    for (const char* columns :
         {"SELECT id, grid_code::text COLLATE \"C\" AS area_code FROM zhitu.camera",
          "SELECT 1::bigint AS area_code"}) {
        putView(columns);
        change("UPDATE zhitu.camera SET status = 1 + (status % 3)");
        EXPECT_NE(refusal().find("column"), std::string::npos);
        putView(viewOf({.name = "the truth"}));
        ASSERT_TRUE(comesToRest());
        ASSERT_TRUE(isSound());
    }
}

} // namespace
} // namespace zhitu::test
