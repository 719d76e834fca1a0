-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose turn it is, and since when. What only tells something of a case is no step of it: nobody's step
-- conflicts with a comment or with what is reported once more. Visits have ids of their own: those that
-- were loaded have them too.

-- Steps after which somebody else has to do something, or the same one something else; domain::changesTurn().
CREATE FUNCTION zhitu.changes_turn(action smallint) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT action NOT IN (8, 9, 10, 22, 23, 24, 25, 26, 27)
$$;
DROP VIEW zhitu.wire_case;
ALTER TABLE zhitu."case"
    ADD turned_by smallint NOT NULL DEFAULT 1 CHECK (turned_by BETWEEN 1 AND 27), -- action
    ADD turned_at zhitu.moment; -- null: since it was reported

-- A version is a step, or another area; what only tells makes the history longer and nothing else.
CREATE OR REPLACE FUNCTION zhitu.count_versions() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    told zhitu."case" := NEW;
BEGIN
    IF NEW.id <> OLD.id OR NEW.number <> OLD.number THEN
        RAISE EXCEPTION 'id and number of a case never change' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.last_serial < OLD.last_serial THEN
        RAISE EXCEPTION 'the history of a case never gets shorter' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.state IN (9, 10) AND NEW.state = OLD.state
       AND to_jsonb(OLD) - '{last_serial,version,grid_code}'::text[]
           IS DISTINCT FROM to_jsonb(NEW) - '{last_serial,version,grid_code}'::text[] THEN
        RAISE EXCEPTION 'an ended case changes by reopening only' USING ERRCODE = 'restrict_violation';
    END IF;
    told.last_serial := OLD.last_serial;
    told.version := OLD.version;
    NEW.version := OLD.version
        + CASE WHEN to_jsonb(told) IS DISTINCT FROM to_jsonb(OLD) OR NEW.last_serial = OLD.last_serial THEN 1 ELSE 0 END;
    RETURN NEW;
END $$;

-- As the superuser: the owner sees no row, having no area.
RESET ROLE;
SELECT setval(pg_get_serial_sequence('zhitu.visit', 'id'), coalesce(max(id), 0) + 1, false) FROM zhitu.visit;
-- No step of anybody: neither a version nor a line in the log. Whoever reads this schema reads everything anew.
SET LOCAL session_replication_role = replica;
UPDATE zhitu."case" AS c SET turned_by = last.action, turned_at = last.at
FROM (SELECT DISTINCT ON (e.case_id) e.case_id, e.action, e.at FROM zhitu.case_event e
      JOIN zhitu."case" o ON o.id = e.case_id AND o.state NOT IN (9, 10)
      WHERE zhitu.changes_turn(e.action) ORDER BY e.case_id, e.serial DESC) last
WHERE c.id = last.case_id;
SET LOCAL session_replication_role = origin;
SET ROLE zhitu_owner;

CREATE VIEW zhitu.wire_case WITH (security_invoker) AS
SELECT id, public.ST_AsBinary(geom) AS geom, number, title::text, item_id, category_id, state::int8, grade::int8,
       channel::int8, level::int8, coalesce(department_id, 0) AS department_id, supervised::int::int8 AS supervised,
       grid_code::text, date_part('epoch', reported_at)::int8 AS reported_at,
       date_part('epoch', deadline_at)::int8 AS deadline_at, date_part('epoch', resolved_at)::int8 AS resolved_at,
       date_part('epoch', closed_at)::int8 AS closed_at, version, coalesce(suspended_from, 0)::int8 AS suspended_from,
       array_to_string(open_parts, ',') AS open_parts, extension_asked::int::int8 AS extension_asked, uuid::text,
       date_part('epoch', extension_until)::int8 AS extension_until,
       date_part('epoch', suspended_at)::int8 AS suspended_at,
       coalesce(supervised_by, CASE WHEN supervised THEN 4 ELSE 0 END)::int8 AS supervised_by,
       date_part('epoch', supervise_until)::int8 AS supervise_until, turned_by::int8,
       date_part('epoch', coalesce(turned_at, reported_at))::int8 AS turned_at, grid_code::text COLLATE "C" AS area_code
FROM zhitu."case";
GRANT SELECT ON zhitu.wire_case TO zhitu_operator, zhitu_analyst, zhitu_admin;
DO $$
DECLARE
    reader text;
BEGIN
    FOREACH reader IN ARRAY ARRAY['zhitu_operator', 'zhitu_analyst', 'zhitu_admin', 'zhitu_loader', 'zhitu_owner'] LOOP
        CALL zhitu.grant_columns('SELECT', 'case', reader);
    END LOOP;
    CALL zhitu.grant_columns('INSERT', 'case', 'zhitu_owner');
    CALL zhitu.grant_columns('UPDATE', 'case', 'zhitu_owner');
END $$;

-- Makes the history of a case longer by one event, which the case knows of already. \returns its id
CREATE FUNCTION zhitu.write_event(was zhitu."case", state_after smallint, action smallint, at timestamptz, why text,
                                  department bigint, until timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made bigint;
BEGIN
    INSERT INTO zhitu.case_event(case_id, serial, state_before, action, state_after, at, actor, reason,
                                 department_id, grid_code, until)
    VALUES (was.id, was.last_serial + 1, was.state, action, state_after, at, zhitu.my_post(), why, department,
            was.grid_code, until)
    RETURNING id INTO made;
    RETURN made;
END $$;

-- What only tells leaves room for the steps that end a case.
CREATE FUNCTION zhitu.has_room(stands zhitu."case", action smallint) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT stands.last_serial < CASE WHEN action IN (26, 27) THEN 900 ELSE 1023 END
$$;

-- Both functions begin alike: \returns the answer of an earlier try, or a refusal; null: go on, with `was`.
CREATE FUNCTION zhitu.begin_about(command uuid, command_kind text, arguments jsonb, action smallint,
                                  OUT was zhitu."case", OUT answer jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    answer := zhitu.begin_command(command, command_kind, arguments);
    IF answer IS NOT NULL THEN
        RETURN;
    END IF;
    was := zhitu.case_meant(arguments);
    IF was.id IS NULL THEN
        answer := zhitu.end_command(command, NULL, zhitu.refused('case'));
    ELSIF action <> 26 AND action <> 27
          AND was.version IS DISTINCT FROM (arguments ->> 'base_version')::bigint THEN
        answer := zhitu.end_command(command, was.id,
            jsonb_build_object('status', 'conflict', 'case', was.id, 'version', was.version, 'state', was.state));
    ELSIF coalesce(NOT zhitu.has_room(was, action) OR action NOT BETWEEN 2 AND 27, true) THEN
        answer := zhitu.end_command(command, was.id, zhitu.refused('state'));
    END IF;
END $$;

-- arguments: uuid (of the case) or, where none is known, case (its id), action, reason, department,
-- base_version; until (Unix seconds) of an extension; days (working days) of a supervision;
-- satisfaction (1 to 5, 0: not said), resolved and note of a visit. A comment is never in conflict: it
-- takes nothing back. The result says which event of the case it became.
CREATE OR REPLACE FUNCTION zhitu.act_on_case(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    action smallint := (arguments ->> 'action')::smallint;
    begun record := zhitu.begin_about(command, 'case.act', arguments, action);
    was zhitu."case" := begun.was;
    department bigint := nullif((arguments ->> 'department')::bigint, 0);
    now_is zhitu."case";
    step record;
    now_at timestamptz(0);
    visited bigint;
BEGIN
    IF begun.answer IS NOT NULL THEN
        RETURN begun.answer;
    END IF;
    IF action = 27 THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('state'));
    END IF;
    IF department IS NOT NULL AND NOT EXISTS (SELECT FROM zhitu.department AS d WHERE d.id = department) THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('department'));
    END IF;
    now_at := zhitu.time_of_step(was);
    step := zhitu.step_case(was, action, department, zhitu.my_level(), now_at, arguments);
    IF step.refusal IS NOT NULL THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused(step.refusal));
    END IF;
    now_is := step.stands;
    UPDATE zhitu."case" SET
        state = now_is.state, level = now_is.level, supervised = now_is.supervised,
        suspended_from = now_is.suspended_from, suspended_at = now_is.suspended_at, open_parts = now_is.open_parts,
        extension_asked = now_is.extension_asked, extension_until = now_is.extension_until,
        deadline_at = now_is.deadline_at, supervised_by = now_is.supervised_by,
        supervise_until = now_is.supervise_until, department_id = now_is.department_id,
        turned_by = CASE WHEN zhitu.changes_turn(action) THEN action ELSE turned_by END,
        turned_at = CASE WHEN zhitu.changes_turn(action) THEN now_at ELSE turned_at END,
        last_serial = was.last_serial + 1,
        resolved_at = CASE WHEN action = 15 THEN now_at WHEN action IN (17, 21) THEN NULL ELSE resolved_at END,
        closed_at = CASE WHEN now_is.state NOT IN (9, 10) THEN NULL
                         WHEN was.state IN (9, 10) THEN closed_at ELSE now_at END
    WHERE id = was.id RETURNING version INTO now_is.version;
    PERFORM zhitu.write_event(was, now_is.state, action, now_at, coalesce(arguments ->> 'reason', ''),
        coalesce(department, CASE WHEN action NOT IN (2, 3, 26) THEN was.department_id END), step.until);
    IF action = 18 THEN
        INSERT INTO zhitu.visit(case_id, grid_code, visited_at, satisfaction, resolved)
        VALUES (was.id, was.grid_code, now_at, nullif((arguments ->> 'satisfaction')::smallint, 0),
                (arguments ->> 'resolved')::boolean)
        RETURNING id INTO visited;
        INSERT INTO zhitu.visit_personal(id, grid_code, note)
        VALUES (visited, was.grid_code, coalesce(arguments ->> 'note', ''));
    END IF;
    RETURN zhitu.end_command(command, was.id, jsonb_build_object(
        'status', 'applied', 'case', was.id, 'version', now_is.version, 'event', was.last_serial + 1));
END $$;

-- arguments: uuid or case as above, channel, reason, reporter, phone, narrative; what it is about, for
-- whoever sends it, in `place`. Never in conflict; something has to be told.
CREATE OR REPLACE FUNCTION zhitu.report_again(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    begun record := zhitu.begin_about(command, 'case.report_again', arguments, 27::smallint);
    was zhitu."case" := begun.was;
    now_at timestamptz(0);
    event bigint;
BEGIN
    IF begun.answer IS NOT NULL THEN
        RETURN begun.answer;
    END IF;
    IF was.state IN (9, 10) THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('state'));
    END IF;
    IF concat(arguments ->> 'reason', arguments ->> 'reporter', arguments ->> 'phone', arguments ->> 'narrative') = '' THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('reason'));
    END IF;
    now_at := zhitu.time_of_step(was);
    UPDATE zhitu."case" SET last_serial = was.last_serial + 1 WHERE id = was.id;
    event := zhitu.write_event(was, was.state, 27::smallint, now_at, coalesce(arguments ->> 'reason', ''), NULL, NULL);
    INSERT INTO zhitu.further_report(id, case_id, grid_code, channel, reported_at)
    VALUES (event, was.id, was.grid_code, (arguments ->> 'channel')::smallint, now_at);
    INSERT INTO zhitu.further_report_personal(id, grid_code, reporter, phone, narrative)
    VALUES (event, was.grid_code, coalesce(arguments ->> 'reporter', ''), coalesce(arguments ->> 'phone', ''),
            coalesce(arguments ->> 'narrative', ''));
    RETURN zhitu.end_command(command, was.id, jsonb_build_object(
        'status', 'applied', 'case', was.id, 'version', was.version, 'event', was.last_serial + 1));
END $$;

CREATE OR REPLACE FUNCTION zhitu.oldest_client() RETURNS int
LANGUAGE sql IMMUTABLE AS $$ SELECT 13 $$;
