#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Each lint finds what it is there for: the tree is spoiled in one way at a time and must be refused.
set -euo pipefail
source_tree=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
cd "$source_tree"
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$tree"
cd "$tree"
git init -q . && git add -A
failed=0

run_lint() { ZHITU_LINT_ROOT=$tree "$tree/.ci/lint/$1.sh" >"$tree/../lint-$$.log" 2>&1; }

# refuses LINT WHAT FILE : after FILE was spoiled, LINT must fail; then FILE is put right again.
refuses() {
    if run_lint "$1"; then
        echo "FAIL: $1 did not see $2" >&2
        failed=1
    fi
    git checkout -q -- "$3" 2>/dev/null || rm -f "$3"
}

for lint in format qml shell licences translations dependencies handbook; do
    run_lint "$lint" || { echo "FAIL: $lint refuses the tree as it is" >&2; cat "$tree/../lint-$$.log" >&2; failed=1; }
done

echo 'int   x ;' >>data/domain/codes.cpp
refuses format "a badly formatted line" data/domain/codes.cpp

sed -i 's/^import QtQuick$/import QtQuick import QtLocation/' resources/qml/MapScene.qml
refuses qml "a scene that QML cannot read" resources/qml/MapScene.qml

echo 'if true; then' >>.ci/lib/say.sh
refuses shell "a script that bash cannot read" .ci/lib/say.sh

sed -i '/SPDX/d' map/projection/camera.h
refuses licences "a file without its licence" map/projection/camera.h

sed -i '0,/<translation>[^<]*</s//<translation type="unfinished"></' translations/zhitu_zh_CN.ts
refuses translations "an unfinished translation" translations/zhitu_zh_CN.ts
sed -i 's/tr("Zoom in")/tr("Come nearer")/' widgets/window/main_window_commands.cpp
refuses translations "a text that is in no translation" widgets/window/main_window_commands.cpp

sed -i '/^#include "data/a #include "map/projection/camera.h"' data/domain/codes.cpp
refuses dependencies "data including map" data/domain/codes.cpp
sed -i '0,/^#include/s//#include <QPainter>\n#include/' data/domain/codes.cpp
refuses dependencies "data including a GUI header" data/domain/codes.cpp
sed -i '0,/^#include/s//#include "widgets\/theme.h"\n#include/' map/view/map_view.cpp
refuses dependencies "map including widgets" map/view/map_view.cpp
sed -i 's/PUBLIC zhitu_rules/PUBLIC zhitu_rules Qt6::Gui/' data/CMakeLists.txt
refuses dependencies "data linking Qt6::Gui" data/CMakeLists.txt
sed -i 's/zhitu_map zhitu_translations/zhitu_map SQLite::SQLite3 zhitu_translations/' widgets/CMakeLists.txt
refuses dependencies "widgets linking SQLite" widgets/CMakeLists.txt

rm docs/handbook/en/05-handling.md
refuses handbook "a chapter that only one language has" docs/handbook/en/05-handling.md
sed -i 's/`Ctrl+R`/`Ctrl+Alt+R`/' docs/handbook/en/03-intake.md
refuses handbook "a shortcut that no command has" docs/handbook/en/03-intake.md
sed -i '0,/「登记」/s//「录入事件表」/' docs/handbook/zh_CN/03-intake.md
refuses handbook "a text that the program does not say" docs/handbook/zh_CN/03-intake.md
sed -i 's/intake\.png/nothing.png/' docs/handbook/en/03-intake.md
refuses handbook "a picture that is not there" docs/handbook/en/03-intake.md

rm -f "$tree/../lint-$$.log"
exit "$failed"
