#include "core/document/derivation.h"

#include "core/smtp/reply.h"

namespace Core {
namespace {

using Smtp::Mode;

bool isContent(Mode mode)
{
    return mode == Mode::Content || mode == Mode::Octets;
}

} // namespace

bool Derivation::step(const Transcript &transcript, DerivationListener &listener, RowId stopBefore)
{
    if (m_event >= transcript.size())
        return false;
    const auto [event, payload] = transcript.entry(m_event);
    if (m_builder.mayCut(event) && cutLine(transcript, event, listener))
        return true;
    if (!isWire(event.kind))
        return takeOther(event, listener, stopBefore);
    if (m_offset >= event.size) {
        nextEvent();
        return true;
    }
    if (made() == stopBefore && m_builder.beginsRow(event, carriedBy(event)))
        return false;
    takeBytes(transcript, event, payload, listener);
    return true;
}

// Not all that was recorded beside the octets makes a row.
bool Derivation::takeOther(const Event &event, DerivationListener &listener, RowId stopBefore)
{
    if (event.kind == Kind::Secret)
        listener.secretFound(m_event);
    else if (event.kind == Kind::Mark)
        listener.markFound(m_event);
    else if (made() == stopBefore && event.kind != Kind::Excerpt)
        return false;
    else if (event.kind != Kind::Excerpt)
        takeFact(event, listener);
    nextEvent();
    return true;
}

RowBuilder::Carries Derivation::carriedBy(const Event &event) const
{
    const bool counted = event.kind == Kind::Sent && m_conversation.mode() == Mode::Octets;
    return counted ? RowBuilder::Carries::Octets : RowBuilder::Carries::Lines;
}

void Derivation::nextEvent()
{
    ++m_event;
    m_offset = 0;
}

// What ends a connection, changes the layer, or came another way leaves an open line without its end.
bool Derivation::cutLine(const Transcript &transcript, const Event &event, DerivationListener &listener)
{
    std::optional<RowBuilder::Piece> cut;
    if (endsLines(event.kind))
        cut = m_builder.cutOne();
    else if (isWire(event.kind))
        cut = m_builder.cutBefore(event);
    if (!cut)
        return false;
    lineCut(transcript, *cut, listener);
    return true;
}

// A part of a line is no line: it is shown with what can be read of it, and tells the conversation nothing.
void Derivation::lineCut(const Transcript &transcript, const RowBuilder::Piece &piece, DerivationListener &listener)
{
    if (piece.row.kind != Kind::Received)
        return;
    if (piece.end == RowBuilder::End::Full) { // heard already; only that nothing came behind it is news
        listener.faulty({piece.id, piece.row.size - 1, FaultKind::UnfinishedLine});
        return;
    }
    const QByteArray line = octets(transcript, piece.row);
    Smtp::Heard read;
    if (!piece.goesOn)
        read.code = Smtp::parseReplyLine(line).code;
    const auto last = quint32(qMax(qsizetype(0), line.size() - 1));
    read.faults.append({piece.id, last, FaultKind::UnfinishedLine});
    const bool clear = transcript.event(piece.row.event).protection == Protection::Clear;
    if (clear && m_conversation.tls())
        read.faults.prepend({piece.id, 0, FaultKind::ClearInsideTls});
    else if (m_conversation.state() == Smtp::State::StartingTls)
        read.faults.prepend({piece.id, 0, FaultKind::Injection});
    m_lastHeard = piece.id;
    listener.heard(piece.id, read);
}

void Derivation::takeFact(const Event &event, DerivationListener &listener)
{
    const RowBuilder::Piece piece = m_builder.takeFact(m_event, event);
    listener.rowMade(piece.id, piece.row);
    if (event.kind == Kind::Connected)
        m_conversation.connected(piece.id);
    else if (event.kind == Kind::Encrypted)
        m_conversation.encrypted(piece.id);
    else if (event.kind == Kind::Gap)
        m_conversation.missed(piece.id);
    else if (event.kind == Kind::Closed || event.kind == Kind::Failed)
        connectionEnded(piece.id, listener);
}

void Derivation::connectionEnded(RowId row, DerivationListener &listener)
{
    if (m_conversation.insideReply() && m_lastHeard != none)
        listener.faulty({m_lastHeard, 0, FaultKind::UnfinishedReply});
    m_conversation.ended(row);
}

void Derivation::takeBytes(const Transcript &transcript, const Event &event, QByteArrayView payload,
                           DerivationListener &listener)
{
    const Mode mode = event.kind == Kind::Sent ? m_conversation.mode() : Mode::Command; // what comes is no content
    auto row = mode == Mode::Octets ? std::nullopt : m_builder.takeWholeLine(m_event, event, payload, m_offset);
    if (row) {
        m_offset = row->begin + row->size;
        row->put(RowFlag::Content, mode == Mode::Content);
        listener.rowMade(made() - 1, *row);
        lineEnded(payload.sliced(row->begin, row->size), event, {made() - 1, event.at}, listener);
    } else {
        takePiece(transcript, event, payload, listener);
    }
    if (m_offset >= event.size)
        nextEvent();
}

// Of a line that is in several events, or too long for one row; or octets that have no lines.
void Derivation::takePiece(const Transcript &transcript, const Event &event, QByteArrayView payload,
                           DerivationListener &listener)
{
    const Mode mode = event.kind == Kind::Sent ? m_conversation.mode() : Mode::Command;
    const bool counted = mode == Mode::Octets;
    RowBuilder::Piece piece = counted
                                  ? m_builder.takeOctets(m_event, event, payload, m_offset, m_conversation.octetsLeft())
                                  : m_builder.takeLine(m_event, event, payload, m_offset);
    const QByteArrayView octetsTaken = payload.sliced(m_offset, piece.behind - m_offset);
    const RowPiece taken{m_event, {m_offset, piece.behind - m_offset}};
    m_offset = piece.behind;
    piece.row.put(RowFlag::Content, isContent(mode));
    if (piece.begins)
        listener.rowMade(piece.id, piece.row);
    else
        listener.rowGrew(piece.id, piece.row, taken);
    if (counted) // at once: how many are left does not wait for a line's end
        m_conversation.say(octetsTaken, piece.id, event.at);
    else if (piece.end != RowBuilder::End::Open && piece.row.has(RowFlag::Joined))
        lineEnded(octets(transcript, piece.row), event, {piece.id, transcript.event(piece.row.event).at, piece.goesOn},
                  listener);
    else if (piece.end != RowBuilder::End::Open)
        lineEnded(octetsTaken, event, {piece.id, event.at, piece.goesOn}, listener);
}

void Derivation::lineEnded(QByteArrayView line, const Event &event, const Ended &ended, DerivationListener &listener)
{
    if (event.kind == Kind::Sent) {
        const bool inContent = m_conversation.mode() == Mode::Content;
        m_conversation.say(line, ended.row, event.at);
        if (inContent && m_conversation.mode() != Mode::Content)
            listener.contentEnded(ended.row);
        return;
    }
    // What comes in clear inside TLS was said by nobody who may be believed (RFC 3207 6).
    if (event.protection == Protection::Clear && m_conversation.tls()) {
        listener.faulty({ended.row, 0, FaultKind::ClearInsideTls});
        return;
    }
    m_lastHeard = ended.row;
    listener.heard(ended.row, m_conversation.hear(line, ended.row, ended.begunAt, ended.goesOn));
}

} // namespace Core
