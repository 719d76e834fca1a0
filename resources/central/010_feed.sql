-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a client reads. The wire_ views are the contract: their columns are those of the client's
-- cache in its order, as int8, float8, text or bytea (WKB); area_code, the last one, is only asked
-- for. They run with the rights of whoever asks.
CREATE VIEW zhitu.wire_division WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, code::text, level::int8, name::text,
       coalesce(parent_code::text, '') AS parent_code, synthetic::int::int8 AS synthetic,
       CASE WHEN level < 6 THEN '' ELSE code::text END COLLATE "C" AS area_code
FROM zhitu.division;

CREATE VIEW zhitu.wire_grid WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, code::text, name::text, kind::int8, valid::int::int8 AS valid,
       area_km2, synthetic::int::int8 AS synthetic, code::text COLLATE "C" AS area_code
FROM zhitu.grid;

CREATE VIEW zhitu.wire_river WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, name, level::int8, synthetic::int::int8 AS synthetic,
       ''::text COLLATE "C" AS area_code
FROM zhitu.river;

CREATE VIEW zhitu.wire_key_site WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, name::text, kind::int8, grid_code::text,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.key_site;

CREATE VIEW zhitu.wire_address WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, text::text, grid_code::text, grid_code::text COLLATE "C" AS area_code
FROM zhitu.address;

CREATE VIEW zhitu.wire_centre WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, name::text, level::int8, division_code::text,
       CASE WHEN level < 6 THEN '' ELSE division_code::text END COLLATE "C" AS area_code
FROM zhitu.centre;

CREATE VIEW zhitu.wire_department WITH (security_invoker) AS
SELECT id, code, name::text, name_en::text, ''::text COLLATE "C" AS area_code
FROM zhitu.department;

CREATE VIEW zhitu.wire_organisation WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, kind::int8, name::text, grid_code::text,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.organisation;

CREATE VIEW zhitu.wire_grid_worker WITH (security_invoker) AS
SELECT id, name::text, grid_code::text, part_time::int::int8 AS part_time, grid_code::text COLLATE "C" AS area_code
FROM zhitu.grid_worker;

CREATE VIEW zhitu.wire_camera WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, device_id::text, name::text, tier::int8, status::int8, owner::text,
       azimuth_deg + 0 AS azimuth_deg, -- SQLite keeps no -0
       field_of_view_deg, range_m, grid_code::text, grid_code::text COLLATE "C" AS area_code
FROM zhitu.camera;

CREATE VIEW zhitu.wire_service_category WITH (security_invoker) AS
SELECT id, code, name::text, name_en::text, ''::text COLLATE "C" AS area_code
FROM zhitu.service_category;

CREATE VIEW zhitu.wire_service_item WITH (security_invoker) AS
SELECT id, category_id, code, name::text, name_en::text, department_id, grade::int8, deadline::int8,
       deadline_unit::int8, ''::text COLLATE "C" AS area_code
FROM zhitu.service_item;

CREATE VIEW zhitu.wire_case WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, number, title::text, item_id, category_id, state::int8, grade::int8,
       channel::int8, level::int8, coalesce(department_id, 0) AS department_id, supervised::int::int8 AS supervised,
       grid_code::text, date_part('epoch', reported_at)::int8 AS reported_at,
       date_part('epoch', deadline_at)::int8 AS deadline_at, date_part('epoch', resolved_at)::int8 AS resolved_at,
       date_part('epoch', closed_at)::int8 AS closed_at, version, coalesce(suspended_from, 0)::int8 AS suspended_from,
       open_subtasks::int8, extension_asked::int::int8 AS extension_asked, uuid::text, grid_code::text COLLATE "C" AS area_code
FROM zhitu."case";

CREATE VIEW zhitu.wire_case_event WITH (security_invoker) AS
SELECT id, case_id, serial::int8, action::int8, state_after::int8, date_part('epoch', at)::int8 AS at, actor::text,
       reason, coalesce(department_id, 0) AS department_id, grid_code::text COLLATE "C" AS area_code
FROM zhitu.case_event;

CREATE VIEW zhitu.wire_case_personal WITH (security_invoker) AS
SELECT id, grid_code::text, reporter, phone, id_number, narrative, notes, grid_code::text COLLATE "C" AS area_code
FROM zhitu.case_personal;

CREATE VIEW zhitu.wire_patrol_plan WITH (security_invoker) AS
SELECT id, name::text, division_code::text, to_char(valid_from, 'YYYY-MM-DD') AS valid_from,
       to_char(valid_until, 'YYYY-MM-DD') AS valid_until, division_code::text COLLATE "C" AS area_code
FROM zhitu.patrol_plan;

CREATE VIEW zhitu.wire_patrol_stop WITH (security_invoker) AS
SELECT id, plan_id, division_code::text, place_in_round::int8, site_id, grid_code::text,
       division_code::text COLLATE "C" AS area_code
FROM zhitu.patrol_stop;

CREATE VIEW zhitu.wire_patrol_check WITH (security_invoker) AS
SELECT id, plan_id, division_code::text, site_id, grid_code::text, to_char(due_on, 'YYYY-MM-DD') AS due_on,
       date_part('epoch', checked_at)::int8 AS checked_at, found::int::int8 AS found,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.patrol_check;

CREATE VIEW zhitu.wire_patrol_finding WITH (security_invoker) AS
SELECT id, grid_code::text, finding, grid_code::text COLLATE "C" AS area_code
FROM zhitu.patrol_finding;

CREATE VIEW zhitu.wire_attachment WITH (security_invoker) AS
SELECT id, case_id, grid_code::text, file_name::text, media_type, bytes::int8, encode(sha256, 'hex') AS sha256,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.attachment;

CREATE VIEW zhitu.wire_dispute WITH (security_invoker) AS
SELECT id, grid_code::text, type::int8, mediation::int8, coalesce(link, 0)::int8 AS link,
       to_char(agreed_on, 'YYYY-MM-DD') AS agreed_on, breached::int::int8 AS breached,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.dispute;

CREATE VIEW zhitu.wire_dispute_personal WITH (security_invoker) AS
SELECT id, grid_code::text, agreement, grid_code::text COLLATE "C" AS area_code
FROM zhitu.dispute_personal;

CREATE VIEW zhitu.wire_visit WITH (security_invoker) AS
SELECT id, case_id, grid_code::text, date_part('epoch', visited_at)::int8 AS visited_at,
       coalesce(satisfaction, 0)::int8 AS satisfaction, resolved::int::int8 AS resolved,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.visit;

CREATE VIEW zhitu.wire_visit_personal WITH (security_invoker) AS
SELECT id, grid_code::text, note, grid_code::text COLLATE "C" AS area_code
FROM zhitu.visit_personal;

CREATE FUNCTION zhitu.log_begins() RETURNS xid8
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT first_xid FROM zhitu.log_horizon);
END $$;
-- Which cluster and database this is: a cache belongs to one.
CREATE FUNCTION zhitu.centre_identity() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT system_identifier || '/' || current_database() FROM pg_control_system()
$$;
CALL zhitu.guard('schema_migration');
CREATE POLICY for_the_functions ON zhitu.schema_migration TO zhitu_owner USING (true);
CREATE FUNCTION zhitu.schema_number() RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT max(number) FROM zhitu.schema_migration);
END $$;

-- The oldest schema that a client must have been built for. A migration that changes the wire_ views
-- or the commands in a way that an older client does not understand raises it.
CREATE FUNCTION zhitu.oldest_client() RETURNS int
LANGUAGE sql IMMUTABLE AS $$ SELECT 11 $$;

-- Has anything happened since `watermark`? One row, read from a few index pages; the rest of a pull
-- is for those who have something to fetch.
CREATE FUNCTION zhitu.probe(watermark xid8)
    RETURNS TABLE (upto xid8, news boolean, pending boolean, horizon xid8, scope text[], tables smallint[],
                   schema_number int, standby boolean, server_time bigint)
-- In PL/pgSQL for its plans: they are made once a session, and go by the index, whatever is thought of a
-- watermark that lies behind all statistics. Compiling them would cost more than all they do.
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off
SET enable_seqscan = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    upto := pg_snapshot_xmin(pg_current_snapshot());
    news := watermark < upto
        AND EXISTS (SELECT FROM zhitu.change_log l WHERE l.xid >= watermark AND l.xid < upto);
    -- Committed, and held back by somebody who is still writing.
    pending := greatest(watermark, upto) < pg_snapshot_xmax(pg_current_snapshot())
        AND EXISTS (SELECT FROM zhitu.change_log l WHERE l.xid >= greatest(watermark, upto));
    horizon := zhitu.log_begins();
    scope := zhitu.scope();
    tables := zhitu.readable_tables();
    schema_number := zhitu.schema_number();
    standby := pg_is_in_recovery();
    server_time := extract(epoch FROM clock_timestamp())::bigint;
    RETURN NEXT;
END $$;

-- What changed in a range of transactions, each key once; and the last transactions of it.
CREATE FUNCTION zhitu.changed_keys(low xid8, high xid8) RETURNS TABLE (table_id smallint, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off
SET enable_seqscan = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT l.table_id, l.key FROM zhitu.change_log l
                 WHERE l.xid >= low AND l.xid < high ORDER BY 1, 2;
END $$;
CREATE FUNCTION zhitu.last_tokens(low xid8, high xid8, most int) RETURNS TABLE (xid xid8, token bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off
SET enable_seqscan = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY SELECT l.xid, l.token FROM zhitu.change_log l WHERE l.xid >= low AND l.xid < high
                 ORDER BY l.xid DESC, l.seq DESC LIMIT most;
END $$;
-- For those in whose area nothing has happened: the newest row of anybody, and nothing else of it.
CREATE FUNCTION zhitu.newest_token() RETURNS TABLE (xid xid8, token bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT l.xid, l.token FROM zhitu.change_log l
    WHERE l.xid < pg_snapshot_xmin(pg_current_snapshot()) AND zhitu.scope_from() <> ':'
    ORDER BY l.xid DESC, l.seq DESC LIMIT 1
$$;
-- Where a reader who wants some `most` rows at a time ends; a transaction is never cut.
CREATE FUNCTION zhitu.slice_end(low xid8, high xid8, most int) RETURNS xid8
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    begins xid8;
    next xid8;
BEGIN
    SELECT l.xid INTO next FROM zhitu.change_log l WHERE l.xid >= low AND l.xid < high
    ORDER BY l.xid, l.seq OFFSET most LIMIT 1;
    IF next IS NULL THEN
        RETURN high;
    END IF;
    SELECT l.xid INTO begins FROM zhitu.change_log l WHERE l.xid >= low AND l.xid < high
    ORDER BY l.xid, l.seq LIMIT 1;
    RETURN CASE WHEN next > begins THEN next ELSE (begins::text::numeric + 1)::text::xid8 END;
END $$;
-- The same as changed_keys(), of transactions of at most `most` rows: what people do, and not what an
-- import brings; and a token of each of them. Of more than `keys` keys not all. A large transaction is
-- stepped over; where there are very many of them it is given up, as everything comes in its turn.
CREATE FUNCTION zhitu.keys_ahead(low xid8, high xid8, most int, keys int)
    RETURNS TABLE (xid xid8, table_id smallint, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET jit = off
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    enough CONSTANT interval := '200 ms';
    began timestamptz := clock_timestamp();
    found_tables smallint[] := '{}';
    found_keys bigint[] := '{}';
    found_xids xid8[] := '{}';
    found_tokens bigint[] := '{}';
    stepped_over xid8 := '0';
    present xid8;
    begins int; -- of the present one's keys among those found
    logged record;
BEGIN
    LOOP
        present := NULL;
        FOR logged IN SELECT l.xid, l.table_id, l.key, l.token FROM zhitu.change_log l
                      WHERE l.xid >= low AND l.xid > stepped_over AND l.xid < high ORDER BY l.xid, l.seq LOOP
            IF present IS DISTINCT FROM logged.xid THEN
                present := logged.xid;
                begins := cardinality(found_keys);
                IF begins > 2 * keys THEN
                    SELECT array_agg(f.table_id), array_agg(f.key) INTO found_tables, found_keys
                    FROM (SELECT DISTINCT * FROM unnest(found_tables, found_keys)) f(table_id, key);
                    begins := cardinality(found_keys);
                    EXIT WHEN begins > keys;
                END IF;
                found_xids := found_xids || logged.xid;
                found_tokens := found_tokens || logged.token;
            END IF;
            IF cardinality(found_keys) - begins >= most THEN
                found_tables := found_tables[:begins];
                found_keys := found_keys[:begins];
                found_xids := found_xids[:cardinality(found_xids) - 1];
                found_tokens := found_tokens[:cardinality(found_tokens) - 1];
                stepped_over := present;
                EXIT;
            END IF;
            found_tables := found_tables || logged.table_id;
            found_keys := found_keys || logged.key;
        END LOOP;
        EXIT WHEN present IS DISTINCT FROM stepped_over OR clock_timestamp() - began > enough;
    END LOOP;
    RETURN QUERY (SELECT DISTINCT NULL::xid8, f.* FROM unnest(found_tables, found_keys) f ORDER BY 2, 3 LIMIT keys + 1);
    RETURN QUERY SELECT t.xid, NULL::smallint, t.token FROM unnest(found_xids, found_tokens) t(xid, token);
END $$;

-- All that a reader asks of the log for one slice, in one answer: on a busy server each further question
-- waits for its turn. part 1: where the slice ends (xid); 2: a key that changed in [low, end);
-- 3: one of its last transactions (xid, token), newest first, and of the very newest that the snapshot
-- shows: the rows that are fetched in it may have come from there; 4: what is taken ahead, behind the end and
-- `ahead`; 5: a transaction (xid, token) of that. It goes to `high`, or as far as everything has ended.
CREATE FUNCTION zhitu.read_slice(low xid8, begins xid8, high xid8, most int, ahead xid8, small int, keys int,
                                 tokens int)
    RETURNS TABLE (part smallint, xid xid8, table_id smallint, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    ends xid8;
BEGIN
    high := coalesce(high, pg_snapshot_xmin(pg_current_snapshot()));
    ends := CASE WHEN begins < high THEN zhitu.slice_end(begins, high, most) ELSE high END;
    RETURN QUERY SELECT 1::smallint, ends, NULL::smallint, NULL::bigint;
    RETURN QUERY SELECT 2::smallint, NULL::xid8, c.table_id, c.key FROM zhitu.changed_keys(low, ends) c;
    RETURN QUERY SELECT 3::smallint, t.xid, NULL::smallint, t.token
                 FROM zhitu.last_tokens(ends, pg_snapshot_xmax(pg_current_snapshot()), least(tokens, 32)) t;
    RETURN QUERY SELECT 3::smallint, t.xid, NULL::smallint, t.token FROM zhitu.last_tokens(low, ends, tokens) t;
    IF ends < high THEN
        RETURN QUERY SELECT CASE WHEN a.xid IS NULL THEN 4 ELSE 5 END::smallint, a.xid, a.table_id, a.key
                     FROM zhitu.keys_ahead(greatest(ends, ahead), high, small, keys) a;
    END IF;
END $$;

-- How many of these log rows the server has. Asked by key, so that nothing else is learned.
CREATE FUNCTION zhitu.count_known(xids text[], tokens bigint[]) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*) FROM unnest(xids, tokens) AS asked(xid, token)
    WHERE EXISTS (SELECT FROM zhitu.change_log l WHERE l.xid = asked.xid::xid8 AND l.token = asked.token)
$$;

-- What a table's rows in an area come to, a village at a time: their number, and the exclusive or
-- of the first eight bytes of SHA-256 over each row as COPY (FORMAT binary) sends its fields.
CREATE FUNCTION zhitu.digests(replica text, area_from text, area_before text)
    RETURNS TABLE (village text, rows bigint, digest bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    fields text;
BEGIN
    SELECT string_agg(format(CASE format_type(a.atttypid, NULL)
               WHEN 'bigint' THEN 'coalesce(''\x00000008''::bytea || int8send(%1$I), ''\xffffffff'')'
               WHEN 'double precision' THEN 'coalesce(''\x00000008''::bytea || float8send(%1$I), ''\xffffffff'')'
               WHEN 'bytea' THEN 'coalesce(int4send(octet_length(%1$I)) || %1$I, ''\xffffffff'')'
               ELSE 'coalesce(int4send(octet_length(convert_to(%1$I, ''UTF8''))) || convert_to(%1$I, ''UTF8''), ''\xffffffff'')'
               END, a.attname), ' || ' ORDER BY a.attnum)
    INTO STRICT fields
    FROM pg_attribute a JOIN zhitu.replicated_table t ON t.name = replica
    WHERE a.attrelid = ('zhitu.wire_' || replica)::regclass AND a.attnum > 0 AND a.attname <> 'area_code';
    IF fields IS NULL THEN -- no such table, or no scope
        RETURN;
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT left(area_code, 12), count(*), bit_xor((''x'' || encode(substr(sha256(%s), 1, 8), ''hex''))::bit(64)::bigint) '
        'FROM zhitu.%I WHERE area_code >= $1 AND area_code < $2 GROUP BY 1', fields, 'wire_' || replica)
        USING area_from, area_before;
END $$;

GRANT EXECUTE ON FUNCTION zhitu.read_slice, zhitu.changed_keys, zhitu.keys_ahead, zhitu.slice_end, zhitu.last_tokens, zhitu.newest_token, zhitu.oldest_client, zhitu.centre_identity, zhitu.probe, zhitu.log_begins, zhitu.schema_number, zhitu.count_known, zhitu.digests
    TO zhitu_member;

-- A wake-up for those who listen: somebody's scope has changed.
CREATE FUNCTION zhitu.wake_clients() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM pg_notify('zhitu_change', '');
    RETURN NULL;
END $$;
CREATE TRIGGER wake AFTER INSERT OR UPDATE OR DELETE ON zhitu.user_scope
    FOR EACH STATEMENT EXECUTE FUNCTION zhitu.wake_clients();
