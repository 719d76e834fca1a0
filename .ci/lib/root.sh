# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian 13 root in the user's cache folder: made once, remade when the package list changes.

readonly suite=trixie
readonly mirror=${ZHITU_MIRROR:-http://deb.debian.org/debian}
readonly needed_mib=4500

root_path() {
    local sum
    sum=$({ package_list; echo "$suite"; } | sha256sum | cut -c1-12)
    echo "$cache/root-$sum"
}

check_space() {
    local free
    free=$(df -Pm "$cache" | awk 'NR==2 {print $4}')
    [ "$free" -ge "$needed_mib" ] || fail 3 \
        "The tools need $needed_mib MiB in $cache; $free MiB are free." \
        "Nothing was changed. Make room, or set XDG_CACHE_HOME to a folder on a larger disk."
}

# Removes what an interrupted or an older run left, where no other run is using it.
sweep_roots() {
    local keep=$1 old
    for old in "$cache"/making-* "$cache"/root-*; do
        [ -d "$old" ] && [ "$old" != "$keep" ] || continue
        if flock --nonblock --exclusive "$old.lock" true 2>/dev/null; then
            chmod -R u+w "$old" 2>/dev/null || true
            rm -rf --one-file-system "$old" "$old.lock" "$old.tar" || true
        fi
    done
}

# Prints a line now and then while a long step runs.
with_progress() {
    local what=$1 log=$2 start=$SECONDS code=0
    shift 2
    "$@" >"$log" 2>&1 &
    local pid=$!
    trap 'kill "$pid" 2>/dev/null; wait "$pid" 2>/dev/null; exit 130' INT TERM
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1
        (((SECONDS - start) % 15 == 0)) && say "$what: $((SECONDS - start)) s"
    done
    wait "$pid" || code=$?
    trap - INT TERM
    return "$code"
}

# A user who is not root makes the root in a user namespace, which needs a range of ids.
check_user_namespace() {
    local user
    user=$(id -un 2>/dev/null || id -u)
    if ! grep -q "^$user:" /etc/subuid 2>/dev/null || ! grep -q "^$user:" /etc/subgid 2>/dev/null; then
        fail 2 "The account “$user” has no range of subordinate ids, so it cannot make the tools." \
            "Nothing was changed. Please type:" \
            "    sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user" \
            "and run the same ./dev command again; or run it as root: sudo ./dev …"
    fi
    if ! unshare --user true 2>/dev/null; then
        fail 2 "This system forbids user namespaces, so “$user” cannot make the tools." \
            "Nothing was changed. Please run the same command as root: sudo ./dev …"
    fi
}

make_root() {
    local root making log mode=unshare
    root=$(root_path)
    mkdir -p "$cache"
    [ -e "$root/.complete" ] && return 0
    exec 8>"$cache/making.lock"
    flock --nonblock 8 || { say "another ./dev is making the tools; waiting for it"; flock 8; }
    if [ ! -e "$root/.complete" ]; then
        check_space
        sweep_roots "$root"
        making="$cache/making-$$"
        mkdir -p "$making"
        exec 7>"$making.lock"
        flock 7
        log="$cache/making.log"
        if [ "$(id -u)" -eq 0 ]; then mode=root; else check_user_namespace; fi
        say "making the Debian 13 tools in $root (once; some 3 minutes; log: $log)"
        if ! with_progress "making the tools" "$log" mmdebstrap --mode="$mode" --variant=apt \
            --include="$(package_list | paste -sd,)" \
            --aptopt='APT::Install-Recommends "false"' \
            --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
            "$suite" "$making.tar" "$mirror"; then
            tail -n 12 "$log" >&2
            rm -rf --one-file-system "$making" "$making.tar"
            fail 3 "The Debian 13 tools could not be made; the last lines of $log are above." \
                "Usual causes: no network to $mirror (set ZHITU_MIRROR to one you reach)," \
                "no space (df -h $cache), or user namespaces forbidden (then: sudo ./dev …)." \
                "Nothing else was changed; mend the cause and run the same command again."
        fi
        # Unpacked by the caller, so that an ordinary user owns it all and can remove it again.
        say "unpacking the tools"
        if ! tar -C "$making" -xf "$making.tar" --exclude='./dev/*' --exclude='./var/lib/apt/lists/*' \
            --exclude='./var/cache/apt/archives/*.deb' 2>>"$log"; then
            tail -n 12 "$log" >&2
            rm -rf --one-file-system "$making" "$making.tar"
            fail 3 "The tools could not be unpacked; the last lines of $log are above." \
                "Usual cause: no space (df -h $cache). Nothing else was changed."
        fi
        rm -f "$making.tar"
        touch "$making/.complete"
        mv -T "$making" "$root"
        exec 7>&-
        rm -f "$making.lock"
        say "the tools are ready"
    fi
    flock -u 8
    exec 8>&-
}

# Real top-level folders of the caller's system that the root does not bring itself, so that every
# path means inside what it means to the caller.
caller_binds() {
    local folder
    for folder in /*; do
        case "$folder" in
            /bin | /boot | /dev | /etc | /lib* | /proc | /run | /sbin | /sys | /usr | /var | /lost+found) continue ;;
        esac
        [ -d "$folder" ] && [ ! -L "$folder" ] && printf '%s\0%s\0%s\0' --bind "$folder" "$folder"
    done
    for folder in /tmp/.X11-unix "${XDG_RUNTIME_DIR:-}" /var/tmp; do
        [ -n "$folder" ] && [ -d "$folder" ] && printf '%s\0%s\0%s\0' --bind "$folder" "$folder"
    done
}

# Replaces this process by COMMAND inside the root. --die-with-parent is left to the caller's
# session: a server that `pg start` leaves behind must outlive this call.
enter_root() {
    local root
    root=$(root_path)
    exec 9<"$root/.complete"
    exec 6>>"$root.lock"
    flock --shared 6
    mapfile -d '' binds < <(caller_binds)
    for folder in /*; do
        [ -d "$folder" ] && [ ! -L "$folder" ] && mkdir -p "$root$folder" 2>/dev/null || true
    done
    local name=()
    [ -e /etc/resolv.conf ] && name=(--ro-bind "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf)
    exec bwrap --bind "$root" / --dev-bind /dev /dev --proc /proc --ro-bind-try /sys /sys \
        --tmpfs /run "${binds[@]}" "${name[@]}" \
        --ro-bind-try /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt \
        --ro-bind-try /etc/passwd /etc/passwd --ro-bind-try /etc/group /etc/group \
        --setenv ZHITU_INSIDE 1 --setenv LANG C.UTF-8 --chdir "$PWD" "$@"
}
