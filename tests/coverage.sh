#!/usr/bin/env bash
# coverage.sh [PERCENT]: how many lines of the fuzzed units the tests of the core reach, by source and by unit, with GCC and gcov.
# It is an error that a unit has fewer than PERCENT (95). What was not reached: build/coverage/missed.txt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
least=${1:-95}
build=$PWD/build/coverage
# Precompiled headers change nothing that is counted; the optimiser does.
cmake -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="-O0 --coverage" >/dev/null
rooms=${ROOMS:-'smtp|transcript|sasl|pasted|explanation'}
mapfile -t tests < <(ninja -C "$build" -t targets all | grep -oE "^tests/core/($rooms)/tst_[a-z0-9]+: CXX_EXEC" | cut -d: -f1)
ninja -C "$build" -j"${JOBS:-$(nproc)}" "${tests[@]}"
find "$build" -name '*.gcda' -delete
export QTEST_FUNCTION_TIMEOUT=3600000 # the optimiser is not there
for test in "${tests[@]}"; do
  # What only takes too long so, is no matter here.
  QT_QPA_PLATFORM=offscreen "$build/$test" >"$build/$(basename "$test").log" 2>&1 || echo "$test: not everything passes"
done
python3 - "$build" "$least" <<'PYTHON'
import gzip, json, pathlib, subprocess, sys, tempfile

build, least = pathlib.Path(sys.argv[1]), float(sys.argv[2])
units = {
    "reply parser": ["core/smtp/reply.cpp", "core/smtp/capabilities.cpp", "core/smtp/words.cpp"],
    "conversation": ["core/smtp/conversation*.cpp", "core/smtp/command.cpp"],
    "secret masker": ["core/transcript/secret*.cpp", "core/transcript/echoes.cpp", "core/transcript/publicparts.cpp",
                      "core/transcript/recorder.cpp"],
    "pasted text, read": ["core/pasted/*.cpp"],
    "pasted text, explained": ["core/explanation/*.cpp"],
    "address checker": ["core/smtp/mailbox.cpp", "core/smtp/addressliteral.cpp"],
    "challenge decoders": [f"core/sasl/{name}.cpp" for name in ("base64", "fields", "ntlm", "reading", "scram", "mechanisms")],
}
root = pathlib.Path.cwd()

def linesOf(source):
    """Line → how often, of one source; none where nothing in it is run: a table."""
    room, name = source.parent.name, source.name
    notes = build / "core" / room / "CMakeFiles" / f"mailscope_{room}.dir" / f"{name}.gcno"
    if not notes.exists():
        return {}
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(["gcov", "--json-format", str(notes)], cwd=place, check=True, capture_output=True)
        [told] = pathlib.Path(place).glob("*.gcov.json.gz")
        data = json.loads(gzip.open(told).read())
    counts = {}
    for file in data["files"]:
        if (pathlib.Path(data["current_working_directory"]) / file["file"]).resolve() == source.resolve():
            for line in file["lines"]:
                counts[line["line_number"]] = max(counts.get(line["line_number"], 0), line["count"])
    return counts

missed, short = [], 0
for unit, patterns in units.items():
    reached = lines = 0
    for source in sorted({path for pattern in patterns for path in root.glob(pattern)}):
        counts = linesOf(source)
        if not counts:
            continue
        hit = sum(1 for count in counts.values() if count)
        print(f"  {100 * hit / len(counts):6.1f} %  {hit:5} of {len(counts):5}  {source.relative_to(root)}")
        text = source.read_text().splitlines()
        missed += [f"{source.relative_to(root)}:{line}: {text[line - 1].strip()}" for line, count in sorted(counts.items()) if not count]
        reached, lines = reached + hit, lines + len(counts)
    share = 100 * reached / max(lines, 1)
    short += share < least
    print(f"{share:6.1f} %  {unit}")
(build / "missed.txt").write_text("\n".join(missed) + "\n")
sys.exit(1 if short else 0)
PYTHON
