-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which rows changed, by the transaction that changed them. It names keys only; the rows are
-- fetched as they stand. A reader takes the transactions from its watermark up to, and without,
-- pg_snapshot_xmin(pg_current_snapshot()): whatever is below that has ended, so that one that
-- commits late is never skipped.
CREATE TABLE zhitu.change_log (
    seq bigint GENERATED ALWAYS AS IDENTITY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    -- What a client knows of the last rows it has applied; a server that lacks them has lost its
    -- tail.
    token bigint NOT NULL DEFAULT ('x' || substr(gen_random_uuid()::text, 1, 8)
                                       || substr(gen_random_uuid()::text, 1, 8))::bit(64)::bigint,
    logged_at timestamptz NOT NULL DEFAULT statement_timestamp(),
    table_id smallint NOT NULL,
    key bigint NOT NULL,
    operation "char" NOT NULL CHECK (operation IN ('I', 'U', 'D', 'M')), -- M: moved out of an area
    area_code text COLLATE "C" NOT NULL
) PARTITION BY RANGE (logged_at);
CREATE INDEX change_log_by_transaction ON zhitu.change_log (xid, seq);
-- For what no month has been made for; kept empty by make_log_partitions().
CREATE TABLE zhitu.change_log_rest PARTITION OF zhitu.change_log DEFAULT;

-- What is below it was removed: whoever has not read that far starts anew.
CREATE TABLE zhitu.log_horizon (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    first_xid xid8 NOT NULL
);
INSERT INTO zhitu.log_horizon(first_xid) VALUES (pg_current_xact_id());

-- The tables that clients keep in step.
CREATE TABLE zhitu.replicated_table (
    id smallint PRIMARY KEY,
    name name NOT NULL UNIQUE,
    area text NOT NULL -- SQL over a row: the code that its scope is measured by, '' for all
);

-- The numbers of the tables that the session user's role may read.
CREATE FUNCTION zhitu.readable_tables() RETURNS smallint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(id ORDER BY id)
                                FILTER (WHERE has_any_column_privilege(session_user, 'zhitu.' || quote_ident(name),
                                                                       'SELECT')), '{}')
            FROM zhitu.replicated_table);
END $$;

CREATE FUNCTION zhitu.month_of_log(at timestamptz) RETURNS date
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT date_trunc('month', at AT TIME ZONE 'Asia/Shanghai')::date
$$;

-- Makes the months from this one on, and those of the rows that had to wait, where they are missing;
-- moves the rows into them.
CREATE FUNCTION zhitu.make_log_partitions(months_ahead int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    this_month date := zhitu.month_of_log(statement_timestamp());
    month date;
    part text;
    low timestamptz;
    high timestamptz;
    made int := 0;
BEGIN
    FOR month IN SELECT wanted::date
                 FROM generate_series(this_month::timestamp, this_month + make_interval(months => months_ahead),
                                      interval '1 month') AS ahead(wanted)
                 UNION SELECT zhitu.month_of_log(logged_at) FROM zhitu.change_log_rest ORDER BY 1 LOOP
        part := format('change_log_%s', to_char(month, 'YYYY_MM'));
        CONTINUE WHEN to_regclass('zhitu.' || part) IS NOT NULL;
        low := month::timestamp AT TIME ZONE 'Asia/Shanghai';
        high := (month + interval '1 month') AT TIME ZONE 'Asia/Shanghai';
        LOCK TABLE zhitu.change_log IN SHARE ROW EXCLUSIVE MODE;
        CONTINUE WHEN to_regclass('zhitu.' || part) IS NOT NULL; -- made while we waited
        EXECUTE format('CREATE TABLE zhitu.%I (LIKE zhitu.change_log INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
        EXECUTE format('WITH waiting AS (DELETE FROM zhitu.change_log_rest WHERE logged_at >= %L '
                       'AND logged_at < %L RETURNING *) INSERT INTO zhitu.%I SELECT * FROM waiting',
                       low, high, part);
        EXECUTE format('ALTER TABLE zhitu.change_log ATTACH PARTITION zhitu.%I FOR VALUES FROM (%L) TO (%L)',
                       part, low, high);
        made := made + 1;
    END LOOP;
    RETURN made;
END $$;

-- Removes the months that ended before `before`. \returns how many
CREATE FUNCTION zhitu.drop_log_before(before timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    part record;
    gone xid8;
    removed int := 0;
BEGIN
    FOR part IN SELECT c.oid::regclass AS name, c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = 'zhitu.change_log'::regclass AND c.relname ~ '^change_log_\d{4}_\d{2}$'
                ORDER BY c.relname LOOP
        CONTINUE WHEN (to_date(substr(part.relname, 12), 'YYYY_MM') + interval '1 month')
                      AT TIME ZONE 'Asia/Shanghai' > before;
        EXECUTE format('SELECT max(xid) FROM %s', part.name) INTO gone;
        EXECUTE format('DROP TABLE %s', part.name);
        removed := removed + 1;
        UPDATE zhitu.log_horizon SET first_xid = greatest(first_xid, (gone::text::numeric + 1)::text::xid8)
        WHERE gone IS NOT NULL;
    END LOOP;
    RETURN removed;
END $$;

-- Writes the log for one table: a function of its own with plain SQL, and a trigger for each kind
-- of statement. A statement costs one INSERT, however many rows it changed.
CREATE PROCEDURE zhitu.log_changes_of(number smallint, logged text, area text)
LANGUAGE plpgsql AS $$
DECLARE
    old_area text := replace(area, 'row.', 'old_row.');
    new_area text := replace(area, 'row.', 'new_row.');
BEGIN
    INSERT INTO zhitu.replicated_table VALUES (number, logged, area);
    -- What a client takes for an id.
    EXECUTE format('ALTER TABLE zhitu.%I ADD CONSTRAINT sound_id CHECK (id > 0 AND id < 144115188075855872)', logged);
    EXECUTE format($f$
CREATE FUNCTION zhitu.%1$I() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $t$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO zhitu.change_log(table_id, key, operation, area_code)
        SELECT %2$s, new_row.id, 'I', %4$s FROM new_rows AS new_row;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO zhitu.change_log(table_id, key, operation, area_code)
        SELECT %2$s, old_row.id, 'D', %3$s FROM old_rows AS old_row;
    ELSE
        INSERT INTO zhitu.change_log(table_id, key, operation, area_code)
        SELECT %2$s, new_row.id, 'U', %4$s FROM new_rows AS new_row
        UNION ALL -- the client that loses a row reads of it under its old area
        SELECT %2$s, old_row.id, 'M', %3$s FROM old_rows AS old_row
        WHERE NOT EXISTS (SELECT FROM new_rows AS new_row
                          WHERE new_row.id = old_row.id AND %4$s = %3$s);
    END IF;
    IF FOUND THEN
        PERFORM pg_notify('zhitu_change', '');
    END IF;
    RETURN NULL;
END $t$ $f$, 'log_' || logged, number, old_area, new_area);
    EXECUTE format('CREATE TRIGGER log_insert AFTER INSERT ON zhitu.%I REFERENCING NEW TABLE AS new_rows '
                   'FOR EACH STATEMENT EXECUTE FUNCTION zhitu.%I()', logged, 'log_' || logged);
    EXECUTE format('CREATE TRIGGER log_delete AFTER DELETE ON zhitu.%I REFERENCING OLD TABLE AS old_rows '
                   'FOR EACH STATEMENT EXECUTE FUNCTION zhitu.%I()', logged, 'log_' || logged);
    EXECUTE format('CREATE TRIGGER log_update AFTER UPDATE ON zhitu.%I REFERENCING OLD TABLE AS old_rows '
                   'NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION zhitu.%I()',
                   logged, 'log_' || logged);
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON zhitu.%I '
                   'FOR EACH STATEMENT EXECUTE FUNCTION zhitu.refuse_truncate()', logged);
END $$;

-- TRUNCATE has no transition table: clients would never learn of it.
CREATE FUNCTION zhitu.refuse_truncate() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'TRUNCATE of % is not seen by the clients; use DELETE', TG_TABLE_NAME;
END $$;

CALL zhitu.guard('change_log');
CALL zhitu.guard('log_horizon');
CALL zhitu.guard('replicated_table');
-- A client reads of its own area, and of the tables that its role may read.
CREATE POLICY own_area ON zhitu.change_log FOR SELECT TO zhitu_member
    USING ((area_code = '' OR area_code ^@ ANY ((SELECT zhitu.scope())::text[]))
           AND (SELECT zhitu.scope_from()) <> ':'
           AND table_id = ANY ((SELECT zhitu.readable_tables())::smallint[]));
CREATE POLICY for_the_triggers ON zhitu.change_log TO zhitu_owner USING (true);
CREATE POLICY for_the_functions ON zhitu.log_horizon TO zhitu_owner USING (true);
CREATE POLICY for_the_functions ON zhitu.replicated_table TO zhitu_owner USING (true);
CREATE POLICY anyone_with_a_scope ON zhitu.replicated_table FOR SELECT TO zhitu_member
    USING ((SELECT zhitu.scope_from()) <> ':');
GRANT SELECT ON zhitu.change_log, zhitu.replicated_table TO zhitu_member;
GRANT EXECUTE ON FUNCTION zhitu.readable_tables TO zhitu_member;
