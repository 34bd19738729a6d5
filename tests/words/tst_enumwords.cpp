#include "ui/words/addresswords.h"
#include "ui/words/certificatewords.h"
#include "ui/words/failurewords.h"
#include "ui/words/faultwords.h"
#include "ui/words/notewords.h"
#include "ui/words/probewords.h"
#include "ui/words/sessionwords.h"
#include "ui/words/stepwords.h"
#include "ui/words/tlswords.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Words;

// Every value that people can meet has its words, in both languages.
class tst_EnumWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasWords_data();
    void everyValueHasWords();
    void everyIdIsItsOwn_data();
    void everyIdIsItsOwn();
    void numbersFromFilesAreBorne();
    void aFaultyCharacterIsNamed();
    void aVerdictBecomesASentence();
    void notesTellTheirArguments();
    void aNoteCannotPlantAnArgument();
    void secretsAreToldByTheirFacts();
    void aCertificateIsToldInALine();
    void aDoubtNamesHostAndReasons();
};

namespace {

using Say = std::function<QString(const Language &, int)>;

struct Spoken {
    const char *name;
    int first;
    int last;
    Say say;
};

template <typename Enum, typename... Rest>
Say of(QString (*say)(const Language &, Enum))
{
    return [say](const Language &language, int value) { return say(language, Enum(value)); };
}

QList<Spoken> everything()
{
    using Core::Closing, Core::Facts::NoteKind, Core::FailureKind, Core::FaultKind;
    using Core::Practice::Situation, Core::Protection, Core::Severity;
    using Core::Smtp::Mode, Core::Smtp::Obstacle, Core::Smtp::State, Core::Smtp::MailboxProblem;
    using Phase = Core::Session::Phase;
    using Wait = Core::Session::Wait;
    const auto level = [](const Language &language, int value) {
        return levelName(language, Core::Layer(value), Core::Certainty::Probable);
    };
    const auto problem = [](const Language &language, int value) {
        return problemText(language, MailboxProblem(value), 3, "é");
    };
    const auto note = [](const Language &language, int value) {
        return noteText(language, {NoteKind(value), {"3", "4"}});
    };
    return {
        {"fault name", 0, int(FaultKind::LostCount), of(faultName)},
        {"fault", 0, int(FaultKind::LostCount), of<FaultKind>(faultText)},
        {"obstacle", 1, int(Obstacle::ChunkFailed), of(obstacleText)},
        {"state", 0, int(State::Over), of(stateText)},
        {"mode", 0, int(Mode::Octets), of(modeName)},
        {"mode text", 0, int(Mode::Octets), of(modeText)},
        {"mailbox problem", 0, int(MailboxProblem::UnclosedBracket), problem},
        {"finding name", 0, int(Core::lastCertificateFinding), of(findingName)},
        {"finding", 0, int(Core::lastCertificateFinding), of(findingText)},
        {"finding's meaning", 0, int(Core::lastCertificateFinding), of(findingMeaning)},
        {"finding's fix", 0, int(Core::lastCertificateFinding), of(findingFix)},
        {"identity problem", 1, int(Core::IdentityProblem::EncryptionUnknown), of<Core::IdentityProblem>(problemText)},
        {"TLS problem", 1, int(Core::TlsProblem::Revocations), of<Core::TlsProblem>(problemText)},
        {"cipher flaw", 0, int(Core::CipherFlaw::NoEncryption), of(flawText)},
        {"probe remark", 0, int(Core::ProbeRemark::AllWell), of(remarkText)},
        {"probe remark's fix", 0, int(Core::ProbeRemark::AllWell), of(remarkFix)},
        {"failure name", 0, int(Core::lastFailureKind), of(failureName)},
        {"failure", 0, int(Core::lastFailureKind), of<FailureKind>(failureText)},
        {"failure advice", 0, int(Core::lastFailureKind), of(failureAdvice)},
        {"family", 0, int(Core::Family::ProtocolBroken), of(familyName)},
        {"closing", 0, int(Closing::ByUs), of(closingText)},
        {"note", 0, int(Core::Facts::lastNoteKind), note},
        {"note meaning", 0, int(NoteKind::Free) - 1, of(noteMeaning)},
        {"phase", 0, int(Phase::Over), of(phaseText)},
        {"wait", 1, int(Wait::FinalReply), of(waitText)},
        {"security", 0, int(Core::lastSecurity), of(securityName)},
        {"situation name", 0, int(Situation::UntrustedCertificate), of(situationName)},
        {"situation", 0, int(Situation::UntrustedCertificate), of(situationText)},
        {"severity", 0, int(Severity::Broken), of(severityName)},
        {"level", 0, int(Core::Layer::Class), level},
        {"protection", 0, int(Protection::NotKnown), of(protectionName)},
        {"protection text", 0, int(Protection::NotKnown), of(protectionText)},
    };
}

const Language &english()
{
    static const Language language{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    return language;
}

const Language &french()
{
    static const Language language{QLocale(QLocale::French, QLocale::France)};
    return language;
}

} // namespace

void tst_EnumWords::everyValueHasWords_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < everything().size(); ++i)
        QTest::newRow(everything()[i].name) << i;
}

void tst_EnumWords::everyValueHasWords()
{
    QFETCH(int, index);
    const Spoken spoken = everything()[index];
    QSet<QString> said;
    int alike = 0;
    for (int value = spoken.first; value <= spoken.last; ++value) {
        const QString text = spoken.say(english(), value);
        QVERIFY2(!text.isEmpty() && !text.contains(u'{'), spoken.name);
        QVERIFY2(!said.contains(text), qPrintable(text));
        said.insert(text);
        QVERIFY2(!spoken.say(french(), value).isEmpty(), qPrintable(text));
        alike += spoken.say(french(), value) == text;
    }
    QVERIFY2(alike <= 1, "not translated"); // "TLS" is the same word, and so is a user's own note
}

void tst_EnumWords::everyIdIsItsOwn_data()
{
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, int last, auto idOf) {
        QStringList ids;
        for (int value = 0; value <= last; ++value)
            ids.append(idOf(value));
        QTest::newRow(name) << ids;
    };
    row("faults", int(Core::FaultKind::LostCount), [](int value) { return id(Core::FaultKind(value)); });
    row("failures", int(Core::lastFailureKind), [](int value) { return id(Core::FailureKind(value)); });
    row("findings", int(Core::lastCertificateFinding), [](int value) { return id(Core::CertificateFinding(value)); });
    row("notes", int(Core::Facts::lastNoteKind), [](int value) { return id(Core::Facts::NoteKind(value)); });
    row("obstacles", int(Core::Smtp::Obstacle::LostCount), [](int value) { return id(Core::Smtp::Obstacle(value)); });
    row("problems", int(Core::Smtp::MailboxProblem::UnclosedBracket),
        [](int value) { return id(Core::Smtp::MailboxProblem(value)); });
    row("closings", int(Core::Closing::ByUs), [](int value) { return id(Core::Closing(value)); });
    row("layers", int(Core::Layer::Class), [](int value) { return id(Core::Layer(value)); });
}

void tst_EnumWords::everyIdIsItsOwn()
{
    QFETCH(QStringList, ids);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &one : ids)
        for (const QChar c : one)
            QVERIFY2(c == u'-' || c.isDigit() || (c >= u'a' && c <= u'z'), qPrintable(one));
}

void tst_EnumWords::numbersFromFilesAreBorne()
{
    QVERIFY(!failureText(english(), Core::FailureKind(200)).isEmpty());
    QVERIFY(!findingText(english(), Core::CertificateFinding(60000)).isEmpty());
    QVERIFY(!closingText(english(), Core::Closing(77)).isEmpty());
    QVERIFY(noteMeaning(english(), Core::Facts::NoteKind(250)).isEmpty());
}

void tst_EnumWords::aFaultyCharacterIsNamed()
{
    using Problem = Core::Smtp::MailboxProblem;
    QCOMPARE(characterName(english(), " "), QStringLiteral("a blank"));
    QCOMPARE(problemText(english(), Problem::ControlCharacter, 4, "\t"),
             QStringLiteral("A control character (“␉”) stands at character 4."));
    QVERIFY(problemText(english(), Problem::DomainCharacter, 4, " ").startsWith(QStringLiteral("A blank at")));
    QVERIFY(problemText(english(), Problem::CharacterNotAllowed, 4, "%1").contains(QStringLiteral("“%1”")));
}

void tst_EnumWords::aVerdictBecomesASentence()
{
    using Problem = Core::Smtp::MailboxProblem;
    const QByteArray path = "d\xc3\xa9j\xc3\xa0 vu@example.org";
    QCOMPARE(problemText(english(), {Problem::Blank, 6, 1}, path),
             QStringLiteral("A blank stands at character 5. An address holds none outside quotation marks."));
    QCOMPARE(problemText(english(), Core::Smtp::MailboxVerdict{}, path), QString());
    QVERIFY(!problemText(english(), {Problem::UnclosedBracket, 500, 9}, path).isEmpty());
}

void tst_EnumWords::notesTellTheirArguments()
{
    using Core::Facts::NoteKind;
    QCOMPARE(noteText(english(), {NoteKind::Slow, {"1"}}), QStringLiteral("Waiting for 1 second so far"));
    QCOMPARE(noteText(english(), {NoteKind::Slow, {"12"}}), QStringLiteral("Waiting for 12 seconds so far"));
    QCOMPARE(noteText(english(), {NoteKind::Slow, {}}), QStringLiteral("Waiting for 0 seconds so far"));
    QCOMPARE(noteText(english(), {NoteKind::ScriptStopped, {"250", "550"}}),
             QStringLiteral("Script stopped: 250 was expected, 550 came"));
    const QByteArray expired = QByteArray::number(int(Core::CertificateFinding::Expired));
    QCOMPARE(noteText(english(), {NoteKind::TrustedByUser, {expired}}),
             QStringLiteral("Certificate accepted for this connection: expired"));
    QCOMPARE(noteText(english(), {NoteKind::Free, {"mine\x1b"}}), QStringLiteral("mine␛"));
}

void tst_EnumWords::aNoteCannotPlantAnArgument()
{
    using Core::Facts::NoteKind;
    QCOMPARE(noteText(english(), {NoteKind::ScriptStopped, {"%2", "%1"}}),
             QStringLiteral("Script stopped: %2 was expected, %1 came"));
}

void tst_EnumWords::secretsAreToldByTheirFacts()
{
    Core::Facts::Secret secret;
    const qsizetype least = secretText(english(), secret).size();
    secret.badBase64 = true;
    secret.endsInCrOrLf = true;
    QCOMPARE(secretText(english(), secret).size(), least + 2);
}

void tst_EnumWords::aCertificateIsToldInALine()
{
    constexpr qint64 day = 86'400;
    Core::TlsFacts facts;
    facts.protocol = "TLSv1.3";
    facts.cipher = "TLS_AES_256_GCM_SHA384";
    facts.notAfter = 100 * day;
    facts.verified = true;
    QCOMPARE(tlsLine(english(), facts, 39 * day),
             QStringLiteral("TLS 1.3 · TLS_AES_256_GCM_SHA384 · certificate valid for 61 days"));
    QVERIFY(tlsLine(english(), facts, 99 * day).endsWith(QStringLiteral("valid for 1 day")));
    QVERIFY(tlsLine(english(), facts, 200 * day).endsWith(QStringLiteral("ends today")));
    facts.verified = false;
    facts.findings = {Core::CertificateFinding::SelfSigned, Core::CertificateFinding::OtherHost};
    QVERIFY(tlsLine(english(), facts, 0)
                .endsWith(QStringLiteral("certificate not verified: self-signed, issued for another host")));
}

void tst_EnumWords::aDoubtNamesHostAndReasons()
{
    Core::TlsFacts facts;
    facts.expectedName = "mail.example.org";
    facts.names = {"DNS:other.example.org", "IP:192.0.2.1"};
    facts.findings = {Core::CertificateFinding::OtherHost};
    QCOMPARE(doubtText(english(), facts),
             QStringLiteral("The certificate of mail.example.org could not be verified: issued for another host."));
    QVERIFY(doubtDetail(english(), facts).contains(QStringLiteral("other.example.org, 192.0.2.1")));
    facts.names = {"DNS:evil\x1b[2J.example.org"};
    QVERIFY(!doubtDetail(english(), facts).contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(tst_EnumWords)
#include "tst_enumwords.moc"
