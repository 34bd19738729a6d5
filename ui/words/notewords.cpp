#include "ui/words/notewords.h"

#include "ui/words/failurewords.h"
#include "ui/words/inert.h"
#include "ui/words/loginwords.h"
#include "ui/words/table.h"
#include "ui/words/tlswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Words {
namespace {

using Core::Facts::NoteKind;
using Core::Facts::Secret;

enum class Counts : quint8 { Nothing, First };

struct NoteWords {
    NoteKind value;
    const char *id;
    Counts counts; // First: the first argument is %n
    const char *text;
    const char *meaning;
};

constexpr char context[] = "Note";
constexpr NoteWords notes[] = {
    {NoteKind::Slow, "slow", Counts::First, QT_TRANSLATE_N_NOOP("Note", "Waiting for %n second(s) so far"),
     QT_TRANSLATE_NOOP("Note", "The server is slow, which is not an error: the standard allows it five minutes for "
                               "most replies and ten after the final dot.")},
    {NoteKind::WaitEnded, "wait-ended", Counts::First, QT_TRANSLATE_N_NOOP("Note", "No reply within %n second(s)"),
     QT_TRANSLATE_NOOP("Note", "The time which the standard gives a server for this reply is over.")},
    {NoteKind::QueueDropped, "queue-dropped", Counts::First,
     QT_TRANSLATE_N_NOOP("Note", "%n line(s) waiting behind STARTTLS dropped"),
     QT_TRANSLATE_NOOP(
         "Note", "TLS makes everything before it void, so lines that were waiting behind STARTTLS are not sent.")},
    {NoteKind::AuthInClear, "auth-in-clear", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "A login was begun without encryption"),
     QT_TRANSLATE_NOOP("Note", "Everybody on the way can read what it sends. If a real password went out, change it, "
                               "and authenticate inside TLS from now on.")},
    {NoteKind::LeadingDot, "leading-dot", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "A content line begins with a single dot"),
     QT_TRANSLATE_NOOP("Note", "Content that is typed goes out as it is. The server takes one dot off a line that "
                               "begins so, and ends the message at a lone dot: double it to keep it.")},
    {NoteKind::ScriptStopped, "script-stopped", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "Script stopped: %1 was expected, %2 came"),
     QT_TRANSLATE_NOOP("Note", "The script said which reply it needs to go on.")},
    {NoteKind::ScriptEndedWithoutQuit, "script-ended-without-quit", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "The script ended without QUIT"),
     QT_TRANSLATE_NOOP("Note", "The connection was closed without saying goodbye. Servers bear it, but log it.")},
    {NoteKind::ScriptEndedInContent, "script-ended-in-content", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "The script ended inside the message"),
     QT_TRANSLATE_NOOP("Note", "The final dot was not sent, so nothing was delivered. The connection was closed.")},
    {NoteKind::ContentSkipped, "content-skipped", Counts::First,
     QT_TRANSLATE_N_NOOP("Note", "%n content line(s) skipped"),
     QT_TRANSLATE_NOOP("Note", "DATA drew no 354, so the lines of the message would have been taken for commands.")},
    {NoteKind::ResponsesSkipped, "responses-skipped", Counts::First,
     QT_TRANSLATE_N_NOOP("Note", "%n response line(s) skipped"),
     QT_TRANSLATE_NOOP("Note",
                       "AUTH drew no 334, so the responses would have been taken for commands, secrets and all.")},
    {NoteKind::Forced, "forced", Counts::Nothing, QT_TRANSLATE_NOOP("Note", "The next line was sent before its turn"),
     QT_TRANSLATE_NOOP("Note", "A reply was still due. Some servers answer this with an error or end the session.")},
    {NoteKind::TrustedByUser, "trusted-by-user", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "Certificate accepted for this connection: %1"),
     QT_TRANSLATE_NOOP(
         "Note",
         "You decided to go on. Everything from here is encrypted, but who is at the other end was not verified.")},
    {NoteKind::TlsRecordsAfterClose, "tls-records-after-close", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "More TLS records came after TLS had ended"),
     QT_TRANSLATE_NOOP("Note", "They were not read.")},
    {NoteKind::Free, "free", Counts::Nothing, "%1", nullptr},
    {NoteKind::ContentMasked, "content-masked", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "The content of messages is masked in this session"),
     QT_TRANSLATE_NOOP("Note", "The server gets each octet as it is; the transcript keeps an asterisk for it, line by "
                               "line. The settings say so, and what is masked cannot be repeated.")},
    {NoteKind::ClearByUser, "clear-by-user", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "You went on without encryption: %1"),
     QT_TRANSLATE_NOOP("Note", "TLS was wanted and could not be had. Everything from here travels in clear: whoever is "
                               "on the way can read and change it, and may be the reason that TLS was missing.")},
    {NoteKind::SilentTlsPort, "silent-tls-port", Counts::Nothing,
     QT_TRANSLATE_NOOP("Note", "Nothing has come yet: on port %1, TLS usually begins at once"),
     QT_TRANSLATE_NOOP("Note",
                       "Such a server says nothing until the client has begun TLS. Cancel, choose “TLS from the "
                       "start”, and connect again.")},
    {NoteKind::LoginProblem, "login-problem", Counts::Nothing, "%1", // its words and its meaning are the problem's own
     QT_TRANSLATE_NOOP("Note", "Something about the login was not as the mechanism has it.")},
};
static_assert(coversInOrder(notes, Core::Facts::lastNoteKind));

// A number of a later version, read from a file, has no words.
const NoteWords &wordsOf(NoteKind note)
{
    return rowOf(notes, note <= Core::Facts::lastNoteKind ? note : NoteKind::Free);
}

constexpr char secretContext[] = "Secret";
constexpr const char *what[] = {
    QT_TRANSLATE_NOOP("Secret", "A password stands here."),
    QT_TRANSLATE_NOOP("Secret", "A token stands here."),
    QT_TRANSLATE_NOOP("Secret", "A response of a login stands here."),
    QT_TRANSLATE_NOOP("Secret", "Secret content stands here."),
};
constexpr const char *masked = QT_TRANSLATE_NOOP(
    "Secret", "It went to the server as it was typed; the transcript keeps only eight dots, whatever its length.");
constexpr const char *isEmpty = QT_TRANSLATE_NOOP("Secret", "It is empty.");
constexpr const char *badBase64 = QT_TRANSLATE_NOOP("Secret", "It is not base64, so the server could not decode it.");
constexpr const char *endsInCrOrLf = QT_TRANSLATE_NOOP(
    "Secret",
    "Decoded, it ends in a line break: the encoder took the end of its input line for a part of the password.");
constexpr const char *notUtf8 = QT_TRANSLATE_NOOP("Secret", "Decoded, it is not UTF-8.");
constexpr const char *hasAuthzid =
    QT_TRANSLATE_NOOP("Secret", "It asks to act for somebody else than the user who logs in.");
constexpr const char *beginsWithVerb = QT_TRANSLATE_NOOP(
    "Secret", "It begins like an SMTP command, but the server takes it for the answer to its challenge.");
constexpr const char *emptyUser = QT_TRANSLATE_NOOP("Secret", "The user name in it is empty.");
constexpr const char *emptyPassword = QT_TRANSLATE_NOOP("Secret", "The password in it is empty.");

qint64 numberIn(const QList<QByteArray> &arguments)
{
    return arguments.isEmpty() ? 0 : std::clamp<qint64>(arguments.first().left(12).toLongLong(), 0, 1'000'000'000);
}

QString namesOfFindings(const Language &language, const QList<QByteArray> &arguments)
{
    QList<Core::CertificateFinding> findings;
    for (const QByteArray &argument : arguments.first(std::min<qsizetype>(arguments.size(), 8)))
        findings.append(Core::CertificateFinding(argument.left(5).toUShort()));
    return findingNames(language, findings);
}

Core::Sasl::Problem problemOf(const Core::Facts::Noted &noted)
{
    return Core::Sasl::Problem(noted.arguments.value(0).left(3).toUShort());
}

QString argumentText(const Language &language, const Core::Facts::Noted &noted, qsizetype index)
{
    if (noted.note == NoteKind::LoginProblem)
        return problemText(language, problemOf(noted), noted.arguments.value(1));
    if (noted.note == NoteKind::ClearByUser)
        return failureName(language, Core::FailureKind(noted.arguments.value(0).left(3).toUShort()));
    if (noted.note == NoteKind::TrustedByUser)
        return index == 0 ? namesOfFindings(language, noted.arguments) : QString();
    return inert(noted.arguments.value(index), 300);
}

} // namespace

QLatin1String id(NoteKind note)
{
    return QLatin1String(wordsOf(note).id);
}

QString noteText(const Language &language, const Core::Facts::Noted &noted)
{
    const NoteWords &words = wordsOf(noted.note);
    if (words.counts == Counts::First)
        return language.text(context, words.text, int(numberIn(noted.arguments)));
    QString text = language.text(context, words.text);
    const qsizetype first = text.indexOf(QLatin1String("%1"));
    const qsizetype second = text.indexOf(QLatin1String("%2"));
    // From the back, so that what stands in the first argument is never taken for a place.
    if (second >= 0)
        text.replace(second, 2, argumentText(language, noted, 1));
    if (first >= 0)
        text.replace(first, 2, argumentText(language, noted, 0));
    return text;
}

QString noteMeaning(const Language &language, NoteKind note)
{
    return language.text(context, wordsOf(note).meaning);
}

QString meaningOf(const Language &language, const Core::Facts::Noted &noted)
{
    if (noted.note == NoteKind::LoginProblem)
        return problemMeaning(language, problemOf(noted), noted.arguments.value(1));
    return noteMeaning(language, noted.note);
}

QStringList secretText(const Language &language, const Secret &secret)
{
    QStringList sentences;
    const auto say = [&](bool holds, const char *source) {
        if (holds)
            sentences.append(language.text(secretContext, source));
    };
    say(true, what[std::min<size_t>(size_t(secret.what), std::size(what) - 1)]);
    say(true, masked);
    say(secret.isEmpty, isEmpty);
    say(secret.badBase64, badBase64);
    say(secret.endsInCrOrLf, endsInCrOrLf);
    say(secret.notUtf8, notUtf8);
    say(secret.hasAuthzid, hasAuthzid);
    say(secret.beginsWithVerb, beginsWithVerb);
    say(secret.emptyUser, emptyUser);
    say(secret.emptyPassword, emptyPassword);
    return sentences;
}

} // namespace Words
