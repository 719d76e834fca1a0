#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# app → widgets → map → data, in the includes and in what the CMake targets link; data has no GUI.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
code=0

# forbid ROOM PATTERN WHY : no source of the room includes, and no CMake file of it links, PATTERN.
forbid() {
    local room=$1 pattern=$2 why=$3
    [ -d "$room" ] || return 0
    if grep -rnE --include='*.h' --include='*.cpp' "^ *# *include *[<\"]($pattern)" "$room" >&2; then
        echo "$room: $why (includes above)" >&2
        code=1
    fi
}
forbid_link() {
    local room=$1 pattern=$2 why=$3
    [ -e "$room/CMakeLists.txt" ] || return 0
    if grep -nE "$pattern" "$room/CMakeLists.txt" >&2; then
        echo "$room/CMakeLists.txt: $why (lines above)" >&2
        code=1
    fi
}

gui='Q(Widget|MainWindow|Application>|GuiApplication|Painter|Image|Color|Pixmap|Quick|Qml|SG|Window)|QtGui/|QtWidgets/|QtQuick/|QtQml/'
forbid data "(map|widgets|app)/|$gui" "data knows no other room and no window"
forbid map '(widgets|app)/' "map knows data only"
forbid widgets 'app/|sqlite3' "widgets knows map and data, and no SQL"
forbid_link data 'zhitu_(map|widgets)|Qt6::(Gui|Widgets|Quick|Qml|Location)' "data links no room and no GUI module"
forbid_link map 'zhitu_widgets' "map links data only"
forbid_link widgets 'SQLite' "widgets links no SQL"
exit "$code"
