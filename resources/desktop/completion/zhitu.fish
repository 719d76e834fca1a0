# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of zhitu for fish.
complete -c zhitu -f
complete -c zhitu -s h -l help -d 'Show the options and end'
complete -c zhitu -l help-all -d 'Show the options, those of Qt too, and end'
complete -c zhitu -s v -l version -d 'Show the version and end'
complete -c zhitu -l demo -d 'Open the demo district; make it first if need be'
complete -c zhitu -l cache -r -F -d 'Open this cache file'
complete -c zhitu -l lang -x -a 'zh_CN en' -d 'Language of the window'
complete -c zhitu -l theme -x -a 'light dark' -d 'Colours of the window'
complete -c zhitu -l view -x -d 'Where to look first: LON,LAT,ZOOM'
complete -c zhitu -l screenshot -r -F -d 'Write a picture of the window and end'
complete -c zhitu -l size -x -a '1600x900 1920x1080 2560x1440 3840x2160' -d 'Size of the window in pixels'
