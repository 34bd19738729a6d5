#!/usr/bin/env bash
# Builds with warnings as errors and runs every test. What could not run here is counted and said at the end.
#   tests/run.sh            the whole suite, the real servers included
#   tests/run.sh -R reply   only tests whose name matches (arguments go to ctest)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. app/setup.sh

install_packages "${build_packages[@]}" ccache openssl python3 curl swaks libnet-ssleay-perl tcpdump netcat-openbsd inetutils-telnet xvfb openbox hunspell hunspell-en-gb hunspell-fr-comprehensive gnome-keyring dbus desktop-file-utils shared-mime-info
# Viewers for the exports (350 MB): where they are not to be had, their test says that it could not run.
(install_packages poppler-utils chromium) || true
build_preset release

servers=$PWD/build/release/servers
end_servers() { tests/servers/servers.sh stop "$servers" >/dev/null 2>&1 || true; }
trap end_servers EXIT INT TERM
end_servers

say "Running the tests"
log=build/tests.log
status=0
ctest --preset release --no-tests=error -LE 'bench|fuzz' "$@" 2>&1 | tee "$log" || status=$?
# What a skipped test says stands in CTest's own log alone.
said=build/release/Testing/Temporary/LastTest.log
cannot=$(grep -c 'CANNOT RUN:' "$said" || true)
skipped=$(grep -c '\*\*\*Skipped' "$log" || true)
passed=$(grep -cE '  +Passed ' "$log" || true)
failed=$(grep -cE '\*\*\*(Failed|Timeout|Exception|Not Run)' "$log" || true)
if [ "$cannot" -gt 0 ] || [ "$skipped" -gt 0 ]; then
  say "NOT EVERYTHING RAN: $skipped tests could not run on this machine."
  grep -h 'CANNOT RUN:' "$said" | sort | uniq -c
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
