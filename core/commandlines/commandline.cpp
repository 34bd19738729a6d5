#include "core/commandlines/commandline.h"

#include "core/commandlines/making.h"

namespace Core::CommandLines {

QByteArray hostOf(const Rehearsal &rehearsal, Making &making)
{
    if (rehearsal.knowsTarget)
        return rehearsal.target.endpoint.host.toUtf8();
    making.say(Caveat::NoTarget);
    return "SERVER";
}

quint16 portOf(const Rehearsal &rehearsal)
{
    const Endpoint &endpoint = rehearsal.target.endpoint;
    return endpoint.port != 0 ? endpoint.port : usualPort(rehearsal.target.protocol, endpoint.security);
}

void sayWhatIsLeft(const Rehearsal &rehearsal, Making &making)
{
    if (rehearsal.parameters)
        making.say(Caveat::ParametersLeft);
    if (rehearsal.moreCommands)
        making.say(Caveat::CommandsLeft);
    if (rehearsal.chunks)
        making.say(Caveat::ChunksAsData);
    if (rehearsal.certificate == Rehearsal::Certificate::NotVerified)
        making.say(Caveat::NotVerified);
}

QByteArray printedLines(const QByteArray &message, Making &making)
{
    QByteArray text = "printf '%s\\r\\n'";
    QList<QByteArray> lines = message.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        const QByteArray word = quoted(line);
        if (word.startsWith("$'"))
            making.say(Caveat::BashQuotes);
        text += ' ' + word;
    }
    return text;
}

CommandLine commandLine(Tool tool, const Rehearsal &rehearsal)
{
    switch (tool) {
    case Tool::Swaks:
        return swaksLine(rehearsal);
    case Tool::Curl:
        return curlLine(rehearsal);
    case Tool::OpenSsl:
        return opensslLines(rehearsal);
    }
    Q_UNREACHABLE();
}

} // namespace Core::CommandLines
