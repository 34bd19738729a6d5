#pragma once
#include "core/explanation/explanation.h"
#include "core/explanation/stages.h"
#include "core/knowledge/entry.h"
#include "core/knowledge/status.h"

namespace Core {

// What is compared: a reply code, or an enhanced status code.
struct Compared {
    quint16 code = 0;
    QByteArray status; // "5.7.1", or "x.7.1" of any class; empty: the code
    bool operator==(const Compared &) const = default;
};
std::optional<Compared> compared(QByteArrayView typed); // "553", "5.7.1", "X.7.1"

// Two of them side by side. Null entries: nobody knows the code; its class still speaks.
struct Comparison {
    enum class Difference : quint8 {
        Class,      // the first digits differ at all
        Transience, // one of them may pass by itself
        Outcome,    // one is a yes (or go on), the other a no
        Stage,      // the commands they answer have nothing in common
        Action,     // what to do differs: go on, wait, change something
        Who,        // one comes unasked (greeting, shutdown)
        Kind,       // one is a reply code, the other an enhanced status code
        Subject,    // of two statuses: what they speak about
        Actor,      // of two refusals: who has to act
        Codes,      // of two statuses: they stand behind other reply codes
    };
    using Stage = Core::Stage;
    enum class Action : quint8 { GoOn, Answer, Wait, Change, Unclear };
    struct Side {
        quint16 code = 0; // of a status: 0
        QByteArray status{};
        quint8 klassDigit = 0; // 0: a status of any class
        quint16 subject = 0;   // of a status
        Severity severity = Severity::Neutral;
        Action action = Action::Unclear;
        Usage usage{};
        const Knowledge::CodeEntry *entry = nullptr;
        const Knowledge::StatusEntry *statusEntry = nullptr; // its subject's where the detail is in no table
        const Knowledge::ClassEntry *klass = nullptr;        // null for a status of any class
        bool isStatus() const { return !status.isEmpty(); }
        bool operator==(const Side &) const = default;
    };
    Side left, right;
    QList<Difference> differences;
    QList<Stage> shared; // stages in which both are met: the context decides there
    bool operator==(const Comparison &) const = default;
};
Comparison compare(const Compared &left, const Compared &right);
Comparison compare(quint16 left, quint16 right);

} // namespace Core
