#pragma once
#include "core/import/scribe.h"

#include <QByteArrayView>

namespace Core::Import {

// A line of a dialogue that says not whose it is: the state of the session and the look of the line tell.
enum class Speaker : quint8 { Nobody, Client, Server };
// Typed: on a terminal, where everything that the server did not say was typed.
enum class Around : quint8 { Terminal, Text };
Speaker speakerOf(QByteArrayView line, const Scribe &session, Around around);

} // namespace Core::Import
