#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every shell script can be read by bash.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
code=0
while IFS= read -r -d '' file; do
    [ ! -e "$file" ] || bash -n "$file" || code=1
done < <(git ls-files -z --cached --others --exclude-standard -- '*.sh' '*.bash' dev .ci/run)
exit "$code"
