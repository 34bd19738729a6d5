#include "core/smtp/addressliteral.h"
#include "core/smtp/command.h"
#include "core/smtp/mailbox.h"
#include "core/smtp/words.h"
#include "core/wire/octets.h"
#include "tests/fuzz/talkscript.h"

using namespace Core;
using namespace Core::Smtp;
using Fuzz::demand;

// Addresses and the commands that bear them: verdicts point into what was given, and agree with each other.
namespace {

MailboxVerdict checked(const MailboxVerdict &verdict, QByteArrayView given)
{
    demand(verdict.at >= -1 && verdict.size >= 0 && verdict.at + verdict.size <= given.size());
    demand(verdict.ok() == (verdict.at < 0));
    return verdict;
}

void checkAddress(QByteArrayView text)
{
    const MailboxVerdict strict = checked(checkMailbox(text), text);
    const MailboxVerdict wide = checked(checkMailbox(text, Utf8::Allowed), text);
    demand(!strict.ok() || wide.ok()); // SMTPUTF8 takes nothing away
    const MailboxVerdict recipient = checked(checkPath(text, PathOf::Recipient), text);
    checked(checkPath(text, PathOf::Sender), text);
    checked(checkPath(text, PathOf::Recipient, Utf8::Allowed), text);
    checked(checkClientName(text), text);
    demand(!strict.ok() || recipient.ok() || recipient.problem == MailboxProblem::PathTooLong);
    const MailboxParts cut = parts(text);
    demand(cut.localPart.size() + cut.domain.size() <= text.size());
    demand(!strict.ok() || (!cut.localPart.isEmpty() && !cut.domain.isEmpty()));
    for (const auto wrongIn : {wrongInLiteral, wrongInIpv4, wrongInIpv6})
        demand(wrongIn(text) >= -1 && wrongIn(text) <= text.size());
}

void checkCommand(QByteArrayView line)
{
    const auto lies = [line](Span span) { return qsizetype(span.begin) + span.size <= line.size(); };
    const Command command = parseCommand(line);
    demand(command.verb != Verb::None && lies(command.word) && lies(command.argument));
    demand(!command.path || lies(*command.path));
    demand(!command.initialResponse || lies(*command.initialResponse));
    for (const Parameter &parameter : command.parameters)
        demand(lies(parameter.span) && command.parameter(parameter.keyword));
    checked(checkPath(line, command), line);
    checked(checkPath(line, command, Utf8::Allowed), line);
    for (const Span &word : words(line))
        demand(lies(word) && word.size > 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    checkAddress(text);
    checkCommand(text);
    checkCommand("RCPT TO:" + text.toByteArray());
    return 0;
}
