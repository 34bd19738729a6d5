#!/bin/bash
# exim.sh OPTION PORT SENDER RECIPIENT...: what Exim says with that option (-v, -d+transport) when it sends standard input to a
# server on 127.0.0.1 as a client. Its package is unpacked over a view of /, in mounts that nobody else sees; nothing is installed.
# Ends with 77 behind "CANNOT RUN: reason" when the machine cannot.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/mailscope-test-servers
cannot_run() { echo "CANNOT RUN: Exim as a client: $*" >&2; exit 77; }

if [[ ${1:-} != inside ]]; then
  [[ $EUID -eq 0 ]] || cannot_run "only root may mount and chroot"
  dir=$(mktemp -d)
  trap 'rm -rf --one-file-system "$dir"' EXIT
  mkdir -p "$dir"/{run,root} "$cache"/{apt,archives/partial,lists/partial}
  # shellcheck source=../packages.sh
  . "$here/packages.sh"
  wanted_packages=(exim4-daemon-light)
  exec {lock}<"$cache"
  flock -w 300 "$lock"
  reason=$(fetch_group) || cannot_run "its packages cannot be fetched ($reason)"
  exec {lock}<&-
  unshare --mount --fork "$BASH" "${BASH_SOURCE[0]}" inside "$dir" "$@"
  exit
fi

dir=$2 option=$3 port=$4 sender=$5
shift 5
# shellcheck source=../packages.sh
. "$here/packages.sh"
mount -t tmpfs -o mode=0755 none "$dir/root" || cannot_run "no tmpfs can be mounted"
cd "$dir/root"
mkdir upper work merged
prepare_links upper
while read -r package; do unpack "$package" upper; done <"$dir/run/packages"
mount -t overlay -o lowerdir=/,upperdir=upper,workdir=work none merged || cannot_run "no overlay of / can be mounted"
mount -t proc proc merged/proc
mount --rbind /dev merged/dev
rm -f merged/etc/{passwd,group}
printf '%s\n' 'root:x:0:0::/:/bin/sh' 'Debian-exim:x:58706:58706::/:' >merged/etc/passwd
printf '%s\n' 'root:x:0:' 'Debian-exim:x:58706:' >merged/etc/group
install -d -o 58706 -g 58706 merged/var/spool/mailscope-exim-client
cat >merged/etc/exim-client.conf <<END
primary_hostname = client.example.org
spool_directory = /var/spool/mailscope-exim-client
log_file_path = /var/spool/mailscope-exim-client/%slog
keep_environment =
trusted_users = root
host_lookup =
begin routers
there:
  driver = manualroute
  route_list = * 127.0.0.1
  self = send
  transport = smtp
begin transports
smtp:
  driver = smtp
  port = $port
  allow_localhost
begin retry
* * F,1h,15m
END
chroot merged /usr/sbin/exim4 -C /etc/exim-client.conf "$option" -odf -f "$sender" "$@" 2>&1
