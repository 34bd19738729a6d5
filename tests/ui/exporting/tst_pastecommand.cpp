#include "tests/words/spoken.h"
#include "ui/exporting/commanddialog.h"
#include "ui/exporting/commandwords.h"
#include "ui/exporting/pastecommand.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Core::CommandLines;
using Gui::CommandEdit;
using Gui::PasteCommand;

namespace {

const QString pasted = u"swaks --server mail.example.org --tls --auth PLAIN --auth-user alice --auth-password hunter22 "
                       u"--from alice@example.org --to bob@example.net --frobnicate"_s;

// Everything that could be seen or read out.
QString everyText(const QWidget &dialog)
{
    QString all = dialog.windowTitle();
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += u'\n' + label->text();
    for (const QPlainTextEdit *edit : dialog.findChildren<QPlainTextEdit *>())
        all += u'\n' + edit->toPlainText() + edit->toolTip() + edit->accessibleDescription();
    return all;
}

void paste(PasteCommand &dialog, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    dialog.findChild<CommandEdit *>()->paste();
}

QPushButton *setUp(PasteCommand &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            return button;
    return nullptr;
}

} // namespace

class TestPasteCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsUpWhatWasPasted();
    void neverShowsThePassword();
    void masksWhatWasTyped();
    void tellsWhyNot();
    void makesACommand();
    void saysEveryCaveat();
};

void TestPasteCommand::setsUpWhatWasPasted()
{
    PasteCommand dialog(english());
    QVERIFY(!setUp(dialog)->isEnabled());
    paste(dialog, pasted);
    const QString all = everyText(dialog);
    for (const QString &part : {u"mail.example.org"_s, u"alice"_s, u"bob@example.net"_s, u"--frobnicate"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
    PastedCommand taken;
    connect(&dialog, &PasteCommand::setUpRequested, this, [&](const PastedCommand &command) { taken = command; });
    QVERIFY(setUp(dialog)->isEnabled());
    setUp(dialog)->click();
    QCOMPARE(taken.password, Core::secretOf("hunter22"));
    QCOMPARE(taken.recipients, QList<QByteArray>{"bob@example.net"});
}

void TestPasteCommand::neverShowsThePassword()
{
    PasteCommand dialog(english());
    auto *edit = dialog.findChild<CommandEdit *>();
    QSignalSpy changes(edit, &QPlainTextEdit::textChanged);
    connect(edit, &QPlainTextEdit::textChanged, this, [&] { QVERIFY(!edit->toPlainText().contains(u"hunter"_s)); });
    paste(dialog, pasted);
    QVERIFY(!everyText(dialog).contains(u"hunter"_s));
    QVERIFY(edit->toPlainText().contains(u"********"_s));
    edit->undo();
    QVERIFY(!everyText(dialog).contains(u"hunter"_s));
    edit->moveCursor(QTextCursor::End); // what is typed behind it leaves the secret as it was
    QTest::keyClicks(edit, u" --to carol@example.net"_s);
    edit->settle();
    QCOMPARE(edit->command().password, Core::secretOf("hunter22"));
    QCOMPARE(edit->command().recipients.size(), 2);
    QVERIFY(!edit->toPlainText().contains(u"hunter"_s));
}

void TestPasteCommand::masksWhatWasTyped()
{
    PasteCommand dialog(english());
    auto *edit = dialog.findChild<CommandEdit *>();
    QTest::keyClicks(edit, u"curl -u alice:hunter22 smtp://mail.example.org"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!edit->toPlainText().contains(u"hunter"_s), 20'000);
    QCOMPARE(edit->command().password, Core::secretOf("hunter22"));
}

void TestPasteCommand::tellsWhyNot()
{
    for (const auto *language : {&english(), &french()}) {
        QSet<QString> said;
        for (const char *text : {"rm -rf /", "swaks --server 'a", "curl -v", "curl https://a.example/"}) {
            PasteCommand dialog(*language);
            paste(dialog, QLatin1String(text));
            QVERIFY(!setUp(dialog)->isEnabled());
            said.insert(everyText(dialog).section(u'\n', 1).remove(QLatin1String(text)));
        }
        QCOMPARE(said.size(), 4);
    }
}

void TestPasteCommand::makesACommand()
{
    Core::Document document;
    Core::Facts::Opened opened;
    opened.host = "mail.example.org";
    document.recorder().fact(Core::Kind::Opened, Core::Facts::encode(opened), 0);
    document.recorder().received("220 hi\r\n", Core::Protection::Clear, 1);
    document.recorder().sent("EHLO me\r\n", {}, Core::Protection::Clear, 2);
    document.follow();
    Gui::CommandDialog dialog(document, english());
    const auto shown = [&] { return dialog.findChild<QPlainTextEdit *>()->toPlainText(); };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"swaks --server mail.example.org --port 25 --ehlo me --quit-after HELO"_s,
                              30'000);
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), shown());
}

void TestPasteCommand::saysEveryCaveat()
{
    QSet<QString> said;
    for (int caveat = 0; caveat <= int(Caveat::BashQuotes); ++caveat)
        for (const auto *language : {&english(), &french()}) {
            const QString text = Gui::caveatText(*language, Caveat(caveat));
            QVERIFY(text.size() > 10 && !said.contains(text));
            said.insert(text);
        }
}

QTEST_MAIN(TestPasteCommand)
#include "tst_pastecommand.moc"
