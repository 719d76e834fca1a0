-- SPDX-License-Identifier: GPL-3.0-or-later
-- A drill that ends gives back the cameras that it made fail, also where the program that played it is long dead. A
-- step that the centre refuses is told as a value, and can be left out for good.

-- What the step set the camera to, and whether the drill has no more to do with it.
ALTER TABLE zhitu.drill_camera ADD COLUMN set_to smallint, ADD COLUMN given_back boolean NOT NULL DEFAULT false;
UPDATE zhitu.drill_camera d SET set_to = (s.what ->> 'status')::smallint,
    given_back = EXISTS (SELECT FROM zhitu.drill_step w WHERE w.run_id = d.run_id
                         AND w.what ->> 'kind' = 'cameras_work' AND w.what ->> 'of' = d.step)
FROM zhitu.drill_step s WHERE s.run_id = d.run_id AND s.step = d.step;
ALTER TABLE zhitu.drill_camera ALTER set_to SET NOT NULL;

-- Gives cameras back: those that one step made fail, or without one all that the run still holds. What somebody else
-- has set meanwhile stays as he set it. Cameras that the caller does not see are left for whoever ends a drill next.
-- cameras: they are as they were; kept: somebody else had set them.
CREATE FUNCTION zhitu.drill_give_back(run bigint, of_step text, OUT cameras bigint, OUT kept bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE zhitu.camera c SET status = d.before FROM zhitu.drill_camera d
    WHERE d.run_id = run AND (of_step IS NULL OR d.step = of_step) AND NOT d.given_back
      AND c.id = d.camera_id AND c.status = d.set_to;
    GET DIAGNOSTICS cameras = ROW_COUNT;
    WITH free AS (
        UPDATE zhitu.drill_camera d SET given_back = true
        WHERE d.run_id = run AND (of_step IS NULL OR d.step = of_step) AND NOT d.given_back
          AND EXISTS (SELECT FROM zhitu.camera c WHERE c.id = d.camera_id)
        RETURNING d.camera_id)
    SELECT count(DISTINCT f.camera_id) - cameras INTO kept FROM free f;
END $$;

-- What earlier drills left behind: those that ended before this schema, or by somebody who saw less.
CREATE FUNCTION zhitu.drill_tidy() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    earlier bigint;
    total bigint := 0;
BEGIN
    PERFORM zhitu.require_drill();
    FOR earlier IN SELECT DISTINCT r.id FROM zhitu.drill_run r JOIN zhitu.drill_camera d ON d.run_id = r.id
                   WHERE r.ended_at IS NOT NULL AND NOT d.given_back ORDER BY 1 LOOP
        total := total + (SELECT b.cameras FROM zhitu.drill_give_back(earlier, NULL) b);
    END LOOP;
    RETURN total;
END $$;

-- What came of the cameras is told, and stands in the record under a name that no step can have.
DROP FUNCTION zhitu.drill_end(bigint);
CREATE FUNCTION zhitu.drill_end(run bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    outcome jsonb;
BEGIN
    PERFORM zhitu.open_drill(run);
    SELECT to_jsonb(b) INTO outcome FROM zhitu.drill_give_back(run, NULL) b;
    INSERT INTO zhitu.drill_step(run_id, step, scenario_ms, what, result)
    SELECT run, '#end', c.scenario_ms + (extract(epoch FROM clock_timestamp() - c.at) * 1000 * c.speed)::bigint,
           '{"kind": "end"}', outcome
    FROM zhitu.drill_clock c WHERE c.run_id = run ORDER BY c.id DESC LIMIT 1;
    UPDATE zhitu.drill_run SET ended_at = greatest(begun_at, clock_timestamp()) WHERE id = run;
    PERFORM zhitu.write_audit('drill.end', 'drill/' || run, '');
    RETURN outcome;
END $$;

-- As before, and:
--   cameras_work gives back what nobody else has set meanwhile, and says how many it kept
--   left_out: was (the kind), why (place, item, denied, follows, other), said (by the centre): the step is done with
CREATE OR REPLACE FUNCTION zhitu.drill_do(run bigint, step text, at_ms bigint, what jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    known jsonb;
    outcome jsonb := '{}';
    earlier zhitu.drill_step;
    touched bigint;
BEGIN
    PERFORM zhitu.open_drill(run);
    SELECT s.result INTO known FROM zhitu.drill_step s WHERE s.run_id = run AND s.step = drill_do.step;
    IF FOUND THEN
        RETURN known || '{"again": true}';
    END IF;
    IF what ? 'of' THEN
        SELECT * INTO earlier FROM zhitu.drill_step s WHERE s.run_id = run AND s.step = what ->> 'of';
        IF NOT FOUND OR earlier.what ->> 'kind' = 'left_out' THEN
            RAISE EXCEPTION 'step % has not been done', what ->> 'of' USING ERRCODE = 'object_not_in_prerequisite_state';
        END IF;
    END IF;
    CASE what ->> 'kind'
        WHEN 'report' THEN
            outcome := zhitu.report_case(gen_random_uuid(), what -> 'case');
        WHEN 'again' THEN
            outcome := zhitu.report_again(gen_random_uuid(), (what -> 'report')
                                          || jsonb_build_object('case', (earlier.result ->> 'case')::bigint));
        WHEN 'cameras_fail' THEN
            INSERT INTO zhitu.drill_camera(run_id, step, camera_id, before, set_to)
            SELECT run, drill_do.step, c.id, c.status, (what ->> 'status')::smallint FROM zhitu.camera c
            WHERE c.id IN (SELECT zhitu.drill_cameras(what -> 'chosen'));
            UPDATE zhitu.camera c SET status = d.set_to FROM zhitu.drill_camera d
            WHERE d.run_id = run AND d.step = drill_do.step AND c.id = d.camera_id;
            GET DIAGNOSTICS touched = ROW_COUNT;
            outcome := jsonb_build_object('cameras', touched);
        WHEN 'cameras_work' THEN
            SELECT to_jsonb(b) INTO outcome FROM zhitu.drill_give_back(run, what ->> 'of') b;
        WHEN 'tell' THEN
            INSERT INTO zhitu.drill_message(told_at, kind, title, text, lon, lat, division_code)
            VALUES (date_trunc('second', clock_timestamp()), (what ->> 'message_kind')::smallint, what ->> 'title',
                    coalesce(what ->> 'text', ''), (what ->> 'lon')::float8, (what ->> 'lat')::float8,
                    what ->> 'division')
            RETURNING id INTO touched;
            outcome := jsonb_build_object('message', touched);
        WHEN 'note', 'left_out' THEN
            NULL;
    END CASE;
    IF what ->> 'kind' = 'report' AND outcome ->> 'status' <> 'applied' THEN
        RAISE EXCEPTION 'step % was refused: %', step, outcome ->> 'why'
            USING ERRCODE = 'data_exception', DETAIL = outcome ->> 'why';
    END IF;
    INSERT INTO zhitu.drill_step(run_id, step, scenario_ms, what, result) VALUES (run, step, at_ms, what, outcome);
    RETURN outcome;
END $$;

-- The same; what is wrong with the step itself is told as refused (SQLSTATE), why (a code, where there is one) and
-- said, and nothing of it was done. Everything else is an error as ever: that the drill is over, that somebody may not
-- direct, and what may pass by itself (pg_errors.cpp names the same classes).
CREATE FUNCTION zhitu.drill_try(run bigint, step text, at_ms bigint, what jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    outcome jsonb;
    said text;
    why text;
BEGIN
    PERFORM zhitu.open_drill(run);
    BEGIN
        outcome := zhitu.drill_do(run, step, at_ms, what);
        SET CONSTRAINTS ALL IMMEDIATE; -- what is put off would be an error behind the last word
        RETURN outcome;
    EXCEPTION WHEN OTHERS THEN
        IF SQLSTATE ~ '^(40|53|57|58|XX|25)' OR SQLSTATE = '55P03' THEN
            RAISE;
        END IF;
        GET STACKED DIAGNOSTICS said = MESSAGE_TEXT, why = PG_EXCEPTION_DETAIL;
        RETURN jsonb_build_object('refused', SQLSTATE, 'why', why, 'said', left(said, 500));
    END;
END $$;
GRANT EXECUTE ON FUNCTION zhitu.drill_end, zhitu.drill_try, zhitu.drill_tidy TO zhitu_trainer;
