#include "tests/support/faketransport.h"
#include "tests/support/saidrows.h"
#include "ui/replay/replaymodel.h"
#include "ui/replay/replaywindow.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Core;
using Core::Testing::FakeTransport;
using Core::Testing::Said;

class TestReplayWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksForAConnection();
    void goesStepByStep();
    void goesThroughToTheFirstDifference();
    void forgetsASessionThatIsNotIts();
    void showsThenAndNow();

private:
    void connectNow();
    void press(const QString &text);
    QString standing(int row) const;

    Words::Language m_language;
    std::unique_ptr<Gui::ReplayWindow> m_window;
    std::unique_ptr<Document> m_live;
    std::unique_ptr<Session> m_session;
    FakeTransport *m_fake = nullptr;
};

void TestReplayWindow::init()
{
    m_window.reset();
    m_session.reset();
    m_live.reset();
    Document then;
    Said(then)
        .server("220 mx1 hi\r\n")
        .client("EHLO a\r\n")
        .server("250 mx1\r\n")
        .client("NOOP\r\n")
        .server("250 ok\r\n")
        .client("MAIL FROM:<a@b>\r\n")
        .server("250 2.1.0 ok\r\n");
    m_window = std::make_unique<Gui::ReplayWindow>(m_language, nullptr);
    m_window->setPlan(Replay::planOf(then.dialogue()));
    connect(m_window.get(), &Gui::ReplayWindow::linesRequested, this,
            [this](const QList<Line> &lines) { m_session->queue(lines); });
    m_window->show();
}

void TestReplayWindow::connectNow()
{
    press(QStringLiteral("&Connect"));
    m_live = std::make_unique<Document>();
    auto transport = std::make_unique<FakeTransport>();
    m_fake = transport.get();
    m_session = std::make_unique<Session>(std::move(transport), *m_live);
    m_window->setSession(m_session.get());
    SessionSettings settings;
    settings.endpoint.host = QStringLiteral("mail.example.org");
    m_session->start(settings);
    m_fake->connects();
    m_fake->says("220 mx2 hi\r\n");
}

void TestReplayWindow::press(const QString &text)
{
    for (auto *button : m_window->findChildren<QPushButton *>())
        if (button->text() == text)
            QTest::mouseClick(button, Qt::LeftButton);
}

QString TestReplayWindow::standing(int row) const
{
    const auto *model = m_window->findChild<QTableView *>(QStringLiteral("replaySteps"))->model();
    return model->index(row, Gui::ReplayModel::VerdictColumn).data().toString();
}

void TestReplayWindow::asksForAConnection()
{
    const QSignalSpy spy(m_window.get(), &Gui::ReplayWindow::connectionRequested);
    press(QStringLiteral("&Step")); // there is none yet
    press(QStringLiteral("&Connect"));
    QCOMPARE(spy.size(), 1);
}

void TestReplayWindow::goesStepByStep()
{
    connectNow();
    QTRY_COMPARE(standing(0), QStringLiteral("✓ the same"));
    QCOMPARE(m_fake->wrote, QByteArray());
    press(QStringLiteral("&Step"));
    QTRY_COMPARE(m_fake->wrote, QByteArray("EHLO a\r\n"));
    m_fake->says("250 mx2\r\n");
    QTRY_COMPARE(standing(1), QStringLiteral("✓ the same"));
    QCOMPARE(m_fake->wrote, QByteArray("EHLO a\r\n"));
    press(QStringLiteral("S&kip"));
    QCOMPARE(standing(2), QStringLiteral("– skipped"));
    press(QStringLiteral("&Step"));
    QTRY_VERIFY(m_fake->wrote.endsWith("MAIL FROM:<a@b>\r\n"));
}

void TestReplayWindow::goesThroughToTheFirstDifference()
{
    connectNow();
    QTRY_COMPARE(standing(0), QStringLiteral("✓ the same"));
    press(QStringLiteral("&Through"));
    QTRY_COMPARE(m_fake->wrote, QByteArray("EHLO a\r\n"));
    m_fake->says("250 mx2\r\n");
    QTRY_COMPARE(m_fake->wrote, QByteArray("EHLO a\r\nNOOP\r\n"));
    m_fake->says("502 no\r\n");
    QTRY_COMPARE(standing(2), QStringLiteral("≠ different"));
    QCOMPARE(m_fake->wrote, QByteArray("EHLO a\r\nNOOP\r\n"));
    press(QStringLiteral("&Step")); // all the same
    QTRY_VERIFY(m_fake->wrote.endsWith("MAIL FROM:<a@b>\r\n"));
}

void TestReplayWindow::forgetsASessionThatIsNotIts()
{
    connectNow();
    QTRY_COMPARE(standing(0), QStringLiteral("✓ the same"));
    QVERIFY(m_window->isRunning());
    m_window->setSession(nullptr); // the user connects elsewhere
    m_session.reset();
    QVERIFY(!m_window->isRunning());
    press(QStringLiteral("&Step"));
}

void TestReplayWindow::showsThenAndNow()
{
    auto *model = m_window->findChild<QTableView *>(QStringLiteral("replaySteps"))->model();
    const QAbstractItemModelTester tester(model);
    connectNow();
    QTRY_COMPARE(model->index(0, Gui::ReplayModel::NowColumn).data().toString(), QStringLiteral("220 mx2 hi"));
    QCOMPARE(model->index(0, Gui::ReplayModel::ThenColumn).data().toString(), QStringLiteral("220 mx1 hi"));
    QCOMPARE(model->index(3, Gui::ReplayModel::ThenColumn).data().toString(), QStringLiteral("250 2.1.0 ok"));
}

QTEST_MAIN(TestReplayWindow)
#include "tst_replaywindow.moc"
