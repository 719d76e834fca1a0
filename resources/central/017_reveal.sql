-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever opens what is sealed of a case says why, and it is an entry of the audit: also when he had no line
-- then, and when the case has left his area since. It is never refused.

-- arguments: uuid or case as in act_on_case, reason, at (Unix seconds, by the clock of whoever looked).
CREATE FUNCTION zhitu.reveal(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'personal.reveal', arguments);
    entry bigint;
BEGIN
    IF known IS NOT NULL THEN
        RETURN known;
    END IF;
    entry := zhitu.write_audit('personal.revealed',
        'case/' || coalesce(arguments ->> 'uuid', arguments ->> 'case', ''),
        left(coalesce(arguments ->> 'reason', ''), 500)
            || coalesce(' @' || to_char(to_timestamp((arguments ->> 'at')::bigint) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ''));
    RETURN zhitu.end_command(command, NULL, jsonb_build_object('status', 'applied', 'case', 0, 'version', 0, 'row', entry));
END $$;
GRANT EXECUTE ON FUNCTION zhitu.reveal TO zhitu_operator;

CREATE OR REPLACE FUNCTION zhitu.oldest_client() RETURNS int
LANGUAGE sql IMMUTABLE AS $$ SELECT 17 $$;
