-- SPDX-License-Identifier: GPL-3.0-or-later
-- What users do to cases. A command is applied once; a repeat is answered with the first result.
--
-- A result is JSON: {"status": "applied", "case": id, "version": n}
--                   {"status": "conflict", "case": id, "version": n, "state": s}
--                   {"status": "refused", "why": code}
CREATE TABLE zhitu.command (
    id uuid PRIMARY KEY, -- version 7, made by the client
    user_name name NOT NULL,
    kind text NOT NULL,
    sha256 bytea NOT NULL, -- of the arguments: the same id never means two things
    case_id bigint,
    result jsonb,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    received_at timestamptz NOT NULL DEFAULT statement_timestamp()
);
CREATE TABLE zhitu.case_number (
    district text COLLATE "C" NOT NULL,
    day date NOT NULL,
    last int NOT NULL,
    PRIMARY KEY (district, day)
);

CALL zhitu.guard('command');
CALL zhitu.guard('case_number');
CREATE POLICY for_the_functions ON zhitu.command TO zhitu_owner USING (true);
CREATE POLICY for_the_functions ON zhitu.case_number TO zhitu_owner USING (true);
CREATE POLICY ones_own ON zhitu.command FOR SELECT TO zhitu_operator USING (user_name = session_user);
GRANT SELECT ON zhitu.command TO zhitu_operator;

-- Takes a command's id for this transaction. \returns its result where it was applied before,
-- else null. A repeat that runs beside the first waits for it.
CREATE FUNCTION zhitu.begin_command(command uuid, command_kind text, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    digest bytea := sha256(convert_to(arguments::text, 'UTF8'));
    earlier zhitu.command;
BEGIN
    IF zhitu.my_post() IS NULL OR zhitu.scope_from() = ':' THEN
        RAISE EXCEPTION 'no scope is granted to %', session_user USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO zhitu.command(id, user_name, kind, sha256) VALUES (command, session_user, command_kind, digest)
        ON CONFLICT DO NOTHING;
    IF FOUND THEN
        RETURN NULL;
    END IF;
    SELECT * INTO STRICT earlier FROM zhitu.command AS c WHERE c.id = command;
    IF earlier.user_name <> session_user OR earlier.kind <> command_kind OR earlier.sha256 <> digest THEN
        RAISE EXCEPTION 'the id of another command' USING ERRCODE = 'unique_violation';
    END IF;
    -- It came with a dump: this cluster has not come to that number yet, and nobody would see when it does.
    IF earlier.xid >= pg_snapshot_xmax(pg_current_snapshot()) THEN
        UPDATE zhitu.command AS c SET xid = pg_current_xact_id() WHERE c.id = command RETURNING * INTO earlier;
    END IF;
    RETURN earlier.result || jsonb_build_object('xid', earlier.xid::text);
END $$;

CREATE FUNCTION zhitu.end_command(command uuid, about bigint, outcome jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known zhitu.command;
BEGIN
    UPDATE zhitu.command AS c SET case_id = about, result = outcome WHERE c.id = command RETURNING * INTO known;
    PERFORM zhitu.write_audit('case.' || (outcome ->> 'status'),
                              coalesce('case/' || about, 'case'), known.kind || ' ' || command);
    RETURN outcome || jsonb_build_object('xid', known.xid::text);
END $$;

CREATE FUNCTION zhitu.refused(why text) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_object('status', 'refused', 'why', why)
$$;

-- The next number of a day: district, date, serial.
CREATE FUNCTION zhitu.next_case_number(district text, at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    today date := (at AT TIME ZONE 'Asia/Shanghai')::date;
    serial int;
BEGIN
    INSERT INTO zhitu.case_number AS n VALUES (district, today, 50001) -- below it are imported ones
        ON CONFLICT ON CONSTRAINT case_number_pkey DO UPDATE SET last = n.last + 1 RETURNING last INTO serial;
    RETURN district || to_char(today, 'YYYYMMDD') || lpad(serial::text, 5, '0');
END $$;

-- arguments: item, title, channel, level, lon, lat, grid, deadline (Unix seconds, from the item's
-- working time), reason, and what is personal: reporter, phone, id_number, narrative, notes.
CREATE FUNCTION zhitu.report_case(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'case.report', arguments);
    now_at timestamptz(0) := date_trunc('second', clock_timestamp());
    in_grid text := arguments ->> 'grid';
    item zhitu.service_item;
    made bigint;
BEGIN
    IF known IS NOT NULL THEN
        RETURN known;
    END IF;
    IF NOT EXISTS (SELECT FROM zhitu.grid WHERE code = in_grid AND valid) THEN -- in his scope
        RETURN zhitu.end_command(command, NULL, zhitu.refused('place'));
    END IF;
    SELECT * INTO item FROM zhitu.service_item WHERE id = (arguments ->> 'item')::bigint;
    IF NOT FOUND THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('item'));
    END IF;
    INSERT INTO zhitu."case"(number, title, item_id, category_id, state, grade, channel, level, supervised, geom,
                             grid_code, reported_at, deadline_at, last_serial, uuid)
    VALUES (zhitu.next_case_number(left(in_grid, 6), now_at), arguments ->> 'title', item.id, item.category_id,
            1, item.grade, (arguments ->> 'channel')::smallint, (arguments ->> 'level')::smallint, false,
            public.ST_SetSRID(public.ST_MakePoint((arguments ->> 'lon')::float8, (arguments ->> 'lat')::float8), 4490),
            in_grid, now_at, greatest(now_at, to_timestamp((arguments ->> 'deadline')::bigint)), 1, command)
    RETURNING id INTO made;
    INSERT INTO zhitu.case_event(case_id, serial, action, state_after, at, actor, reason, grid_code)
    VALUES (made, 1, 1, 1, now_at, zhitu.my_post(), coalesce(arguments ->> 'reason', ''), in_grid);
    INSERT INTO zhitu.case_personal(id, grid_code, reporter, phone, id_number, narrative, notes)
    VALUES (made, in_grid, coalesce(arguments ->> 'reporter', ''), coalesce(arguments ->> 'phone', ''),
            coalesce(arguments ->> 'id_number', ''), coalesce(arguments ->> 'narrative', ''),
            coalesce(arguments ->> 'notes', ''));
    RETURN zhitu.end_command(command, made,
                             jsonb_build_object('status', 'applied', 'case', made, 'version', 1));
END $$;

-- The machine: what an action makes of a case, or why not. The codes are those of domain::Refusal.
CREATE FUNCTION zhitu.step_case(INOUT stands zhitu."case", action smallint, OUT refusal text)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    with_department boolean := stands.state IN (3, 4, 5);
BEGIN
    IF action IN (8, 9, 10, 24, 25) AND stands.state NOT IN (4, 5) THEN
        refusal := 'state';
    ELSIF action = 8 AND stands.extension_asked THEN
        refusal := 'extension_pending';
    ELSIF action IN (9, 10) AND NOT stands.extension_asked THEN
        refusal := 'no_extension';
    ELSIF action = 25 AND stands.open_subtasks = 0 THEN
        refusal := 'no_subtask';
    ELSIF action IN (13, 14) AND NOT (stands.state IN (1, 2) OR with_department) THEN
        refusal := 'state';
    ELSIF action = 13 AND stands.level = 4 THEN
        refusal := 'top_level';
    ELSIF action = 14 AND stands.level = 6 THEN
        refusal := 'bottom_level';
    ELSIF action IN (22, 23) AND stands.state IN (9, 10) THEN
        refusal := 'state';
    ELSIF action = 22 AND stands.supervised THEN
        refusal := 'supervised';
    ELSIF action = 23 AND NOT stands.supervised THEN
        refusal := 'not_supervised';
    ELSIF action = 15 AND stands.state = 5 AND stands.open_subtasks > 0 THEN
        refusal := 'subtasks';
    END IF;
    IF refusal IS NOT NULL THEN
        RETURN;
    END IF;
    CASE action
        WHEN 8 THEN stands.extension_asked := true;
        WHEN 9, 10 THEN stands.extension_asked := false;
        WHEN 22 THEN stands.supervised := true;
        WHEN 23 THEN stands.supervised := false;
        WHEN 24 THEN stands.open_subtasks := stands.open_subtasks + 1;
        WHEN 25 THEN stands.open_subtasks := stands.open_subtasks - 1;
        WHEN 26 THEN NULL;
        WHEN 13, 14 THEN
            stands.level := stands.level + CASE action WHEN 13 THEN -1 ELSE 1 END;
            IF stands.state <> 1 THEN
                stands.state := 2;
                stands.open_subtasks := 0;
                stands.extension_asked := false;
            END IF;
        WHEN 12 THEN
            IF stands.state <> 11 THEN
                refusal := 'state';
                RETURN;
            END IF;
            stands.state := stands.suspended_from;
            stands.suspended_from := NULL;
        ELSE
            DECLARE
                -- Review and visit are both used here (the full profile of the machine).
                target smallint := CASE
                    WHEN action = 2 AND stands.state = 1 THEN 2
                    WHEN action = 3 AND stands.state IN (1, 2) THEN 10
                    WHEN action = 4 AND stands.state = 2 THEN 3
                    WHEN action = 5 AND stands.state = 3 THEN 4
                    WHEN action = 6 AND with_department THEN 2
                    WHEN action = 7 AND stands.state = 4 THEN 5
                    WHEN action = 11 AND (stands.state = 2 OR with_department) THEN 11
                    WHEN action = 15 AND stands.state = 5 THEN 6
                    WHEN action = 16 AND stands.state = 6 THEN 7
                    WHEN action = 17 AND stands.state = 6 THEN 5
                    WHEN action = 18 AND stands.state = 7 THEN 8
                    WHEN action = 19 AND stands.state = 8 THEN 9
                    WHEN action = 20 AND stands.state = 7 THEN 9
                    WHEN action = 21 AND stands.state IN (8, 9) THEN 2 END;
            BEGIN
                IF target IS NULL THEN
                    refusal := 'state';
                    RETURN;
                END IF;
                IF action = 11 THEN
                    stands.suspended_from := stands.state;
                ELSIF action IN (6, 15) THEN
                    stands.extension_asked := false;
                    stands.open_subtasks := 0;
                END IF;
                stands.state := target;
            END;
    END CASE;
END $$;

-- arguments: uuid (of the case) or, where none is known, case (its id), action, reason, department,
-- base_version. A comment is never in conflict: it takes nothing back.
CREATE FUNCTION zhitu.act_on_case(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'case.act', arguments);
    action smallint := (arguments ->> 'action')::smallint;
    why text := coalesce(arguments ->> 'reason', '');
    department bigint := nullif((arguments ->> 'department')::bigint, 0);
    wanted uuid := (arguments ->> 'uuid')::uuid;
    was zhitu."case";
    now_is zhitu."case";
    step record;
    refusal text;
    now_at timestamptz(0);
BEGIN
    IF known IS NOT NULL THEN
        RETURN known;
    END IF;
    IF wanted IS NULL THEN
        SELECT uuid INTO wanted FROM zhitu."case" WHERE id = (arguments ->> 'case')::bigint;
    END IF;
    SELECT * INTO was FROM zhitu."case" WHERE uuid = wanted FOR UPDATE; -- in his scope
    IF NOT FOUND THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('case'));
    END IF;
    IF was.version IS DISTINCT FROM (arguments ->> 'base_version')::bigint AND action <> 26 THEN
        RETURN zhitu.end_command(command, was.id,
            jsonb_build_object('status', 'conflict', 'case', was.id, 'version', was.version, 'state', was.state));
    END IF;
    IF department IS NOT NULL AND NOT EXISTS (SELECT FROM zhitu.department AS d WHERE d.id = department)
       OR department IS NULL AND action IN (4, 24) THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('department'));
    END IF;
    step := zhitu.step_case(was, action);
    now_is := step.stands;
    refusal := step.refusal;
    IF refusal IS NULL AND zhitu.needs_reason(action) AND why = '' THEN
        refusal := 'reason';
    ELSIF refusal IS NULL AND (action NOT BETWEEN 2 AND 26 OR was.last_serial = 1023) THEN
        refusal := 'state';
    END IF;
    IF refusal IS NOT NULL THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused(refusal));
    END IF;
    now_at := date_trunc('second', clock_timestamp());
    SELECT greatest(now_at, e.at) INTO now_at FROM zhitu.case_event e
        WHERE e.case_id = was.id AND e.serial = was.last_serial;
    UPDATE zhitu."case" SET
        state = now_is.state, level = now_is.level, supervised = now_is.supervised,
        suspended_from = now_is.suspended_from, open_subtasks = now_is.open_subtasks,
        extension_asked = now_is.extension_asked, last_serial = was.last_serial + 1,
        department_id = CASE action WHEN 4 THEN department ELSE department_id END,
        resolved_at = CASE WHEN action = 15 THEN now_at WHEN action IN (17, 21) THEN NULL ELSE resolved_at END,
        closed_at = CASE WHEN now_is.state NOT IN (9, 10) THEN NULL
                         WHEN was.state IN (9, 10) THEN closed_at ELSE now_at END
    WHERE id = was.id RETURNING version INTO now_is.version;
    INSERT INTO zhitu.case_event(case_id, serial, state_before, action, state_after, at, actor, reason,
                                 department_id, grid_code)
    VALUES (was.id, was.last_serial + 1, was.state, action, now_is.state, now_at, zhitu.my_post(), why,
            coalesce(department, CASE WHEN action NOT IN (2, 3, 26) THEN was.department_id END), was.grid_code);
    RETURN zhitu.end_command(command, was.id,
        jsonb_build_object('status', 'applied', 'case', was.id, 'version', now_is.version));
END $$;
GRANT EXECUTE ON FUNCTION zhitu.report_case, zhitu.act_on_case TO zhitu_operator;
