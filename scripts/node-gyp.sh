#!/usr/bin/env bash
# node-gyp, with the headers that came with this Node where they did: it downloads nothing then.
set -euo pipefail

# npm hands its setting of the same name to node-gyp by itself.
if [ -z "${npm_config_nodedir:-}" ]; then
  prefix=$(node -p 'path.resolve(fs.realpathSync(process.execPath), "../..")')
  if [ -e "$prefix/include/node/node_api.h" ]; then set -- "--nodedir=$prefix" "$@"; fi
fi
modules=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/node_modules
exec node "$modules/node-gyp/bin/node-gyp.js" --jobs=max "$@"
