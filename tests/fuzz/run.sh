#!/usr/bin/env bash
# run.sh NAME RUNS: fuzzes one target that many times, from its seeds and what earlier runs found, and says how many runs it reached.
# MAX_LEN: of an input, in octets. OPTIONS: more of libFuzzer’s; "-use_cmp=0 -use_counters=0 -entropic=0" runs twice as fast once nothing new is found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
name=$1 runs=$2
corpus=build/fuzz/tests/fuzz/corpus/$name
mkdir -p "$corpus" "build/fuzz/found/$name"
"build/fuzz/tests/fuzz/fuzz_$name" -runs="$runs" -max_len="${MAX_LEN:-4096}" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 ${OPTIONS:-} \
  -artifact_prefix="build/fuzz/found/$name/" "$corpus" "tests/fuzz/seeds/$name" 2>&1 | tail -n 12
