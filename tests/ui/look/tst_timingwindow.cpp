#include "core/transcript/facts.h"
#include "ui/timing/bardelegate.h"
#include "ui/timing/phasemodel.h"
#include "ui/timing/timingwindow.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Core;

class TestTimingWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laysPhasesOnOneScale();
    void leavesPausesOut();
    void marksAtMostTen_data();
    void marksAtMostTen();
    void tellsWhatTheDelaysTell();
    void leadsToTheRow();
    void outlivesItsDocument();

private:
    Words::Language m_language;
};

namespace {

constexpr qint64 s = 1'000'000;

std::unique_ptr<Document> slowSession()
{
    auto document = std::make_unique<Document>();
    Recorder &recorder = document->recorder();
    recorder.fact(Kind::Opened, Facts::encode(Facts::Opened{}), 0);
    recorder.fact(Kind::Resolved, Facts::encode(Facts::Resolved{}), s);
    recorder.fact(Kind::Trying, Facts::encode(Facts::Trying{}), s);
    recorder.fact(Kind::Connected, Facts::encode(Facts::Connected{}), 2 * s);
    recorder.received("220 hi\r\n", Protection::Clear, 7 * s);
    recorder.sent("EHLO a\r\n", {}, Protection::Clear, 57 * s);
    recorder.received("250 a\r\n", Protection::Clear, 58 * s);
    document->follow();
    return document;
}

} // namespace

void TestTimingWindow::laysPhasesOnOneScale()
{
    const auto document = slowSession();
    Timing::Timeline timeline;
    timeline.follow(document->dialogue());
    Gui::PhaseModel model(m_language);
    const QAbstractItemModelTester tester(&model);
    model.setPauses(Gui::PhaseModel::Pauses::Kept);
    model.setPhases(timeline.phases(), timeline.ended);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.length(), 58 * s);
    QCOMPARE(model.waited(), 8 * s);
    const QModelIndex greeting = model.index(2, Gui::PhaseModel::BarColumn);
    QCOMPARE(greeting.data(Gui::PhaseModel::BeginRole).toLongLong(), 2 * s);
    QCOMPARE(greeting.data(Gui::PhaseModel::EndRole).toLongLong(), 7 * s);
    QCOMPARE(model.index(3, Gui::PhaseModel::NameColumn).data().toString(), QStringLiteral("EHLO"));
    QCOMPARE(model.index(3, Gui::PhaseModel::BarColumn).data(Gui::PhaseModel::RowRole).toUInt(), 5u);
}

void TestTimingWindow::leavesPausesOut()
{
    const auto document = slowSession();
    Timing::Timeline timeline;
    timeline.follow(document->dialogue());
    Gui::PhaseModel model(m_language);
    model.setPhases(timeline.phases(), timeline.ended);
    QCOMPARE(model.length(), 8 * s);
    QCOMPARE(model.index(3, Gui::PhaseModel::BarColumn).data(Gui::PhaseModel::BeginRole).toLongLong(), 7 * s);
}

void TestTimingWindow::marksAtMostTen_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("distance");
    QTest::newRow("nothing") << qint64(1) << qint64(1);
    QTest::newRow("ten") << qint64(10) << qint64(1);
    QTest::newRow("eleven") << qint64(11) << qint64(2);
    QTest::newRow("8 s") << 8 * s << s;
    QTest::newRow("58 s") << 58 * s << 10 * s;
    QTest::newRow("hours") << 40'000 * s << 5'000 * s;
}

void TestTimingWindow::marksAtMostTen()
{
    QFETCH(qint64, length);
    QTEST(Gui::markDistance(length), "distance");
}

void TestTimingWindow::tellsWhatTheDelaysTell()
{
    const auto document = slowSession();
    Gui::TimingWindow window(m_language, nullptr);
    window.setDocument(document.get());
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("The greeting was delayed by 5.0 s")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("58.0 s in all, 8.0 s of it waiting for the server")), qPrintable(all));
}

void TestTimingWindow::leadsToTheRow()
{
    const auto document = slowSession();
    Gui::TimingWindow window(m_language, nullptr);
    window.setDocument(document.get());
    window.show();
    const QSignalSpy spy(&window, &Gui::TimingWindow::rowRequested);
    auto *table = window.findChild<QTableView *>(QStringLiteral("phases"));
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toUInt(), 5u);
}

void TestTimingWindow::outlivesItsDocument()
{
    auto document = slowSession();
    Gui::TimingWindow window(m_language, nullptr);
    window.setDocument(document.get());
    document.reset();
    window.setDocument(nullptr);
    QCOMPARE(window.findChild<QTableView *>(QStringLiteral("phases"))->model()->rowCount(), 0);
}

QTEST_MAIN(TestTimingWindow)
#include "tst_timingwindow.moc"
