#include "app/gathered.h"

#include <algorithm>
#include <functional>

namespace App {
namespace {

std::optional<Core::Practice::Situation> situationNamed(const QString &name)
{
    for (const Core::Practice::SituationName &known : Core::Practice::situations())
        if (name == QLatin1String(known.name))
            return known.situation;
    return std::nullopt;
}

Misused takeNumber(const QString &value, qlonglong lowest, qlonglong highest,
                   const std::function<void(qlonglong)> &take)
{
    bool read = false;
    const qlonglong number = value.toLongLong(&read);
    if (!read || number < lowest || number > highest)
        return Misuse::Kind::BadValue;
    take(number);
    return std::nullopt;
}

Misused takeSituation(const QString &value, Gathered &all)
{
    const auto situation = situationNamed(value);
    if (!situation)
        return Misuse::Kind::UnknownSituation;
    all.practice.situation = *situation;
    return std::nullopt;
}

Misused takeLanguage(const QString &value, Gathered &all)
{
    if (value != QLatin1String("en") && value != QLatin1String("fr"))
        return Misuse::Kind::BadValue;
    all.language = value;
    return std::nullopt;
}

Misused takeVersion(const QString &value, Core::TlsVersion &version)
{
    const auto named = Core::versionNamed(value.toUtf8());
    version = named.value_or(version);
    return named ? Misused() : Misuse::Kind::BadValue;
}

Misused takeServerName(const QString &value, Gathered &all)
{
    using Indication = Core::TrustSettings::Indication;
    const bool none = value == QLatin1String("-");
    all.tls.choices.indication = none ? Indication::None : Indication::Host;
    all.tls.choices.serverName = none ? QString() : value;
    return {};
}

constexpr KnownOption knownOptions[] = {
    {"--console", false,
     [](const QString &, Gathered &all) -> Misused {
         all.way = Gathered::Way::Console;
         return {};
     }},
    {"--practice", false,
     [](const QString &, Gathered &all) -> Misused {
         all.way = Gathered::Way::Practice;
         return {};
     }},
    {"--tour", false,
     [](const QString &, Gathered &all) -> Misused {
         all.way = Gathered::Way::Tour;
         return {};
     }},
    {"--help", false,
     [](const QString &, Gathered &all) -> Misused {
         all.way = Gathered::Way::Help;
         return {};
     }},
    {"-h", false,
     [](const QString &, Gathered &all) -> Misused {
         all.way = Gathered::Way::Help;
         return {};
     }},
    {"--version", false,
     [](const QString &, Gathered &all) -> Misused {
         all.way = Gathered::Way::Version;
         return {};
     }},
    {"--explain", false,
     [](const QString &value, Gathered &all) -> Misused {
         all.way = Gathered::Way::Explain;
         all.explain.file = value; // of "--explain=FILE"; it may follow as a word, too
         return {};
     }},
    {"--script", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.console.script = value;
         return {};
     }},
    {"--language", true, takeLanguage},
    {"--json", false,
     [](const QString &, Gathered &all) -> Misused {
         all.console.output = all.explain.output = ConsoleRun::Output::Json;
         return {};
     }},
    {"--timeout", true,
     [](const QString &value, Gathered &all) -> Misused {
         return takeNumber(value, 1, 86'400,
                           [&](qlonglong seconds) { all.console.timeout = std::chrono::seconds(seconds); });
     }},
    {"--ca", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.tls.authorityFile = value;
         return {};
     }},
    {"--probe-tls", false,
     [](const QString &, Gathered &all) -> Misused {
         all.way = Gathered::Way::Probe;
         return {};
     }},
    {"--tls-min", true,
     [](const QString &value, Gathered &all) { return takeVersion(value, all.tls.choices.minimum); }},
    {"--tls-max", true,
     [](const QString &value, Gathered &all) { return takeVersion(value, all.tls.choices.maximum); }},
    {"--ciphers", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.tls.choices.ciphers = value.toUtf8();
         return {};
     }},
    {"--suites", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.tls.choices.suites = value.toUtf8();
         return {};
     }},
    {"--server-name", true, takeServerName},
    {"--crl", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.tls.choices.revocationFile = value;
         return {};
     }},
    {"--certificate", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.tls.choices.certificateFile = value;
         return {};
     }},
    {"--key", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.tls.choices.keyFile = value;
         return {};
     }},
    {"--passphrase-file", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.tls.passphraseFile = value;
         return {};
     }},
    {"--allow-clear", false,
     [](const QString &, Gathered &all) -> Misused {
         all.console.clear = ConsoleRun::Clear::Accept;
         return {};
     }},
    {"--accept-invalid-certificate", false,
     [](const QString &, Gathered &all) -> Misused {
         all.console.badCertificate = ConsoleRun::BadCertificate::Accept;
         return {};
     }},
    {"--client-name", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.console.clientName = value.toUtf8();
         return {};
     }},
    {"--mask-content", false,
     [](const QString &, Gathered &all) -> Misused {
         all.console.content = Core::ContentRecord::Masked;
         return {};
     }},
    {"--export", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.console.exported.file = value;
         return isExportable(value) ? Misused() : Misuse::Kind::BadValue;
     }},
    {"--journal", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.console.journal = value;
         return value.isEmpty() ? Misuse::Kind::BadValue : Misused();
     }},
    {"--example-names", false,
     [](const QString &, Gathered &all) -> Misused {
         all.console.exported.names = Export::Names::Example;
         return {};
     }},
    {"--without-explanations", false,
     [](const QString &, Gathered &all) -> Misused {
         all.console.exported.explanations = Export::Explanations::Without;
         return {};
     }},
    {"--offer-practice", false,
     [](const QString &, Gathered &all) -> Misused {
         all.window.practice = WindowRun::Practice::Offered;
         return {};
     }},
    {"--situation", true, takeSituation},
    {"--port", true,
     [](const QString &value, Gathered &all) -> Misused {
         return takeNumber(value, 0, 65'535, [&](qlonglong port) { all.practice.port = quint16(port); });
     }},
    {"--pictures", true,
     [](const QString &value, Gathered &all) -> Misused {
         all.tour.folder = value;
         return {};
     }},
};

} // namespace

const KnownOption *knownOption(const QString &name)
{
    const auto known = std::find_if(std::begin(knownOptions), std::end(knownOptions),
                                    [&name](const KnownOption &one) { return name == QLatin1String(one.name); });
    return known == std::end(knownOptions) ? nullptr : known;
}

} // namespace App
