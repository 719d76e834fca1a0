#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# No text of the interface is left untranslated.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
code=0
for file in translations/*.ts; do
    [ -e "$file" ] || continue
    if grep -nE 'type="(unfinished|vanished|obsolete)"|<translation></translation>|<translation/>' "$file" >&2; then
        echo "$file: unfinished translations (lines above)" >&2
        code=1
    fi
done
# lupdate misreads some declarations; a text in a context of no namespace is then never found.
if grep -nE '<name>' translations/*.ts | grep -v '<name>zhitu::' >&2; then
    echo "translations: contexts outside namespace zhitu (lines above)" >&2
    code=1
fi
exit "$code"
