# SPDX-License-Identifier: GPL-3.0-or-later
# A scratch PostgreSQL on a local socket, never run as root.

pg_bin() { ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1; }

# Runs a command as an unprivileged account when the caller is root.
as_pg_user() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && setpriv --reuid="$pg_uid" --regid="$pg_uid" --clear-groups env HOME="$pg_home" "$@")
    else
        "$@"
    fi
}

scratch_pg() {
    local pg_uid=65534 pg_home pg_data
    pg_home=/var/tmp/zhitu-pg-$(id -u)
    pg_data=$pg_home/data
    local bin
    bin=$(pg_bin)
    case "${1:-}" in
        start)
            mkdir -p "$pg_home"
            chmod 700 "$pg_home"
            [ "$(id -u)" -ne 0 ] || chown "$pg_uid:$pg_uid" "$pg_home"
            [ -e "$pg_data/PG_VERSION" ] || as_pg_user "$bin/initdb" -D "$pg_data" -U zhitu \
                --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
            if ! as_pg_user "$bin/pg_ctl" -D "$pg_data" status >/dev/null; then
                as_pg_user setsid "$bin/pg_ctl" -D "$pg_data" -w -l "$pg_home/log" \
                    -o "-c listen_addresses='' -c unix_socket_directories='$pg_home'" start >/dev/null \
                    || fail 1 "PostgreSQL did not start; see $pg_home/log."
            fi
            echo "postgresql:///postgres?host=$pg_home&user=zhitu"
            ;;
        stop) as_pg_user "$bin/pg_ctl" -D "$pg_data" -m fast -w stop >/dev/null ;;
        psql)
            shift
            as_pg_user "$bin/psql" -h "$pg_home" -U zhitu -d postgres "$@"
            ;;
        *) fail 2 "Say ./dev pg start, ./dev pg stop, or ./dev pg psql." ;;
    esac
}
