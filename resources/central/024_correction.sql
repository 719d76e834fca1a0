-- SPDX-License-Identifier: GPL-3.0-or-later
-- What data verification finds is corrected where it stands: an administrator changes a row of his area, of what
-- stands there still as he saw it, and says why. What is held to a form is held to the import's (022).

-- The columns that may be corrected; data/correct/correctable.cpp has the same. A place is x, y (degrees, CGCS2000)
-- and grid_code.
CREATE FUNCTION zhitu.may_correct(of_table text, of_key text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT of_key = ANY (CASE of_table
        WHEN 'camera' THEN ARRAY['name', 'device_id', 'owner', 'tier', 'status', 'azimuth_deg', 'field_of_view_deg',
                                 'range_m', 'stream_url', 'x', 'y', 'grid_code']
        WHEN 'organisation' THEN ARRAY['name', 'kind', 'x', 'y', 'grid_code']
        WHEN 'address' THEN ARRAY['text', 'x', 'y', 'grid_code']
        WHEN 'key_site' THEN ARRAY['name', 'x', 'y', 'grid_code']
        WHEN 'grid' THEN ARRAY['name', 'kind'] ELSE '{}' END)
$$;

-- As import_image() has it, with its place in degrees. Null: there is none in the user's area.
CREATE FUNCTION zhitu.correction_image(of_table text, of_row bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    image jsonb;
BEGIN
    IF of_table = 'key_site' THEN
        SELECT jsonb_build_object('name', name, 'grid_code', grid_code, 'geom', encode(public.ST_AsEWKB(geom), 'hex'))
        INTO image FROM zhitu.key_site WHERE id = of_row;
    ELSE
        image := zhitu.import_image(array_position(ARRAY['grid', 'camera', 'organisation', 'address'], of_table)::smallint, of_row);
    END IF;
    IF of_table <> 'grid' AND image IS NOT NULL THEN
        image := image || (SELECT jsonb_build_object('x', public.ST_X(p), 'y', public.ST_Y(p))
                           FROM public.ST_GeomFromEWKB(decode(image ->> 'geom', 'hex')) p);
    END IF;
    RETURN image;
END $$;

-- arguments: table, row, seen and values (objects with the same keys, see may_correct()), reason. Refused as changed
-- where something of what is to be changed is not as it was seen: whoever corrects sees the newer value first.
CREATE FUNCTION zhitu.correct_row(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'row.correct', arguments);
    of_table text := arguments ->> 'table';
    of_row bigint := (arguments ->> 'row')::bigint;
    wanted jsonb := arguments -> 'values';
    why text := coalesce(arguments ->> 'reason', '');
    present jsonb;
    refusal text;
BEGIN
    IF known IS NOT NULL THEN
        RETURN known;
    END IF;
    IF jsonb_typeof(wanted) IS DISTINCT FROM 'object' OR wanted = '{}'
       OR EXISTS (SELECT FROM jsonb_object_keys(wanted) k WHERE NOT coalesce(zhitu.may_correct(of_table, k), false)) THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('column'));
    END IF;
    IF length(why) NOT BETWEEN 1 AND 500 THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('reason'));
    END IF;
    EXECUTE format('SELECT FROM zhitu.%I WHERE id = $1 FOR UPDATE', of_table) USING of_row; -- in his area
    present := zhitu.correction_image(of_table, of_row);
    IF present IS NULL THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('row'));
    END IF;
    IF EXISTS (SELECT FROM jsonb_object_keys(wanted) k
               WHERE present -> k IS DISTINCT FROM (arguments -> 'seen' -> k)) THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('changed'));
    END IF;
    IF wanted ? 'grid_code'
       AND NOT EXISTS (SELECT FROM zhitu.grid g WHERE g.code = wanted ->> 'grid_code' AND g.valid) THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('place'));
    END IF;
    BEGIN
        PERFORM zhitu.correction_write(of_table, of_row, present || wanted);
    EXCEPTION
        WHEN unique_violation THEN
            refusal := 'taken';
        WHEN check_violation OR not_null_violation OR data_exception OR foreign_key_violation THEN
            refusal := 'value';
    END;
    IF refusal IS NOT NULL THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused(refusal));
    END IF;
    PERFORM zhitu.write_audit('row.correct', of_table || '/' || of_row,
        left(format('%s: %s', why, (SELECT string_agg(format('%s %s → %s', k, present -> k, wanted -> k), ', ' ORDER BY k)
                                    FROM jsonb_object_keys(wanted) k)), 4000));
    RETURN zhitu.end_command(command, NULL,
        jsonb_build_object('status', 'applied', 'case', 0, 'version', 0, 'row', of_row));
END $$;

-- Writes a row as an image has it, with its place in x and y.
CREATE FUNCTION zhitu.correction_write(of_table text, of_row bigint, image jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF of_table <> 'grid' THEN
        image := image || jsonb_build_object('geom', encode(public.ST_AsEWKB(zhitu.import_point(image)), 'hex'));
    END IF;
    IF of_table = 'key_site' THEN
        UPDATE zhitu.key_site SET name = image ->> 'name', grid_code = image ->> 'grid_code',
               geom = public.ST_GeomFromEWKB(decode(image ->> 'geom', 'hex')) WHERE id = of_row;
    ELSE
        PERFORM zhitu.import_restore(array_position(ARRAY['grid', 'camera', 'organisation', 'address'], of_table)::smallint,
                                     of_row, image);
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION zhitu.correct_row TO zhitu_admin;
