-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may read and write what, column by column. The negative list: columns that a loader writes
-- and nobody reads, not even the owner.
CREATE TABLE zhitu.negative_item (
    table_name name NOT NULL,
    column_name name NOT NULL,
    why text NOT NULL,
    PRIMARY KEY (table_name, column_name)
);
INSERT INTO zhitu.negative_item VALUES
    ('key_site', 'weak_point', 'how a site could be harmed'),
    ('address', 'household_head', 'who is registered at an address'),
    ('organisation', 'legal_person_id_number', 'identity number'),
    ('grid_worker', 'id_number', 'identity number'),
    ('grid_worker', 'home_address', 'where a worker lives'),
    ('camera', 'stream_password', 'a way into the camera'),
    ('case_personal', 'informant', 'who told in confidence'),
    ('case_personal', 'medical_note', 'health');
CALL zhitu.guard_for_all('negative_item');
-- What follows runs as the owner: without this it would find the list empty and grant everything.
CREATE POLICY for_the_functions ON zhitu.negative_item TO zhitu_owner USING (true);
GRANT SELECT ON zhitu.negative_item TO zhitu_member;

-- Grants a right on all columns of a table that are not on the negative list.
CREATE PROCEDURE zhitu.grant_columns(granted text, on_table text, grantee text)
LANGUAGE plpgsql AS $$
DECLARE
    columns text;
BEGIN
    SELECT string_agg(quote_ident(a.attname), ', ') INTO columns FROM pg_attribute a
    WHERE a.attrelid = ('zhitu.' || quote_ident(on_table))::regclass AND a.attnum > 0 AND NOT a.attisdropped
      AND NOT EXISTS (SELECT FROM zhitu.negative_item n WHERE n.table_name = on_table AND n.column_name = a.attname);
    EXECUTE format('GRANT %s (%s) ON zhitu.%I TO %I', granted, columns, on_table, grantee);
END $$;

DO $$
DECLARE
    of_table text;
    place text[] := ARRAY['division', 'grid', 'river', 'key_site', 'address', 'centre', 'department',
                          'organisation', 'grid_worker', 'camera', 'service_category', 'service_item'];
    work text[] := ARRAY['case', 'case_event', 'patrol_plan', 'patrol_stop', 'patrol_check', 'dispute', 'visit'];
    secret text[] := ARRAY['case_personal', 'attachment', 'dispute_personal', 'visit_personal', 'patrol_finding'];
BEGIN
    FOREACH of_table IN ARRAY place LOOP
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_member');
    END LOOP;
    FOREACH of_table IN ARRAY work LOOP -- a trainer works on the demo
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_operator');
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_analyst');
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_admin');
    END LOOP;
    FOREACH of_table IN ARRAY secret || 'attachment_content'::text LOOP
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_operator');
    END LOOP;
    FOREACH of_table IN ARRAY place || work || secret || 'attachment_content'::text LOOP
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_loader');
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON zhitu.%I TO zhitu_loader', of_table);
        -- The owner's functions see what others see.
        EXECUTE format('REVOKE SELECT, INSERT, UPDATE ON zhitu.%I FROM zhitu_owner', of_table);
        CALL zhitu.grant_columns('SELECT', of_table, 'zhitu_owner');
        CALL zhitu.grant_columns('INSERT', of_table, 'zhitu_owner');
        CALL zhitu.grant_columns('UPDATE', of_table, 'zhitu_owner');
    END LOOP;
    FOREACH of_table IN ARRAY place LOOP
        EXECUTE format('GRANT SELECT ON zhitu.%I TO zhitu_member', 'wire_' || of_table);
    END LOOP;
    FOREACH of_table IN ARRAY work LOOP
        EXECUTE format('GRANT SELECT ON zhitu.%I TO zhitu_operator, zhitu_analyst, zhitu_admin', 'wire_' || of_table);
    END LOOP;
    FOREACH of_table IN ARRAY secret LOOP
        EXECUTE format('GRANT SELECT ON zhitu.%I TO zhitu_operator', 'wire_' || of_table);
    END LOOP;
END $$;
-- The catalogue and the organisation are those administrators' who keep a whole district.
GRANT INSERT, UPDATE, DELETE ON zhitu.service_category, zhitu.service_item, zhitu.department TO zhitu_admin;
-- Not its id: that one is taken already would tell of a plan in another area.
GRANT INSERT (name, division_code, valid_from, valid_until),
      UPDATE (name, division_code, valid_from, valid_until), DELETE ON zhitu.patrol_plan TO zhitu_admin;
GRANT INSERT (plan_id, division_code, place_in_round, site_id, grid_code),
      UPDATE (place_in_round), DELETE ON zhitu.patrol_stop TO zhitu_admin;

-- The planner keeps samples of what it has statistics of, and its estimates (EXPLAIN) tell of them,
-- whoever's rows they are: none of what is secret or personal.
DO $$
DECLARE
    secret record;
BEGIN
    FOR secret IN SELECT table_name, column_name FROM zhitu.negative_item
                  UNION SELECT 'case_personal', unnest(ARRAY['reporter', 'phone', 'id_number', 'narrative', 'notes'])
                  UNION VALUES ('dispute_personal', 'agreement'), ('visit_personal', 'note'), ('patrol_finding', 'finding'),
                               ('attachment', 'file_name'), ('attachment', 'sha256'), ('attachment_content', 'sha256'),
                               ('attachment_content', 'content'), ('case_event', 'reason')
    LOOP
        EXECUTE format('ALTER TABLE zhitu.%I ALTER %I SET STATISTICS 0', secret.table_name, secret.column_name);
    END LOOP;
END $$;
