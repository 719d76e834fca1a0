-- SPDX-License-Identifier: GPL-3.0-or-later
-- The case loop: working time as data, time limits that move by rule only, parts for several
-- departments, who may act at which level, visits, and what is reported once more.

-- Days that are not what their weekday says: holidays, and weekend days that are worked (调休).
CREATE TABLE zhitu.work_day (
    id bigint PRIMARY KEY CHECK (to_char(to_date(id::text, 'YYYYMMDD'), 'YYYYMMDD') = id::text), -- yyyymmdd
    works boolean NOT NULL,
    name zhitu.short_text NOT NULL,
    name_en zhitu.short_text NOT NULL
);
-- When one works on a working day, in minutes of the day in China; in force from the day of its id.
CREATE TABLE zhitu.work_hours (
    id bigint PRIMARY KEY CHECK (to_char(to_date(id::text, 'YYYYMMDD'), 'YYYYMMDD') = id::text), -- yyyymmdd
    opens smallint NOT NULL,
    pauses smallint NOT NULL,
    resumes smallint NOT NULL,
    closes smallint NOT NULL,
    CHECK (0 <= opens AND opens < pauses AND pauses <= resumes AND resumes < closes AND closes <= 1440)
);
-- 国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号; data/domain/work_calendar.cpp has the same.
INSERT INTO zhitu.work_day(id, works, name, name_en)
SELECT to_char(day, 'YYYYMMDD')::bigint, false, p.name, p.name_en
FROM (VALUES ('2024-01-01', '2024-01-01', '元旦', 'New Year'), ('2024-02-10', '2024-02-17', '春节', 'Spring Festival'),
             ('2024-04-04', '2024-04-06', '清明节', 'Qingming'), ('2024-05-01', '2024-05-05', '劳动节', 'Labour Day'),
             ('2024-06-10', '2024-06-10', '端午节', 'Dragon Boat Festival'), ('2024-09-15', '2024-09-17', '中秋节', 'Mid-Autumn Festival'),
             ('2024-10-01', '2024-10-07', '国庆节', 'National Day'), ('2025-01-01', '2025-01-01', '元旦', 'New Year'),
             ('2025-01-28', '2025-02-04', '春节', 'Spring Festival'), ('2025-04-04', '2025-04-06', '清明节', 'Qingming'),
             ('2025-05-01', '2025-05-05', '劳动节', 'Labour Day'), ('2025-05-31', '2025-06-02', '端午节', 'Dragon Boat Festival'),
             ('2025-10-01', '2025-10-08', '国庆节、中秋节', 'National Day and Mid-Autumn Festival'),
             ('2026-01-01', '2026-01-03', '元旦', 'New Year'), ('2026-02-15', '2026-02-23', '春节', 'Spring Festival'),
             ('2026-04-04', '2026-04-06', '清明节', 'Qingming'), ('2026-05-01', '2026-05-05', '劳动节', 'Labour Day'),
             ('2026-06-19', '2026-06-21', '端午节', 'Dragon Boat Festival'), ('2026-09-25', '2026-09-27', '中秋节', 'Mid-Autumn Festival'),
             ('2026-10-01', '2026-10-07', '国庆节', 'National Day')) AS p(first, last, name, name_en),
     generate_series(p.first::timestamp, p.last::timestamp, interval '1 day') AS day;
INSERT INTO zhitu.work_day(id, works, name, name_en)
SELECT unnest(ARRAY[20240204, 20240218, 20240407, 20240428, 20240511, 20240914, 20240929, 20241012, 20250126, 20250208,
                    20250427, 20250928, 20251011, 20260104, 20260214, 20260228, 20260509, 20260920, 20261010]),
       true, '调休上班', 'Worked weekend day';
INSERT INTO zhitu.work_hours VALUES (19700101, 540, 720, 810, 1050);
CALL zhitu.guard_for_all_by_district('work_day');
CALL zhitu.guard_for_all_by_district('work_hours');
CALL zhitu.log_changes_of(25::smallint, 'work_day', '''''::text');
CALL zhitu.log_changes_of(26::smallint, 'work_hours', '''''::text');

CREATE FUNCTION zhitu.is_working_day(day date) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT works FROM zhitu.work_day WHERE id = to_char(day, 'YYYYMMDD')::bigint),
                    extract(isodow FROM day) < 6)
$$;
-- The hours of a day, whether it is worked or not.
CREATE FUNCTION zhitu.shifts_of(day date) RETURNS TABLE (begins timestamptz, ends timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (day + make_interval(mins => s.begins)) AT TIME ZONE 'Asia/Shanghai',
           (day + make_interval(mins => s.ends)) AT TIME ZONE 'Asia/Shanghai'
    -- Where none are in force: those of the reference, as the program has it.
    FROM (SELECT * FROM (SELECT * FROM zhitu.work_hours UNION ALL VALUES (0, 540, 720, 810, 1050)) w
          WHERE w.id <= to_char(day, 'YYYYMMDD')::bigint ORDER BY w.id DESC LIMIT 1) h,
         LATERAL (VALUES (h.opens, h.pauses), (h.resumes, h.closes)) AS s(begins, ends)
    ORDER BY 1
$$;
CREATE FUNCTION zhitu.working_seconds(since timestamptz, upto timestamptz) RETURNS bigint
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(sum(extract(epoch FROM least(s.ends, upto) - greatest(s.begins, since))::bigint), 0)
    FROM generate_series((since AT TIME ZONE 'Asia/Shanghai')::date::timestamp,
                         (upto AT TIME ZONE 'Asia/Shanghai')::date::timestamp, interval '1 day') AS day,
         zhitu.shifts_of(day::date) AS s
    WHERE zhitu.is_working_day(day::date) AND s.ends > since AND s.begins < upto
$$;
CREATE FUNCTION zhitu.add_working_seconds(since timestamptz, seconds bigint) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    day date := (since AT TIME ZONE 'Asia/Shanghai')::date;
    shift record;
    there bigint;
BEGIN
    FOR i IN 0 .. 100000 LOOP
        IF zhitu.is_working_day(day + i) THEN
            FOR shift IN SELECT * FROM zhitu.shifts_of(day + i) LOOP
                there := extract(epoch FROM shift.ends - greatest(shift.begins, since));
                CONTINUE WHEN there < 0;
                IF seconds <= there THEN
                    RETURN greatest(shift.begins, since) + make_interval(secs => seconds);
                END IF;
                seconds := seconds - there;
            END LOOP;
        END IF;
    END LOOP;
    RAISE EXCEPTION 'the calendar has no working time left' USING ERRCODE = 'data_exception';
END $$;
-- The end of work on the so-manieth working day; the day itself does not count.
CREATE FUNCTION zhitu.add_working_days(since timestamptz, days int) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    day date := (since AT TIME ZONE 'Asia/Shanghai')::date;
BEGIN
    FOR i IN 0 .. 100000 LOOP
        IF days <= 0 THEN
            RETURN (SELECT max(s.ends) FROM zhitu.shifts_of(day) s);
        END IF;
        day := day + 1;
        days := days - zhitu.is_working_day(day)::int;
    END LOOP;
    RAISE EXCEPTION 'the calendar has no working time left' USING ERRCODE = 'data_exception';
END $$;
CREATE FUNCTION zhitu.deadline_of(item zhitu.service_item, since timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE item.deadline_unit WHEN 1 THEN zhitu.add_working_seconds(since, item.deadline * 3600::bigint)
                                   ELSE zhitu.add_working_days(since, item.deadline) END
$$;
-- The level of the centre that the session user sits in.
CREATE FUNCTION zhitu.my_level() RETURNS smallint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT level FROM zhitu.account WHERE user_name = session_user
$$;
GRANT EXECUTE ON FUNCTION zhitu.is_working_day, zhitu.shifts_of, zhitu.working_seconds, zhitu.add_working_seconds,
    zhitu.add_working_days, zhitu.deadline_of, zhitu.my_level TO zhitu_member;

-- What a case and its history know besides. Both wire views are made anew below.
DROP VIEW zhitu.wire_case;
DROP VIEW zhitu.wire_case_event;
ALTER TABLE zhitu."case"
    ADD open_parts bigint[] NOT NULL DEFAULT '{}' CHECK (cardinality(open_parts) <= 1000 AND array_position(open_parts, NULL) IS NULL
        AND 0 < ALL (open_parts)),
    ADD extension_until zhitu.moment, -- asked for
    ADD suspended_at zhitu.moment,
    ADD supervised_by smallint CHECK (supervised_by IN (4, 5, 6)), -- level
    ADD supervise_until zhitu.moment; -- its own clock
ALTER TABLE zhitu.case_event
    ADD until zhitu.moment; -- what the step says of a time limit: the one asked for, or that holds from now on
-- As the superuser: the owner sees no row, having no area.
RESET ROLE;
UPDATE zhitu."case" AS c SET
    open_parts = coalesce((SELECT array_agg(DISTINCT last.department_id ORDER BY last.department_id)
                           FROM (SELECT e.department_id FROM zhitu.case_event e
                                 WHERE e.case_id = c.id AND e.action = 24 AND e.department_id IS NOT NULL
                                 ORDER BY e.serial DESC LIMIT c.open_subtasks) last), '{}'),
    suspended_at = CASE WHEN c.state = 11 THEN (SELECT max(e.at) FROM zhitu.case_event e
                                                WHERE e.case_id = c.id AND e.action = 11) END,
    extension_until = CASE WHEN c.extension_asked THEN c.deadline_at END,
    supervised_by = CASE WHEN c.supervised THEN 4 END
WHERE c.state NOT IN (9, 10) AND (c.open_subtasks > 0 OR c.state = 11 OR c.extension_asked OR c.supervised);
SET ROLE zhitu_owner;
ALTER TABLE zhitu."case"
    DROP COLUMN open_subtasks,
    ADD CHECK ((suspended_at IS NOT NULL) = (state = 11)),
    ADD CHECK (supervised OR supervise_until IS NULL);

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
       date_part('epoch', supervise_until)::int8 AS supervise_until, grid_code::text COLLATE "C" AS area_code
FROM zhitu."case";
CREATE VIEW zhitu.wire_case_event WITH (security_invoker) AS
SELECT id, case_id, serial::int8, action::int8, state_after::int8, date_part('epoch', at)::int8 AS at, actor::text,
       reason, coalesce(department_id, 0) AS department_id, date_part('epoch', until)::int8 AS until,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.case_event;

-- The same thing reported once more, by the same or another channel: told to the case that is there.
CREATE TABLE zhitu.further_report (
    id bigint PRIMARY KEY, -- of the event
    case_id bigint NOT NULL,
    grid_code zhitu.grid_code NOT NULL,
    channel smallint NOT NULL CHECK (channel BETWEEN 1 AND 6),
    reported_at zhitu.moment NOT NULL,
    UNIQUE (id, grid_code),
    FOREIGN KEY (case_id, grid_code) REFERENCES zhitu."case"(id, grid_code) ON UPDATE CASCADE
);
CREATE INDEX further_report_by_case ON zhitu.further_report(case_id);
CREATE INDEX further_report_by_grid ON zhitu.further_report(grid_code);
CREATE TABLE zhitu.further_report_personal (
    id bigint PRIMARY KEY,
    grid_code zhitu.grid_code NOT NULL,
    reporter text NOT NULL CHECK (length(reporter) <= 200),
    phone text NOT NULL CHECK (length(phone) <= 40),
    narrative text NOT NULL CHECK (length(narrative) <= 20000),
    FOREIGN KEY (id, grid_code) REFERENCES zhitu.further_report(id, grid_code) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX further_report_personal_by_grid ON zhitu.further_report_personal(grid_code);
CALL zhitu.guard_by_area('further_report', 'grid_code');
CALL zhitu.guard_by_area('further_report_personal', 'grid_code');
CALL zhitu.log_changes_of(27::smallint, 'further_report', 'row.grid_code');
CALL zhitu.log_changes_of(28::smallint, 'further_report_personal', 'row.grid_code');

CREATE VIEW zhitu.wire_work_day WITH (security_invoker) AS
SELECT id, works::int::int8 AS works, name::text, name_en::text, ''::text COLLATE "C" AS area_code FROM zhitu.work_day;
CREATE VIEW zhitu.wire_work_hours WITH (security_invoker) AS
SELECT id, opens::int8, pauses::int8, resumes::int8, closes::int8, ''::text COLLATE "C" AS area_code FROM zhitu.work_hours;
CREATE VIEW zhitu.wire_further_report WITH (security_invoker) AS
SELECT id, case_id, grid_code::text, channel::int8, date_part('epoch', reported_at)::int8 AS reported_at,
       grid_code::text COLLATE "C" AS area_code
FROM zhitu.further_report;
CREATE VIEW zhitu.wire_further_report_personal WITH (security_invoker) AS
SELECT id, grid_code::text, reporter, phone, narrative, grid_code::text COLLATE "C" AS area_code
FROM zhitu.further_report_personal;

-- Rights, as 011 gives them.
DO $$
DECLARE
    of_table text;
    reader text;
    place CONSTANT text[] := ARRAY['work_day', 'work_hours'];
    work CONSTANT text[] := ARRAY['case', 'case_event', 'further_report'];
    secret CONSTANT text[] := ARRAY['further_report_personal'];
BEGIN
    FOREACH of_table IN ARRAY place || work || secret LOOP
        FOREACH reader IN ARRAY CASE WHEN of_table = ANY (place) THEN ARRAY['zhitu_member']
                                     WHEN of_table = ANY (work) THEN ARRAY['zhitu_operator', 'zhitu_analyst', 'zhitu_admin']
                                     ELSE ARRAY['zhitu_operator'] END LOOP
            CALL zhitu.grant_columns('SELECT', of_table, reader);
            EXECUTE format('GRANT SELECT ON zhitu.%I TO %I', 'wire_' || of_table, reader);
        END LOOP;
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_loader');
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON zhitu.%I TO zhitu_loader', of_table);
        EXECUTE format('REVOKE SELECT, INSERT, UPDATE ON zhitu.%I FROM zhitu_owner', of_table);
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_owner');
        CALL zhitu.grant_columns('INSERT', of_table, 'zhitu_owner');
        CALL zhitu.grant_columns('UPDATE', of_table, 'zhitu_owner');
    END LOOP;
END $$;
GRANT INSERT, UPDATE, DELETE ON zhitu.work_day, zhitu.work_hours TO zhitu_admin;
ALTER TABLE zhitu.further_report_personal ALTER reporter SET STATISTICS 0, ALTER phone SET STATISTICS 0,
    ALTER narrative SET STATISTICS 0;

-- 27: reported once more.
CREATE OR REPLACE FUNCTION zhitu.is_case_step(state_before smallint, action smallint, state_after smallint)
    RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE action
        WHEN 1 THEN state_before IS NULL AND state_after = 1                     -- report
        WHEN 2 THEN state_before = 1 AND state_after = 2                         -- accept
        WHEN 3 THEN state_before IN (1, 2) AND state_after = 10                  -- reject
        WHEN 4 THEN state_before = 2 AND state_after = 3                         -- dispatch
        WHEN 5 THEN state_before = 3 AND state_after = 4                         -- sign
        WHEN 6 THEN state_before IN (3, 4, 5) AND state_after = 2                -- return
        WHEN 7 THEN state_before = 4 AND state_after = 5                         -- start
        WHEN 8 THEN state_before IN (4, 5) AND state_after = state_before        -- ask extension
        WHEN 9 THEN state_before IN (4, 5) AND state_after = state_before        -- grant it
        WHEN 10 THEN state_before IN (4, 5) AND state_after = state_before       -- refuse it
        WHEN 11 THEN state_before IN (2, 3, 4, 5) AND state_after = 11           -- suspend
        WHEN 12 THEN state_before = 11 AND state_after IN (2, 3, 4, 5)           -- resume
        WHEN 13 THEN (state_before = 1 AND state_after = 1)                      -- escalate
                     OR (state_before IN (2, 3, 4, 5) AND state_after = 2)
        WHEN 14 THEN (state_before = 1 AND state_after = 1)                      -- delegate
                     OR (state_before IN (2, 3, 4, 5) AND state_after = 2)
        WHEN 15 THEN state_before = 5 AND state_after = 6                        -- resolve
        WHEN 16 THEN state_before = 6 AND state_after = 7                        -- approve review
        WHEN 17 THEN state_before = 6 AND state_after = 5                        -- refuse review
        WHEN 18 THEN state_before IN (6, 7) AND state_after = 8                  -- visit
        WHEN 19 THEN state_before IN (6, 7, 8) AND state_after = 9               -- close
        WHEN 20 THEN state_before IN (6, 7) AND state_after = 9                  -- close without visit
        WHEN 21 THEN state_before IN (8, 9) AND state_after = 2                  -- reopen
        WHEN 22 THEN state_before NOT IN (9, 10) AND state_after = state_before  -- supervise
        WHEN 23 THEN state_before NOT IN (9, 10) AND state_after = state_before  -- lift supervision
        WHEN 24 THEN state_before IN (4, 5) AND state_after = state_before       -- add a part
        WHEN 25 THEN state_before IN (4, 5) AND state_after = state_before       -- finish a part
        WHEN 26 THEN state_after = state_before                                  -- comment
        WHEN 27 THEN state_before NOT IN (9, 10) AND state_after = state_before  -- reported once more
        ELSE false END
$$;
-- What a command has to say. More than the table's needs_reason(), which older histories keep.
CREATE FUNCTION zhitu.must_say_why(action smallint) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT zhitu.needs_reason(action) OR action IN (15, 24, 25, 26)
$$;

CREATE OR REPLACE FUNCTION zhitu.report_case(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'case.report', arguments);
    now_at timestamptz(0) := date_trunc('second', clock_timestamp());
    in_grid text := arguments ->> 'grid';
    item zhitu.service_item;
    due timestamptz(0);
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
    due := zhitu.deadline_of(item, now_at);
    INSERT INTO zhitu."case"(number, title, item_id, category_id, state, grade, channel, level, supervised, geom,
                             grid_code, reported_at, deadline_at, last_serial, uuid)
    VALUES (zhitu.next_case_number(left(in_grid, 6), now_at), arguments ->> 'title', item.id, item.category_id,
            1, item.grade, (arguments ->> 'channel')::smallint, (arguments ->> 'level')::smallint, false,
            public.ST_SetSRID(public.ST_MakePoint((arguments ->> 'lon')::float8, (arguments ->> 'lat')::float8), 4490),
            in_grid, now_at, due, 1, command)
    RETURNING id INTO made;
    INSERT INTO zhitu.case_event(case_id, serial, action, state_after, at, actor, reason, grid_code, until)
    VALUES (made, 1, 1, 1, now_at, zhitu.my_post(), coalesce(arguments ->> 'reason', ''), in_grid, due);
    INSERT INTO zhitu.case_personal(id, grid_code, reporter, phone, id_number, narrative, notes)
    VALUES (made, in_grid, coalesce(arguments ->> 'reporter', ''), coalesce(arguments ->> 'phone', ''),
            coalesce(arguments ->> 'id_number', ''), coalesce(arguments ->> 'narrative', ''),
            coalesce(arguments ->> 'notes', ''));
    RETURN zhitu.end_command(command, made,
                             jsonb_build_object('status', 'applied', 'case', made, 'version', 1));
END $$;

-- The machine: what an action makes of a case, or why not. The codes are those of domain::Refusal.
-- Nothing is written; it is STABLE as it reads the calendar.
DROP FUNCTION zhitu.step_case;
CREATE FUNCTION zhitu.step_case(INOUT stands zhitu."case", action smallint, department bigint, acting_level smallint,
                                at timestamptz, details jsonb, OUT refusal text, OUT until timestamptz)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    with_department boolean := stands.state IN (3, 4, 5);
    ends_parts boolean := false;
    asked timestamptz := to_timestamp((details ->> 'until')::bigint);
    days int := (details ->> 'days')::int;
    target smallint;
BEGIN
    refusal := CASE
        WHEN action IN (8, 9, 10, 24, 25) AND stands.state NOT IN (4, 5) THEN 'state'
        WHEN action = 8 AND stands.extension_asked THEN 'extension_pending'
        WHEN action IN (9, 10) AND NOT stands.extension_asked THEN 'no_extension'
        WHEN action = 25 AND stands.open_parts = '{}' THEN 'no_subtask'
        WHEN action IN (13, 14) AND NOT (stands.state IN (1, 2) OR with_department) THEN 'state'
        WHEN action = 13 AND stands.level = 4 THEN 'top_level'
        WHEN action = 14 AND stands.level = 6 THEN 'bottom_level'
        WHEN action IN (22, 23, 27) AND stands.state IN (9, 10) THEN 'state'
        WHEN action = 22 AND stands.supervised THEN 'supervised'
        WHEN action = 23 AND NOT stands.supervised THEN 'not_supervised'
        WHEN action = 15 AND stands.state = 5 AND stands.open_parts <> '{}' THEN 'subtasks'
        WHEN action = 12 AND stands.state <> 11 THEN 'state' END;
    IF refusal IS NULL AND action NOT IN (8, 9, 10, 12, 13, 14, 22, 23, 24, 25, 26, 27) THEN
        -- Review and visit are both used here (the full profile of the machine).
        target := CASE
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
        IF target IS NULL THEN
            refusal := 'state';
        END IF;
    END IF;
    -- Whoever acts sits where the case is held, or above; everybody may tell something.
    IF refusal IS NULL AND action NOT IN (26, 27)
       AND (acting_level > stands.level OR action = 23 AND acting_level > coalesce(stands.supervised_by, 4)) THEN
        refusal := 'level';
    ELSIF refusal IS NULL AND action IN (4, 24, 25) AND department IS NULL THEN
        refusal := 'department';
    ELSIF refusal IS NULL AND action = 24 AND (department = stands.department_id OR department = ANY (stands.open_parts)) THEN
        refusal := 'has_part';
    ELSIF refusal IS NULL AND action = 25 AND NOT department = ANY (stands.open_parts) THEN
        refusal := 'no_subtask';
    ELSIF refusal IS NULL AND zhitu.must_say_why(action) AND coalesce(details ->> 'reason', '') = '' THEN
        refusal := 'reason';
    ELSIF refusal IS NULL AND (action = 8 AND coalesce(asked <= stands.deadline_at, true)
                               OR action = 9 AND coalesce(coalesce(asked, stands.extension_until) <= stands.deadline_at, true)
                               OR asked >= '2200-01-01') THEN
        refusal := 'until';
    ELSIF refusal IS NULL AND action = 22 AND coalesce(days, 0) NOT BETWEEN 1 AND 60 THEN
        refusal := 'days';
    ELSIF refusal IS NULL AND action = 18 AND (details -> 'resolved' IS NULL
                                               OR coalesce((details ->> 'satisfaction')::int, 0) NOT BETWEEN 0 AND 5) THEN
        refusal := 'visit';
    END IF;
    IF refusal IS NOT NULL THEN
        RETURN;
    END IF;
    CASE action
        WHEN 4 THEN
            stands.department_id := department;
        WHEN 8 THEN
            stands.extension_asked := true;
            stands.extension_until := asked;
            until := asked;
        WHEN 9 THEN
            stands.deadline_at := coalesce(asked, stands.extension_until);
            stands.extension_asked := false;
            stands.extension_until := NULL;
            until := stands.deadline_at;
        WHEN 10 THEN
            stands.extension_asked := false;
            stands.extension_until := NULL;
        WHEN 11 THEN
            stands.suspended_from := stands.state;
            stands.suspended_at := at;
        WHEN 12 THEN
            target := stands.suspended_from;
            -- The clock stood meanwhile, unless it had run out before.
            IF stands.suspended_at <= stands.deadline_at THEN
                stands.deadline_at := zhitu.add_working_seconds(stands.deadline_at,
                                                                zhitu.working_seconds(stands.suspended_at, at));
            END IF;
            stands.suspended_from := NULL;
            stands.suspended_at := NULL;
            until := stands.deadline_at;
        WHEN 13, 14 THEN
            stands.level := stands.level + CASE action WHEN 13 THEN -1 ELSE 1 END;
            IF stands.state <> 1 THEN
                target := 2;
                ends_parts := true;
            END IF;
        WHEN 6, 15 THEN
            ends_parts := true;
        WHEN 21 THEN -- a new round, by the rules that the case came under
            stands.deadline_at := greatest(stands.deadline_at, zhitu.deadline_of(
                (SELECT i FROM zhitu.service_item i WHERE i.id = stands.item_id), at));
            until := stands.deadline_at;
        WHEN 22 THEN
            stands.supervised := true;
            stands.supervised_by := acting_level;
            stands.supervise_until := zhitu.add_working_days(at, days);
            until := stands.supervise_until;
        WHEN 23 THEN
            stands.supervised := false;
            stands.supervised_by := NULL;
            stands.supervise_until := NULL;
        WHEN 24 THEN
            stands.open_parts := stands.open_parts || department;
        WHEN 25 THEN
            stands.open_parts := array_remove(stands.open_parts, department);
        ELSE NULL;
    END CASE;
    IF ends_parts THEN
        stands.extension_asked := false;
        stands.extension_until := NULL;
        stands.open_parts := '{}';
    END IF;
    stands.state := coalesce(target, stands.state);
END $$;

-- Finds the case that a command is about, in the user's scope, and locks it.
CREATE FUNCTION zhitu.case_meant(arguments jsonb) RETURNS zhitu."case"
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    wanted uuid := (arguments ->> 'uuid')::uuid;
    found zhitu."case";
BEGIN
    IF wanted IS NULL THEN
        SELECT uuid INTO wanted FROM zhitu."case" WHERE id = (arguments ->> 'case')::bigint;
    END IF;
    SELECT * INTO found FROM zhitu."case" WHERE uuid = wanted FOR UPDATE;
    RETURN found;
END $$;
-- Now, or when the last thing happened to the case: its history never goes back.
CREATE FUNCTION zhitu.time_of_step(stands zhitu."case") RETURNS timestamptz
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT greatest(date_trunc('second', clock_timestamp()), e.at) FROM zhitu.case_event e
    WHERE e.case_id = stands.id AND e.serial = stands.last_serial
$$;

-- arguments: uuid (of the case) or, where none is known, case (its id), action, reason, department,
-- base_version; until (Unix seconds) of an extension; days (working days) of a supervision;
-- satisfaction (1 to 5, 0: not said), resolved and note of a visit. A comment is never in conflict: it
-- takes nothing back.
CREATE OR REPLACE FUNCTION zhitu.act_on_case(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'case.act', arguments);
    action smallint := (arguments ->> 'action')::smallint;
    why text := coalesce(arguments ->> 'reason', '');
    department bigint := nullif((arguments ->> 'department')::bigint, 0);
    was zhitu."case";
    now_is zhitu."case";
    step record;
    refusal text;
    now_at timestamptz(0);
    event bigint;
BEGIN
    IF known IS NOT NULL THEN
        RETURN known;
    END IF;
    was := zhitu.case_meant(arguments);
    IF was.id IS NULL THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('case'));
    END IF;
    IF was.version IS DISTINCT FROM (arguments ->> 'base_version')::bigint AND action <> 26 THEN
        RETURN zhitu.end_command(command, was.id,
            jsonb_build_object('status', 'conflict', 'case', was.id, 'version', was.version, 'state', was.state));
    END IF;
    IF department IS NOT NULL AND NOT EXISTS (SELECT FROM zhitu.department AS d WHERE d.id = department) THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('department'));
    END IF;
    now_at := zhitu.time_of_step(was);
    step := zhitu.step_case(was, action, department, zhitu.my_level(), now_at, arguments);
    now_is := step.stands;
    refusal := step.refusal;
    -- What only tells leaves room for the steps that end the case.
    IF refusal IS NULL AND (action NOT BETWEEN 2 AND 26 OR was.last_serial >= CASE action WHEN 26 THEN 900 ELSE 1023 END) THEN
        refusal := 'state';
    END IF;
    IF refusal IS NOT NULL THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused(refusal));
    END IF;
    UPDATE zhitu."case" SET
        state = now_is.state, level = now_is.level, supervised = now_is.supervised,
        suspended_from = now_is.suspended_from, suspended_at = now_is.suspended_at, open_parts = now_is.open_parts,
        extension_asked = now_is.extension_asked, extension_until = now_is.extension_until,
        deadline_at = now_is.deadline_at, supervised_by = now_is.supervised_by,
        supervise_until = now_is.supervise_until, department_id = now_is.department_id,
        last_serial = was.last_serial + 1,
        resolved_at = CASE WHEN action = 15 THEN now_at WHEN action IN (17, 21) THEN NULL ELSE resolved_at END,
        closed_at = CASE WHEN now_is.state NOT IN (9, 10) THEN NULL
                         WHEN was.state IN (9, 10) THEN closed_at ELSE now_at END
    WHERE id = was.id RETURNING version INTO now_is.version;
    INSERT INTO zhitu.case_event(case_id, serial, state_before, action, state_after, at, actor, reason,
                                 department_id, grid_code, until)
    VALUES (was.id, was.last_serial + 1, was.state, action, now_is.state, now_at, zhitu.my_post(), why,
            coalesce(department, CASE WHEN action NOT IN (2, 3, 26) THEN was.department_id END), was.grid_code, step.until)
    RETURNING id INTO event;
    IF action = 18 THEN
        INSERT INTO zhitu.visit(id, case_id, grid_code, visited_at, satisfaction, resolved)
        VALUES (event, was.id, was.grid_code, now_at, nullif((arguments ->> 'satisfaction')::smallint, 0),
                (arguments ->> 'resolved')::boolean);
        INSERT INTO zhitu.visit_personal(id, grid_code, note)
        VALUES (event, was.grid_code, coalesce(arguments ->> 'note', ''));
    END IF;
    RETURN zhitu.end_command(command, was.id,
        jsonb_build_object('status', 'applied', 'case', was.id, 'version', now_is.version));
END $$;

-- arguments: uuid or case as above, channel, reason, reporter, phone, narrative. Never in conflict.
CREATE FUNCTION zhitu.report_again(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'case.report_again', arguments);
    was zhitu."case";
    now_at timestamptz(0);
    made_version bigint;
    event bigint;
BEGIN
    IF known IS NOT NULL THEN
        RETURN known;
    END IF;
    was := zhitu.case_meant(arguments);
    IF was.id IS NULL THEN
        RETURN zhitu.end_command(command, NULL, zhitu.refused('case'));
    END IF;
    IF was.state IN (9, 10) OR was.last_serial >= 900 THEN
        RETURN zhitu.end_command(command, was.id, zhitu.refused('state'));
    END IF;
    now_at := zhitu.time_of_step(was);
    UPDATE zhitu."case" SET last_serial = was.last_serial + 1 WHERE id = was.id RETURNING version INTO made_version;
    INSERT INTO zhitu.case_event(case_id, serial, state_before, action, state_after, at, actor, reason, grid_code)
    VALUES (was.id, was.last_serial + 1, was.state, 27, was.state, now_at, zhitu.my_post(),
            coalesce(arguments ->> 'reason', ''), was.grid_code)
    RETURNING id INTO event;
    INSERT INTO zhitu.further_report(id, case_id, grid_code, channel, reported_at)
    VALUES (event, was.id, was.grid_code, (arguments ->> 'channel')::smallint, now_at);
    INSERT INTO zhitu.further_report_personal(id, grid_code, reporter, phone, narrative)
    VALUES (event, was.grid_code, coalesce(arguments ->> 'reporter', ''), coalesce(arguments ->> 'phone', ''),
            coalesce(arguments ->> 'narrative', ''));
    RETURN zhitu.end_command(command, was.id,
        jsonb_build_object('status', 'applied', 'case', was.id, 'version', made_version));
END $$;
GRANT EXECUTE ON FUNCTION zhitu.report_again TO zhitu_operator;

CREATE OR REPLACE FUNCTION zhitu.oldest_client() RETURNS int
LANGUAGE sql IMMUTABLE AS $$ SELECT 12 $$;
