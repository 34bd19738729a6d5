#include "tests/support/saidrows.h"
#include "ui/transcript/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Core;
using namespace Gui;
using Core::Testing::Said;

class TestTranscriptModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsRowsInBatches();
    void showsManyRowsInManyInsertions();
    void showsAllOfADocumentAtOnce();
    void findsLinesAndRows();
    void filtersOldAndNewRows();
    void countsRefusalsWhateverIsShown();
    void takesAnotherDocument();
    void takesTheSameDocumentTwice();
    void survivesTheDocument();
    void showsAGrowingRow();
    void answersAnyIndex();
    void dressesRows();

private:
    QString text(int line, TranscriptModel::Column column = TranscriptModel::TextColumn) const
    {
        return m_model->index(line, column).data().toString();
    }

    Words::Language m_language;
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester; // watches every change
    std::unique_ptr<Document> m_document;
};

void TestTranscriptModel::init()
{
    m_model = std::make_unique<TranscriptModel>(m_language);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_document = std::make_unique<Document>();
}

void TestTranscriptModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_document.reset();
}

void TestTranscriptModel::showsRowsInBatches()
{
    m_model->setDocument(m_document.get());
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy grown(m_model.get(), &TranscriptModel::grown);
    Said said(*m_document);
    for (int i = 0; i < 500; ++i)
        said.server("250 flood\r\n");
    QCOMPARE(m_model->rowCount(), 0);
    QTRY_COMPARE(m_model->rowCount(), 502);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(grown.count(), 1);
    said.server("250 later\r\n");
    QTRY_COMPARE(m_model->rowCount(), 503);
    QCOMPARE(inserted.count(), 2);
}

// Each is paid for by the view in one turn.
void TestTranscriptModel::showsManyRowsInManyInsertions()
{
    constexpr int many = 200'000, most = 70'000;
    m_tester.reset(); // it looks at every row at each insertion
    m_model->setDocument(m_document.get());
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    Said(*m_document).server(QByteArray("250 flood\r\n").repeated(many));
    const int facts = int(m_document->rows().size()) - many;
    QTRY_COMPARE(m_model->rowCount(), many + facts);
    for (const QList<QVariant> &insertion : inserted)
        QVERIFY(insertion[2].toInt() - insertion[1].toInt() < most);
    QCOMPARE(m_model->rowAt(many), RowId(many));
    QCOMPARE(m_model->lineOf(RowId(many)), many);

    inserted.clear();
    RowFilter replies;
    replies.show = RowFilter::Show::Replies;
    m_model->setFilter(replies);
    QVERIFY(m_model->rowCount() < most);
    QTRY_COMPARE(m_model->rowCount(), many);
    for (const QList<QVariant> &insertion : inserted)
        QVERIFY(insertion[2].toInt() - insertion[1].toInt() < most);
    QCOMPARE(m_model->rowAt(many - 1), RowId(many + facts - 1));
    QCOMPARE(m_model->lineOf(0), -1);
}

void TestTranscriptModel::showsAllOfADocumentAtOnce()
{
    Said(*m_document).server("220 hi\r\n").client("NOOP\r\n");
    m_model->setDocument(m_document.get());
    QCOMPARE(m_model->rowCount(), int(m_document->rows().size()));
    QCOMPARE(text(3), QStringLiteral("NOOP"));
}

void TestTranscriptModel::findsLinesAndRows()
{
    Said(*m_document)
        .server("220 hi\r\n")
        .client("NOOP\r\n")
        .server("250 ok\r\n")
        .client("RSET\r\n")
        .server("250 fine\r\n");
    m_model->setDocument(m_document.get());
    m_model->setFilter({RowFilter::Show::Replies, {}});
    QCOMPARE(m_model->rowCount(), 3);
    for (int line = 0; line < 3; ++line)
        QCOMPARE(m_model->lineOf(m_model->rowAt(line)), line);
    QCOMPARE(m_model->rowAt(0), RowId(2));
    QCOMPARE(m_model->rowAt(2), RowId(6));
    QCOMPARE(m_model->lineOf(3), -1); // filtered out
    QCOMPARE(m_model->lineOf(99), -1);
    QCOMPARE(m_model->lineOf(none), -1);
    for (const int outside : {-1, 3, 1000})
        QCOMPARE(m_model->rowAt(outside), none);
}

void TestTranscriptModel::filtersOldAndNewRows()
{
    Said said(*m_document);
    said.server("220 hi\r\n").client("RCPT TO:<a@b>\r\n").server("550 5.1.1 no such user\r\n");
    m_model->setDocument(m_document.get());
    m_model->setFilter({RowFilter::Show::Refusals, {}});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, TranscriptModel::NumberColumn), QStringLiteral("5")); // as without a filter
    said.client("RCPT TO:<c@d>\r\n").server("450 4.2.1 later\r\n").client("NOOP\r\n").server("250 ok\r\n");
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(1, TranscriptModel::CodeColumn), QStringLiteral("450"));
    m_model->setFilter({RowFilter::Show::All, QStringLiteral("NOOP")});
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), int(m_document->rows().size()));
}

void TestTranscriptModel::countsRefusalsWhateverIsShown()
{
    Said said(*m_document);
    said.server("220 hi\r\n").client("X\r\n").server("500 what\r\n");
    m_model->setDocument(m_document.get());
    QCOMPARE(m_model->refusals(), 1);
    m_model->setFilter({RowFilter::Show::All, QStringLiteral("nothing has this")});
    QCOMPARE(m_model->refusals(), 1);
    said.client("Y\r\n").server("500 what\r\n");
    QTRY_COMPARE(m_model->refusals(), 2);
    m_model->setFilter({});
    QCOMPARE(m_model->refusals(), 2);
}

void TestTranscriptModel::takesAnotherDocument()
{
    Document other;
    Said first(*m_document), second(other);
    first.server("220 first\r\n");
    m_model->setDocument(m_document.get());
    first.server("250 in a batch that never comes\r\n");
    m_model->setDocument(&other);
    second.server("220 second\r\n");
    QTRY_COMPARE(m_model->rowCount(), int(other.rows().size()));
    first.server("250 not here\r\n");
    second.server("250 here\r\n");
    QTRY_COMPARE(m_model->rowCount(), int(other.rows().size()));
    QCOMPARE(text(m_model->rowCount() - 1), QStringLiteral("here"));
    m_model->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->refusals(), 0);
}

void TestTranscriptModel::takesTheSameDocumentTwice()
{
    Said said(*m_document);
    m_model->setDocument(m_document.get());
    m_model->setDocument(m_document.get());
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    said.server("220 hi\r\n");
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(inserted.count(), 1);
}

void TestTranscriptModel::survivesTheDocument()
{
    Said said(*m_document);
    said.server("220 hi\r\n");
    m_model->setDocument(m_document.get());
    said.server("250 due when nobody is there any more\r\n");
    QSignalSpy grown(m_model.get(), &TranscriptModel::grown);
    m_document.reset();
    QVERIFY(!m_model->index(0, 0).data().isValid());
    QVERIFY(!grown.wait(200));
    m_model->retranslate();
    m_model->setFilter({RowFilter::Show::Replies, {}});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTranscriptModel::showsAGrowingRow()
{
    Said said(*m_document);
    m_model->setDocument(m_document.get());
    said.server("220 hal");
    QTRY_COMPARE(m_model->rowCount(), 3);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    said.server("f\r\n");
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.last()[0].toModelIndex().row(), 2);
    QTRY_COMPARE(text(2), QStringLiteral("half"));
    QCOMPARE(m_model->rowCount(), 3);
}

void TestTranscriptModel::answersAnyIndex()
{
    Said(*m_document).server("\x1b[2J\xff\xfe not a reply\r\n").client(QByteArray("\0\a\r\n", 4)).server("\n\r\r\n");
    m_model->setDocument(m_document.get());
    for (int line = 0; line < m_model->rowCount(); ++line)
        for (int column = 0; column < m_model->columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole), 0x7fff}) {
                const QString shown = m_model->index(line, column).data(role).toString();
                for (const QChar c : shown)
                    QVERIFY2(c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0), qPrintable(shown));
            }
    QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
}

void TestTranscriptModel::dressesRows()
{
    Said(*m_document).server("220 hi\r\n").client("RCPT TO:<a@b>\r\n").server("550-first\r\n550 second\r\n");
    m_model->setDocument(m_document.get());
    const auto role = [this](int line, int which) { return m_model->index(line, 0).data(which); };
    QCOMPARE(role(2, TranscriptModel::ToneRole).toInt(), int(Tone::Good));
    QCOMPARE(role(3, TranscriptModel::ToneRole).toInt(), int(Tone::Sent));
    QCOMPARE(role(4, TranscriptModel::ToneRole).toInt(), int(Tone::Permanent));
    QCOMPARE(role(4, TranscriptModel::BoxedRole).toBool(), true);
    QCOMPARE(role(5, TranscriptModel::BoxedRole).toBool(), false);
    QCOMPARE(role(4, TranscriptModel::DelayRole).toLongLong(), 1000);
    QCOMPARE(role(5, TranscriptModel::DelayRole).toLongLong(), -1);
    QCOMPARE(role(3, TranscriptModel::DelayRole).toLongLong(), -1);
    QCOMPARE(role(4, TranscriptModel::ProtectionRole).toInt(), int(Protection::Clear));
    QCOMPARE(text(4), QStringLiteral("first"));
    QCOMPARE(text(4, TranscriptModel::CodeColumn), QStringLiteral("550"));
}

QTEST_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
