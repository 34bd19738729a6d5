#include "ui/export/marktext.h"

#include "ui/words/inert.h"

#include <QCoreApplication>

namespace Export {

namespace {

constexpr char context[] = "Export";
constexpr const char *bookmark = QT_TRANSLATE_NOOP("Export", "★ Bookmark");
constexpr const char *note = QT_TRANSLATE_NOOP("Export", "★ Note: %1");

} // namespace

QString markText(const Words::Language &language, const Core::MarkedRow &mark)
{
    if (mark.text.trimmed().isEmpty())
        return language.text(context, bookmark);
    QStringList lines;
    for (const QByteArray &line : mark.text.trimmed().split('\n'))
        lines.append(Words::inert(line));
    return language.text(context, note).arg(lines.join(QLatin1Char('\n')));
}

} // namespace Export
