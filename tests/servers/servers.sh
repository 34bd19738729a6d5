#!/bin/bash
# Real mail servers for the tests: private copies on loopback.
#   servers.sh start DIR            fetch, unpack and start Postfix and Dovecot; their ports and files stand in DIR/servers.env and DIR/servers.json
#   servers.sh start DIR refusals   instead, Postfix, Dovecot, Exim, Sendmail and OpenSMTPD with every setting of refusals/, and with its fix
#   servers.sh start DIR checks     instead, servers with and without the holes that the checks look for: see checks/
#   servers.sh stop DIR             end them and remove everything of theirs but DIR/log
#   servers.sh status DIR           who runs and listens
#   servers.sh answer DIR           talk to every port and prove which reply comes from where
# Ends with 0 when done, 1 when it failed, 2 when used wrongly, 3 when `status` finds nothing running,
# and 77 behind a line "CANNOT RUN: reason" when this machine cannot run them.
set -euo pipefail
export LC_ALL=C
umask 022

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/mailscope-test-servers
# shellcheck source=packages.sh
. "$here/packages.sh"
# shellcheck source=facts.sh
. "$here/facts.sh"
# shellcheck source=configuration.sh
. "$here/configuration.sh"
# shellcheck source=refusals/refusals.sh
. "$here/refusals/refusals.sh"
# shellcheck source=refusals/configuration.sh
. "$here/refusals/configuration.sh"
# shellcheck source=checks/checks.sh
. "$here/checks/checks.sh"

readonly start_seconds=150 stop_seconds=10 lock_seconds=300
readonly marker=.mailscope-servers # says that a folder is ours to clear

fail() { echo "servers: $*" >&2; exit 1; }
cannot_run() { echo "CANNOT RUN: the real mail servers: $*" >&2; exit 77; }

check_machine() {
  [[ $EUID -eq 0 ]] || cannot_run "only root may mount and chroot"
  local tool refusal
  for tool in apt-get dpkg-deb tar unshare mount chroot setsid flock openssl sha256sum; do
    command -v "$tool" >/dev/null || cannot_run "$tool is not installed"
  done
  refusal=$(unshare --mount --pid --fork true 2>&1) || cannot_run "no private mounts and processes here ($refusal)"
}

# The folder is locked while it is started or stopped. Two locks, because fetching may take a minute and another folder need not wait for it.
open_folder() {
  mkdir -p "$1"
  dir=$(cd "$1" && pwd -P)
  [[ $dir != *$'\n'* ]] || fail "a folder's name in two lines cannot stand in servers.env"
  [[ -e $dir/$marker || -z $(ls -A "$dir") ]] || fail "$dir holds something else; give a folder of its own"
  exec {folder_lock}<"$dir"
  flock -w "$lock_seconds" "$folder_lock" || fail "$dir is in use by another start or stop"
  : >"$dir/$marker"
}

lock_cache() { exec {cache_lock}<"$cache"; flock -w "$lock_seconds" "$cache_lock" || fail "$cache is locked by another start"; }
unlock_cache() { exec {cache_lock}<&-; }

# keeper_pid: the keeper of this folder, if the process of that number is still the one that noted it.
keeper_pid() {
  local pid started stat fields
  read -r pid started 2>/dev/null <"$dir/run/keeper" || return 1
  read -r stat 2>/dev/null <"/proc/$pid/stat" || return 1
  read -ra fields <<<"${stat##*) }"
  [[ ${fields[0]} != Z && ${fields[19]} == "$started" ]] && echo "$pid"
}

# The keeper is process 1 of its namespace: with it the kernel ends every server and takes every mount away, whatever state they are in.
end_keeper() {
  local pid deadline=$((SECONDS + stop_seconds))
  while pid=$(keeper_pid); do
    kill -KILL "$pid" 2>/dev/null || true
    ((SECONDS < deadline)) || fail "process $pid does not end"
    sleep 0.02
  done
}

clear_folder() { # WHAT...
  ! mountpoint -q "$dir/root" || fail "$dir/root is a mount; nothing was removed"
  local name
  for name; do rm -rf --one-file-system "${dir:?}/$name"; done
}
end_run() { end_keeper; clear_folder servers.env servers.json conf mail root run tls; }

launch_keeper() {
  setsid unshare --mount --pid --fork --kill-child "$BASH" "$here/keeper.sh" "$dir" "$what" \
    </dev/null >"$dir/log/keeper.log" 2>&1 {folder_lock}<&- {cache_lock}<&- &
  launched=$!
}

explain_end_of_keeper() {
  [[ ! -s $dir/run/cannot ]] || cannot_run "$(<"$dir/run/cannot")"
  tail -n 20 "$dir"/log/*.log >&2
  fail "the servers did not start, see $dir/log"
}

wait_until_listening() {
  local deadline=$((SECONDS + start_seconds)) missing
  until missing=$(ports_not_listening) && [[ -z $missing && ($what != servers || -S ${fact[DOVECOT_LMTP_SOCKET]}) ]]; do
    [[ -d /proc/$launched ]] || explain_end_of_keeper
    ((SECONDS < deadline)) || { tail -n 20 "$dir"/log/*.log >&2; fail "not listening after $start_seconds s: $missing"; }
    sleep 0.05
  done
}

undo_failed_start() {
  local status=$?
  trap - EXIT
  [[ $status -eq 0 ]] || end_run
  exit "$status"
}

start() {
  check_machine
  open_folder "$1"
  end_run
  clear_folder log
  mkdir -p "$cache" "$dir"/{conf,log,mail,root,run,tls}
  trap undo_failed_start EXIT
  trap 'exit 130' INT TERM HUP
  lock_cache; fetch_packages; unlock_cache
  "$BASH" "$here/certificates.sh" "$dir/tls" >"$dir/log/certificates.log" 2>&1 || fail "no certificates, see $dir/log/certificates.log"
  lock_cache # until the ports are taken, so that two starts do not choose the same
  choose_facts
  case $what in refusals) render_refusals ;; checks) render_checks ;; *) render_configuration ;; esac
  print_facts >"$dir/run/facts"
  launch_keeper
  wait_until_listening
  unlock_cache
  write_facts
  echo "servers: running, see $dir/servers.env"
}

stop() {
  [[ -e $1/$marker ]] || { echo "servers: nothing in $1"; return; }
  open_folder "$1"
  end_run
  echo "servers: stopped"
}

status() {
  dir=$1
  local pid missing
  pid=$(keeper_pid) || { echo "servers: not running"; exit 3; }
  read_facts "$dir/servers.env" || fail "process $pid runs, but has not finished starting"
  missing=$(ports_not_listening)
  [[ -z $missing ]] || fail "process $pid runs, but nothing listens on $missing"
  echo "servers: running, kept by process $pid, ${#fact[@]} facts in $dir/servers.env"
}

answer() {
  [[ -e $1/servers.env ]] || cannot_run "they were not started in $1"
  python3 -c 'import hmac, json, ssl' 2>/dev/null || cannot_run "python3, which asks them, is not installed in full"
  exec python3 -B -W ignore "$here/answers.py" "$1/servers.json"
}

usage() { sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }
[[ $# -ge 2 && -n $2 && ($# -eq 2 || ($# -eq 3 && $1 == start* && $3 =~ ^(refusals|checks)$)) ]] || usage
what=${3:-servers}
case $1 in
  # Once more, with ports of its own choice anew: on a busy machine a server may lose the race for its port.
  start)
    code=0
    "${BASH_SOURCE[0]}" start-once "${@:2}" || code=$?
    [[ $code -eq 1 ]] || exit "$code"
    echo "servers: the first start failed, trying once more" >&2
    start "$2"
    ;;
  start-once) start "$2" ;;
  stop | status | answer) "$1" "$2" ;;
  *) usage ;;
esac
