#include "ui/export/pastedexport.h"

#include "ui/export/jsonlines.h"
#include "ui/export/plaintext.h"
#include "ui/words/inert.h"
#include "ui/words/pastedwords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Export {
namespace {

using Core::Pasted::Finding;
using Core::Pasted::Opened;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

const Core::Smtp::Exchange *exchangeOf(const Opened &opened)
{
    return opened.document ? opened.document->dialogue().exchangeOfReply(opened.row) : nullptr;
}

void putReply(QJsonObject &object, const Finding &finding, const Opened &opened)
{
    const Core::Smtp::Exchange *exchange = exchangeOf(opened);
    const Core::Smtp::Reply reply = exchange ? opened.document->dialogue().reply(*exchange) : Core::Smtp::Reply();
    const bool coded = exchange && !finding.has(Core::Pasted::Note::CodeFromClass);
    const auto status = exchange ? reply.status : finding.status;
    object.insert(key("text"), exchange ? Words::inert(reply.joined()) : Words::inert(finding.words));
    object.insert(key("code"), coded ? QJsonValue(QString::number(reply.code)) : QJsonValue());
    object.insert(key("status"), status ? QJsonValue(QString::fromLatin1(status->toString())) : QJsonValue());
}

void putKnown(QJsonObject &object, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        object.insert(key(name), Words::inert(value));
}

QString commandRow(const Words::Language &language, const Finding &finding, const Opened &opened)
{
    if (finding.surroundings.command.isEmpty() || opened.row == 0)
        return {};
    const Core::RowId said = opened.row - 1;
    const bool sent = opened.document->rows()[said].kind == Core::Kind::Sent;
    return sent ? plainRow(language, *opened.document, said, Explanations::Without) : QString();
}

QString findingText(const Words::Language &language, const Finding &finding)
{
    const Opened opened = Core::Pasted::open(finding);
    QString text = Words::pastedPlace(language, finding) + QLatin1Char('\n');
    if (const Core::Smtp::Exchange *exchange = exchangeOf(opened)) {
        text += commandRow(language, finding, opened);
        for (Core::RowId row = exchange->replyFirst; row <= exchange->replyLast; ++row)
            text += plainRow(language, *opened.document, row, Explanations::Without);
    }
    return text + plainExplanation(language, Words::pastedText(language, finding, opened)) + QLatin1Char('\n');
}

} // namespace

QString pastedText(const Words::Language &language, const Core::Pasted::Reading &reading)
{
    QString text;
    for (const Finding &finding : reading.findings)
        text += findingText(language, finding);
    const QString unread = Words::unreadText(language, reading);
    return unread.isEmpty() ? text : text + unread + QLatin1Char('\n');
}

QByteArray pastedJson(const Words::Language &language, const Finding &finding)
{
    const Opened opened = Core::Pasted::open(finding);
    QJsonObject object;
    putReply(object, finding, opened);
    object.insert(key("explanation"), explanationObject(Words::pastedText(language, finding, opened)));
    object.insert(key("source"), Words::id(finding.source));
    if (finding.action != Core::Pasted::Action::None)
        object.insert(key("action"), Words::id(finding.action));
    putKnown(object, "host", finding.host.isEmpty() ? finding.address : finding.host);
    putKnown(object, "recipient", finding.recipient);
    putKnown(object, "sender", finding.sender);
    putKnown(object, "command", finding.surroundings.command);
    if (finding.count > 1)
        object.insert(key("count"), qint64(finding.count));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Export
