#pragma once
#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Hostile {

// One line of a case: what the server does or what the user does.
struct Move {
    QByteArray verb; // "S:", "C:", "tls" … and "> …" of the user; see cases/README.md
    QByteArray text; // escapes undone
    bool ofUser() const { return verb.startsWith('>'); }
};

// What has to come of it. Ids as in the JSON of the console; a set that is not given has to be empty.
struct Verdict {
    QStringList ends;   // ids of a failure or a closing, any of them; "stays": the connection stands and is answered
    QStringList faults; // each kind once
    QStringList notes;
    QStringList codes;    // of the replies, in order; empty: not asked
    QStringList readings; // each must be the most specific one of some reply
    QStringList lacks;    // capabilities that must not be believed
    QString mode = QStringLiteral("command");
    QStringList english, french; // sentences, or parts of them
    QStringList absent;          // no text may hold it
};

struct Case {
    QString name;
    QString place; // file:line
    QStringList options;
    QList<Move> moves;
    Verdict verdict;
    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    int number(const char *option, int otherwise) const; // "wait=60"
};

struct Cases {
    QList<Case> all;
    QStringList mistakes; // lines that nobody understands
};
Cases readCases(const QString &folder);
QByteArray unescaped(QByteArrayView text); // \r \n \0 \t \e \\ \s \xNN \u{N}, and *N behind "{…}": repeated N times

// A case that is played once for each place at which a text may be cut ("S/"): the server says the first part, waits
// until it has arrived, and says the rest.
QList<Case> cutEverywhere(const Case &one);

} // namespace Hostile
