#!/usr/bin/env bash
# Brings the client libraries of the demo store's pages into its web root, when they are not there yet.
set -euo pipefail
client=$(cd "$(dirname "${BASH_SOURCE[0]}")/demo/Web/client" && pwd)
libraries="$client/../wwwroot/lib_npm"

if [ ! -d "$libraries" ] || [ "$client/package-lock.json" -nt "$libraries" ]; then
    echo "Fetching the client libraries …"
    npm ci --prefix "$client" --no-audit --no-fund --silent
    npm run build --prefix "$client" --silent
    touch "$libraries"
fi
