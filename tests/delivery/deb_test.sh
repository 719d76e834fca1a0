#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package is made, installed in a clean Debian 13 with what it names and nothing else, run there
# by an ordinary user without a network, and removed: nothing of it stays, nothing of the user's goes.
set -uo pipefail
source_tree=$1
# shellcheck source=/dev/null
source "$(dirname "${BASH_SOURCE[0]}")/clean_root.sh"

deb=$("$dev" package 2>"$work/out") || { cat "$work/out" >&2; give_up "./dev package"; }
step "the package is made: $(basename "$deb"), $(stat -c %s "$deb") bytes"
cp "$deb" "$work/packages/zhitu.deb"
expect "./dev package once more" "$dev" package
cmp "$deb" "$work/packages/zhitu.deb" || complain "the same sources make another package"
[ "$(lintian --no-cfg --allow-root --fail-on error,warning "$deb" 2>&1 | tee "$work/lintian" | grep -c '^[EW]:')" = 0 ] \
    || { complain "lintian:"; cat "$work/lintian" >&2; }
step "lintian has looked at it"

make_base
update_lists
install /packages/zhitu.deb
step "installed, with $(inside dpkg-query -f '.\n' -W | wc -l) packages in all"

# --- what is there -------------------------------------------------------------------------------
version=$(dpkg-deb -f "$deb" Version)
mapfile -t files < <(inside dpkg -L zhitu)
for program in zhitu zhituctl; do
    for file in bin/$program share/man/man1/$program.1.gz share/man/zh_CN/man1/$program.1.gz \
        share/bash-completion/completions/$program share/zsh/vendor-completions/_$program \
        share/fish/vendor_completions.d/$program.fish; do
        [ -s "$root/usr/$file" ] || complain "/usr/$file is not installed"
    done
    file "$root/usr/bin/$program" | grep -q ', stripped' || complain "/usr/bin/$program is not stripped"
    inside ldd "/usr/bin/$program" | grep 'not found' && complain "/usr/bin/$program lacks libraries"
    [ "$(as_user "$program" --version)" = "$program ${version%-*}" ] || complain "$program --version"
done
[ -s "$root/usr/share/icons/hicolor/scalable/apps/zhitu.svg" ] || complain "there is no icon"
# The window has its icon from this plug-in only, and draws without it and without a word.
[ -n "$(find "$root/usr/lib" -path '*/qt6/plugins/iconengines/libqsvgicon.so')" ] || complain "the icon cannot be drawn"
[ -n "$(inside fc-list :lang=zh-cn)" ] || complain "there are no Chinese letters"

# --- run -----------------------------------------------------------------------------------------
expect "zhituctl demo build" as_user zhituctl demo build --out demo.gpkg
expect "zhituctl cache check" as_user zhituctl cache check demo.gpkg
step "zhituctl has made and checked a demo district"

# Only now, for none of these may stand in for something that the package forgot.
install xvfb xauth man-db bash-completion zsh fish
step "the tests' own packages are installed"
expect "zhitu --demo --screenshot" on_screen zhitu --demo --screenshot picture.png --size 1600x900
file "$root/home/duty/picture.png" | grep -q 'PNG image data, 1600 x 900' \
    || complain "there is no picture of 1600 x 900"
# An empty window packs to less than 40 kB.
[ "$(stat -c %s "$root/home/duty/picture.png" 2>/dev/null || echo 0)" -gt 100000 ] || complain "the picture is empty"
[ -z "${ZHITU_KEEP_PICTURE:-}" ] || cp "$root/home/duty/picture.png" "$ZHITU_KEEP_PICTURE"
step "zhitu has drawn the demo district"

# --- pages and completion, by the shells themselves ----------------------------------------------
for program in zhitu zhituctl; do
    as_user env MANPAGER=cat man "$program" 2>"$work/out" | grep -q -- '--lang' \
        || complain "man $program: $(cat "$work/out")"
    as_user env MANPAGER=cat man -L zh_CN.UTF-8 "$program" 2>"$work/out" | grep -q '语言' \
        || complain "man $program in Chinese: $(cat "$work/out")"
done
as_user bash -c '. /usr/share/bash-completion/bash_completion; _comp_load zhitu && _comp_load zhituctl \
    && complete -p zhitu zhituctl' >"$work/out" 2>&1 || { complain "completion in bash"; cat "$work/out" >&2; }
as_user fish -c 'complete -C "zhitu --scr"; complete -C "zhituctl cache sn"' >"$work/out" 2>&1
grep -q '^--screenshot' "$work/out" && grep -q '^snapshot' "$work/out" \
    || { complain "completion in fish"; cat "$work/out" >&2; }
# zsh completes in a terminal only: one is made, and Tab is pressed.
cat >"$work/packages/tab.zsh" <<'ZSH'
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; autoload -U compinit; compinit -u -D; cd /tmp; print READ""Y'
zpty -r shell line '*READY*'
zpty -w -n shell "$1"$'\t'
sleep 1
zpty -w shell ''
while zpty -r -t shell line; do print -r -- "$line"; done
ZSH
for words in 'zhitu --scr=--screenshot' 'zhituctl cache sn=snapshot' 'zhituctl demo build --se=--seed'; do
    as_user timeout 20 zsh -f /packages/tab.zsh "${words%=*}" >"$work/out" 2>&1
    grep -q -- "${words##*=}" "$work/out" || { complain "completion in zsh of “${words%=*}”"; cat -v "$work/out" >&2; }
done
step "pages and completion answer"

# --- removed -------------------------------------------------------------------------------------
state_of_home >"$work/before"
expect "apt-get purge" inside apt-get purge -q -y zhitu
state_of_home >"$work/after"
diff "$work/before" "$work/after" >&2 || complain "removing the package changed the user's files"
[ "$(grep -c . "$work/before")" -gt 5 ] || complain "the user has no files that could be lost"
for file in "${files[@]}"; do
    if [ -e "$root$file" ] && [ ! -d "$root$file" ]; then complain "$file was left behind"; fi
done
left=$(find "$root" -xdev -iname '*zhitu*' -not -path "$root/home/*")
[ -z "$left" ] || complain "left behind: $left"
[ "${#files[@]}" -gt 15 ] || complain "dpkg lists only ${#files[@]} files"
expect "dpkg --audit" inside dpkg --audit
step "removed"
exit "$failed"
