#pragma once
#include <QByteArrayView>
#include <QString>

namespace Words {

// Bytes of the session as text that can do nothing: control characters become the symbols of U+2400, whatever is
// invisible, reorders its neighbours or is not UTF-8 becomes \xNN, octet by octet. At most three marks sit on one
// letter.
QString inert(QByteArrayView bytes);
// At most `characters` of it, with an ellipsis where it was cut.
QString inert(QByteArrayView bytes, qsizetype characters);
// The same for text that is not in bytes any more (a certificate's names, a lookup's answer).
QString inertText(const QString &text);

} // namespace Words
