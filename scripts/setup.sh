#!/usr/bin/env bash
# Makes a fresh clone ready for `npm test` and `npm run demo`: Debian packages, npm packages, everything that is compiled.
# `setup.sh build` leaves out the packages that only the lab needs: `npm run test:unit` runs without.
# Does nothing, quickly, where nothing is to do. Says what it does on standard error.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

only=${1:-}
packages=(
  g++                         # compiles the add-on, and the lab's guest program
  make                        # node-gyp's and CMake's back end
  python3                     # node-gyp is written in it
  pkg-config                  # finds libvirt's headers
  libvirt-dev                 # those headers; also brings the library
)
[ "$only" = build ] || packages+=(
  cmake                       # the other way to build the add-on, which the tests hold against the first
  libvirt-daemon              # libvirtd: each of the lab's hosts runs one
  libvirt-daemon-driver-qemu  # its driver for QEMU
  libvirt-clients             # virsh, the tests' second witness
  qemu-system-x86             # runs the lab's guests
  qemu-utils                  # qemu-img, for the lab's disks
  libxml2-utils               # xmllint, the tests' witness for XML
  iproute2                    # ip and tc: the lab's network and its bandwidth
  util-linux                  # unshare, nsenter, setpriv, flock
  mount                       # the lab's directories, and its hosts' systems
  gnutls-bin                  # certtool: the lab's certificates
  sasl2-bin                   # saslpasswd2: the lab's passwords
  libsasl2-modules            # the mechanisms that check them
)

install_packages() {
  if ! command -v dpkg-query > /dev/null; then
    # The names differ elsewhere; what is really missing, the build and the lab say.
    command -v g++ > /dev/null || command -v c++ > /dev/null || fail "this is no Debian: install what these are called here: ${packages[*]}"
    return
  fi
  local installed missing='' package
  # dpkg-query fails when it does not know one of them, and still answers for the rest.
  installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${packages[@]}" 2> /dev/null || true)
  for package in "${packages[@]}"; do
    grep -qxF "installed $package" <<< "$installed" || missing+=" $package"
  done
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086 # one word for each package
  set -- $missing
  [ "$(id -u)" = 0 ] || fail "Debian packages are missing. Run:  sudo apt-get update && sudo apt-get install --no-install-recommends $*"
  say "installing Debian packages: $*"
  export DEBIAN_FRONTEND=noninteractive
  # Without our lock's descriptor: a daemon that a package starts would keep it.
  apt-get update -q 9>&-
  apt-get install -q -y --no-install-recommends "$@" 9>&- < /dev/null
}

install_modules() {
  node tools/installed.mjs && return
  say 'installing npm packages'
  # With NODE_ENV=production it would leave the compilers out. The packages need no install scripts, and not every npm
  # runs them.
  npm ci --include=dev --ignore-scripts --no-audit --no-fund
}

install_packages
install_modules
bash scripts/build.sh native guest ts
