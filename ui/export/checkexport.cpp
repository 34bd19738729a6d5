#include "ui/export/checkexport.h"

#include "ui/export/plaintext.h"
#include "ui/words/checkwords.h"
#include "ui/words/inert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Export {
namespace {

using Core::Checks::CaseReport;
using Core::Checks::Report;
using Core::Checks::Runner;

QString key(const char *name)
{
    return QLatin1String(name);
}

QString serverOf(const Core::Endpoint &endpoint)
{
    if (endpoint.host.isEmpty())
        return Words::inertText(endpoint.socketPath);
    return Words::inertText(endpoint.host) + QLatin1Char(':') + QString::number(endpoint.port);
}

// The reply that decides: its lines, in the connection's own numbers.
struct Deciding {
    QString code, text;
    QJsonArray numbers;
    QString rows; // as plain text
};

Deciding decidingOf(const Words::Language &language, const Runner &runner, const CaseReport &one)
{
    Deciding deciding;
    const Core::Document *document = runner.document(one.connection);
    const Core::RowId row = one.finding.row;
    if (!document || row >= document->rows().size())
        return deciding;
    const Core::Smtp::Exchange *exchange = document->dialogue().exchangeOfReply(row);
    const Core::RowId last = exchange ? exchange->replyLast : row;
    for (Core::RowId at = row; at <= last; ++at) {
        deciding.numbers.append(qint64(at) + 1);
        deciding.rows += plainRow(language, *document, at, Explanations::Without);
    }
    if (exchange) {
        deciding.code = QString::number(exchange->code);
        deciding.text = Words::inert(document->dialogue().reply(*exchange).joined());
    }
    return deciding;
}

QJsonObject caseObject(const Words::Language &language, const Runner &runner, const CaseReport &one)
{
    const Report &report = runner.report();
    const bool done = one.state == CaseReport::State::Done;
    const Deciding deciding = decidingOf(language, runner, one);
    QJsonObject object{{key("id"), QString::fromLatin1(one.id)},
                       {key("name"), Words::caseName(language, report.check, one.id)},
                       {key("control"), one.role == Core::Checks::Role::Control},
                       {key("tried"), Words::triedText(one)},
                       {key("verdict"), done ? QJsonValue(Words::id(one.finding.verdict)) : QJsonValue()},
                       {key("outcome"), done ? QJsonValue(Words::id(one.finding.outcome)) : QJsonValue()},
                       {key("meaning"), Words::caseTexts(language, report, one).join(QLatin1Char(' '))},
                       {key("connection"), one.connection < 0 ? QJsonValue() : QJsonValue(one.connection + 1)},
                       {key("evidence"), deciding.numbers}};
    if (!deciding.code.isEmpty())
        object.insert(key("reply"), QJsonObject{{key("code"), deciding.code}, {key("text"), deciding.text}});
    return object;
}

} // namespace

QString checkCaseText(const Words::Language &language, const Runner &runner, qsizetype at)
{
    const Report &report = runner.report();
    if (at < 0 || at >= report.cases.size())
        return {};
    const CaseReport &one = report.cases[at];
    const bool done = one.state == CaseReport::State::Done;
    const QString name = Words::caseName(language, report.check, one.id);
    const QString verdict = done ? Words::verdictName(language, one.finding.verdict) : QStringLiteral("–");
    QString text =
        verdict + QStringLiteral("  ") + name + QStringLiteral("  ") + Words::triedText(one) + QLatin1Char('\n');
    for (const QString &sentence : Words::caseTexts(language, report, one))
        text += QStringLiteral("    ") + sentence + QLatin1Char('\n');
    for (const QString &row : decidingOf(language, runner, one).rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += QStringLiteral("    ") + row + QLatin1Char('\n');
    return text;
}

QString checkText(const Words::Language &language, const Runner &runner)
{
    const Report &report = runner.report();
    QString text = Words::checkName(language, report.check) + QStringLiteral(" · ") + serverOf(report.endpoint) +
                   QStringLiteral(" · ") + Words::verdictName(language, Core::Checks::verdictOf(report)) +
                   QLatin1Char('\n');
    for (const QString &sentence : Words::reportTexts(language, report))
        text += sentence + QLatin1Char('\n');
    text += Words::countText(language, report) + QLatin1Char('\n');
    for (const QString &fix : Words::fixTexts(language, report))
        text += QStringLiteral("• ") + fix + QLatin1Char('\n');
    text += QLatin1Char('\n');
    for (qsizetype at = 0; at < report.cases.size(); ++at)
        text += checkCaseText(language, runner, at);
    return text;
}

QByteArray checkJson(const Words::Language &language, const Runner &runner)
{
    const Report &report = runner.report();
    QJsonArray cases;
    for (const CaseReport &one : report.cases)
        cases.append(caseObject(language, runner, one));
    const QJsonObject object{
        {key("check"), Words::id(report.check)},
        {key("server"), serverOf(report.endpoint)},
        {key("software"), report.software.isEmpty() ? QJsonValue() : QJsonValue(Words::inert(report.software))},
        {key("verdict"), Words::id(Core::Checks::verdictOf(report))},
        {key("finished"), report.state == Report::State::Finished},
        {key("meaning"), QJsonArray::fromStringList(Words::reportTexts(language, report))},
        {key("fix"), QJsonArray::fromStringList(Words::fixTexts(language, report))},
        {key("cases"), cases}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Export
