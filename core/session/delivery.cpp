#include "core/session/delivery.h"

#include "core/wire/linesplitter.h"

namespace Core {
namespace {

using Smtp::Mode;
using Smtp::Verb;

constexpr RowId imagined = none - 1;

QByteArray bestReply(Verb verb)
{
    if (verb == Verb::Data)
        return "354 \r\n";
    return verb == Verb::Auth || verb == Verb::Response ? "235 \r\n" : "250 \r\n";
}

void answerAll(Smtp::Conversation &state)
{
    for (quint32 due = state.waiting() + 1; due > 0 && state.replyDue(); --due)
        state.hear(bestReply(state.dueTo()), imagined, -1, false);
}

bool saysLastChunk(const Smtp::Conversation &state, QByteArrayView line)
{
    if (state.mode() != Mode::Command)
        return false;
    const Smtp::Command command = Smtp::parseCommand(line);
    return command.verb == Verb::Bdat && command.lastChunk;
}

bool delivers(Smtp::Conversation &state, QByteArrayView line)
{
    const bool last = saysLastChunk(state, line);
    const bool content = state.mode() == Mode::Content;
    const bool recipient = state.transaction().open && state.transaction().accepted > 0;
    state.say(line, imagined, -1);
    return recipient && (last || (content && state.mode() != Mode::Content));
}

} // namespace

bool saidInMind(Smtp::Conversation &state, const QList<Line> &lines)
{
    LineSplitter splitter;
    bool delivered = false;
    answerAll(state);
    for (const Line &line : lines) {
        const QList<LineSplitter::Piece> pieces = splitter.split(line.bytes);
        for (const LineSplitter::Piece &piece : pieces) {
            const auto said = QByteArrayView(line.bytes).sliced(piece.span.begin, piece.span.size);
            delivered = delivers(state, said) || delivered;
            answerAll(state);
        }
    }
    return delivered;
}

} // namespace Core
