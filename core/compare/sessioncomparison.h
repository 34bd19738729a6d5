#pragma once
#include "core/compare/alignment.h"

namespace Core::Compare {

// How two sessions differ at one place. Values stand as they were on each side; empty where there is none.
struct Difference {
    enum class What : quint8 {
        OnlyLeft,
        OnlyRight,
        Said,       // the same verb with something else behind it
        Code,       // leftNumber, rightNumber
        Status,     // the enhanced status
        Wording,    // of a reply, beside what is different by its nature
        Offered,    // a capability that only one side has: left or right is its keyword
        Parameters, // `about`: the keyword; left and right what stands behind it
        Delay,      // leftNumber, rightNumber: µs
        Protected,  // one was said inside TLS, the other in clear: leftNumber, rightNumber: 1 inside
        TlsVersion,
        TlsCipher,
        Certificate, // left and right: subject
        Verified,    // leftNumber, rightNumber: 1 verified
        Ending,      // closed or failed: leftNumber, rightNumber: Kind
    } what = What::OnlyLeft;
    QByteArray left, right;
    qint64 leftNumber = -1, rightNumber = -1;
    QByteArray about;
    bool operator==(const Difference &) const = default;
};
// Whatever matters to whoever asks why one worked and the other did not.
bool isWeighty(Difference::What what);

struct Step {
    Moment left, right; // row none: on the other side only
    bool hasLeft = false, hasRight = false;
    QList<Difference> differences;
    bool isWeighty() const;
};

struct SessionComparison {
    QList<Step> steps;
    bool cut = false;                     // one side is longer than what is compared
    qsizetype firstWeighty() const;       // -1: the two went alike
    qsizetype next(qsizetype from) const; // step with a difference behind `from`, round the end; -1: there is none
    qsizetype previous(qsizetype from) const;
};
SessionComparison compareSessions(const Dialogue &left, const Dialogue &right);

// differences.cpp: of two moments that stand side by side
QList<Difference> differencesOf(const Dialogue &left, const Moment &a, const Dialogue &right, const Moment &b);

} // namespace Core::Compare
