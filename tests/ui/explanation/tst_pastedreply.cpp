#include "ui/explanation/findinglist.h"
#include "ui/explanation/pastedreply.h"
#include "ui/explanation/pastedtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryFile>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

using Gui::FindingList;
using Gui::PastedReply;
using Gui::PastedText;

class tst_PastedReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatItFinds();
    void explainsTheOneInHand();
    void saysWhatItDidNotRead();
    void saysThatNothingIsThere();
    void readsAFile();
    void takesAFileFromTheClipboard();
    void readsALongTextAside();
    void dropsLateAnswers();

private:
    QString title() const;
    QString unread() const;

    Words::Language m_language;
    std::unique_ptr<PastedReply> m_dialog;
    PastedText *m_text = nullptr;
    FindingList *m_list = nullptr;
};

namespace {

const char logText[] =
    "status=bounced (host mx.example.org[203.0.113.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command))\n"
    "something else\n"
    "connect to mx.example.net[203.0.113.9]:25: Connection refused\n";

} // namespace

void tst_PastedReply::init()
{
    m_dialog = std::make_unique<PastedReply>(m_language);
    m_dialog->show();
    m_text = m_dialog->findChild<PastedText *>();
    m_list = m_dialog->findChild<FindingList *>();
    QVERIFY(m_text && m_list);
}

void tst_PastedReply::cleanup()
{
    m_dialog.reset();
}

QString tst_PastedReply::title() const
{
    const auto *label = m_dialog->findChild<QLabel *>(QStringLiteral("explanationTitle"));
    return label ? label->text() : QString();
}

QString tst_PastedReply::unread() const
{
    return m_dialog->findChild<QLabel *>(QStringLiteral("pastedUnread"))->text();
}

void tst_PastedReply::listsWhatItFinds()
{
    m_text->setPlainText(QString::fromLatin1(logText));
    QTRY_COMPARE(m_list->count(), 2);
    QCOMPARE(m_list->currentRow(), 0);
    const QString spoken = m_list->item(0)->data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QLatin1String("550")) && spoken.contains(QLatin1String("mx.example.org")));
    m_text->clear();
    QTRY_COMPARE(m_list->count(), 0);
}

void tst_PastedReply::explainsTheOneInHand()
{
    m_text->setPlainText(QString::fromLatin1(logText));
    QTRY_COMPARE(m_list->count(), 2);
    QTRY_VERIFY(!title().isEmpty());
    const QString first = title();
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(m_list->currentRow(), 1);
    QTRY_VERIFY(title() != first);
    QCOMPARE(m_text->extraSelections().size(), 1);
    QVERIFY(m_text->extraSelections().first().cursor.selectedText().startsWith(QLatin1String("connect to")));
}

void tst_PastedReply::saysWhatItDidNotRead()
{
    m_text->setPlainText(QString::fromLatin1(logText));
    QTRY_VERIFY(unread().contains(QLatin1Char('1')));
    m_text->setPlainText(QStringLiteral("550 5.1.1 no"));
    QTRY_VERIFY(unread().isEmpty());
}

void tst_PastedReply::saysThatNothingIsThere()
{
    m_text->setPlainText(QStringLiteral("good morning"));
    QTRY_VERIFY(!unread().isEmpty());
    QCOMPARE(m_list->count(), 0);
    QVERIFY(title().isEmpty());
}

void tst_PastedReply::readsAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(logText);
    file.close();
    m_dialog->openFile(file.fileName());
    QTRY_COMPARE(m_list->count(), 2);
    QCOMPARE(m_text->toPlainText(), QString::fromLatin1(logText));
    m_dialog->openFile(QStringLiteral("/no/such/file"));
    QTRY_COMPARE(m_list->count(), 0);
}

void tst_PastedReply::takesAFileFromTheClipboard()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(logText);
    file.close();
    auto *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(file.fileName())});
    QGuiApplication::clipboard()->setMimeData(copied);
    m_text->paste();
    QTRY_COMPARE(m_list->count(), 2);
}

void tst_PastedReply::readsALongTextAside()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(logText) +
                                          QStringLiteral("a line of no interest\n").repeated(80'000));
    m_text->paste();
    QTRY_COMPARE_WITH_TIMEOUT(m_list->count(), 2, 20'000);
    QVERIFY(m_text->toPlainText().isEmpty());
}

void tst_PastedReply::dropsLateAnswers()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(logText) + QByteArray("a line of no interest\n").repeated(20'000));
    file.close();
    m_dialog->openFile(file.fileName());
    m_text->setPlainText(QStringLiteral("550 5.1.1 no"));
    QTRY_COMPARE(m_list->count(), 1);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QCOMPARE(m_list->count(), 1);
}

QTEST_MAIN(tst_PastedReply)
#include "tst_pastedreply.moc"
