#pragma once
#include "tests/hostile/play.h"

namespace Hostile {

// What is wrong with how a play went, in words; empty when all is right.
QStringList judgeVerdict(const Case &played, const Play &play); // against the case's own expectation
QStringList judgeHonesty(const Play &play);                     // what holds for every case
QStringList judgeSecrets(const Case &played, const Play &play); // no credential where none belongs

QString outcomeOf(const Play &play); // what came, as a case would expect it, and the dialogue

struct Figures {
    int plays = 0, hung = 0, wrong = 0, cancels = 0;
    qint64 octets = 0;        // received
    qint64 slowestCancel = 0; // ms
    int leaks = 0;
};

} // namespace Hostile
