#include "core/smtp/conversation.h"

namespace Core::Smtp {

Conversation::Conversation(Protocol protocol) : m_protocol(protocol) {}

Conversation Conversation::unknown(Mode mode)
{
    Conversation conversation;
    conversation.m_phase = Phase::Unknown;
    conversation.m_content = mode == Mode::Content;
    return conversation;
}

void Conversation::connected(RowId row)
{
    *this = Conversation(m_protocol);
    begin(true);
    m_connectedAt = row;
}

void Conversation::begin(bool greetingDue)
{
    m_phase = Phase::Live;
    m_greetingDue = greetingDue;
}

// RFC 3207 4.2, RFC 4954 4: what was learnt before the handshake is void, and nothing said before it is answered any
// more.
void Conversation::encrypted(RowId row)
{
    if (m_phase == Phase::Fresh)
        begin(true);
    endTransaction(Transaction::Ended::ByTls, row);
    forgetIntroduction();
    m_waiting.clear();
    m_uncounted = 0;
    m_lost = false;
    m_reply = {};
    m_swallowing = m_content = m_authOpen = m_perRecipient = false;
    m_octetsLeft = 0;
    m_looseDot = none;
    m_finals = 0;
    m_saidEnd = LineEnd::Proper;
    m_startTlsRefused = m_tlsDemanded = m_loginDemanded = none;
    m_startingTls = false;
    m_tls = true;
    m_encryptedAt = row;
}

void Conversation::missed(RowId row)
{
    if (m_content) {
        m_looseDot = row;
        m_looseDotAt = -1;
        return;
    }
    if (m_octetsLeft > 0) {
        m_octetsLeft = 0;
        return;
    }
    m_phase = Phase::Unknown;
    m_reply = {};
    m_waiting.clear();
    m_uncounted = 0;
    m_swallowing = m_authOpen = m_greetingDue = m_startingTls = false;
}

void Conversation::ended(RowId row)
{
    m_phase = Phase::Over;
    m_endedAt = row;
    m_greetingDue = m_startingTls = m_authOpen = m_content = false;
    m_octetsLeft = 0;
}

void Conversation::endTransaction(Transaction::Ended how, RowId by)
{
    m_transaction.open = false;
    if (m_transaction.mail == none || m_transaction.ended != Transaction::Ended::Never)
        return;
    m_transaction.ended = how;
    m_transaction.endedBy = by;
}

void Conversation::forgetIntroduction()
{
    m_introduced = m_extended = false;
    m_introductionRefused = none;
    m_offered = {};
    m_offeredRows.clear();
    m_capabilitiesFirst = m_capabilitiesLast = none;
    m_login.accepted = none;
}

Protocol Conversation::protocol() const
{
    return m_protocol;
}

State Conversation::state() const
{
    if (m_phase == Phase::Over)
        return State::Over;
    if (m_phase == Phase::Unknown)
        return State::Unknown;
    if (m_leaving)
        return State::Leaving;
    if (m_greetingDue)
        return State::Opening;
    if (m_greetingCode >= 400)
        return State::TurnedAway;
    if (m_startingTls)
        return State::StartingTls;
    if (m_authOpen)
        return State::Authenticating;
    if (m_content)
        return State::Content;
    if (m_octetsLeft > 0)
        return State::Octets;
    if (m_transaction.open && m_transaction.chunks)
        return State::Chunks;
    if (m_transaction.open)
        return m_transaction.accepted > 0 ? State::Recipient : State::Mail;
    if (m_introduced)
        return State::Introduced;
    return m_phase == Phase::Live ? State::Greeted : State::Unknown; // Fresh
}

bool Conversation::replyDue() const
{
    if (m_phase == Phase::Over || mode() == Mode::Octets || mode() == Mode::Content)
        return false;
    return m_greetingDue || m_startingTls || m_reply.open || waiting() > 0;
}

quint32 Conversation::waiting() const
{
    return quint32(m_waiting.size()) + m_uncounted;
}

Verb Conversation::dueTo() const
{
    return m_waiting.isEmpty() ? Verb::None : m_waiting.first().verb;
}

QList<RowId> Conversation::unanswered() const
{
    QList<RowId> rows;
    rows.reserve(m_waiting.size());
    for (const Said &said : m_waiting)
        rows.append(said.row);
    return rows;
}

bool Conversation::insideReply() const
{
    return m_reply.open;
}

RowId Conversation::replyFirst() const
{
    return m_reply.open ? m_reply.first : none;
}

bool Conversation::lostCount() const
{
    return m_lost;
}

quint64 Conversation::octetsLeft() const
{
    return m_octetsLeft;
}

const Login &Conversation::login() const
{
    return m_login;
}

bool Conversation::loggedIn() const
{
    return m_login.accepted != none;
}

RowId Conversation::greeting() const
{
    return m_greeting;
}

quint16 Conversation::greetingCode() const
{
    return m_greetingCode;
}

RowId Conversation::introduction() const
{
    return m_introduction;
}

bool Conversation::introduced() const
{
    return m_introduced;
}

bool Conversation::extended() const
{
    return m_extended;
}

RowId Conversation::introductionRefused() const
{
    return m_introductionRefused;
}

RowId Conversation::capabilitiesFirst() const
{
    return m_capabilitiesFirst;
}

RowId Conversation::capabilitiesLast() const
{
    return m_capabilitiesLast;
}

const Capabilities &Conversation::offered() const
{
    return m_offered;
}

RowId Conversation::offeredAt(QByteArrayView keyword) const
{
    const Capability *capability = m_offered.find(keyword);
    return capability && capability->line < m_offeredRows.size() ? m_offeredRows[capability->line] : none;
}

RowId Conversation::encryptedAt() const
{
    return m_encryptedAt;
}

RowId Conversation::startTlsRefused() const
{
    return m_startTlsRefused;
}

RowId Conversation::tlsDemanded() const
{
    return m_tlsDemanded;
}

RowId Conversation::loginDemanded() const
{
    return m_loginDemanded;
}

quint32 Conversation::messages() const
{
    return m_messages;
}

quint32 Conversation::errors() const
{
    return m_errors;
}

RowId Conversation::firstError() const
{
    return m_firstError;
}

quint32 Conversation::idleCommands() const
{
    return m_idle;
}

} // namespace Core::Smtp
