#include "ui/words/capabilitytext.h"

#include "core/knowledge/keyword.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/phrase.h"
#include "ui/words/referencetext.h"
#include "ui/words/rfc.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Offer;
using Core::Offers;
namespace Knowledge = Core::Knowledge;
using Kind = Core::ReferenceEntry::Kind;

constexpr qsizetype nameLength = 60;
constexpr qsizetype valueLength = 200;
constexpr qsizetype mechanismsShown = 40;
constexpr char absent[] = "—";

constexpr char context[] = "Capability";
constexpr const char *unknownTitle = QT_TRANSLATE_NOOP("Capability", "An extension that is not known here");
constexpr const char *unknownMeaning = QT_TRANSLATE_NOOP(
    "Capability", "It stands in no register and no table here. A name that begins with X is private: only this "
                  "server’s own documentation tells what it does. It need not concern you.");
constexpr const char *unknownMechanism =
    QT_TRANSLATE_NOOP("Capability", "This mechanism is not known here: do not send it a password unless you know it.");
constexpr const char *offered = QT_TRANSLATE_NOOP("Capability", "Offered in the reply to EHLO");
constexpr const char *titled = QT_TRANSLATE_NOOP("Capability", "%1.");
constexpr const char *limitIs = QT_TRANSLATE_NOOP("Capability", "The server takes messages of up to %1 (%2 octets).");
constexpr const char *cameNew =
    QT_TRANSLATE_NOOP("Capability", "It was not offered in the EHLO reply before ({line:introduction}).");
constexpr const char *changedNow =
    QT_TRANSLATE_NOOP("Capability", "In the EHLO reply before ({line:introduction}) it read: {value}.");
constexpr const char *now = QT_TRANSLATE_NOOP("Capability", "Now");
constexpr const char *before = QT_TRANSLATE_NOOP("Capability", "Before");
constexpr const char *unchanged =
    QT_TRANSLATE_N_NOOP("Capability", "Nothing changed: all %n keyword(s) are as before.");
constexpr const char *alike = QT_TRANSLATE_N_NOOP("Capability", "%n keyword(s) stayed as they were.");

struct RemarkableText {
    Offers::Remarkable value;
    const char *text;
};
constexpr RemarkableText remarkables[] = {
    {Offers::Remarkable::LoginInClear,
     QT_TRANSLATE_NOOP("Capability",
                       "A login that shows the password is offered before TLS. Whoever listens on the way "
                       "could read it: send STARTTLS first, or use a mechanism that hides it.")},
    {Offers::Remarkable::TlsInsideTls,
     QT_TRANSLATE_NOOP("Capability", "STARTTLS is offered although TLS is active. RFC 3207 forbids that; do not use it "
                                     "a second time.")},
    {Offers::Remarkable::OldLoginForm,
     QT_TRANSLATE_NOOP("Capability", "The mechanisms are listed a second time behind “AUTH=”, a form for mail programs "
                                     "of the 1990s. It means the same.")},
    {Offers::Remarkable::NoLimitOfSize,
     QT_TRANSLATE_NOOP("Capability", "SIZE names no number: there is no fixed limit, or it is not told.")},
    {Offers::Remarkable::Truncated,
     QT_TRANSLATE_NOOP("Capability", "The reply is longer than what is read here: its last lines are left out.")},
};
static_assert(coversInOrder(remarkables, Offers::Remarkable::Truncated));

struct BetweenText {
    Offers::Between value;
    const char *text;
};
constexpr BetweenText betweens[] = {
    {Offers::Between::Nothing, QT_TRANSLATE_NOOP("Capability", "Held against the EHLO reply in {line:introduction}.")},
    {Offers::Between::Tls,
     QT_TRANSLATE_NOOP("Capability", "Held against the EHLO reply before TLS ({line:introduction}).")},
    {Offers::Between::Login,
     QT_TRANSLATE_NOOP("Capability", "Held against the EHLO reply before the login ({line:introduction}).")},
    {Offers::Between::TlsAndLogin,
     QT_TRANSLATE_NOOP("Capability", "Held against the EHLO reply before TLS and the login ({line:introduction}).")},
};
static_assert(coversInOrder(betweens, Offers::Between::TlsAndLogin));

QString parametersOf(const Offer &offer)
{
    return inert(offer.parameters.join(' '), valueLength);
}

// The keyword links to its line, where it is explained at length.
Run termOf(const Offer &offer)
{
    return {Run::Kind::Row, inert(offer.keyword, nameLength), offer.row, {}};
}

std::optional<quint64> sizeOf(const Offer &offer)
{
    bool isNumber = false;
    const quint64 size = offer.parameters.value(0).toULongLong(&isNumber);
    return offer.keyword == "SIZE" && isNumber && size > 0 ? std::optional(size) : std::nullopt;
}

QString limitText(const Language &language, quint64 size)
{
    return language.text(context, limitIs).arg(octetCount(language, size), number(language, size));
}

Prose briefly(const Language &language, const Offer &offer)
{
    const Knowledge::KeywordEntry *entry = Knowledge::keyword(offer.keyword);
    if (!entry)
        return {plainRun(language.text(context, unknownTitle))};
    Prose prose{plainRun(language.text(context, titled).arg(language.text(Knowledge::keywordContext, entry->title)))};
    if (const auto size = sizeOf(offer))
        join(prose, {plainRun(limitText(language, *size))});
    else
        join(prose, phrase(language, Knowledge::keywordContext, entry->meaning, {}));
    return prose;
}

QList<TermText> mechanismTexts(const Language &language, const QList<QByteArray> &mechanisms)
{
    QList<TermText> texts;
    for (const QByteArray &name : mechanisms.first(std::min(mechanisms.size(), mechanismsShown))) {
        const Knowledge::MechanismEntry *entry = Knowledge::mechanism(name);
        Prose prose{plainRun(language.text(context, unknownMechanism))};
        if (entry) {
            prose = {
                plainRun(language.text(context, titled).arg(language.text(Knowledge::mechanismContext, entry->title)))};
            join(prose, phrase(language, Knowledge::mechanismContext, entry->exposed, {}));
        }
        texts.append({entryRun(language, Kind::Mechanism, name), prose});
    }
    return texts;
}

QList<TermText> missingTexts(const Language &language, const QList<QByteArray> &missing)
{
    QList<TermText> texts;
    for (const QByteArray &keyword : missing) {
        if (const Knowledge::KeywordEntry *entry = Knowledge::keyword(keyword))
            texts.append({entryRun(language, Kind::Keyword, keyword),
                          phrase(language, Knowledge::keywordContext, entry->missing, {})});
    }
    return texts;
}

QString side(const std::optional<Offer> &offer)
{
    if (!offer)
        return QString::fromUtf8(absent);
    const QString parameters = parametersOf(*offer);
    return parameters.isEmpty() ? QStringLiteral("✓") : parameters;
}

void takeSince(const Language &language, const Offers::Since &since, OffersText &text)
{
    const Core::Argument row{Core::Role::Introduction, {}, since.row, {}};
    text.since = phrase(language, context, rowOf(betweens, since.between).text, {row});
    if (since.alike > 0)
        join(text.since, {plainRun(language.text(context, since.changes.isEmpty() ? unchanged : alike,
                                                 int(std::min<quint32>(since.alike, 1000))))});
    text.before = language.text(context, before);
    text.now = language.text(context, now);
    for (const Offers::Change &change : since.changes)
        text.changes.append({inert(change.keyword, nameLength), side(change.before), side(change.now)});
}

OffersText offersText(const Language &language, const Offers &offers)
{
    OffersText text;
    for (const Offer &offer : offers.offers)
        text.offers.append({termOf(offer), briefly(language, offer)});
    text.mechanisms = mechanismTexts(language, offers.mechanisms);
    text.missing = missingTexts(language, offers.missing);
    for (const Offers::Remarkable remarkable : offers.remarkable)
        text.remarks.append(phrase(language, context, rowOf(remarkables, remarkable).text, {}));
    if (offers.since)
        takeSince(language, *offers.since, text);
    return text;
}

Prose changeOf(const Language &language, const Offers &offers, const Offer &offer)
{
    if (!offers.since)
        return {};
    for (const Offers::Change &change : offers.since->changes) {
        if (change.keyword != offer.keyword)
            continue;
        const Core::Argument row{Core::Role::Introduction, {}, offers.since->row, {}};
        if (!change.before)
            return phrase(language, context, cameNew, {row});
        return phrase(language, context, changedNow,
                      {row, {Core::Role::Value, change.before->parameters.join(' '), Core::none, {}}});
    }
    return {};
}

void takeKeyword(const Language &language, const Knowledge::KeywordEntry &entry, ExplanationText &text)
{
    text.title = language.text(Knowledge::keywordContext, entry.title);
    text.meaning = phrase(language, Knowledge::keywordContext, entry.meaning, {});
    text.use = phrase(language, Knowledge::keywordContext, entry.use, {});
    text.syntax = QString::fromUtf8(entry.syntax);
    text.rules = ruleRuns(entry.rules);
    text.lookUps = {entryRun(language, Kind::Keyword, entry.keyword)};
}

// The line in hand takes the place of the reply's reading; code, class and faults stay the reply's.
void takeLine(const Language &language, const Offers &offers, const Offer &offer, ExplanationText &text)
{
    const Knowledge::KeywordEntry *entry = Knowledge::keyword(offer.keyword);
    ExplanationText line;
    line.heading = inert(offer.keyword, nameLength);
    line.classLine = language.text(context, offered);
    line.faults = text.faults;
    line.id = line.heading;
    line.evidence = {offer.row};
    if (entry) {
        takeKeyword(language, *entry, line);
    } else {
        line.title = language.text(context, unknownTitle);
        line.meaning = {plainRun(language.text(context, unknownMeaning))};
    }
    if (const auto size = sizeOf(offer))
        line.here = {plainRun(limitText(language, *size))};
    join(line.here, changeOf(language, offers, offer));
    if (offer.keyword == "AUTH")
        line.offers.mechanisms = mechanismTexts(language, offers.mechanisms);
    text = line;
}

} // namespace

void takeOffers(const Language &language, const Core::Explanation &explanation, ExplanationText &text)
{
    if (!explanation.offers)
        return;
    const Offers &offers = *explanation.offers;
    if (const Offer *offer = offers.at(explanation.inHand))
        takeLine(language, offers, *offer, text);
    else
        text.offers = offersText(language, offers);
}

} // namespace Words
