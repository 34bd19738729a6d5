#include "app/explainrun.h"

#include "app/helprun.h"
#include "ui/export/jsonlines.h"
#include "ui/export/plaintext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace App {

namespace {

constexpr qint64 readOctets = 1024 * 1024; // a reply; more is not one

QByteArray textOf(const ExplainRun &run)
{
    if (run.text != QLatin1String("-"))
        return run.text.toUtf8();
    QFile input;
    return input.open(STDIN_FILENO, QFile::ReadOnly) ? input.read(readOctets) : QByteArray();
}

} // namespace

Exit runExplain(const ExplainRun &run, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto document = Core::Document::ofReply(textOf(run));
    const Words::Language language(localeFor(run.language));
    if (document->exchanges().empty())
        return tellNoReply(run.language);
    QByteArray text;
    for (const Core::Smtp::Exchange &exchange : document->exchanges()) {
        if (run.output == ConsoleRun::Output::Json) {
            text +=
                QJsonDocument(Export::replyObject(language, *document, exchange)).toJson(QJsonDocument::Compact) + '\n';
            continue;
        }
        for (Core::RowId row = exchange.replyFirst; row <= exchange.replyLast; ++row)
            text += Export::plainRow(language, *document, row, Export::Explanations::With).toUtf8();
    }
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    return Exit::Done;
}

} // namespace App
