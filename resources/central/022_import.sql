-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imports: rows of strangers' files, staged, checked and applied in one transaction, and taken back. An
-- administrator imports what stands in his area (grids, cameras, organisations, addresses); an operator takes in
-- cases. Nothing here is read by clients: what an import changes reaches them as any change does.

-- 1 grid, 2 camera, 3 organisation, 4 address, 5 case: data/import/fields.h has the same.
CREATE TABLE zhitu.import (
    id uuid PRIMARY KEY,
    kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 5),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 400), -- name of the file
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),         -- of the file
    user_name name NOT NULL DEFAULT session_user,
    begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    applied_at timestamptz,
    undone_at timestamptz CHECK (undone_at IS NULL OR applied_at IS NOT NULL)
);
CREATE TABLE zhitu.import_row (
    import_id uuid NOT NULL REFERENCES zhitu.import(id) ON DELETE CASCADE,
    line bigint NOT NULL CHECK (line > 0), -- of the file
    standing bigint,                       -- id of the row that it changes; null: a new one
    row_id bigint,                         -- id of the row that it became
    said jsonb CHECK (octet_length(said::text) <= 20000000), -- see data/import/fields.h
    before jsonb,                          -- of a row that it changed, see import_image()
    written jsonb,                         -- the same, as it was written
    PRIMARY KEY (import_id, line)
);
CREATE INDEX import_by_user ON zhitu.import(user_name, begun_at);
CALL zhitu.guard('import');
CALL zhitu.guard('import_row');
CREATE POLICY ones_own ON zhitu.import USING (user_name = session_user);
CREATE POLICY ones_own ON zhitu.import_row
    USING (EXISTS (SELECT FROM zhitu.import i WHERE i.id = import_id AND i.user_name = session_user));
GRANT SELECT ON zhitu.import TO zhitu_admin, zhitu_operator;
-- As with everything personal: the planner keeps no samples of it.
ALTER TABLE zhitu.import_row ALTER said SET STATISTICS 0, ALTER before SET STATISTICS 0, ALTER written SET STATISTICS 0;

-- Whether the session's role may import rows of that kind. Cases are taken in by whoever may report one.
CREATE FUNCTION zhitu.may_import(of_kind smallint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT zhitu.scope_from() <> ':'
           AND pg_has_role(session_user, CASE of_kind WHEN 5 THEN 'zhitu_operator' ELSE 'zhitu_admin' END, 'MEMBER')
$$;

-- What of a row an import can change, to tell whether it is still as it was. Null: there is none in the user's area.
CREATE FUNCTION zhitu.import_image(of_kind smallint, of_row bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE of_kind
        WHEN 1 THEN (SELECT jsonb_build_object('code', code, 'name', name, 'kind', kind, 'valid', valid,
                            'area_km2', area_km2, 'synthetic', synthetic, 'geom', encode(public.ST_AsEWKB(geom), 'hex'))
                     FROM zhitu.grid WHERE id = of_row)
        WHEN 2 THEN (SELECT jsonb_build_object('device_id', device_id, 'name', name, 'tier', tier, 'status', status,
                            'owner', owner, 'azimuth_deg', azimuth_deg, 'field_of_view_deg', field_of_view_deg,
                            'range_m', range_m, 'grid_code', grid_code, 'stream_url', stream_url,
                            'geom', encode(public.ST_AsEWKB(geom), 'hex'))
                     FROM zhitu.camera WHERE id = of_row)
        WHEN 3 THEN (SELECT jsonb_build_object('kind', kind, 'name', name, 'grid_code', grid_code,
                            'geom', encode(public.ST_AsEWKB(geom), 'hex'))
                     FROM zhitu.organisation WHERE id = of_row)
        WHEN 4 THEN (SELECT jsonb_build_object('text', text, 'grid_code', grid_code,
                            'geom', encode(public.ST_AsEWKB(geom), 'hex'))
                     FROM zhitu.address WHERE id = of_row) END;
END $$;

-- Begins an import of one's own. What was staged a week ago and never applied is forgotten.
CREATE FUNCTION zhitu.import_begin(new_id uuid, of_kind smallint, source text, sha256 text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT zhitu.may_import(of_kind) THEN
        RAISE EXCEPTION 'no import of that kind' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM zhitu.import i WHERE i.applied_at IS NULL AND i.begun_at < clock_timestamp() - interval '7 days';
    INSERT INTO zhitu.import(id, kind, source, sha256) VALUES (new_id, of_kind, source, sha256);
END $$;

-- Adds rows: an array of {line, standing (0: new), row}. A repeat of the same lines changes nothing.
CREATE FUNCTION zhitu.import_rows(of_import uuid, rows jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM zhitu.import i WHERE i.id = of_import AND i.applied_at IS NULL AND zhitu.may_import(i.kind) FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no import that is still open' USING ERRCODE = 'no_data_found';
    END IF;
    INSERT INTO zhitu.import_row(import_id, line, standing, said)
    SELECT of_import, (r ->> 'line')::bigint, nullif((r ->> 'standing')::bigint, 0), r -> 'row'
    FROM jsonb_array_elements(rows) r
    ON CONFLICT DO NOTHING;
END $$;

-- Lines that cannot be, with a word why: 'place' (the grid or village is not there, or not in one's area), 'gone' (the
-- row that it changes is no longer there), 'key' (another row has that code).
CREATE FUNCTION zhitu.import_faults(of_import uuid, of_kind smallint) RETURNS TABLE (line bigint, why text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT r.line, 'gone' FROM zhitu.import_row r
    WHERE r.import_id = of_import AND r.standing IS NOT NULL
      AND NOT CASE of_kind WHEN 1 THEN EXISTS (SELECT FROM zhitu.grid t WHERE t.id = r.standing)
                           WHEN 2 THEN EXISTS (SELECT FROM zhitu.camera t WHERE t.id = r.standing)
                           WHEN 3 THEN EXISTS (SELECT FROM zhitu.organisation t WHERE t.id = r.standing)
                           WHEN 4 THEN EXISTS (SELECT FROM zhitu.address t WHERE t.id = r.standing) ELSE false END;
    IF of_kind = 1 THEN
        RETURN QUERY
        SELECT r.line, 'place' FROM zhitu.import_row r
        WHERE r.import_id = of_import
          AND NOT (zhitu.in_scope(r.said ->> 'code')
                   AND EXISTS (SELECT FROM zhitu.division d WHERE d.code = left(r.said ->> 'code', 12) AND d.level = 6))
        UNION ALL
        SELECT r.line, 'key' FROM zhitu.import_row r JOIN zhitu.grid g ON g.code = r.said ->> 'code'
        WHERE r.import_id = of_import AND g.id IS DISTINCT FROM r.standing;
    ELSE
        RETURN QUERY
        SELECT r.line, 'place' FROM zhitu.import_row r
        WHERE r.import_id = of_import
          AND NOT EXISTS (SELECT FROM zhitu.grid g WHERE g.code = r.said ->> 'grid_code' AND g.valid);
    END IF;
    IF of_kind = 2 THEN
        RETURN QUERY
        SELECT r.line, 'key' FROM zhitu.import_row r JOIN zhitu.camera c ON c.device_id = r.said ->> 'device_id'
        WHERE r.import_id = of_import AND c.id IS DISTINCT FROM r.standing;
    END IF;
END $$;

CREATE FUNCTION zhitu.import_point(said jsonb) RETURNS public.geometry
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT public.ST_SetSRID(public.ST_MakePoint((said ->> 'x')::float8, (said ->> 'y')::float8), 4490)
$$;
CREATE FUNCTION zhitu.import_outline(said jsonb) RETURNS public.geometry
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT public.ST_GeomFromWKB(decode(said ->> 'outline', 'hex'), 4490)
$$;

-- Writes the rows of an import that has no faults. New ones have their ids already.
CREATE FUNCTION zhitu.import_write(of_import uuid, of_kind smallint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF of_kind = 1 THEN
        INSERT INTO zhitu.grid(id, code, name, kind, valid, geom, area_km2, synthetic)
        SELECT row_id, said ->> 'code', said ->> 'name', (said ->> 'kind')::smallint, (said ->> 'valid')::boolean, shape,
               public.ST_Area(shape::public.geography) / 1e6, false
        FROM zhitu.import_row, zhitu.import_outline(said) shape WHERE import_id = of_import AND standing IS NULL ORDER BY line;
        UPDATE zhitu.grid t SET code = said ->> 'code', name = said ->> 'name', kind = (said ->> 'kind')::smallint,
               valid = (said ->> 'valid')::boolean, geom = coalesce(shape, t.geom),
               area_km2 = coalesce(public.ST_Area(shape::public.geography) / 1e6, t.area_km2),
               synthetic = t.synthetic AND shape IS NULL
        FROM zhitu.import_row r, zhitu.import_outline(r.said) shape WHERE r.import_id = of_import AND t.id = r.standing;
    ELSIF of_kind = 2 THEN
        INSERT INTO zhitu.camera(id, device_id, name, tier, status, owner, geom, azimuth_deg, field_of_view_deg, range_m,
                                 grid_code, stream_url)
        SELECT row_id, said ->> 'device_id', said ->> 'name', (said ->> 'tier')::smallint, (said ->> 'status')::smallint,
               said ->> 'owner', zhitu.import_point(said), (said ->> 'azimuth_deg')::float8,
               (said ->> 'field_of_view_deg')::float8, (said ->> 'range_m')::float8, said ->> 'grid_code',
               nullif(said ->> 'stream_url', '')
        FROM zhitu.import_row WHERE import_id = of_import AND standing IS NULL ORDER BY line;
        UPDATE zhitu.camera t SET device_id = said ->> 'device_id', name = said ->> 'name', tier = (said ->> 'tier')::smallint,
               status = (said ->> 'status')::smallint, owner = said ->> 'owner', geom = zhitu.import_point(said),
               azimuth_deg = (said ->> 'azimuth_deg')::float8, field_of_view_deg = (said ->> 'field_of_view_deg')::float8,
               range_m = (said ->> 'range_m')::float8, grid_code = said ->> 'grid_code',
               stream_url = nullif(said ->> 'stream_url', '')
        FROM zhitu.import_row r WHERE r.import_id = of_import AND t.id = r.standing;
    ELSIF of_kind = 3 THEN
        INSERT INTO zhitu.organisation(id, kind, name, geom, grid_code)
        SELECT row_id, (said ->> 'kind')::smallint, said ->> 'name', zhitu.import_point(said), said ->> 'grid_code'
        FROM zhitu.import_row WHERE import_id = of_import AND standing IS NULL ORDER BY line;
        UPDATE zhitu.organisation t SET kind = (said ->> 'kind')::smallint, name = said ->> 'name',
               geom = zhitu.import_point(said), grid_code = said ->> 'grid_code'
        FROM zhitu.import_row r WHERE r.import_id = of_import AND t.id = r.standing;
    ELSE
        INSERT INTO zhitu.address(id, text, geom, grid_code)
        SELECT row_id, said ->> 'text', zhitu.import_point(said), said ->> 'grid_code'
        FROM zhitu.import_row WHERE import_id = of_import AND standing IS NULL ORDER BY line;
        UPDATE zhitu.address t SET text = said ->> 'text', geom = zhitu.import_point(said), grid_code = said ->> 'grid_code'
        FROM zhitu.import_row r WHERE r.import_id = of_import AND t.id = r.standing;
    END IF;
END $$;

-- Each row is a report of its own, under a command's id that the import and its line give. \returns what was refused.
CREATE FUNCTION zhitu.import_reports(of_import uuid) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    staged record;
    answer jsonb;
    refusals jsonb := '[]';
BEGIN
    FOR staged IN SELECT r.line, r.said FROM zhitu.import_row r WHERE r.import_id = of_import ORDER BY r.line LOOP
        answer := zhitu.report_case(
            encode(substr(sha256(convert_to(of_import || '/' || staged.line, 'UTF8')), 1, 16), 'hex')::uuid,
            jsonb_build_object('title', staged.said -> 'title', 'item', staged.said -> 'item', 'channel', staged.said -> 'channel',
                               'level', zhitu.my_level(), 'lon', staged.said -> 'x', 'lat', staged.said -> 'y',
                               'grid', staged.said -> 'grid_code', 'reporter', coalesce(staged.said -> 'reporter', '""'),
                               'phone', coalesce(staged.said -> 'phone', '""'),
                               'narrative', coalesce(staged.said -> 'narrative', '""')));
        IF answer ->> 'status' = 'applied' THEN
            UPDATE zhitu.import_row r SET row_id = (answer ->> 'case')::bigint
            WHERE r.import_id = of_import AND r.line = staged.line;
        ELSE
            refusals := refusals || jsonb_build_object('line', staged.line, 'why', coalesce(answer ->> 'why', 'state'));
        END IF;
    END LOOP;
    RETURN refusals;
END $$;

-- All rows, or none. \param dry only tells what would happen
-- \returns {applied, new, updated, refused: [{line, why}, …] (at most 1,000), refused_in_all}. Applied before: as then.
CREATE FUNCTION zhitu.import_apply(of_import uuid, dry boolean) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    what zhitu.import;
    counts jsonb;
    refusals jsonb := '[]';
BEGIN
    SELECT * INTO what FROM zhitu.import i WHERE i.id = of_import AND zhitu.may_import(i.kind) FOR UPDATE;
    IF what.id IS NULL THEN
        RAISE EXCEPTION 'no such import' USING ERRCODE = 'no_data_found';
    END IF;
    SELECT jsonb_build_object('new', count(*) FILTER (WHERE r.standing IS NULL),
                              'updated', count(*) FILTER (WHERE r.standing IS NOT NULL))
    INTO counts FROM zhitu.import_row r WHERE r.import_id = of_import;
    IF what.applied_at IS NOT NULL THEN
        RETURN counts || jsonb_build_object('applied', true, 'refused', refusals, 'refused_in_all', 0);
    END IF;
    BEGIN
        IF what.kind = 5 THEN
            refusals := zhitu.import_reports(of_import);
        ELSE
            SELECT coalesce(jsonb_agg(jsonb_build_object('line', f.line, 'why', f.why) ORDER BY f.line), '[]') INTO refusals
            FROM zhitu.import_faults(of_import, what.kind) f;
            IF refusals = '[]' THEN
                UPDATE zhitu.import_row r
                SET row_id = coalesce(r.standing, nextval(pg_get_serial_sequence(
                        'zhitu.' || (ARRAY['grid', 'camera', 'organisation', 'address'])[what.kind], 'id'))),
                    before = zhitu.import_image(what.kind, r.standing)
                WHERE r.import_id = of_import;
                PERFORM zhitu.import_write(of_import, what.kind);
                UPDATE zhitu.import_row r SET written = zhitu.import_image(what.kind, r.row_id)
                WHERE r.import_id = of_import;
            END IF;
        END IF;
        IF dry OR refusals <> '[]' THEN
            RAISE EXCEPTION USING ERRCODE = 'ZT001'; -- takes back what was written in this block
        END IF;
    EXCEPTION WHEN SQLSTATE 'ZT001' THEN
        RETURN counts || jsonb_build_object('applied', false, 'refused_in_all', jsonb_array_length(refusals), 'refused',
            (SELECT coalesce(jsonb_agg(r.value ORDER BY r.ordinality), '[]')
             FROM jsonb_array_elements(refusals) WITH ORDINALITY r WHERE r.ordinality <= 1000));
    END;
    UPDATE zhitu.import i SET applied_at = clock_timestamp() WHERE i.id = of_import;
    -- What was personal in a row stands where it belongs now.
    UPDATE zhitu.import_row r SET said = NULL WHERE r.import_id = of_import;
    PERFORM zhitu.write_audit('import.apply', 'import/' || of_import,
                              format('%s, kind %s, sha256 %s, %s', what.source, what.kind, what.sha256, counts));
    RETURN counts || jsonb_build_object('applied', true, 'refused', refusals, 'refused_in_all', 0);
END $$;

-- Takes an import back: rows that it made are removed, rows that it changed are as before. What somebody changed since, or
-- others refer to, stays and is said. Cases are not removed: what nobody has begun to handle is rejected, with a reason.
-- \returns {removed, restored, kept: [{line, why: changed | in_use | gone}, …] (at most 1,000), kept_in_all}
CREATE FUNCTION zhitu.import_undo(of_import uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    what zhitu.import;
    staged zhitu.import_row;
    into_table text;
    present jsonb;
    answer jsonb;
    kept jsonb := '[]';
    removed int := 0;
    restored int := 0;
BEGIN
    SELECT * INTO what FROM zhitu.import i WHERE i.id = of_import AND zhitu.may_import(i.kind) FOR UPDATE;
    IF what.id IS NULL OR what.applied_at IS NULL OR what.undone_at IS NOT NULL THEN
        RAISE EXCEPTION 'no import that can be taken back' USING ERRCODE = 'no_data_found';
    END IF;
    into_table := (ARRAY['grid', 'camera', 'organisation', 'address'])[what.kind];
    FOR staged IN SELECT * FROM zhitu.import_row r WHERE r.import_id = of_import ORDER BY r.line DESC LOOP
        IF what.kind = 5 THEN
            answer := zhitu.act_on_case(gen_random_uuid(), jsonb_build_object(
                'case', staged.row_id, 'action', 3, 'base_version', 1, 'reason', '批量导入撤销：' || what.source));
            IF answer ->> 'status' = 'applied' THEN
                removed := removed + 1;
            ELSE
                kept := kept || jsonb_build_object('line', staged.line, 'why', 'changed');
            END IF;
            CONTINUE;
        END IF;
        present := zhitu.import_image(what.kind, staged.row_id);
        IF present IS NULL THEN
            kept := kept || jsonb_build_object('line', staged.line, 'why', 'gone');
        ELSIF present <> staged.written THEN
            kept := kept || jsonb_build_object('line', staged.line, 'why', 'changed');
        ELSIF staged.before IS NULL THEN
            BEGIN
                EXECUTE format('DELETE FROM zhitu.%I WHERE id = $1', into_table) USING staged.row_id;
                removed := removed + 1;
            EXCEPTION WHEN foreign_key_violation OR restrict_violation THEN
                kept := kept || jsonb_build_object('line', staged.line, 'why', 'in_use');
            END;
        ELSE
            BEGIN
                PERFORM zhitu.import_restore(what.kind, staged.row_id, staged.before);
                restored := restored + 1;
            EXCEPTION WHEN foreign_key_violation OR unique_violation OR restrict_violation THEN
                kept := kept || jsonb_build_object('line', staged.line, 'why', 'in_use');
            END;
        END IF;
    END LOOP;
    UPDATE zhitu.import i SET undone_at = clock_timestamp() WHERE i.id = of_import;
    PERFORM zhitu.write_audit('import.undo', 'import/' || of_import,
                              format('%s: %s removed, %s restored, %s kept', what.source, removed, restored,
                                     jsonb_array_length(kept)));
    RETURN jsonb_build_object('removed', removed, 'restored', restored, 'kept_in_all', jsonb_array_length(kept), 'kept',
        (SELECT coalesce(jsonb_agg(k.value ORDER BY k.ordinality), '[]')
         FROM jsonb_array_elements(kept) WITH ORDINALITY k WHERE k.ordinality <= 1000));
END $$;

CREATE FUNCTION zhitu.import_restore(of_kind smallint, of_row bigint, image jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    shape public.geometry := public.ST_GeomFromEWKB(decode(image ->> 'geom', 'hex'));
BEGIN
    IF of_kind = 1 THEN
        UPDATE zhitu.grid SET code = image ->> 'code', name = image ->> 'name', kind = (image ->> 'kind')::smallint,
               valid = (image ->> 'valid')::boolean, area_km2 = (image ->> 'area_km2')::float8,
               synthetic = (image ->> 'synthetic')::boolean, geom = shape WHERE id = of_row;
    ELSIF of_kind = 2 THEN
        UPDATE zhitu.camera SET device_id = image ->> 'device_id', name = image ->> 'name', tier = (image ->> 'tier')::smallint,
               status = (image ->> 'status')::smallint, owner = image ->> 'owner',
               azimuth_deg = (image ->> 'azimuth_deg')::float8, field_of_view_deg = (image ->> 'field_of_view_deg')::float8,
               range_m = (image ->> 'range_m')::float8, grid_code = image ->> 'grid_code', stream_url = image ->> 'stream_url',
               geom = shape WHERE id = of_row;
    ELSIF of_kind = 3 THEN
        UPDATE zhitu.organisation SET kind = (image ->> 'kind')::smallint, name = image ->> 'name',
               grid_code = image ->> 'grid_code', geom = shape WHERE id = of_row;
    ELSE
        UPDATE zhitu.address SET text = image ->> 'text', grid_code = image ->> 'grid_code', geom = shape WHERE id = of_row;
    END IF;
END $$;

GRANT EXECUTE ON FUNCTION zhitu.import_begin, zhitu.import_rows, zhitu.import_apply, zhitu.import_undo
    TO zhitu_admin, zhitu_operator;
