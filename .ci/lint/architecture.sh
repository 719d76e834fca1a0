#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The picture in docs/ARCHITECTURE.md is drawn from the targets that CMake links; --fix redraws it.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --preset release -B "$work/build" --graphviz="$work/targets.dot" >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
}
# Edges look like:   "node1" -> "node2" [ style = dotted ] // zhitu_map -> Qt6::Quick
sed -n 's|.*// \(zhitu[a-z]*_*[a-z]*\) -> \([A-Za-z0-9_:]*\)$|\1 \2|p' "$work/targets.dot" \
    | grep -vE 'test|bench|gui_support|resources|zhitu_rules|Qt6::(moc|rcc|uic|qsb|lrelease|Platform)' \
    | sort -u >"$work/edges"
{
    echo '```mermaid'
    echo 'flowchart TD'
    while read -r from to; do
        printf '    %s["%s"] --> %s["%s"]\n' "$from" "$from" "${to//::/_}" "$to"
    done <"$work/edges"
    echo '```'
} >"$work/picture"

page=docs/ARCHITECTURE.md
awk -v picture="$work/picture" '
    /^<!-- targets -->$/ { print; while ((getline line < picture) > 0) print line; skip = 1; next }
    /^<!-- \/targets -->$/ { skip = 0 }
    !skip { print }' "$page" >"$work/page"
if [ "${1:-}" = --fix ]; then
    cp "$work/page" "$page"
elif ! diff -u "$page" "$work/page" >&2; then
    echo "$page: the picture is behind the targets; run ./dev lint --fix" >&2
    exit 1
fi
