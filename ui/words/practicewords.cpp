#include "ui/words/sessionwords.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Practice::Situation;

struct SituationWords {
    Situation value;
    const char *name;
    const char *text;
};

constexpr char context[] = "Practice";
constexpr SituationWords situations[] = {
    {Situation::Submission, QT_TRANSLATE_NOOP("Practice", "Ordinary submission"),
     QT_TRANSLATE_NOOP("Practice", "Everything works: STARTTLS, AUTH, a message that is accepted.")},
    {Situation::TlsRequired, QT_TRANSLATE_NOOP("Practice", "STARTTLS required"),
     QT_TRANSLATE_NOOP("Practice", "530 until TLS is active.")},
    {Situation::LoginRequired, QT_TRANSLATE_NOOP("Practice", "Login required"),
     QT_TRANSLATE_NOOP("Practice", "530 to MAIL until you have authenticated.")},
    {Situation::SenderNotOwned, QT_TRANSLATE_NOOP("Practice", "Sender not yours"),
     QT_TRANSLATE_NOOP("Practice", "553 when the sender is not the address of the login.")},
    {Situation::BadSyntax, QT_TRANSLATE_NOOP("Practice", "Strict about syntax"),
     QT_TRANSLATE_NOOP("Practice", "501 and 553 for names and addresses that break the grammar.")},
    {Situation::Greylisting, QT_TRANSLATE_NOOP("Practice", "Greylisting"),
     QT_TRANSLATE_NOOP("Practice", "450 at first; the same recipient is accepted some seconds later.")},
    {Situation::MailboxFull, QT_TRANSLATE_NOOP("Practice", "Mailbox full"),
     QT_TRANSLATE_NOOP("Practice", "552 to RCPT: the recipient has no room left.")},
    {Situation::StorageFull, QT_TRANSLATE_NOOP("Practice", "Storage full"),
     QT_TRANSLATE_NOOP("Practice", "452: the server itself has no room at present.")},
    {Situation::TooManyRecipients, QT_TRANSLATE_NOOP("Practice", "Too many recipients"),
     QT_TRANSLATE_NOOP("Practice", "452 from the fourth recipient on; the first three get the message.")},
    {Situation::MessageTooLarge, QT_TRANSLATE_NOOP("Practice", "Message too large"),
     QT_TRANSLATE_NOOP("Practice", "552 for anything above 2000 octets, declared or counted.")},
    {Situation::UnknownUser, QT_TRANSLATE_NOOP("Practice", "Unknown user"),
     QT_TRANSLATE_NOOP("Practice", "550 to RCPT: no such mailbox here.")},
    {Situation::UserMoved, QT_TRANSLATE_NOOP("Practice", "User moved"),
     QT_TRANSLATE_NOOP("Practice", "551 with the recipient’s new address.")},
    {Situation::RelayDenied, QT_TRANSLATE_NOOP("Practice", "Relaying denied"),
     QT_TRANSLATE_NOOP("Practice", "554 to recipients elsewhere, for strangers.")},
    {Situation::TlsUnavailable, QT_TRANSLATE_NOOP("Practice", "TLS not available"),
     QT_TRANSLATE_NOOP("Practice", "454 to STARTTLS, although it is offered.")},
    {Situation::LoginUnavailable, QT_TRANSLATE_NOOP("Practice", "Login not available"),
     QT_TRANSLATE_NOOP("Practice", "454 to AUTH: the accounts cannot be checked at present.")},
    {Situation::Overloaded, QT_TRANSLATE_NOOP("Practice", "Overloaded"),
     QT_TRANSLATE_NOOP("Practice", "421 instead of a greeting.")},
    {Situation::TooManyErrors, QT_TRANSLATE_NOOP("Practice", "Too many errors"),
     QT_TRANSLATE_NOOP("Practice", "421 and the end of the connection after three errors.")},
    {Situation::Tarpit, QT_TRANSLATE_NOOP("Practice", "Slow on purpose"),
     QT_TRANSLATE_NOOP("Practice", "Each reply comes late.")},
    {Situation::ContentRefused, QT_TRANSLATE_NOOP("Practice", "Content refused"),
     QT_TRANSLATE_NOOP("Practice", "554 after the final dot: the message was read and turned away.")},
    {Situation::LmtpMixed, QT_TRANSLATE_NOOP("Practice", "LMTP, mixed results"),
     QT_TRANSLATE_NOOP("Practice", "One reply for each recipient after the dot: delivered, full, unknown.")},
    {Situation::UntrustedCertificate, QT_TRANSLATE_NOOP("Practice", "Untrusted certificate"),
     QT_TRANSLATE_NOOP("Practice", "STARTTLS with a certificate that nobody vouches for.")},
};
static_assert(coversInOrder(situations, Situation::UntrustedCertificate));

} // namespace

QString situationName(const Language &language, Situation situation)
{
    return language.text(context, rowOf(situations, situation).name);
}

QString situationText(const Language &language, Situation situation)
{
    return language.text(context, rowOf(situations, situation).text);
}

} // namespace Words
