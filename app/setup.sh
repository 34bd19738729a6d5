# Sourced by app/run.sh and tests/run.sh: installs what is missing, says what it does.
# shellcheck shell=bash

build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qt6-translations-l10n libgl-dev libssl-dev libgsasl-dev libgmime-3.0-dev libpcap0.8-dev libre2-dev qtkeychain-qt6-dev libxxhash-dev
  fonts-dejavu-core)

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }

# The packages of those named that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || provided "$package" || echo "$package"
  done
}

# Ubuntu and Debian name a few packages differently; a name that another installed package provides counts.
provided() {
  [ "$1" = libgl-dev ] && dpkg-query -W -f '${Status}' libgl1-mesa-dev 2>/dev/null | grep -q 'ok installed'
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ "${#missing[@]}" -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get. Please install what these Debian packages hold, then start again:" >&2
    printf '  %s\n' "${missing[@]}" >&2
    exit 1
  fi
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Neither root nor sudo. Please install: ${missing[*]}" >&2; exit 1; }
    root=(sudo)
  fi
  say "Installing ${missing[*]}"
  # The lists of a fresh machine are empty, those of an old one stale: try with what is there, then with new ones.
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null 2>&1 \
    || { "${root[@]}" apt-get update -q >/dev/null \
         && DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null; } \
    || { echo "apt-get could not install: ${missing[*]}" >&2; exit 1; }
}

# configure and build a preset; quiet unless something is wrong.
build_preset() {
  local preset=$1 log
  shift
  say "Building (preset $preset)"
  log=build/$preset-build.log
  mkdir -p build
  if ! { cmake --preset "$preset" && cmake --build --preset "$preset" "$@"; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "The build failed; the whole log is $log" >&2
    exit 1
  fi
}
