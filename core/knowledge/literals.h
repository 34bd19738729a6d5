#pragma once
#include <QByteArray>
#include <QList>

namespace Core::Knowledge {

inline constexpr int leastLetters = 3;

using AnyOf = QList<QByteArray>; // lower case
using AllOf = QList<AnyOf>;

// What stands in every match of an expression, one list for each of its alternatives: of each set one literal. Runs of
// plain characters outside optional parts; those with fewer than three letters or digits tell too little. An empty list
// for an alternative that needs none.
QList<AllOf> requiredLiterals(QByteArrayView expression);
// The set that tells most: whose shortest literal is longest. Null: there is none.
const AnyOf *strongest(const AllOf &sets);

} // namespace Core::Knowledge
