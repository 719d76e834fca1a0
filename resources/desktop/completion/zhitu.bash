# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of zhitu for bash.
_zhitu()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    # bash takes “--lang=en” for three words.
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    case $before in
        --cache | --screenshot)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word") ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark' -- "$word") ;;
        --size) mapfile -t COMPREPLY < <(compgen -W '1600x900 1920x1080 2560x1440 3840x2160' -- "$word") ;;
        --view) ;; # numbers of the user's own
        *)
            mapfile -t COMPREPLY < <(compgen -W '--help --help-all --version --demo --cache --lang --theme
                --view --screenshot --size -h -v' -- "$word")
            ;;
    esac
}
complete -F _zhitu zhitu
