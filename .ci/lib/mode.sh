# SPDX-License-Identifier: GPL-3.0-or-later
# Native where apt offers QtLocation for Qt 6.5 or newer, else inside a Debian 13 root.

# True where this system's own packages can build Zhitu.
is_native() {
    [ -n "${ZHITU_INSIDE:-}" ] && return 0
    [ "${ZHITU_MODE:-}" = native ] && return 0
    [ "${ZHITU_MODE:-}" = root ] && return 1
    local version
    version=$(apt-cache policy qt6-location-dev 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    [ -n "$version" ] && [ "$version" != "(none)" ] && dpkg --compare-versions "$version" ge 6.5
}

# Makes sure that the tools are there and, where this system is not native, goes on inside the
# root with the same arguments. Returns only where commands can be run as they are.
enter_toolchain() {
    [ -z "${ZHITU_INSIDE:-}" ] || return 0
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        fail 2 "Zhitu's ./dev needs Debian 12 or newer, or Ubuntu: there is no apt-get here."
    fi
    if [ "$(id -u)" -eq 0 ] && [ -z "$(find /var/lib/apt/lists -maxdepth 1 -name '*Release' -print -quit 2>/dev/null)" ]; then
        say "fetching the package lists"
        apt-get update -q >/dev/null || fail 3 "apt-get update failed: is there a network?" \
            "Nothing was changed. Mend the network and run the same command again."
    fi
    if is_native; then
        mapfile -t wanted < <(package_list)
        ensure_packages "${wanted[@]}"
        return 0
    fi
    ensure_packages mmdebstrap bubblewrap
    make_root
    enter_root "$repo/dev" "$@"
}
