# SPDX-License-Identifier: GPL-3.0-or-later
file(REMOVE ${OUT})
execute_process(COMMAND ${PROGRAM} demo build --out ${OUT} COMMAND_ERROR_IS_FATAL ANY)
