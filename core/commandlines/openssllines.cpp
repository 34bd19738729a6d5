#include "core/commandlines/making.h"

namespace Core::CommandLines {

namespace {

using Smtp::Verb;

constexpr qsizetype mostLines = 200;

// One line a second: it writes without waiting for replies.
QByteArray spoken(const QByteArray &line, Making &making)
{
    return "sleep 1; " + printedLines(line + "\r\n", making) + "; ";
}

QByteArray login(const QByteArray &line, Making &making)
{
    making.say(Caveat::ResponsesMissing);
    return spoken(line, making) + spoken("RESPONSE", making);
}

QByteArray script(const Rehearsal &rehearsal, Making &making)
{
    QByteArray text;
    bool quits = false;
    for (const QByteArray &line : rehearsal.lines.first(std::min(rehearsal.lines.size(), mostLines))) {
        const Verb verb = Smtp::parseCommand(line).verb;
        if (!canBeAWord(line)) {
            making.say(Caveat::CommandsLeft);
            continue;
        }
        text += verb == Verb::Auth ? login(line, making) : spoken(line, making);
        quits = verb == Verb::Quit;
        if (verb != Verb::Data || rehearsal.content != Rehearsal::Content::Sent)
            continue;
        making.say(Caveat::SendsMessage);
        const bool told = !rehearsal.contentMasked && canBeAWord(rehearsal.message);
        if (!told)
            making.say(Caveat::ContentLeft);
        QByteArray message = '\n' + (told ? rehearsal.message : QByteArray("Subject: test\r\n\r\ntest\r\n"));
        message.replace("\n.", "\n..");
        text += "sleep 1; " + printedLines(message.mid(1) + ".\r\n", making) + "; ";
    }
    if (rehearsal.lines.size() > mostLines)
        making.say(Caveat::CommandsLeft);
    return quits ? text : text + spoken("QUIT", making);
}

} // namespace

CommandLine opensslLines(const Rehearsal &rehearsal)
{
    Making making("openssl s_client -quiet");
    const Endpoint &endpoint = rehearsal.target.endpoint;
    if (rehearsal.certificate == Rehearsal::Certificate::NotSeen)
        return making.impossible(Caveat::ClearOnly);
    if (!endpoint.socketPath.isEmpty()) {
        making.option("-unix", endpoint.socketPath.toUtf8());
    } else {
        const QByteArray host = hostOf(rehearsal, making);
        making.option("-connect",
                      (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(portOf(rehearsal)));
        if (rehearsal.certificate == Rehearsal::Certificate::Verified) {
            making.raw(" -verify_return_error");
            making.option("-verify_hostname", host);
        }
    }
    if (endpoint.security == Security::StartTls) {
        making.option("-starttls", rehearsal.target.protocol == Protocol::Lmtp ? "lmtp" : "smtp");
        if (!rehearsal.clientName.isEmpty() && canBeAWord(rehearsal.clientName))
            making.option("-name", rehearsal.clientName);
    }
    making.say(Caveat::Paced);
    if (rehearsal.certificate == Rehearsal::Certificate::NotVerified)
        making.say(Caveat::NotVerified);
    if (rehearsal.chunks)
        making.say(Caveat::ChunksAsData);
    const QByteArray lines = script(rehearsal, making);
    CommandLine line = making.made();
    line.text = "{ " + lines + "} | " + line.text;
    return line;
}

} // namespace Core::CommandLines
