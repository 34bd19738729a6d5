#include "core/smtp/conversation.h"

#include "core/smtp/words.h"
#include "core/wire/limits.h"
#include "core/wire/linesplitter.h"
#include "core/wire/octets.h"

#include <limits>

// What Conversation makes of the rows that the client said.
namespace Core::Smtp {
namespace {

constexpr qsizetype mechanismOctets = 64; // RFC 4422 3.1 allows 20

template <typename Number>
void count(Number &number)
{
    if (number < std::numeric_limits<Number>::max())
        ++number;
}

// Of the other verbs the session's state needs no more than that they were said.
bool readsArguments(Verb verb)
{
    return verb == Verb::Mail || verb == Verb::Auth || verb == Verb::Bdat || verb == Verb::Burl;
}

bool isIdle(Verb verb)
{
    return verb == Verb::Noop || verb == Verb::Rset || verb == Verb::Vrfy || verb == Verb::Expn || verb == Verb::Help;
}

} // namespace

void Conversation::say(QByteArrayView line, RowId row, qint64 at)
{
    if (m_phase == Phase::Fresh)
        begin(false);
    // An import may not tell of the handshake; a client that goes on behind the 220 has made it.
    if (m_startingTls)
        encrypted(m_startTls);

    if (m_octetsLeft > 0)
        return sayOctets(line, row, at);
    if (m_saidEnd == LineEnd::Cut)
        sayOn(at);
    else if (m_content)
        sayContent(line, row, at);
    else if (m_authOpen && m_waiting.isEmpty())
        sayResponse(line, row, at);
    else
        sayCommand(line, row, at);

    if (LineSplitter::isCut(line))
        m_saidEnd = LineEnd::Cut;
    else if (!line.endsWith('\n'))
        m_saidEnd = LineEnd::Missing;
    else
        m_saidEnd = endsInCrLf(line) ? LineEnd::Proper : LineEnd::BareLf;
}

// The line limit cut the row before: what was said there goes on here.
void Conversation::sayOn(qint64 at)
{
    if (!m_content && !m_waiting.isEmpty())
        m_waiting.last().at = at;
}

void Conversation::wait(const Said &said)
{
    if (m_waiting.size() < Limits::waitingCommands && m_uncounted == 0) {
        m_waiting.append(said);
        return;
    }
    ++m_uncounted;
    if (!m_lost) {
        m_lost = true;
        m_lostReported = false;
        m_lostAt = said.row;
    }
}

void Conversation::sayCommand(QByteArrayView line, RowId row, qint64 at)
{
    Said said{at, row, verbOf(line), state(), 0};
    if (readsArguments(said.verb))
        return sayArguments(parseCommand(line), said);
    if (said.verb == Verb::Other && bareLine(line) == QByteArrayView("."))
        said.marks = LoneDot;
    wait(said);
    noteSaid(said.verb, row);
}

void Conversation::sayArguments(const Command &command, Said said)
{
    const auto mark = [&said](Mark which, bool applies) { said.marks = quint8(said.marks | (applies ? which : 0)); };
    mark(LastChunk, command.lastChunk);
    if (command.verb == Verb::Mail) {
        const Parameter *body = command.parameter("BODY");
        mark(Binary, body && body->value && equalsAnyCase(*body->value, "BINARYMIME"));
        mark(Utf8Asked, command.parameter("SMTPUTF8"));
        mark(PerRecipientAsked, command.parameter("PRDR"));
    }
    wait(said);
    noteSaid(said.verb, said.row);
    if (command.verb == Verb::Auth && !m_authOpen) {
        loginSaid(command, said.row);
    } else if (command.verb == Verb::Bdat) {
        m_octetsLeft = command.chunkSize.value_or(0);
        m_chunk = said.row;
    }
}

void Conversation::noteSaid(Verb verb, RowId row)
{
    if (verb == Verb::Mail && !m_transaction.open) {
        m_transaction = {};
        m_transaction.mail = row;
    } else if (verb == Verb::Rcpt && m_transaction.ended == Transaction::Ended::Never) {
        if (m_transaction.mail != none)
            count(m_transaction.asked);
    } else if (isIdle(verb)) {
        count(m_idle);
    }
}

void Conversation::loginSaid(const Command &command, RowId row)
{
    m_login.mechanism = command.mechanism.left(mechanismOctets);
    m_login.command = row;
    m_login.code = m_login.challenges = m_login.responses = 0;
    m_login.lastChallenge = m_login.lastResponse = none;
    m_login.initialResponse = command.initialResponse.has_value();
    m_login.cancelled = false;
}

void Conversation::sayResponse(QByteArrayView line, RowId row, qint64 at)
{
    wait({at, row, Verb::Response, State::Authenticating, 0});
    responseSaid(row);
    m_login.cancelled = bareLine(line) == QByteArrayView("*");
}

void Conversation::responseSaid(RowId row)
{
    count(m_login.responses);
    m_login.lastResponse = row;
}

// Only CR LF "." CR LF ends the content (RFC 5321 2.3.8, 4.1.1.4). A dot between other line ends is remembered, because
// some servers take it for the end: their reply then answers it.
void Conversation::sayContent(QByteArrayView line, RowId row, qint64 at)
{
    if (bareLine(line) != QByteArrayView("."))
        return;
    if (m_saidEnd == LineEnd::Proper && endsInCrLf(line)) {
        wait({at, row, Verb::Content, state(), 0});
        m_content = false;
        m_looseDot = none;
        return;
    }
    m_looseDot = row;
    m_looseDotAt = at;
}

void Conversation::sayOctets(QByteArrayView line, RowId row, qint64 at)
{
    const auto taken = qsizetype(qMin(quint64(line.size()), m_octetsLeft));
    m_octetsLeft -= quint64(taken);
    m_saidEnd = LineEnd::Proper;
    if (!m_waiting.isEmpty() && m_waiting.last().row == m_chunk)
        m_waiting.last().at = at;
    if (taken < line.size())
        say(line.sliced(taken), row, at);
}

} // namespace Core::Smtp
