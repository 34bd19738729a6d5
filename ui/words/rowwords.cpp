#include "ui/words/rowwords.h"

#include "core/sasl/mechanism.h"
#include "core/transcript/facts.h"
#include "core/wire/limits.h"
#include "ui/words/faultwords.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Words {
namespace {

using Core::Kind;
using Core::RowFlag;
using Core::RowId;

constexpr int exchangesBack = 4;
constexpr qsizetype decodedLength = 400;
constexpr Core::RowId rowsToOpened = 4;
constexpr qsizetype codeLength = 4; // and what stands behind it

constexpr char context[] = "Row";
constexpr const char *sent = QT_TRANSLATE_NOOP("Row", "sent");
constexpr const char *received = QT_TRANSLATE_NOOP("Row", "received");
constexpr const char *noted = QT_TRANSLATE_NOOP("Row", "note");
constexpr const char *spoken = QT_TRANSLATE_NOOP("Row", "Line %1, %2, %3: %4");
constexpr const char *spokenReply = QT_TRANSLATE_NOOP("Row", "Line %1, %2, %3: %4, %5: %6");

// The secret's span in the row, covered by eight dots: the recorder has put eight asterisks there.
QString masked(const Core::Dialogue &dialogue, RowId row, const QByteArray &line)
{
    const Core::EventId secret = dialogue.secretOf(row);
    if (secret == Core::none)
        return inert(line);
    const auto facts = Core::Facts::decode<Core::Facts::Secret>(dialogue.transcript->payload(secret));
    const quint32 first = dialogue.rows[row].begin;
    const qsizetype begin = std::clamp<qsizetype>(qsizetype(facts.span.begin) - qsizetype(first), 0, line.size());
    const qsizetype end = std::clamp<qsizetype>(begin + qsizetype(facts.span.size), begin, line.size());
    return inert(line.first(begin)) + QString(8, QChar(0x2022)) + inert(line.mid(end));
}

QString replyText(const Core::Row &row, const QByteArray &line)
{
    if (row.code == 0)
        return inert(line);
    const bool separated = line.size() > 3 && (line[3] == ' ' || line[3] == '-');
    return inert(line.mid(separated ? codeLength : std::min<qsizetype>(3, line.size())));
}

bool isReadable(Core::Sasl::Reading::What what)
{
    using What = Core::Sasl::Reading::What;
    return what != What::Nothing && what != What::NotBase64 && what != What::Cancel;
}

struct Login {
    QByteArray mechanism;
    int steps = 0; // responses said before, the one in the AUTH line included
};

// The AUTH that an exchange belongs to, a few exchanges back.
Login loginOf(const Core::Dialogue &dialogue, const Core::Smtp::Exchange &exchange)
{
    Login login;
    const Core::Smtp::Exchange *at = &exchange;
    for (int back = 0; back < exchangesBack && at >= dialogue.exchanges.data(); ++back, --at) {
        if (at->verb == Core::Smtp::Verb::Auth) {
            const Core::Smtp::Command command = Core::Smtp::parseCommand(dialogue.line(at->said));
            login.mechanism = command.mechanism;
            login.steps += command.initialResponse ? 1 : 0;
            return login;
        }
        if (at->verb != Core::Smtp::Verb::Response)
            return login;
        ++login.steps;
    }
    return login;
}

QString decodedChallenge(const Core::Dialogue &dialogue, RowId row)
{
    const Core::Smtp::Exchange *exchange = dialogue.exchangeOfReply(row);
    const QByteArray line = dialogue.line(row);
    if (!exchange || line.size() < 4)
        return {};
    const Login login = loginOf(dialogue, *exchange);
    const auto reading = Core::Sasl::readChallenge(login.mechanism, login.steps + 1, line.mid(4));
    return isReadable(reading.what) ? inert(reading.decoded, decodedLength) : QString();
}

QString decodedResponse(const Core::Dialogue &dialogue, RowId row)
{
    const Core::Smtp::Exchange *exchange = dialogue.exchangeOfCommand(row);
    if (!exchange || exchange->verb != Core::Smtp::Verb::Response || dialogue.secretOf(row) != Core::none)
        return {};
    const Login login = loginOf(dialogue, *exchange);
    const auto reading = Core::Sasl::readResponse(login.mechanism, std::max(login.steps, 1), dialogue.line(row));
    return isReadable(reading.what) ? inert(reading.decoded, decodedLength) : QString();
}

} // namespace

QString rowText(const Language &language, const Core::Dialogue &dialogue, RowId row)
{
    return rowStart(language, dialogue, row, Core::Limits::lineOctets);
}

QString rowStart(const Language &language, const Core::Dialogue &dialogue, RowId row, qsizetype characters)
{
    if (row >= dialogue.rows.size())
        return {};
    const Core::Row &shown = dialogue.rows[row];
    if (!isWire(shown.kind))
        return factText(language, dialogue, row);
    constexpr qsizetype mostOctets = 4; // of a character (RFC 3629 3)
    QByteArray line = dialogue.line(row);
    line.truncate(codeLength + mostOctets * characters);
    return shown.kind == Kind::Received ? replyText(shown, line) : masked(dialogue, row, line);
}

QString decodedText(const Language &, const Core::Dialogue &dialogue, RowId row)
{
    if (row >= dialogue.rows.size())
        return {};
    const Core::Row &shown = dialogue.rows[row];
    if (shown.kind == Kind::Received && shown.code == 334)
        return decodedChallenge(dialogue, row);
    const bool command = shown.kind == Kind::Sent && !shown.has(RowFlag::Content) && !shown.has(RowFlag::HasSecret);
    return command ? decodedResponse(dialogue, row) : QString();
}

QString directionMark(Kind kind)
{
    return kind == Kind::Sent       ? QStringLiteral("→")
           : kind == Kind::Received ? QStringLiteral("←")
                                    : QStringLiteral("•");
}

QString directionText(const Language &language, Kind kind)
{
    return language.text(context, kind == Kind::Sent ? sent : kind == Kind::Received ? received : noted);
}

QString rowSpoken(const Language &language, const Core::Dialogue &dialogue, RowId row)
{
    if (row >= dialogue.rows.size())
        return {};
    const Core::Row &shown = dialogue.rows[row];
    const QString number = lineNumber(language, row);
    const QString direction = directionText(language, shown.kind);
    const QString passage = protectionName(language, dialogue.event(row).protection);
    const QString text = rowText(language, dialogue, row);
    if (shown.kind != Kind::Received || shown.code == 0)
        return language.text(context, spoken).arg(number, direction, passage, text);
    return language.text(context, spokenReply)
        .arg(number, direction, passage, QString::number(shown.code),
             severityName(language, Core::severityOf(shown.code)), text);
}

QString timeText(const Language &language, qint64 at)
{
    return at < 0 ? QString() : language.locale().toString(double(at) / 1e6, 'f', 3);
}

QString delayText(const Language &language, qint64 delay)
{
    return delay < 0 ? QString() : duration(language, delay);
}

qint64 sessionTime(const Core::Dialogue &dialogue, RowId row)
{
    const RowId last = RowId(std::min<size_t>(dialogue.rows.size(), rowsToOpened));
    for (RowId at = 0; at < last; ++at) {
        if (dialogue.rows[at].kind != Kind::Opened)
            continue;
        const qint64 started = Core::Facts::decode<Core::Facts::Opened>(dialogue.fact(at)).startedAt;
        const qint64 since = row < dialogue.rows.size() ? std::max<qint64>(dialogue.event(row).at, 0) : 0;
        if (started > 0)
            return started / 1000 + since / 1'000'000;
    }
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace Words
