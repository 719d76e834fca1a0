#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# on_second_screen.sh PROGRAM [ARGUMENT...]: where there is a second screen (.ci/lib/screen.sh), there.
DISPLAY=${ZHITU_SECOND_DISPLAY:-$DISPLAY} exec "$@"
