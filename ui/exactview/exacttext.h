#pragma once
#include "core/document/dialogue.h"
#include "ui/words/language.h"

#include <QString>

namespace Gui {

// The rows in hand, exactly as they crossed the wire, or decoded, as plain text for a reader. Facts have no octets.
enum class ExactAs : quint8 { Octets, Base64, QuotedPrintable, Message };
inline constexpr qsizetype exactPageOctets = 64 * 1024;

// Of `Octets` a page at a time: the first octet of the page counts among those of all rows.
QString exactText(const Words::Language &language, const Core::Dialogue &dialogue, const QList<Core::RowId> &rows,
                  ExactAs as, qint64 from);
qint64 exactOctets(const Core::Dialogue &dialogue, const QList<Core::RowId> &rows);

} // namespace Gui
