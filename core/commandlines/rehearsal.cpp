#include "core/commandlines/rehearsal.h"

#include "core/document/derivation.h"
#include "core/document/shownlogin.h"
#include "core/smtp/words.h"
#include "core/transcript/facts.h"

namespace Core::CommandLines {

namespace {

using Smtp::Mode;
using Smtp::Verb;

constexpr qsizetype longestMessage = 1024 * 1024; // a command line that anybody would paste

class Walk : public DerivationListener
{
public:
    Walk(const Dialogue &dialogue, const Smtp::Conversation &start) : m_dialogue(dialogue), m_walk(start)
    {
        while (m_walk.step(*dialogue.transcript, *this))
            continue;
        for (RowId row = 0; row < dialogue.rows.size(); ++row)
            take(row);
        const bool oneQuery = !made.sender && made.content == Rehearsal::Content::None && m_queries == 1;
        made.moreCommands |= m_queries > (oneQuery ? 1 : 0);
        if (!oneQuery)
            made.query = Verb::None;
    }
    Rehearsal made;

    void rowMade(RowId id, const Row &row) override
    {
        if (row.kind == Kind::Sent)
            m_modes.emplace_back(id, m_walk.conversation().mode());
    }
    void rowGrew(RowId, const Row &, const RowPiece &) override {}
    void contentEnded(RowId) override {}
    void heard(RowId, const Smtp::Heard &) override {}
    void faulty(const Fault &) override {}
    void secretFound(EventId) override {}

private:
    Mode modeOf(RowId row);
    void take(RowId row);
    void takeEncrypted(RowId row);
    void takeCommand(RowId row);
    void takeContent(RowId row);
    void takeMail(const Smtp::Command &command, const QByteArray &line);
    void takeRecipient(const Smtp::Command &command, const QByteArray &line);
    void takeLogin(RowId row, const Smtp::Command &command, const QByteArray &line);

    const Dialogue &m_dialogue;
    Derivation m_walk;
    std::vector<std::pair<RowId, Mode>> m_modes;
    size_t m_nextMode = 0;
    bool m_somethingSaid = false, m_messageDone = false;
    int m_queries = 0;
};

Mode Walk::modeOf(RowId row)
{
    while (m_nextMode < m_modes.size() && m_modes[m_nextMode].first < row)
        ++m_nextMode;
    return m_nextMode < m_modes.size() && m_modes[m_nextMode].first == row ? m_modes[m_nextMode].second : Mode::Command;
}

void Walk::takeEncrypted(RowId row)
{
    const auto facts = Facts::decode<TlsFacts>(m_dialogue.fact(row));
    made.target.endpoint.security = m_somethingSaid ? Security::StartTls : Security::Tls;
    made.certificate = facts.verified ? Rehearsal::Certificate::Verified : Rehearsal::Certificate::NotVerified;
    made.lines.clear(); // what was said before it is void, and a tool says it by itself
}

void Walk::take(RowId row)
{
    const Row &shown = m_dialogue.rows[row];
    if (shown.kind == Kind::Opened) {
        const auto opened = Facts::decode<Facts::Opened>(m_dialogue.fact(row));
        made.target.protocol = opened.protocol;
        made.target.endpoint.host = QString::fromUtf8(opened.host);
        made.target.endpoint.socketPath = QString::fromUtf8(opened.socketPath);
        made.target.endpoint.port = opened.port;
        made.target.endpoint.security = Security::None;
        made.knowsTarget = !opened.host.isEmpty() || !opened.socketPath.isEmpty();
    } else if (shown.kind == Kind::Encrypted) {
        takeEncrypted(row);
    } else if (isWire(shown.kind)) {
        m_somethingSaid = true;
        if (shown.kind != Kind::Sent)
            return;
        const Mode mode = modeOf(row);
        if (mode == Mode::Command)
            takeCommand(row);
        else if (mode == Mode::Content)
            takeContent(row);
        else if (mode == Mode::Octets)
            made.chunks = true;
    }
}

void Walk::takeMail(const Smtp::Command &command, const QByteArray &line)
{
    if (made.sender && (made.content != Rehearsal::Content::None || !made.recipients.isEmpty())) {
        made.moreCommands = true; // a second transaction
        m_messageDone = true;
        return;
    }
    made.sender = Smtp::cut(line, *command.path).toByteArray();
    made.parameters |= !command.parameters.isEmpty();
}

void Walk::takeRecipient(const Smtp::Command &command, const QByteArray &line)
{
    if (m_messageDone)
        return;
    made.recipients.append(Smtp::cut(line, *command.path).toByteArray());
    made.parameters |= !command.parameters.isEmpty();
}

void Walk::takeLogin(RowId row, const Smtp::Command &command, const QByteArray &line)
{
    made.mechanism = command.mechanism;
    made.user = shownLogin(m_dialogue, row).identity;
    made.lines.append(Smtp::cut(line, command.word).toByteArray() + ' ' + command.mechanism);
}

void Walk::takeCommand(RowId row)
{
    const QByteArray line = m_dialogue.line(row);
    const Smtp::Command command = Smtp::parseCommand(line);
    if (command.verb == Verb::Auth)
        return takeLogin(row, command, line);
    made.lines.append(line);
    switch (command.verb) {
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        made.introduction = command.verb;
        made.clientName = Smtp::cut(line, command.argument).toByteArray();
        return;
    case Verb::Mail:
    case Verb::Rcpt:
        if (!command.path)
            made.moreCommands = true;
        else if (command.verb == Verb::Mail)
            takeMail(command, line);
        else
            takeRecipient(command, line);
        return;
    case Verb::Data:
        if (!m_messageDone)
            made.content = Rehearsal::Content::Asked;
        return;
    case Verb::Vrfy:
    case Verb::Expn:
        made.query = command.verb;
        made.queried = Smtp::cut(line, command.argument).toByteArray();
        ++m_queries;
        return;
    case Verb::Bdat:
        made.chunks = true;
        return;
    case Verb::StartTls:
    case Verb::Quit:
        return;
    default:
        made.moreCommands = true;
        return;
    }
}

void Walk::takeContent(RowId row)
{
    const QByteArray line = m_dialogue.line(row);
    if (m_messageDone)
        return;
    if (line == "." && !m_dialogue.rows[row].has(RowFlag::Content)) {
        made.content = Rehearsal::Content::Sent;
        m_messageDone = true;
        return;
    }
    made.contentMasked |= m_dialogue.rows[row].has(RowFlag::HasSecret) || made.message.size() > longestMessage;
    if (!made.contentMasked)
        made.message += (line.startsWith('.') ? line.mid(1) : line) + "\r\n"; // RFC 5321 4.5.2
}

} // namespace

Rehearsal rehearsalOf(const Dialogue &dialogue, const Smtp::Conversation &start)
{
    return dialogue.transcript ? Walk(dialogue, start).made : Rehearsal();
}

} // namespace Core::CommandLines
