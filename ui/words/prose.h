#pragma once
#include "core/wire/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Words {

// A run of text with one meaning. The window makes links and faces of it, the console and exports plain or marked text.
// What came from a server is already inert: control, escape and bidi characters are visible symbols.
struct Run {
    enum class Kind : quint8 {
        Plain,
        Quoted /* bytes of the session */,
        Row /* a link to a row */,
        Web,
        Entry /* a link into the reference */
    } kind = Kind::Plain;
    QString text;
    Core::RowId row = Core::none;
    QString address; // of Web; of Entry its name, "code:553"
    bool operator==(const Run &) const = default;
};
using Prose = QList<Run>;
QString plain(const Prose &prose);

struct AdviceText {
    Prose text;
    QString fillIn; // empty, or the command a button puts into the line
    bool operator==(const AdviceText &) const = default;
};

struct DecodedText {
    QString label; // "Decoded", "User name", …
    QString value;
    Core::RowId row = Core::none;
    bool operator==(const DecodedText &) const = default;
};

// A keyword or mechanism, and what is said of it.
struct TermText {
    Run term;
    Prose text;
    bool operator==(const TermText &) const = default;
};

// What a reply to EHLO offers.
struct OffersText {
    struct Change { // side by side; "—": not offered
        QString keyword, before, now;
        bool operator==(const Change &) const = default;
    };
    QList<TermText> offers, mechanisms, missing;
    QList<Prose> remarks;
    Prose since; // which reply it is held against, and how they differ; empty without one
    QString before, now;
    QList<Change> changes;
    bool operator==(const OffersText &) const = default;
};

// What the layer Wording adds: whose words these are, and what they say of the cause.
struct WordingText {
    QString heading;   // "Postfix: Relay refused"
    QString title;     // "Relay refused"
    QString certainty; // "words of Postfix, to judge by the wording alone"
    Prose meaning;     // empty where it is the explanation's own
    QList<AdviceText> advice;
    QList<DecodedText> facts; // lifted out of the words
    QString actor;            // who has to act
    QString software;         // "Postfix"; empty for words that anybody uses
    QString setting;
    Prose link;
    bool operator==(const WordingText &) const = default;
};

// One explanation as sentences of one language, in the order of the panel. Empty parts are not shown.
struct ExplanationText {
    QString heading;    // "553", "EHLO", "TLS"
    QString title;      // "Sender address not yours"
    QString classLine;  // "Refused for good · 5.7.1"
    QString level;      // how it was read: "Read in this context", "By its first digit only" …
    QStringList layers; // all that spoke, the most specific first, and how sure each is
    QList<DecodedText> decoded;
    Prose meaning;
    Prose here;
    QList<AdviceText> advice;
    QList<WordingText> wordings;
    Prose status; // what the enhanced status code adds
    OffersText offers;
    Prose use;          // of a keyword: how it is used
    QString syntax;     // and how that is written
    QList<Run> lookUps; // its entries in the reference, the most telling first
    Prose seen;         // longer reading on demand: when this code is seen at all
    QList<Prose> faults;
    QList<quint16> confusable;
    QList<Run> rules; // Web runs
    QString levelId;  // "context", "wording", "status", "code", "class"; empty for what is no reply
    QString id;       // the most specific remark's note
    QList<Core::RowId> evidence;
    bool operator==(const ExplanationText &) const = default;
};

} // namespace Words
