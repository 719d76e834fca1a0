# SPDX-License-Identifier: GPL-3.0-or-later
# A clean Debian 13, made from the mirror, that packages are installed in. Sourced by the tests.
# The base and the downloaded packages are kept in the user's cache folder.

readonly dev=$source_tree/dev
readonly mirror=${ZHITU_MIRROR:-http://deb.debian.org/debian}
readonly cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/zhitu
readonly user_id=1000
started=$SECONDS
failed=0

step() { printf '%4d s  %s\n' "$((SECONDS - started))" "$*"; }
complain() { echo "FAIL: $*" >&2; failed=1; }
# What nothing more can be tested after.
give_up() { complain "$@"; exit 1; }

# expect WHAT COMMAND... : it must succeed; what it said is shown where it did not.
expect() {
    local what=$1
    shift
    "$@" >"$work/out" 2>&1 || { complain "$what"; tail -n 25 "$work/out" >&2; return 1; }
}

if [ "$(id -u)" -ne 0 ]; then
    echo "SKIP: only root can install packages in a clean Debian. Please type: sudo ./dev test --full -R '^(deb|upgrade)_test'"
    exit 77
fi
# Locks that ./dev holds for its own tools: mmdebstrap's helpers cannot live with open files.
exec 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-

# One test at a time, also of other checkouts, uses the packages in the cache folder; so what lies
# there as a root now was left by a test that was killed.
mkdir -p "$cache/clean-packages"
exec 5>"$cache/clean.lock"
flock --nonblock 5 || { step "waiting for another test of a package"; flock 5; }
rm -rf --one-file-system "$cache"/clean-root-*
work=$(mktemp -d "$cache/clean-root-XXXXXX")
root=$work/root
mkdir "$root" "$work/packages"
trap 'rm -rf --one-file-system "$work"' EXIT

make_base() {
    local base=$cache/clean-trixie.tar
    # Neither is to grow old, nor the folder of packages to grow.
    if [ -n "$(find "$base" -mtime +30 2>/dev/null)" ]; then
        rm -rf "$base" "$cache"/clean-packages/*
    fi
    if [ ! -e "$base" ]; then
        step "making the base of a clean Debian 13"
        expect "a clean Debian 13 can be made from $mirror" \
            mmdebstrap --mode=root --variant=apt trixie "$work/base.tar" "$mirror" 5>&- || exit 1
        mv "$work/base.tar" "$base"
    fi
    tar -C "$root" -xf "$base" --exclude='./dev/*'
    echo "duty:x:$user_id:$user_id::/home/duty:/bin/bash" >>"$root/etc/passwd"
    echo "duty:x:$user_id:" >>"$root/etc/group"
    mkdir -p "$root/packages" "$root/home/duty"
    chown "$user_id:$user_id" "$root/home/duty"
    chmod 700 "$root/home/duty"
    step "a clean Debian 13 is unpacked"
}

# inside COMMAND... : as root, with the network.
inside() {
    bwrap --bind "$root" / --dev /dev --proc /proc --tmpfs /run --perms 1777 --tmpfs /tmp \
        --ro-bind "$work/packages" /packages \
        --bind "$cache/clean-packages" /var/cache/apt/archives \
        --ro-bind-try "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf \
        --unshare-pid --unshare-ipc --unshare-uts --die-with-parent --clearenv \
        --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv LANG C.UTF-8 \
        --setenv DEBIAN_FRONTEND noninteractive "${limits[@]}" --chdir / -- "$@"
}
limits=()

# as_user COMMAND... : as somebody who may change nothing but his own, and without a network.
as_user() {
    local limits=(--unshare-net)
    inside setpriv --reuid="$user_id" --regid="$user_id" --clear-groups \
        env --chdir=/home/duty HOME=/home/duty USER=duty "$@"
}

# With a virtual screen, as the user.
on_screen() { as_user env LIBGL_ALWAYS_SOFTWARE=1 QT_NO_XDG_DESKTOP_PORTAL=1 \
    xvfb-run -a -s '-screen 0 1920x1200x24' "$@"; }

update_lists() { expect "apt-get update" inside apt-get update -q || exit 1; }

# install PACKAGE... : what a package only recommends is left out, so that what it needs must do.
install() {
    expect "apt-get install $*" inside apt-get install -q -y --no-install-recommends "$@" || exit 1
}

# Every file of the user: its rights, its time, its content.
state_of_home() {
    (cd "$root/home/duty" && find . -printf '%p %m %U %T@ %y\n' | sort
        find . -type f -print0 | sort -z | xargs -0 -r sha256sum)
}
