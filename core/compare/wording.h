#pragma once
#include <QByteArray>

namespace Core::Compare {

// A reply's text with what differs from session to session by its nature taken out: queue ids, dates, times, addresses
// and numbers, and the server's own name.
QByteArray steadyWording(const QByteArray &text, const QByteArray &server);

} // namespace Core::Compare
