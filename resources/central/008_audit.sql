-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who did what, in a chain: each entry's hash covers the entry and the hash before it. Changing,
-- removing or reordering entries breaks the chain; cutting off its tail shows against a head that
-- was kept elsewhere (zhituctl audit head).
CREATE TABLE zhitu.audit_entry (
    serial bigint PRIMARY KEY CHECK (serial > 0),
    at timestamptz NOT NULL,
    user_name name NOT NULL,
    action text NOT NULL CHECK (action ~ '^[a-z]+(\.[a-z_]+)+$'),
    subject text NOT NULL CHECK (length(subject) <= 200), -- what it was done to, such as case/7
    reason text NOT NULL CHECK (length(reason) <= 4000),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
);

CREATE TABLE zhitu.audit_head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    serial bigint NOT NULL,
    hash bytea NOT NULL
);
INSERT INTO zhitu.audit_head(serial, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

-- A text with its length before it, so that no two entries have the same bytes.
CREATE FUNCTION zhitu.framed(field text) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8')
$$;

-- SHA-256 over the hash before, and serial, microseconds since 1970, user, action, subject, reason.
-- data/policy/audit_chain.cpp computes the same.
CREATE FUNCTION zhitu.audit_hash(before bytea, entry zhitu.audit_entry) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT sha256(before || zhitu.framed(entry.serial::text)
                  || zhitu.framed((extract(epoch FROM entry.at) * 1000000)::bigint::text)
                  || zhitu.framed(entry.user_name::text) || zhitu.framed(entry.action)
                  || zhitu.framed(entry.subject) || zhitu.framed(entry.reason))
$$;

-- Appends an entry in the name of the session user. The head is locked until the transaction ends:
-- entries have one order.
CREATE FUNCTION zhitu.write_audit(action text, subject text, reason text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    head zhitu.audit_head;
    entry zhitu.audit_entry;
BEGIN
    SELECT * INTO STRICT head FROM zhitu.audit_head FOR UPDATE;
    entry.serial := head.serial + 1;
    entry.at := clock_timestamp();
    entry.user_name := session_user;
    entry.action := action;
    entry.subject := subject;
    entry.reason := reason;
    entry.hash := zhitu.audit_hash(head.hash, entry);
    INSERT INTO zhitu.audit_entry SELECT entry.*;
    UPDATE zhitu.audit_head SET serial = entry.serial, hash = entry.hash;
    RETURN entry.serial;
END $$;

-- What a client may write of itself.
CREATE FUNCTION zhitu.note(action text, subject text, reason text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF zhitu.scope_from() = ':' OR action NOT IN ('session.sign_in', 'session.sign_out', 'personal.reveal',
                                                  'personal.bootstrap', 'export.write', 'scope.purged') THEN
        RAISE EXCEPTION 'not an entry that a client writes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN zhitu.write_audit(action, subject, reason);
END $$;
GRANT EXECUTE ON FUNCTION zhitu.note TO zhitu_member;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON zhitu.audit_entry
    FOR EACH ROW EXECUTE FUNCTION zhitu.refuse_rewriting();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON zhitu.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION zhitu.refuse_rewriting();

-- An administrator's act on accounts is an entry, whichever way he does it.
CREATE FUNCTION zhitu.audit_accounts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed jsonb := coalesce(to_jsonb(NEW), to_jsonb(OLD));
BEGIN
    PERFORM zhitu.write_audit('account.' || lower(TG_OP), changed ->> 'user_name', changed::text);
    RETURN NULL;
END $$;
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON zhitu.account
    FOR EACH ROW EXECUTE FUNCTION zhitu.audit_accounts();
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON zhitu.user_scope
    FOR EACH ROW EXECUTE FUNCTION zhitu.audit_accounts();
-- TRUNCATE would pass by the triggers above.
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON zhitu.account
    FOR EACH STATEMENT EXECUTE FUNCTION zhitu.refuse_truncate();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON zhitu.user_scope
    FOR EACH STATEMENT EXECUTE FUNCTION zhitu.refuse_truncate();

CALL zhitu.guard('audit_entry');
CALL zhitu.guard('audit_head');
CREATE POLICY for_the_functions ON zhitu.audit_entry TO zhitu_owner USING (true);
CREATE POLICY for_the_functions ON zhitu.audit_head TO zhitu_owner USING (true);
CREATE POLICY keeper ON zhitu.audit_entry FOR SELECT TO zhitu_admin USING (true);
CREATE POLICY keeper ON zhitu.audit_head FOR SELECT TO zhitu_admin USING (true);
GRANT SELECT ON zhitu.audit_entry, zhitu.audit_head TO zhitu_admin;
