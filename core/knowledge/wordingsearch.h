#pragma once
#include "core/knowledge/expression.h"
#include "core/knowledge/wording.h"

#include <QList>

#include <bitset>

// Finds the wordings of a reply. Pure; any thread. Nothing is built before the first reply; an expression is compiled
// when a literal first names it. Bounded on any text: one pass for the literals, and each expression they name is tried
// on a few kibibytes around them.
namespace Core::Knowledge {

inline constexpr size_t mostTables = 256;
using Proven = std::bitset<mostTables>; // index in wordingTables()

// Builds what the first reply would have to wait for. For a thread that has time, when a session begins.
void prepareWordings();

// The software that a session's server shows to be: `words` are its greeting and EHLO reply, `host` its name.
Proven provenBy(QByteArrayView words, QByteArrayView host);

struct WordingFit {
    const WordingTable *table = nullptr;
    const WordingEntry *entry = nullptr;
    bool proven = false;            // by the server, not by the words alone
    QList<Expression::Group> parts; // places in the text
};
// The best of server, provider or generic, and behind it the best filter or list: they quote one another. `text`: the
// reply's, codes taken off, lines joined by one blank.
enum class Voices : quint8 { All, Named /* what anybody may say is not asked for */ };
QList<WordingFit> wordingsIn(const QByteArray &text, quint16 code, QByteArrayView status, const Proven &proven,
                             Voices voices = Voices::All);

} // namespace Core::Knowledge
