#!/usr/bin/env bash
# Builds the plugin and the demo store, and starts it. Arguments go to the store: build/demo.sh --help
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
configuration=Release

need() {
    command -v "$1" > /dev/null || { echo "$2" >&2; exit 1; }
}

need dotnet "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download"
need npm "Node.js with npm is missing: https://nodejs.org"
dotnet --list-sdks | grep -q '^1[0-9]\.' || { echo "The .NET SDK 10 or later is missing: https://dotnet.microsoft.com/download" >&2; exit 1; }

build() {
    dotnet build "$root/$1" --configuration $configuration --nologo --verbosity quiet -nodeReuse:false "-clp:NoSummary;ErrorsOnly"
}

"$root/build/client.sh"

echo "Building …"
build build/demo/PluginViews/PluginViews.csproj    # and with it the plugin
build build/demo/Demo.Store.csproj

export ASPNETCORE_ENVIRONMENT=Production DOTNET_ENVIRONMENT=Production
exec dotnet "$root/build/demo/bin/$configuration/net10.0/Demo.Store.dll" "$@"
