#pragma once
#include "core/wire/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

// Words of a POSIX shell (XCU 2.2, 2.3): quotes, backslashes, continued lines. Nothing is expanded or run.
namespace Core::CommandLines {

// A word that the shell gives on as it is: bare where that is safe, else in single quotes; where it holds control
// octets, which a terminal would take for keys, in $'…' (XCU 2.2.4 of 2024; bash, zsh, ksh long before).
QByteArray quoted(QByteArrayView word);
bool canBeAWord(QByteArrayView word); // no NUL in it

struct ShellWords {
    struct Word {
        QByteArray text;
        Span span; // in what was given, quotes included
        bool operator==(const Word &) const = default;
    };
    enum class End : quint8 {
        Whole,
        UnclosedQuote,
        Operator, // a pipe, a list, a redirection: what follows is not read
    } end = End::Whole;
    QList<Word> words;    // of the first simple command
    qsizetype behind = 0; // where what follows the operator begins
    bool expands = false; // a variable or a substitution stands in them, as it was written
    bool operator==(const ShellWords &) const = default;
};
ShellWords shellWords(QByteArrayView text);

} // namespace Core::CommandLines
