#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the programs is valid, and knows exactly what the programs know: an
# option that is added, or taken away, without its pages and completion makes this test fail.
set -uo pipefail
desktop=$1/resources/desktop
zhitu=$2
zhituctl=$3
version=$4
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

complain() { echo "FAIL: $*" >&2; failed=1; }

# silent WHAT COMMAND... : it must succeed and have nothing to say.
silent() {
    local what=$1
    shift
    if ! "$@" >"$folder/out" 2>&1 || [ -s "$folder/out" ]; then
        complain "$what"
        cat "$folder/out" >&2
    fi
}

# same WHAT EXPECTED GOT : two lists of words, in any order.
same() {
    local difference
    difference=$(diff <(tr ' ' '\n' <<<"$2" | sed '/^$/d' | sort -u) <(tr ' ' '\n' <<<"$3" | sed '/^$/d' | sort -u)) \
        || complain "$1 (< the program's, > here):"$'\n'"$difference"
}

# --- valid ---------------------------------------------------------------------------------------
silent "the desktop entry" desktop-file-validate --no-hints "$desktop/zhitu.desktop"
# There is no homepage and no domain of ours; everything else must be as the format asks.
appstreamcli validate --no-net --strict \
    --override=url-homepage-missing=pedantic,cid-maybe-not-rdns=pedantic \
    "$desktop/zhitu.metainfo.xml" >"$folder/out" 2>&1 || { complain "the metainfo"; cat "$folder/out" >&2; }
for page in "$desktop"/man/*.1 "$desktop"/man/zh_CN/*.1; do
    silent "the page $page" mandoc -T lint -W warning "$page"
done
for script in "$desktop"/completion/*.bash; do silent "$script" bash -n "$script"; done

# --- one version ---------------------------------------------------------------------------------
grep -q "<release version=\"$version\"" "$desktop/zhitu.metainfo.xml" \
    || complain "the metainfo has no release $version"
[[ $(dpkg-parsechangelog -l "$desktop/debian/changelog" -S Version) == "$version"-* ]] \
    || complain "the changelog does not begin with $version"

# --- options -------------------------------------------------------------------------------------
options_in() { grep -oE '(^|[^[:alnum:]-])--?[a-z][a-z-]*' | grep -oE -- '--?[a-z][a-z-]*' | sort -u | paste -sd' '; }
# What a page explains: the words of its lines “.It Fl h , -help”, without the values.
explained_in() { sed -n 's/^\.It Fl //p' "$1" | sed 's/ Ar .*//' | tr -d ',' | tr ' ' '\n' | sed '/^$/d; s/^/-/' | paste -sd' '; }

of_zhitu=$("$zhitu" --lang en --help | sed -n '/^Options:/,$p' | grep '^ *-' | sed 's/  [A-Z].*//' | options_in)
usage=$("$zhituctl" help --lang en)
of_zhituctl="$(options_in <<<"$usage") --help -h --version" # these three are not in its usage
[ "$(wc -w <<<"$of_zhitu")" -ge 10 ] || complain "zhitu --help could not be read: $of_zhitu"
[ "$(wc -w <<<"$of_zhituctl")" -ge 7 ] || complain "zhituctl help could not be read: $of_zhituctl"

for language in . zh_CN; do
    same "options in man/$language/zhitu.1" "$of_zhitu" "$(explained_in "$desktop/man/$language/zhitu.1")"
    same "options in man/$language/zhituctl.1" "$of_zhituctl" "$(explained_in "$desktop/man/$language/zhituctl.1")"
done
for program in zhitu zhituctl; do
    known=of_$program
    same "options in the zsh completion of $program" "${!known}" \
        "$(sed -E "s/\{(-.),(--[a-z]+)\}/ \1 \2 /" "$desktop/completion/_$program" | grep -vE '^(#|local|typeset)' \
            | grep -oE "([*'): ])--?[a-z][a-z-]*" | options_in | sed 's/-[sC]\b//g')"
    same "options in the fish completion of $program" "${!known}" \
        "$(grep '^complete' "$desktop/completion/$program.fish" \
            | grep -oE ' -(s|l) [a-z-]+' | sed 's/ -s /-/; s/ -l /--/' | paste -sd' ')"
done

# --- bash completion, as bash calls it -----------------------------------------------------------
# offered WORD... : what is offered for the last word, which may be empty.
offered() {
    (
        # shellcheck source=/dev/null
        source "$desktop/completion/$1.bash"
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        "$(complete -p "$1" | sed 's/.*-F \([^ ]*\).*/\1/')" 2>"$folder/completion-errors"
        printf '%s\n' "${COMPREPLY[@]}"
        cat "$folder/completion-errors" >&2
    )
}
# offers EXPECTED WORD...
offers() {
    local expected=$1 got
    shift
    got=$(offered "$@" | sort -u | paste -sd' ')
    [ "$got" = "$expected" ] || complain "completion of “$*” offers “$got”, not “$expected”"
}

same "options in the bash completion of zhitu" "$of_zhitu" "$(offered zhitu '' | paste -sd' ')"
offers "--theme" zhitu --demo --th
offers "en zh_CN" zhitu --lang ''
offers "en" zhitu --lang = e
offers "en zh_CN" zhitu --lang =
offers "dark" zhitu --theme d
touch "$folder/a b.gpkg"
offers "$folder/a b.gpkg" zhitu --cache "$folder/a"
offers "$folder/a b.gpkg" zhituctl cache info "$folder/a"
offers "$folder/a b.gpkg" zhituctl --lang en cache snapshot --out "$folder/a"
offers "1 38" zhituctl demo build --scale ''

# The commands, and the options of each, as the usage prints them: “zhituctl ROOM COMMAND …”, or
# “zhituctl ROOM KIND COMMAND NAME …”.
while read -r line; do
    read -ra words < <(grep -oE '^zhituctl( [a-z][a-z-]*)+' <<<"$line")
    own="$(options_in <<<"${line#"${words[*]}"}") --lang"
    for ((i = 1; i < ${#words[@]}; i++)); do
        grep -qx -- "${words[i]}" <<<"$(offered "${words[@]:0:i}" '')" \
            || complain "completion knows no “${words[*]:1:i}”"
        for file in _zhituctl zhituctl.fish; do
            grep -qE "\b${words[i]}\b" "$desktop/completion/$file" \
                || complain "completion/$file knows no “${words[*]:1:i}”"
        done
    done
    same "options of “${words[*]:1}” in the bash completion" "$own" "$(offered "${words[@]}" - | paste -sd' ')"
    for language in . zh_CN; do
        grep -qx "\.It Cm ${words[*]:1}" "$desktop/man/$language/zhituctl.1" \
            || complain "man/$language/zhituctl.1 does not explain “${words[*]:1}”"
    done
done < <(grep '^zhituctl [a-z]' <<<"$usage")

exit "$failed"
