#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text of the interface is in both languages, and translated. --fix: reads the sources anew.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
code=0

read_sources() { # FOLDER : updates the .ts files in it from the sources
    /usr/lib/qt6/bin/lupdate -silent -no-obsolete -locations none -I. \
        data map widgets app -ts "$1"/*.ts 2>/dev/null
}

if [ "${1:-}" = --fix ]; then
    read_sources translations
fi
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp translations/*.ts "$fresh"
read_sources "$fresh"
if ! diff -q "$fresh" translations --exclude='*.cpp' --exclude='*.h' --exclude=CMakeLists.txt >&2; then
    echo "translations: behind the sources; run ./dev lint --fix and translate what is new" >&2
    code=1
fi
if grep -nE 'type="(unfinished|vanished|obsolete)"|<translation></translation>|<translation/>' \
    translations/*.ts >&2; then
    echo "translations: unfinished (lines above)" >&2
    code=1
fi
# lupdate misreads some declarations; a text in a context of no namespace is then never found.
if grep -nE '<name>' translations/*.ts | grep -v '<name>zhitu::' >&2; then
    echo "translations: contexts outside namespace zhitu (lines above)" >&2
    code=1
fi
exit "$code"
