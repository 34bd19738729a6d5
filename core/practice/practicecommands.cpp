#include "core/practice/practiceconversation.h"
#include "core/smtp/mailbox.h"
#include "core/smtp/words.h"

#include <algorithm>

namespace Core::Practice {

namespace {

// Without the strict reader any printable word will do; a server may not refuse mail over it (RFC 5321 4.1.4).
bool isPrintableWord(QByteArrayView name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~'; });
}

QByteArray plainResponse()
{
    return QByteArray(1, '\0') + user + QByteArray(1, '\0') + password;
}

} // namespace

const Conversation::Known *Conversation::known(Smtp::Verb verb)
{
    using Smtp::Verb;
    static constexpr Known all[] = {
        {Verb::Ehlo, &Conversation::introduce, true, true, false},
        {Verb::Helo, &Conversation::introduce, false, true, false},
        {Verb::Lhlo, &Conversation::introduce, true, true, false},
        {Verb::Mail, &Conversation::mail, false, false, false},
        {Verb::Rcpt, &Conversation::rcpt, false, false, false},
        {Verb::Data, &Conversation::data, false, false, true},
        {Verb::Bdat, &Conversation::chunk, true, true, false}, // its octets must be taken whatever the answer
        {Verb::Rset, &Conversation::reset, false, true, true},
        {Verb::Vrfy, &Conversation::verify, false, false, false},
        {Verb::Help, &Conversation::help, false, true, false},
        {Verb::Noop, &Conversation::noop, true, true, false},
        {Verb::Quit, &Conversation::quit, true, true, true},
        {Verb::StartTls, &Conversation::startTls, true, true, true},
        {Verb::Auth, &Conversation::auth, false, true, false},
    };
    const auto at = std::find_if(std::begin(all), std::end(all), [=](const Known &one) { return one.verb == verb; });
    return at == std::end(all) ? nullptr : at;
}

bool Conversation::mayLogIn() const
{
    return m_encrypted || m_rules.loginInClear();
}

QList<QByteArray> Conversation::offers() const
{
    QList<QByteArray> lines{"PIPELINING", "SIZE " + QByteArray::number(m_rules.sizeLimit),
                            "8BITMIME",   "SMTPUTF8",
                            "CHUNKING",   "ENHANCEDSTATUSCODES",
                            "DSN"};
    if (!m_encrypted)
        lines.append("STARTTLS");
    if (mayLogIn())
        lines.append("AUTH " + Sasl::ServerExchange::known().join(' '));
    lines.append("HELP");
    return lines;
}

Answer Conversation::introduce(QByteArrayView line, const Smtp::Command &command)
{
    const QByteArrayView name = Smtp::cut(line, command.argument);
    if (name.isEmpty())
        return {501, "5.5.4", Smtp::name(command.verb) + " needs the client's name"};
    if (m_rules.strict) {
        if (const auto verdict = Smtp::checkClientName(name); !verdict.ok())
            return {501, "5.5.2",
                    "Not a host name or address literal, at character " + QByteArray::number(verdict.at + 1)};
    }
    if (!isPrintableWord(name))
        return {501, "5.5.2", "The client's name is one word of printable ASCII"};
    m_introduced = true;
    m_client.extended = command.verb != Smtp::Verb::Helo;
    m_envelope.clear();
    m_chunk = {};
    QList<QByteArray> lines{QByteArray(serverName) + " greets " + m_surroundings.peer};
    if (m_client.extended)
        lines.append(offers());
    return {250, "", lines};
}

Answer Conversation::mail(QByteArrayView line, const Smtp::Command &command)
{
    if (!m_introduced)
        return {503, "5.5.1", m_rules.isLmtp() ? "Say LHLO first" : "Say EHLO first"};
    return m_envelope.mail(line, command, m_client);
}

Answer Conversation::rcpt(QByteArrayView line, const Smtp::Command &command)
{
    if (m_chunk.begun)
        return {503, "5.5.1", "The message has begun already"};
    return m_envelope.rcpt(line, command, m_client, m_greylist, m_now);
}

Answer Conversation::reset(QByteArrayView, const Smtp::Command &)
{
    m_envelope.clear();
    m_chunk = {};
    return {250, "2.0.0", "Reset"};
}

Answer Conversation::verify(QByteArrayView, const Smtp::Command &command)
{
    if (command.argument.size == 0)
        return {501, "5.5.4", "VRFY needs a name"};
    return {252, "2.0.0", "Names are not verified here; RCPT takes or refuses them"};
}

Answer Conversation::noop(QByteArrayView, const Smtp::Command &)
{
    return {250, "2.0.0", "Nothing done"};
}

Answer Conversation::quit(QByteArrayView, const Smtp::Command &)
{
    m_mode = Mode::Over;
    return {221, "2.0.0", QByteArray(serverName) + " closes the connection"};
}

Answer Conversation::startTls(QByteArrayView, const Smtp::Command &)
{
    if (m_encrypted)
        return {503, "5.5.1", "TLS is active already"};
    if (!m_client.extended)
        return {503, "5.5.1", m_rules.isLmtp() ? "Say LHLO first" : "Say EHLO first"};
    if (m_envelope.isOpen())
        return {503, "5.5.1", "A mail transaction is open; RSET ends it"};
    if (m_rules.tls == Rules::Tls::Failing)
        return {454, "4.7.0", "TLS not available due to temporary reason"};
    m_mode = Mode::Handshake;
    return {220, "2.0.0", "Ready to start TLS"};
}

Answer Conversation::help(QByteArrayView, const Smtp::Command &)
{
    const SituationName &situation = nameOf(m_surroundings.situation);
    const QByteArray draws = situation.draws;
    QList<QByteArray> lines{
        "This is a practice server: nothing is delivered, all is thrown away.",
        "Situation: " + QByteArray(situation.name),
        situation.code < 400 || draws.isEmpty() ? "" : draws + " draws " + QByteArray::number(situation.code),
        "Accounts: alice@practice.test, bob@practice.test, carol@practice.test",
        "Password of each: " + QByteArray(password),
        "Mailboxes: these three and postmaster@practice.test",
        "Elsewhere: anybody@example.net, after a login",
        "AUTH PLAIN response of alice: " + plainResponse().toBase64(),
    };
    lines.removeAll(QByteArray());
    return {214, "2.0.0", lines};
}

} // namespace Core::Practice
