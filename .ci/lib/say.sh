# SPDX-License-Identifier: GPL-3.0-or-later
# Messages of ./dev: progress on stderr, a failure with what to do next.

say() { printf '[zhitu] %s\n' "$*" >&2; }

# fail CODE LINE... : prints the lines and exits.
fail() {
    local code=$1
    shift
    local line
    for line in "$@"; do printf '[zhitu] %s\n' "$line" >&2; done
    exit "$code"
}
