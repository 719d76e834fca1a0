# SPDX-License-Identifier: GPL-3.0-or-later
# A virtual screen for tests and for machines without one.

have_screen() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# with_screen COMMAND... : runs it under Xvfb with a small window manager; its exit code is kept.
with_screen() {
    local fifo display xvfb wm code=0
    fifo=$(mktemp -u)
    mkfifo "$fifo"
    Xvfb -displayfd 5 -screen 0 1920x1200x24 -nolisten tcp -noreset 5>"$fifo" >/dev/null 2>&1 &
    xvfb=$!
    read -r -t 30 display <"$fifo" || { kill "$xvfb"; rm -f "$fifo"; fail 3 "Xvfb did not start."; }
    rm -f "$fifo"
    DISPLAY=":$display" openbox >/dev/null 2>&1 &
    wm=$!
    trap 'kill "$wm" "$xvfb" 2>/dev/null || true' EXIT
    DISPLAY=":$display" LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb \
        QT_NO_XDG_DESKTOP_PORTAL=1 "$@" || code=$? # there is no desktop to ask on a virtual screen
    kill "$wm" "$xvfb" 2>/dev/null || true
    wait "$wm" "$xvfb" 2>/dev/null || true
    trap - EXIT
    return "$code"
}
