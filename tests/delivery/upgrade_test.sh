#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From the previous package to this one: settings, outbox and everything else of the user's stay as
# they are, byte for byte, and the new program opens them.
# The previous package is the file ZHITU_PREVIOUS_DEB; without one, the present sources under a lower
# version stand in for it.
set -uo pipefail
source_tree=$1
# shellcheck source=/dev/null
source "$(dirname "${BASH_SOURCE[0]}")/clean_root.sh"

new=$("$dev" package 2>"$work/out") || { cat "$work/out" >&2; give_up "./dev package"; }
version=$(dpkg-deb -f "$new" Version)
old=${ZHITU_PREVIOUS_DEB:-}
if [ -z "$old" ]; then
    mkdir "$work/old"
    old=$("$dev" package --into "$work/old" -D CPACK_PACKAGE_VERSION="${version%-*}~previous" 2>"$work/out") \
        || { cat "$work/out" >&2; give_up "./dev package with a lower version"; }
fi
before=$(dpkg-deb -f "$old" Version)
dpkg --compare-versions "$before" lt "$version" || give_up "$before is not lower than $version"
cp "$old" "$work/packages/old.deb"
cp "$new" "$work/packages/new.deb"
step "the packages are made: $before and $version"

make_base
update_lists
install /packages/old.deb
[ "$(inside dpkg-query -f '${Version}' -W zhitu)" = "$before" ] || give_up "$before is not installed"
install xvfb xauth sqlite3
step "$before is installed"

# --- what the user has ---------------------------------------------------------------------------
home=/home/duty
store=$home/.local/share/zhitu/demo
expect "zhitu $before --demo" on_screen zhitu --demo --screenshot old.png || exit 1
[ -s "$root$store/current" ] || give_up "$before made no store in $store"
# An outbox as version 1 of its format says, written without our own code: what a later program
# makes of it is what is tested.
as_user mkdir -p .config/zhitu
as_user rm -f "$store/outbox.db" # the one that the program has made for its drafts
as_user sqlite3 "$store/outbox.db" <<'SQL' || give_up "an outbox cannot be made"
PRAGMA application_id = 0x5A48544F;
CREATE TABLE command (
    serial INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    payload TEXT NOT NULL, base_version INTEGER NOT NULL, entered_at INTEGER NOT NULL);
CREATE TABLE draft (form TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO command(id, kind, payload, base_version, entered_at) VALUES
    ('0198c0de-0000-7000-8000-000000000001', 'case.accept', '{"case":"演示-1","note":"已受理"}', 3, 1764000000),
    ('0198c0de-0000-7000-8000-000000000002', 'case.dispatch', '{"case":"演示-1","to":"城管"}', 4, 1764000060),
    ('0198c0de-0000-7000-8000-000000000003', 'case.supervise', '{"case":"演示-2"}', 9, 1764000120);
INSERT INTO draft VALUES ('case.report', '尚未写完的一句话');
PRAGMA user_version = 1;
SQL
as_user tee .config/zhitu/settings.json >/dev/null <<'JSON'
{
    "language": "en",
    "theme": "dark",
    "typeSize": 12
}
JSON
commands() {
    as_user sqlite3 -readonly "$store/outbox.db" \
        'SELECT id, kind, payload, base_version, entered_at FROM command ORDER BY serial; SELECT * FROM draft;'
}
waiting() { as_user zhituctl cache info "$store" --lang en | grep -x 'waiting commands: 3'; }
commands >"$work/commands"
[ "$(wc -l <"$work/commands")" -eq 4 ] || give_up "the outbox could not be filled"
expect "$before sees three waiting commands" waiting || exit 1
state_of_home >"$work/home"
step "the user has a store, an outbox with three commands and a draft, and settings"

# --- the upgrade ---------------------------------------------------------------------------------
install /packages/new.deb
[ "$(inside dpkg-query -f '${Version}' -W zhitu)" = "$version" ] || give_up "$version is not installed"
state_of_home >"$work/home-after"
diff "$work/home" "$work/home-after" >&2 || complain "the upgrade changed the user's files"
step "$version is installed"

# --- the new program -----------------------------------------------------------------------------
[ "$(as_user zhituctl --version)" = "zhituctl ${version%-*}" ] || complain "zhituctl --version"
expect "$version sees three waiting commands" waiting
expect "zhitu $version --demo" on_screen zhitu --demo --screenshot new.png
[ -s "$root$home/new.png" ] || complain "$version drew no picture"
commands | diff "$work/commands" - >&2 || complain "$version lost commands or drafts"
expect "the outbox is sound" as_user sqlite3 -readonly "$store/outbox.db" 'PRAGMA integrity_check'
grep -qx ok "$work/out" || complain "the outbox is damaged"
state_of_home | grep -F ' ./.config/zhitu/settings.json' | diff <(grep -F ' ./.config/zhitu/settings.json' "$work/home") - >&2 \
    || complain "$version changed the settings"
step "$version has opened them"

# --- removed -------------------------------------------------------------------------------------
state_of_home >"$work/home"
expect "apt-get purge" inside apt-get purge -q -y zhitu
state_of_home | diff "$work/home" - >&2 || complain "removing the package changed the user's files"
step "removed"
exit "$failed"
