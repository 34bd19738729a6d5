#include "app/checkrun.h"

#include "app/helprun.h"
#include "app/tlstrust.h"
#include "core/checks/runner.h"
#include "core/net/sockettransport.h"
#include "ui/export/checkexport.h"
#include "ui/words/checkwords.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace App {

namespace {

using Core::Checks::Runner;
using Core::Checks::Settings;
using Core::Checks::Verdict;

void print(FILE *to, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

std::optional<QByteArray> passwordIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    return file.readLine(4096).trimmed();
}

Settings settingsOf(const CheckRun &check, const ConsoleRun &console, const Words::Language &language)
{
    Settings settings;
    settings.check = check.check;
    settings.endpoint = check.target.endpoint;
    settings.confirmed = check.ownServer;
    settings.badCertificate = console.badCertificate == ConsoleRun::BadCertificate::Accept
                                  ? Settings::BadCertificate::GoOn
                                  : Settings::BadCertificate::Stop;
    settings.clientName = console.clientName;
    settings.login.user = check.user.toUtf8();
    settings.recipient = check.recipient;
    settings.sender = check.sender;
    settings.foreignRecipient = check.foreignRecipient;
    settings.foreignSender = check.foreignSender;
    settings.reach = check.reach;
    settings.words = Words::messageWords(language, check.check);
    settings.pace.reply = console.timeout.value_or(settings.pace.reply);
    return settings;
}

Exit exitOf(const Core::Checks::Report &report)
{
    switch (Core::Checks::verdictOf(report)) {
    case Verdict::Vulnerable:
        return Exit::Vulnerable;
    case Verdict::CannotTell:
        return Exit::CannotTell;
    case Verdict::Strict:
    case Verdict::Lenient:
        break;
    }
    return Exit::Done;
}

// The verdict's own lines, without the cases: those were printed as they were found.
QByteArray conclusion(const Words::Language &language, const Core::Checks::Report &report)
{
    QString text = QLatin1Char('\n') + Words::checkName(language, report.check) + QStringLiteral(" · ") +
                   Words::verdictName(language, Core::Checks::verdictOf(report)) + QLatin1Char('\n');
    for (const QString &sentence : Words::reportTexts(language, report))
        text += sentence + QLatin1Char('\n');
    text += Words::countText(language, report) + QLatin1Char('\n');
    for (const QString &fix : Words::fixTexts(language, report))
        text += QStringLiteral("• ") + fix + QLatin1Char('\n');
    return text.toUtf8();
}

int follow(Runner &runner, const ConsoleRun &console, const Words::Language &language)
{
    const bool text = console.output == ConsoleRun::Output::Text;
    QObject::connect(&runner, &Runner::caseChanged, &runner, [&](qsizetype at) {
        if (text && runner.report().cases[at].state == Core::Checks::CaseReport::State::Done)
            print(stdout, Export::checkCaseText(language, runner, at).toUtf8());
    });
    QObject::connect(&runner, &Runner::finished, &runner, [&] {
        print(stdout, text ? conclusion(language, runner.report()) : Export::checkJson(language, runner));
        QCoreApplication::exit(int(exitOf(runner.report())));
    });
    runner.start();
    return QCoreApplication::exec();
}

} // namespace

Exit runCheck(const CheckRun &check, const ConsoleRun &console, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Words::Language language(localeFor(console.language));
    Settings settings = settingsOf(check, console, language);
    const std::optional<Core::TrustSettings> trust = trustOf(console.tls, console.language);
    if (!trust)
        return Exit::Misused;
    settings.trust = *trust;
    if (!check.passwordFile.isEmpty()) {
        const std::optional<QByteArray> password = passwordIn(check.passwordFile);
        if (!password)
            return tellUnreadable(check.passwordFile, console.language);
        settings.login.password = *password;
    }
    const QList<Core::Checks::Problem> problems = Core::Checks::problems(settings);
    for (const Core::Checks::Problem problem : problems)
        print(stderr, "mailscope: " + Words::problemText(language, problem).toUtf8() + '\n');
    if (!problems.isEmpty())
        return Exit::Misused;
    print(stderr, Words::sentText(language, settings).toUtf8() + '\n');
    Runner runner(settings, [] { return std::make_unique<Core::SocketTransport>(); });
    return Exit(follow(runner, console, language));
}

} // namespace App
