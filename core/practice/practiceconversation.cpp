#include "core/practice/practiceconversation.h"

#include "core/wire/octets.h"

#include <algorithm>

namespace Core::Practice {

namespace {

constexpr qsizetype commandLimit = 512;        // RFC 5321 4.5.3.1.4, with CR LF
constexpr qsizetype envelopeLimit = 512 + 800; // parameters add to it: RFC 3461 5, 4954 3, 1870 3, 6152 2, 6531 3.1
constexpr qsizetype loginLimit = 12'288;       // RFC 4954 4, base64 lines

qsizetype limitOf(Smtp::Verb verb)
{
    if (verb == Smtp::Verb::Mail || verb == Smtp::Verb::Rcpt)
        return envelopeLimit;
    return verb == Smtp::Verb::Auth ? loginLimit : commandLimit;
}

std::chrono::milliseconds lateness(int replies)
{
    constexpr std::chrono::milliseconds shortest{500}, longest{12'000};
    return std::min(longest, shortest * (1 << std::min(replies, 10)));
}

} // namespace

Conversation::Conversation(const Surroundings &surroundings, Greylist &greylist)
    : m_surroundings(surroundings), m_rules(rulesOf(surroundings.situation)), m_greylist(greylist), m_envelope(m_rules)
{}

QList<Action> Conversation::greet()
{
    const QByteArray name = serverName;
    if (m_rules.turnsAway) {
        m_mode = Mode::Over;
        say({421, "4.3.2", name + " is overloaded and takes no connections now; try again later"});
        act(Action::Kind::Close);
    } else {
        say({220, "", name + (m_rules.isLmtp() ? " LMTP" : " ESMTP") + " practice server; nothing is delivered"});
    }
    return std::exchange(m_actions, {});
}

QList<Action> Conversation::idle()
{
    if (!isOver()) {
        m_mode = Mode::Over;
        say({421, "4.4.2", QByteArray(serverName) + " waited too long and closes the connection"});
        act(Action::Kind::Close);
    }
    return std::exchange(m_actions, {});
}

void Conversation::tlsStarted()
{
    m_mode = Mode::Command;
    m_encrypted = true;
    m_introduced = false;
    m_client = {};
    m_envelope.clear();
    m_chunk = {};
    m_line.clear();
    m_lineTooLong = false;
}

QList<Action> Conversation::take(QByteArrayView bytes, Time now)
{
    m_now = now;
    while (!bytes.isEmpty()) {
        qsizetype taken = bytes.size(); // behind STARTTLS and QUIT: thrown away (RFC 3207 4.2)
        if (m_mode == Mode::Content)
            taken = m_content.take(bytes);
        else if (m_mode == Mode::Chunk)
            taken = takeChunk(bytes);
        else if (m_mode == Mode::Command || m_mode == Mode::Response)
            taken = takeLinePiece(bytes);
        bytes = bytes.sliced(taken);
        if (m_mode == Mode::Content && m_content.finished()) {
            m_mode = Mode::Command;
            endContent(m_content.size(), contentFault());
        }
    }
    return std::exchange(m_actions, {});
}

qsizetype Conversation::takeLinePiece(QByteArrayView bytes)
{
    const qsizetype feed = bytes.indexOf('\n');
    const qsizetype taken = feed < 0 ? bytes.size() : feed + 1;
    const qsizetype room = loginLimit - m_line.size();
    m_lineTooLong = m_lineTooLong || taken > room;
    m_line.append(bytes.first(std::min(taken, room)));
    if (feed >= 0) {
        lineCame();
        m_line.clear();
        m_lineTooLong = false;
    }
    return taken;
}

void Conversation::lineCame()
{
    if (m_errors >= m_rules.errorLimit) {
        m_mode = Mode::Over;
        say({421, "4.7.0", QByteArray(serverName) + " closes the connection: too many errors"});
        return act(Action::Kind::Close);
    }
    const QByteArray line = m_line;
    say(m_mode == Mode::Response ? response(line) : answerTo(line));
    if (m_mode == Mode::Handshake)
        act(Action::Kind::StartTls);
    if (m_mode == Mode::Over)
        act(Action::Kind::Close);
}

void Conversation::say(const Answer &answer)
{
    if (answer.code == 0)
        return;
    m_errors += answer.isError() ? 1 : 0;
    const auto after = m_rules.delays ? lateness(m_replies) : Time(0);
    ++m_replies;
    // Replies to commands of one group travel together (RFC 2920 3.2).
    if (after == Time(0) && !m_actions.isEmpty() && m_actions.last().kind == Action::Kind::Write)
        m_actions.last().octets.append(answer.octets());
    else
        m_actions.append({Action::Kind::Write, answer.octets(), after});
}

void Conversation::act(Action::Kind kind)
{
    m_actions.append({kind, {}, Time(0)});
}

Answer Conversation::lineFault(QByteArrayView line, const Smtp::Command &command) const
{
    if (m_lineTooLong || line.size() > limitOf(command.verb))
        return {500, "5.5.2", "Line too long"};
    if (!line.endsWith("\r\n"))
        return {500, "5.5.2", "The line ends in a bare LF; lines end in CR LF"};
    const QByteArrayView text = line.chopped(2);
    if (text.contains('\r'))
        return {500, "5.5.2", "A bare CR stands in the line; lines end in CR LF"};
    if (text.contains('\0'))
        return {500, "5.5.2", "A NUL stands in the line"};
    return {};
}

Answer Conversation::answerTo(QByteArrayView line)
{
    const Smtp::Command command = Smtp::parseCommand(line);
    if (const Answer fault = lineFault(line, command); fault.code != 0)
        return fault;
    const Known *handled = known(command.verb);
    const bool alien = m_rules.isLmtp() ? command.verb == Smtp::Verb::Ehlo || command.verb == Smtp::Verb::Helo
                                        : command.verb == Smtp::Verb::Lhlo;
    if (command.verb == Smtp::Verb::Other || alien)
        return {500, "5.5.1", alien && m_rules.isLmtp() ? "This is LMTP: say LHLO" : "Command not recognised"};
    if (m_rules.tls == Rules::Tls::Required && !m_encrypted && !(handled && handled->beforeTls))
        return {530, "5.7.0", "Must issue a STARTTLS command first"};
    if (!handled)
        return {502, "5.5.1", Smtp::name(command.verb) + " is known but not implemented here"};
    if (m_rules.login == Rules::Login::Required && m_client.login.isEmpty() && !handled->beforeLogin)
        return {530, "5.7.0", "Authentication required"};
    if (handled->barred && command.argument.size > 0)
        return {501, "5.5.4", Smtp::name(command.verb) + " takes no argument"};
    return (this->*handled->handle)(line, command);
}

} // namespace Core::Practice
