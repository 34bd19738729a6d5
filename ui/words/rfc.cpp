#include "ui/words/rfc.h"

namespace Words {
namespace {

bool isSection(QStringView word)
{
    return !word.isEmpty() &&
           (word.front().isDigit() || (word.size() == 1 && word.front().isUpper()) || word.contains(u'.'));
}

Run draftRun(const QString &name)
{
    return {Run::Kind::Web, name, Core::none, QStringLiteral("https://datatracker.ietf.org/doc/") + name};
}

Run rfcRun(const QStringList &words)
{
    const QString &number = words.at(1);
    const QString section = words.size() > 2 && isSection(words.at(2)) ? words.at(2) : QString();
    Run run{Run::Kind::Web, QStringLiteral("RFC ") + number, Core::none,
            QStringLiteral("https://www.rfc-editor.org/rfc/rfc") + number};
    if (section.isEmpty())
        return run;
    const bool appendix = section.front().isLetter();
    run.text += QStringLiteral(" §") + section;
    run.address += (appendix ? QStringLiteral("#appendix-") : QStringLiteral("#section-")) + section;
    return run;
}

} // namespace

QList<Run> ruleRuns(const char *rules)
{
    QList<Run> runs;
    if (!rules)
        return runs;
    const QStringList parts = QString::fromUtf8(rules).split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = part.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() >= 2 && words.first() == QLatin1String("RFC"))
            runs.append(rfcRun(words));
        else if (words.size() == 1 && words.first().startsWith(QLatin1String("draft-")))
            runs.append(draftRun(words.first()));
    }
    return runs;
}

} // namespace Words
