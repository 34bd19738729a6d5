#include "ui/words/addresswords.h"

#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/table.h"

#include <QCoreApplication>

#include <algorithm>

namespace Words {
namespace {

using Core::Smtp::MailboxProblem;

struct ProblemWords {
    MailboxProblem value;
    const char *id;
    const char *text; // %1: position, %2: the character
};

constexpr char context[] = "Mailbox";
constexpr ProblemWords problems[] = {
    {MailboxProblem::None, "none", QT_TRANSLATE_NOOP("Mailbox", "The address is well-formed.")},
    {MailboxProblem::Empty, "empty", QT_TRANSLATE_NOOP("Mailbox", "The address is empty.")},
    {MailboxProblem::Blank, "blank",
     QT_TRANSLATE_NOOP("Mailbox", "A blank stands at character %1. An address holds none outside quotation marks.")},
    {MailboxProblem::ControlCharacter, "control-character",
     QT_TRANSLATE_NOOP("Mailbox", "A control character (%2) stands at character %1.")},
    {MailboxProblem::MissingAt, "missing-at", QT_TRANSLATE_NOOP("Mailbox", "There is no @: the domain is missing.")},
    {MailboxProblem::EmptyLocalPart, "empty-local-part", QT_TRANSLATE_NOOP("Mailbox", "Nothing stands before the @.")},
    {MailboxProblem::EmptyDomain, "empty-domain", QT_TRANSLATE_NOOP("Mailbox", "Nothing stands behind the @.")},
    {MailboxProblem::LeadingDot, "leading-dot",
     QT_TRANSLATE_NOOP("Mailbox", "The part before the @ begins with a dot (character %1).")},
    {MailboxProblem::TrailingDot, "trailing-dot",
     QT_TRANSLATE_NOOP("Mailbox", "The part before the @ ends with a dot (character %1).")},
    {MailboxProblem::TwoDots, "two-dots", QT_TRANSLATE_NOOP("Mailbox", "Two dots follow each other at character %1.")},
    {MailboxProblem::CharacterNotAllowed, "character-not-allowed",
     QT_TRANSLATE_NOOP("Mailbox", "%2 at character %1 is not allowed outside quotation marks.")},
    {MailboxProblem::UnclosedQuote, "unclosed-quote",
     QT_TRANSLATE_NOOP("Mailbox", "The quotation mark at character %1 is never closed.")},
    {MailboxProblem::BadQuotedPair, "bad-quoted-pair",
     QT_TRANSLATE_NOOP("Mailbox", "The backslash at character %1 has nothing behind it that may be quoted.")},
    {MailboxProblem::DomainCharacter, "domain-character",
     QT_TRANSLATE_NOOP("Mailbox",
                       "%2 at character %1 is not allowed in a domain: letters, digits, hyphens and dots are.")},
    {MailboxProblem::LabelEmpty, "label-empty",
     QT_TRANSLATE_NOOP("Mailbox", "A part of the domain is empty at character %1: a dot too many.")},
    {MailboxProblem::LabelHyphen, "label-hyphen",
     QT_TRANSLATE_NOOP("Mailbox", "A part of the domain begins or ends with a hyphen (character %1).")},
    {MailboxProblem::LabelTooLong, "label-too-long",
     QT_TRANSLATE_NOOP("Mailbox", "A part of the domain is longer than 63 octets (from character %1).")},
    {MailboxProblem::BadAddressLiteral, "bad-address-literal",
     QT_TRANSLATE_NOOP("Mailbox", "What stands between the square brackets is no IP address (character %1). Right are "
                                  "[192.0.2.1] and [IPv6:2001:db8::1].")},
    {MailboxProblem::UnclosedLiteral, "unclosed-literal",
     QT_TRANSLATE_NOOP("Mailbox", "The square bracket at character %1 is never closed.")},
    {MailboxProblem::SecondAt, "second-at", QT_TRANSLATE_NOOP("Mailbox", "A second @ stands at character %1.")},
    {MailboxProblem::NotAscii, "not-ascii",
     QT_TRANSLATE_NOOP(
         "Mailbox",
         "%2 at character %1 is not ASCII. Such an address needs SMTPUTF8, and it was not given with MAIL.")},
    {MailboxProblem::NotUtf8, "not-utf-8", QT_TRANSLATE_NOOP("Mailbox", "The octets at character %1 are not UTF-8.")},
    {MailboxProblem::LocalPartTooLong, "local-part-too-long",
     QT_TRANSLATE_NOOP("Mailbox", "The part before the @ is longer than 64 octets.")},
    {MailboxProblem::DomainTooLong, "domain-too-long",
     QT_TRANSLATE_NOOP("Mailbox", "The domain is longer than 255 octets.")},
    {MailboxProblem::PathTooLong, "path-too-long",
     QT_TRANSLATE_NOOP("Mailbox", "The address with its brackets is longer than 256 octets.")},
    {MailboxProblem::SourceRoute, "source-route",
     QT_TRANSLATE_NOOP("Mailbox", "A source route stands before the address (character %1). It is well-formed but "
                                  "obsolete, and many servers refuse it.")},
    {MailboxProblem::UnclosedBracket, "unclosed-bracket", QT_TRANSLATE_NOOP("Mailbox", "The closing > is missing.")},
};
static_assert(coversInOrder(problems, MailboxProblem::UnclosedBracket));

constexpr const char *blank = QT_TRANSLATE_NOOP("Mailbox", "a blank");
constexpr const char *quoted = QT_TRANSLATE_NOOP("Mailbox", "“%1”");

} // namespace

QLatin1String id(MailboxProblem problem)
{
    return QLatin1String(rowOf(problems, problem).id);
}

QString characterName(const Language &language, QByteArrayView character)
{
    if (character == " ")
        return language.text(context, blank);
    return language.text(context, quoted).arg(inert(character, 16));
}

QString problemText(const Language &language, MailboxProblem problem, quint32 position, QByteArrayView character)
{
    QString text = language.text(context, rowOf(problems, problem).text);
    text.replace(QLatin1String("%1"), number(language, std::max(position, 1U)));
    const qsizetype place = text.indexOf(QLatin1String("%2"));
    const QString name = characterName(language, character);
    return place < 0 ? text : text.replace(place, 2, place == 0 ? name.left(1).toUpper() + name.mid(1) : name);
}

QString problemText(const Language &language, const Core::Smtp::MailboxVerdict &verdict, QByteArrayView checked)
{
    if (verdict.ok())
        return {};
    const qsizetype at = std::clamp<qsizetype>(verdict.at, 0, checked.size());
    const QByteArrayView before = checked.first(at);
    const auto begins = [](char octet) { return (uchar(octet) & 0xc0) != 0x80; }; // of UTF-8, any first octet
    const auto position = quint32(std::count_if(before.begin(), before.end(), begins)) + 1;
    const qsizetype size = std::clamp<qsizetype>(verdict.size, 0, checked.size() - at);
    return problemText(language, verdict.problem, position, checked.sliced(at, size));
}

} // namespace Words
