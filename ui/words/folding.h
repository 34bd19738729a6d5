#pragma once
#include <QByteArray>
#include <QString>

namespace Words {

// Text as it is searched: lower case, accents and ligatures taken off, typographic marks as they are typed, runs of
// blanks as one, in UTF-8. « L’hôte  Œuvre » → "l'hote oeuvre".
QByteArray folded(QStringView text);

} // namespace Words
