-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles, the schema, and the value types of the field. Roles belong to the cluster, so they may be
-- there already.
CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public;

DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['zhitu_owner', 'zhitu_member', 'zhitu_operator', 'zhitu_analyst',
                                  'zhitu_trainer', 'zhitu_admin', 'zhitu_loader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
END $$;
-- Imports only: COPY FROM is refused under row-level security. Nobody inherits the attribute; a
-- loader says SET ROLE zhitu_loader.
ALTER ROLE zhitu_loader BYPASSRLS;
-- What everybody may do who works with the district.
GRANT zhitu_member TO zhitu_operator, zhitu_analyst, zhitu_trainer, zhitu_admin;

CREATE SCHEMA zhitu AUTHORIZATION zhitu_owner;
GRANT USAGE ON SCHEMA zhitu TO zhitu_member, zhitu_loader;
SET ROLE zhitu_owner;
-- Functions that run as the owner name pg_temp last in their search_path: left out, it would come
-- first for types, and a caller's own type would run the caller's own code as the owner.
-- Nothing is open to the public that is not opened by name.
ALTER DEFAULT PRIVILEGES FOR ROLE zhitu_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- What has been applied to this centre, by zhituctl central migrate.
CREATE TABLE zhitu.schema_migration (
    number int PRIMARY KEY,
    name text NOT NULL,
    sha256 bytea NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- 12 digits (GB/T 2260, GB/T 10114): six of the district, three of the town, three of the village.
CREATE DOMAIN zhitu.division_code AS text COLLATE "C" CHECK (VALUE ~ '^[1-9][0-9]{11}$');
-- 15 digits: the village's, and a serial from 001.
CREATE DOMAIN zhitu.grid_code AS text COLLATE "C" CHECK (VALUE ~ '^[1-9][0-9]{11}(?!000)[0-9]{3}$');
-- 20 digits (GB/T 28181); type 131 is a camera, 132 a network camera.
CREATE DOMAIN zhitu.device_id AS text COLLATE "C" CHECK (VALUE ~ '^[0-9]{10}13[12][0-9]{7}$');
-- What a row is called; never empty, never endless.
CREATE DOMAIN zhitu.short_text AS text CHECK (length(VALUE) BETWEEN 1 AND 400);
-- Neither infinite nor out of the years that a program can write.
CREATE DOMAIN zhitu.moment AS timestamptz(0)
    CHECK (VALUE >= '1970-01-01 00:00:00Z' AND VALUE < '9999-12-31 00:00:00Z');
CREATE DOMAIN zhitu.day AS date CHECK (VALUE >= '1970-01-01' AND VALUE <= '9999-12-31');
-- The digits that all places in somebody's area share; none of them: everywhere.
CREATE DOMAIN zhitu.area_prefix AS text COLLATE "C"
    CHECK (VALUE ~ '^([1-9][0-9]{5}([0-9]{3}([0-9]{3})?)?)?$');

-- CGCS2000 longitude and latitude, of one kind, sound and finite, and no larger than a client takes.
CREATE FUNCTION zhitu.is_sound(shape public.geometry, kind text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT public.ST_SRID(shape) = 4490 AND public.GeometryType(shape) = kind
        AND public.ST_NDims(shape) = 2 AND NOT public.ST_IsEmpty(shape) AND public.ST_NPoints(shape) <= 200000
        AND public.ST_XMin(shape) >= -180 AND public.ST_XMax(shape) <= 180
        AND public.ST_YMin(shape) >= -90 AND public.ST_YMax(shape) <= 90
        AND public.ST_IsValid(shape)
$$;
GRANT EXECUTE ON FUNCTION zhitu.is_sound TO zhitu_loader;
