# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of zhituctl for fish.
set -l rooms demo cache central audit sync case support help
set -l of_cache info check repair snapshot
complete -c zhituctl -f
complete -c zhituctl -s h -l help -d 'Show the commands and end'
complete -c zhituctl -l version -d 'Show the version and end'
complete -c zhituctl -l lang -x -a 'zh_CN en' -d 'Language of what is printed'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a demo -d 'The demo district'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a cache -d 'Cache files'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a central -d 'The centre'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a audit -d 'The audit chain'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a sync -d 'Keep a store in step'
complete -c zhituctl -n "not __fish_seen_subcommand_from $rooms" -a case -d 'Cases'
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

set -l of_central migrate status load-demo vacuum-log user
set -l central '__fish_seen_subcommand_from central'
set -l open "$central; and not __fish_seen_subcommand_from $of_central"
complete -c zhituctl -n "$open" -a migrate -d 'Make a centre, or bring it up to date'
complete -c zhituctl -n "$open" -a status -d 'How the centre stands'
complete -c zhituctl -n "$open" -a load-demo -d 'The demo district into the centre'
complete -c zhituctl -n "$open" -a vacuum-log -d 'Remove old months of the change log'
complete -c zhituctl -n "$open" -a user -d 'Who signs in'
complete -c zhituctl -n "$central; and __fish_seen_subcommand_from $of_central" -l centre -x -d 'Connection string of the centre'
complete -c zhituctl -n "$central; and __fish_seen_subcommand_from load-demo" -l from -r -F -d 'The cache file to load'
complete -c zhituctl -n "$central; and __fish_seen_subcommand_from vacuum-log" -l keep-months -x -d 'How many months stay'

set -l user "$central; and __fish_seen_subcommand_from user"
complete -c zhituctl -n "$user; and not __fish_seen_subcommand_from add suspend remove" -a add -d 'Let somebody sign in'
complete -c zhituctl -n "$user; and not __fish_seen_subcommand_from add suspend remove" -a remove -d 'Take an account away'
complete -c zhituctl -n "$user; and not __fish_seen_subcommand_from add suspend remove" -a suspend -d 'Take an area away'
complete -c zhituctl -n "$user; and __fish_seen_subcommand_from add" -l role -x -a 'operator analyst trainer admin' -d 'What the account is for'
complete -c zhituctl -n "$user; and __fish_seen_subcommand_from add" -l post -x -d 'What histories call the account'
complete -c zhituctl -n "$user; and __fish_seen_subcommand_from add" -l level -x -a '4 5 6' -d 'Of the centre'
complete -c zhituctl -n "$user; and __fish_seen_subcommand_from add" -l area -x -d 'Code prefixes of the area'
complete -c zhituctl -n "$user; and __fish_seen_subcommand_from add" -l ask-password -d 'Read a password from the standard input'

set -l audit '__fish_seen_subcommand_from audit'
complete -c zhituctl -n "$audit; and not __fish_seen_subcommand_from head verify" -a head -d 'Where the audit chain stands'
complete -c zhituctl -n "$audit; and not __fish_seen_subcommand_from head verify" -a verify -d 'Recompute the audit chain'
complete -c zhituctl -n "$audit; and __fish_seen_subcommand_from head verify" -l centre -x -d 'Connection string of the centre'
complete -c zhituctl -n "$audit; and __fish_seen_subcommand_from head" -l out -r -F -d 'The new file'
complete -c zhituctl -n "$audit; and __fish_seen_subcommand_from verify" -l head -r -F -d 'The head that was kept'

set -l sync '__fish_seen_subcommand_from sync'
complete -c zhituctl -n "$sync" -l store -r -F -d 'The store'
complete -c zhituctl -n "$sync" -l centre -x -d 'Connection string of the centre'
complete -c zhituctl -n "$sync" -l send-to -x -d 'Where commands are sent'
complete -c zhituctl -n "$sync" -l key-folder -r -F -d 'Where the key is'
complete -c zhituctl -n "$sync" -l once -d 'Until nothing is left to do'
complete -c zhituctl -n "$sync" -l verify -d 'Compare everything first'
complete -c zhituctl -n "$sync" -l same-centre -d 'Send what was entered for another centre'

set -l case '__fish_seen_subcommand_from case'
set -l of_case report act commands decide
complete -c zhituctl -n "$case; and not __fish_seen_subcommand_from $of_case" -a report -d 'Take in a case'
complete -c zhituctl -n "$case; and not __fish_seen_subcommand_from $of_case" -a act -d 'Take a case one step on'
complete -c zhituctl -n "$case; and not __fish_seen_subcommand_from $of_case" -a commands -d 'What became of what was entered'
complete -c zhituctl -n "$case; and not __fish_seen_subcommand_from $of_case" -a decide -d 'Send an entry all the same, or take it back'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from decide" -l choice -x -a 'again drop' -d 'What becomes of it'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from $of_case" -l store -r -F -d 'The store'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from $of_case" -l key-folder -r -F -d 'Where the key is'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from report" -l grid -x -d 'The grid it is in'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from report" -l item -x -d 'The service item'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from report" -l title -x -d 'What it is called'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from report" -l reporter -x -d 'Who reports it'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from report" -l phone -x -d 'His telephone'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from report" -l narrative -x -d 'His account'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from act" -l case -x -d 'The case'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from act" -l action -x -d 'What is done'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from act" -l reason -x -d 'Why'
complete -c zhituctl -n "$case; and __fish_seen_subcommand_from act" -l department -x -d 'Whom it goes to'
