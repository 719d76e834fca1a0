#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every check; each prints what is wrong and where. Exit code 1 if any found something.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
code=0
for check in format qml shell licences translations dependencies architecture handbook; do
    "$here/$check.sh" "$@" || { printf '[zhitu] lint: %s found the above\n' "$check" >&2; code=1; }
done
[ "$code" -ne 0 ] || printf '[zhitu] lint: clean\n' >&2
exit "$code"
