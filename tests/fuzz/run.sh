#!/usr/bin/env bash
# run.sh NAME RUNS: fuzzes one target that many times, from its seeds and what earlier runs found, and says how many runs it reached.
# MAX_LEN: of an input, in octets. TIMEOUT: of one run, in seconds by the clock: more where other work comes first. OPTIONS: more of
# libFuzzer’s. WATCH=all: comparisons, counters and rare features are watched too, which learns more and runs a tenth as fast: most of
# the time is the fuzzer’s own then.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
name=$1 runs=$2
corpus=build/fuzz/tests/fuzz/corpus/$name
mkdir -p "$corpus" "build/fuzz/found/$name"
coarse="-use_cmp=0 -use_counters=0 -entropic=0"
[ "${WATCH:-}" = all ] && coarse=
# Short stacks at each allocation, and freed memory kept for some hundred inputs; a finding is run again with all of both.
export ASAN_OPTIONS=${ASAN_OPTIONS:-malloc_context_size=2:quarantine_size_mb=16}
"build/fuzz/tests/fuzz/fuzz_$name" -runs="$runs" -max_len="${MAX_LEN:-1024}" -timeout="${TIMEOUT:-10}" -rss_limit_mb=2048 -print_final_stats=1 $coarse ${OPTIONS:-} \
  -artifact_prefix="build/fuzz/found/$name/" "$corpus" "tests/fuzz/seeds/$name" 2>&1 | tail -n 12
