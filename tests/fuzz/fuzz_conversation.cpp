#include "core/smtp/conversation.h"
#include "core/wire/limits.h"
#include "tests/fuzz/talkscript.h"

using namespace Core;
using namespace Core::Smtp;
using Fuzz::demand;

// The state of a session under any order of turns: T encrypted, M missed, E ended, N connected anew, J the rest of an
// over-long line, L (at the begin) LMTP, U a reply whose session nobody saw.
namespace {

void checkIds(const Conversation &talk, RowId now)
{
    const auto seen = [now](RowId row) { return row == none || row <= now; };
    const Transaction &mail = talk.transaction();
    demand(mail.lastAccepted.size() <= 100 && seen(mail.mail) && seen(mail.firstUnaccepted()) && seen(mail.endedBy));
    demand(seen(talk.introduction()) && seen(talk.firstError()) && seen(talk.offeredAt("AUTH")));
    demand(talk.login().mechanism.size() <= 64 && seen(talk.login().accepted));
    demand(talk.unanswered().size() <= Limits::waitingCommands);
    for (const RowId row : talk.unanswered())
        demand(seen(row));
    for (const Step &step : talk.steps())
        demand(step == talk.step(step.verb) && seen(step.because));
    const bool isCommand = talk.mode() == Mode::Command && talk.next() != Verb::None;
    demand(!isCommand || talk.step(talk.next()).allowed());
    demand(!talk.loggedIn() || talk.login().accepted != none);
    demand(talk.octetsLeft() == 0 || talk.mode() == Mode::Octets);
}

void checkHeard(const Heard &heard, RowId row)
{
    for (const Fault &fault : heard.faults)
        demand(fault.row == row);
    demand(!heard.exchange || heard.lastOfReply);
    if (heard.exchange)
        demand(heard.exchange->replyFirst <= heard.exchange->replyLast && heard.exchange->replyLast == row &&
               (heard.exchange->said == none || heard.exchange->said < row));
}

void say(Conversation &talk, QByteArrayView octets, RowId &row)
{
    while (!octets.isEmpty()) { // BDAT's octets end where they end
        const quint64 left = talk.mode() == Mode::Octets ? talk.octetsLeft() : quint64(octets.size());
        const QByteArrayView piece = octets.first(qsizetype(qMin(left, quint64(octets.size()))));
        if (piece.isEmpty())
            return;
        talk.say(piece, ++row, qint64(row) * 1000);
        octets = octets.sliced(piece.size());
    }
}

void take(Conversation &talk, const Fuzz::Turn &turn, RowId &row)
{
    switch (turn.what) {
    case 'C':
    case 'c':
        return say(talk, turn.octets, row);
    case 'T':
        return talk.encrypted(++row);
    case 'M':
        return talk.missed(++row);
    case 'E':
        return talk.ended(++row);
    case 'N':
        return talk.connected(++row);
    default:
        ++row;
        checkHeard(talk.hear(turn.octets, row, qint64(row) * 1000, turn.what == 'J'), row);
    }
}

Conversation begun(QByteArrayView script)
{
    if (script.startsWith('U'))
        return Conversation::unknown(script.startsWith("U\n") ? Mode::Command : Mode::Content);
    return Conversation(script.startsWith('L') ? Protocol::Lmtp : Protocol::Smtp);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView script(data, qsizetype(size));
    Conversation talk = begun(script);
    RowId row = 0;
    if (!script.startsWith('U'))
        talk.connected(row);
    Fuzz::eachTurn(script, [&](const Fuzz::Turn &turn) {
        take(talk, turn, row);
        checkIds(talk, row);
    });
    return 0;
}
