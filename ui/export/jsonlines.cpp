#include "ui/export/jsonlines.h"

#include "core/explanation/explanationof.h"
#include "core/transcript/facts.h"
#include "ui/words/explanationtext.h"
#include "ui/words/failurewords.h"
#include "ui/words/faultwords.h"
#include "ui/words/inert.h"
#include "ui/words/notewords.h"
#include "ui/words/phrase.h"
#include "ui/words/rowwords.h"
#include "ui/words/tlswords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Export {

namespace {

using Core::Kind;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue number(Core::RowId row)
{
    return row == Core::none ? QJsonValue() : QJsonValue(qint64(row) + 1);
}

QJsonValue seconds(qint64 micros)
{
    return micros < 0 ? QJsonValue() : QJsonValue(double(micros) / 1e6);
}

QJsonArray numbers(Core::RowId first, Core::RowId last)
{
    QJsonArray all;
    for (Core::RowId row = first; first != Core::none && row <= last; ++row)
        all.append(number(row));
    return all;
}

QJsonValue verified(Core::Protection protection)
{
    if (!Core::isProtected(protection))
        return {};
    return protection == Core::Protection::TlsVerified;
}

const char *eventName(Kind kind)
{
    switch (kind) {
    case Kind::Opened:
    case Kind::Trying:
        return "connecting";
    case Kind::Connected:
        return "connected";
    case Kind::Received:
        return "received";
    case Kind::Sent:
        return "sent";
    case Kind::Encrypted:
        return "encrypted";
    case Kind::Closed:
        return "closed";
    case Kind::Failed:
        return "failed";
    case Kind::Resolved:
    case Kind::TryFailed:
    case Kind::Secret:
    case Kind::Doubted:
    case Kind::Trusted:
    case Kind::Gap:
    case Kind::Note:
    case Kind::Foreign:
    case Kind::Mark:
    case Kind::Excerpt:
        return "note";
    }
    Q_UNREACHABLE();
}

void addTls(QJsonObject &object, const Core::TlsFacts &facts)
{
    QJsonArray names, errors, remarks;
    for (const QByteArray &name : facts.names)
        names.append(Words::inert(name));
    for (const Core::CertificateFinding finding : facts.findings)
        (Core::isRemark(finding) ? remarks : errors).append(Words::id(finding));
    object.insert(key("protocol"), Words::inert(facts.protocol));
    object.insert(key("cipher"), Words::inert(facts.cipher));
    object.insert(key("names"), names);
    object.insert(key("issuer"), Words::inert(facts.issuer));
    object.insert(key("notAfter"), QDateTime::fromSecsSinceEpoch(facts.notAfter, Qt::UTC).toString(Qt::ISODate));
    object.insert(key("errors"), errors);
    object.insert(key("remarks"), remarks);
}

// What a fact holds beyond its sentence.
void addFact(QJsonObject &object, Kind kind, QByteArrayView fact)
{
    switch (kind) {
    case Kind::Connected: {
        const auto facts = Core::Facts::decode<Core::Facts::Connected>(fact);
        object.insert(key("local"), Words::inert(facts.local));
        object.insert(key("peer"), Words::inert(facts.peer));
        return;
    }
    case Kind::Doubted:
    case Kind::Trusted:
    case Kind::Encrypted:
        addTls(object, Core::Facts::decode<Core::TlsFacts>(fact));
        return;
    case Kind::TryFailed:
    case Kind::Failed:
        object.insert(key("id"), Words::id(Core::Facts::decode<Core::Failure>(fact).kind));
        return;
    case Kind::Closed:
        object.insert(key("id"), Words::id(Core::Facts::decode<Core::Closing>(fact)));
        return;
    case Kind::Note:
        object.insert(key("id"), Words::id(Core::Facts::decode<Core::Facts::Noted>(fact).note));
        return;
    default:
        return;
    }
}

QJsonObject rowObject(const Words::Language &language, const Core::Document &document, Core::RowId row)
{
    const Core::Dialogue dialogue = document.dialogue();
    const Core::Row &shown = dialogue.rows[row];
    const Core::Event &event = dialogue.event(row);
    QJsonObject object{{key("number"), number(row)},
                       {key("event"), QString::fromLatin1(eventName(shown.kind))},
                       {key("at"), seconds(event.at)},
                       {key("protected"), Words::id(event.protection)},
                       {key("verified"), verified(event.protection)}};
    if (shown.kind != Kind::Received && shown.kind != Kind::Sent) {
        object.insert(key("text"), Words::rowText(language, dialogue, row));
        addFact(object, shown.kind, dialogue.fact(row));
        return object;
    }
    const QByteArray line = dialogue.line(row);
    // A secret's place shows dots; its octets are recorded nowhere, so that none are due.
    const bool secret = dialogue.secretOf(row) != Core::none;
    object.insert(key("text"), secret ? Words::rowText(language, dialogue, row) : Words::inert(line));
    if (Words::inert(line).toUtf8() != line)
        object.insert(key("bytes"), QString::fromLatin1(line.toBase64()));
    return object;
}

QJsonObject faultObject(const Words::Language &language, const Core::Document &document, const Core::Fault &fault)
{
    const Core::Dialogue dialogue = document.dialogue();
    const Core::Event &event = dialogue.event(fault.row);
    return {{key("number"), number(fault.row)},
            {key("event"), QStringLiteral("fault")},
            {key("at"), seconds(event.at)},
            {key("protected"), Words::id(event.protection)},
            {key("verified"), verified(event.protection)},
            {key("id"), Words::id(fault.kind)},
            {key("offset"), qint64(fault.offset)},
            {key("text"), Words::plain(Words::faultProse(language, fault))}};
}

QJsonValue statusValue(const Core::Smtp::Reply &reply)
{
    return reply.status ? QJsonValue(QString::fromLatin1(reply.status->toString())) : QJsonValue();
}

QJsonObject replyEvent(const Words::Language &language, const Core::Document &document,
                       const Core::Smtp::Exchange &exchange, Explanations explanations)
{
    const Core::Dialogue dialogue = document.dialogue();
    const Core::Smtp::Reply reply = dialogue.reply(exchange);
    const Core::Event &event = dialogue.event(exchange.replyLast);
    QJsonObject object{{key("number"), number(exchange.replyLast)},
                       {key("event"), QStringLiteral("reply")},
                       {key("at"), seconds(event.at)},
                       {key("protected"), Words::id(event.protection)},
                       {key("verified"), verified(event.protection)},
                       {key("text"), Words::inert(reply.joined())},
                       {key("code"), QString::number(reply.code)},
                       {key("status"), statusValue(reply)},
                       {key("lines"), numbers(exchange.replyFirst, exchange.replyLast)},
                       {key("to"), number(exchange.said)},
                       {key("delay"), seconds(exchange.delay)}};
    if (explanations == Explanations::With)
        object.insert(key("explanation"), explanationObject(language, document, exchange.replyFirst));
    return object;
}

QJsonArray fixesOf(const QList<Words::AdviceText> &advice)
{
    QJsonArray fixes;
    for (const Words::AdviceText &some : advice)
        fixes.append(Words::plain(some.text));
    return fixes;
}

QJsonObject wordingObject(const Words::WordingText &wording)
{
    QJsonArray facts;
    for (const Words::DecodedText &fact : wording.facts)
        facts.append(
            QJsonObject{{key("label"), fact.label}, {key("value"), fact.value}, {key("number"), number(fact.row)}});
    return {{key("software"), wording.software},
            {key("title"), wording.title},
            {key("certainty"), wording.certainty},
            {key("actor"), wording.actor},
            {key("setting"), wording.setting},
            {key("link"), Words::plain(wording.link)},
            {key("facts"), facts}};
}

QJsonArray termsOf(const QList<Words::TermText> &terms)
{
    QJsonArray all;
    for (const Words::TermText &term : terms)
        all.append(QJsonObject{{key("name"), term.term.text}, {key("text"), Words::plain(term.text)}});
    return all;
}

QJsonObject offersObject(const Words::OffersText &offers)
{
    QJsonArray remarks, changes;
    for (const Words::Prose &remark : offers.remarks)
        remarks.append(Words::plain(remark));
    for (const Words::OffersText::Change &change : offers.changes)
        changes.append(
            QJsonObject{{key("name"), change.keyword}, {key("before"), change.before}, {key("now"), change.now}});
    QJsonObject object{{key("keywords"), termsOf(offers.offers)},
                       {key("mechanisms"), termsOf(offers.mechanisms)},
                       {key("missing"), termsOf(offers.missing)},
                       {key("remarks"), remarks}};
    if (!offers.since.isEmpty()) {
        object.insert(key("since"), Words::plain(offers.since));
        object.insert(key("changes"), changes);
    }
    return object;
}

QByteArray asLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QJsonObject explanationObject(const Words::Language &language, const Core::Document &document, Core::RowId row)
{
    return explanationObject(Words::explanationText(language, Core::explanationOf(document, row), document.dialogue()));
}

QJsonObject explanationObject(const Words::ExplanationText &text)
{
    Words::Prose meaning = text.meaning;
    QJsonArray fixes = fixesOf(text.advice), wordings, evidence;
    for (const Words::WordingText &wording : text.wordings) {
        Words::join(meaning, wording.meaning);
        const QJsonArray theirs = fixesOf(wording.advice);
        for (const auto &fix : theirs)
            fixes.append(fix);
        wordings.append(wordingObject(wording));
    }
    Words::join(meaning, text.status);
    for (const Core::RowId shown : text.evidence)
        evidence.append(number(shown));
    QJsonObject object{{key("id"), text.id},
                       {key("level"), text.levelId},
                       {key("title"), text.title},
                       {key("meaning"), Words::plain(meaning)},
                       {key("here"), Words::plain(text.here)},
                       {key("fix"), fixes},
                       {key("evidence"), evidence},
                       {key("wordings"), wordings}};
    if (text.offers != Words::OffersText())
        object.insert(key("offers"), offersObject(text.offers));
    return object;
}

QByteArray jsonLines(const Words::Language &language, const Core::Document &document, Core::RowId row,
                     Explanations explanations, const Core::MarkedRow *mark)
{
    const Core::Dialogue dialogue = document.dialogue();
    QJsonObject object = rowObject(language, document, row);
    if (mark)
        object.insert(key("mark"), Words::inert(mark->text));
    QByteArray lines = asLine(object);
    for (const Core::Fault &fault : dialogue.faultsOf(row))
        lines += asLine(faultObject(language, document, fault));
    const Core::Smtp::Exchange *exchange = dialogue.exchangeOfReply(row);
    if (exchange && exchange->replyLast == row)
        lines += asLine(replyEvent(language, document, *exchange, explanations));
    return lines;
}

} // namespace Export
