#include "core/smtp/conversation.h"

// What the reply to each command does to the state of the session.
namespace Core::Smtp {
namespace {

constexpr qsizetype keptRecipients = 100;

} // namespace

bool Conversation::answered(const Said &said, Exchange &exchange)
{
    noteDemand(said, exchange);
    const Verb verb = said.verb;
    if (verb == Verb::Content)
        return messageAnswered(said, exchange);
    if (verb == Verb::Bdat || verb == Verb::Burl)
        return chunkAnswered(said, exchange);
    if (verb == Verb::Ehlo || verb == Verb::Helo || verb == Verb::Lhlo)
        introductionAnswered(said, exchange);
    else if (verb == Verb::Mail)
        mailAnswered(said, exchange);
    else if (verb == Verb::Rcpt)
        recipientAnswered(said, exchange.code);
    else if (verb == Verb::Data)
        dataAnswered(said, exchange);
    else if (verb == Verb::StartTls)
        startTlsAnswered(said, exchange);
    else if (verb == Verb::Auth || verb == Verb::Response)
        authAnswered(exchange);
    else if (verb == Verb::Rset && isAccepted(exchange.code))
        endTransaction(Transaction::Ended::ByRset, said.row);
    else if (verb == Verb::Xclient && exchange.code == 220)
        beganAnew(said);
    return true;
}

// A refused EHLO leaves everything as it was, an accepted one clears the transaction (RFC 5321 4.1.4).
void Conversation::introductionAnswered(const Said &said, const Exchange &exchange)
{
    if (isRefusal(exchange.code))
        m_introductionRefused = said.row;
    if (!isAccepted(exchange.code))
        return;
    endTransaction(Transaction::Ended::ByEhlo, said.row);
    if (m_phase == Phase::Unknown)
        m_phase = Phase::Live;
    m_lost = m_lost && m_uncounted > 0;
    m_introduced = true;
    m_introduction = said.row;
    m_introductionRefused = none;
    m_extended = said.verb != Verb::Helo;
    m_offered = m_extended ? Capabilities::read(m_reply.texts) : Capabilities();
    m_offeredRows = m_extended ? m_reply.rows : QList<RowId>();
    m_capabilitiesFirst = m_extended ? exchange.replyFirst : none;
    m_capabilitiesLast = m_extended ? exchange.replyLast : none;
}

void Conversation::mailAnswered(const Said &said, const Exchange &exchange)
{
    const bool accepted = isAccepted(exchange.code);
    if (m_transaction.open && !accepted)
        return; // the first one stands
    m_transaction = {};
    m_transaction.mail = said.row;
    m_transaction.mailCode = exchange.code;
    m_transaction.open = accepted;
    m_transaction.asked = recipientsWaiting();
    m_transaction.binary = said.has(Binary);
    m_transaction.utf8 = said.has(Utf8Asked);
    m_transaction.perRecipient = said.has(PerRecipientAsked);
    if (isRefusal(exchange.code))
        endTransaction(Transaction::Ended::ByRefusal, said.row);
}

// RCPT pipelined behind the MAIL that was just answered.
quint32 Conversation::recipientsWaiting() const
{
    quint32 count = 0;
    for (qsizetype i = 1; i < m_waiting.size() && m_waiting[i].verb != Verb::Mail; ++i)
        count += m_waiting[i].verb == Verb::Rcpt ? 1u : 0u;
    return count;
}

void Conversation::recipientAnswered(const Said &said, quint16 code)
{
    if (!m_transaction.open)
        return;
    if (isAccepted(code)) {
        ++m_transaction.accepted;
        m_transaction.dataRefused = none;
        m_transaction.lastAccepted.append(said.row);
        if (m_transaction.lastAccepted.size() > keptRecipients)
            m_transaction.lastAccepted.removeFirst();
    } else if (isDeferred(code)) {
        ++m_transaction.deferred;
        m_transaction.firstDeferred = qMin(m_transaction.firstDeferred, said.row);
    } else if (isRefusedForGood(code)) {
        ++m_transaction.refused;
        m_transaction.firstRefused = qMin(m_transaction.firstRefused, said.row);
    }
}

void Conversation::dataAnswered(const Said &said, const Exchange &exchange)
{
    if (exchange.code != 354 || !exchange.whole) {
        m_transaction.dataRefused = m_transaction.open ? said.row : none;
        return;
    }
    m_content = true;
    m_data = said.row;
    m_invitation = exchange.replyFirst;
    m_looseDot = none;
    takeContentSaid();
}

// Lines that did not wait for the 354 were content to the server, up to the lone dot. None of them gets a reply but the
// dot.
void Conversation::takeContentSaid()
{
    qsizetype end = 1;
    while (end < m_waiting.size() && !m_waiting[end].has(LoneDot))
        ++end;
    if (end < m_waiting.size()) {
        m_waiting[end].verb = Verb::Content;
        m_content = false;
    }
    m_waiting.remove(1, end - 1);
}

// Which RCPT the n-th reply to the message speaks of, from 0. Of many recipients only the last rows are known.
RowId Conversation::recipientOf(quint32 reply) const
{
    const auto known = quint32(m_transaction.lastAccepted.size());
    const quint32 unknown = m_transaction.accepted - known;
    if (reply < unknown || reply - unknown >= known)
        return none;
    return m_transaction.lastAccepted[qsizetype(reply - unknown)];
}

// LMTP answers the message once for each accepted recipient (RFC 2033 4.2), PRDR so between a 353 and a last reply,
// SMTP once. Whatever the verdict, the message is over (RFC 5321 4.1.1.4).
bool Conversation::messageAnswered(const Said &said, Exchange &exchange)
{
    const quint32 accepted = m_transaction.open ? m_transaction.accepted : 0;
    const bool everyRecipient = m_protocol == Protocol::Lmtp;
    if (!everyRecipient && m_finals == 0)
        m_perRecipient = exchange.code == 353 && m_transaction.perRecipient;
    const quint32 due = everyRecipient ? qMax(1u, accepted) : m_perRecipient ? accepted + 2 : 1;
    if (everyRecipient && accepted > 0)
        exchange.recipientNumber = m_finals + 1;
    else if (m_perRecipient && m_finals > 0 && m_finals <= accepted)
        exchange.recipientNumber = m_finals;
    if (exchange.recipientNumber > 0)
        exchange.recipient = recipientOf(exchange.recipientNumber - 1);

    const bool last = ++m_finals >= due;
    m_someTaken = isAccepted(exchange.code) && (last || everyRecipient) ? true : m_someTaken;
    if (!last)
        return false;
    m_messages += m_someTaken ? 1u : 0u;
    m_finals = 0;
    m_someTaken = m_perRecipient = false;
    endTransaction(Transaction::Ended::ByMessage, said.row);
    return true;
}

// RFC 3030 2. A verb that the server does not know has no octets for it: it reads them as commands.
bool Conversation::chunkAnswered(const Said &said, Exchange &exchange)
{
    const bool notUnderstood = exchange.code >= 500 && exchange.code <= 504;
    if ((exchange.code == 500 || exchange.code == 502) && said.row == m_chunk)
        m_octetsLeft = 0;
    const bool hasRecipients = m_transaction.open && m_transaction.accepted > 0;
    const bool ends = isAccepted(exchange.code) || m_finals > 0 || (hasRecipients && !notUnderstood);
    if (said.has(LastChunk) && ends)
        return messageAnswered(said, exchange);
    if (m_transaction.open && isAccepted(exchange.code)) {
        m_transaction.chunks = true;
        m_lastChunkAccepted = said.row;
    } else if (m_transaction.open && !m_transaction.chunkFailed) {
        m_transaction.chunkFailed = true;
        m_transaction.failedChunk = said.row;
    }
    return true;
}

// Only a whole 220 starts TLS: behind a part of one more clear text is to come.
void Conversation::startTlsAnswered(const Said &said, const Exchange &exchange)
{
    if (isRefusal(exchange.code))
        m_startTlsRefused = said.row;
    if (exchange.code != 220 || !exchange.whole || m_tls)
        return;
    m_startingTls = true;
    m_startTls = said.row;
}

// RFC 4954 4. A line said behind the one that drew a challenge was taken for the response to it.
void Conversation::authAnswered(const Exchange &exchange)
{
    m_login.code = exchange.code;
    m_authOpen = exchange.code == 334 && exchange.whole;
    if (m_authOpen) {
        m_login.challenges = quint16(qMin(m_login.challenges + 1, 0xffff));
        m_login.lastChallenge = exchange.replyFirst;
        if (m_waiting.size() > 1) {
            m_waiting[1].verb = Verb::Response;
            responseSaid(m_waiting[1].row);
        }
    } else if (isAccepted(exchange.code) && exchange.whole) {
        m_login.accepted = m_login.acceptedEver = exchange.replyFirst;
        m_loginDemanded = none;
    } else if (exchange.code == 535) {
        ++m_login.failures;
        m_login.firstFailure = qMin(m_login.firstFailure, exchange.replyFirst);
    }
}

// XCLIENT answered by a second greeting: the session begins anew, with a new EHLO (Postfix's XCLIENT).
void Conversation::beganAnew(const Said &said)
{
    endTransaction(Transaction::Ended::ByEhlo, said.row);
    forgetIntroduction();
    m_introduction = none;
}

// RFC 3207 4, RFC 4954 6: the same 530 asks for TLS or for a login; the words, or what is offered, tell which.
void Conversation::noteDemand(const Said &said, const Exchange &exchange)
{
    const bool ofTransaction = said.verb == Verb::Rcpt || said.verb == Verb::Data || said.verb == Verb::Content;
    if ((exchange.code != 530 && exchange.code != 538) || ofTransaction)
        return;
    const bool login = m_tls || !(m_reply.namesTls || said.verb == Verb::Auth || !m_offered.offers("AUTH"));
    (login ? m_loginDemanded : m_tlsDemanded) = exchange.replyFirst;
}

} // namespace Core::Smtp
