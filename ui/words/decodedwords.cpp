#include "core/sasl/mechanism.h"
#include "ui/words/addresswords.h"
#include "ui/words/faultwords.h"
#include "ui/words/inert.h"
#include "ui/words/loginfields.h"
#include "ui/words/phrase.h"
#include "ui/words/replytext.h"
#include "ui/words/sessionwords.h"
#include "ui/words/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Words {
namespace {

using Core::Decoded;
using Reading = Core::Sasl::Reading::What;

constexpr qsizetype valueLength = 1000;
constexpr qsizetype faultsShown = 8;

struct ReadingWords {
    Reading value;
    const char *label;
};
constexpr char context[] = "Decoded";
constexpr ReadingWords readings[] = {
    {Reading::Nothing, QT_TRANSLATE_NOOP("Decoded", "Nothing")},
    {Reading::NotBase64, QT_TRANSLATE_NOOP("Decoded", "Not base64")},
    {Reading::UserPrompt, QT_TRANSLATE_NOOP("Decoded", "Asks for the user name")},
    {Reading::PasswordPrompt, QT_TRANSLATE_NOOP("Decoded", "Asks for the password")},
    {Reading::OtherPrompt, QT_TRANSLATE_NOOP("Decoded", "Asks for")},
    {Reading::CramChallenge, QT_TRANSLATE_NOOP("Decoded", "One-time challenge")},
    {Reading::Json, QT_TRANSLATE_NOOP("Decoded", "Error report")},
    {Reading::Fields, QT_TRANSLATE_NOOP("Decoded", "Fields")},
    {Reading::Cancel, QT_TRANSLATE_NOOP("Decoded", "Cancels the login")},
    {Reading::User, QT_TRANSLATE_NOOP("Decoded", "User name")},
    {Reading::Text, QT_TRANSLATE_NOOP("Decoded", "Decoded")},
    {Reading::Octets, QT_TRANSLATE_NOOP("Decoded", "Decoded octets")},
};
static_assert(coversInOrder(readings, Reading::Octets));

constexpr const char *statusLabel = QT_TRANSLATE_NOOP("Decoded", "Enhanced status code");
constexpr const char *capabilityLabel = QT_TRANSLATE_NOOP("Decoded", "Offered");
constexpr const char *addressLabel = QT_TRANSLATE_NOOP("Decoded", "Address");
constexpr const char *queueLabel = QT_TRANSLATE_NOOP("Decoded", "Name in the server’s queue");
constexpr const char *textLabel = QT_TRANSLATE_NOOP("Decoded", "Text");
constexpr const char *softwareLabel = QT_TRANSLATE_NOOP("Decoded", "Software, as the greeting shows");
constexpr const char *statusValue = QT_TRANSLATE_NOOP("Decoded", "%1: %2, %3");

// RFC 3463 3.1: the second number of an enhanced status code.
constexpr std::array<const char *, 8> subjects = {
    QT_TRANSLATE_NOOP("Decoded", "no particular subject"),     QT_TRANSLATE_NOOP("Decoded", "about an address"),
    QT_TRANSLATE_NOOP("Decoded", "about a mailbox"),           QT_TRANSLATE_NOOP("Decoded", "about the mail system"),
    QT_TRANSLATE_NOOP("Decoded", "about network and routing"), QT_TRANSLATE_NOOP("Decoded", "about the dialogue"),
    QT_TRANSLATE_NOOP("Decoded", "about the content"),         QT_TRANSLATE_NOOP("Decoded", "about security or policy"),
};

QString statusText(const Language &language, const Decoded &decoded)
{
    const QList<QByteArray> numbers = decoded.bytes.split('.');
    const uint subject = numbers.size() == 3 ? numbers[1].toUInt() : 0;
    return language.text(context, statusValue)
        .arg(inert(decoded.bytes, 20),
             severityName(language, Core::severityOf(quint16(decoded.detail * 100))).toLower(),
             subjectText(language, subject));
}

const char *labelOf(const Decoded &decoded)
{
    switch (decoded.what) {
    case Decoded::What::Challenge:
    case Decoded::What::Response:
        return rowOf(readings, Reading(decoded.detail)).label;
    case Decoded::What::EnhancedStatus:
        return statusLabel;
    case Decoded::What::Capability:
        return capabilityLabel;
    case Decoded::What::Address:
        return addressLabel;
    case Decoded::What::Queue:
        return queueLabel;
    case Decoded::What::Text:
        return textLabel;
    case Decoded::What::Software:
        return softwareLabel;
    case Decoded::What::Field:
    case Decoded::What::Compared:
        return loginFieldLabel(Core::Sasl::ReadField::What(decoded.detail));
    }
    return textLabel;
}

QString valueOf(const Language &language, const Decoded &decoded)
{
    if (decoded.what == Decoded::What::EnhancedStatus)
        return statusText(language, decoded);
    if (decoded.what == Decoded::What::Field)
        return loginFieldText(language, {Core::Sasl::ReadField::What(decoded.detail), decoded.bytes});
    if (decoded.what == Decoded::What::Compared)
        return comparedFieldText(language, Core::Sasl::ReadField::What(decoded.detail), decoded.asked, decoded.bytes);
    if (decoded.what == Decoded::What::Address)
        return problemText(language, Core::Smtp::MailboxProblem(decoded.detail), decoded.position, decoded.bytes);
    return inert(decoded.bytes, valueLength);
}

} // namespace

QString subjectText(const Language &language, uint subject)
{
    return language.text(context, subject < subjects.size() ? subjects[subject] : subjects.front());
}

QList<DecodedText> decodedTexts(const Language &language, const QList<Decoded> &decoded)
{
    QList<DecodedText> texts;
    for (const Decoded &some : decoded)
        texts.append({language.text(context, labelOf(some)), valueOf(language, some), some.row});
    return texts;
}

QList<Prose> faultProses(const Language &language, const QList<Core::Fault> &faults)
{
    QList<Prose> proses;
    QList<Core::FaultKind> said;
    for (const Core::Fault &fault : faults) {
        if (said.contains(fault.kind) || said.size() >= faultsShown)
            continue;
        said.append(fault.kind);
        proses.append(faultProse(language, fault));
    }
    return proses;
}

} // namespace Words
