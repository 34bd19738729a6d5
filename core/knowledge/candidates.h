#pragma once
#include "core/knowledge/literalsearch.h"

#include <QVarLengthArray>

namespace Core::Knowledge {

// An expression that may match a text, by the literals that stand in it.
struct Candidate {
    quint16 expression = 0;
    bool matches = false; // it does: a text that it spells out stands there
    qsizetype first = 0;  // where its strongest literal first ends
    qsizetype last = 0;
};

using Candidates = QVarLengthArray<Candidate, 48>; // nearly always enough
// In the order of the literals that name them; each expression once. Of those numbered `from` to before `to`.
Candidates candidatesIn(const Folded &text, const PatternIndex &index, quint16 from, quint16 to);

} // namespace Core::Knowledge
