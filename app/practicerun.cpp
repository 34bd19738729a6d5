#include "app/practicerun.h"

#include "app/helprun.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <cstdio>

namespace App {

Exit runPractice(const PracticeRun &run, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Core::Practice::Server server;
    if (!server.listen(run.situation, run.port))
        return tellPortTaken(run.port, run.language);
    const Words::Language language(localeFor(run.language));
    const char *scheme = server.protocol() == Core::Protocol::Lmtp ? "lmtp" : "smtp";
    const QByteArray about = Words::situationText(language, run.situation).toUtf8();
    std::printf("%s://127.0.0.1:%u\n%s\n", scheme, unsigned(server.port()), about.constData());
    std::fflush(stdout);
    return Exit(QCoreApplication::exec());
}

} // namespace App
