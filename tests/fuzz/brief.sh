#!/usr/bin/env bash
# brief.sh: the units that read what a server says or a person pastes, each fuzzed from its seeds for 20,000 runs or a minute, under the
# sanitizers. What CI runs; longer ones: README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
units=(reply conversation secretwatch pasted explain_reply mailbox challenge)
cmake --preset fuzz
cmake --build --preset fuzz --target "${units[@]/#/fuzz_}"
ctest --preset fuzz -j "$(nproc)" -R "^fuzz_($(IFS='|' && echo "${units[*]}"))\$"
