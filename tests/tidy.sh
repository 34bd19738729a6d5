#!/usr/bin/env bash
# tidy.sh [PATTERN]: clang-tidy with the checks of .clang-tidy over core, ui and app, or over the sources whose path
# matches. With CLAZY=1 clazy's level 1 instead. Counts what is found; it is an error that anything is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=build/tidy
cmake -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DMAILSCOPE_PRECOMPILE=OFF -DMAILSCOPE_TESTS=OFF >/dev/null
mapfile -t sources < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' | grep -E "${1:-.}")
tool=(clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option)
[ -z "${CLAZY:-}" ] || tool=(clazy-standalone -p "$build" -checks=level1 --header-filter='/(core|ui|app)/.*' --extra-arg=-Wno-unknown-warning-option)
printf '%s\n' "${sources[@]}" | xargs -P "${JOBS:-$(nproc)}" -n 1 "${tool[@]}" >"$build/found.log" 2>&1 || true
{ grep -E ': (warning|error): ' "$build/found.log" || true; } | sort -u | tee "$build/found.txt"
found=$(wc -l <"$build/found.txt")
echo "${#sources[@]} sources, $found findings"
[ "$found" -eq 0 ]
