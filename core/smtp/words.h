#pragma once
#include "core/wire/ids.h"

#include <QByteArrayView>
#include <QList>

namespace Core::Smtp {

// The octets of `span`, as far as they are in `line`.
QByteArrayView cut(QByteArrayView line, Span span);
// The words of `line` from `from` on, parted by runs of blanks and tabs, as spans in `line`.
QList<Span> words(QByteArrayView line, qsizetype from = 0);

} // namespace Core::Smtp
