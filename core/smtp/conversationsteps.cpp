#include "core/smtp/conversation.h"

// What may come next, and for what may not, why not and which row shows it.
namespace Core::Smtp {
namespace {

constexpr Verb guided[] = {Verb::Ehlo, Verb::Helo, Verb::Lhlo, Verb::StartTls, Verb::Auth, Verb::Mail,
                           Verb::Rcpt, Verb::Data, Verb::Bdat, Verb::Rset,     Verb::Noop, Verb::Vrfy,
                           Verb::Expn, Verb::Help, Verb::Etrn, Verb::Quit};

bool introduces(Verb verb)
{
    return verb == Verb::Ehlo || verb == Verb::Helo || verb == Verb::Lhlo;
}

// RFC 5321 4.1.4: at any time, introduced or not.
bool isFree(Verb verb)
{
    return introduces(verb) || verb == Verb::Noop || verb == Verb::Help || verb == Verb::Expn || verb == Verb::Vrfy ||
           verb == Verb::Rset || verb == Verb::Quit || verb == Verb::Other || verb == Verb::None;
}

bool needsOffer(Verb verb)
{
    return !isFree(verb) && verb != Verb::Mail && verb != Verb::Rcpt && verb != Verb::Data;
}

QByteArray keywordOf(Verb verb)
{
    return verb == Verb::Bdat ? QByteArray("CHUNKING") : name(verb);
}

bool isOctetCarrier(Verb verb)
{
    return verb == Verb::Bdat || verb == Verb::Burl;
}

} // namespace

QList<Step> Conversation::steps() const
{
    QList<Step> all;
    for (const Verb verb : guided)
        all.append(step(verb));
    return all;
}

Step Conversation::step(Verb verb) const
{
    Step found = generalObstacle(verb);
    if (found.allowed())
        found = specificObstacle(verb);
    found.verb = verb;
    return found;
}

Step Conversation::blocked(Obstacle obstacle, RowId because) const
{
    return {Verb::None, obstacle, because};
}

// What concerns every command alike.
Step Conversation::generalObstacle(Verb verb) const
{
    if (m_phase != Phase::Live)
        return blocked(Obstacle::NotConnected, m_endedAt);
    if (m_leaving)
        return blocked(Obstacle::Leaving, m_leavingAt);
    if (mode() == Mode::Octets && verb != Verb::Chunk)
        return blocked(Obstacle::InOctets, m_chunk);
    if (mode() == Mode::Content && verb != Verb::Content)
        return blocked(Obstacle::InContent, m_invitation);
    if (replyDue())
        return blocked(Obstacle::ReplyDue, dueSince());
    if (mode() == Mode::AuthResponse && verb != Verb::Response)
        return blocked(Obstacle::InAuth, m_login.lastChallenge);
    if (m_lost && !isFree(verb))
        return blocked(Obstacle::LostCount, m_lostAt);
    if (state() == State::TurnedAway && verb != Verb::Quit)
        return blocked(Obstacle::TurnedAway, m_greeting);
    return {};
}

// The row whose reply, or whose handshake, is due.
RowId Conversation::dueSince() const
{
    if (m_greetingDue)
        return m_connectedAt;
    if (m_startingTls)
        return m_startTls;
    return m_waiting.isEmpty() ? m_lostAt : m_waiting.first().row;
}

Step Conversation::specificObstacle(Verb verb) const
{
    const bool lmtp = m_protocol == Protocol::Lmtp;
    if (introduces(verb) && lmtp != (verb == Verb::Lhlo))
        return blocked(Obstacle::WrongProtocol, none);
    if (isFree(verb))
        return {};
    if (verb == Verb::Response || verb == Verb::Content || verb == Verb::Chunk)
        return mode() == Mode::Command ? blocked(Obstacle::NotOffered, none) : Step();
    if (verb == Verb::StartTls && m_tls)
        return blocked(Obstacle::AlreadyTls, m_encryptedAt);
    if (const Step found = introductionObstacle(); !found.allowed())
        return found;
    if (verb == Verb::Auth)
        return authObstacle();
    if (needsOffer(verb) && !mayOffer(keywordOf(verb)))
        return blocked(Obstacle::NotOffered, m_introduction);
    if (verb == Verb::Rcpt || verb == Verb::Data || isOctetCarrier(verb))
        return transactionObstacle(verb);
    if (m_transaction.open)
        return blocked(Obstacle::InTransaction, m_transaction.mail);
    return verb == Verb::StartTls ? Step() : demandObstacle();
}

// Of an EHLO reply that was cut nobody can say what it does not offer.
bool Conversation::mayOffer(QByteArrayView keyword) const
{
    return m_offered.offers(keyword) || m_offered.truncated();
}

Step Conversation::introductionObstacle() const
{
    if (m_introduced)
        return {};
    if (m_tls && m_introduction != none)
        return blocked(Obstacle::IntroductionVoid, m_encryptedAt);
    return blocked(Obstacle::NotIntroduced, m_introductionRefused);
}

Step Conversation::authObstacle() const
{
    if (loggedIn())
        return blocked(Obstacle::AlreadyLoggedIn, m_login.accepted);
    if (m_transaction.open)
        return blocked(Obstacle::InTransaction, m_transaction.mail);
    if (mayOffer("AUTH"))
        return demandObstacle().obstacle == Obstacle::TlsFirst ? demandObstacle() : Step();
    if (!m_tls && m_offered.offers("STARTTLS"))
        return blocked(Obstacle::TlsFirst, offeredAt("STARTTLS"));
    return blocked(Obstacle::NotOffered, m_introduction);
}

Step Conversation::demandObstacle() const
{
    if (!m_tls && m_tlsDemanded != none)
        return blocked(Obstacle::TlsFirst, m_tlsDemanded);
    if (!loggedIn() && m_loginDemanded != none)
        return blocked(Obstacle::LoginFirst, m_loginDemanded);
    return {};
}

Step Conversation::transactionObstacle(Verb verb) const
{
    if (!m_transaction.open)
        return blocked(Obstacle::NoMail, m_transaction.endedBy);
    if (m_transaction.chunkFailed)
        return blocked(Obstacle::ChunkFailed, m_transaction.failedChunk);
    if (verb == Verb::Rcpt)
        return m_transaction.chunks ? blocked(Obstacle::ChunksBegun, m_lastChunkAccepted) : Step();
    if (m_transaction.allRefused())
        return blocked(Obstacle::AllRefused, m_transaction.firstUnaccepted());
    if (m_transaction.accepted == 0)
        return blocked(Obstacle::NoRecipient, m_transaction.mail);
    if (verb == Verb::Data && m_transaction.chunks)
        return blocked(Obstacle::ChunksBegun, m_lastChunkAccepted);
    if (verb == Verb::Data && m_transaction.binary)
        return blocked(Obstacle::BinaryNeedsChunks, m_transaction.mail);
    return {};
}

Verb Conversation::next() const
{
    if (m_phase != Phase::Live || m_leaving || replyDue())
        return Verb::None;
    switch (mode()) {
    case Mode::AuthResponse:
        return Verb::Response;
    case Mode::Content:
        return Verb::Content;
    case Mode::Octets:
        return Verb::Chunk;
    case Mode::Command:
        break;
    }
    const Verb wanted = nextInSession();
    if (step(wanted).allowed())
        return wanted;
    // Its server took what it could not finish, BODY=BINARYMIME without CHUNKING: nothing that may come leads on.
    return m_transaction.open && !m_lost ? Verb::Rset : Verb::Quit;
}

Verb Conversation::nextInSession() const
{
    if (state() == State::TurnedAway)
        return Verb::Quit;
    if (!m_introduced && m_protocol == Protocol::Lmtp)
        return m_introductionRefused == none ? Verb::Lhlo : Verb::Quit;
    if (!m_introduced) // RFC 5321 3.2: a server without EHLO may know HELO
        return m_introductionRefused == none ? Verb::Ehlo : Verb::Helo;
    if (m_transaction.open)
        return nextInTransaction();
    if (m_transaction.ended == Transaction::Ended::ByMessage)
        return Verb::Quit;
    if (step(Verb::StartTls).allowed() && (m_startTlsRefused == none || m_tlsDemanded != none))
        return Verb::StartTls;
    if (step(Verb::Auth).allowed())
        return Verb::Auth;
    return step(Verb::Mail).allowed() ? Verb::Mail : Verb::Quit;
}

// A refused DATA ends no transaction: only the end of the message, RSET, EHLO and QUIT do (RFC 5321 4.1.1.4, 4.1.1.5,
// 4.1.4), and until then no MAIL may come. The same recipients would draw the same reply, so RSET makes room; without a
// recipient it is one that lacks.
Verb Conversation::nextInTransaction() const
{
    if (m_transaction.chunkFailed)
        return Verb::Rset;
    if (m_transaction.accepted == 0)
        return Verb::Rcpt;
    if (m_transaction.dataRefused != none)
        return Verb::Rset;
    return m_transaction.binary || m_transaction.chunks ? Verb::Bdat : Verb::Data;
}

} // namespace Core::Smtp
