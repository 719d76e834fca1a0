#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The handbook has the same chapters in both languages, its links and pictures exist, and what it
# quotes of the program is there: `Ctrl+R` are default shortcuts, 「」 (Chinese) and ** ** (English)
# hold texts of the interface, or parts of them.
set -euo pipefail
cd "${ZHITU_LINT_ROOT:-$(dirname "${BASH_SOURCE[0]}")/../..}"
book=docs/handbook
code=0
fault() { echo "$*" >&2; code=1; }

# shortcuts : those in the sources, as the program shows them, one a line
shortcuts() {
    # Standard keys of Qt that the commands use; forms and the wall of cameras have keys of their own.
    printf '%s\n' Ctrl+O Ctrl+Q F1 Ctrl++ Ctrl+-
    find widgets -name '*.cpp' -print0 | xargs -0 cat | tr -s ' \n' ' ' |
        grep -oE '((Qt::(CTRL|SHIFT|ALT)|static_cast<Qt::Key>\(key\)) \| )*Qt::Key_[A-Za-z0-9]+' |
        sed -E 's/Qt::Key_//; s/Qt::CTRL/Ctrl/; s/Qt::SHIFT/Shift/; s/Qt::ALT/Alt/; s/ \| /+/g; s/Return/Enter/; s/Comma/,/; s/Page(Up|Down)/Pg\1/'
    # Those of what is inside and near take the modifiers from a function around them.
    grep -oE 'add\("space[A-Za-z]+", Qt::Key_[A-Z]' widgets/window/main_window_space.cpp | sed 's/.*_/Ctrl+Shift+/'
    grep -oE 'Qt::Key_[0-9]\b' widgets/window/main_window_space.cpp | sed 's/.*_/Ctrl+/'
}

# texts LANGUAGE : those of the interface, one a line, without the letters that are underlined
texts() {
    sed -nE 's/.*<(translation|numerusform|source)[^>]*>//; t keep; b; :keep; s/<\/(translation|numerusform|source)>.*//; p' \
        "translations/zhitu_$1.ts" |
        sed -E 's/\(&amp;[A-Z]\)//g; s/&amp;//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g'"; s/&apos;/'/g"
}

chapters() { find "$book/$1" -maxdepth 1 -name '*.md' -printf '%f\n' | sort; }

diff <(chapters zh_CN) <(chapters en) >&2 || fault "$book: not the same chapters in both languages (above)"
known=$(mktemp)
trap 'rm -f "$known"' EXIT
shortcuts | sort -u >"$known"
for language in zh_CN en; do
    words=$(texts "$language")
    for chapter in "$book/$language"/*.md; do
        name=$(basename "$chapter")
        [ "$name" = README.md ] || grep -q "($name)" "$book/$language/README.md" ||
            fault "$chapter: the index does not have it"
        while IFS= read -r link; do
            [ -e "$book/$language/$link" ] || fault "$chapter: no $link"
        done < <(grep -oE '\]\([^)#]+\)' "$chapter" | sed 's/^](//; s/)$//' | grep -v '^https\?:')
        while IFS= read -r keys; do
            grep -qxF -- "$keys" "$known" || fault "$chapter: no command has the keys $keys"
        done < <(grep -oE '`(Ctrl|Alt|Shift|F[0-9])[^`]*`' "$chapter" | tr -d '`')
        quoted='「[^」]+」'
        [ "$language" = zh_CN ] || quoted='\*\*[^*]+\*\*'
        while IFS= read -r text; do
            [[ $words == *"$text"* ]] || fault "$chapter: the program does not say “$text”"
        done < <(grep -oE "$quoted" "$chapter" | sed 's/^\*\*//; s/\*\*$//; s/^「//; s/」$//')
    done
done
# A picture that no chapter shows is dead weight.
while IFS= read -r picture; do
    grep -rqF --include='*.md' -- "(../${picture#"$book"/})" "$book" || fault "$picture: no chapter shows it"
done < <(find "$book/pictures" -name '*.png')
exit "$code"
