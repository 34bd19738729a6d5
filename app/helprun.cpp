#include "app/helprun.h"

#include "ui/language/languageswitch.h"
#include "ui/words/inert.h"

#include <cstdio>

namespace App {

namespace {

constexpr char context[] = "CommandLine";

constexpr const char *help[] = {
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Mailscope inspects mail sessions: it talks to a mail server, shows every byte and explains every "
        "reply."),
    "",
    "  mailscope [URL | FILE]",
    QT_TRANSLATE_NOOP("CommandLine", "      Opens the window; a URL fills in the connection, a file is opened."),
    "  mailscope --console URL [--script FILE] [--json] [--timeout S] [--ca FILE]",
    "                          [--accept-invalid-certificate] [--client-name NAME] [--mask-content]",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "      Plays the lines of a script (else of standard input) to the server, in lock-step, and prints "
        "the dialogue with explanations, or as JSON."),
    "                          [--allow-clear] [--tls-min V] [--tls-max V] [--ciphers LIST] [--suites LIST]",
    "                          [--server-name NAME|-] [--crl FILE] [--certificate FILE] [--key FILE]",
    "                          [--passphrase-file FILE]",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "      TLS: versions 1.0 to 1.3, ciphers in OpenSSL’s words (old servers: DEFAULT:@SECLEVEL=0), the name sent "
        "(- for none), a list of revoked certificates, your own certificate. With ?security=starttls-if-offered, "
        "--allow-clear goes on where STARTTLS is not to be had; else that ends with status 4."),
    "                          [--auth MECHANISM|auto --user NAME [--password-file FILE] [--act-as NAME] [--realm "
    "NAME]]",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "      Logs in by itself once EHLO stands inside TLS (or on this computer), and wherever the script has a line "
        "“#auth”. Password or token stand in FILE (- for standard input), or in the variable MAILSCOPE_PASSWORD."),
    "                          [--export FILE [--example-names] [--without-explanations]]",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "      Writes the session, when it is over, to a new file: .txt, .swaks.txt, .md, .html or .jsonl; "
        "with example names in the place of users, hosts and addresses, or without explanations."),
    "                          [--journal FILE]",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "      Keeps the session, from its first octet on, in a new Mailscope document (.mailscope), without "
        "secrets: the window opens it, even where the run was ended in the middle."),
    "  mailscope --probe-tls URL",
    QT_TRANSLATE_NOOP("CommandLine",
                      "      Asks the server, over many short connections, which TLS versions and ciphers it takes."),
    "  mailscope --check relay|starttls-injection|smuggling URL --own-server HOST",
    "            [--recipient ADDRESS] [--sender ADDRESS] [--foreign-recipient ADDRESS] [--foreign-sender ADDRESS]",
    "            [--send-message] [--user NAME --password-file FILE] [--json]",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "      Checks a mail server that you run, or may test, for a hole, and says how to close it. HOST is the "
        "server of the URL once more, as your word for that; the first two addresses are your own."),
    "  mailscope --explain [FILE] [--json]",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "      Explains what mail servers said in a text (FILE, else standard input): replies, log lines, bounces, "
        "transcripts. As JSON, one object a finding."),
    "  mailscope --practice [--situation NAME] [--port N]",
    QT_TRANSLATE_NOOP("CommandLine",
                      "      Serves the practice server alone, on this computer’s own address, until it is ended."),
    "  mailscope --tour [--pictures FOLDER]",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "      Plays a short session on the practice server, prints it with explanations, and saves pictures "
        "of the window in English and in French."),
    "  mailscope --version | --help",
    "",
    QT_TRANSLATE_NOOP("CommandLine",
                      "URL: smtp://host:587, smtps://host, submission://host, lmtp://host, lmtp+unix:///path; "
                      "smtp+starttls:// requires STARTTLS. Ports default to 25, 465, 587 and 24."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "--language en|fr goes with every form; without it, the system’s language is used."),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "In a script, lines that begin with “# ” are comments, and “#= 250” stops the script unless the last "
        "reply’s code begins so."),
    "",
};

struct Status {
    Exit exit;
    const char *text;
};
constexpr Status statuses[] = {
    {Exit::Done, QT_TRANSLATE_NOOP("CommandLine", "ran to its end, whatever the replies said")},
    {Exit::Misused, QT_TRANSLATE_NOOP("CommandLine", "the command line or a file cannot be read")},
    {Exit::ConnectionFailed, QT_TRANSLATE_NOOP("CommandLine", "no connection, or it broke")},
    {Exit::TlsFailed,
     QT_TRANSLATE_NOOP("CommandLine", "TLS did not come about: handshake, certificate, STARTTLS, injection")},
    {Exit::TimedOut, QT_TRANSLATE_NOOP("CommandLine", "a wait ended")},
    {Exit::Unexpected, QT_TRANSLATE_NOOP("CommandLine", "an expectation of the script was not met")},
    {Exit::EndedInContent,
     QT_TRANSLATE_NOOP("CommandLine", "the script ended inside a message; its final dot was not sent")},
    {Exit::ClosedByServer, QT_TRANSLATE_NOOP("CommandLine", "the server closed before the script’s end")},
    {Exit::NothingFound, QT_TRANSLATE_NOOP("CommandLine", "the text holds nothing that could be explained")},
    {Exit::Vulnerable, QT_TRANSLATE_NOOP("CommandLine", "a check found the server vulnerable")},
    {Exit::CannotTell, QT_TRANSLATE_NOOP("CommandLine", "a check could not tell")},
    {Exit::NotWritten, QT_TRANSLATE_NOOP("CommandLine", "the export or the journal could not be written")},
};

const char *misuseText(Misuse::Kind kind)
{
    switch (kind) {
    case Misuse::Kind::UnknownOption:
        return QT_TRANSLATE_NOOP("CommandLine", "There is no option %1.");
    case Misuse::Kind::MissingValue:
        return QT_TRANSLATE_NOOP("CommandLine", "%1 wants a value.");
    case Misuse::Kind::BadValue:
        return QT_TRANSLATE_NOOP("CommandLine", "This value cannot be used: %1.");
    case Misuse::Kind::BadUrl:
        return QT_TRANSLATE_NOOP("CommandLine", "This is not an address Mailscope can connect to: %1.");
    case Misuse::Kind::UnknownSituation:
        return QT_TRANSLATE_NOOP("CommandLine", "The practice server does not know this situation: %1.");
    case Misuse::Kind::DoesNotGoTogether:
        return QT_TRANSLATE_NOOP("CommandLine", "%1 does not go with the rest of the command line.");
    case Misuse::Kind::TooMany:
        return QT_TRANSLATE_NOOP("CommandLine", "One address is enough: %1 is too much.");
    case Misuse::Kind::TooManyFiles:
        return QT_TRANSLATE_NOOP("CommandLine", "One file is enough: %1 is too much.");
    }
    Q_UNREACHABLE();
}

void printTo(FILE *file, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

Exit complain(const QString &language, const char *source, const QString &what)
{
    const Words::Language words(localeFor(language));
    const QString sentence = words.text(context, source);
    printTo(stderr,
            QStringLiteral("mailscope: ") + (what.isEmpty() ? sentence : sentence.arg(Words::inert(what.toUtf8()))));
    return Exit::Misused;
}

} // namespace

QLocale localeFor(const QString &language)
{
    using Gui::LanguageChoice;
    const bool french = language == QLatin1String("fr"), english = language == QLatin1String("en");
    return Gui::LanguageSwitch::localeOf(french    ? LanguageChoice::French
                                         : english ? LanguageChoice::English
                                                   : LanguageChoice::System);
}

Exit runHelp(const HelpRun &run)
{
    if (run.what == HelpRun::What::Version) {
        printTo(stdout, QStringLiteral("Mailscope " MAILSCOPE_VERSION));
        return Exit::Done;
    }
    const Words::Language words(localeFor(run.language));
    for (const char *line : help)
        printTo(stdout, words.text(context, line));
    printTo(stdout, words.text(context, QT_TRANSLATE_NOOP("CommandLine", "Exit statuses:")));
    for (const Status &status : statuses)
        printTo(stdout, QStringLiteral("  %1  %2").arg(int(status.exit)).arg(words.text(context, status.text)));
    QStringList names;
    for (const Core::Practice::SituationName &named : Core::Practice::situations())
        names.append(QLatin1String(named.name));
    printTo(stdout, words.text(context, QT_TRANSLATE_NOOP("CommandLine", "Situations of the practice server:")));
    printTo(stdout, QStringLiteral("  ") + names.join(QStringLiteral(", ")));
    return Exit::Done;
}

Exit tellMisuse(const Misuse &misuse)
{
    const Exit exit = complain(misuse.language, misuseText(misuse.kind), misuse.what);
    const Words::Language words(localeFor(misuse.language));
    printTo(stderr, words.text(context, QT_TRANSLATE_NOOP("CommandLine", "“mailscope --help” tells what there is.")));
    return exit;
}

Exit tellUnreadable(const QString &file, const QString &language)
{
    return complain(language, QT_TRANSLATE_NOOP("CommandLine", "This file cannot be read: %1."), file);
}

Exit tellNothingFound(const QString &language)
{
    complain(language,
             QT_TRANSLATE_NOOP("CommandLine", "Nothing in this text is the reply of a mail server, or tells of one."),
             QString());
    return Exit::NothingFound;
}

Exit tellPortTaken(quint16 port, const QString &language)
{
    return complain(language, QT_TRANSLATE_NOOP("CommandLine", "Port %1 cannot be used: another program may have it."),
                    QString::number(port));
}

} // namespace App
