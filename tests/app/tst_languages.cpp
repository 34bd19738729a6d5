#include "tests/app/played.h"
#include "tests/support/paintedtexts.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/widgettexts.h"

#include "core/explanation/reference.h"
#include "ui/explanation/pastedreply.h"
#include "ui/guide/composer.h"
#include "ui/preferencesdialog.h"
#include "ui/reference/referencebrowser.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Testing;

// Every text of every window goes through a translator, and a switch of language leaves nothing behind.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void pseudoLocaleReachesEveryTextOfTheWindow();
    void pseudoLocaleReachesTheDialogs();
    void englishFrenchEnglishEqualsTheStart();
    void flippedIdleWindowEqualsAFreshOne();

private:
    QStringList unmarked(const QStringList &texts, const QByteArray &dialogue) const;
    QStringList allTexts(QWidget *window) const { return widgetTexts(window) + paintedTexts(window); }
};

namespace {

QList<QByteArray> conversation()
{
    return {"EHLO client.example.org",
            "DATA",
            "STARTTLS",
            "EHLO client.example.org",
            "AUTH LOGIN",
            QByteArray(Core::Practice::user).toBase64(),
            QByteArray(Core::Practice::password).toBase64(),
            "MAIL FROM:<alice@practice.test>",
            "RCPT TO:<bob@practice.test>",
            "RCPT TO:<nobody@practice.test>",
            "NOOP"};
}

QByteArray allBytes(const Core::Document &document)
{
    QByteArray bytes;
    for (Core::RowId row = 0; row < document.rows().size(); ++row)
        bytes += document.dialogue().line(row) + " \n ";
    return bytes;
}

// How keywords are written, and names of software: both stand in the tables and are nobody's language.
QByteArray untranslated()
{
    QByteArray bytes = Core::referenceSoftware().join('\n');
    for (const Core::Knowledge::KeywordEntry &keyword : Core::Knowledge::keywords())
        bytes += '\n' + QByteArray(keyword.syntax);
    return bytes + ' ';
}

// What is the same in every language: names of products, protocols and RFC words in capitals, units, addresses.
QString withoutInvariants(QString text)
{
    static const QRegularExpression invariants(
        QStringLiteral("[A-Z][A-Z0-9_.-]*[A-Z0-9]|TLSv?[0-9. ]*|Mailscope|English|Français|https?://\\S+|rfc\\w*|"
                       "\\S+@\\S+|(\\w[\\w-]*\\.)+(test|org|net|com|example)\\S*|\\bms\\b|\\bmin\\b|\\bs\\b|\\bkB\\b|"
                       "\\bMB\\b|Ctrl|\\bF[0-9]+\\b|"
                       "localhost|draft-[a-z-]+|mail|rcpt|smtpd?\\w*|[a-z]+_[a-z_]+|\\*\\.\\w+"));
    return text.remove(invariants);
}

} // namespace

QStringList TestLanguages::unmarked(const QStringList &texts, const QByteArray &dialogue) const
{
    static const QRegularExpression latinWord(QStringLiteral("[a-z]{2,}"));
    QStringList found;
    for (QString text : texts) {
        if (text.endsWith(QChar(0x2026)))
            text.chop(1); // elided
        if (text.startsWith(QLatin1String("= ")))
            text.remove(0, 2); // decoded, behind the bytes
        if (dialogue.contains(text.toUtf8()) || QByteArray::fromBase64(dialogue).contains(text.toUtf8()))
            continue; // the server's own words
        QString rest = withoutInvariants(text);
        for (const QByteArray &word : dialogue.split(' '))
            if (word.size() > 2)
                rest.remove(QString::fromUtf8(word.trimmed())); // quoted in a sentence
        if (rest.contains(latinWord) && !found.contains(text))
            found.append(text);
    }
    return found;
}

void TestLanguages::pseudoLocaleReachesEveryTextOfTheWindow()
{
    Played played;
    QVERIFY(played.say(conversation()));
    QVERIFY(played.shown());
    played.windowed.languages().install(QLocale(QLocale::Russian), [] { return std::make_unique<PseudoTranslator>(); });
    QCoreApplication::sendPostedEvents();
    QByteArray bytes = allBytes(played.document()) + untranslated();
    bytes += "Username: Password: alice@practice.test ● • → ← = SMTP LMTP";
    Gui::MainWindow &window = played.windowed.window();
    for (Core::RowId row = 0; row < played.document().rows().size(); ++row) {
        window.showRow(row); // each row's explanation in turn
        QCoreApplication::sendPostedEvents();
        const QStringList left = unmarked(allTexts(&window), bytes);
        QVERIFY2(left.isEmpty(),
                 qPrintable(QStringLiteral("row %1: ").arg(row + 1) + left.join(QStringLiteral(" | "))));
    }
}

void TestLanguages::pseudoLocaleReachesTheDialogs()
{
    Played played;
    QVERIFY(played.say(conversation()));
    const Words::Language &language = played.windowed.languages().language();
    Gui::PreferencesDialog preferences({});
    Gui::PastedReply pasted(language);
    Gui::Composer composer(language);
    composer.setEnvelope(played.document());
    Gui::ReferenceBrowser reference(language);
    reference.showEntry(QStringLiteral("keyword:SIZE"));
    reference.compare({550, {}}, {0, "5.7.1"});
    const QList<QWidget *> dialogs{&preferences, &pasted, &composer, &reference};
    for (QWidget *dialog : dialogs)
        dialog->show();
    played.windowed.languages().install(QLocale(QLocale::Russian), [] { return std::make_unique<PseudoTranslator>(); });
    QCoreApplication::sendPostedEvents();
    const QByteArray bytes = allBytes(played.document()) + untranslated() +
                             "553 5.7.1 <bob@example.org>: Sender address rejected: not owned by user alice";
    for (QWidget *dialog : dialogs) {
        const QStringList left = unmarked(widgetTexts(dialog), bytes);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(" | "))));
    }
}

void TestLanguages::englishFrenchEnglishEqualsTheStart()
{
    Played played;
    played.windowed.languages().choose(Gui::LanguageChoice::English);
    QVERIFY(played.say(conversation()));
    QVERIFY(played.shown());
    Gui::MainWindow &window = played.windowed.window();
    window.showRow(played.document().exchanges().back().replyFirst);
    const QString summary = QStringLiteral("%1 lines").arg(played.document().rows().size());
    QTRY_VERIFY(!widgetTexts(&window).filter(summary).isEmpty());
    QTRY_VERIFY(
        !widgetTexts(&window).filter(QStringLiteral("DATA, next step")).isEmpty()); // the guide follows in its time
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QStringList before = widgetTexts(&window);
    played.windowed.languages().choose(Gui::LanguageChoice::French);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(widgetTexts(&window) != before);
    played.windowed.languages().choose(Gui::LanguageChoice::English);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(widgetTexts(&window), before);
}

void TestLanguages::flippedIdleWindowEqualsAFreshOne()
{
    App::Windowed flipped, fresh;
    for (const auto choice :
         {Gui::LanguageChoice::English, Gui::LanguageChoice::French, Gui::LanguageChoice::English}) {
        flipped.languages().choose(choice);
        QCoreApplication::sendPostedEvents();
    }
    fresh.languages().choose(Gui::LanguageChoice::English);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(widgetTexts(&flipped.window()), widgetTexts(&fresh.window()));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
