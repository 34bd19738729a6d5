#pragma once
#include "core/explanation/explanation.h"
#include "core/knowledge/entry.h"

namespace Core {

// Two codes side by side. Null entries: nobody knows the code; its class still speaks.
struct Comparison {
    enum class Difference : quint8 {
        Class,      // the first digits differ at all
        Transience, // one of them may pass by itself
        Outcome,    // one is a yes (or go on), the other a no
        Stage,      // the commands they answer have nothing in common
        Action,     // what to do differs: go on, wait, change something
        Who,        // one comes unasked (greeting, shutdown)
    };
    enum class Stage : quint8 { Any, Connection, Introduction, Login, Tls, Envelope, Content, Query };
    enum class Action : quint8 { GoOn, Answer, Wait, Change, Unclear };
    struct Side {
        quint16 code = 0;
        Severity severity = Severity::Neutral;
        Action action = Action::Unclear;
        QList<Stage> stages; // in the order of a session
        const Knowledge::CodeEntry *entry = nullptr;
        const Knowledge::ClassEntry *klass = nullptr; // never null from compare()
        bool operator==(const Side &) const = default;
    };
    Side left, right;
    QList<Difference> differences;
    QList<Stage> shared; // stages in which both are met: the context decides there
    bool operator==(const Comparison &) const = default;
};
Comparison compare(quint16 left, quint16 right);

} // namespace Core
