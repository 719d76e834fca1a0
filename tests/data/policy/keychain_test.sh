#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real keychain in each of its states: unlocked, locked, fresh, silent, and none at all. It has
# a home, a bus and a password of its own; nothing of the user's is touched.
set -uo pipefail
readonly program=$1
for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Without a screen nobody can be asked for a password, so that every question counts as refused.
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION \
    GNOME_DESKTOP_SESSION_ID GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS
export XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8 G_MESSAGES_DEBUG= QT_QPA_PLATFORM=offscreen
mkdir -m 700 "$XDG_RUNTIME_DIR"
# A bus that starts no service by itself: what runs on it is what a test started.
cat >"$work/bus.conf" <<'XML'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
failed=0

# in_state HOME STATE GROUP : the group of tests beside a keychain in that state.
in_state() {
    local home=$work/$1
    mkdir -p "$home"
    env HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
        timeout 120 dbus-run-session --config-file "$work/bus.conf" -- bash -c '
            state=$1 program=$2 group=$3
            unlock=
            [ "$state" = locked ] || unlock=--unlock # with the password that it reads
            if [ "$state" != none ]; then
                printf test-password >"$HOME/password"
                gnome-keyring-daemon $unlock --foreground --components=secrets <"$HOME/password" \
                    >/dev/null 2>"$HOME/daemon" &
                daemon=$!
                trap "kill -CONT $daemon; kill $daemon; wait $daemon" EXIT
            fi
            owned() {
                dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
                    string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true"
            }
            if [ "$state" != none ]; then
                for _ in $(seq 100); do owned && break; sleep 0.1; done
                owned || { echo "the keychain did not start:"; cat "$HOME/daemon"; exit 1; }
            fi
            [ "$state" != silent ] || kill -STOP "$daemon"
            "$program" --gtest_brief=1 --gtest_filter="$group.*"
        ' - "$2" "$program" "$3" 2>"$work/errors" || { echo "FAIL: $3 ($2)"; cat "$work/errors"; failed=1; }
}

in_state one unlocked Unlocked
in_state one locked Locked
in_state one unlocked Again
in_state one silent Silent
in_state two locked Fresh
in_state three none NoService
# No bus at all.
HOME=$work/three DBUS_SESSION_BUS_ADDRESS=unix:path=$work/no-bus timeout 120 "$program" --gtest_brief=1 \
    --gtest_filter='NoService.*' || { echo "FAIL: NoService (no bus)"; failed=1; }
exit "$failed"
