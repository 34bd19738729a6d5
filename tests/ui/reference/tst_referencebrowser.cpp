#include "ui/explanation/comparisonview.h"
#include "ui/reference/referencebrowser.h"
#include "ui/reference/referencemodel.h"
#include "ui/reference/referenceview.h"
#include "ui/words/referencetext.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Gui;

class TestReferenceBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsItsRules();
    void theModelShowsWhatWasFound();
    void typingFindsAndShowsTheBest();
    void theArrowsWalkTheListWhileOneTypes();
    void linksLeadOnAndBackLeadsBack();
    void typingIsOneStepOfTheWayBack();
    void anEntryOutsideTheFilterIsShown();
    void unknownNamesAreLeftAlone();
    void theFilterIsKept();
    void escapeClearsThenCloses();
    void twoCodesCanBeCompared();
    void everythingHasAnAccessibleName();

private:
    const Words::Language m_language;
};

namespace {

QLineEdit *typing(ReferenceBrowser &browser)
{
    return browser.findChild<QLineEdit *>();
}

QToolButton *named(const QWidget &in, const QString &name)
{
    for (QToolButton *button : in.findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

void TestReferenceBrowser::theModelKeepsItsRules()
{
    ReferenceModel model(m_language);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({0, 1, 2});
    model.retranslate();
    model.setEntries({});
    model.retranslate();
    model.setEntries({Core::none, 5}); // an id of nobody shows nothing
}

void TestReferenceBrowser::theModelShowsWhatWasFound()
{
    ReferenceModel model(m_language);
    const Core::EntryId code = Core::referenceId(Core::ReferenceEntry::Kind::Code, "553");
    const Core::EntryId wording = Core::referenceId(Core::ReferenceEntry::Kind::Wording, "postfix.banner");
    model.setEntries({code, wording});
    QCOMPARE(model.index(0, ReferenceModel::Heading).data().toString(), QStringLiteral("553"));
    QCOMPARE(model.index(1, ReferenceModel::Heading).data().toString(), QStringLiteral("Postfix"));
    QVERIFY(!model.index(0, ReferenceModel::Title).data().toString().isEmpty());
    QCOMPARE(model.rowOf(wording), 1);
    QCOMPARE(model.rowOf(0), -1);
    QCOMPARE(model.entryAt(7), Core::none);
    QCOMPARE(model.entryAt(-1), Core::none);
}

void TestReferenceBrowser::typingFindsAndShowsTheBest()
{
    ReferenceBrowser browser(m_language);
    QTest::keyClicks(typing(browser), QStringLiteral("553"));
    QCOMPARE(browser.entry(), QStringLiteral("code:553"));
    QTest::keyClicks(typing(browser), QStringLiteral("qqq"));
    QCOMPARE(browser.findChild<QTableView *>()->model()->rowCount(), 0);
}

void TestReferenceBrowser::theArrowsWalkTheListWhileOneTypes()
{
    ReferenceBrowser browser(m_language);
    QTest::keyClicks(typing(browser), QStringLiteral("relay"));
    const QString first = browser.entry();
    QTest::keyClick(typing(browser), Qt::Key_Down);
    QVERIFY(browser.entry() != first);
    QTest::keyClick(typing(browser), Qt::Key_Up);
    QCOMPARE(browser.entry(), first);
    QTest::keyClick(typing(browser), Qt::Key_Up);
    QCOMPARE(browser.entry(), first);
}

void TestReferenceBrowser::linksLeadOnAndBackLeadsBack()
{
    ReferenceBrowser browser(m_language);
    browser.showEntry(QStringLiteral("code:535"));
    Q_EMIT browser.findChild<ReferenceView *>()->entryRequested(QStringLiteral("status:x.7.8"));
    QCOMPARE(browser.entry(), QStringLiteral("status:x.7.8"));
    named(browser, QStringLiteral("Back"))->click();
    QCOMPARE(browser.entry(), QStringLiteral("code:535"));
    named(browser, QStringLiteral("Forward"))->click();
    QCOMPARE(browser.entry(), QStringLiteral("status:x.7.8"));
    QVERIFY(!named(browser, QStringLiteral("Forward"))->isEnabled());
}

void TestReferenceBrowser::typingIsOneStepOfTheWayBack()
{
    ReferenceBrowser browser(m_language);
    browser.showEntry(QStringLiteral("code:535"));
    browser.showEntry(QStringLiteral("code:250"));
    QTest::keyClicks(typing(browser), QStringLiteral("starttls"));
    named(browser, QStringLiteral("Back"))->click();
    QCOMPARE(browser.entry(), QStringLiteral("code:535"));
}

void TestReferenceBrowser::anEntryOutsideTheFilterIsShown()
{
    ReferenceBrowser browser(m_language);
    Words::ReferenceFilter filter;
    filter.kind = Core::ReferenceEntry::Kind::Keyword;
    browser.setFilter(filter);
    browser.showEntry(QStringLiteral("code:553"));
    QCOMPARE(browser.entry(), QStringLiteral("code:553"));
    QCOMPARE(browser.filter(), filter);
    QVERIFY(!browser.findChild<QTableView *>()->selectionModel()->hasSelection());
}

void TestReferenceBrowser::unknownNamesAreLeftAlone()
{
    ReferenceBrowser browser(m_language);
    browser.showEntry(QStringLiteral("code:553"));
    browser.showEntry(QStringLiteral("code:999"));
    browser.showEntry(QString());
    QCOMPARE(browser.entry(), QStringLiteral("code:553"));
}

void TestReferenceBrowser::theFilterIsKept()
{
    ReferenceBrowser browser(m_language);
    const Words::ReferenceFilter filter{Core::ReferenceEntry::Kind::Wording, 5, Core::Stage::Envelope, "Postfix",
                                        QStringLiteral("relay")};
    browser.setFilter(filter);
    QCOMPARE(browser.filter(), filter);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&browser, &change);
    QCOMPARE(browser.filter(), filter);
}

void TestReferenceBrowser::escapeClearsThenCloses()
{
    ReferenceBrowser browser(m_language);
    browser.show();
    QTest::keyClicks(typing(browser), QStringLiteral("553"));
    QTest::keyClick(&browser, Qt::Key_Escape);
    QVERIFY(typing(browser)->text().isEmpty());
    QVERIFY(browser.isVisible());
    QTest::keyClick(&browser, Qt::Key_Escape);
    QVERIFY(!browser.isVisible());
}

void TestReferenceBrowser::twoCodesCanBeCompared()
{
    ReferenceBrowser browser(m_language);
    browser.compare({550, {}}, {0, "5.7.1"});
    auto *comparison = browser.findChild<ComparisonView *>();
    QVERIFY(comparison);
    const QList<QLineEdit *> boxes = comparison->findChildren<QLineEdit *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes[0]->text(), QStringLiteral("550"));
    QCOMPARE(boxes[1]->text(), QStringLiteral("5.7.1"));
    boxes[0]->setText(QStringLiteral("nonsense"));
    Q_EMIT boxes[0]->editingFinished();
    QCOMPARE(boxes[0]->text(), QStringLiteral("550"));
    boxes[0]->setText(QStringLiteral("553  Sender"));
    Q_EMIT boxes[0]->editingFinished();
    QCOMPARE(boxes[0]->text(), QStringLiteral("553"));
}

void TestReferenceBrowser::everythingHasAnAccessibleName()
{
    ReferenceBrowser browser(m_language);
    browser.compare({550, {}}, {553, {}});
    const auto unnamed = [](const auto &widgets) {
        return std::any_of(widgets.begin(), widgets.end(),
                           [](const QWidget *widget) { return widget->accessibleName().isEmpty(); });
    };
    QVERIFY(!unnamed(browser.findChildren<QLineEdit *>()));
    QVERIFY(!unnamed(browser.findChildren<QComboBox *>()));
    QVERIFY(!unnamed(browser.findChildren<QTableView *>()));
    QVERIFY(!unnamed(browser.findChildren<ReferenceView *>()));
    QVERIFY(named(browser, QStringLiteral("Back")) && named(browser, QStringLiteral("Forward")));
}

QTEST_MAIN(TestReferenceBrowser)
#include "tst_referencebrowser.moc"
