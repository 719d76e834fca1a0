-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works here, and where. Everything that is shown or changed is measured against the session
-- user: it is he who has signed in, whoever a function runs as.
CREATE TABLE zhitu.account (
    user_name name PRIMARY KEY,
    role text NOT NULL CHECK (role IN ('operator', 'analyst', 'trainer', 'admin')),
    post zhitu.short_text NOT NULL, -- what the history of a case calls him; never a person's name
    level smallint NOT NULL CHECK (level IN (4, 5, 6)) -- of the centre he sits in, GB/T 31000
);

CREATE TABLE zhitu.user_scope (
    user_name name NOT NULL REFERENCES zhitu.account ON DELETE CASCADE,
    prefix zhitu.area_prefix NOT NULL,
    PRIMARY KEY (user_name, prefix)
);

-- These are asked in every statement of every client. In PL/pgSQL they are planned once a session,
-- in SQL at every call.
-- The session user's prefixes; none: he sees nothing.
CREATE FUNCTION zhitu.scope() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(prefix::text ORDER BY prefix), '{}') FROM zhitu.user_scope
            WHERE user_name = session_user);
END $$;
-- One range around all of them: what an index can use.
CREATE FUNCTION zhitu.scope_from() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(min(prefix::text COLLATE "C"), ':') FROM zhitu.user_scope
            WHERE user_name = session_user);
END $$;
CREATE FUNCTION zhitu.scope_to() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(max((prefix || ':') COLLATE "C"), '') FROM zhitu.user_scope
            WHERE user_name = session_user);
END $$;
-- With a single prefix the range is exact: no row need be held against the prefixes as well.
CREATE FUNCTION zhitu.scope_is_range() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT count(*) = 1 FROM zhitu.user_scope WHERE user_name = session_user);
END $$;
CREATE FUNCTION zhitu.in_scope(area text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT area ^@ ANY (zhitu.scope())
$$;
-- The post that an entry is signed with.
CREATE FUNCTION zhitu.my_post() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT post FROM zhitu.account WHERE user_name = session_user
$$;
GRANT EXECUTE ON FUNCTION zhitu.scope, zhitu.scope_from, zhitu.scope_to,
    zhitu.scope_is_range, zhitu.in_scope, zhitu.my_post TO zhitu_member, zhitu_loader;

-- Row-level security that holds for owners too.
CREATE PROCEDURE zhitu.guard(guarded text)
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE zhitu.%I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE zhitu.%I FORCE ROW LEVEL SECURITY', guarded);
END $$;

-- Rows are seen and changed where their area, a column, lies in the session user's scope. The
-- calls stand in sub-selects, so that they are made once a statement and not once a row.
CREATE PROCEDURE zhitu.guard_by_area(guarded text, area text)
LANGUAGE plpgsql AS $$
BEGIN
    CALL zhitu.guard(guarded);
    EXECUTE format('CREATE POLICY own_area ON zhitu.%1$I USING (%2$I >= (SELECT zhitu.scope_from()) '
                   'AND %2$I < (SELECT zhitu.scope_to()) '
                   'AND ((SELECT zhitu.scope_is_range()) OR %2$I ^@ ANY ((SELECT zhitu.scope())::text[])))',
                   guarded, area);
END $$;

-- Rows belong to all who have any scope.
CREATE PROCEDURE zhitu.guard_for_all(guarded text)
LANGUAGE plpgsql AS $$
BEGIN
    CALL zhitu.guard(guarded);
    EXECUTE format('CREATE POLICY anyone_with_a_scope ON zhitu.%I '
                   'USING ((SELECT zhitu.scope_from()) <> '':'')', guarded);
END $$;

-- The same, and changed only by those who keep a whole district.
CREATE PROCEDURE zhitu.guard_for_all_by_district(guarded text)
LANGUAGE plpgsql AS $$
DECLARE
    keeps CONSTANT text := '(EXISTS (SELECT FROM unnest(zhitu.scope()) prefix WHERE length(prefix) <= 6))';
BEGIN
    CALL zhitu.guard_for_all(guarded);
    EXECUTE format('CREATE POLICY keeper_adds ON zhitu.%I AS RESTRICTIVE FOR INSERT TO zhitu_admin '
                   'WITH CHECK ', guarded) || keeps;
    EXECUTE format('CREATE POLICY keeper_changes ON zhitu.%I AS RESTRICTIVE FOR UPDATE TO zhitu_admin '
                   'USING ', guarded) || keeps;
    EXECUTE format('CREATE POLICY keeper_removes ON zhitu.%I AS RESTRICTIVE FOR DELETE TO zhitu_admin '
                   'USING ', guarded) || keeps;
END $$;

CALL zhitu.guard('account');
CALL zhitu.guard('user_scope');
-- Whoever has these areas works within the session user's own ones.
CREATE FUNCTION zhitu.keeps(person name) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN NOT EXISTS (SELECT FROM zhitu.user_scope s WHERE s.user_name = person
                       AND NOT s.prefix::text ^@ ANY (zhitu.scope()));
END $$;
-- The functions above look a user up; an administrator keeps the accounts of those who work within
-- his own area, and gives no more than he has; others see themselves.
GRANT EXECUTE ON FUNCTION zhitu.keeps TO zhitu_admin;
CREATE POLICY for_the_functions ON zhitu.account TO zhitu_owner USING (true);
CREATE POLICY for_the_functions ON zhitu.user_scope TO zhitu_owner USING (true);
CREATE POLICY keeper ON zhitu.account TO zhitu_admin USING (zhitu.keeps(user_name));
CREATE POLICY keeper ON zhitu.user_scope TO zhitu_admin
    USING (prefix::text ^@ ANY ((SELECT zhitu.scope())::text[]));
CREATE POLICY oneself ON zhitu.account FOR SELECT TO zhitu_member USING (user_name = session_user);
CREATE POLICY oneself ON zhitu.user_scope FOR SELECT TO zhitu_member USING (user_name = session_user);
GRANT SELECT ON zhitu.account, zhitu.user_scope TO zhitu_member;
GRANT INSERT, UPDATE, DELETE ON zhitu.account, zhitu.user_scope TO zhitu_admin;
