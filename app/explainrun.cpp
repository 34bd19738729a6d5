#include "app/explainrun.h"

#include "app/helprun.h"
#include "ui/export/pastedexport.h"
#include "ui/words/pastedwords.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <optional>
#include <unistd.h>

namespace App {

namespace {

std::optional<QByteArray> textOf(const ExplainRun &run)
{
    const bool standard = run.file.isEmpty() || run.file == QLatin1String("-");
    QFile input(run.file);
    // No file's name is so; whoever types the reply itself means it.
    if (!standard && run.file.contains(QLatin1Char(' ')) && !input.exists())
        return run.file.toUtf8();
    if (!(standard ? input.open(STDIN_FILENO, QFile::ReadOnly) : input.open(QFile::ReadOnly)))
        return std::nullopt;
    return Core::Pasted::textOfFile(input.read(Core::Pasted::mostOctets + 1)); // one more tells that there is more
}

void print(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

void printJson(const Words::Language &language, const Core::Pasted::Reading &reading)
{
    for (const Core::Pasted::Finding &finding : reading.findings)
        print(stdout, Export::pastedJson(language, finding));
    const QString unread = Words::unreadText(language, reading);
    if (!unread.isEmpty())
        print(stderr, "mailscope: " + unread.toUtf8() + '\n'); // where nobody takes it for a finding
}

} // namespace

Exit runExplain(const ExplainRun &run, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto text = textOf(run);
    if (!text)
        return tellUnreadable(run.file, run.language);
    const Words::Language language(localeFor(run.language));
    const Core::Pasted::Reading reading = Core::Pasted::read(*text);
    if (reading.findings.isEmpty())
        return tellNothingFound(run.language);
    if (run.output == ConsoleRun::Output::Json)
        printJson(language, reading);
    else
        print(stdout, Export::pastedText(language, reading).toUtf8());
    return Exit::Done;
}

} // namespace App
