# Shared by the scripts beside it, which source it. Leaves them in the project's root, with one of them running at a time.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p .cache

# Standard output belongs to whatever the user asked for: `npm run --silent demo -- --json` sets up first and prints JSON.
exec 1>&2

say() { echo "nodevirt: $*"; }
fail() { say "$*"; exit 1; }

# The level of detail for node-gyp, which takes it from npm: under `npm run --silent` it would not even say why it failed.
gyp_loglevel() {
  case ${npm_config_loglevel:-} in
    '') echo warn ;;
    silent) echo error ;;
    *) echo "$npm_config_loglevel" ;;
  esac
}

# Not every system has flock (macOS); there, whoever builds twice at once is alone with it.
if [ -z "${NODEVIRT_LOCKED:-}" ] && command -v flock > /dev/null; then
  exec 9> .cache/lock
  flock -n 9 || { say 'another build is running, waiting for it'; flock 9; }
  export NODEVIRT_LOCKED=1
fi
