#pragma once
#include <QByteArray>
#include <QList>

namespace Core::Knowledge {

inline constexpr int leastLetters = 3;

// Literals of which one stands in every match of an expression, lower case: the longest run of plain characters outside
// optional parts, one for each alternative. Empty when some match needs none with three letters or digits.
QList<QByteArray> requiredLiterals(QByteArrayView expression);

} // namespace Core::Knowledge
