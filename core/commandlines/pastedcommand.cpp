#include "core/commandlines/pastedcommand.h"

#include "core/commandlines/reading.h"
#include "core/smtp/mailbox.h"
#include "core/wire/octets.h"

#include <algorithm>

namespace Core::CommandLines {

namespace {

using Word = ShellWords::Word;

constexpr char mask[] = "********";
constexpr qsizetype longestText = 1024 * 1024;
constexpr int commandsLookedAt = 16; // of a pipe or list

bool isAssignment(const QByteArray &word)
{
    const qsizetype sign = word.indexOf('=');
    const auto fits = [](char c) { return isLetter(c) || isDigit(c) || c == '_'; };
    return sign > 0 && std::all_of(word.begin(), word.begin() + sign, fits);
}

std::optional<Tool> toolOf(QByteArrayView word)
{
    const qsizetype slash = word.lastIndexOf('/');
    const QByteArrayView name = word.sliced(slash + 1);
    if (name == "swaks" || name == "swaks.pl")
        return Tool::Swaks;
    if (name == "curl" || name == "curl.exe")
        return Tool::Curl;
    return std::nullopt;
}

// Where the program's name stands, behind a prompt, assignments and the like; -1: it is another program.
qsizetype programAt(const QList<Word> &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QByteArray &word = words[at].text;
        if (toolOf(word))
            return at;
        const bool passed = isAssignment(word) || word == "$" || word == "#" || word == "sudo" || word == "time" ||
                            word == "env" || word == "command";
        if (!passed)
            return -1;
    }
    return -1;
}

struct Found {
    ShellWords command;
    qsizetype offset = 0; // of its text
    qsizetype program = -1;
    bool none = true; // no word at all
};

// The first command of a pipe or list that is one of ours.
Found findCommand(QByteArrayView text)
{
    Found found;
    for (int number = 0; number < commandsLookedAt && found.offset < text.size(); ++number) {
        found.command = shellWords(text.sliced(found.offset));
        found.none &= found.command.words.isEmpty();
        found.program = programAt(found.command.words);
        if (found.program >= 0 || found.command.end != ShellWords::End::Operator)
            return found;
        found.offset += found.command.behind;
    }
    return found;
}

// The text with secrets masked: assignments that hold one, and the words the reader marked.
QByteArray shownText(QByteArrayView text, qsizetype offset, const QList<Word> &words,
                     const QList<Reading::Masked> &masked)
{
    QByteArray shown;
    qsizetype done = 0;
    for (const Reading::Masked &one : masked) {
        const Word &word = words[one.word];
        const qsizetype begin = offset + qsizetype(word.span.begin);
        if (begin < done)
            continue;
        shown += text.sliced(done, begin - done);
        shown += quoted(word.text.first(std::min(one.from, word.text.size())) + mask).replace("'", "");
        done = begin + qsizetype(word.span.size);
    }
    return shown + text.sliced(done).toByteArray();
}

PastedCommand::Problem problemOf(const Found &found)
{
    if (found.none)
        return PastedCommand::Problem::Empty;
    if (found.program < 0)
        return PastedCommand::Problem::OtherProgram;
    return found.command.end == ShellWords::End::UnclosedQuote ? PastedCommand::Problem::UnclosedQuote
                                                               : PastedCommand::Problem::None;
}

// swaks asks the DNS for the domain of the last recipient; curl always needs a URL.
void lookForServer(PastedCommand &command)
{
    const Endpoint &endpoint = command.target.endpoint;
    if (command.problem != PastedCommand::Problem::None || !endpoint.host.isEmpty() || !endpoint.socketPath.isEmpty())
        return;
    if (command.tool == Tool::Swaks && command.mailDomain.isEmpty() && !command.recipients.isEmpty())
        command.mailDomain = Smtp::parts(command.recipients.last()).domain;
    if (command.mailDomain.isEmpty())
        command.problem = PastedCommand::Problem::NoServer;
}

} // namespace

bool namesSecret(QByteArrayView option)
{
    const QByteArray name = option.toByteArray().toLower();
    for (const char *part : {"pass", "secret", "token", "bearer", "credential", "pwd"})
        if (name.contains(part))
            return true;
    return false;
}

bool takeServer(const QByteArray &text, PastedCommand &into)
{
    QByteArray server = text;
    if (const qsizetype slash = server.indexOf('/'); slash > 0 && !server.contains("://")) // swaks: HOST/PORT
        server = (server.contains(':') ? '[' + server.first(slash) + ']' : server.first(slash)) + ':' +
                 server.mid(slash + 1);
    const ParsedEndpointUrl parsed = parseEndpointUrl(QString::fromUtf8(server));
    if (parsed.error != EndpointUrlError::None || parsed.fromMailbox || parsed.url.endpoint.host.isEmpty())
        return false;
    into.target.endpoint.host = parsed.url.endpoint.host;
    if (parsed.hasPort)
        into.target.endpoint.port = parsed.url.endpoint.port;
    return true;
}

PastedCommand readCommand(QByteArrayView whole)
{
    PastedCommand command;
    const QByteArrayView text = whole.first(std::min(whole.size(), longestText));
    const Found found = findCommand(text);
    command.problem = problemOf(found);
    command.shown = text.toByteArray();
    if (found.program < 0)
        return command;
    const QList<Word> &words = found.command.words;
    command.tool = *toolOf(words[found.program].text);
    command.rest =
        found.command.end == ShellWords::End::Operator ? PastedCommand::Rest::NotRead : PastedCommand::Rest::None;
    command.expands = found.command.expands ? PastedCommand::Expands::Yes : PastedCommand::Expands::No;
    QList<Reading::Masked> masked;
    for (qsizetype at = 0; at < found.program; ++at)
        if (isAssignment(words[at].text) && namesSecret(words[at].text.first(words[at].text.indexOf('='))))
            masked.append({at, words[at].text.indexOf('=') + 1});
    Reading reading(words.mid(found.program + 1), command);
    if (command.tool == Tool::Swaks)
        readSwaks(reading);
    else
        readCurl(reading);
    for (Reading::Masked one : reading.masked())
        masked.append({one.word + found.program + 1, one.from});
    command.shown = shownText(text, found.offset, words, masked);
    lookForServer(command);
    if (command.target.endpoint.port == 0)
        command.target.endpoint.port = usualPort(command.target.protocol, command.target.endpoint.security);
    return command;
}

} // namespace Core::CommandLines
