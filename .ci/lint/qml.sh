#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# QML is read by Qt's own linter, and a warning is a fault. ZHITU_LINT_ROOT is for the tests.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
git ls-files -z --cached --others --exclude-standard -- '*.qml' | xargs -0 -r /usr/lib/qt6/bin/qmllint -W 0
