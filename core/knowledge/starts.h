#pragma once
#include <QByteArray>
#include <QList>

namespace Core::Knowledge {

inline constexpr qsizetype mostStarts = 8;

// Plain texts in lower case: every match of the expression begins with one of them. None: it cannot be told, or they
// are more than mostStarts.
QList<QByteArray> plainStarts(QByteArrayView expression);

} // namespace Core::Knowledge
