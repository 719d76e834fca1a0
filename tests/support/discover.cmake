# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=… -DNAME=… -DFULL=… -DPROPERTIES=… -DOUT=… -P discover.cmake: asks a program of
# GoogleTest for its suites and writes a test NAME.SUITE for each. One process for a suite, and not
# one for a test: what its tests share (a server, a district) is made once. Tests that the filter
# FULL names are in NAME.SUITE.full, labelled "full". A "|" stands between properties.

# Those filters of FULL that are of this suite.
function(own_filters suite out)
    string(REPLACE ":" ";" filters "${FULL}")
    list(FILTER filters INCLUDE REGEX "^${suite}[.]")
    list(JOIN filters ":" joined)
    set(${out} "${joined}" PARENT_SCOPE)
endfunction()

function(write_test test filter)
    string(REPLACE "|" "]==] [==[" properties "${PROPERTIES}")
    list(JOIN ARGN " " more)
    file(APPEND ${OUT}.part
         "add_test([==[${test}]==] [==[${PROGRAM}]==] [==[--gtest_filter=${filter}]==])\n"
         "set_tests_properties([==[${test}]==] PROPERTIES [==[${properties}]==] ${more})\n")
endfunction()

# The suites that have tests behind this filter, in the order of the program.
function(suites_of filter out)
    execute_process(COMMAND ${PROGRAM} --gtest_list_tests --gtest_filter=${filter}
                    OUTPUT_VARIABLE listed COMMAND_ERROR_IS_FATAL ANY)
    # "Suite.", below it "  Test", each perhaps with a comment behind it
    string(REGEX MATCHALL "(^|\n)[^ \n#;]+[.]" suites "${listed}")
    list(TRANSFORM suites REPLACE "[\n.]" "")
    set(${out} "${suites}" PARENT_SCOPE)
endfunction()

file(WRITE ${OUT}.part "")
suites_of("-${FULL}" suites)
foreach(suite IN LISTS suites)
    own_filters(${suite} full)
    write_test(${NAME}.${suite} "${suite}.*:-${full}")
endforeach()
if(FULL)
    suites_of("${FULL}" suites)
    foreach(suite IN LISTS suites)
        own_filters(${suite} full)
        write_test(${NAME}.${suite}.full "${full}" LABELS full)
    endforeach()
endif()
file(RENAME ${OUT}.part ${OUT})
