#include "app/windowed.h"

#include "app/settings.h"
#include "core/net/endpointurl.h"
#include "core/net/sockettransport.h"
#include "ui/certificate/tlsroom.h"
#include "ui/importing/importroom.h"
#include "ui/sessions/sessionsroom.h"
#include "ui/words/inert.h"

#include <QApplication>
#include <QProcess>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace App {

namespace {

constexpr qsizetype keptServers = 20;

// Before the first widget is made: so none is told of a change.
Gui::LanguageSwitch &prepared(Gui::LanguageSwitch &languages, const Gui::Preferences &preferences)
{
    languages.choose(preferences.language);
    Gui::apply(preferences.appearance, *qApp);
    return languages;
}

// What a large document took goes back to the system with it: left alone, glibc takes the size of what was freed last
// for a reason to keep the next one.
void giveBackLargeBlocks()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

} // namespace

Windowed::Windowed(QObject *parent) : Windowed(loadPreferences(), parent) {}

Windowed::Windowed(const Gui::Preferences &preferences, QObject *parent)
    : QObject(parent), m_window(prepared(m_languages, preferences), preferences), m_saved(preferences),
      m_keeping(m_window.sessions())
{
    giveBackLargeBlocks();
    connect(&m_window, &Gui::MainWindow::connectionRequested, this, &Windowed::connectTo);
    connect(&m_window, &Gui::MainWindow::practiceRequested, this, &Windowed::practise);
    connect(&m_window, &Gui::MainWindow::repetitionRequested, this, &Windowed::repeat);
    connect(&m_window, &Gui::MainWindow::serversRequested, this, &Windowed::lookUp);
    m_window.tls().setMakeTransport([] { return std::make_unique<Core::SocketTransport>(); });
    m_window.sessions().setBusy([this] { return m_session && m_session->phase() != Core::Session::Phase::Over; });
    connect(&m_window.sessions(), &Gui::SessionsRoom::opened, this, &Windowed::showOpened);
    connect(&m_window.sessions(), &Gui::SessionsRoom::elsewhereRequested, this, &Windowed::openElsewhere);
    m_window.importing().setBusy([this] { return m_session && m_session->phase() != Core::Session::Phase::Over; });
    connect(&m_window.importing(), &Gui::ImportRoom::opened, this, &Windowed::showImported);
    connect(&m_window.importing(), &Gui::ImportRoom::elsewhereRequested, this, &Windowed::openElsewhere);
    m_window.setKeychain(&m_keychain);
    m_keeping.sweepLater();
    connect(&m_lookup, &Core::MxLookup::found, this, &Windowed::tellServers);
    connect(&m_window, &Gui::MainWindow::preferencesChanged, this, &Windowed::save);
}

Windowed::~Windowed()
{
    m_window.show(nullptr, nullptr); // it must not look at what goes before it
    m_session.reset();               // what it records at its end is kept too
    m_keeping.end();
}

void Windowed::show(const std::optional<Core::EndpointUrl> &target, WindowRun::Practice practice)
{
    if (target)
        m_window.setTarget(*target);
    else if (practice == WindowRun::Practice::Offered)
        m_window.offerPractice();
    m_window.show();
}

void Windowed::connectTo(const Core::EndpointUrl &target)
{
    const std::optional<Core::TrustSettings> trust = m_window.tls().trust();
    if (!trust)
        return;
    m_repeated.clear();
    remember(target);
    begin(target, *trust);
}

void Windowed::practise(Core::Practice::Situation situation)
{
    m_practice.close();
    if (!m_practice.listen(situation)) {
        m_window.tell(tr("The practice server could not start: no free port on this computer’s own address."));
        return;
    }
    Core::EndpointUrl target;
    target.endpoint.host = QStringLiteral("127.0.0.1");
    target.endpoint.port = m_practice.port();
    target.protocol = m_practice.protocol();
    Core::TrustSettings trust;
    trust.trustedCertificate = m_practice.certificate();
    m_window.setTarget(target);
    m_repeated.clear();
    begin(target, trust);
}

void Windowed::begin(const Core::EndpointUrl &target, const Core::TrustSettings &trust)
{
    m_target = target;
    m_trust = trust;
    auto document = std::make_unique<Core::Document>(target.protocol);
    Core::SocketSettings socket;
    socket.logKeys = m_keeping.keyLog(target.endpoint.host.toUtf8());
    auto session = std::make_unique<Core::Session>(std::make_unique<Core::SocketTransport>(socket), *document);
    m_window.show(document.get(), session.get());
    m_session = std::move(session); // the old session goes before its document
    m_keeping.begin(*document, target.endpoint.host.toUtf8());
    m_document = std::move(document);
    connect(m_session.get(), &Core::Session::ended, &m_keeping, &Keeping::finish);
    connect(m_session.get(), &Core::Session::phaseChanged, this, &Windowed::sendRepeated);
    Core::SessionSettings settings;
    settings.endpoint = target.endpoint;
    settings.protocol = target.protocol;
    settings.trust = trust;
    settings.clientName = m_window.preferences().clientName;
    settings.content = m_window.preferences().content;
    m_session->start(settings);
}

void Windowed::open(const QString &file)
{
    m_window.sessions().open(file);
}

void Windowed::showOpened()
{
    showDocument(m_window.sessions().takeOpened());
}

void Windowed::showDocument(std::unique_ptr<Core::Document> document)
{
    if (!document)
        return;
    m_window.show(document.get(), nullptr);
    m_session.reset();
    m_keeping.end();
    m_document = std::move(document);
}

// It has no file of its own: what it was read from is another program's.
void Windowed::showImported()
{
    showDocument(m_window.importing().takeOpened());
    m_window.sessions().setDocument(m_document.get(), Gui::SessionsRoom::Source::Live);
}

// What runs here goes on.
void Windowed::openElsewhere(const QString &file)
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {file}))
        m_window.tell(tr("Opened in a window of its own: a session is going on in this one."));
}

void Windowed::repeat()
{
    if (!m_document)
        return;
    m_repeated = Core::repetition(m_document->dialogue(), m_target.endpoint.security);
    begin(m_target, m_trust);
}

// Line by line up to a login, which the user finishes; what comes behind it is proposed, not sent.
void Windowed::sendRepeated()
{
    if (m_repeated.isEmpty() || m_session->phase() != Core::Session::Phase::Ready)
        return;
    m_window.repeat(std::exchange(m_repeated, {}));
}

void Windowed::lookUp(const QString &domain)
{
    m_window.tell(tr("Looking up the mail servers of %1…").arg(Words::inert(domain.toUtf8())));
    m_lookup.start(domain);
}

void Windowed::tellServers(const Core::MxAnswer &answer)
{
    const QString domain = Words::inert(answer.domain);
    QStringList hosts;
    for (const Core::MxHost &host : answer.hosts)
        hosts.append(Words::inert(host.host));
    switch (answer.outcome) {
    case Core::MxAnswer::Outcome::Found:
        m_window.tell(tr("The mail servers of %1, preferred first.").arg(domain));
        break;
    case Core::MxAnswer::Outcome::NoMx:
        m_window.tell(tr("%1 has no MX record: mail goes to the host of that name itself.").arg(domain));
        break;
    case Core::MxAnswer::Outcome::NullMx:
        m_window.tell(tr("%1 takes no mail at all: it says so by a null MX record.").arg(domain));
        return;
    case Core::MxAnswer::Outcome::NoSuchDomain:
        m_window.tell(tr("There is no domain %1.").arg(domain));
        return;
    case Core::MxAnswer::Outcome::LookupFailed:
        m_window.tell(tr("The mail servers of %1 could not be looked up: %2").arg(domain, Words::inert(answer.detail)));
        return;
    }
    m_window.offerServers(hosts);
}

void Windowed::remember(const Core::EndpointUrl &target)
{
    QStringList recent = m_window.preferences().recent;
    const QString url = Core::printEndpointUrl(target);
    recent.removeAll(url);
    recent.prepend(url);
    m_window.setRecent(recent.mid(0, keptServers));
    save();
}

// A write waits for the disk: what has not changed is not written.
void Windowed::save()
{
    const Gui::Preferences now = m_window.preferences();
    if (now != std::exchange(m_saved, now))
        savePreferences(now);
}

} // namespace App
