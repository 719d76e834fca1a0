# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of zhituctl for fish.
set -l rooms demo cache support help
set -l of_cache info check repair snapshot
complete -c zhituctl -f
complete -c zhituctl -s h -l help -d 'Show the commands and end'
complete -c zhituctl -l version -d 'Show the version and end'
complete -c zhituctl -l lang -x -a 'zh_CN en' -d 'Language of what is printed'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a demo -d 'The demo district'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a cache -d 'Cache files'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a support -d 'Help from the support'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a help -d 'Show the commands'

set -l demo '__fish_seen_subcommand_from demo'
complete -c zhituctl -n "$demo; and not __fish_seen_subcommand_from build" -a build -d 'Make the demo district'
complete -c zhituctl -n "$demo; and __fish_seen_subcommand_from build" -l out -r -F -d 'The new cache file'
complete -c zhituctl -n "$demo; and __fish_seen_subcommand_from build" -l seed -x -d 'What the chance starts from'
complete -c zhituctl -n "$demo; and __fish_seen_subcommand_from build" -l scale -x -a '1 38' -d 'How many districts'

set -l cache '__fish_seen_subcommand_from cache'
set -l open "$cache; and not __fish_seen_subcommand_from $of_cache"
complete -c zhituctl -n "$open" -a info -d 'What the cache holds'
complete -c zhituctl -n "$open" -a check -d 'Read every page, geometry and index entry'
complete -c zhituctl -n "$open" -a repair -d 'Save what can be read into a new cache'
complete -c zhituctl -n "$open" -a snapshot -d 'A GeoPackage for other programs'
complete -c zhituctl -n "$cache; and __fish_seen_subcommand_from $of_cache" -F
complete -c zhituctl -n "$cache; and __fish_seen_subcommand_from snapshot" -l out -r -F -d 'The new GeoPackage'

set -l support '__fish_seen_subcommand_from support'
complete -c zhituctl -n "$support; and not __fish_seen_subcommand_from bundle" -a bundle -d 'Diagnostics without personal data'
complete -c zhituctl -n "$support; and __fish_seen_subcommand_from bundle" -l out -r -F -d 'The new archive'
complete -c zhituctl -n "$support; and __fish_seen_subcommand_from bundle" -l store -r -F -d 'What the diagnostics are about'
