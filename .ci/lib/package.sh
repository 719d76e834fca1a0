# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package. Called where the tools are.

# package [--into FOLDER] [CPACK ARGS] : prints the path of the package that it made.
package() {
    local folder=$repo/build/package made log
    if [ "${1:-}" = --into ]; then
        [ -d "${2:-}" ] || fail 2 "--into needs a folder; “${2:-}” is none."
        folder=$(realpath "$2")
        shift 2
    fi
    build release product
    umask 022 # the caller's would show in the package
    mkdir -p "$folder"
    made=$(mktemp -d "$folder/making-XXXXXX")
    log=$made/log
    if ! cpack --config "$repo/build/release/CPackConfig.cmake" -B "$made" "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -rf "$made"
        fail 1 "The package could not be made; CPack's output is above. Nothing else was changed."
    fi
    local deb
    for deb in "$made"/*.deb; do
        mv -f "$deb" "$folder/"
        echo "$folder/$(basename "$deb")"
    done
    rm -rf "$made"
}
