#include "ui/export/filename.h"

#include "core/transcript/facts.h"
#include "ui/words/inert.h"

#include <QDateTime>

namespace Export {

namespace {

constexpr qsizetype longestName = 120;
constexpr size_t rowsToOpened = 64;

bool isAllowed(QChar c)
{
    if (c.unicode() < 0x20 || c.unicode() == 0x7f || QStringView(u"/\\:*?\"<>|%$`'!&;#{}~").contains(c))
        return false;
    return c == u' ' || c.isLetterOrNumber() || c.isPunct() || c.isSymbol();
}

bool isDevice(const QString &name)
{
    const QString stem = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    const bool numbered = stem.size() == 4 && stem[3].isDigit();
    for (const char *device : {"CON", "PRN", "AUX", "NUL"})
        if (stem == QLatin1String(device))
            return true;
    return numbered && (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT")));
}

bool isLoose(QChar c)
{
    return c == u'.' || c == u' ' || c == u'-';
}

} // namespace

QString cleanedName(const QString &name)
{
    QString cleaned;
    const QString inert = Words::inertText(name);
    for (const QChar c : inert)
        if (cleaned.size() < longestName)
            cleaned += isAllowed(c) ? c : QLatin1Char('-');
    while (!cleaned.isEmpty() && isLoose(cleaned.front()))
        cleaned.remove(0, 1);
    while (!cleaned.isEmpty() && isLoose(cleaned.back()))
        cleaned.chop(1);
    if (isDevice(cleaned))
        cleaned = (QLatin1Char('_') + cleaned).left(longestName);
    return cleaned.isEmpty() ? QStringLiteral("session") : cleaned;
}

QString suggestedName(const Core::Document &document, Format format)
{
    const Core::Dialogue dialogue = document.dialogue();
    QString name = QStringLiteral("session");
    QDateTime began = QDateTime::currentDateTime();
    for (Core::RowId row = 0; row < std::min(dialogue.rows.size(), rowsToOpened); ++row) {
        if (dialogue.rows[row].kind != Core::Kind::Opened)
            continue;
        const auto opened = Core::Facts::decode<Core::Facts::Opened>(dialogue.fact(row));
        if (!opened.host.isEmpty())
            name = Words::inert(opened.host);
        if (opened.startedAt > 0)
            began = QDateTime::fromMSecsSinceEpoch(opened.startedAt);
        break;
    }
    const QString moment = began.toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    return cleanedName(name.left(80)) + QLatin1Char(' ') + moment + QLatin1Char('.') + suffix(format);
}

} // namespace Export
