#include "core/commandlines/making.h"

namespace Core::CommandLines {

namespace {

using Smtp::Verb;

bool knows(const QByteArray &mechanism)
{
    for (const char *known : {"PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "NTLM"})
        if (mechanism == known)
            return true;
    return false;
}

// Its options take no value that begins with a hyphen; its recipients stand in one word with commas between.
bool canSay(const QByteArray &address)
{
    return !address.startsWith('-') && !address.contains(',') && canBeAWord(address);
}

void sayWhere(const Rehearsal &rehearsal, Making &making)
{
    const Endpoint &endpoint = rehearsal.target.endpoint;
    if (!endpoint.socketPath.isEmpty()) {
        making.option("--socket", endpoint.socketPath.toUtf8());
    } else {
        const QByteArray host = hostOf(rehearsal, making);
        making.option("--server", host.contains(':') ? '[' + host + ']' : host);
        making.option("--port", QByteArray::number(portOf(rehearsal)));
    }
    if (rehearsal.introduction == Verb::Lhlo || rehearsal.target.protocol == Protocol::Lmtp)
        making.option("--protocol", "LMTP");
    else if (rehearsal.introduction == Verb::Helo)
        making.option("--protocol", "SMTP");
    if (!rehearsal.clientName.isEmpty() && canSay(rehearsal.clientName))
        making.option("--ehlo", rehearsal.clientName);
}

void sayTls(const Rehearsal &rehearsal, Making &making)
{
    if (rehearsal.certificate == Rehearsal::Certificate::NotSeen)
        return;
    making.raw(rehearsal.target.endpoint.security == Security::Tls ? " --tls-on-connect" : " --tls");
    if (rehearsal.certificate == Rehearsal::Certificate::Verified)
        making.raw(" --tls-verify");
}

void sayLogin(const Rehearsal &rehearsal, Making &making)
{
    if (rehearsal.mechanism.isEmpty())
        return;
    if (!knows(rehearsal.mechanism))
        return making.say(Caveat::NoMechanism);
    making.option("--auth", rehearsal.mechanism);
    if (!rehearsal.user.isEmpty() && canSay(rehearsal.user))
        making.option("--auth-user", rehearsal.user);
    making.raw(" --protect-prompt");
    making.say(Caveat::PasswordAsked);
}

// Where the session went no further; empty: to the message.
QByteArray stopOf(const Rehearsal &rehearsal)
{
    if (rehearsal.content != Rehearsal::Content::None)
        return {};
    if (!rehearsal.recipients.isEmpty())
        return "RCPT";
    if (rehearsal.sender)
        return "MAIL";
    if (!rehearsal.mechanism.isEmpty() && knows(rehearsal.mechanism))
        return "AUTH";
    if (rehearsal.introduction != Verb::None)
        return "HELO";
    return rehearsal.certificate == Rehearsal::Certificate::NotSeen ? "BANNER" : "TLS";
}

void sayEnvelope(const Rehearsal &rehearsal, Making &making)
{
    if (rehearsal.sender && !canSay(*rehearsal.sender))
        making.say(Caveat::AddressLeft);
    else if (rehearsal.sender)
        making.option("--from", rehearsal.sender->isEmpty() ? QByteArray("<>") : *rehearsal.sender);
    QList<QByteArray> recipients;
    for (const QByteArray &recipient : rehearsal.recipients) {
        if (canSay(recipient))
            recipients.append(recipient);
        else
            making.say(Caveat::AddressLeft);
    }
    if (!recipients.isEmpty())
        making.option("--to", recipients.join(','));
}

// --data doubles dots and ends lines in CRLF by itself, but fills in %WORDS% and reads \n.
bool canBeData(const QByteArray &message)
{
    return canBeAWord(message) && !message.contains('%') && !message.contains("\\n") &&
           message.count('\r') == message.count("\r\n");
}

void sayMessage(const Rehearsal &rehearsal, Making &making)
{
    if (rehearsal.content == Rehearsal::Content::None)
        return;
    making.say(Caveat::SendsMessage);
    QByteArray message = rehearsal.message;
    if (rehearsal.contentMasked || message.isEmpty() || !canBeData(message))
        return making.say(Caveat::ContentLeft);
    message.replace("\r\n", "\n");
    if (message.count('\n') > 1) // it ends the last line itself; of a single line it would take a file's name
        message.chop(1);
    making.option("--data", message.startsWith('@') ? '@' + message : message);
}

} // namespace

CommandLine swaksLine(const Rehearsal &rehearsal)
{
    Making making("swaks");
    sayWhere(rehearsal, making);
    sayTls(rehearsal, making);
    sayLogin(rehearsal, making);
    sayEnvelope(rehearsal, making);
    sayMessage(rehearsal, making);
    if (const QByteArray stop = stopOf(rehearsal); !stop.isEmpty())
        making.option("--quit-after", stop);
    if (rehearsal.query != Verb::None)
        making.say(Caveat::CommandsLeft);
    sayWhatIsLeft(rehearsal, making);
    return making.made();
}

} // namespace Core::CommandLines
