# SPDX-License-Identifier: GPL-3.0-or-later
# The one package list, and what of it a system lacks.

package_list() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$repo/.ci/packages.txt"; }

# missing_packages PACKAGE... : prints those that are not installed on this system.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii *//p')
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# ensure_packages PACKAGE... : installs what is missing, or says exactly what to type.
ensure_packages() {
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "${missing// /}" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        fail 2 "These packages are missing: $missing" \
            "Nothing was changed. Please type:" \
            "    sudo apt-get update && sudo apt-get install --no-install-recommends $missing" \
            "and run the same ./dev command again."
    fi
    say "installing: $missing"
    local log
    log=$(mktemp)
    if ! { apt-get update -q && DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $missing; } >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        fail 3 "apt-get could not install: $missing" \
            "Its last lines are above. Usual causes: no network, no space (df -h /), another apt" \
            "running. Nothing of Zhitu was changed; mend the cause and run the same command again."
    fi
    rm -f "$log"
}
