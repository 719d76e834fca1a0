#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Paths mean what they mean to the caller, exit codes pass through, wrong words are explained.
set -uo pipefail
dev=$1/dev
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# expect CODE WHAT COMMAND...
expect() {
    local code=$1 what=$2 got=0
    shift 2
    "$@" >"$folder/out" 2>&1 || got=$?
    if [ "$got" -ne "$code" ]; then
        echo "FAIL: $what: exit code $got instead of $code" >&2
        cat "$folder/out" >&2
        failed=1
    fi
}

mkdir "$folder/a b"
cd "$folder/a b"
expect 0 "demo into the current folder" "$dev" ctl demo build --out demo.gpkg
expect 0 "a relative path" "$dev" ctl cache info ../"a b"/demo.gpkg
expect 0 "an absolute path" "$dev" ctl cache check "$folder/a b/demo.gpkg"
[ -e "$folder/a b/demo.gpkg" ] || { echo "FAIL: the file is not where the caller meant it" >&2; failed=1; }
expect 1 "a missing file" "$dev" ctl cache info none.gpkg
expect 2 "a wrong command of zhituctl" "$dev" ctl nonsense
expect 2 "a wrong command of dev" "$dev" nonsense
expect 0 "help" "$dev" help
expect 7 "an exit code of the shell" "$dev" shell bash -c 'exit 7'
expect 2 "a package into nowhere" "$dev" package --into "$folder/none"
expect 2 "a wrong benchmark" "$dev" bench nonsense
expect 0 "PostgreSQL starts" "$dev" pg start
expect 0 "PostGIS answers" "$dev" pg psql -Atc "CREATE EXTENSION IF NOT EXISTS postgis; SELECT postgis_version()"
grep -q '^3\.' "$folder/out" || { echo "FAIL: no PostGIS 3" >&2; failed=1; }
expect 0 "PostgreSQL stops" "$dev" pg stop
exit "$failed"
