#include "app/proberun.h"

#include "app/helprun.h"
#include "app/tlstrust.h"
#include "core/net/sockettransport.h"
#include "core/session/tlsprobe.h"
#include "ui/words/probewords.h"

#include <QCoreApplication>

#include <cstdio>

namespace App {

namespace {

using Outcome = Core::TlsProbe::Outcome;

void print(FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

Exit exitOf(Outcome outcome)
{
    return outcome == Outcome::Trouble ? Exit::ConnectionFailed : Exit::Done;
}

} // namespace

Exit runProbe(const ProbeRun &run, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::optional<Core::TrustSettings> trust = trustOf(run.tls, run.language);
    if (!trust)
        return Exit::Misused;
    const Words::Language language(localeFor(run.language));
    Core::TlsProbe probe([] { return std::make_unique<Core::SocketTransport>(); });
    QObject::connect(&probe, &Core::TlsProbe::finished, &application, [&](Outcome outcome) {
        print(stdout, Words::probeText(language, probe.taken()));
        print(stderr, Words::outcomeText(language, probe, outcome) + u'\n');
        QCoreApplication::exit(int(exitOf(outcome)));
    });
    Core::TlsProbeSettings settings;
    settings.endpoint = run.target.endpoint;
    settings.protocol = run.target.protocol;
    settings.trust = *trust;
    settings.clientName = run.clientName;
    probe.start(settings);
    return Exit(QCoreApplication::exec());
}

} // namespace App
