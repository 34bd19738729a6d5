#pragma once
#include <QByteArray>

namespace Core {

// The verb a word was probably meant to be, one slip away from it; empty: none.
QByteArray verbMeant(const QByteArray &word);

} // namespace Core
