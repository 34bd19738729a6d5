#include "core/session/repetition.h"

#include "core/document/derivation.h"
#include "core/sasl/base64.h"
#include "core/transcript/facts.h"

namespace Core {
namespace {

using Smtp::Mode;
using Smtp::Verb;

Protocol protocolOf(const Dialogue &dialogue)
{
    for (RowId row = 0; row < dialogue.rows.size(); ++row)
        if (dialogue.rows[row].kind == Kind::Opened)
            return Facts::decode<Facts::Opened>(dialogue.fact(row)).protocol;
    return Protocol::Smtp;
}

// Walks through what was said, knowing for each line what it was taken for.
class Rehearsal : public DerivationListener
{
public:
    explicit Rehearsal(const Dialogue &dialogue)
        : m_dialogue(dialogue), m_walk(Smtp::Conversation(protocolOf(dialogue)))
    {
        while (m_walk.step(*dialogue.transcript, *this))
            continue;
    }
    QList<RepeatedLine> said;

    void rowMade(RowId id, const Row &row) override
    {
        if (row.kind == Kind::Sent)
            take(id, m_walk.conversation());
    }
    void rowGrew(RowId, const Row &, const RowPiece &) override {}
    void contentEnded(RowId) override {}
    void heard(RowId, const Smtp::Heard &) override {}
    void faulty(const Fault &) override {}
    void secretFound(EventId) override {}

private:
    void take(RowId id, const Smtp::Conversation &before);
    void takeCommand(RowId id, const QByteArray &line);
    void takeLogin(RowId id, const QByteArray &line);
    void takeResponse(RowId id, int number);
    void keep(RowId id);
    QByteArray identityAt(RowId id) const;

    const Dialogue &m_dialogue;
    Derivation m_walk;
};

void Rehearsal::take(RowId id, const Smtp::Conversation &before)
{
    switch (before.mode()) {
    case Mode::Command:
        takeCommand(id, m_dialogue.line(id));
        return;
    case Mode::AuthResponse:
        takeResponse(id, before.login().responses + (before.login().initialResponse ? 1 : 0) + 1);
        return;
    case Mode::Content:
    case Mode::Octets:
        keep(id);
        return;
    }
}

void Rehearsal::takeCommand(RowId id, const QByteArray &line)
{
    if (Smtp::parseCommand(line).verb == Verb::Auth)
        takeLogin(id, line);
    else if (!m_dialogue.rows[id].has(RowFlag::HasSecret)) // what is masked cannot be said again
        keep(id);
}

// Of several tries at a login, the last one is worth repeating.
void Rehearsal::takeLogin(RowId id, const QByteArray &line)
{
    if (!said.isEmpty() && said.last().what == RepeatedLine::What::Login)
        said.removeLast();
    const Smtp::Command command = Smtp::parseCommand(line);
    RepeatedLine login{RepeatedLine::What::Login, {}, command.mechanism, identityAt(id)};
    if (command.mechanism == "LOGIN" && command.initialResponse)
        login.identity = Sasl::decodeBase64(line.mid(command.initialResponse->begin, command.initialResponse->size))
                             .value_or(QByteArray());
    said.append(login);
}

void Rehearsal::takeResponse(RowId id, int number)
{
    if (said.isEmpty() || said.last().what != RepeatedLine::What::Login || !said.last().identity.isEmpty())
        return;
    said.last().identity = identityAt(id);
    const bool shown = !m_dialogue.rows[id].has(RowFlag::HasSecret);
    if (said.last().mechanism == "LOGIN" && number == 1 && shown)
        said.last().identity = Sasl::decodeBase64(m_dialogue.line(id)).value_or(QByteArray());
}

QByteArray Rehearsal::identityAt(RowId id) const
{
    const EventId secret = m_dialogue.secretOf(id);
    return secret == none ? QByteArray()
                          : Facts::decode<Facts::Secret>(m_dialogue.transcript->payload(secret)).identity;
}

void Rehearsal::keep(RowId id)
{
    said.append({RepeatedLine::What::Line, octets(*m_dialogue.transcript, m_dialogue.rows[id]), {}, {}});
}

bool says(const RepeatedLine &line, std::initializer_list<Verb> anyOf)
{
    const Verb verb = Smtp::parseCommand(line.bytes).verb;
    return line.what == RepeatedLine::What::Line && std::find(anyOf.begin(), anyOf.end(), verb) != anyOf.end();
}

// What Security::StartTls says by itself, as far as it came.
void dropPreparation(QList<RepeatedLine> &said)
{
    if (!said.isEmpty() && says(said.first(), {Verb::Ehlo, Verb::Lhlo}))
        said.removeFirst();
    if (said.isEmpty() || !says(said.first(), {Verb::StartTls}))
        return;
    said.removeFirst();
    if (!said.isEmpty() && says(said.first(), {Verb::Ehlo, Verb::Lhlo}))
        said.removeFirst();
}

} // namespace

QList<RepeatedLine> repetition(const Dialogue &dialogue, Security security)
{
    if (!dialogue.transcript)
        return {};
    QList<RepeatedLine> said = Rehearsal(dialogue).said;
    if (security == Security::StartTls)
        dropPreparation(said);
    if (!said.isEmpty() && says(said.last(), {Verb::Quit}))
        said.removeLast();
    return said;
}

} // namespace Core
