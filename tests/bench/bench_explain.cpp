#include "core/document/document.h"
#include "core/explanation/explanation.h"
#include "tests/bench/stopwatch.h"

#include <QFile>

#include <algorithm>
#include <optional>

// Explanations a second of replies that are all different and that nobody has seen: the samples of the wordings with
// other names and numbers in them; expressions are compiled before, as other replies' are in a long log. The baseline
// is the reading of the same replies' codes and words alone.
namespace {

constexpr int wanted = 100'000;

QByteArray varied(QByteArray text, int round)
{
    quint32 seed = quint32(round) * 2654435761u;
    for (char &c : text) {
        if (c >= '0' && c <= '9')
            c = char('0' + (seed = seed * 1664525 + 1013904223) / 429496730);
    }
    return text + " x" + QByteArray::number(round, 36);
}

QList<QByteArray> replies()
{
    QFile file(QStringLiteral(WORDING_SAMPLES));
    QList<QByteArray> samples;
    if (!file.open(QFile::ReadOnly))
        return samples;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().chopped(1).split('\t');
        const bool known = cells.size() == 4 && cells[1].size() == 3;
        if (known)
            samples.append(cells[1] + ' ' + (cells[2].isEmpty() ? QByteArray() : cells[2] + ' ') + '\t' + cells[3]);
    }
    QList<QByteArray> made;
    for (int round = 0; made.size() < wanted && !samples.isEmpty(); ++round) {
        const QByteArray &sample = samples[round % samples.size()];
        const qsizetype tab = sample.indexOf('\t');
        made.append(sample.left(tab) + varied(sample.mid(tab + 1), round) + "\r\n");
    }
    return made;
}

std::unique_ptr<Core::Document> documentOf(const QList<QByteArray> &replies)
{
    auto document = Core::Document::ofReply("250 ok");
    for (const QByteArray &reply : replies)
        document->recorder().received(reply, Core::Protection::NotKnown, -1);
    document->follow();
    return document;
}

double secondsOf(const auto &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main()
{
    const QList<QByteArray> all = replies();
    const auto warm = documentOf(all.first(std::min<qsizetype>(all.size(), 20'000)));
    const auto document = documentOf(all);
    const auto unknown = Core::Smtp::Conversation::unknown();
    const auto explainAll = [&unknown](const Core::Document &some) {
        const Core::Dialogue dialogue = some.dialogue();
        int specific = 0;
        for (const Core::Smtp::Exchange &exchange : dialogue.exchanges)
            specific += explain(dialogue, unknown, exchange).remarks.first().layer <= Core::Layer::Status ? 1 : 0;
        return specific;
    };
    explainAll(*warm);

    int specific = 0;
    const double explaining = secondsOf([&] { specific = explainAll(*document); });
    qsizetype octets = 0;
    const double reading = secondsOf([&] {
        const Core::Dialogue dialogue = document->dialogue();
        for (const Core::Smtp::Exchange &exchange : dialogue.exchanges)
            octets += dialogue.reply(exchange).joined().size();
    });
    const size_t count = document->exchanges().size();
    if (count < wanted * 9 / 10 || octets == 0 || specific < int(count * 7 / 10)) {
        std::printf("only %d of %zu replies read by more than their code\n", specific, count);
        return 1;
    }
    std::printf("%zu replies, %.1f MB: read %.0f a second, explained %.0f a second (%.1f times as long)\n", count,
                double(octets) / 1e6, double(count) / reading, double(count) / explaining, explaining / reading);
    return Bench::report("one explanation", explaining * 1e6 / double(count), 10, "µs") ? 0 : 1;
}
