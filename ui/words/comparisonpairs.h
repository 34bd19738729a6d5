#pragma once
#include <QtGlobal>

namespace Words {

// Codes that are taken for each other: what tells them apart, in words of their own. Source texts, context "Pair".
struct PairWords {
    quint16 left = 0; // the smaller
    quint16 right = 0;
    const char *difference = nullptr;
    const char *whenLeft = nullptr;
    const char *whenRight = nullptr;
};
inline constexpr char pairContext[] = "Pair";
const PairWords *pairWords(quint16 left, quint16 right); // left < right; null: nobody wrote any

} // namespace Words
