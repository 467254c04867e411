# One throw-away PostgreSQL cluster, run by the tests as an unprivileged user: $1 = folder of the binaries, $2 = port.
# It lives until stdin closes, which happens when the test process ends, however it ends.
set -u
trap '' INT
umask 077
folder=$(mktemp -d /tmp/zhonggengzu-postgresql.XXXXXX) || exit 1
cd "$folder" || exit 1
remove() {
    "$1/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1
    cd / && rm -rf "$folder"
}
trap 'remove "$1"' EXIT

mkdir socket
"$1/initdb" -D data -U tests --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >initdb.log 2>&1 || { cat initdb.log; exit 1; }
"$1/pg_ctl" -D data -l server.log -w \
    -o "-p $2 -c listen_addresses=127.0.0.1 -k $folder/socket -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=400" \
    start >pg_ctl.log 2>&1 || { cat pg_ctl.log server.log; exit 1; }
echo ready
read -r _
exit 0
