#include "core/practice/envelope.h"

#include "core/practice/accounts.h"
#include "core/practice/parameters.h"
#include "core/smtp/mailbox.h"
#include "core/smtp/words.h"
#include "core/wire/octets.h"

namespace Core::Practice {

namespace {

using Smtp::MailboxProblem;

struct PathReading {
    Answer refusal;  // code 0: none
    QByteArray path; // without brackets and route
};

Answer malformedPath(Smtp::PathOf of, const Smtp::MailboxVerdict &verdict)
{
    const QByteArray whose = of == Smtp::PathOf::Sender ? "Sender" : "Recipient";
    const char *status = of == Smtp::PathOf::Sender ? "5.1.7" : "5.1.3";
    if (verdict.problem == MailboxProblem::NotAscii)
        return {553, "5.6.7", whose + " address is not ASCII, and MAIL did not say SMTPUTF8"};
    if (verdict.problem == MailboxProblem::LocalPartTooLong || verdict.problem == MailboxProblem::DomainTooLong ||
        verdict.problem == MailboxProblem::PathTooLong)
        return {501, status, whose + " address is too long"};
    if (verdict.problem == MailboxProblem::Empty)
        return {501, status, whose + " address is empty"};
    return {553, status, whose + " address is not well-formed at character " + QByteArray::number(verdict.at + 1)};
}

bool hasBlankBehindColon(QByteArrayView line, const Smtp::Command &command)
{
    const QByteArrayView argument = Smtp::cut(line, command.argument);
    const qsizetype colon = argument.indexOf(':');
    return colon >= 0 && colon + 1 < argument.size() && isBlank(argument[colon + 1]);
}

// RFC 5321 4.1.1.2, 4.1.1.3: FROM:<path>, TO:<path>.
Answer checkForm(QByteArrayView line, const Smtp::Command &command, const Rules &rules)
{
    const QByteArray form = command.verb == Smtp::Verb::Mail ? "MAIL FROM:<address>" : "RCPT TO:<address>";
    if (!command.prefixPresent || !command.path)
        return {501, "5.5.2", "The form is " + form};
    if (!command.bracketed)
        return {501, "5.5.2", "Angle brackets are missing: the form is " + form};
    if (!command.closed)
        return {501, "5.5.2", "The closing angle bracket is missing: the form is " + form};
    if (rules.strict && hasBlankBehindColon(line, command))
        return {501, "5.5.2", "No blank may stand behind the colon: the form is " + form};
    return {};
}

PathReading readPath(QByteArrayView line, const Smtp::Command &command, const Rules &rules, Smtp::Utf8 utf8)
{
    if (Answer refusal = checkForm(line, command, rules); refusal.code != 0)
        return {refusal, {}};
    QByteArray path = Smtp::cut(line, *command.path).toByteArray();
    const auto of = command.verb == Smtp::Verb::Mail ? Smtp::PathOf::Sender : Smtp::PathOf::Recipient;
    Smtp::MailboxVerdict verdict = checkPath(path, of, utf8);
    // RFC 5321 4.1.1.3: routes are to be ignored.
    if (verdict.problem == MailboxProblem::SourceRoute && !rules.strict) {
        path = path.mid(path.indexOf(':') + 1);
        verdict = checkPath(path, of, utf8);
    }
    if (verdict.problem == MailboxProblem::SourceRoute)
        return {{553, of == Smtp::PathOf::Sender ? "5.1.7" : "5.1.3", "Source routes are not taken here"}, {}};
    return {verdict.ok() ? Answer() : malformedPath(of, verdict), path};
}

} // namespace

void Envelope::clear()
{
    m_open = false;
    m_utf8 = false;
    m_sender.clear();
    m_recipients.clear();
    m_refused = 0;
}

Answer Envelope::ownership(const Client &client) const
{
    const Smtp::MailboxParts sender = Smtp::parts(m_sender);
    if (!client.login.isEmpty() && !m_sender.isEmpty() && addressOf(m_sender) != client.login)
        return {553, "5.7.1", '<' + m_sender + ">: sender address rejected: not owned by user " + client.login};
    const bool needsLogin = m_rules.ownership == Rules::Ownership::AtRecipient && isLocalDomain(sender.domain);
    if (client.login.isEmpty() && needsLogin && hasMailbox(sender.localPart))
        return {553, "5.7.1", '<' + m_sender + ">: sender address rejected: not logged in"};
    return {};
}

Answer Envelope::mail(QByteArrayView line, const Smtp::Command &command, const Client &client)
{
    if (m_open)
        return {503, "5.5.1", "A mail transaction is open already; RSET ends it"};
    if (!command.parameters.isEmpty() && !client.extended)
        return {555, "5.5.4", "Parameters need EHLO, not HELO"};
    const ParameterReading parameters = readMailParameters(command.parameters, m_rules);
    const auto utf8 = parameters.smtpUtf8 ? Smtp::Utf8::Allowed : Smtp::Utf8::NotAllowed;
    const PathReading reading = readPath(line, command, m_rules, utf8);
    if (reading.refusal.code != 0)
        return reading.refusal;
    if (parameters.refusal.code != 0)
        return parameters.refusal;
    if (m_rules.storageIsFull)
        return {452, "4.3.1", "Insufficient system storage; try again later"};
    m_sender = reading.path;
    if (m_rules.ownership == Rules::Ownership::AtMail) {
        if (const Answer refusal = ownership(client); refusal.code != 0) {
            m_sender.clear();
            return refusal;
        }
    }
    m_open = true;
    m_utf8 = parameters.smtpUtf8;
    return {250, "2.1.0", "Sender <" + m_sender + "> accepted"};
}

Answer Envelope::rcpt(QByteArrayView line, const Smtp::Command &command, const Client &client, Greylist &greylist,
                      std::chrono::milliseconds now)
{
    if (!m_open)
        return {503, "5.5.1", "MAIL comes before RCPT"};
    if (!command.parameters.isEmpty() && !client.extended)
        return {555, "5.5.4", "Parameters need EHLO, not HELO"};
    const PathReading reading = readPath(line, command, m_rules, m_utf8 ? Smtp::Utf8::Allowed : Smtp::Utf8::NotAllowed);
    Answer answer = reading.refusal;
    if (answer.code == 0)
        answer = readRcptParameters(command.parameters).refusal;
    if (answer.code == 0)
        answer = judge(reading.path, client, greylist, now);
    if (answer.isRefusal())
        ++m_refused;
    else
        m_recipients.append(reading.path);
    return answer;
}

Answer Envelope::judgeLocal(const QByteArray &localPart) const
{
    const QByteArray name = canonical(localPart);
    if (name == "bob" && m_rules.bobHasMoved)
        return {551, "5.1.6", "User has moved; please try <robert@example.net>"};
    if (name == "carol" && m_rules.bobHasMoved)
        return {251, "2.1.5", "User not local; will forward to <caroline@example.net>"};
    const bool known = hasMailbox(name) && !(m_rules.onlyAliceIsKnown && name != "alice" && name != "postmaster");
    // LMTP tells each recipient's fate behind the dot.
    if (!known && !m_rules.isLmtp())
        return {550, "5.1.1", "No such user here"};
    if (name == "carol" && m_rules.carolIsFull)
        return {552, "5.2.2", "Mailbox full"};
    return {};
}

Answer Envelope::judge(const QByteArray &path, const Client &client, Greylist &greylist,
                       std::chrono::milliseconds now) const
{
    if (m_rules.ownership == Rules::Ownership::AtRecipient) {
        if (const Answer refusal = ownership(client); refusal.code != 0)
            return refusal;
    }
    Smtp::MailboxParts to = Smtp::parts(path);
    // RFC 5321 4.5.1: postmaster needs no domain.
    if (to.domain.isEmpty())
        to = {path, serverName};
    Answer special;
    if (isLocalDomain(to.domain))
        special = judgeLocal(to.localPart);
    else if (client.login.isEmpty() || m_rules.neverRelays || m_rules.isLmtp())
        special = {554, "5.7.1", "Relay access denied: " + to.domain + " is not served here"};
    else if (to.domain.endsWith(".invalid"))
        special = {550, "5.1.2", "The domain " + to.domain + " does not exist"};
    if (special.isRefusal())
        return special;
    if (m_recipients.size() >= m_rules.recipientLimit)
        return {452, "4.5.3", "Too many recipients; at most " + QByteArray::number(m_rules.recipientLimit)};
    if (m_rules.greylists && !greylist.admits(m_sender, path, now))
        return {450, "4.7.1",
                "Greylisted; try again in " + QByteArray::number(qint64(greylistWait.count())) + " seconds"};
    return special.code != 0 ? special : Answer(250, "2.1.5", "Recipient <" + path + "> accepted");
}

Answer Envelope::verdictAfterContent(const QByteArray &recipient, const Answer &accepted) const
{
    const Smtp::MailboxParts to = Smtp::parts(recipient);
    const QByteArray name = canonical(to.domain.isEmpty() ? recipient : to.localPart);
    if (accepted.isRefusal())
        return accepted;
    if (name == "carol")
        return {552, "5.2.2", '<' + recipient + ">: mailbox full"};
    if (!hasMailbox(name))
        return {550, "5.1.1", '<' + recipient + ">: no such user here"};
    return {accepted.code, accepted.status.constData(), '<' + recipient + ">: " + accepted.lines.value(0)};
}

} // namespace Core::Practice
