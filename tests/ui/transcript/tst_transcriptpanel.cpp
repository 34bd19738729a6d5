#include "tests/support/saidrows.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptpanel.h"
#include "ui/transcript/transcriptview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Core;
using Core::Testing::Said;

// The transcript by keyboard: find, filter, marks.
class TestTranscriptPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsFromWhereTheUserIs();
    void countsAmongTheRowsShown();
    void readsCodesAndExpressions();
    void closesOnEscape();
    void goesToErrors();
    void keepsTheRowInHandWhenFiltering();
    void marksAndTakesBack();
    void writesANoteInline();
    void filtersMarksAsTheyCome();

private:
    QString count() const { return m_panel->findChild<QLabel *>(QStringLiteral("findCount"))->text(); }
    QLineEdit *field() const { return m_panel->findChild<QLineEdit *>(QStringLiteral("findText")); }
    void type(const QString &text);
    int shown() const { return m_panel->view()->model()->rowCount(); }

    Words::Language m_language;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Gui::TranscriptPanel> m_panel;
};

void TestTranscriptPanel::init()
{
    m_panel.reset();
    m_document = std::make_unique<Document>();
    Said(*m_document)
        .server("220 hi\r\n")              // 2
        .client("EHLO later\r\n")          // 3
        .server("250 ok\r\n")              // 4
        .client("MAIL FROM:<later@b>\r\n") // 5
        .server("550-no\r\n550 later\r\n") // 6, 7
        .client("NOOP\r\n")                // 8
        .server("451 later\r\n");          // 9
    m_panel = std::make_unique<Gui::TranscriptPanel>(m_language);
    m_panel->resize(900, 500);
    m_panel->show();
    m_panel->setDocument(m_document.get());
    QTRY_COMPARE(shown(), 10);
}

void TestTranscriptPanel::type(const QString &text)
{
    m_panel->find();
    field()->setText(text);
    QTRY_VERIFY(!count().contains(u'%'));
}

void TestTranscriptPanel::findsFromWhereTheUserIs()
{
    m_panel->view()->select(4);
    type(QStringLiteral("LATER"));
    QTRY_COMPARE(m_panel->view()->selected(), 5u);
    QTRY_COMPARE(count(), QStringLiteral("2 of 4"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_panel->view()->selected(), 7u);
    m_panel->findNext();
    m_panel->findNext(); // round the end
    QCOMPARE(m_panel->view()->selected(), 3u);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_panel->view()->selected(), 9u);
    QCOMPARE(count(), QStringLiteral("4 of 4"));
}

void TestTranscriptPanel::countsAmongTheRowsShown()
{
    auto *filter = m_panel->findChild<QLineEdit *>(QStringLiteral("transcriptFilter"));
    filter->setText(QStringLiteral("50"));
    type(QStringLiteral("later"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 1 · 3 hidden by the filter"));
    filter->clear();
    QTRY_VERIFY(count().endsWith(QStringLiteral("of 4")));
}

void TestTranscriptPanel::readsCodesAndExpressions()
{
    type(QStringLiteral("55x"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
    QCOMPARE(m_panel->view()->selected(), 6u);
    m_panel->findChild<QComboBox *>(QStringLiteral("findAs"))->setCurrentIndex(2);
    field()->setText(QStringLiteral("^(451|noop)"));
    QTRY_VERIFY(count().endsWith(QStringLiteral("of 2")));
    field()->setText(QStringLiteral("(("));
    QTRY_VERIFY(count().startsWith(QStringLiteral("Not a regular expression")));
    field()->setText(QStringLiteral("zzz"));
    QTRY_COMPARE(count(), QStringLiteral("Not found"));
}

void TestTranscriptPanel::closesOnEscape()
{
    type(QStringLiteral("later"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!field()->isVisible());
    m_panel->findNext(); // opens it again, with what was typed
    QVERIFY(field()->isVisible());
    QCOMPARE(field()->text(), QStringLiteral("later"));
}

void TestTranscriptPanel::goesToErrors()
{
    m_panel->view()->select(2);
    m_panel->nextRefusal();
    QCOMPARE(m_panel->view()->selected(), 6u);
    m_panel->nextRefusal();
    QCOMPARE(m_panel->view()->selected(), 9u);
    m_panel->nextRefusal();
    QCOMPARE(m_panel->view()->selected(), 6u);
    m_panel->previousRefusal();
    QCOMPARE(m_panel->view()->selected(), 9u);
}

void TestTranscriptPanel::keepsTheRowInHandWhenFiltering()
{
    m_panel->view()->select(5);
    auto *filter = m_panel->findChild<QLineEdit *>(QStringLiteral("transcriptFilter"));
    filter->setText(QStringLiteral("later"));
    QCOMPARE(shown(), 4);
    QCOMPARE(m_panel->view()->selected(), 5u);
    m_panel->showRow(8); // hidden: the filter goes
    QCOMPARE(shown(), 10);
    QCOMPARE(m_panel->view()->selected(), 8u);
}

void TestTranscriptPanel::marksAndTakesBack()
{
    m_panel->view()->select(3);
    m_panel->toggleBookmark();
    m_panel->view()->select(7);
    m_panel->toggleBookmark();
    QCOMPARE(m_document->marks().size(), 2u);
    m_panel->nextBookmark();
    QCOMPARE(m_panel->view()->selected(), 3u);
    m_panel->previousBookmark();
    QCOMPARE(m_panel->view()->selected(), 7u);
    m_panel->toggleBookmark();
    m_panel->nextBookmark();
    m_panel->nextBookmark();
    QCOMPARE(m_panel->view()->selected(), 3u);
    m_panel->undoMark();
    QCOMPARE(m_panel->view()->selected(), 7u);
    m_panel->undoMark();
    m_panel->undoMark();
    m_panel->undoMark(); // nothing is left
    m_panel->view()->select(5);
    m_panel->nextBookmark();
    QCOMPARE(m_panel->view()->selected(), 5u);
    m_panel->redoMark();
    QCOMPARE(m_panel->view()->selected(), 3u);
}

void TestTranscriptPanel::writesANoteInline()
{
    m_panel->view()->select(6);
    m_panel->editNote();
    auto *editor = m_panel->findChild<QLineEdit *>(QStringLiteral("noteEditor"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("who is that?"));
    QTest::keyClick(editor, Qt::Key_Return);
    const QAbstractItemModel *model = m_panel->view()->model();
    const QModelIndex text = model->index(6, Gui::TranscriptModel::TextColumn);
    QTRY_COMPARE(text.data(Gui::TranscriptModel::NoteRole).toString(), QStringLiteral("who is that?"));
    QTRY_VERIFY(!m_panel->findChild<QLineEdit *>(QStringLiteral("noteEditor")));
    QVERIFY(text.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Note: who is that?")));
    m_panel->undoMark();
    QVERIFY(!text.data(Gui::TranscriptModel::MarkedRole).toBool());
    m_panel->editNote();
    QTest::keyClick(m_panel->findChild<QLineEdit *>(QStringLiteral("noteEditor")), Qt::Key_Return); // nothing written
    QTRY_VERIFY(!m_panel->findChild<QLineEdit *>(QStringLiteral("noteEditor")));
    QVERIFY(!text.data(Gui::TranscriptModel::MarkedRole).toBool());
}

void TestTranscriptPanel::filtersMarksAsTheyCome()
{
    auto *model = qobject_cast<Gui::TranscriptModel *>(m_panel->view()->model());
    Gui::RowFilter filter;
    filter.findings = Gui::RowFilter::Bookmarked;
    model->setFilter(filter);
    QCOMPARE(shown(), 0);
    mark(*m_document, 8, {});
    mark(*m_document, 2, "x");
    QCOMPARE(shown(), 2);
    QCOMPARE(model->rowAt(0), 2u);
    unmark(*m_document, 2);
    QCOMPARE(shown(), 1);
}

QTEST_MAIN(TestTranscriptPanel)
#include "tst_transcriptpanel.moc"
