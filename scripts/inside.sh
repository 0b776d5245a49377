#!/usr/bin/env bash
# Runs a command of this project inside the root directory of another system, with its libvirt, its QEMU and its libraries:
#   inside.sh ROOT COMMAND...
# The project is at /opt/nodevirt there, which is the working directory, and this machine's node at /opt/node. Nothing can be written
# to the root directory itself; /tmp and /run are empty, and go with the command.
set -euo pipefail

[ $# -ge 2 ] || { echo 'usage: inside.sh ROOT COMMAND...' >&2; exit 2; }
[ -e "$1/usr/bin/env" ] || { echo "nodevirt: $1 is not the root directory of a system" >&2; exit 1; }
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
node=$(readlink -f "$(command -v node)")
root=$1
shift

# By pivot_root, not by chroot: the lab enters namespaces, and would leave a chroot.
exec unshare --mount --propagation private bash -ec '
  root=$1 project=$2 node=$3
  shift 3
  mount --bind "$root" "$root"
  cd "$root"
  for place in tmp run opt; do mount -t tmpfs -o mode=1777 tmpfs "$place"; done
  chmod 755 run opt
  for tree in proc sys dev; do mount --rbind "/$tree" "$tree"; done
  mkdir -p opt/nodevirt opt/node/bin
  mount --bind "$project" opt/nodevirt
  : > opt/node/bin/node
  mount --bind "$node" opt/node/bin/node
  # libvirt asks for the address of its own host.
  printf "127.0.0.1 localhost %s\n::1 localhost\n" "$(hostname)" > run/hosts
  mount --bind run/hosts etc/hosts
  mount -o remount,bind,ro .
  pivot_root . .
  umount -l .
  cd /opt/nodevirt
  # A file of this machine, which is not there.
  unset NODE_EXTRA_CA_CERTS
  export PATH=/opt/node/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp TMPDIR=/tmp
  exec "$@"
' inside "$root" "$project" "$node" "$@"
