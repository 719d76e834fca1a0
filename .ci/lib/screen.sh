# SPDX-License-Identifier: GPL-3.0-or-later
# A virtual screen for tests and for machines without one.

have_screen() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# start_screen: Xvfb with a small window manager; its display is in $screen, what runs in $screen_pids.
start_screen() {
    local fifo
    fifo=$(mktemp -u)
    mkfifo "$fifo"
    Xvfb -displayfd 5 -screen 0 1920x1200x24 -nolisten tcp -noreset 5>"$fifo" >/dev/null 2>&1 &
    screen_pids+=($!)
    read -r -t 30 screen <"$fifo" || { kill "${screen_pids[@]}"; rm -f "$fifo"; fail 3 "Xvfb did not start."; }
    rm -f "$fifo"
    DISPLAY=":$screen" openbox >/dev/null 2>&1 &
    screen_pids+=($!)
}

# with_screen COMMAND... : runs it on a virtual screen; its exit code is kept. There is a second one
# for tests that would have to wait for the first.
with_screen() {
    local screen first code=0 screen_pids=()
    start_screen
    first=$screen
    start_screen
    # shellcheck disable=SC2064 # those that run now
    trap "kill ${screen_pids[*]} 2>/dev/null || true" EXIT
    DISPLAY=":$first" ZHITU_SECOND_DISPLAY=":$screen" LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb \
        QT_NO_XDG_DESKTOP_PORTAL=1 "$@" || code=$? # there is no desktop to ask on a virtual screen
    kill "${screen_pids[@]}" 2>/dev/null || true
    wait "${screen_pids[@]}" 2>/dev/null || true
    trap - EXIT
    return "$code"
}
