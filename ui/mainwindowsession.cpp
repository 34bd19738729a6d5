#include "ui/mainwindow_p.h"

#include "core/explanation/reference.h"
#include "core/knowledge/wordingsearch.h"

#include <QApplication>
#include <QClipboard>
#include <QThreadPool>

// What the window does with the document and the session it shows.
namespace Gui {

namespace {

// What the first explanation would have to wait for; made once, while a server is reached or a file is read.
void prepareExplanations()
{
    Core::Knowledge::prepareWordings();
    Core::reference();
}

} // namespace

void MainWindow::show(Core::Document *document, Core::Session *session)
{
    if (m->document)
        m->document->disconnect(this);
    if (m->session)
        m->session->disconnect(this);
    m->document = document;
    m->session = session;
    m->slowest.reset();
    if (document)
        QThreadPool::globalInstance()->start(prepareExplanations);
    m->transcript->setDocument(document);
    m->lookWindows->setDocument(document, session);
    m->explanation->setDocument(document);
    m->explanation->setReveal(
        [live = m->session](Core::EventId secret) { return live ? live->reveal(secret) : std::nullopt; });
    m->guide->setSession(session);
    m->commandLine->setSession(session);
    m->questions->setSession(session);
    m->sessions->setDocument(document, session ? SessionsRoom::Source::Live : SessionsRoom::Source::File);
    m->tls->setDocument(document);
    m->transcript->view()->follow();
    const auto followSoon = [this] {
        if (!m->follow.isActive())
            m->follow.start();
    };
    if (document) {
        connect(document, &Core::Document::appended, this, followSoon);
        connect(document, &Core::Document::completed, this, followSoon);
    }
    if (session)
        connect(session, &Core::Session::phaseChanged, this, &MainWindow::updatePhase);
    updatePhase(session ? session->phase() : Core::Session::Phase::Idle);
    followDocument();
}

void MainWindow::followDocument()
{
    if (!m->document)
        return;
    m->slowest.follow(*m->document);
    updateStatus();
    // While a file is read the newest reply is another one each time: to explain them all would take the rows' time.
    if (!m->transcript->view()->follows() || m->document->isGrowing())
        return;
    const auto exchanges = m->document->exchanges();
    const auto rows = m->document->rows();
    // The newest reply, unless something that is no reply (a failure, TLS) came after it.
    Core::RowId newest = exchanges.empty() ? Core::none : exchanges.back().replyFirst;
    if (!rows.empty() &&
        (rows.back().kind == Core::Kind::Failed || rows.back().kind == Core::Kind::Doubted || newest == Core::none))
        newest = Core::RowId(rows.size() - 1);
    explain(newest);
}

void MainWindow::explain(quint32 row)
{
    m->explained = row;
    m->explanation->explain(row);
}

void MainWindow::updatePhase(Core::Session::Phase phase)
{
    const bool idle = phase == Core::Session::Phase::Idle || phase == Core::Session::Phase::Over;
    m->bar->setPhase(phase);
    m->actions->connectNow->setEnabled(idle);
    m->actions->again->setEnabled(phase == Core::Session::Phase::Over);
    m->actions->cancel->setEnabled(!idle && phase != Core::Session::Phase::Ready);
    m->actions->disconnect->setEnabled(phase == Core::Session::Phase::Ready);
    m->actions->cut->setEnabled(!idle);
    updateStatus();
}

void MainWindow::updateStatus()
{
    SessionStatus status;
    if (m->document)
        status = statusOf(m->languages.language(), *m->document,
                          m->session ? m->session->phase() : Core::Session::Phase::Idle);
    m->bar->setStatus(status.pill, status.tone);
    m->addresses->setText(status.addresses);
    m->tls->follow();
    m->summary->setText(m->document ? summaryOf(m->languages.language(), *m->document, m->slowest) : QString());
}

void MainWindow::sendLines(const QList<Core::Line> &lines)
{
    if (!m->session)
        return;
    m->questions->beforeLines(lines, [this, lines] {
        if (m->session)
            m->session->queue(lines);
    });
}

void MainWindow::sendGroup(const QList<Core::Line> &lines)
{
    if (!m->session)
        return;
    m->questions->beforeLines(lines, [this, lines] {
        if (m->session)
            m->session->sendGroup(lines);
    });
}

void MainWindow::logIn(const QByteArray &mechanism, const Core::Sasl::Credentials &credentials,
                       Core::Sasl::InitialResponse how)
{
    m->questions->beforeLogin(mechanism, [this, mechanism, credentials, how] {
        if (m->session)
            m->session->authenticate(mechanism, credentials, how);
    });
}

void MainWindow::setKeychain(Keychain *keychain)
{
    m->guide->setKeychain(keychain);
}

void MainWindow::repeat(const QList<Core::RepeatedLine> &lines)
{
    QList<Core::Line> now, later;
    bool loginMet = false;
    for (const Core::RepeatedLine &line : lines) {
        const bool login = line.what == Core::RepeatedLine::What::Login;
        if (!login)
            (loginMet ? later : now).append(Core::Line{line.bytes, {}});
        loginMet |= login;
    }
    sendLines(now);
    if (!later.isEmpty())
        m->commandLine->propose(later);
    if (loginMet) {
        m->guide->openStep(Core::Smtp::Verb::Auth);
        tell(tr("Log in again, then send the lines proposed below: secrets are not kept."));
    }
}

// To the server that the window names; where the plan says STARTTLS itself, the connection does not.
void MainWindow::connectForReplay(ReplayWindow::Begin begin)
{
    Core::EndpointUrl target = m->bar->target();
    if (begin == ReplayWindow::Begin::InClear && target.endpoint.security != Core::Security::Tls)
        target.endpoint.security = Core::Security::None;
    Q_EMIT connectionRequested(target);
}

void MainWindow::leave()
{
    if (!m->session)
        return;
    const Core::Smtp::Mode mode = m->document->conversation().mode();
    if (mode == Core::Smtp::Mode::Content || mode == Core::Smtp::Mode::Octets)
        m->questions->beforeClosingContent([this] { cut(); });
    else
        m->session->leave();
}

void MainWindow::cut()
{
    if (m->session)
        m->session->cut();
}

void MainWindow::compose()
{
    if (!m->session)
        return;
    if (!m->composer) {
        m->composer = new Composer(m->languages.language(), this);
        m->composer->setAttribute(Qt::WA_DeleteOnClose);
        connect(m->composer, &Composer::messageReady, this, [this](const QByteArray &message) {
            if (m->session)
                m->session->deliver(message);
        });
    }
    m->composer->setEnvelope(*m->document);
    m->composer->open();
}

void MainWindow::explainPasted()
{
    if (!m->pastedReply) {
        m->pastedReply = new PastedReply(m->languages.language(), this);
        m->pastedReply->setAttribute(Qt::WA_DeleteOnClose);
    }
    m->pastedReply->show();
    m->pastedReply->raise();
    m->pastedReply->activateWindow();
}

void MainWindow::lookUp(const QString &entry)
{
    if (!m->reference) {
        m->reference = new ReferenceBrowser(m->languages.language(), this);
        m->reference->setLocale(m->languages.language().locale());
        m->reference->setFilter(Words::referenceFilter(m->chosen.referenceFilter));
        m->reference->restoreGeometry(m->chosen.referenceGeometry);
    }
    m->reference->showEntry(entry);
    m->reference->show();
    m->reference->raise();
    m->reference->activateWindow();
    m->reference->setFocus();
}

void MainWindow::copyRows(Export::Explanations explanations)
{
    constexpr size_t atOnce = 1000; // more would stall the window
    if (m->document && m->document->rows().size() > atOnce)
        m->exporting->copyText(explanations);
    else if (m->document)
        QApplication::clipboard()->setText(
            Export::plainText(m->languages.language(), *m->document, m->transcript->selectedRows(), explanations));
}

} // namespace Gui
