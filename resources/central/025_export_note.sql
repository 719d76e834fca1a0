-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who takes data out into a file says so: what, how much of it, narrowed to what. It is an entry of the audit, written
-- once whatever becomes of the line, and also for what was taken out while there was none.
CREATE FUNCTION zhitu.note_export(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'export.note', arguments);
    entry bigint;
BEGIN
    IF known IS NOT NULL THEN
        RETURN known;
    END IF;
    entry := zhitu.write_audit('export.written', left(coalesce(arguments ->> 'what', ''), 200),
        left(concat_ws(' · ', nullif(arguments ->> 'file', ''), (arguments ->> 'rows') || ' rows', nullif(arguments ->> 'filter', '')), 1000)
            || coalesce(' @' || to_char(to_timestamp((arguments ->> 'at')::bigint) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ''));
    RETURN zhitu.end_command(command, NULL, jsonb_build_object('status', 'applied', 'case', 0, 'version', 0, 'row', entry));
END $$;
GRANT EXECUTE ON FUNCTION zhitu.note_export TO zhitu_member;
