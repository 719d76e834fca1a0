#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file names its licence in its first three lines.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
code=0
while IFS= read -r -d '' file; do
    [ -e "$file" ] || continue
    if ! head -n 3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later'; then
        echo "$file: no “SPDX-License-Identifier: GPL-3.0-or-later” in its first lines" >&2
        code=1
    fi
done < <(git ls-files -z --cached --others --exclude-standard -- '*.h' '*.cpp' '*.qml' '*.vert' '*.frag' '*.sh' '*.pl' \
    '*CMakeLists.txt' '*.cmake' '*.1' '*.bash' '*.fish' '*/completion/_*' '*.desktop' '*.metainfo.xml' dev .ci/run)
exit "$code"
