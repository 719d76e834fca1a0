#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file names its licence in its first three lines.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
files=()
while IFS= read -r -d '' file; do
    [ ! -f "$file" ] || files+=("$file")
done < <(git ls-files -z --cached --others --exclude-standard -- '*.h' '*.cpp' '*.qml' '*.vert' '*.frag' '*.sh' '*.pl' \
    '*CMakeLists.txt' '*.cmake' '*.1' '*.bash' '*.fish' '*/completion/_*' '*.desktop' '*.metainfo.xml' dev .ci/run)
# One program for all of them: one for each takes a minute.
awk '
    FNR <= 3 && /SPDX-License-Identifier: GPL-3\.0-or-later/ { named[FILENAME] }
    FNR == 3 { nextfile }
    END {
        for (i = 1; i < ARGC; ++i)
            if (!(ARGV[i] in named)) {
                print ARGV[i] ": no “SPDX-License-Identifier: GPL-3.0-or-later” in its first lines" > "/dev/stderr"
                code = 1
            }
        exit code
    }' "${files[@]}"
