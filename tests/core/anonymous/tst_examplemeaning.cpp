#include "core/anonymous/withexamplenames.h"
#include "core/explanation/explanationof.h"
#include "tests/core/document/said.h"

#include <QFile>
#include <QTest>

// What replies mean must not hang on whose names stand in them: 1,500 wordings of servers and providers, explained with
// the names as they came and with example names.
using Core::Document;
using Core::Testing::play;

namespace {

QList<QByteArray> notesOf(const Document &document)
{
    QList<QByteArray> notes;
    const Core::Smtp::Exchange &last = document.exchanges().back();
    for (const Core::Remark &remark : Core::explanationOf(document, last.replyFirst).remarks)
        notes.append(QByteArray(remark.note.data(), remark.note.size()));
    return notes;
}

} // namespace

class TestExampleMeaning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repliesMeanTheSame();
};

void TestExampleMeaning::repliesMeanTheSame()
{
    QFile file(QStringLiteral(MAILSCOPE_WORDINGS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int all = 0, other = 0, software = 0;
    for (const QByteArray &line : file.readAll().split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 4 || cells[1].toUInt() < 400)
            continue;
        const QByteArray status = cells[2].isEmpty() ? QByteArray() : cells[2] + ' ';
        Document document;
        play(document, {"-- connected", "S: 220 srv7.acme-corp.fr ESMTP", "C: EHLO pc.acme-corp.fr",
                        "S: 250 srv7.acme-corp.fr", "C: MAIL FROM:<lucie@acme-corp.fr>", "S: 250 ok",
                        "C: RCPT TO:<bob@kunde-firma.de>", "S: " + cells[1] + ' ' + status + cells[3]});
        const auto made = Core::withExampleNames(document);
        const QList<QByteArray> was = notesOf(document), is = notesOf(*made);
        ++all;
        if (was == is)
            continue;
        ++other;
        software += was.value(0) == is.value(0) ? 0 : 1;
        qInfo().noquote() << cells[0] << was.join(',') << "->" << is.join(',') << made->dialogue().line(7).left(160);
    }
    qInfo().noquote() << all << "replies," << other << "explained otherwise," << software
                      << "of them with another first remark";
    QVERIFY(all > 1000);
    QVERIFY2(other * 100 <= all, QByteArray::number(other).constData());
}

QTEST_GUILESS_MAIN(TestExampleMeaning)
#include "tst_examplemeaning.moc"
