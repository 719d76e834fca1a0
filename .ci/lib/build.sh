# SPDX-License-Identifier: GPL-3.0-or-later
# Building, running, testing. Called where the tools are.

# The preset that the options name.
preset_of() {
    local option
    for option in "$@"; do
        case "$option" in
            --sanitize) echo sanitize; return ;;
            --threads) echo threads; return ;;
            --debug) echo debug; return ;;
        esac
    done
    echo release
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    # What one checkout compiled serves every other: paths are taken relative to the checkout.
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_BASEDIR=$repo CCACHE_NOHASHDIR=1
    # Qt writes the time of each resource into the program, CPack the time of the build into the
    # package: the day of the changelog instead, so that the same sources make the same bytes.
    SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's/^ -- .*>  //p' "$repo/resources/desktop/debian/changelog" | head -n 1)" +%s)
    export SOURCE_DATE_EPOCH
    cd "$repo"
    if [ ! -e "build/$preset/build.ninja" ]; then
        say "configuring ($preset)"
        cmake --preset "$preset" >"/tmp/zhitu-cmake-$$.log" 2>&1 || {
            cat "/tmp/zhitu-cmake-$$.log" >&2
            rm -f "/tmp/zhitu-cmake-$$.log"
            fail 1 "CMake could not configure Zhitu; its output is above."
        }
        rm -f "/tmp/zhitu-cmake-$$.log"
    fi
    # Silent where there is nothing to do: what follows is the command that was asked for.
    if ! ninja -C "build/$preset" -n "$@" 2>/dev/null | grep -q '^ninja: no work to do'; then
        cmake --build --preset "$preset" ${1:+--target "$@"} >&2
    fi
    cd - >/dev/null
}

run_zhitu() {
    build release
    local program="$repo/build/release/app/zhitu"
    if have_screen; then
        exec "$program" --demo "$@"
    fi
    say "there is no display here: drawing under a virtual one"
    mkdir -p "$repo/build"
    with_screen "$program" --demo --screenshot "$repo/build/zhitu.png" --size 1600x900 "$@" || return
    say "the picture of the window is $repo/build/zhitu.png"
}

run_ctl() {
    build release
    exec "$repo/build/release/app/zhituctl" "$@"
}

run_tests() {
    local preset full=no nightly=no rest=() option
    preset=$(preset_of "$@")
    for option in "$@"; do
        case "$option" in
            --full) full=yes ;;
            --nightly) nightly=yes ;;
            --sanitize | --threads | --debug) ;;
            *) rest+=("$option") ;;
        esac
    done
    [ "$full" = no ] || "$repo/.ci/lint/all.sh"
    if [ "$preset" = threads ]; then
        run_thread_tests "${rest[@]}"
        return
    fi
    build "$preset"
    local only=(-LE 'full|nightly')
    [ "$full" = no ] || only=(-LE nightly)
    [ "$nightly" = no ] || only=(-L nightly) # hours
    # What is too much memory is answered as without a sanitizer: tests ask for it.
    export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:allocator_may_return_null=1
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    export LSAN_OPTIONS="suppressions=$repo/.ci/lsan.supp:print_suppressions=0"
    # Two more than cores: servers and lines are waited for as often as they are worked with.
    with_screen ctest --test-dir "$repo/build/$preset" --output-on-failure -j$(($(nproc) + 2)) "${only[@]}" "${rest[@]}"
}

# Under ThreadSanitizer: the programs whose threads hand work to each other. Windows are left out,
# as the driver's threads cannot be told from ours. run_thread_tests [GTEST ARGS]
run_thread_tests() {
    build threads sync_test faults_test zhituctl
    export TSAN_OPTIONS="suppressions=$repo/.ci/tsan.supp:print_suppressions=0:second_deadlock_stack=1:ignore_noninstrumented_modules=1"
    local program code=0
    for program in data/sync_test faults/faults_test; do
        # A deadlock must not wait for ever.
        timeout 3600 "$repo/build/threads/tests/$program" --gtest_brief=1 "$@" || code=1
    done
    return "$code"
}

# What others' programs need beside ours: from Debian and from npm, into the user's cache.
install_peers() {
    local folder=$cache/bench/peers packages
    mapfile -t packages < <(grep -v '^#' "$repo/.ci/peers.txt")
    if ! dpkg-query -W "${packages[@]}" >/dev/null 2>&1; then
        say "installing the peers: ${packages[*]} (once; some minutes)"
        { apt-get update && apt-get install -y --no-install-recommends "${packages[@]}"; } \
            >"$cache/peers.log" 2>&1 || fail 3 "The peers could not be installed; see $cache/peers.log."
    fi
    mkdir -p "$folder"
    cp "$repo/tests/bench/map/peers/package.json" "$folder/"
    [ -d "$folder/node_modules/maplibre-gl" ] && [ -d "$folder/node_modules/supercluster" ] \
        || npm_config_cafile=/etc/ssl/certs/ca-certificates.crt \
            npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts >>"$cache/peers.log" 2>&1 \
        || fail 3 "The peers of npm could not be installed; see $cache/peers.log."
}

run_bench() {
    build release
    case " $* " in *" --peers "*) install_peers ;; esac
    local wanted=${1:-}
    [ $# -eq 0 ] || shift
    local found=no program
    for program in "$repo"/build/release/tests/bench/bench_${wanted:-*}; do
        [ -x "$program" ] || continue
        found=yes
        if [ -z "$wanted" ] && [ "${program##*/}" = bench_ui ]; then
            say "the suite ui makes a whole city of 6 GB first: ./dev bench ui runs it"
            continue
        fi
        with_screen "$program" "$@"
    done
    [ "$found" = yes ] || fail 2 "There is no benchmark suite “${wanted:-any}”."
}
