#include "tests/hostile/judge.h"

#include "tests/hostile/told.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Hostile {
namespace {

using namespace Core;

QString said(const char *what, const QStringList &expected, const QStringList &came)
{
    return QStringLiteral("%1: expected [%2], came [%3]")
        .arg(QLatin1String(what), expected.join(QLatin1Char(' ')), came.join(QLatin1Char(' ')));
}

// "?id" may be there or not.
void compareSets(const char *what, const QStringList &expected, const QStringList &came, QStringList &wrong)
{
    const bool allExpected = std::all_of(came.begin(), came.end(), [&](const QString &id) {
        return expected.contains(id) || expected.contains(QLatin1Char('?') + id);
    });
    const bool allCame = std::all_of(expected.begin(), expected.end(), [&](const QString &id) {
        return id.startsWith(QLatin1Char('?')) || came.contains(id);
    });
    if (!allExpected || !allCame)
        wrong += said(what, expected, came);
}

bool anyHolds(const QStringList &texts, const QString &fragment)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(fragment); });
}

void compareTexts(const Case &played, const Play &play, QStringList &wrong)
{
    const Told &en = play.told(english()), &fr = play.told(french());
    for (const QString &fragment : played.verdict.english)
        if (!anyHolds(en.texts, fragment))
            wrong += QStringLiteral("not said in English: ") + fragment;
    for (const QString &fragment : played.verdict.french)
        if (!anyHolds(fr.texts, fragment))
            wrong += QStringLiteral("not said in French: ") + fragment;
    for (const QString &fragment : played.verdict.absent)
        if (anyHolds(en.texts, fragment) || anyHolds(fr.texts, fragment))
            wrong += QStringLiteral("said, and should not be: ") + fragment;
}

QByteArray recorded(const Document &document, bool inTls)
{
    QByteArray bytes;
    const Transcript &transcript = document.transcript();
    for (EventId id = 0; id < transcript.size(); ++id)
        if (transcript.event(id).kind == Kind::Received && isProtected(transcript.event(id).protection) == inTls)
            bytes += transcript.payload(id);
    return bytes;
}

int eventsOf(const Document &document, Kind kind)
{
    int count = 0;
    for (EventId id = 0; id < document.transcript().size(); ++id)
        count += document.transcript().event(id).kind == kind ? 1 : 0;
    return count;
}

RowId firstOf(const Document &document, Kind kind)
{
    const auto rows = document.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [kind](const Row &row) { return row.kind == kind; });
    return found == rows.end() ? none : RowId(found - rows.begin());
}

// What came in clear once TLS was up answers nothing and changes nothing.
void judgeParsing(const Play &play, QStringList &wrong)
{
    const RowId encrypted = firstOf(play.document, Kind::Encrypted);
    for (const Smtp::Exchange &exchange : play.document.exchanges()) {
        const Protection protection = play.document.dialogue().event(exchange.replyLast).protection;
        if (encrypted != none && exchange.replyFirst > encrypted && !isProtected(protection))
            wrong += QStringLiteral("clear text was read as a reply inside TLS");
        if (encrypted == none && isProtected(protection))
            wrong += QStringLiteral("marked as protected without TLS");
    }
}

// What was said in clear, as far as it came; behind it there may stand a TLS record that never was whole.
bool saysNothingElse(const QByteArray &said, const QByteArray &came)
{
    qsizetype same = 0;
    while (same < qMin(said.size(), came.size()) && said[same] == came[same])
        ++same;
    const QByteArray rest = came.mid(same);
    const bool record = same == said.size() && rest.startsWith('\x17');
    return record || said.indexOf(rest, same) >= 0; // what had the form of a record is no part of a dialogue
}

// Where a secret is known, what comes back of it is masked: then only the transport's own account can be compared.
void judgeRecord(const Play &play, QStringList &wrong)
{
    if (!play.server.saidInTls.startsWith(play.inTls) || !saysNothingElse(play.server.saidInClear, play.clear))
        wrong += QStringLiteral("what came is not what was said, each its own way");
    const bool masks = eventsOf(play.document, Kind::Secret) > 0;
    const QByteArray clear = recorded(play.document, false), inTls = recorded(play.document, true);
    if (play.inTls.isEmpty() && !inTls.isEmpty())
        wrong += QStringLiteral("recorded as protected what did not pass TLS");
    if (!masks && (clear != play.clear || inTls != play.inTls))
        wrong += QStringLiteral("what came is not what was recorded");
}

void judgeTexts(const Play &play, QStringList &wrong)
{
    for (const Words::Language *language : {&english(), &french()}) {
        const Told &told = play.told(*language);
        for (const QString &text : told.texts)
            if (const QString living = livingCharacter(text); !living.isEmpty())
                wrong += living + QStringLiteral(" gets through: ") + text.left(80);
        for (const QByteArray &line : told.json.split('\n'))
            if (!line.isEmpty() && !QJsonDocument::fromJson(line).isObject())
                wrong += QStringLiteral("no JSON: ") + QString::fromUtf8(line.left(80));
        if (const QString living = livingCharacter(QString::fromUtf8(told.json).remove(QLatin1Char('\n')));
            !living.isEmpty())
            wrong += living + QStringLiteral(" gets through in JSON");
    }
}

} // namespace

QStringList judgeVerdict(const Case &played, const Play &play)
{
    QStringList wrong;
    const QString end = play.stands ? QStringLiteral("stays") : endOf(play.document);
    if (!played.verdict.ends.contains(end))
        wrong += said("end", played.verdict.ends, {end});
    if (!play.server.unexpected.isEmpty())
        wrong += QStringLiteral("the server heard ") + QString::fromUtf8(play.server.unexpected.left(80));
    compareSets("faults", played.verdict.faults, faultsOf(play.document), wrong);
    compareSets("notes", played.verdict.notes, notesOf(play.document), wrong);
    if (!played.verdict.codes.isEmpty() && played.verdict.codes != codesOf(play.document))
        wrong += said("codes", played.verdict.codes, codesOf(play.document));
    const QStringList readings = readingsOf(play.document);
    for (const QString &id : played.verdict.readings)
        if (!readings.contains(id))
            wrong += said("readings", played.verdict.readings, readings);
    for (const QString &keyword : played.verdict.lacks)
        if (play.document.conversation().offered().offers(keyword.toLatin1()))
            wrong += QStringLiteral("believed in ") + keyword;
    constexpr const char *modes[] = {"command", "response", "content", "octets"};
    const QString mode = QLatin1String(modes[int(play.mode)]);
    if (play.stands && mode != played.verdict.mode)
        wrong += said("mode", {played.verdict.mode}, {mode});
    compareTexts(played, play, wrong);
    return wrong;
}

QStringList judgeHonesty(const Play &play)
{
    QStringList wrong;
    if (play.ends != 1)
        wrong += QStringLiteral("it ended %1 times").arg(play.ends);
    if (play.cancelled > 200)
        wrong += QStringLiteral("cancelled after %1 ms").arg(play.cancelled);
    judgeRecord(play, wrong);
    judgeParsing(play, wrong);
    if (play.document.conversation().loggedIn() && !play.server.wire.contains("AUTH") &&
        play.server.saidInTls.isEmpty())
        wrong += QStringLiteral("believed in a login that nobody asked for");
    judgeTexts(play, wrong);
    return wrong;
}

QStringList judgeSecrets(const Case &played, const Play &play)
{
    QStringList wrong;
    const bool allowed = played.has("clear-login"); // the user typed it in clear
    for (const QByteArray &form : {password, password.toBase64(), plainResponse()}) {
        if (!allowed && play.server.wire.contains(form))
            wrong += QStringLiteral("a credential crossed the wire in clear");
        for (const Words::Language *language : {&english(), &french()}) {
            const Told &told = play.told(*language);
            if (anyHolds(told.texts, QString::fromLatin1(form)) || told.json.contains(form))
                wrong += QStringLiteral("a credential can be read");
        }
    }
    return wrong;
}

QString outcomeOf(const Play &play)
{
    const auto line = [](const char *word, const QStringList &ids) {
        return ids.isEmpty() ? QString() : QLatin1String(word) + ids.join(QLatin1Char(' ')) + QLatin1Char('\n');
    };
    QString text = QLatin1Char('\n') + line("ends ", {play.stands ? QStringLiteral("stays") : endOf(play.document)}) +
                   line("faults ", faultsOf(play.document)) + line("notes ", notesOf(play.document)) +
                   line("codes ", codesOf(play.document)) + line("reads ", readingsOf(play.document));
    for (const QString &sentence : sentencesOf(english(), play.document))
        text += QStringLiteral("en ") + sentence + QLatin1Char('\n');
    for (const QString &sentence : sentencesOf(french(), play.document))
        text += QStringLiteral("fr ") + sentence + QLatin1Char('\n');
    for (const QString &told : play.told(english()).texts)
        text += QStringLiteral("    ") + told + QLatin1Char('\n');
    return text;
}

} // namespace Hostile
