#!/usr/bin/env bash
# Runs the tests that try the engine hardest on an add-on built with AddressSanitizer and UndefinedBehaviorSanitizer. A fault
# that one of them finds ends the process, and so fails the test, with the sanitizer's report on standard error.
#   sanitize.sh          50,000 fuzzed calls, and the raw layer's tests
#   sanitize.sh --long   a million fuzzed calls, the raw layer's tests, and the test driver's
# Linux with GCC only. The build takes about four minutes of processor time once.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

calls=50000
tests=(test/safety/fuzz test/safety/streams test/driver/raw- test/unit/native-symbols)
for argument; do
  case $argument in
    --long) calls=1000000 tests+=(test/driver/) ;;
    *) fail "sanitize.sh takes --long or nothing, not $argument" ;;
  esac
done

bash scripts/build.sh native ts

say 'building the add-on with sanitizers'
prefix=$(node -p 'path.resolve(fs.realpathSync(process.execPath), "../..")')
[ -n "${npm_config_nodedir:-}" ] || [ ! -e "$prefix/include/node/node.h" ] || export npm_config_nodedir=$prefix
mkdir -p .cache/sanitized
for name in package.json binding.gyp src-native node_modules; do ln -sfn "../../$name" ".cache/sanitized/$name"; done
# Not optimized: the checks make the compiler slow enough. Make compiles what changed; two at a time, each with a gigabyte of memory.
CXXFLAGS='-O0 -g1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all' LDFLAGS='-fsanitize=address,undefined' \
  npm_config_jobs=2 npm_config_loglevel=$(gyp_loglevel) \
  node node_modules/node-gyp/bin/node-gyp.js configure build -C .cache/sanitized
# From here on other builds may run.
exec 9>&-
unset NODEVIRT_LOCKED

preload=
# libtirpc, because the interceptor of one of its functions, which libvirt calls, is a null pointer where it is loaded later.
for name in libasan.so libubsan.so libtirpc.so.3; do
  file=$(g++ -print-file-name="$name")
  [ "$file" != "$name" ] || fail "there is no $name on this machine"
  preload+="${preload:+:}$file"
done

export NODEVIRT_PREBUILD=$PWD/.cache/sanitized NODEVIRT_FUZZ_CALLS=${NODEVIRT_FUZZ_CALLS:-$calls}
# Node leaves its own memory to the system at its end: what is reachable no more is counted by the fuzz test, as handles.
export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1
export UBSAN_OPTIONS=print_stacktrace=1
export LD_PRELOAD=$preload
# Without the add-on that the sanitizers watch, the tests would pass and show nothing.
node -e "
  require('./dist/native.js').addon()
  const loaded = process.report.getReport().sharedObjects
  for (const part of ['.cache/sanitized/build/', 'libasan', 'libubsan']) {
    if (!loaded.some((name) => name.includes(part))) throw new Error(part + ' is not loaded: ' + loaded.join(' '))
  }
"
# In processes of its own, which it ends: a test that leaves something open would keep this one.
exec node node_modules/jest/bin/jest.js "${tests[@]}"
