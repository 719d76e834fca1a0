# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of zhituctl for bash.
_zhituctl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local i options names=()
    # The command is what is left without options and their values, wherever they stand.
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --lang | --out | --k | --seed | --scale | --store | --centre | --from | --keep-months | --role | --post | --level \
                | --area | --head | --send-to | --key-folder | --grid | --item | --title | --reporter | --phone | --narrative \
                | --case | --action | --reason | --department | --cache | --format | --crs | --to | --state | --category | --rules | --history | --waive | --lift \
                | --kind | --layer | --encoding | --mapping | --save-mapping | --outside | --near | --report | --speed | --run) ((i += 1)) ;;
            -*) ;;
            *) names+=("${COMP_WORDS[i]}") ;;
        esac
    done
    COMPREPLY=()
    case $before in
        --from)
            [[ ${names[0]:-} != @(export|report) && "${names[*]:0:2}" != 'drill play' ]] || return # a day, a minute
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --out | --store | --head | --key-folder | --cache | --rules | --history | --mapping | --save-mapping | --report)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        --scale) mapfile -t COMPREPLY < <(compgen -W '1 38' -- "$word"); return ;;
        --role) mapfile -t COMPREPLY < <(compgen -W 'operator analyst trainer admin' -- "$word"); return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'gpkg geojson shp fgb kml csv xlsx' -- "$word"); return ;;
        --crs) mapfile -t COMPREPLY < <(compgen -W 'cgcs2000 wgs84 webmercator gcj02 gk' -- "$word"); return ;;
        --state)
            mapfile -t COMPREPLY < <(compgen -W 'open reported accepted dispatched signed handling resolved reviewed visited closed rejected suspended' -- "$word")
            return
            ;;
        --kind) mapfile -t COMPREPLY < <(compgen -W 'grids cameras organisations addresses cases' -- "$word"); return ;;
        --encoding) mapfile -t COMPREPLY < <(compgen -W 'UTF-8 GB18030' -- "$word"); return ;;
        --outside) mapfile -t COMPREPLY < <(compgen -W 'refuse place code' -- "$word"); return ;;
        --near) mapfile -t COMPREPLY < <(compgen -W 'skip new merge' -- "$word"); return ;;
        --level) mapfile -t COMPREPLY < <(compgen -W '4 5 6' -- "$word"); return ;;
        --k | --seed | --centre | --keep-months | --post | --area | --send-to | --grid | --item | --title | --reporter | --phone \
            | --narrative | --case | --action | --reason | --department | --to | --category | --waive | --lift | --layer \
            | --speed | --run) return ;;
    esac
    local words=2
    [[ "${names[*]:0:2}" != @('central user'|'drill centre') ]] || words=3
    [[ ${names[0]:-} != @(sync|export|verify|report) ]] || words=1
    case "${names[*]:0:words}" in
        '') options='demo cache central audit sync case export import report verify drill support help --help --version --lang -h' ;;
        demo) options='build anonymise --lang' ;;
        cache) options='info check repair snapshot --lang' ;;
        export)
            options='--cache --out --format --crs --area --from --to --state --category --force --lang'
            [ ${#names[@]} -gt 1 ] \
                || options="cases cameras grids centres key_sites organisations addresses divisions $options"
            ;;
        report)
            options='--cache --out --from --to --area --lang'
            [ ${#names[@]} -gt 1 ] || options="daily weekly monthly town disputes cameras patrol key-sites $options"
            ;;
        import) options='check apply list undo --lang' ;;
        'import check' | 'import apply')
            options='--kind --cache --layer --encoding --crs --mapping --save-mapping --outside --near --mend --report --centre --lang'
            ;;
        'import list' | 'import undo') options='--centre --lang' ;;
        support) options='bundle --lang' ;;
        'support bundle') options='--out --store --lang' ;;
        central) options='migrate status load-demo vacuum-log user --lang' ;;
        'central migrate' | 'central status' | 'central user suspend' | 'central user remove') options='--centre --lang' ;;
        'central load-demo') options='--from --centre --lang' ;;
        'central vacuum-log') options='--keep-months --centre --lang' ;;
        'central user') options='add suspend remove --lang' ;;
        'central user add') options='--role --post --level --area --ask-password --centre --lang' ;;
        sync) options='--store --centre --send-to --key-folder --once --verify --same-centre --lang' ;;
        verify) options='--cache --rules --area --out --history --waive --post --reason --lift --lang' ;;
        drill) options='list check centre play inject end status score debrief --lang' ;;
        'drill list') options='--lang' ;;
        'drill centre') options='make --lang' ;;
        'drill centre make') options='--title --from --centre --lang' ;;
        'drill check')
            options='--centre --lang'
            [ ${#names[@]} -gt 2 ] || options="camera-outage epidemic flood gas-leak gathering missing-person $options"
            ;;
        'drill play')
            options='--speed --from --leave-out --centre --lang'
            [ ${#names[@]} -gt 2 ] || options="camera-outage epidemic flood gas-leak gathering missing-person $options"
            ;;
        'drill inject' | 'drill end' | 'drill status') options='--centre --lang' ;;
        'drill score') options='--run --centre --lang' ;;
        'drill debrief') options='--run --out --centre --lang' ;;
        case) options='report act commands decide --lang' ;;
        'case report') options='--store --grid --item --title --reporter --phone --narrative --key-folder --lang' ;;
        'case act') options='--store --case --action --reason --department --key-folder --lang' ;;
        'case commands') options='--store --key-folder --lang' ;;
        'case decide') options='--choice --store --key-folder --lang' ;;
        audit) options='head verify --lang' ;;
        'audit head') options='--out --centre --lang' ;;
        'audit verify') options='--head --centre --lang' ;;
        'demo build') options='--out --seed --scale --lang' ;;
        'demo anonymise') options='--cache --out --k --seed --lang' ;;
        'cache snapshot') options='--out --lang' ;;
        'cache info' | 'cache check' | 'cache repair') options='--lang' ;;
        *) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    if [[ ${names[0]:-} == @(cache|import) && ${#names[@]} -eq 2 && ${names[1]} != @(list|undo) && $word != -* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _zhituctl zhituctl
