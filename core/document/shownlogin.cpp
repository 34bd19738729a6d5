#include "core/document/shownlogin.h"

#include "core/sasl/mechanism.h"
#include "core/transcript/facts.h"

#include <algorithm>

namespace Core {

namespace {

constexpr size_t rowsOfLogin = 32; // an exchange with a few steps; further on it is not looked for
constexpr int exchangesOfLogin = 8;

ShownLogin identityAt(const Dialogue &dialogue, RowId row, const QByteArray &mechanism, QByteArrayView response)
{
    QByteArray identity;
    if (const EventId secret = dialogue.secretOf(row); secret != none)
        identity = Facts::decode<Facts::Secret>(dialogue.transcript->payload(secret)).identity;
    else if (mechanism == "LOGIN")
        identity = Sasl::readResponse(mechanism, 1, response).decoded;
    return {identity, identity.isEmpty() ? none : row};
}

} // namespace

ShownLogin shownLogin(const Dialogue &dialogue, RowId auth)
{
    const QByteArray line = dialogue.line(auth);
    const Smtp::Command command = Smtp::parseCommand(line);
    if (command.verb != Smtp::Verb::Auth)
        return {};
    if (command.initialResponse && qsizetype(command.initialResponse->begin) <= line.size()) {
        const QByteArrayView response = QByteArrayView(line).sliced(command.initialResponse->begin);
        if (const ShownLogin shown = identityAt(dialogue, auth, command.mechanism, response); shown.row != none)
            return shown;
    }
    const auto end = RowId(std::min(dialogue.rows.size(), size_t(auth) + rowsOfLogin));
    for (RowId row = auth + 1; row < end; ++row)
        if (dialogue.rows[row].kind == Kind::Sent)
            return identityAt(dialogue, row, command.mechanism, dialogue.line(row));
    return {};
}

RowId authOf(const Dialogue &dialogue, const Smtp::Login &login)
{
    const Smtp::Exchange *accepted = dialogue.exchangeOfReply(login.accepted);
    for (int steps = 0; accepted && steps < exchangesOfLogin && accepted >= dialogue.exchanges.data();
         ++steps, --accepted)
        if (accepted->verb == Smtp::Verb::Auth)
            return accepted->said;
    return login.command;
}

} // namespace Core
