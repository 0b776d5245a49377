#!/usr/bin/env bash
# Builds what is named, unless it is up to date:
#   native     build/Release/nodevirt.node, by node-gyp
#   guest      guest/guest.elf, the program that the lab's guests boot
#   ts         dist/, with the facades for ES modules; needs native
#   prebuilt   prebuilds/, the add-on as the package ships it, by prebuildify, for this machine's processor
#   arm64      prebuilds/linux-arm64, the same for arm64, by a cross compiler (Debian: g++-aarch64-linux-gnu)
#   cmake      build-cmake/Release/nodevirt.node, by cmake-js
# With --force, up to date or not.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if command -v sha256sum > /dev/null; then hash=(sha256sum); else hash=(shasum -a 256); fi

# Of contents, not of times: a checkout sets those as it likes. Of names too, so a removed file counts.
fingerprint() {
  { find "$@" -type f ! -name .DS_Store -print0 2> /dev/null || true; } |
    LC_ALL=C sort -z | xargs -0 "${hash[@]}" | "${hash[@]}" | cut -d ' ' -f 1
}

# A step is up to date when its inputs and its outputs are what they were. The outputs count because another build may have replaced them.
step() {
  local name=$1 inputs=() outputs=() stamp=.cache/$1.state before
  "describe_$name"
  [ ${#outputs[@]} -gt 0 ] || return 0
  before="$(uname -sm) $(fingerprint "${inputs[@]}" scripts/build.sh)"
  if [ -z "$force" ] && [ "$(cat "$stamp" 2> /dev/null)" = "$before $(fingerprint "${outputs[@]}")" ]; then return; fi
  rm -f "$stamp"
  say "building $name"
  "build_$name"
  # Sources that were edited meanwhile are not in it for sure.
  echo "$before $(fingerprint "${outputs[@]}")" > "$stamp"
}

# node-gyp, prebuildify and cmake-js read the settings that npm hands to scripts. With the headers that came with this Node,
# where they did, they download none.
configure_compilers() {
  local prefix
  prefix=$(node -p 'path.resolve(fs.realpathSync(process.execPath), "../..")')
  if [ -z "${npm_config_nodedir:-}" ] && [ -e "$prefix/include/node/node.h" ]; then export npm_config_nodedir=$prefix; fi
  export npm_config_jobs=max npm_config_loglevel
  npm_config_loglevel=$(gyp_loglevel)
}

# libvirt's headers are no part of the project, but change with the packages.
headers=(/usr/include/libvirt node_modules/node-addon-api/package.json)
native_inputs=(src-native "${headers[@]}")

describe_native() {
  inputs=("${native_inputs[@]}" binding.gyp)
  outputs=(build/Release/nodevirt.node)
}
build_native() {
  configure_compilers
  # Make compiles what became newer than its object. A package's headers keep the package's date, so that make does not see an upgrade:
  # then nothing that was compiled with the old ones may stay. The add-on itself stays until the new one is there.
  local now
  now=$(fingerprint "${headers[@]}")
  if [ -n "$force" ] || [ "$(cat .cache/native.headers 2> /dev/null)" != "$now" ]; then rm -rf build/Release/obj.target; fi
  echo "$now" > .cache/native.headers
  node node_modules/node-gyp/bin/node-gyp.js configure build
}

describe_guest() {
  # The guest is a PC. On another machine it takes a cross-compiler.
  if [ -z "${CC:-}" ] && ! [[ $(uname -m) =~ ^(x86_64|i.86)$ ]]; then
    if ! command -v i686-linux-gnu-gcc > /dev/null; then
      say 'no compiler for x86 (Debian: gcc-i686-linux-gnu): the lab will have no guest program'
      return
    fi
    export CC=i686-linux-gnu-gcc
  fi
  inputs=(guest/build.sh guest/*.ld guest/*.[chS])
  outputs=(guest/guest.elf)
}
build_guest() { sh guest/build.sh; }

describe_ts() {
  # The add-on, because the facade of the raw layer names its functions.
  inputs=(lib types tsconfig.json tools/facades.mjs tools/lazy.mjs node_modules/typescript/package.json build/Release/nodevirt.node)
  outputs=(dist)
}
build_ts() {
  # Beside dist/, so that a compile error leaves the last good one, and nothing of a removed source stays.
  rm -rf dist.new .cache/dist.old
  node node_modules/typescript/bin/tsc --outDir dist.new
  node tools/facades.mjs dist.new
  [ ! -e dist ] || mv dist .cache/dist.old
  mv dist.new dist
  rm -rf .cache/dist.old
}

describe_prebuilt() {
  inputs=("${native_inputs[@]}" binding.gyp)
  outputs=("prebuilds/$(node -p 'process.platform + "-" + process.arch')")
}
build_prebuilt() { prebuildify "$(node -p process.arch)"; }

describe_arm64() {
  inputs=("${native_inputs[@]}" binding.gyp)
  outputs=(prebuilds/linux-arm64)
}
build_arm64() {
  command -v aarch64-linux-gnu-g++ > /dev/null || fail 'no compiler for arm64 (Debian: g++-aarch64-linux-gnu)'
  CC=aarch64-linux-gnu-gcc CXX=aarch64-linux-gnu-g++ PREBUILD_STRIP_BIN=aarch64-linux-gnu-strip prebuildify arm64
}

prebuildify() {
  configure_compilers
  # In a place of its own: prebuildify takes the binary away from build/, where others are using it.
  rm -rf .cache/prebuilt
  mkdir -p .cache/prebuilt
  ln -s ../../{package.json,binding.gyp,src-native,node_modules} .cache/prebuilt/
  # The oldest Node that package.json allows; with Node-API one binary serves all later ones.
  node node_modules/prebuildify/bin.js --node-gyp "$PWD/node_modules/.bin/node-gyp" \
    --napi --strip --tag-libc --arch "$1" --target "$(node -p 'require("./package.json").engines.node.replace(/[^0-9.]/g, "") + ".0"')" \
    --cwd .cache/prebuilt --out "$PWD"
  rm -rf .cache/prebuilt
}

describe_cmake() {
  inputs=("${native_inputs[@]}" CMakeLists.txt)
  outputs=(build-cmake/Release/nodevirt.node)
}
build_cmake() {
  configure_compilers
  rm -rf build-cmake
  node node_modules/cmake-js/bin/cmake-js build --log-level warn --out build-cmake --parallel "$(getconf _NPROCESSORS_ONLN)"
}

force=
steps=()
for argument; do
  case $argument in
    --force) force=1 ;;
    native | guest | ts | prebuilt | arm64 | cmake) steps+=("$argument") ;;
    *) fail "there is nothing called $argument to build; there are native, guest, ts, prebuilt, arm64 and cmake" ;;
  esac
done
for name in ${steps[@]+"${steps[@]}"}; do step "$name"; done
