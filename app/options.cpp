#include "app/options.h"

#include "app/gathered.h"
#include "core/net/endpointurl.h"

#include <QFileInfo>
#include <QUrl>

namespace App {

namespace {

struct Words {
    QStringList list;
    qsizetype at = 0;
    bool atEnd() const { return at >= list.size(); }
};

// "--name=value" or "--name value".
struct Option {
    QString name;
    std::optional<QString> value;
};

Option split(const QString &word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (equals < 0)
        return {word, std::nullopt};
    return {word.first(equals), word.sliced(equals + 1)};
}

std::optional<QString> valueOf(const Option &option, Words &words)
{
    if (option.value)
        return option.value;
    if (words.atEnd())
        return std::nullopt;
    return words.list[words.at++];
}

// --user and --password-file belong to a check's login too.
void takeLoginOption(const Option &option, const LoginOption &known, Words &words, Gathered &all)
{
    const std::optional<QString> value = valueOf(option, words);
    const CheckOption *check = checkOption(option.name);
    if (!value)
        all.misuse = Misuse{Misuse::Kind::MissingValue, option.name, all.language};
    else if (!known.take(*value, all.console.login) || (check && !check->take(*value, all.check)))
        all.misuse = Misuse{Misuse::Kind::BadValue, option.name + QLatin1Char(' ') + *value, all.language};
    all.usedOptions.append(option.name);
}

void takeCheckOption(const Option &option, const CheckOption &known, Words &words, Gathered &all)
{
    const std::optional<QString> value = known.hasValue ? valueOf(option, words) : option.value.value_or(QString());
    if (!value)
        all.misuse = Misuse{Misuse::Kind::MissingValue, option.name, all.language};
    else if (!known.take(*value, all.check))
        all.misuse = Misuse{Misuse::Kind::BadValue, option.name + QLatin1Char(' ') + *value, all.language};
    if (option.name == QLatin1String("--check"))
        all.way = Gathered::Way::Check;
    all.usedOptions.append(option.name);
}

void takeOption(const QString &word, Words &words, Gathered &all)
{
    const Option option = split(word);
    if (const LoginOption *login = loginOption(option.name))
        return takeLoginOption(option, *login, words, all);
    if (const CheckOption *check = checkOption(option.name))
        return takeCheckOption(option, *check, words, all);
    const KnownOption *known = knownOption(option.name);
    if (!known) {
        all.misuse = Misuse{Misuse::Kind::UnknownOption, word, all.language};
        return;
    }
    std::optional<QString> value = known->hasValue ? valueOf(option, words) : option.value.value_or(QString());
    if (!value) {
        all.misuse = Misuse{Misuse::Kind::MissingValue, option.name, all.language};
        return;
    }
    if (const Misused wrong = known->take(*value, all))
        all.misuse = Misuse{*wrong, option.name + QLatin1Char(' ') + *value, all.language};
    all.usedOptions.append(option.name);
}

Gathered gather(const QStringList &arguments)
{
    Gathered all;
    Words words{arguments, 0};
    while (!words.atEnd() && !all.misuse) {
        const QString word = words.list[words.at++];
        if (word.startsWith(QLatin1Char('-')) && word.size() > 1)
            takeOption(word, words, all);
        else
            all.plain.append(word);
    }
    return all;
}

QStringList tlsOptions()
{
    return {QStringLiteral("--ca"),          QStringLiteral("--tls-min"),
            QStringLiteral("--tls-max"),     QStringLiteral("--ciphers"),
            QStringLiteral("--suites"),      QStringLiteral("--crl"),
            QStringLiteral("--server-name"), QStringLiteral("--key"),
            QStringLiteral("--certificate"), QStringLiteral("--passphrase-file")};
}

// Which options go with which way; the others are a misunderstanding worth telling.
QStringList fitting(Gathered::Way way)
{
    const QString language = QStringLiteral("--language");
    switch (way) {
    case Gathered::Way::Console:
        return tlsOptions() + loginOptions() +
               QStringList{QStringLiteral("--console"),
                           QStringLiteral("--script"),
                           language,
                           QStringLiteral("--json"),
                           QStringLiteral("--timeout"),
                           QStringLiteral("--accept-invalid-certificate"),
                           QStringLiteral("--client-name"),
                           QStringLiteral("--export"),
                           QStringLiteral("--journal"),
                           QStringLiteral("--example-names"),
                           QStringLiteral("--without-explanations"),
                           QStringLiteral("--mask-content"),
                           QStringLiteral("--allow-clear")};
    case Gathered::Way::Check:
        return checkOptions() + tlsOptions() +
               QStringList{language, QStringLiteral("--json"), QStringLiteral("--timeout"),
                           QStringLiteral("--client-name"), QStringLiteral("--accept-invalid-certificate")};
    case Gathered::Way::Probe:
        return tlsOptions() + QStringList{QStringLiteral("--probe-tls"), language, QStringLiteral("--client-name")};
    case Gathered::Way::Practice:
        return {QStringLiteral("--practice"), QStringLiteral("--situation"), QStringLiteral("--port"), language};
    case Gathered::Way::Tour:
        return {QStringLiteral("--tour"), QStringLiteral("--pictures"), language};
    case Gathered::Way::Explain:
        return {QStringLiteral("--explain"), QStringLiteral("--json"), language};
    case Gathered::Way::Window:
        return {QStringLiteral("--offer-practice"), language};
    case Gathered::Way::Help:
    case Gathered::Way::Version:
        return {QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("--version"), language};
    }
    Q_UNREACHABLE();
}

// Words that are no options: a URL or a file.
bool takesWords(Gathered::Way way)
{
    switch (way) {
    case Gathered::Way::Window:
    case Gathered::Way::Console:
    case Gathered::Way::Check:
    case Gathered::Way::Probe:
    case Gathered::Way::Explain:
        return true;
    case Gathered::Way::Practice:
    case Gathered::Way::Tour:
    case Gathered::Way::Help:
    case Gathered::Way::Version:
        return false;
    }
    Q_UNREACHABLE();
}

Run explain(const Gathered &all)
{
    ExplainRun run = all.explain;
    run.language = all.language;
    const qsizetype room = run.file.isEmpty() ? 1 : 0;
    if (all.plain.size() > room)
        return Misuse{Misuse::Kind::TooManyFiles, all.plain[room], all.language};
    if (!all.plain.isEmpty())
        run.file = all.plain.first();
    return run;
}

std::variant<Core::EndpointUrl, Misuse> targetOf(const QString &url, const QString &language)
{
    const Core::ParsedEndpointUrl parsed = Core::parseEndpointUrl(url);
    if (parsed.error != Core::EndpointUrlError::None)
        return Misuse{Misuse::Kind::BadUrl, url, language};
    return parsed.url;
}

QString nameOf(Gathered::Way way)
{
    if (way == Gathered::Way::Check)
        return QStringLiteral("--check");
    return way == Gathered::Way::Probe ? QStringLiteral("--probe-tls") : QStringLiteral("--console");
}

// A file rather than a server: a path with a folder in it, a file's URL (desktops give either), or what ends as our
// documents do, or is one that is there.
QString fileNamed(const QString &word)
{
    if (word.startsWith(QLatin1String("file:")))
        return QUrl(word).toLocalFile();
    const bool path = word.contains(QLatin1Char('/')) && !word.contains(QLatin1String("://"));
    return path || word.endsWith(QLatin1String(".mailscope")) || QFileInfo(word).isFile() ? word : QString();
}

Run windowOrConsole(const Gathered &all)
{
    const bool window = all.way == Gathered::Way::Window;
    if (all.plain.size() > 1)
        return Misuse{Misuse::Kind::TooMany, all.plain[1], all.language};
    if (all.plain.isEmpty())
        return window ? Run(all.window) : Run(Misuse{Misuse::Kind::MissingValue, nameOf(all.way), all.language});
    if (const QString file = fileNamed(all.plain.first()); window && !file.isEmpty()) {
        WindowRun opened = all.window;
        opened.file = file;
        return opened;
    }
    const auto target = targetOf(all.plain.first(), all.language);
    if (const Misuse *misuse = std::get_if<Misuse>(&target))
        return *misuse;
    if (window) {
        WindowRun opened = all.window;
        opened.target = std::get<Core::EndpointUrl>(target);
        return opened;
    }
    if (all.way == Gathered::Way::Probe)
        return ProbeRun{std::get<Core::EndpointUrl>(target), all.tls, all.language, all.console.clientName};
    ConsoleRun run = all.console;
    run.target = std::get<Core::EndpointUrl>(target);
    run.tls = all.tls;
    run.language = all.language;
    if (all.way != Gathered::Way::Check)
        return run;
    CheckRun check = all.check;
    check.target = run.target;
    return CheckedRun{check, run};
}

} // namespace

Run readArguments(const QStringList &arguments)
{
    Gathered all = gather(arguments);
    if (all.misuse)
        return *all.misuse;
    const QStringList fit = fitting(all.way);
    for (const QString &used : all.usedOptions)
        if (!fit.contains(used))
            return Misuse{Misuse::Kind::DoesNotGoTogether, used, all.language};
    if (!all.plain.isEmpty() && !takesWords(all.way))
        return Misuse{Misuse::Kind::DoesNotGoTogether, all.plain.first(), all.language};
    switch (all.way) {
    case Gathered::Way::Window:
    case Gathered::Way::Console:
    case Gathered::Way::Check:
    case Gathered::Way::Probe:
        return windowOrConsole(all);
    case Gathered::Way::Practice:
        all.practice.language = all.language;
        return all.practice;
    case Gathered::Way::Tour:
        all.tour.language = all.language;
        return all.tour;
    case Gathered::Way::Explain:
        return explain(all);
    case Gathered::Way::Help:
        return HelpRun{HelpRun::What::Help, all.language};
    case Gathered::Way::Version:
        return HelpRun{HelpRun::What::Version, all.language};
    }
    Q_UNREACHABLE();
}

} // namespace App
