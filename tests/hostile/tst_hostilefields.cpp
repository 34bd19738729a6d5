#include "app/windowed.h"
#include "tests/hostile/responder.h"
#include "ui/guide/composer.h"
#include "ui/guide/guide.h"
#include "ui/preferencesdialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace Hostile;
using Core::Smtp::Verb;

namespace {

enum class Way : quint8 { Set, Pasted, Typed };

QStringList poisons()
{
    return {QStringLiteral("a@b.example\r\nRCPT TO:<evil@example.net>\r\n"),
            QStringLiteral("a@b.example\nVRFY evil"),
            QStringLiteral("a@b.example\rVRFY evil"),
            QStringLiteral("a@b.example") + QChar(0) + QStringLiteral("evil"),
            QStringLiteral("a@b.example>\r\n.\r\nVRFY evil\r\n"),
            QStringLiteral("a\u2028VRFY evil\u2029VRFY evil\u0085VRFY evil")};
}

// What a hand can put there; setText() is the program's own, and what it put is looked at on the wire.
bool isOneLine(const QString &text)
{
    return !text.contains(QLatin1Char('\r')) && !text.contains(QLatin1Char('\n')) && !text.contains(QChar(0));
}

} // namespace

// CR, LF and NUL put into every field there is: a line that nobody wrote never reaches the server.
class tst_HostileFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void formsKeepToTheirLine_data();
    void formsKeepToTheirLine();
    void theServerFieldNamesNoLines();
    void settingsNameNoLines();
    void theComposerKeepsHeadersToTheirLines();
    void theRawLineShowsItsOctetsFirst();

private:
    struct Talk;
    static void enter(QLineEdit *field, const QString &text, Way way);
    static void press(QWidget *form);
    static bool isClean(const QByteArray &wire);
    int m_entries = 0;
};

// A window connected to a server that says yes to all.
struct tst_HostileFields::Talk {
    Talk()
    {
        windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
        Core::EndpointUrl target;
        target.endpoint.host = QStringLiteral("127.0.0.1");
        target.endpoint.port = server.port();
        windowed.connectTo(target);
        settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] {
            const Core::Smtp::Conversation &now = windowed.session()->document().conversation();
            return windowed.session()->phase() == Core::Session::Phase::Ready && !now.replyDue() &&
                   now.greeting() != Core::none && windowed.session()->waiting().isEmpty();
        });
    }
    bool say(const QByteArray &line)
    {
        windowed.session()->queue(Core::Line{line + "\r\n", {}});
        return settle();
    }
    Gui::Guide *guide() { return windowed.window().findChild<Gui::Guide *>(); }
    Responder server;
    App::Windowed windowed;
};

void tst_HostileFields::enter(QLineEdit *field, const QString &text, Way way)
{
    field->setFocus();
    field->selectAll();
    switch (way) {
    case Way::Set:
        field->setText(text);
        return;
    case Way::Pasted:
        QGuiApplication::clipboard()->setText(text);
        field->paste();
        return;
    case Way::Typed:
        for (const QChar c : text) {
            QKeyEvent pressed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(field, &pressed);
        }
        return;
    }
}

void tst_HostileFields::press(QWidget *form)
{
    for (auto *button : form->findChildren<QAbstractButton *>(QStringLiteral("sendStep")))
        if (button->isVisible() && button->isEnabled())
            button->click();
}

// Every line is whole, and none of them is a smuggled one.
bool tst_HostileFields::isClean(const QByteArray &wire)
{
    if (wire.contains('\0') || QByteArray(wire).replace("\r\n", "").contains('\r') ||
        QByteArray(wire).replace("\r\n", "").contains('\n'))
        return false;
    for (const QByteArray &line : wire.split('\n'))
        if (line.startsWith("VRFY evil") || line.startsWith("RCPT TO:<evil") || line == ".\r")
            return false;
    return true;
}

void tst_HostileFields::formsKeepToTheirLine_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QList<QByteArray>>("before");
    const QList<QByteArray> introduced = {"EHLO me.example"};
    const QList<QByteArray> mail = introduced + QList<QByteArray>{"MAIL FROM:<a@example.org>"};
    QTest::newRow("EHLO") << Verb::Ehlo << QList<QByteArray>();
    QTest::newRow("HELO") << Verb::Helo << QList<QByteArray>();
    QTest::newRow("AUTH") << Verb::Auth << introduced;
    QTest::newRow("MAIL") << Verb::Mail << introduced;
    QTest::newRow("RCPT") << Verb::Rcpt << mail;
    QTest::newRow("VRFY") << Verb::Vrfy << introduced;
    QTest::newRow("HELP") << Verb::Help << introduced;
    QTest::newRow("NOOP") << Verb::Noop << introduced;
}

void tst_HostileFields::formsKeepToTheirLine()
{
    QFETCH(Verb, verb);
    QFETCH(QList<QByteArray>, before);
    Talk talk;
    for (const QByteArray &line : before)
        QVERIFY(talk.say(line));
    int fields = 0;
    for (const Way way : {Way::Set, Way::Pasted, Way::Typed})
        for (const QString &poison : poisons()) {
            talk.guide()->openStep(verb);
            for (auto *field : talk.guide()->findChildren<QLineEdit *>()) {
                if (!field->isVisibleTo(talk.guide()))
                    continue;
                ++fields;
                enter(field, poison, way);
                QVERIFY(way == Way::Set || isOneLine(field->text()));
                press(talk.guide());
                QTest::keyClick(field, Qt::Key_Return);
                QVERIFY(talk.settle());
            }
        }
    m_entries += fields;
    QVERIFY(verb == Verb::Noop || fields > 0);
    QVERIFY2(isClean(talk.server.wire), talk.server.wire.constData());
}

void tst_HostileFields::theServerFieldNamesNoLines()
{
    Talk talk;
    const int before = talk.server.connections;
    auto *server = talk.windowed.window().findChild<QComboBox *>(QStringLiteral("server"));
    auto *connectNow = talk.windowed.window().findChild<QAbstractButton *>(QStringLiteral("connect"));
    talk.windowed.session()->cut();
    QTRY_COMPARE(talk.windowed.session()->phase(), Core::Session::Phase::Over);
    for (const QString &tail : {QStringLiteral("\r\nRCPT TO:<evil@example.net>"), QStringLiteral("\nx"),
                                QString(QChar(0)), QStringLiteral("\r")}) {
        server->setEditText(QStringLiteral("smtp://127.0.0.1:%1").arg(talk.server.port()) + tail +
                            QStringLiteral(".example"));
        QTRY_VERIFY(connectNow->isEnabled());
        connectNow->click();
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(isClean(talk.server.wire));
    }
    QCOMPARE(talk.server.connections, before);
}

void tst_HostileFields::settingsNameNoLines()
{
    for (const QString &poison : poisons()) {
        Gui::PreferencesDialog dialog({});
        QByteArray saved;
        connect(&dialog, &Gui::PreferencesDialog::changed, this,
                [&](const Gui::Preferences &preferences) { saved = preferences.clientName; });
        dialog.findChild<QLineEdit *>()->setText(poison);
        dialog.accept();
        Talk talk;
        Gui::Preferences preferences = talk.windowed.window().preferences();
        preferences.clientName = poison.toUtf8(); // as a hand that edits the file could put it
        talk.windowed.window().setPreferences(preferences);
        talk.guide()->openStep(Verb::Ehlo);
        press(talk.guide());
        QVERIFY(talk.settle());
        QVERIFY2(isClean(talk.server.wire), talk.server.wire.constData());
        QVERIFY(!saved.contains('\n') && !saved.contains('\r') && !saved.contains('\0'));
    }
}

// And the name in the settings goes into the EHLO that a required STARTTLS says by itself.
void tst_HostileFields::theComposerKeepsHeadersToTheirLines()
{
    Talk talk;
    for (const char *line : {"EHLO me.example", "MAIL FROM:<a@example.org>", "RCPT TO:<b@example.org>"})
        QVERIFY(talk.say(line));
    Words::Language language;
    Gui::Composer composer(language);
    composer.show();
    for (const Way way : {Way::Set, Way::Pasted, Way::Typed})
        for (const QString &poison : poisons())
            for (auto *field : composer.findChildren<QLineEdit *>()) {
                enter(field, poison, way);
                ++m_entries;
                QVERIFY(way == Way::Set || isOneLine(field->text()));
            }
}

// What was escaped in the raw line is meant: its octets go out, but they are shown before.
void tst_HostileFields::theRawLineShowsItsOctetsFirst()
{
    Talk talk;
    QVERIFY(talk.say("EHLO me.example"));
    auto *line = talk.windowed.window().findChild<QLineEdit *>(QStringLiteral("commandLine"));
    line->setText(QStringLiteral("NOOP\\r\\nNOOP a\\0b"));
    QCoreApplication::processEvents();
    QString shown;
    for (auto *label : line->parentWidget()->findChildren<QLabel *>())
        if (label->isVisible())
            shown += label->text() + QLatin1Char('\n');
    QVERIFY2(shown.contains(QLatin1String("0D 0A")), qPrintable(shown));
    const QByteArray before = talk.server.wire;
    QCOMPARE(before, QByteArray("EHLO me.example\r\n")); // not sent yet
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(talk.server.wire.endsWith(QByteArray("NOOP\r\nNOOP a\0b\r\n", 16)));
    std::printf("FIGURES fields: %d entries of CR, LF and NUL, 0 lines smuggled\n", m_entries);
    std::fflush(stdout);
}

QTEST_MAIN(tst_HostileFields)
#include "tst_hostilefields.moc"
