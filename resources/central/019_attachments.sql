-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is attached to a case: photographs, documents, evidence of what was done. A file comes in parts, each
-- a transaction of its own, so that no line is too slow for it and none holds up the feed; the command that
-- comes behind them puts it together. Whoever opens one leaves an entry of the audit.

-- What it belongs to: 1 a report, 2 handling, 3 a visit; the serial of the event where it came with one; when
-- and by which post. What was loaded before says none of it.
DROP VIEW zhitu.wire_attachment;
ALTER TABLE zhitu.attachment
    ADD kind smallint NOT NULL DEFAULT 1 CHECK (kind IN (1, 2, 3)),
    ADD event smallint CHECK (event BETWEEN 1 AND 1023),
    ADD attached_at zhitu.moment,
    ADD post zhitu.short_text;
-- Parts of it are read: compressed, each would have to be unpacked from the beginning.
ALTER TABLE zhitu.attachment_content ALTER content SET STORAGE EXTERNAL;

-- As the superuser: the owner sees no row, having no area.
RESET ROLE;
SELECT setval(pg_get_serial_sequence('zhitu.attachment', 'id'), coalesce(max(id), 0) + 1, false) FROM zhitu.attachment;
SET ROLE zhitu_owner;

CREATE VIEW zhitu.wire_attachment WITH (security_invoker) AS
SELECT id, case_id, grid_code::text, file_name::text, media_type, bytes::int8, encode(sha256, 'hex') AS sha256,
       kind::int8, coalesce(event, 0)::int8 AS event, date_part('epoch', attached_at)::int8 AS attached_at,
       coalesce(post::text, '') AS post, grid_code::text COLLATE "C" AS area_code
FROM zhitu.attachment;
GRANT SELECT ON zhitu.wire_attachment TO zhitu_operator;
DO $$
DECLARE
    reader text;
BEGIN
    FOREACH reader IN ARRAY ARRAY['zhitu_operator', 'zhitu_loader', 'zhitu_owner'] LOOP
        CALL zhitu.grant_columns('SELECT', 'attachment', reader);
    END LOOP;
    CALL zhitu.grant_columns('INSERT', 'attachment', 'zhitu_owner');
    CALL zhitu.grant_columns('UPDATE', 'attachment', 'zhitu_owner');
END $$;
-- Nobody looks into a file but by read_attachment(), which writes down that he did.
REVOKE SELECT ON zhitu.attachment_content FROM zhitu_operator;
REVOKE SELECT (id, bytes, sha256, content) ON zhitu.attachment_content FROM zhitu_operator;

-- What of a file has come. By the user as well: whose id a command has is nobody else's business.
CREATE TABLE zhitu.attachment_part (
    user_name name NOT NULL,
    command uuid NOT NULL,
    part smallint NOT NULL CHECK (part BETWEEN 0 AND 255), -- kMostAttachmentBytes / kAttachmentPartBytes
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 131072),
    sent_at timestamptz NOT NULL DEFAULT statement_timestamp(),
    PRIMARY KEY (user_name, command, part)
);
ALTER TABLE zhitu.attachment_part ALTER content SET STORAGE EXTERNAL, ALTER content SET STATISTICS 0;
CREATE INDEX attachment_part_sent ON zhitu.attachment_part(sent_at);
CALL zhitu.guard('attachment_part');
CREATE POLICY for_the_functions ON zhitu.attachment_part TO zhitu_owner USING (true);

-- Who has which file open: one opening is one entry of the audit, however many parts it takes.
CREATE TABLE zhitu.attachment_opening (
    id uuid PRIMARY KEY, -- made by the client
    user_name name NOT NULL,
    attachment_id bigint NOT NULL,
    opened_at timestamptz NOT NULL DEFAULT statement_timestamp()
);
CREATE INDEX attachment_opening_at ON zhitu.attachment_opening(opened_at);
CALL zhitu.guard('attachment_opening');
CREATE POLICY for_the_functions ON zhitu.attachment_opening TO zhitu_owner USING (true);

-- The types that a client takes in; data/attachments/file_kind.h names the same. Nothing that a program runs.
CREATE FUNCTION zhitu.may_be_attached(media_type text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(media_type IN ('image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.oasis.opendocument.text', 'video/mp4', 'audio/mpeg', 'audio/wav', 'audio/mp4'), false)
$$;

-- Takes one part; the same one again changes nothing. \returns whether it is kept: false where he has too
-- much on its way already (four files of the largest size). What nobody ended for a week goes.
CREATE FUNCTION zhitu.put_attachment_part(command uuid, part int, content text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    bytes bytea := decode(content, 'base64');
BEGIN
    IF zhitu.my_post() IS NULL OR zhitu.scope_from() = ':' THEN
        RAISE EXCEPTION 'no scope is granted to %', session_user USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF part = 0 THEN
        DELETE FROM zhitu.attachment_part AS p WHERE p.sent_at < statement_timestamp() - interval '7 days';
    END IF;
    -- One at a time for each user: two that count beside each other would both find room.
    PERFORM pg_advisory_xact_lock(hashtext('zhitu.attachment_part'), hashtext(session_user));
    IF (SELECT count(*) FROM zhitu.attachment_part AS p WHERE p.user_name = session_user) >= 1024 THEN
        RETURN EXISTS (SELECT FROM zhitu.attachment_part AS p WHERE p.user_name = session_user
                       AND p.command = put_attachment_part.command AND p.part = put_attachment_part.part);
    END IF;
    INSERT INTO zhitu.attachment_part(user_name, command, part, content)
    VALUES (session_user, command, part::smallint, bytes)
    ON CONFLICT ON CONSTRAINT attachment_part_pkey DO NOTHING;
    RETURN true;
END $$;

-- Which parts have come.
CREATE FUNCTION zhitu.attachment_parts(command uuid) RETURNS int[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(p.part::int ORDER BY p.part), '{}') FROM zhitu.attachment_part AS p
            WHERE p.user_name = session_user AND p.command = attachment_parts.command);
END $$;

-- Gives up what has come of a file.
CREATE FUNCTION zhitu.drop_attachment_parts(command uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM zhitu.attachment_part AS p
    WHERE p.user_name = session_user AND p.command = drop_attachment_parts.command;
END $$;

-- The serial of the event that an earlier command of the same user became; null: none, or not known.
CREATE FUNCTION zhitu.event_of(wanted uuid, about bigint) RETURNS smallint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT CASE c.kind WHEN 'case.report' THEN 1 ELSE (c.result ->> 'event')::smallint END
            FROM zhitu.command AS c WHERE c.id = wanted AND c.user_name = session_user AND c.case_id = about
            AND c.result ->> 'status' = 'applied');
END $$;

-- arguments: uuid or case as in act_on_case, kind, file_name, media_type, bytes, sha256 (hex); with: the command
-- that it came with. It only tells: it is never in conflict, raises no version and is no event of the case; an
-- ended case takes it, too. Where parts are missing, or are not what was announced, the answer is
-- {"status": "incomplete"} and nothing is kept of it: the parts come again.
CREATE FUNCTION zhitu.attach_to_case(command uuid, arguments jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb := zhitu.begin_command(command, 'case.attach', arguments);
    was zhitu."case";
    announced int := (arguments ->> 'bytes')::int;
    digest bytea := decode(arguments ->> 'sha256', 'hex');
    file bytea;
    refusal text;
    made bigint;
BEGIN
    IF known IS NOT NULL THEN
        PERFORM zhitu.drop_attachment_parts(command); -- sent again beside the first try
        RETURN known;
    END IF;
    was := zhitu.case_meant(arguments); -- locked: two files beside each other are counted
    IF was.id IS NULL THEN
        refusal := 'case';
    ELSIF NOT zhitu.may_be_attached(arguments ->> 'media_type')
          OR coalesce((arguments ->> 'kind')::int NOT IN (1, 2, 3), true)
          OR coalesce(announced NOT BETWEEN 1 AND 33554432, true)
          OR coalesce(octet_length(digest) <> 32, true)
          OR coalesce(length(arguments ->> 'file_name') NOT BETWEEN 1 AND 400, true) THEN
        refusal := 'file';
    ELSIF (SELECT count(*) FROM zhitu.attachment AS a WHERE a.case_id = was.id) >= 100 THEN
        refusal := 'files';
    END IF;
    IF refusal IS NOT NULL THEN
        PERFORM zhitu.drop_attachment_parts(command);
        RETURN zhitu.end_command(command, was.id, zhitu.refused(refusal));
    END IF;
    -- No more is put together than was announced.
    IF (SELECT sum(octet_length(p.content)) FROM zhitu.attachment_part AS p
        WHERE p.user_name = session_user AND p.command = attach_to_case.command) = announced THEN
        SELECT string_agg(p.content, ''::bytea ORDER BY p.part) INTO file FROM zhitu.attachment_part AS p
        WHERE p.user_name = session_user AND p.command = attach_to_case.command;
    END IF;
    IF file IS NULL OR sha256(file) <> digest THEN
        -- Nothing is wrong with what is only not whole yet.
        IF (SELECT count(*) FROM zhitu.attachment_part AS p WHERE p.user_name = session_user
            AND p.command = attach_to_case.command) >= (announced + 131071) / 131072 THEN
            PERFORM zhitu.drop_attachment_parts(command);
        END IF;
        DELETE FROM zhitu.command AS c WHERE c.id = command;
        RETURN jsonb_build_object('status', 'incomplete');
    END IF;
    INSERT INTO zhitu.attachment(case_id, grid_code, file_name, media_type, bytes, sha256, kind, event, attached_at, post)
    VALUES (was.id, was.grid_code, arguments ->> 'file_name', arguments ->> 'media_type', announced, digest,
            (arguments ->> 'kind')::smallint, zhitu.event_of((arguments ->> 'with')::uuid, was.id),
            date_trunc('second', clock_timestamp()), zhitu.my_post())
    RETURNING id INTO made;
    INSERT INTO zhitu.attachment_content VALUES (made, announced, digest, file);
    PERFORM zhitu.drop_attachment_parts(command);
    RETURN zhitu.end_command(command, was.id,
        jsonb_build_object('status', 'applied', 'case', was.id, 'version', was.version, 'row', made));
END $$;

-- A part of a file, from `part` * 128 KiB on. The first one of an opening writes it down: opened to look at it,
-- or to save it outside of the program. No row: it is not there, or not in his area. An opening lasts an hour.
CREATE FUNCTION zhitu.read_attachment(opening uuid, attachment bigint, part int, saving boolean)
RETURNS TABLE (file_name text, media_type text, bytes int, sha256 bytea, content bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    wanted bigint := attachment;
    of_case bigint;
    begun zhitu.attachment_opening;
BEGIN
    SELECT a.case_id INTO of_case FROM zhitu.attachment AS a WHERE a.id = wanted; -- in his scope
    IF NOT FOUND THEN
        RETURN;
    END IF;
    INSERT INTO zhitu.attachment_opening(id, user_name, attachment_id) VALUES (opening, session_user, wanted)
        ON CONFLICT DO NOTHING;
    IF FOUND THEN
        PERFORM zhitu.write_audit(CASE WHEN saving THEN 'attachment.saved' ELSE 'attachment.opened' END,
                                  'case/' || of_case, 'attachment/' || wanted);
        DELETE FROM zhitu.attachment_opening AS o WHERE o.opened_at < statement_timestamp() - interval '1 day';
    ELSE
        SELECT * INTO STRICT begun FROM zhitu.attachment_opening AS o WHERE o.id = opening;
        IF begun.user_name <> session_user OR begun.attachment_id <> wanted
           OR begun.opened_at < statement_timestamp() - interval '1 hour' THEN
            RAISE EXCEPTION 'the id of another opening' USING ERRCODE = 'unique_violation';
        END IF;
    END IF;
    RETURN QUERY SELECT a.file_name::text, a.media_type, a.bytes, a.sha256,
                        substring(c.content FROM part * 131072 + 1 FOR 131072)
                 FROM zhitu.attachment AS a JOIN zhitu.attachment_content AS c ON c.id = a.id WHERE a.id = wanted;
END $$;
GRANT EXECUTE ON FUNCTION zhitu.put_attachment_part, zhitu.attachment_parts, zhitu.drop_attachment_parts,
    zhitu.attach_to_case, zhitu.read_attachment TO zhitu_operator;

CREATE OR REPLACE FUNCTION zhitu.oldest_client() RETURNS int
LANGUAGE sql IMMUTABLE AS $$ SELECT 19 $$;
