#include "ui/words/faultwords.h"

#include "ui/words/figures.h"
#include "ui/words/phrase.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::FaultKind;

struct FaultWords {
    FaultKind value;
    const char *id;
    const char *name;
    const char *text;
};

constexpr char context[] = "Fault";
constexpr FaultWords faults[] = {
    {FaultKind::BareLf, "bare-lf", QT_TRANSLATE_NOOP("Fault", "Bare LF"),
     QT_TRANSLATE_NOOP("Fault",
                       "The line ends in LF alone. SMTP lines end in CR LF; two programs that disagree about this "
                       "can be made to see different messages.")},
    {FaultKind::BareCr, "bare-cr", QT_TRANSLATE_NOOP("Fault", "Bare CR"),
     QT_TRANSLATE_NOOP("Fault",
                       "A CR stands inside the line without LF behind it. It ends nothing and is shown as a symbol.")},
    {FaultKind::Nul, "nul", QT_TRANSLATE_NOOP("Fault", "NUL octet"),
     QT_TRANSLATE_NOOP("Fault",
                       "The line holds a NUL octet, which no SMTP line may. Some programs stop reading there.")},
    {FaultKind::NotUtf8, "not-utf-8", QT_TRANSLATE_NOOP("Fault", "Not UTF-8"),
     QT_TRANSLATE_NOOP("Fault", "The line holds octets that are neither ASCII nor UTF-8. They are shown as \\xNN.")},
    {FaultKind::ControlCharacter, "control-character", QT_TRANSLATE_NOOP("Fault", "Control character"),
     QT_TRANSLATE_NOOP("Fault",
                       "The line holds a control character. On a terminal it could move the cursor or colour the "
                       "text; here it is shown as a symbol.")},
    {FaultKind::LineTooLong, "line-too-long", QT_TRANSLATE_NOOP("Fault", "Line too long"),
     QT_TRANSLATE_NOOP("Fault",
                       "The line is longer than the standard allows: 512 octets for a reply. Nothing of it is lost; "
                       "a very long one goes on in the next row.")},
    {FaultKind::UnfinishedLine, "unfinished-line", QT_TRANSLATE_NOOP("Fault", "Unfinished line"),
     QT_TRANSLATE_NOOP("Fault", "The connection ended inside this line. What came of it is shown.")},
    {FaultKind::NoCode, "no-code", QT_TRANSLATE_NOOP("Fault", "No reply code"),
     QT_TRANSLATE_NOOP("Fault",
                       "The line does not begin with three digits, so it is no SMTP reply. Perhaps another kind of "
                       "server listens on this port.")},
    {FaultKind::CodeOutOfRange, "code-out-of-range", QT_TRANSLATE_NOOP("Fault", "Code out of range"),
     QT_TRANSLATE_NOOP("Fault",
                       "The first digit of a reply code is 2, 3, 4 or 5, the second 0 to 5. This code is none of "
                       "those, so only its first digit can be relied on, if at all.")},
    {FaultKind::MissingSeparator, "missing-separator", QT_TRANSLATE_NOOP("Fault", "Blank or hyphen missing"),
     QT_TRANSLATE_NOOP("Fault",
                       "Behind the code stands neither a blank (last line) nor a hyphen (more lines follow). It is "
                       "read as a last line.")},
    {FaultKind::MixedCodes, "mixed-codes", QT_TRANSLATE_NOOP("Fault", "Different codes in one reply"),
     QT_TRANSLATE_NOOP("Fault", "The lines of one reply bear different codes. The code of the last line counts.")},
    {FaultKind::EndlessReply, "endless-reply", QT_TRANSLATE_NOOP("Fault", "Endless reply"),
     QT_TRANSLATE_NOOP("Fault",
                       "The reply goes on past every sensible length. It is cut into parts here; nothing is lost.")},
    {FaultKind::UnfinishedReply, "unfinished-reply", QT_TRANSLATE_NOOP("Fault", "Unfinished reply"),
     QT_TRANSLATE_NOOP("Fault", "The last line announced more lines, and they never came.")},
    {FaultKind::StatusDisagrees, "status-disagrees", QT_TRANSLATE_NOOP("Fault", "Code and status disagree"),
     QT_TRANSLATE_NOOP("Fault",
                       "The first digits of the reply code and of the enhanced status code differ. The reply code "
                       "decides whether to try again.")},
    {FaultKind::Unasked, "unasked", QT_TRANSLATE_NOOP("Fault", "Unasked reply"),
     QT_TRANSLATE_NOOP("Fault", "No command was waiting for this reply.")},
    {FaultKind::Early, "early", QT_TRANSLATE_NOOP("Fault", "Early reply"),
     QT_TRANSLATE_NOOP("Fault", "The server answered before everything it answers was sent. It has already decided.")},
    {FaultKind::ChallengeOutsideAuth, "challenge-outside-auth", QT_TRANSLATE_NOOP("Fault", "334 outside AUTH"),
     QT_TRANSLATE_NOOP("Fault",
                       "A 334 asks for a login step, and no login is going on. Do not answer it with a secret.")},
    {FaultKind::ContinueOutsideData, "continue-outside-data", QT_TRANSLATE_NOOP("Fault", "354 outside DATA"),
     QT_TRANSLATE_NOOP("Fault", "A 354 asks for the message, and DATA was not the command. Do not send content.")},
    {FaultKind::WrongReplyToStartTls, "wrong-reply-to-starttls", QT_TRANSLATE_NOOP("Fault", "Wrong reply to STARTTLS"),
     QT_TRANSLATE_NOOP(
         "Fault", "Only a whole 220 starts TLS. This reply looks friendly but starts nothing: the connection is still "
                  "in clear.")},
    {FaultKind::WrongReplyToData, "wrong-reply-to-data", QT_TRANSLATE_NOOP("Fault", "Wrong reply to DATA"),
     QT_TRANSLATE_NOOP("Fault", "Only a whole 354 invites content. After this reply no message may be sent.")},
    {FaultKind::WrongReplyToAuth, "wrong-reply-to-auth", QT_TRANSLATE_NOOP("Fault", "Wrong reply to AUTH"),
     QT_TRANSLATE_NOOP("Fault",
                       "The reply breaks the grammar, so it is neither a login nor a challenge here. Do not answer it "
                       "with a secret.")},
    {FaultKind::ReadyInsideTls, "ready-inside-tls", QT_TRANSLATE_NOOP("Fault", "220 to STARTTLS inside TLS"),
     QT_TRANSLATE_NOOP("Fault",
                       "The server agrees to start TLS a second time. TLS inside TLS does not exist here; nothing "
                       "was started.")},
    {FaultKind::Injection, "injection", QT_TRANSLATE_NOOP("Fault", "Injection before TLS"),
     QT_TRANSLATE_NOOP("Fault",
                       "These octets came in clear behind the 220 to STARTTLS. Somebody on the way could have put "
                       "them there to be taken for protected ones. They are kept as clear text, and the connection "
                       "was closed.")},
    {FaultKind::ClearInsideTls, "clear-inside-tls", QT_TRANSLATE_NOOP("Fault", "Clear text where TLS was due"),
     QT_TRANSLATE_NOOP("Fault",
                       "These octets came where TLS records were due, in clear or as the begin of a record whose rest "
                       "never came. They are kept as they came and never read as protected.")},
    {FaultKind::LostCount, "lost-count", QT_TRANSLATE_NOOP("Fault", "Lost count"),
     QT_TRANSLATE_NOOP("Fault", "So many commands are unanswered that replies can no longer be matched to them.")},
};
static_assert(coversInOrder(faults, FaultKind::LostCount));

constexpr const char *place = QT_TRANSLATE_NOOP("Fault", "(%1, octet %2)");

} // namespace

QLatin1String id(FaultKind kind)
{
    return QLatin1String(rowOf(faults, kind).id);
}

QString faultName(const Language &language, FaultKind kind)
{
    return language.text(context, rowOf(faults, kind).name);
}

QString faultText(const Language &language, FaultKind kind)
{
    return language.text(context, rowOf(faults, kind).text);
}

Prose faultProse(const Language &language, const Core::Fault &fault)
{
    Prose prose{plainRun(faultText(language, fault.kind))};
    const QString where = language.text(context, place);
    const qsizetype link = where.indexOf(QLatin1String("%1"));
    if (fault.row == Core::none || link < 0)
        return prose;
    QString rest = where.mid(link + 2);
    rest.replace(QLatin1String("%2"), number(language, quint64(fault.offset) + 1));
    join(prose, {plainRun(where.first(link)), rowRun(language, fault.row), plainRun(rest)});
    return prose;
}

} // namespace Words
