#pragma once
#include "core/knowledge/entry.h"

// What a keyword of the EHLO reply offers, and what a mechanism of AUTH exposes.
namespace Core::Knowledge {

struct KeywordEntry {
    const char *keyword = nullptr; // upper case
    const char *title = nullptr;   // a short noun phrase
    const char *meaning = nullptr; // what it lets one do
    const char *use = nullptr;     // how, in MAIL, RCPT or a verb of its own
    const char *missing = nullptr; // what it means that a server does not offer it, where that matters
    const char *syntax = nullptr;  // "MAIL FROM:<…> SIZE=n", not translated; lines parted by \n
    const char *rules = nullptr;
    Standing standing = Standing::Standard;
};
inline constexpr char keywordContext[] = "Keyword";
std::span<const KeywordEntry> keywords();         // sorted by keyword
const KeywordEntry *keyword(QByteArrayView name); // upper case; of nobody: null

struct MechanismEntry {
    const char *name = nullptr; // upper case
    const char *title = nullptr;
    const char *meaning = nullptr; // how it proves who one is
    const char *exposed = nullptr; // what a listener, or the server, learns
    const char *use = nullptr;     // when to take it, and when not
    const char *rules = nullptr;
    Standing standing = Standing::Standard;
};
inline constexpr char mechanismContext[] = "Mechanism";
std::span<const MechanismEntry> mechanisms(); // sorted by name
const MechanismEntry *mechanism(QByteArrayView name);

} // namespace Core::Knowledge
