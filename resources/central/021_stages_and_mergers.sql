-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was found by working with 018 to 020. A district may leave out the review before closing (办结审核, stage 7) and the visit (回访, stage 8): as a version
-- of that stage, in force from a day on. A case goes through the stages that are used on the day that it came in.

-- Whether cases that came in on a day go through a stage; domain::profileOn() says the same.
CREATE FUNCTION zhitu.uses_stage(stage smallint, day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT v.in_use FROM zhitu.catalogue_version v
                     WHERE v.kind = 4 AND v.subject = stage AND v.since <= to_char(day, 'YYYYMMDD')::bigint
                     ORDER BY v.since DESC LIMIT 1), true)
$$;

-- As before, with the stages that the case goes through. The machine behind it knows all of them: where one is
-- left out, it is asked as if the case stood in front of the step.
ALTER FUNCTION zhitu.step_case RENAME TO step_through_all_stages;
CREATE FUNCTION zhitu.step_case(INOUT stands zhitu."case", action smallint, department bigint, acting_level smallint,
                                at timestamptz, details jsonb, OUT refusal text, OUT until timestamptz)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    was zhitu."case" := stands;
    came_in date := (was.reported_at AT TIME ZONE 'Asia/Shanghai')::date;
    reviews boolean;
    visits boolean;
    front smallint; -- where the step is taken from here
    step record;
BEGIN
    IF action BETWEEN 16 AND 20 THEN
        reviews := zhitu.uses_stage(7::smallint, came_in);
        visits := zhitu.uses_stage(8::smallint, came_in);
        IF action IN (16, 17) AND NOT reviews OR action IN (18, 20) AND NOT visits THEN
            refusal := 'stage';
            RETURN;
        END IF;
        front := CASE WHEN action IN (16, 17) THEN 6 WHEN action = 19 AND visits THEN 8 WHEN reviews THEN 7 ELSE 6 END;
        stands.state := CASE WHEN was.state <> front THEN 1 -- from there none of them is taken
                             WHEN action IN (16, 17) THEN 6 WHEN action = 19 THEN 8 ELSE 7 END;
    END IF;
    step := zhitu.step_through_all_stages(stands, action, department, acting_level, at, details);
    stands := step.stands;
    refusal := step.refusal;
    until := step.until;
    -- What a centre above supervises does not end as part of another case without it.
    IF coalesce(refusal, 'reason') = 'reason' AND action = 33 AND was.supervised AND acting_level > coalesce(was.supervised_by, 4) THEN
        refusal := 'level';
    END IF;
    IF refusal IS NOT NULL THEN
        stands := was;
    END IF;
END $$;

-- As before, but that only an optional stage is left out, and that something new may come in without being offered.
ALTER FUNCTION zhitu.put_version RENAME TO put_any_version;
CREATE FUNCTION zhitu.put_version(arguments jsonb, OUT why text, OUT made bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    of_kind smallint := (arguments ->> 'kind')::smallint;
    about bigint := (arguments ->> 'subject')::bigint;
    starts bigint := (arguments ->> 'since')::bigint;
    offered boolean := (arguments ->> 'in_use')::boolean;
BEGIN
    IF of_kind = 4 AND about NOT IN (7, 8) AND NOT offered THEN
        why := 'stage';
        RETURN;
    END IF;
    SELECT p.why, p.made INTO why, made FROM zhitu.put_any_version(arguments) p;
    IF why IS NULL AND about = 0 AND starts <= zhitu.today() AND NOT offered THEN
        INSERT INTO zhitu.catalogue_version(kind, subject, since, name, name_en, in_use, department_id, grade, deadline,
                                            deadline_unit)
        SELECT of_kind, made, starts, arguments ->> 'name', arguments ->> 'name_en', false, r.department, r.grade,
               r.deadline, r.unit
        FROM jsonb_to_record(arguments) AS r(department bigint, grade smallint, deadline int, unit smallint);
    END IF;
END $$;

-- As before, but that who mediates in another district is none of one's business.
ALTER FUNCTION zhitu.change_catalogue RENAME TO change_any_catalogue;
REVOKE EXECUTE ON FUNCTION zhitu.change_any_catalogue FROM zhitu_admin;
CREATE FUNCTION zhitu.change_catalogue(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    what text := arguments ->> 'what';
    about bigint := nullif((arguments ->> 'id')::bigint, 0);
    body bigint := CASE what WHEN 'body' THEN about
                             WHEN 'mediator' THEN coalesce((SELECT m.body_id FROM zhitu.mediator m WHERE m.id = about),
                                                           (arguments ->> 'body')::bigint) END;
    known jsonb;
BEGIN
    IF EXISTS (SELECT FROM zhitu.mediation_body b WHERE b.id = body AND NOT b.division_code ^@ ANY (zhitu.scope())) THEN
        known := zhitu.begin_command(command, 'catalogue.change', arguments);
        RETURN coalesce(known, zhitu.end_command(command, NULL, zhitu.refused('place')));
    END IF;
    RETURN zhitu.change_any_catalogue(command, arguments);
END $$;
GRANT EXECUTE ON FUNCTION zhitu.change_catalogue TO zhitu_admin;

-- As before, but that the other case hears all that was told of this one: each further report, and of what was
-- said with the first one also notes and number.
CREATE OR REPLACE FUNCTION zhitu.merge_case(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    begun record := zhitu.begin_about(command, 'case.act', arguments, 33::smallint);
    was zhitu."case" := begun.was;
    other zhitu."case";
    step record;
    report record;
    why text := coalesce(arguments ->> 'reason', '');
    now_at timestamptz(0);
    then_at timestamptz(0);
    now_is bigint;
    told bigint;
BEGIN
    IF begun.answer IS NOT NULL THEN
        RETURN begun.answer;
    END IF;
    now_at := zhitu.time_of_step(was);
    step := zhitu.step_case(was, 33::smallint, NULL, zhitu.my_level(), now_at, arguments);
    IF step.refusal IS NOT NULL THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused(step.refusal));
    END IF;
    other := zhitu.case_meant(jsonb_build_object('uuid', arguments -> 'other', 'case', arguments -> 'other_case'));
    IF other.id IS NULL OR other.id = was.id OR other.state IN (9, 10) OR NOT zhitu.has_room(other, 27::smallint) THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('other'));
    END IF;
    IF EXISTS (SELECT FROM zhitu.dispute d WHERE d.id = was.id) THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('is_dispute'));
    END IF;
    UPDATE zhitu."case" SET state = 10, open_parts = '{}', extension_asked = false, extension_until = NULL,
        last_serial = was.last_serial + 1, closed_at = now_at
    WHERE id = was.id RETURNING version INTO now_is;
    PERFORM zhitu.write_event(was, 10::smallint, 33::smallint, now_at, why, NULL, NULL, NULL, other.id);
    then_at := zhitu.time_of_step(other);
    FOR report IN
        SELECT 0::bigint AS id, was.channel AS channel, then_at AS reported_at, p.reporter, p.phone,
               concat_ws(E'\n', nullif(p.narrative, ''), nullif(p.notes, ''), nullif(p.id_number, '')) AS narrative
        FROM zhitu.case_personal p WHERE p.id = was.id
        UNION ALL
        SELECT f.id, f.channel, f.reported_at, p.reporter, p.phone, p.narrative
        FROM zhitu.further_report f JOIN zhitu.further_report_personal p ON p.id = f.id WHERE f.case_id = was.id
        ORDER BY id
    LOOP
        -- The last places of a history are for its steps: what finds no room stays with the case that it was told of.
        EXIT WHEN NOT zhitu.has_room(other, 27::smallint);
        UPDATE zhitu."case" SET last_serial = other.last_serial + 1 WHERE id = other.id;
        told := zhitu.write_event(other, other.state, 27::smallint, then_at, why, NULL, NULL, NULL, was.id);
        other.last_serial := other.last_serial + 1;
        INSERT INTO zhitu.further_report(id, case_id, grid_code, channel, reported_at)
        VALUES (told, other.id, other.grid_code, report.channel, report.reported_at);
        INSERT INTO zhitu.further_report_personal(id, grid_code, reporter, phone, narrative)
        VALUES (told, other.grid_code, report.reporter, report.phone, left(report.narrative, 20000));
    END LOOP;
    RETURN zhitu.end_command(command, was.id, jsonb_build_object(
        'status', 'applied', 'case', was.id, 'version', now_is, 'event', was.last_serial + 1));
END $$;

CREATE OR REPLACE FUNCTION zhitu.oldest_client() RETURNS int
LANGUAGE sql IMMUTABLE AS $$ SELECT 21 $$;
