-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a camera's stream is had; a password is never part of it.
DROP VIEW zhitu.wire_camera;
CREATE VIEW zhitu.wire_camera WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, device_id::text, name::text, tier::int8, status::int8, owner::text,
       azimuth_deg + 0 AS azimuth_deg, -- SQLite keeps no -0
       field_of_view_deg, range_m, grid_code::text, coalesce(stream_url, '') AS stream_url,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.camera;
GRANT SELECT ON zhitu.wire_camera TO zhitu_member;

CREATE OR REPLACE FUNCTION zhitu.oldest_client() RETURNS int
LANGUAGE sql IMMUTABLE AS $$ SELECT 15 $$;
