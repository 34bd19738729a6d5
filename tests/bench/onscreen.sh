#!/usr/bin/env bash
# Runs a benchmark as a user's window would run: on an X display of its own with a window manager. Without Xvfb and
# openbox it runs unseen and says so, since the offscreen platform draws an empty window at next to no cost.
set -euo pipefail
if ! command -v Xvfb >/dev/null || ! command -v openbox >/dev/null; then
  echo "no Xvfb or no openbox here: measured on the offscreen platform"
  QT_QPA_PLATFORM=offscreen exec "$@"
fi
number=$(mktemp)
managed=$(mktemp)
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -f "$number" "$managed"' EXIT
until [ -s "$number" ] || ! kill -0 "$server" 2>/dev/null; do read -rt 0.05 <> <(:) || true; done
DISPLAY=:$(cat "$number")
export DISPLAY QT_QPA_PLATFORM=xcb
# A window that is mapped while the window manager starts may be taken from the screen again, and never be painted.
openbox --startup "sh -c 'echo yes > $managed'" &
manager=$!
until [ -s "$managed" ] || ! kill -0 "$manager" 2>/dev/null; do read -rt 0.05 <> <(:) || true; done
"$@"
