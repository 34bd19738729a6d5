#include "ui/survey/surveymodel.h"
#include "ui/survey/surveywindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Gui;

namespace {

void say(Core::Document &document, const QByteArray &line)
{
    document.recorder().sent(line + "\r\n", {}, Core::Protection::Clear, 0);
}

void hear(Core::Document &document, const QByteArray &line)
{
    document.recorder().received(line + "\r\n", Core::Protection::Clear, 0);
}

void refuse(Core::Document &document, int times)
{
    for (int i = 0; i < times; ++i) {
        say(document, "MAIL FROM:<a@example.org>");
        hear(document, "250 2.1.0 Ok");
        say(document, "RCPT TO:<b@example.net>");
        hear(document, "554 5.7.1 <b@example.net>: Relay access denied");
        say(document, "RSET");
        hear(document, "250 2.0.0 Ok");
    }
    document.follow();
}

} // namespace

// The overview of the replies.
class tst_SurveyWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theWorstStandsFirst();
    void enterGoesToTheFirstOfThem();
    void copiesTheTable();
    void saysWhenMoreHasCome();
    void closedInTheMiddleItStops();
    void saysThatNothingWasReplied();

private:
    Words::Language m_language{QLocale(QLocale::English)};
    std::unique_ptr<Core::Document> m_document;
    std::unique_ptr<SurveyWindow> m_window;
    QTableView *m_table = nullptr;
    QString summary() const { return m_window->findChild<QLabel *>()->text(); }
};

void tst_SurveyWindow::init()
{
    m_document = std::make_unique<Core::Document>();
    hear(*m_document, "220 mx.example.net ESMTP Postfix");
    m_window = std::make_unique<SurveyWindow>(m_language, nullptr);
    m_table = m_window->findChild<QTableView *>();
    new QAbstractItemModelTester(m_table->model(), m_table);
}

void tst_SurveyWindow::cleanup()
{
    m_window.reset();
    m_document.reset();
}

void tst_SurveyWindow::theWorstStandsFirst()
{
    refuse(*m_document, 3);
    m_window->setDocument(m_document.get());
    m_window->start();
    QTRY_VERIFY(m_table->model()->rowCount() > 1);
    const auto cell = [this](int row, int column) { return m_table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, SurveyModel::CodeColumn), QStringLiteral("554"));
    QCOMPARE(cell(0, SurveyModel::CountColumn), QStringLiteral("3"));
    QVERIFY(!cell(0, SurveyModel::MeaningColumn).isEmpty());
    QVERIFY(summary().startsWith(QStringLiteral("Replies: 10.")));
}

void tst_SurveyWindow::enterGoesToTheFirstOfThem()
{
    refuse(*m_document, 2);
    m_window->setDocument(m_document.get());
    m_window->start();
    QTRY_VERIFY(m_table->model()->rowCount() > 1);
    QSignalSpy wanted(m_window.get(), &SurveyWindow::rowRequested);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_document->dialogue().line(wanted[0][0].toUInt()), "554 5.7.1 <b@example.net>: Relay access denied");
}

void tst_SurveyWindow::copiesTheTable()
{
    refuse(*m_document, 2);
    m_window->setDocument(m_document.get());
    m_window->start();
    QTRY_VERIFY(m_table->model()->rowCount() > 1);
    QTest::keySequence(m_window.get(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), m_table->model()->rowCount());
    QVERIFY(lines.first().startsWith(QStringLiteral("2\t554\t")));
}

void tst_SurveyWindow::saysWhenMoreHasCome()
{
    refuse(*m_document, 1);
    m_window->setDocument(m_document.get());
    m_window->start();
    auto *again = m_window->findChild<QPushButton *>();
    QTRY_VERIFY(!again->isEnabled());
    refuse(*m_document, 1);
    QVERIFY(again->isEnabled());
    again->click();
    QTRY_VERIFY(summary().startsWith(QStringLiteral("Replies: 7.")));
}

void tst_SurveyWindow::closedInTheMiddleItStops()
{
    refuse(*m_document, 20'000);
    m_window->setDocument(m_document.get());
    m_window->start();
    m_window.reset();
    m_document.reset(); // its parts live as long as a thread needs them
}

void tst_SurveyWindow::saysThatNothingWasReplied()
{
    Core::Document empty;
    m_window->setDocument(&empty);
    m_window->start();
    QTRY_COMPARE(summary(), QStringLiteral("The server has not replied yet."));
}

QTEST_MAIN(tst_SurveyWindow)
#include "tst_surveywindow.moc"
