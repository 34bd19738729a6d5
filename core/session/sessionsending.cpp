#include "core/session/session_p.h"
#include "core/wire/limits.h"

#include <algorithm>
#include <utility>

// The queue, what goes to the transport, and how long is waited for the answer.
namespace Core {

using Smtp::Mode;
using Smtp::Verb;

void Session::Private::enqueue(const QList<Line> &lines, Role role)
{
    if (phase == Phase::Idle || phase == Phase::Over || phase == Phase::Leaving) {
        forgetRole(role);
        return;
    }
    waiting.append(lines);
    roles.append(QList<Role>(lines.size(), role));
    pump();
    if (!waiting.isEmpty())
        Q_EMIT q->waitingChanged();
}

Line Session::Private::dequeue(qsizetype index)
{
    const Role role = roles.takeAt(index);
    if (role == Role::Login && login)
        document.recorder().expectEcho(login->password());
    loginAsked = loginAsked || role == Role::Login;
    messageAsked = messageAsked || role == Role::Message;
    return waiting.takeAt(index);
}

// The line that was to begin it will not go.
void Session::Private::forgetRole(Role role)
{
    if (role == Role::Login && login)
        endLogin();
    if (role == Role::Message) {
        message.reset();
        messageAsked = false;
    }
}

// What waits behind STARTTLS was meant for another state, and may hold what must not cross in clear.
void Session::Private::dropQueue()
{
    const bool planned = plan == Plan::StartTls; // what waits behind the preparation goes inside TLS
    if (waiting.isEmpty() || planned)
        return;
    note(Facts::NoteKind::QueueDropped, {QByteArray::number(waiting.size())});
    clearQueue();
}

void Session::Private::clearQueue()
{
    if (waiting.isEmpty())
        return;
    for (Line &line : waiting)
        wipe(line);
    waiting.clear();
    for (const Role role : std::exchange(roles, {}))
        forgetRole(role);
    Q_EMIT q->waitingChanged();
}

// Up to a login or a message that will be told its own way.
QList<Line> Session::Private::typedNext() const
{
    const auto other = std::find_if(roles.begin(), roles.end(), [](Role role) { return role != Role::Typed; });
    return waiting.first(other - roles.begin());
}

void Session::Private::skip(qsizetype count, Facts::NoteKind why)
{
    if (count == 0)
        return;
    for (qsizetype i = 0; i < count; ++i)
        wipe(waiting[i]);
    waiting.remove(0, count);
    roles.remove(0, count);
    note(why, {QByteArray::number(count)});
    Q_EMIT q->waitingChanged();
}

// Not one byte goes while TLS starts or a certificate is in doubt.
bool Session::Private::maySend() const
{
    const bool talking = phase == Phase::Ready || phase == Phase::Preparing || phase == Phase::Leaving;
    return talking && !handshaking && document.conversation().state() != Smtp::State::StartingTls;
}

bool Session::Private::mayGo() const
{
    const Smtp::Conversation &state = document.conversation();
    if (phase != Phase::Ready || !maySend() || !outbox.isEmpty() || state.replyDue())
        return false;
    if (loginAsked && login && login->isStepping()) // the response that is due is being computed
        return false;
    return roles.first() == Role::Typed || state.mode() == Mode::Command;
}

void Session::Private::pump()
{
    if (std::exchange(pumping, true))
        return;
    bool moved = false;
    while (!waiting.isEmpty() && mayGo()) {
        moved = true;
        send(dequeue(0));
    }
    pumping = false;
    if (moved)
        Q_EMIT q->waitingChanged();
}

void Session::Private::send(const Line &line)
{
    outbox.add(line);
    drain();
}

void Session::Private::drain()
{
    while (maySend() && !outbox.isEmpty()) {
        const Line part = outbox.part(Limits::unsentOctets - unsent);
        const qint64 taken = part.bytes.isEmpty() ? 0 : transport->write(part.bytes);
        if (taken <= 0)
            break; // written() comes
        unsent += taken;
        const Line sent = Core::cut(part, 0, taken);
        outbox.taken(taken);
        document.recorder().sent(sent.bytes, sent.secrets, protection, now());
        document.follow();
        lookAtSaid();
    }
    updateWait();
}

// What left is looked at in the record, so that nothing typed, pasted or sent in one piece is missed.
void Session::Private::lookAtSaid()
{
    const RowId end = RowId(document.rows().size());
    for (RowId row = lookedAt == none ? 0 : lookedAt; row < end; ++row) {
        const Row it = document.rows()[row];
        lookedAt = row + 1;
        if (it.kind != Kind::Sent)
            continue;
        if (it.has(RowFlag::Unfinished) && !it.has(RowFlag::Content)) {
            lookedAt = row; // it may go on
            return;
        }
        const QByteArrayView begin = document.transcript().payload(it.event).sliced(it.begin);
        if (!it.has(RowFlag::Content))
            lookAtCommand(row, document.dialogue().line(row));
        else if (!dotNoted && begin.startsWith('.') && !begin.startsWith("..") &&
                 document.before(row).mode() == Mode::Content) {
            dotNoted = true;
            note(Facts::NoteKind::LeadingDot);
        }
    }
}

void Session::Private::lookAtCommand(RowId row, const QByteArray &line)
{
    const Verb verb = Smtp::parseCommand(line).verb;
    if (verb != Verb::StartTls && verb != Verb::Auth && verb != Verb::Data && verb != Verb::Bdat)
        return;
    if (document.before(row).mode() != Mode::Command)
        return;
    const bool masks = settings.content == ContentRecord::Masked && (verb == Verb::Data || verb == Verb::Bdat);
    if (masks && !std::exchange(maskNoted, true))
        note(Facts::NoteKind::ContentMasked);
    dotNoted = dotNoted && verb != Verb::Data;
    if (verb == Verb::StartTls)
        dropQueue();
    else if (verb == Verb::Auth && document.dialogue().event(row).protection == Protection::Clear)
        note(Facts::NoteKind::AuthInClear);
}

void Session::Private::updateWait()
{
    const Smtp::Conversation &state = document.conversation();
    const QList<RowId> unanswered = state.unanswered();
    Waited next;
    if (phase == Phase::Connecting || handshaking)
        next = {handshaking ? Wait::Handshake : Wait::Connection, none, 0};
    else if (!outbox.isEmpty())
        next = {Wait::FinalReply, none, writes};
    else if (state.state() == Smtp::State::Opening)
        next = {Wait::Greeting, none, 0};
    else if (!unanswered.isEmpty())
        next = {state.dueTo() == Verb::Content ? Wait::FinalReply : Wait::Reply, unanswered.first(),
                document.exchanges().size()};
    if (phase == Phase::Idle || phase == Phase::Doubting || phase == Phase::Undecided || phase == Phase::Leaving ||
        phase == Phase::Over)
        next = {};
    if (next == waited)
        return;
    waited = next;
    if (waited.wait == Wait::None)
        waitClock.stop();
    else
        waitClock.start(limitOf(waited.wait), limits.slow);
}

std::chrono::milliseconds Session::Private::limitOf(Wait of) const
{
    if (settings.waitLimit.count() > 0)
        return settings.waitLimit;
    switch (of) {
    case Wait::Handshake:
        return limits.handshake;
    case Wait::Greeting:
        return limits.greeting;
    case Wait::FinalReply:
    case Wait::Reply:
        return outbox.isEmpty() ? limits.forReply(document.conversation().dueTo()) : limits.dataBlock;
    case Wait::Connection:
    case Wait::None:
        return limits.other;
    }
    return limits.other;
}

} // namespace Core
