#include "ui/sessionquestions.h"

#include "core/sasl/mechanisms.h"
#include "core/smtp/mailbox.h"
#include "ui/connection/questionbar.h"
#include "ui/words/failurewords.h"
#include "ui/words/inert.h"
#include "ui/words/tlswords.h"

namespace Gui {

namespace {

constexpr qsizetype namedRecipients = 5;

bool showsSecret(const QByteArray &mechanism)
{
    const Core::Sasl::Mechanism *known = Core::Sasl::mechanismNamed(mechanism);
    return known && known->shows == Core::Sasl::Mechanism::Shows::Secret;
}

} // namespace

SessionQuestions::SessionQuestions(QuestionBar *bar, const Words::Language &language, QObject *parent)
    : QObject(parent), m_bar(bar), m_language(language)
{}

void SessionQuestions::setSession(Core::Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_bar->withdrawAll();
    if (!session)
        return;
    connect(session, &Core::Session::doubted, this, &SessionQuestions::askTrust);
    connect(session, &Core::Session::unprotected, this, &SessionQuestions::askInClear);
    connect(session, &Core::Session::waitEnded, this, &SessionQuestions::askWait);
    connect(session, &Core::Session::waitingChanged, this, [this] { m_bar->withdraw(Question::Key::Wait); });
    connect(session, &Core::Session::ended, m_bar, &QuestionBar::withdrawAll);
}

void SessionQuestions::beforeLines(const QList<Core::Line> &lines, std::function<void()> go)
{
    const bool delivers = m_session && std::any_of(lines.begin(), lines.end(), [this](const Core::Line &line) {
                              return m_session->wouldDeliver(line);
                          });
    if (delivers)
        askDelivery(std::move(go));
    else
        go();
}

void SessionQuestions::beforeLogin(const QByteArray &mechanism, std::function<void()> go)
{
    if (!m_session || m_session->document().conversation().tls() || m_session->peerIsLocal() ||
        !showsSecret(mechanism)) {
        go();
        return;
    }
    m_bar->ask({Question::Key::Clear,
                [token = Core::Sasl::mechanismNamed(mechanism)->fields.testFlag(Core::Sasl::Field::Token)] {
                    return token ? tr("This login would send the token without encryption.")
                                 : tr("This login would send the password without encryption.");
                },
                [] {
                    return tr("Anyone on the way could read it. Start TLS first, or use a mechanism that does not send "
                              "the password itself.");
                },
                {{[] { return tr("Do not send"); }, [] {}},
                 {[] { return tr("Send it in clear"); }, std::move(go), Question::Answer::Weight::Daring}}});
}

void SessionQuestions::beforeClosingContent(std::function<void()> go)
{
    m_bar->ask({Question::Key::Content,
                [] { return tr("A message is being sent. Stopping now closes the connection."); },
                [] {
                    return tr("The server throws away what it has of the message: without the final dot nothing is "
                              "delivered.");
                },
                {{[] { return tr("Go on with the message"); }, [] {}},
                 {[] { return tr("Stop and close"); }, std::move(go), Question::Answer::Weight::Daring}}});
}

void SessionQuestions::askTrust(const Core::TlsFacts &facts)
{
    const bool mailExchanger = m_session->settings().endpoint.port == 25;
    m_bar->ask({Question::Key::Trust,
                [facts, this] { return Words::doubtText(m_language, facts); },
                [mailExchanger, facts, this] {
                    const QString usual = mailExchanger
                                              ? tr("Mail servers that speak to each other on port 25 usually go "
                                                   "on all the same.") +
                                                    QLatin1Char(' ')
                                              : QString();
                    return Words::doubtDetail(m_language, facts) + QLatin1Char('\n') + usual +
                           tr("Nothing is sent until you decide.");
                },
                {{[] { return tr("Close the connection"); }, [this] { m_session->decide(Core::Trust::Refuse); }},
                 {[] { return tr("Show the certificate"); }, [facts, this] { Q_EMIT certificateRequested(facts); },
                  Question::Answer::Weight::Safe, Question::Answer::After::Stay},
                 {[] { return tr("Go on, this connection only"); },
                  [this] { m_session->decide(Core::Trust::ThisConnectionOnly); }, Question::Answer::Weight::Daring}}});
}

void SessionQuestions::askInClear(Core::FailureKind why)
{
    m_bar->ask(
        {Question::Key::Unprotected,
         [why, this] { return tr("This session would go on in clear: %1.").arg(Words::failureName(m_language, why)); },
         [why, this] {
             return Words::failureAdvice(m_language, why) + QLatin1Char('\n') +
                    tr("Whoever is on the way can read and change a session in clear, and may have taken "
                       "STARTTLS out of the reply. Nothing is sent until you decide.");
         },
         {{[] { return tr("Close the connection"); }, [this] { m_session->cut(); }},
          {[] { return tr("Go on in clear"); }, [this] { m_session->goOnInClear(); },
           Question::Answer::Weight::Daring}}});
}

void SessionQuestions::askWait(Core::Session::Wait)
{
    m_bar->ask(
        {Question::Key::Wait,
         [] { return tr("The server has not answered within the time that the standard allows."); },
         [] { return tr("You can go on waiting. Closing gives up this session; nothing that was received is lost."); },
         {{[] { return tr("Go on waiting"); }, [this] { m_session->extendWait(); }},
          {[] { return tr("Close the connection"); }, [this] { m_session->giveUp(); },
           Question::Answer::Weight::Daring}}});
}

void SessionQuestions::askDelivery(std::function<void()> go)
{
    m_bar->ask(
        {Question::Key::Delivery,
         [this] { return tr("This really delivers the message to %1.").arg(recipients()); },
         [] { return tr("The final dot (or BDAT LAST) hands the message over. Before it, nothing is delivered."); },
         {{[] { return tr("Not yet"); }, [] {}},
          {[] { return tr("Deliver"); }, std::move(go), Question::Answer::Weight::Daring}}});
}

QString SessionQuestions::recipients() const
{
    const Core::Document &document = m_session->document();
    const Core::Smtp::Transaction &transaction = document.conversation().transaction();
    QStringList names;
    for (const Core::RowId row :
         transaction.lastAccepted.first(qMin(namedRecipients, transaction.lastAccepted.size()))) {
        const QByteArray line = document.dialogue().line(row);
        const Core::Smtp::Command command = Core::Smtp::parseCommand(line);
        if (command.path)
            names.append(Words::inert(line.mid(command.path->begin, command.path->size)));
    }
    const int others = int(transaction.accepted) - int(names.size());
    if (others > 0)
        return tr("%1 and %n more", nullptr, others).arg(names.join(QStringLiteral(", ")));
    return names.join(QStringLiteral(", "));
}

} // namespace Gui
