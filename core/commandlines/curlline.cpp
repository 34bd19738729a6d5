#include "core/commandlines/making.h"

namespace Core::CommandLines {

namespace {

using Smtp::Verb;

bool knows(const QByteArray &mechanism)
{
    for (const char *known : {"PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "NTLM", "SCRAM-SHA-1", "SCRAM-SHA-256",
                              "EXTERNAL", "GSSAPI", "XOAUTH2", "OAUTHBEARER"})
        if (mechanism == known)
            return true;
    return false;
}

QByteArray urlOf(const Rehearsal &rehearsal, Making &making)
{
    const Endpoint &endpoint = rehearsal.target.endpoint;
    const bool tls = endpoint.security == Security::Tls && rehearsal.certificate != Rehearsal::Certificate::NotSeen;
    const QByteArray scheme = tls ? "smtps://" : "smtp://";
    const QByteArray name = '/' + rehearsal.clientName.toPercentEncoding("[]:");
    if (!endpoint.socketPath.isEmpty())
        return scheme + "localhost" + name;
    const QByteArray host = hostOf(rehearsal, making);
    return scheme + (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(portOf(rehearsal)) + name;
}

void sayTls(const Rehearsal &rehearsal, Making &making)
{
    if (rehearsal.certificate == Rehearsal::Certificate::NotSeen)
        return;
    if (rehearsal.target.endpoint.security == Security::StartTls)
        making.raw(" --ssl-reqd");
    if (rehearsal.certificate == Rehearsal::Certificate::NotVerified)
        making.raw(" --insecure");
}

void sayLogin(const Rehearsal &rehearsal, Making &making)
{
    const QByteArray &mechanism = rehearsal.mechanism;
    if (mechanism.isEmpty())
        return;
    if (!knows(mechanism))
        return making.say(Caveat::NoMechanism);
    if (rehearsal.user.contains(':') || !canBeAWord(rehearsal.user))
        return making.say(Caveat::UserHasColon);
    making.option("--user", rehearsal.user.isEmpty() ? QByteArray("USER") : rehearsal.user);
    making.option("--login-options", "AUTH=" + mechanism);
    if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER") {
        making.option("--oauth2-bearer", "TOKEN");
        making.say(Caveat::TokenAsked);
    } else if (mechanism != "EXTERNAL" && mechanism != "GSSAPI") {
        making.say(Caveat::PasswordAsked);
    }
}

void saySent(const Rehearsal &rehearsal, Making &making)
{
    const auto canSay = [](const QByteArray &address) { return !address.startsWith('-') && canBeAWord(address); };
    making.option("--mail-from",
                  rehearsal.sender && !rehearsal.sender->isEmpty() ? '<' + *rehearsal.sender + '>' : "<>");
    for (const QByteArray &recipient : rehearsal.recipients) {
        if (canSay(recipient))
            making.option("--mail-rcpt", '<' + recipient + '>');
        else
            making.say(Caveat::AddressLeft);
    }
    making.raw(" --upload-file -");
    making.say(Caveat::SendsMessage);
}

bool sendsMessage(const Rehearsal &rehearsal)
{
    return rehearsal.content != Rehearsal::Content::None && !rehearsal.recipients.isEmpty();
}

// What it says behind the login; it cannot say nothing.
void sayCourse(const Rehearsal &rehearsal, Making &making)
{
    if (sendsMessage(rehearsal))
        return saySent(rehearsal, making);
    if (rehearsal.sender)
        making.say(Caveat::StopsBeforeMail);
    if (rehearsal.query != Verb::None && canBeAWord(rehearsal.queried)) {
        making.option("--mail-rcpt", rehearsal.queried);
        making.option("--request", Smtp::name(rehearsal.query));
    } else {
        making.option("--request", "NOOP");
        making.say(Caveat::ExtraNoop);
    }
}

} // namespace

CommandLine curlLine(const Rehearsal &rehearsal)
{
    Making making("curl --verbose");
    if (rehearsal.introduction == Verb::Lhlo || rehearsal.target.protocol == Protocol::Lmtp)
        return making.impossible(Caveat::NoLmtp);
    if (rehearsal.introduction == Verb::Helo)
        making.say(Caveat::OnlyEhlo);
    if (!rehearsal.target.endpoint.socketPath.isEmpty())
        making.option("--unix-socket", rehearsal.target.endpoint.socketPath.toUtf8());
    making.word(urlOf(rehearsal, making));
    sayTls(rehearsal, making);
    sayLogin(rehearsal, making);
    sayCourse(rehearsal, making);
    sayWhatIsLeft(rehearsal, making);
    if (!sendsMessage(rehearsal))
        return making.made();
    const bool told = !rehearsal.contentMasked && canBeAWord(rehearsal.message) && !rehearsal.message.isEmpty();
    if (!told)
        making.say(Caveat::ContentLeft);
    const QByteArray message = told ? rehearsal.message : QByteArray("Subject: test\r\n\r\ntest\r\n");
    const QByteArray printed = printedLines(message, making) + " | ";
    CommandLine line = making.made();
    line.text.prepend(printed);
    return line;
}

} // namespace Core::CommandLines
