#!/bin/bash
# keeper.sh DIR WHAT: process 1 of private mount and process namespaces, started by servers.sh.
# It lays the packages over a view of this machine's / and runs the servers in there. With this process ends everything it made:
# the kernel kills every process of the namespace and drops its mounts, and no file was written outside DIR and a tmpfs.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
dir=$1
what=$2 # servers, refusals or checks
# shellcheck source=packages.sh
. "$here/packages.sh"
# shellcheck source=facts.sh
. "$here/facts.sh"
# shellcheck source=refusals/refusals.sh
. "$here/refusals/refusals.sh"
# shellcheck source=refusals/launch.sh
. "$here/refusals/launch.sh"
# shellcheck source=checks/checks.sh
. "$here/checks/checks.sh"

readonly vmail=58701 dovecot=58702 dovenull=58703 postfix=58704 postdrop=58705

declare -A launched

cannot() { echo "$*" >"$dir/run/cannot"; exit 1; }

# Our number and start as the machine outside counts them, which /proc still tells before ours is mounted.
note_keeper() {
  local stat fields
  read -r stat </proc/self/stat
  read -ra fields <<<"${stat##*) }"
  echo "${stat%% *} ${fields[19]}" >"$dir/run/keeper.new"
  mv "$dir/run/keeper.new" "$dir/run/keeper"
}

# The upper layer is a tmpfs: overlayfs wants its layers apart, and a container's own overlay would not do as one.
lay_packages() {
  local package
  mount -t tmpfs -o mode=0755 mailscope-servers "$dir/root" || cannot "no tmpfs can be mounted"
  cd "$dir/root"
  mkdir upper work merged
  prepare_links upper
  while read -r package; do
    unpack "$package" upper || { rm -f "$package"; echo "$package was damaged; the next start fetches it again"; exit 1; }
  done <"$dir/run/packages"
}

mount_root() {
  mount -t overlay -o lowerdir=/,upperdir=upper,workdir=work mailscope-servers merged || cannot "no overlay of / can be mounted"
  [[ -x merged/bin/sh && -x merged/usr/sbin/dovecot && -x merged/usr/sbin/smtp-sink ]] || cannot "an overlay of / does not show /usr (a mount of its own?)"
  mount -t proc proc merged/proc
  mount --rbind /dev merged/dev
  mkdir merged/fixture
  mount --bind "$dir" merged/fixture
}

# Dovecot 2.4 reads another language of configuration.
check_versions() {
  local version
  version=$(chroot merged /usr/sbin/dovecot --version)
  [[ $version == 2.3.* ]] || cannot "their configuration is for Dovecot 2.3, and this machine offers $version"
}

# Users of our own instead of the machine's, which may or may not know them.
write_users() {
  rm -f merged/etc/{passwd,group,nsswitch.conf}
  printf '%s\n' 'root:x:0:0::/:/bin/sh' 'nobody:x:65534:65534::/:' "vmail:x:$vmail:$vmail::/:" "dovecot:x:$dovecot:$dovecot::/:" \
    "dovenull:x:$dovenull:$dovenull::/:" "postfix:x:$postfix:$postfix::/:" >merged/etc/passwd
  printf '%s\n' 'root:x:0:' 'nogroup:x:65534:' "vmail:x:$vmail:" "dovecot:x:$dovecot:" "dovenull:x:$dovenull:" \
    "postfix:x:$postfix:" "postdrop:x:$postdrop:" >merged/etc/group
  echo 'hosts: files' >merged/etc/nsswitch.conf
}

launch() { # NAME COMMAND...
  local name=$1
  shift
  chroot merged "$@" </dev/null >>"$dir/log/$name.log" 2>&1 &
  launched[$!]="$*"
}

# The queue is not where Postfix usually has it: the view of / shows the machine's own queue there, whose mail is none of ours.
start_postfix() {
  local queue=merged/var/spool/mailscope
  mkdir -p "$queue"/pid
  install -d -m 700 -o $postfix merged/var/lib/mailscope "$queue"/{active,bounce,corrupt,defer,deferred,flush,hold,incoming,private,saved,trace}
  install -d -m 730 -o $postfix -g $postdrop "$queue/maildrop"
  install -d -m 710 -o $postfix -g $postdrop "$queue/public"
  install -d -o 65534 merged/var/spool/greylist
  launch postfix /usr/lib/postfix/sbin/master -c /fixture/conf/postfix -s
}

start_dovecot() {
  chown $vmail:$vmail "$dir/mail"
  launch dovecot /usr/sbin/dovecot -F -c /fixture/conf/dovecot/dovecot.conf
}

sink() { # KEY OPTION...
  local key=$1
  shift
  launch sink /usr/sbin/smtp-sink -u nobody -h sink.lab.test "$@" "127.0.0.1:${fact[$key]}" 100
}

start_sinks() {
  sink SINK_PORT
  sink SINK_421_GREETING_PORT -Q CONNECT
  sink SINK_DROP_AT_CONNECT_PORT -q CONNECT
  sink SINK_DROP_AT_MAIL_PORT -q MAIL
  sink SINK_DROP_AT_DOT_PORT -q .
  sink SINK_421_AT_DOT_PORT -Q .
  sink SINK_554_AT_DOT_PORT -f . -B $'554-5.7.1 Message refused:\r\n554-5.7.1 its content is unwanted here,\r\n554 5.7.1 whoever sends it'
  sink SINK_550_IN_CONTENT_PORT -A 0
  sink SINK_NO_ESMTP_PORT -e
  sink SINK_SLOW_RCPT_PORT -W RCPT:1
}

all_live() {
  local pid
  for pid in "${!launched[@]}"; do kill -0 "$pid" 2>/dev/null || { echo "ended by itself: ${launched[$pid]}"; return 1; }; done
}

# Until DIR is removed, or a server is gone, so that a start does not wait for it in vain. The time passes in a read from a pipe that nobody writes to.
stay_while_wanted() {
  local never
  exec {never}<> <(:)
  while [[ -e merged/fixture/run/keeper ]] && all_live; do read -r -t 0.5 -u "$never" || true; done
}

launch_servers() {
  start_dovecot
  start_postfix
  start_sinks
}

note_keeper
read_facts "$dir/run/facts"
lay_packages
mount_root
check_versions
write_users
"launch_$what"
stay_while_wanted
