#!/usr/bin/env bash
# Installs what the tests need and runs all of them. Last line: "N passed, N failed, N skipped".
# usage: build/test.sh [dotnet test arguments, for instance --filter TestCategory=A4]
set -euo pipefail
cd "$(dirname "$0")/.."

command -v dotnet >/dev/null || { echo "The .NET SDK 10 is needed: https://dotnet.microsoft.com/download" >&2; exit 1; }
command -v npm >/dev/null || { echo "Node.js 20 with npm is needed." >&2; exit 1; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
missing=()
[ -x /usr/bin/chromium ] || missing+=(chromium)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
dpkg -s fonts-noto-cjk >/dev/null 2>&1 || missing+=(fonts-noto-cjk)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing ${missing[*]} …"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# A PostgreSQL of our own, gone when the tests end.
work=$(mktemp -d)
chmod 755 "$work"
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || { mkdir "$work/pg"; chown postgres "$work/pg"; }
port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
stop() { as_postgres "$bin/pg_ctl" -D "$work/pg" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"; }
trap stop EXIT
as_postgres "$bin/initdb" -D "$work/pg" -A trust -U postgres -E UTF8 --no-sync >/dev/null
as_postgres "$bin/pg_ctl" -D "$work/pg" -w -l "$work/pg/log" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200" start >/dev/null
export LOYALTY_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"

build/client.sh
dotnet build Nop.Plugin.CustomerLoyalty.sln -c Release -nodeReuse:false -v quiet -nologo -clp:ErrorsOnly

status=0
for tests in Engine.Tests Plugin.Tests Browser.Tests; do
  dotnet test "tests/$tests" -c Release --no-build --nologo --logger "trx;LogFileName=$tests.trx" --results-directory "$work/results" "$@" || status=1
done

count() { { cat "$work"/results/*.trx 2>/dev/null || true; } | grep -o "<Counters [^>]*" | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ n += $1 } END { print n + 0 }'; }
total=$(count total) executed=$(count executed) passed=$(count passed)
failed=$((executed - passed)) skipped=$((total - executed))
[ "$passed" -gt 0 ] || status=1
[ "$failed" -eq 0 ] || status=1
echo "$passed passed, $failed failed, $skipped skipped"
exit $status
