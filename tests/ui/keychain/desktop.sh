#!/bin/bash
# desktop.sh keyring|bare|none TEST: runs the test in a home and a session of its own, and looks for its secret in that home.
set -euo pipefail
desktop=$1 program=$2
secret=Correct-Horse_Battery

cannot_run() { echo "CANNOT RUN: $1"; exit 77; }
[[ $desktop == none ]] || command -v dbus-run-session >/dev/null || cannot_run "dbus-run-session is not installed"
[[ $desktop != keyring ]] || command -v gnome-keyring-daemon >/dev/null || cannot_run "gnome-keyring is not installed"

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 MAILSCOPE_DESKTOP=$desktop MAILSCOPE_SECRET=$secret
# A bus without the services that desktops start by themselves, so that "bare" stays bare.
cat >"$home/bus.conf" <<'B'
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="false"/></policy>
</busconfig>
B

status=0
case $desktop in
none) "$program" || status=$? ;;
bare) dbus-run-session --config-file="$home/bus.conf" -- "$program" || status=$? ;;
keyring)
  dbus-run-session --config-file="$home/bus.conf" -- bash -c '
    printf unlocked | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && exec "$0"' "$program" || status=$?
  ;;
esac
if grep -rlF -e "$secret" -e "$(printf %s "$secret" | base64)" "$home" >/dev/null; then
  echo "FAIL: the secret stands in clear in the home"
  exit 1
fi
exit "$status"
