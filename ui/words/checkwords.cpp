#include "ui/words/checkwords.h"

#include "core/checks/smuggling.h"
#include "ui/words/inert.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Checks::CaseReport;
using Core::Checks::Check;
using Core::Checks::Outcome;
using Core::Checks::Problem;
using Core::Checks::Report;
using Core::Checks::Role;
using Core::Checks::Settings;
using Core::Checks::Verdict;

constexpr char context[] = "Check";

struct CheckWords {
    Check value;
    const char *id;
    const char *name;
    const char *meaning;
    const char *wholes[4]; // by verdict
};
constexpr CheckWords checks[] = {
    {Check::Relay,
     "relay",
     QT_TRANSLATE_NOOP("Check", "Open relay"),
     QT_TRANSLATE_NOOP(
         "Check", "An open relay carries mail from anybody to anybody. Spammers find one within hours, and its address "
                  "is then on every block list. The check asks with senders and recipients that are strangers to the "
                  "server, in every form of address that relays have fallen for, and withdraws each one at once."),
     {QT_TRANSLATE_NOOP("Check", "The server did not show what it does with strangers. The reason stands below."),
      QT_TRANSLATE_NOOP("Check", "The server refused every stranger, in every form of address that was tried. It is no "
                                 "open relay to the address that you asked from."),
      QT_TRANSLATE_NOOP("Check", "The server refused plain strangers, but took some odd address at RCPT. Whether it "
                                 "passes such a message on, only its log or a delivered message can tell."),
      QT_TRANSLATE_NOOP("Check", "The server accepted mail from a stranger to a stranger. Unless it trusts the address "
                                 "that you ask from, anybody can send through it.")}},
    {Check::StartTlsInjection,
     "starttls-injection",
     QT_TRANSLATE_NOOP("Check", "STARTTLS injection"),
     QT_TRANSLATE_NOOP("Check",
                       "Whoever sits on the way can add a command behind STARTTLS while the session is still in clear. "
                       "A server that keeps it and answers it inside TLS takes the stranger’s command for the "
                       "client’s. The check sends such commands in one piece with STARTTLS and listens inside TLS."),
     {QT_TRANSLATE_NOOP("Check",
                        "The check did not get as far as TLS, or its control failed. The reason stands below."),
      QT_TRANSLATE_NOOP("Check", "Nothing that was sent in clear behind STARTTLS was answered inside TLS."),
      QT_TRANSLATE_NOOP("Check", "The command was answered in clear, before TLS began. Nothing of it passes for "
                                 "protected, but the server should refuse or forget what comes behind STARTTLS."),
      QT_TRANSLATE_NOOP("Check", "A command sent in clear was answered inside TLS. Whoever is on the way can put "
                                 "commands at the beginning of every protected session.")}},
    {Check::Smuggling,
     "smuggling",
     QT_TRANSLATE_NOOP("Check", "SMTP smuggling"),
     QT_TRANSLATE_NOOP("Check",
                       "A message ends with CR LF, a dot, CR LF, and with nothing else. If a server also takes "
                       "something similar for the end, a message can hold a second one with a forged sender: the "
                       "server before sees one message, this one sees two. The check ends messages in twelve wrong "
                       "ways, one a connection, and sees whether the server believes it."),
     {QT_TRANSLATE_NOOP("Check", "Not every sequence could be tried to its end. The reason stands below."),
      QT_TRANSLATE_NOOP(
          "Check", "Only CR LF, dot, CR LF ended a message. All twelve wrong ends were refused or taken as content."),
      QT_TRANSLATE_NOOP("Check",
                        "The server takes sequences for the end that are none, but only such whose dot stands at the "
                        "beginning of a line. A sending server doubles that dot, so they hardly arrive as they are."),
      QT_TRANSLATE_NOOP("Check",
                        "The server ends a message where it does not end. Where another server passes such messages on "
                        "unchanged, strangers can send through it with forged senders that pass SPF.")}},
};
static_assert(coversInOrder(checks, Check::Smuggling));

struct VerdictWords {
    Verdict value;
    const char *id;
    const char *name;
};
constexpr VerdictWords verdicts[] = {
    {Verdict::CannotTell, "cannot-tell", QT_TRANSLATE_NOOP("Check", "Cannot tell")},
    {Verdict::Strict, "strict", QT_TRANSLATE_NOOP("Check", "Strict")},
    {Verdict::Lenient, "lenient", QT_TRANSLATE_NOOP("Check", "Lenient")},
    {Verdict::Vulnerable, "vulnerable", QT_TRANSLATE_NOOP("Check", "Vulnerable")},
};
static_assert(coversInOrder(verdicts, Verdict::Vulnerable));

struct OutcomeWords {
    Outcome value;
    const char *id;
    const char *text;
};
constexpr OutcomeWords outcomes[] = {
    {Outcome::NotRun, "not-run", QT_TRANSLATE_NOOP("Check", "Not tried.")},
    {Outcome::NoConnection, "no-connection", QT_TRANSLATE_NOOP("Check", "There was no connection, or it broke.")},
    {Outcome::TurnedAway, "turned-away",
     QT_TRANSLATE_NOOP("Check", "The server turned the client away at the greeting or at EHLO.")},
    {Outcome::NoTls, "no-tls",
     QT_TRANSLATE_NOOP("Check",
                       "TLS did not come about: STARTTLS is not offered or was refused, or the negotiation failed.")},
    {Outcome::Untrusted, "untrusted",
     QT_TRANSLATE_NOOP(
         "Check", "The server’s certificate does not hold. Allow the check to go on all the same, and ask again.")},
    {Outcome::LoginFailed, "login-failed",
     QT_TRANSLATE_NOOP("Check", "The login failed, so that nothing behind it could be tried.")},
    {Outcome::SenderRefused, "sender-refused",
     QT_TRANSLATE_NOOP("Check", "The sender was refused for its own sake, which says nothing about relaying or "
                                "messages. Give an address of yours whose domain exists and takes mail.")},
    {Outcome::RecipientRefused, "recipient-refused",
     QT_TRANSLATE_NOOP("Check",
                       "The recipient was refused. For a control it has to be a mailbox that exists on this server.")},
    {Outcome::DataRefused, "data-refused",
     QT_TRANSLATE_NOOP("Check", "The message was refused behind RCPT. The reply says why.")},
    {Outcome::ConnectionLost, "connection-lost",
     QT_TRANSLATE_NOOP("Check", "The server closed before the case was decided, twice. Servers hang up on clients that "
                                "ask much: try again later.")},
    {Outcome::TimedOut, "timed-out", QT_TRANSLATE_NOOP("Check", "No reply came in time.")},
    {Outcome::Unclear, "unclear",
     QT_TRANSLATE_NOOP("Check", "The replies fit no known behaviour. The dialogue shows them.")},
    {Outcome::ControlFailed, "control-failed",
     QT_TRANSLATE_NOOP(
         "Check",
         "Not tried, because the control failed: what the server does with a proper case was not to be seen.")},
    {Outcome::Passed, "passed", QT_TRANSLATE_NOOP("Check", "The control passed: the server does what it has to do.")},
    {Outcome::Accepted, "accepted", QT_TRANSLATE_NOOP("Check", "The server accepted the stranger’s recipient.")},
    {Outcome::MessageAccepted, "message-accepted",
     QT_TRANSLATE_NOOP("Check", "The server accepted the whole message for delivery to the stranger.")},
    {Outcome::RelayRefused, "relay-refused",
     QT_TRANSLATE_NOOP("Check", "Refused, and the reply says that it is for the relaying.")},
    {Outcome::Refused, "refused", QT_TRANSLATE_NOOP("Check", "Refused for good.")},
    {Outcome::RefusedForNow, "refused-for-now",
     QT_TRANSLATE_NOOP("Check", "Refused for the time being, by greylisting or a limit perhaps. What the server does "
                                "in the end is not to be seen: try again later.")},
    {Outcome::AnyLocalPart, "any-local-part",
     QT_TRANSLATE_NOOP("Check", "Accepted at RCPT, but the server accepts any local part at your domain there, even a "
                                "made-up one. It may have taken the address for a mailbox of its own.")},
    {Outcome::ForgedRefused, "forged-refused", QT_TRANSLATE_NOOP("Check", "The forged sender was refused already.")},
    {Outcome::LoginDemanded, "login-demanded",
     QT_TRANSLATE_NOOP("Check", "The server demands a login first: strangers hand over nothing here.")},
    {Outcome::AnsweredInside, "answered-inside",
     QT_TRANSLATE_NOOP("Check", "The command that was sent in clear was answered inside TLS.")},
    {Outcome::AnsweredInClear, "answered-in-clear",
     QT_TRANSLATE_NOOP("Check", "The command was answered in clear, behind the 220 and before TLS.")},
    {Outcome::Discarded, "discarded", QT_TRANSLATE_NOOP("Check", "The command was forgotten when TLS began.")},
    {Outcome::PipeliningRefused, "pipelining-refused",
     QT_TRANSLATE_NOOP("Check", "STARTTLS was refused, because something came with it.")},
    {Outcome::HandshakeBroken, "handshake-broken",
     QT_TRANSLATE_NOOP("Check", "The negotiation of TLS failed over the command: the server took it for the beginning "
                                "of TLS. Nothing was answered.")},
    {Outcome::EndedThere, "ended-there",
     QT_TRANSLATE_NOOP(
         "Check",
         "The server took the sequence for the end of the message: what stood behind it was a command to it.")},
    {Outcome::EndedAndRefused, "ended-and-refused",
     QT_TRANSLATE_NOOP("Check", "The server refused the message at the sequence, and obeyed the command behind it. "
                                "What is smuggled there is carried out.")},
    {Outcome::TakenAsContent, "taken-as-content",
     QT_TRANSLATE_NOOP("Check", "The server took the sequence for content and waited for the proper end.")},
    {Outcome::RefusedThere, "refused-there",
     QT_TRANSLATE_NOOP("Check", "The server refused the message at once, and read nothing behind it as a command.")},
    {Outcome::RefusedAtEnd, "refused-at-end",
     QT_TRANSLATE_NOOP("Check", "The server waited for the proper end and refused the message there.")},
    {Outcome::RefusedAndClosed, "refused-and-closed",
     QT_TRANSLATE_NOOP("Check", "The server refused the message and closed the connection.")},
    {Outcome::ClosedThere, "closed-there",
     QT_TRANSLATE_NOOP("Check", "The server closed the connection without a word. Nothing behind it was read.")},
};
static_assert(coversInOrder(outcomes, Outcome::ClosedThere));

struct ProblemWords {
    Problem value;
    const char *text;
};
constexpr ProblemWords problemTexts[] = {
    {Problem::NoServer, QT_TRANSLATE_NOOP("Check", "Give the server to check.")},
    {Problem::NotConfirmed, QT_TRANSLATE_NOOP("Check", "Confirm that you run this server or may test it.")},
    {Problem::BadRecipient, QT_TRANSLATE_NOOP("Check", "Give an address of your own on this server as the recipient.")},
    {Problem::BadSender, QT_TRANSLATE_NOOP("Check", "Give an address of your own as the sender.")},
    {Problem::BadForeignSender, QT_TRANSLATE_NOOP("Check", "The stranger’s sender address is not well-formed.")},
    {Problem::BadForeignRecipient, QT_TRANSLATE_NOOP("Check", "The stranger’s recipient address is not well-formed.")},
    {Problem::ForeignIsOwn,
     QT_TRANSLATE_NOOP("Check", "The strangers’ addresses must lie outside the domain of your own recipient.")},
    {Problem::ForeignIsExample,
     QT_TRANSLATE_NOOP(
         "Check", "To send a message, give an address of your own at another provider as the stranger’s recipient.")},
    {Problem::NothingToInject,
     QT_TRANSLATE_NOOP("Check", "With TLS from the first byte there is no STARTTLS, and nothing to inject.")},
    {Problem::LoginInClear,
     QT_TRANSLATE_NOOP("Check", "A login needs TLS, so that nobody reads the password on the way.")},
    {Problem::LoginPointless,
     QT_TRANSLATE_NOOP("Check", "Leave out the login: whoever has logged in may send anywhere.")},
};
static_assert(coversInOrder(problemTexts, Problem::LoginPointless));

QString say(const Language &language, const char *source)
{
    return language.text(context, source);
}

QString address(const QByteArray &octets)
{
    return inert(octets, 200);
}

// Anything of a server or a user goes in last: it may hold a "%2" of its own.
QString reasonText(const Language &language, const Report &report)
{
    const CaseReport *reason = Core::Checks::reasonOf(report);
    if (!reason)
        return {};
    return say(language, QT_TRANSLATE_NOOP("Check", "The reason: %1"))
        .arg(outcomeText(language, reason->finding.outcome));
}

} // namespace

QLatin1String id(Check check)
{
    return QLatin1String(rowOf(checks, check).id);
}

QLatin1String id(Verdict verdict)
{
    return QLatin1String(rowOf(verdicts, verdict).id);
}

QLatin1String id(Outcome outcome)
{
    return QLatin1String(rowOf(outcomes, outcome).id);
}

QString checkName(const Language &language, Check check)
{
    return say(language, rowOf(checks, check).name);
}

QString checkMeaning(const Language &language, Check check)
{
    return say(language, rowOf(checks, check).meaning);
}

QString verdictName(const Language &language, Verdict verdict)
{
    return say(language, rowOf(verdicts, verdict).name);
}

QString outcomeText(const Language &language, Outcome outcome)
{
    return say(language, rowOf(outcomes, outcome).text);
}

QString problemText(const Language &language, Problem problem)
{
    return say(language, rowOf(problemTexts, problem).text);
}

QStringList reportTexts(const Language &language, const Report &report)
{
    using Core::Checks::verdictOf;
    const Verdict verdict = verdictOf(report);
    QStringList texts;
    if (report.state == Report::State::Cancelled)
        texts << say(language, QT_TRANSLATE_NOOP("Check", "Cancelled. What had been found stands in the list."));
    if (report.state != Report::State::Cancelled || verdict == Verdict::Vulnerable)
        texts << say(language, rowOf(checks, report.check).wholes[size_t(verdict)]);
    texts << reasonText(language, report);
    const bool inside = report.askedFrom == Report::AskedFrom::Inside && report.check == Check::Relay;
    if (inside && verdict != Verdict::CannotTell)
        texts
            << (verdict == Verdict::Strict
                    ? say(language,
                          QT_TRANSLATE_NOOP(
                              "Check",
                              "You ask from an address inside the server’s own network. What it refuses here it "
                              "refuses outside too, unless addresses there are trusted: ask from outside as well."))
                    : say(language,
                          QT_TRANSLATE_NOOP(
                              "Check",
                              "You ask from an address inside the server’s own network, or from the server itself. "
                              "Servers often trust those: before you believe the verdict, ask from outside as well.")));
    if (!report.software.isEmpty())
        texts << say(language, QT_TRANSLATE_NOOP("Check", "The server shows to be %1.")).arg(inert(report.software));
    texts.removeAll(QString());
    return texts;
}

QString countText(const Language &language, const Report &report)
{
    using Core::Checks::count;
    int probes = 0;
    for (const CaseReport &one : report.cases)
        probes += one.role == Role::Probe && one.state == CaseReport::State::Done ? 1 : 0;
    const auto number = [&](Verdict verdict) { return language.locale().toString(count(report, verdict)); };
    return say(language, QT_TRANSLATE_NOOP("Check", "%1 cases: %2 vulnerable, %3 lenient, %4 strict, %5 cannot tell"))
        .arg(language.locale().toString(probes), number(Verdict::Vulnerable), number(Verdict::Lenient),
             number(Verdict::Strict), number(Verdict::CannotTell));
}

QStringList caseTexts(const Language &language, const Report &report, const CaseReport &one)
{
    if (one.state != CaseReport::State::Done)
        return {};
    QStringList texts{outcomeText(language, one.finding.outcome)};
    if (report.check == Check::Smuggling && one.finding.verdict == Verdict::Lenient)
        texts << say(language,
                     QT_TRANSLATE_NOOP(
                         "Check", "The dot stands at the beginning of a line. A sending server doubles it there, so "
                                  "that this sequence hardly comes through one as it is: lenient, not vulnerable."));
    return texts;
}

QString sentText(const Language &language, const Settings &settings)
{
    switch (settings.check) {
    case Check::Relay:
        if (settings.reach == Settings::Reach::Message)
            return say(language, QT_TRANSLATE_NOOP(
                                     "Check", "Where the server accepts, a message goes to %1. It explains itself."))
                .arg(address(settings.foreignRecipient));
        return say(language, QT_TRANSLATE_NOOP("Check", "Nothing is delivered: each transaction ends at RCPT."));
    case Check::StartTlsInjection:
        return say(language, QT_TRANSLATE_NOOP("Check", "Nothing is delivered, and no login is made."));
    case Check::Smuggling:
        return say(language,
                   QT_TRANSLATE_NOOP("Check", "Up to 13 messages may be delivered to %1. Each explains itself."))
            .arg(address(settings.recipient));
    }
    Q_UNREACHABLE();
}

QString confirmationText(const Language &language, const QString &server)
{
    return say(language, QT_TRANSLATE_NOOP("Check", "I run %1, or may test it.")).arg(inertText(server));
}

Core::Checks::MessageWords messageWords(const Language &language, Check check)
{
    if (check == Check::Relay)
        return {say(language, QT_TRANSLATE_NOOP("Check", "Mailscope: relay check")).toUtf8(),
                say(language,
                    QT_TRANSLATE_NOOP("Check",
                                      "This message was sent by Mailscope, an inspector for mail servers.\n\nWhoever "
                                      "runs the mail server, or may test it, checked whether it carries mail from "
                                      "strangers to strangers. That this message arrived shows that it "
                                      "does.\n\nNothing has to be done with this message; it can be deleted."))
                    .toUtf8()};
    return {
        say(language, QT_TRANSLATE_NOOP("Check", "Mailscope: end-of-message check")).toUtf8(),
        say(language,
            QT_TRANSLATE_NOOP(
                "Check", "This message was sent by Mailscope, an inspector for mail servers.\n\nWhoever runs the mail "
                         "server, or may test it, checked where it takes a message for ended. Behind this text stands "
                         "a sequence that resembles the end of a message; the server took it for content if a line "
                         "with NOOP follows.\n\nNothing has to be done with this message; it can be deleted."))
            .toUtf8()};
}

} // namespace Words
