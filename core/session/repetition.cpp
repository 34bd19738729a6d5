#include "core/session/repetition.h"

#include "core/document/derivation.h"
#include "core/document/shownlogin.h"
#include "core/transcript/facts.h"

namespace Core {
namespace {

using Smtp::Mode;
using Smtp::Verb;

bool masksContent(const Dialogue &dialogue)
{
    for (RowId row = 0; row < dialogue.rows.size(); ++row)
        if (dialogue.rows[row].kind == Kind::Note &&
            Facts::decode<Facts::Noted>(dialogue.fact(row)).note == Facts::NoteKind::ContentMasked)
            return true;
    return false;
}

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
        : m_dialogue(dialogue), m_walk(Smtp::Conversation(protocolOf(dialogue))), m_masked(masksContent(dialogue))
    {
        while (m_walk.step(*dialogue.transcript, *this))
            continue;
    }
    QList<RepeatedLine> said;

    void rowMade(RowId id, const Row &row) override
    {
        if (row.kind == Kind::Sent)
            take(id, m_walk.conversation().mode());
    }
    void rowGrew(RowId, const Row &, const RowPiece &) override {}
    void contentEnded(RowId) override {}
    void heard(RowId, const Smtp::Heard &) override {}
    void faulty(const Fault &) override {}
    void secretFound(EventId) override {}

private:
    void take(RowId id, Mode mode);
    void takeCommand(RowId id);
    void takeLogin(RowId id, const QByteArray &mechanism);
    void keep(RowId id);

    const Dialogue &m_dialogue;
    Derivation m_walk;
    const bool m_masked; // what messages held is not known, so they are not sent again
};

void Rehearsal::take(RowId id, Mode mode)
{
    switch (mode) {
    case Mode::Command:
        takeCommand(id);
        return;
    case Mode::AuthResponse: // the login is asked for as a whole
        return;
    case Mode::Content:
    case Mode::Octets:
        if (!m_masked)
            keep(id);
        return;
    }
}

void Rehearsal::takeCommand(RowId id)
{
    const Smtp::Command command = Smtp::parseCommand(m_dialogue.line(id));
    if (command.verb == Verb::Auth)
        takeLogin(id, command.mechanism);
    else if (m_masked && (command.verb == Verb::Data || command.verb == Verb::Bdat))
        return;
    else if (!m_dialogue.rows[id].has(RowFlag::HasSecret)) // what is masked cannot be said again
        keep(id);
}

// Of several tries at a login, the last one is worth repeating.
void Rehearsal::takeLogin(RowId id, const QByteArray &mechanism)
{
    if (!said.isEmpty() && said.last().what == RepeatedLine::What::Login)
        said.removeLast();
    said.append({RepeatedLine::What::Login, {}, mechanism, shownLogin(m_dialogue, id).identity});
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
    if (asksForStartTls(security))
        dropPreparation(said);
    if (!said.isEmpty() && says(said.last(), {Verb::Quit}))
        said.removeLast();
    return said;
}

} // namespace Core
