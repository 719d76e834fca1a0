#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of the handbook anew, in both languages, from the demo district and the tests.
#
#     ./dev build && ./dev shell docs/handbook/pictures.sh            # all, some ten minutes
#     ./dev shell docs/handbook/pictures.sh day intake                # only these
#
# ZHITU_BUILD names another build folder, ZHITU_START_S the seconds that a start may take (6). Look at
# what came out before it is committed: a key that came too early shows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=../../.ci/lib/say.sh
. .ci/lib/say.sh
readonly book=$PWD/docs/handbook
readonly build=${ZHITU_BUILD:-$PWD/build/release}
readonly zhitu=$build/app/zhitu
readonly start=${ZHITU_START_S:-6}
readonly wanted=" $* "
[ -x "$zhitu" ] || fail 3 "There is no $zhitu: run ./dev build first."
home=$(mktemp -d)
running=()
# shellcheck disable=SC2317 # by the trap
clean() {
    [ ${#running[@]} -eq 0 ] || kill "${running[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap clean EXIT
mkdir "$home/runtime"
chmod 700 "$home/runtime"
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state \
    XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/runtime LIBGL_ALWAYS_SOFTWARE=1 \
    QT_QPA_PLATFORM=xcb QT_NO_XDG_DESKTOP_PORTAL=1 QT_SCALE_FACTOR=1
readonly demo=$XDG_DATA_HOME/zhitu/demo

# A screen of 1440 x 900. The main window fills it and has no frame; dialogs have theirs.
begin_screen() {
    local fifo=$home/display
    mkfifo "$fifo"
    Xvfb -displayfd 5 -screen 0 1440x900x24 -nolisten tcp -noreset 5>"$fifo" >/dev/null 2>&1 &
    running+=($!)
    read -r -t 30 screen <"$fifo" || fail 3 "Xvfb did not start."
    export DISPLAY=:$screen
    cat >"$home/openbox.xml" <<'XML'
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized></application>
</applications></openbox_config>
XML
    openbox --config-file "$home/openbox.xml" >/dev/null 2>&1 &
    running+=($!)
    sleep 1
}

# keep NAME [CROP] : what the screen shows, with few colours, so that the file stays small
keep() {
    ffmpeg -loglevel error -y -f x11grab -draw_mouse 0 -video_size 1440x900 -i "$DISPLAY" \
        -frames:v 1 "$home/whole.png"
    shrink "$home/whole.png" "$1" "${2:-}"
}

# shrink FROM NAME [CROP] : W:H:X:Y of what is kept
shrink() {
    local folder=$book/pictures/$language
    mkdir -p "$folder"
    ffmpeg -loglevel error -y -i "$1" -update 1 -frames:v 1 -vf \
        "${3:+crop=$3,}split[a][b];[a]palettegen=max_colors=128:reserve_transparent=0[p];[b][p]paletteuse=dither=none" \
        "$folder/$2.png"
    say "$language/$2.png: $(($(stat -c %s "$folder/$2.png") / 1000)) kB"
}

is_wanted() { [ "$wanted" = "  " ] || [[ $wanted == *" $1 "* ]]; }

# show NAME OPTIONS -- KEYS... [--crop W:H:X:Y] : the program as it starts, and what the keys make of it
show() {
    local name=$1 options=() keys=() crop='' program
    is_wanted "$name" || return 0
    shift
    while [ "$1" != -- ]; do options+=("$1"); shift; done
    shift
    while [ $# -gt 0 ]; do
        if [ "$1" = --crop ]; then crop=$2; shift 2; else keys+=("$1"); shift; fi
    done
    # Each picture begins with a desk that nobody has worked at.
    rm -rf "$XDG_CONFIG_HOME" "$XDG_STATE_HOME" "$demo"/outbox.db* "$XDG_DATA_HOME"/zhitu/drafts*
    "$zhitu" --lang "$language" --theme light "${options[@]}" >"$home/log" 2>&1 &
    program=$!
    running+=("$program")
    sleep "$start"
    perl "$book/press.pl" @720,1 "${keys[@]}" ~1500 || fail 1 "$name: the keys could not be pressed."
    kill -0 "$program" 2>/dev/null || { cat "$home/log" >&2; fail 1 "$name: the program has ended."; }
    keep "$name" "$crop"
    kill "$program"
    wait "$program" 2>/dev/null || true
}

# go CONDITION : sets `keys` to those that find the newest case that it holds for
go() {
    local number
    number=$(sqlite3 -readonly "$demo/cache-1.gpkg" \
        "SELECT number FROM \"case\" c JOIN service_item i ON i.id = c.item_id WHERE $1 ORDER BY c.id DESC LIMIT 1")
    [ -n "$number" ] || fail 1 "The demo district has no case: $1"
    keys=(Ctrl+k '~800' "=$number" '~2000' Enter '~3500')
}

# of_test TEST FUNCTION KEPT=NAME[@CROP]... : pictures that a test keeps in both languages, under names of
# ours; an empty FUNCTION is the whole test
of_test() {
    local test=$1 function=$2 pair from to crop any=0
    shift 2
    for pair in "$@"; do
        to=${pair#*=}
        is_wanted "${to%%@*}" && any=1
    done
    [ "$any" -eq 1 ] || return 0
    mkdir -p "$home/tests"
    (
        # shellcheck source=../../.ci/lib/screen.sh
        . .ci/lib/screen.sh
        unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME XDG_CACHE_HOME DISPLAY
        export ZHITU_PICTURES=$home/tests ZHITU_RENDERER=software ZHITU_DEMO=$build/tests/demo.gpkg
        with_screen timeout 500 "$build/tests/gui/$test" ${function:+"$function"} >"$home/log" 2>&1
    ) || { tail -20 "$home/log" >&2; fail 1 "$test failed."; }
    for pair in "$@"; do
        from=${pair%%=*}
        to=${pair#*=}
        crop=''
        [[ $to != *@* ]] || { crop=${to#*@}; to=${to%%@*}; }
        language=en shrink "$home/tests/$from.png" "$to" "$crop"
        language=zh_CN shrink "$home/tests/$from-zh.png" "$to" "$crop"
    done
}

begin_screen
# The demo district is made once; the names in it become searchable meanwhile.
language=zh_CN
"$zhitu" --demo >"$home/log" 2>&1 &
first=$!
running+=("$first")
for _ in $(seq 60); do
    [ -s "$demo/current" ] && [ -s "$demo/cache-1.gpkg.search" ] && break
    sleep 2
done
sleep "$((2 * start))"
kill "$first"
wait "$first" 2>/dev/null || true
[ -s "$demo/cache-1.gpkg" ] || { cat "$home/log" >&2; fail 1 "The demo district was not made."; }

up=() # from the end of the menu of cases to what registers a dispute
for _ in 1 2 3 4 5 6 7 8 9 10; do up+=(Up); done
for language in zh_CN en; do
    cases=Alt+s
    [ "$language" = en ] || cases=Alt+e
    show first -- '~500'
    if is_wanted map; then
        "$zhitu" --cache "$demo/cache-1.gpkg" --screenshot "$home/map.png" --size 1440x900 \
            --lang "$language" --theme light
        shrink "$home/map.png" map
    fi
    show search --demo -- Ctrl+k '~800' =hycjd '~1500'
    keys=()
    go "c.state = 4 AND c.level = 4"
    show near --demo -- "${keys[@]}" Ctrl@600,350 '~2500'
    show intake --demo -- "${keys[@]}" Ctrl+r '~1500' =lj '~800' Enter '~1500'
    show task --demo -- "${keys[@]}" Ctrl+Shift+t '~1500'
    go "c.state = 2 AND c.level = 6 AND c.grade = 3"
    show dispatch --demo -- "${keys[@]}" Ctrl+e '~2500'
    go "c.state = 5 AND c.supervised = 1"
    show handling --demo -- "${keys[@]}"
    go "c.state = 7"
    show visit --demo -- "${keys[@]}" Ctrl+e '~1500'
    show alarms --demo -- F8 '~3500'
    show handover --demo -- "$cases" '~700' Up Up Up '~300' Enter '~2500'
    go "c.state = 5 AND c.id IN (SELECT id FROM dispute WHERE outcome = 0)"
    show dispute --demo -- "${keys[@]}" "$cases" '~700' "${up[@]}" '~300' Enter '~1500'
    # The wall comes up over it; Esc closes that.
    show patrol --demo -- Ctrl+Shift+v '~3500' @720,450 '~500' Esc '~2000'
    show day --demo -- Ctrl+Shift+d '~4000'
    show wall --demo -- Ctrl+F12 '~4000'
    show analysis --demo -- Ctrl+Shift+a '~4000'
done
of_test centre_window_test whatOneDoesIsSeenAtOnceAndSentWhenTheLineIsBack offline=offline@370:305:1230:695
of_test catalogue_test anItemChangesFromADayOn catalogue=catalogue
of_test command_view_test theCamerasThatSeeACaseAreOnTheWall command-view-wall=video
