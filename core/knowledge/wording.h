#pragma once
#include "core/knowledge/entry.h"

// Layer Wording: what one software or provider means by its words. One table a software, one file or a family of files
// in wordings/. Adding a wording is one row here and one French text; wordingsearch.h finds it by itself.
//
// A pattern is an RE2 expression, searched without regard to case in the text of a reply whose codes are taken off and
// whose lines are joined by one blank. Its named groups are Core::Role in words, with _ for -: (?P<queue_id>…).
namespace Core::Knowledge {

enum class Speaker : quint8 {
    Server,   // a mail server software
    Provider, // a mail service
    Filter,   // a milter, policy service or gateway, in front of any server
    List,     // a DNS list, quoted by any server
    Generic   // nobody in particular
};
// What tells whose words they are.
enum class Told : quint8 {
    ByWords, // nobody else says it like this
    ByServer // others say it too: greeting, EHLO or host must name the software
};
enum class Actor : quint8 { Nobody, Client, Server, Both }; // who has to change something

struct WordingEntry {
    const char *id = nullptr;     // stable, "postfix.relay-denied": the table's name, a dot, words with hyphens
    const char *codes = nullptr;  // the usual ones, "454 554"; empty: any
    const char *status = nullptr; // the usual enhanced ones, "5.7.1"; may be empty
    const char *pattern = nullptr;
    const char *literals = nullptr; // lower case, "a|b": one stands in every match. Only where the pattern tells none
    Told told = Told::ByWords;
    Actor actor = Actor::Both;
    const char *title = nullptr;   // a short noun phrase
    const char *meaning = nullptr; // what is meant by these words, one or two sentences
    AdviceList advice{};
    const char *setting = nullptr; // names of settings as they are written, not translated; may be empty
    const char *link = nullptr;    // a page of the software or provider; may be empty
};
struct WordingTable {
    const char *name;     // "postfix"
    const char *context;  // "WordingPostfix"
    const char *software; // "Postfix", not translated; empty for Generic
    Speaker speaker;
    const char *banner; // an RE2 expression over greeting and EHLO reply that proves the software; may be empty
    const char *host;   // the same over the name of the server connected to
    std::span<const WordingEntry> entries;
};
std::span<const WordingTable> wordingTables();

struct FoundWording {
    const WordingTable *table = nullptr;
    const WordingEntry *entry = nullptr;
};
FoundWording wording(QByteArrayView id);

} // namespace Core::Knowledge
