#include "ui/connection/questionbar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Gui::Question;
using Gui::QuestionBar;

class TestQuestionBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsTheNewestQuestion();
    void replacesAQuestionOfTheSameKey();
    void answersTheSafeOneOnEscape();
    void asksAgainFromAnAnswer();
    void anAnswerThatShowsMoreLetsItStand();
    void withdraws();
    void followsTheLanguage();
    void showsNamesAsPlainText();

private:
    Question question(Question::Key key, const QString &text)
    {
        return {
            key,
            [this, text] { return m_language + text; },
            {},
            {{[] { return u"No"_s; }, [this, text] { m_answers += u"no "_s + text; }, Question::Answer::Weight::Safe},
             {[] { return u"Yes"_s; }, [this, text] { m_answers += u"yes "_s + text; },
              Question::Answer::Weight::Daring}}};
    }
    static QString shown(const QuestionBar &bar) { return bar.findChild<QLabel *>(u"questionText"_s)->text(); }
    static void press(QuestionBar &bar, const QString &label)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the buttons of the question before
        for (auto *button : bar.findChildren<QPushButton *>())
            if (button->text() == label)
                return button->click();
        QFAIL("no such button");
    }

    QStringList m_answers;
    QString m_language;
};

void TestQuestionBar::init()
{
    m_answers.clear();
    m_language.clear();
}

void TestQuestionBar::showsTheNewestQuestion()
{
    QuestionBar bar;
    QVERIFY(bar.isHidden());
    bar.ask(question(Question::Key::Wait, u"wait?"_s));
    bar.ask(question(Question::Key::Trust, u"trust?"_s));
    QVERIFY(!bar.isHidden());
    QCOMPARE(shown(bar), u"trust?"_s);
    press(bar, u"Yes"_s);
    QCOMPARE(shown(bar), u"wait?"_s);
    press(bar, u"No"_s);
    QVERIFY(bar.isHidden());
    QCOMPARE(m_answers, (QStringList{u"yes trust?"_s, u"no wait?"_s}));
}

void TestQuestionBar::replacesAQuestionOfTheSameKey()
{
    QuestionBar bar;
    bar.ask(question(Question::Key::Wait, u"first"_s));
    bar.ask(question(Question::Key::Wait, u"second"_s));
    press(bar, u"Yes"_s);
    QVERIFY(bar.isHidden());
    QCOMPARE(m_answers, QStringList{u"yes second"_s});
}

void TestQuestionBar::answersTheSafeOneOnEscape()
{
    QuestionBar bar;
    bar.ask(question(Question::Key::Delivery, u"deliver?"_s));
    bar.show();
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(m_answers, QStringList{u"no deliver?"_s});
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(m_answers.size(), 1);
}

void TestQuestionBar::asksAgainFromAnAnswer()
{
    QuestionBar bar;
    Question again = question(Question::Key::Wait, u"wait?"_s);
    again.answers[0].act = [&] { bar.ask(question(Question::Key::Wait, u"still?"_s)); };
    bar.ask(again);
    press(bar, u"No"_s);
    QCOMPARE(shown(bar), u"still?"_s);
}

void TestQuestionBar::anAnswerThatShowsMoreLetsItStand()
{
    QuestionBar bar;
    Question asked = question(Question::Key::Trust, u"trust?"_s);
    asked.answers.append({[] { return u"Show"_s; }, [this] { m_answers += u"shown"_s; }, Question::Answer::Weight::Safe,
                          Question::Answer::After::Stay});
    bar.ask(asked);
    press(bar, u"Show"_s);
    QCOMPARE(m_answers, QStringList{u"shown"_s});
    QVERIFY(!bar.isHidden());
    press(bar, u"Yes"_s);
    QCOMPARE(m_answers.last(), u"yes trust?"_s);
    QVERIFY(bar.isHidden());
}

void TestQuestionBar::withdraws()
{
    QuestionBar bar;
    bar.ask(question(Question::Key::Wait, u"wait?"_s));
    bar.ask(question(Question::Key::Trust, u"trust?"_s));
    bar.withdraw(Question::Key::Trust);
    QCOMPARE(shown(bar), u"wait?"_s);
    bar.withdraw(Question::Key::Trust);
    bar.withdrawAll();
    QVERIFY(bar.isHidden());
    QVERIFY(m_answers.isEmpty());
}

void TestQuestionBar::followsTheLanguage()
{
    QuestionBar bar;
    bar.ask(question(Question::Key::Wait, u"wait?"_s));
    m_language = u"fr: "_s;
    QEvent flip(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &flip);
    QCOMPARE(shown(bar), u"fr: wait?"_s);
    QVERIFY(m_answers.isEmpty());
}

void TestQuestionBar::showsNamesAsPlainText()
{
    QuestionBar bar;
    bar.ask(question(Question::Key::Trust, u"<b>CN</b>"_s));
    QCOMPARE(bar.findChild<QLabel *>(u"questionText"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(bar.findChild<QLabel *>(u"questionDetail"_s)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestQuestionBar)
#include "tst_questionbar.moc"
