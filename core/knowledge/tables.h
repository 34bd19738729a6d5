#pragma once
#include "core/knowledge/entry.h"

// One file a table: codes*.cpp, classes.cpp, verbs.cpp, readings<code>.cpp. knowledge.cpp joins them.
//
// Every placeholder of a reading that Situation::argument() can fill is filled by itself; a predicate adds only what it
// alone found. Ids are "<code>.<words-with-hyphens>". These readings serve other codes too (501, 550, 553 and 555 are
// used alike by servers), so their ids are fixed: 553.sender-not-owned, 553.sender-needs-login, 553.utf8-not-given,
// 553.source-route, 553.address-without-domain, 553.address-badly-written.
namespace Core::Knowledge {

std::span<const CodeEntry> codeTable();   // sorted by code, context "Code"
std::span<const ClassEntry> classTable(); // klass 0 (no valid digit) and 2 … 5 at least, context "Class"
std::span<const VerbEntry> verbTable();   // sorted by verb, upper case, context "Verb"

// In the order to try; context "Reading250" and so on.
std::span<const ReadingEntry> readings220(), readings221(), readings235(), readings250(), readings251(), readings252(),
    readings334(), readings354(), readings421(), readings432(), readings450(), readings451(), readings452(),
    readings454(), readings455(), readings500(), readings501(), readings502(), readings503(), readings504(),
    readings521(), readings525(), readings530(), readings534(), readings535(), readings538(), readings550(),
    readings551(), readings552(), readings553(), readings554(), readings556();

} // namespace Core::Knowledge
