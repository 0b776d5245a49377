#!/usr/bin/env bash
# Makes a small Linux guest with a real QEMU guest agent, out of Debian packages: DIRECTORY/vmlinuz and DIRECTORY/initramfs.
# Nothing is installed. Does nothing where both are there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
exec 9> "$out/lock"
flock 9
key=$(cat "$here/build.sh" "$here/init" "$here/chpasswd" | sha256sum | cut -c1-16)
if [ "$(cat "$out/key" 2> /dev/null)" = "$key" ]; then exit 0; fi

fail() { echo "agent guest: $*" >&2; exit 1; }
command -v apt-get > /dev/null && command -v dpkg-deb > /dev/null || fail 'this is no Debian: nothing to make the guest of'

work=$(mktemp -d "$out/work.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
kernel() { apt-cache depends linux-image-cloud-amd64 2> /dev/null | sed -n 's/.*Depends: \(linux-image-[0-9].*\)/\1/p' | head -n 1; }
if [ -z "$(kernel)" ]; then
  [ "$(id -u)" = 0 ] || fail 'the lists of packages are missing. Run:  sudo apt-get update'
  apt-get update -q >&2
fi
apt-get download -q "$(kernel)" qemu-guest-agent busybox-static >&2 || fail 'the packages cannot be had'
for package in *.deb; do dpkg-deb -x "$package" x; done

root=$work/root
mkdir -p "$root"/{bin,sbin,usr/bin,usr/sbin,etc,root,tmp,proc,sys,dev,run,mnt,modules,var/log}
ln -s /run "$root/var/run"
cp "$here/init" "$root/init"
cp "$here/chpasswd" "$root/usr/sbin/"
cp x/bin/busybox "$root/bin/"
agent=x/usr/sbin/qemu-ga
cp "$agent" "$root/usr/sbin/"
libraries=$(ldd "$agent")
! grep 'not found' <<< "$libraries" >&2 || fail 'qemu-ga needs these libraries: install qemu-system-x86, which has them too'
grep -oE '/[^ ]+' <<< "$libraries" | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done
for module in virtio_ring virtio virtio_pci_legacy_dev virtio_pci_modern_dev virtio_pci virtio_console virtio_blk; do
  cp "$(find x -name "$module.ko")" "$root/modules/"
done
echo 'root:x:0:0:root:/root:/bin/sh' > "$root/etc/passwd"
echo 'root:x:0:' > "$root/etc/group"
echo 'root:*:19000:0:99999:7:::' > "$root/etc/shadow"
printf 'ID=nodevirt\nNAME="nodevirt agent guest"\nPRETTY_NAME="nodevirt agent guest 1"\nVERSION_ID="1"\n' > "$root/etc/os-release"
chmod 755 "$root/init" "$root/usr/sbin/chpasswd"
(cd "$root" && find . | bin/busybox cpio -o -H newc) 2> /dev/null | gzip -1 > "$out/initramfs.new"
cp x/boot/vmlinuz-* "$out/vmlinuz.new"
mv "$out/initramfs.new" "$out/initramfs"
mv "$out/vmlinuz.new" "$out/vmlinuz"
echo "$key" > "$out/key"
