#!/usr/bin/env bash
# Runs clang-tidy over the add-on's sources, or over those that are named: .clang-tidy has the checks. About ten minutes of
# processor time for all, which is why npm run check leaves it out. Debian: clang-tidy, 93 MB with what it needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

command -v clang-tidy > /dev/null || { echo 'nodevirt: clang-tidy is not installed (Debian: apt-get install clang-tidy)' >&2; exit 1; }
node_headers=${npm_config_nodedir:-$(node -p 'path.resolve(fs.realpathSync(process.execPath), "../..")')}/include/node
[ -e "$node_headers/node_api.h" ] || { echo "nodevirt: Node's headers are not in $node_headers: set npm_config_nodedir" >&2; exit 1; }

if [ $# -gt 0 ]; then sources=("$@"); else mapfile -t sources < src-native/sources.txt; fi
failed=0
for source in "${sources[@]}"; do
  echo "$source"
  clang-tidy --quiet "$source" -- -std=c++17 -DNAPI_VERSION=8 -DNAPI_CPP_EXCEPTIONS -DBUILDING_NODE_EXTENSION \
    -isystem "$node_headers" -isystem "$(node -p 'require("node-addon-api").include_dir')" 2> .cache/tidy.log || { failed=1; cat .cache/tidy.log >&2; }
done
exit $failed
