#include "core/smtp/conversation.h"

#include "core/smtp/words.h"
#include "core/wire/limits.h"
#include "core/wire/linesplitter.h"
#include "core/wire/octets.h"

#include <algorithm>

// How Conversation puts the rows it hears together to replies, and which command each reply answers.
namespace Core::Smtp {
namespace {

bool has(const ReplyLine &read, FaultKind kind)
{
    return !read.faults.isEmpty() && std::any_of(read.faults.begin(), read.faults.end(),
                                                 [kind](const ReplyLine::Wrong &wrong) { return wrong.kind == kind; });
}

bool hasCode(const ReplyLine &read)
{
    return read.code != 0 || !has(read, FaultKind::NoCode);
}

bool namesTls(QByteArrayView text)
{
    for (qsizetype i = 0; i + 3 <= text.size(); ++i)
        if (equalsAnyCase(text.sliced(i, 3), "TLS"))
            return true;
    return false;
}

void note(QList<Fault> &faults, const QList<ReplyLine::Wrong> &found, RowId row)
{
    for (const ReplyLine::Wrong &wrong : found)
        faults.append({row, wrong.offset, wrong.kind});
}

} // namespace

Heard Conversation::hear(QByteArrayView line, RowId row, qint64 at, bool joined)
{
    if (m_phase == Phase::Fresh)
        begin(true);
    if (joined)
        return hearPiece(line, row);

    Heard heard;
    if (m_startingTls) {
        heard.faults.append({row, 0, FaultKind::Injection});
        return heard;
    }
    const ReplyLine read = parseReplyLine(line);
    const bool coded = hasCode(read);
    heard.code = read.code;
    note(heard.faults, read.faults, row);
    if (m_lost && !m_lostReported) {
        m_lostReported = true;
        heard.faults.append({row, 0, FaultKind::LostCount});
    }
    if (m_swallowing) {
        m_swallowing = !(coded && read.last);
        return heard;
    }
    if (!m_reply.open && !coded)
        return heard; // no reply begins without a code; what was said still waits for one
    if (!m_reply.open) {
        heard.firstOfReply = true;
        beginReply(read.code, row, at, heard.faults);
    }
    takeLine(line, row, read, heard);
    return heard;
}

// A piece of a line that the line limit cut: it says nothing new, but the reply it belongs to may end with it.
Heard Conversation::hearPiece(QByteArrayView line, RowId row)
{
    Heard heard;
    if (m_startingTls) {
        heard.faults.append({row, 0, FaultKind::Injection});
        return heard;
    }
    note(heard.faults, octetFaults(line, Piece::Continued), row);
    if (!m_reply.open)
        return heard;
    m_reply.octets += line.size();
    if (m_reply.lastLineCut && !LineSplitter::isCut(line)) {
        finishReply(row, heard);
    } else if (isEndless()) {
        heard.faults.append({row, 0, FaultKind::EndlessReply});
        m_reply.endless = true;
        m_swallowing = !m_reply.lastLineCut;
        finishReply(row, heard);
    }
    return heard;
}

void Conversation::beginReply(quint16 code, RowId row, qint64 at, QList<Fault> &faults)
{
    m_reply = {};
    m_reply.open = true;
    m_reply.first = row;
    m_reply.at = at;
    m_reply.target = targetOf(code);
    const bool octetsDue =
        m_reply.target == Target::Oldest && m_octetsLeft > 0 && m_waiting.constFirst().row == m_chunk;
    if (m_reply.target == Target::Unfinished || octetsDue)
        faults.append({row, 0, FaultKind::Early});
    else if (m_reply.target == Target::Nobody && code != 421 && m_phase != Phase::Unknown)
        faults.append({row, 0, FaultKind::Unasked});
}

Conversation::Target Conversation::targetOf(quint16 code)
{
    if (m_greetingDue)
        return Target::Greeting;
    if (!m_waiting.isEmpty())
        return Target::Oldest;
    if (m_uncounted > 0)
        return Target::Uncounted;
    if (m_content && m_looseDot != none) { // this server took it for the end
        m_waiting.append({m_looseDotAt, m_looseDot, Verb::Content, State::Content, 0});
        m_content = false;
        m_looseDot = none;
        return Target::Oldest;
    }
    return isRefusal(code) && (m_content || m_authOpen) ? Target::Unfinished : Target::Nobody;
}

void Conversation::takeLine(QByteArrayView line, RowId row, const ReplyLine &read, Heard &heard)
{
    const bool coded = hasCode(read);
    const QByteArrayView text = cut(line, read.text);
    ++m_reply.lines;
    m_reply.octets += line.size();
    const bool mixed = coded && m_reply.coded && read.code != m_reply.code;
    if (mixed)
        heard.faults.append({row, 0, FaultKind::MixedCodes});
    m_reply.broken = m_reply.broken || mixed || !coded || has(read, FaultKind::MissingSeparator);
    if (coded)
        m_reply.code = read.code;
    m_reply.coded = m_reply.coded || coded;
    m_reply.namesTls = m_reply.namesTls || ((read.code == 530 || read.code == 538) && namesTls(text));
    gather(text, row);

    const bool ends = coded && read.last;
    m_reply.lastLineCut = ends && LineSplitter::isCut(line);
    if (isEndless() && (!ends || m_reply.lastLineCut)) {
        heard.faults.append({row, 0, FaultKind::EndlessReply});
        m_reply.endless = true;
        m_swallowing = !ends;
        finishReply(row, heard);
    } else if (ends && !m_reply.lastLineCut) {
        finishReply(row, heard);
    }
}

// Past the bound the reply is taken for complete, and what still comes of it is not read.
bool Conversation::isEndless() const
{
    return m_reply.lines >= Limits::replyLines || m_reply.octets > Limits::replyOctets;
}

// Of an EHLO reply just what Capabilities will read is kept, and one octet or line more so that it sees the cut.
void Conversation::gather(QByteArrayView text, RowId row)
{
    if (m_reply.target != Target::Oldest || m_reply.texts.size() > Capabilities::maxLines)
        return;
    const Verb verb = m_waiting.constFirst().verb;
    const qsizetype room = Capabilities::maxOctets + 1 - m_reply.textOctets;
    if ((verb != Verb::Ehlo && verb != Verb::Lhlo) || room <= 0)
        return;
    m_reply.texts.append(text.first(qMin(text.size(), room)).toByteArray());
    m_reply.textOctets += m_reply.texts.last().size();
    m_reply.rows.append(row);
}

Exchange Conversation::exchangeOf(RowId last) const
{
    Exchange exchange;
    exchange.replyFirst = m_reply.first;
    exchange.replyLast = last;
    exchange.code = m_reply.code;
    exchange.whole = !m_reply.broken && !m_reply.endless;
    if (m_reply.target == Target::Oldest && !m_waiting.isEmpty()) {
        const Said &said = m_waiting.first();
        exchange.said = said.row;
        exchange.verb = said.verb;
        exchange.before = said.before;
        if (said.at >= 0 && m_reply.at >= said.at)
            exchange.delay = m_reply.at - said.at;
        return exchange;
    }
    exchange.before = state();
    if (m_reply.target == Target::Unfinished) {
        exchange.verb = m_content ? Verb::Content : Verb::Auth;
        exchange.said = m_content ? m_data : m_login.command;
    }
    return exchange;
}

void Conversation::finishReply(RowId row, Heard &heard)
{
    Exchange exchange = exchangeOf(row);
    if (const auto wrong = wrongInvitation(exchange))
        heard.faults.append({row, 0, *wrong});
    attribute(exchange);
    countReply(exchange);
    m_reply.open = false;
    m_reply.texts.clear();
    m_reply.rows.clear();
    heard.lastOfReply = true;
    heard.exchange = exchange;
}

void Conversation::attribute(Exchange &exchange)
{
    switch (m_reply.target) {
    case Target::Nobody:
        break;
    case Target::Greeting:
        greeted(exchange);
        break;
    case Target::Oldest: {
        const Said said = m_waiting.constFirst();
        if (answered(said, exchange))
            takeAnswered();
        break;
    }
    case Target::Unfinished:
        if (exchange.verb == Verb::Auth)
            authAnswered(exchange);
        break;
    case Target::Uncounted:
        --m_uncounted;
        break;
    }
}

// An emptied list keeps its room: in lock-step the next command would cost a new one.
void Conversation::takeAnswered()
{
    if (m_waiting.size() == 1)
        m_waiting.clear();
    else
        m_waiting.removeFirst();
}

// 334 and 354 ask for what only AUTH and DATA may be asked for, 220 in TLS for a second handshake. "2200 go" is no 220:
// what a reply that breaks the grammar invites to may be somebody else's wish.
std::optional<FaultKind> Conversation::wrongInvitation(const Exchange &exchange) const
{
    if (m_reply.target == Target::Uncounted || (m_phase == Phase::Unknown && exchange.said == none))
        return std::nullopt;
    const Verb verb = exchange.verb;
    const quint16 code = exchange.code;
    if (verb == Verb::StartTls && code >= 200 && code < 400) {
        if (code != 220 || !exchange.whole)
            return FaultKind::WrongReplyToStartTls;
        return m_tls ? std::optional(FaultKind::ReadyInsideTls) : std::nullopt;
    }
    if (code == 334 && verb != Verb::Auth && verb != Verb::Response)
        return FaultKind::ChallengeOutsideAuth;
    if (code == 354 && verb != Verb::Data)
        return FaultKind::ContinueOutsideData;
    const bool friendly = code >= 200 && code < 400;
    if (verb == Verb::Data && friendly && (!exchange.whole || (code != 354 && code != 334)))
        return FaultKind::WrongReplyToData;
    if ((verb == Verb::Auth || verb == Verb::Response) && friendly && !exchange.whole)
        return FaultKind::WrongReplyToAuth;
    return std::nullopt;
}

void Conversation::greeted(const Exchange &exchange)
{
    m_greetingDue = false;
    m_greeting = exchange.replyFirst;
    m_greetingCode = exchange.code;
}

void Conversation::countReply(const Exchange &exchange)
{
    if (isRefusal(exchange.code)) {
        ++m_errors;
        m_firstError = qMin(m_firstError, exchange.replyFirst);
    }
    const bool goodbye = exchange.code == 421 || exchange.code == 221;
    const bool quit = exchange.verb == Verb::Quit && isAccepted(exchange.code);
    if (m_phase == Phase::Unknown || m_leaving || m_reply.target == Target::Greeting || !(goodbye || quit))
        return;
    m_leaving = true;
    m_leavingAt = exchange.replyFirst;
}

} // namespace Core::Smtp
