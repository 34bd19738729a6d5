#pragma once

namespace Export {

// The style of an exported page. Colours follow the reader's scheme; on paper it is light. Nothing in it loads
// anything.
inline constexpr char htmlStyle[] = R"(
:root { color-scheme: light dark; --ground: #ffffff; --ink: #1c2330; --quiet: #5b6675; --line: #dde3ea; --box: #f4f6f9;
  --good: #0b6b3a; --middle: #1d4f9c; --deferred: #8a5300; --refused: #b3152b; --sent: #5a2ca0; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --ink: #e4e9f0; --quiet: #9aa6b5; --line: #2c3440;
  --box: #1c222b; --good: #5ccf92; --middle: #7db1ff; --deferred: #f0b35a; --refused: #ff8090; --sent: #c3a2ff; } }
@media print { :root { color-scheme: light; --ground: #ffffff; --ink: #000000; --quiet: #444444; --line: #bbbbbb;
  --box: #ffffff; --good: #0b6b3a; --middle: #1d4f9c; --deferred: #8a5300; --refused: #b3152b; --sent: #5a2ca0; } }
body { background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto;
  max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1rem; margin: 0 0 .3rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .3rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
p { margin: .3rem 0; }
ol, ul { margin: .3rem 0; padding-left: 1.6rem; }
a { color: var(--middle); }
code, dd, .x, .t, .c, .n { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .92em; }
dd, .x, code { overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: isolate; direction: ltr; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th { color: var(--quiet); font-weight: 500; text-align: left; }
th, td { padding: .1rem .5rem; vertical-align: top; }
.n, .t { color: var(--quiet); text-align: right; }
.wn, .wt { text-align: right; }
.wn { width: 3.5rem; } .wt { width: 5.5rem; } .wp { width: 2rem; } .wd { width: 2rem; } .wc { width: 3rem; }
.sent .x { color: var(--sent); }
.fact .x { color: var(--quiet); font-family: inherit; }
.good .c { color: var(--good); } .middle .c { color: var(--middle); }
.deferred .c, .deferred .x { color: var(--deferred); } .refused .c, .refused .x { color: var(--refused); }
tr:target { outline: 2px solid var(--middle); }
section { background: var(--box); border-left: 3px solid var(--line); margin: .2rem 0 .8rem; padding: .5rem .8rem; }
.good section { border-color: var(--good); } .middle section { border-color: var(--middle); }
.deferred section { border-color: var(--deferred); } .refused section { border-color: var(--refused); }
.note, .decoded, footer { color: var(--quiet); }
.note { font-weight: 400; }
.mark { border-left: 3px solid var(--deferred); padding-left: .8rem; font-style: italic; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; }
)";

} // namespace Export
