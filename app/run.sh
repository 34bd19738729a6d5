#!/usr/bin/env bash
# Builds Mailscope and opens its window. Without a display: the tour, unseen, with pictures of the window.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. app/setup.sh

install_packages "${build_packages[@]}"
build_preset run

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Opening Mailscope"
  if [ $# -eq 0 ]; then
    exec build/run/app/mailscope --offer-practice
  fi
  exec build/run/app/mailscope "$@"
fi
say "No display: playing the tour unseen"
pictures=${MAILSCOPE_PICTURES:-build/pictures}
mkdir -p "$pictures"
exec build/run/app/mailscope --tour --pictures "$pictures" "$@"
