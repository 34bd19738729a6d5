#include "core/practice/accounts.h"
#include "core/practice/practiceconversation.h"
#include "core/sasl/base64.h"
#include "core/smtp/words.h"
#include "core/wire/octets.h"

// AUTH (RFC 4954).
namespace Core::Practice {

Answer Conversation::auth(QByteArrayView line, const Smtp::Command &command)
{
    if (!m_client.extended)
        return {503, "5.5.1", m_rules.isLmtp() ? "Say LHLO first" : "Say EHLO first"};
    if (!mayLogIn())
        return {503, "5.5.1", "AUTH is offered only after STARTTLS"};
    if (!m_client.login.isEmpty())
        return {503, "5.5.1", "Already authenticated"};
    if (m_envelope.isOpen())
        return {503, "5.5.1", "AUTH is not allowed inside a mail transaction"};
    if (command.mechanism.isEmpty())
        return {501, "5.5.4", "AUTH needs the name of a mechanism"};
    if (!Sasl::ServerExchange::known().contains(command.mechanism))
        return {504, "5.5.4", "Mechanism not offered; EHLO tells which are"};
    if (m_rules.login == Rules::Login::Failing)
        return {454, "4.7.0", "Temporary authentication failure; try again later"};
    return beginLogin(command, line);
}

Answer Conversation::beginLogin(const Smtp::Command &command, QByteArrayView line)
{
    m_login = Sasl::ServerExchange::begin(command.mechanism, passwordOf, m_surroundings.cramChallenge);
    if (!command.initialResponse) {
        m_mode = Mode::Response;
        return {334, "", m_login->firstChallenge().toBase64()};
    }
    if (!m_login->takesInitialResponse())
        return endLogin({501, "5.7.0", "In " + command.mechanism + " the server speaks first: no initial response"});
    const QByteArrayView initial = Smtp::cut(line, *command.initialResponse);
    // RFC 4954 4: "=" is an initial response of no octets.
    return stepLogin(initial == QByteArrayView("=") ? QByteArrayView() : initial);
}

Answer Conversation::response(QByteArrayView line)
{
    if (m_lineTooLong || line.size() > 12'288)
        return endLogin({500, "5.5.6", "Authentication exchange line is too long"});
    if (!line.endsWith("\r\n"))
        return endLogin({500, "5.5.2", "The line ends in a bare LF; lines end in CR LF"});
    const QByteArrayView text = line.chopped(2);
    if (text == QByteArrayView("*"))
        return endLogin({501, "5.7.0", "Authentication cancelled"});
    return stepLogin(text);
}

Answer Conversation::stepLogin(QByteArrayView base64)
{
    using Verdict = Sasl::ServerStep::Verdict;
    const std::optional<QByteArray> octets = Sasl::decodeBase64(base64);
    if (!octets)
        return endLogin({501, "5.5.2", "The response is not base64"});
    const Sasl::ServerStep step = m_login->step(*octets);
    switch (step.verdict) {
    case Verdict::Challenge:
        m_mode = Mode::Response;
        return {334, "", step.octets.toBase64()};
    case Verdict::Accepted:
        m_client.login = addressOf(step.octets);
        return endLogin({235, "2.7.0", "Authentication succeeded"});
    case Verdict::Refused:
        return endLogin({535, "5.7.8", "Authentication credentials invalid"});
    case Verdict::Malformed:
        break;
    }
    return endLogin({501, "5.5.2", "The response is not one of this mechanism"});
}

Answer Conversation::endLogin(const Answer &answer)
{
    m_mode = Mode::Command;
    m_login.reset();
    return answer;
}

} // namespace Core::Practice
