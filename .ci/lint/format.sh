#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# C++ is laid out as .clang-format says; --fix lays it out. ZHITU_LINT_ROOT is for the tests.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
mode=(--dry-run -Werror)
[ "${1:-}" != --fix ] || mode=(-i)
git ls-files -z --cached --others --exclude-standard -- '*.h' '*.cpp' | xargs -0 -r clang-format "${mode[@]}"
