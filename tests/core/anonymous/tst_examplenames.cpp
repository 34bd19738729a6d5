#include "core/anonymous/examplenames.h"
#include "core/anonymous/names.h"
#include "core/anonymous/namescan.h"
#include "core/anonymous/withexamplenames.h"
#include "core/document/beginning.h"
#include "core/explanation/explanationof.h"
#include "core/smtp/mailbox.h"
#include "core/wire/limits.h"
#include "tests/core/document/said.h"

#include <QTest>

using Core::Document;
using Core::RowId;
using Core::Anonymous::ExampleNames;
using Core::Testing::play;
using Lines = QList<QByteArray>;

namespace {

// Everything that the transcript holds, facts too.
QByteArray everything(const Document &document)
{
    QByteArray all;
    for (Core::EventId id = 0; id < document.transcript().size(); ++id)
        all += document.transcript().payload(id).toByteArray() + '\n';
    return all;
}

// And what stands in it as base64, word by word.
QByteArray decodedToo(const QByteArray &bytes)
{
    QByteArray all = bytes;
    for (const QByteArray &word : QByteArray(bytes).replace('\n', ' ').replace('\r', ' ').split(' '))
        all += '\n' + QByteArray::fromBase64(word);
    return all;
}

const Lines submission = {"-- connected",
                          "S: 220 srv-paris.acme-corp.fr ESMTP Postfix, secret host of acme-corp.fr",
                          "C: EHLO pc-lucie.interne.acme-corp.fr",
                          "S: 250-srv-paris.acme-corp.fr Hello pc-lucie.interne.acme-corp.fr [88.12.34.56]",
                          "S: 250-SIZE 10240000",
                          "S: 250 AUTH PLAIN LOGIN CRAM-MD5",
                          "C: AUTH LOGIN",
                          "S: 334 VXNlcm5hbWU6",
                          "C: " + QByteArray("lucie.martin").toBase64(),
                          "S: 334 UGFzc3dvcmQ6",
                          "C: c2VjcmV0c2VjcmV0",
                          "S: 535 5.7.8 Error: lucie.martin has no such password at 88.12.34.56",
                          "C: AUTH CRAM-MD5",
                          "S: 334 " + QByteArray("<1234.5678@srv-paris.acme-corp.fr>").toBase64(),
                          "C: *",
                          "S: 501 5.7.0 cancelled",
                          "C: AUTH PLAIN " + QByteArray("\0lucie.martin\0hunter22", 21).toBase64(),
                          "S: 535 5.7.8 no",
                          "C: MAIL FROM:<lucie.martin@acme-corp.fr> SIZE=10 AUTH=lucie.martin@acme-corp.fr",
                          "S: 250 2.1.0 Ok",
                          "C: RCPT TO:<Bob@kunde.example-firma.de>",
                          "S: 550 5.1.1 <Bob@kunde.example-firma.de>: Recipient address rejected: User unknown",
                          "C: RCPT TO:<lucie.martin+todo@acme-corp.fr>",
                          "S: 250 2.1.5 Ok",
                          "C: DATA",
                          "S: 354 go",
                          "C: From: \"Lucie Martin\" <lucie.martin@acme-corp.fr>",
                          "C: To: Bob Kunde <bob@kunde.example-firma.de>,",
                          "C:  Carla <carla@acme-corp.fr>",
                          "C: Subject: =?utf-8?B?THVjaWUgTWFydGlu?=",
                          "C: Received: from pc-lucie (unknown [2a01:e0a:1::7]) by srv-paris.acme-corp.fr",
                          "C: ",
                          "C: See https://intranet.acme-corp.fr/lucie or call lucie.martin",
                          "C: THVjaWUgTWFydGluIGx1Y2llLm1hcnRpbkBhY21lLWNvcnAuZnI=",
                          "C: .",
                          "S: 250 2.0.0 Ok: queued as 4F2A1B",
                          "C: QUIT",
                          "S: 221 srv-paris.acme-corp.fr bye",
                          "-- closed"};
const Lines privateWords = {"lucie", "martin", "acme",     "corp",  "paris",    "bob",       "kunde",
                            "firma", "carla",  "88.12.34", "2a01:", "interne.", "intranet.", "THVjaWUg"};

} // namespace

class TestExampleNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void knowsHostsByTheirLook_data();
    void knowsHostsByTheirLook();
    void replacesAlikeByAlike();
    void keepsWhatIsWrong_data();
    void keepsWhatIsWrong();
    void neverGivesOneToTwo();
    void findsFreeNamesAmongManyTaken();
    void leavesNothingOfTheSession();
    void keepsRowsAndMeaning();
    void changesNothingWithoutNames();
    void replacesInFacts();
    void looksIntoAuth_data();
    void looksIntoAuth();
    void keepsMasksInTheirPlace();
    void keepsCountedOctets();
    void isTotal();
    void anExcerptStaysOne();
    void canBeCancelled();
};

void TestExampleNames::findsNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("names");
    const auto row = [](const char *text, const Lines &names) { QTest::newRow(text) << QByteArray(text) << names; };
    row("<a@b.org>: no", {"a@b.org", "no"});
    row("see a.b+c@d-e.org.", {"see", "a.b+c@d-e.org"});
    row("\"a b\"@c.org", {"\"a b\"@c.org"});
    row("from=a@b.org to=<c@d.org>", {"from", "a@b.org", "to", "c@d.org"});
    row("bounce+a=b.org@c.org", {"bounce+a=b.org@c.org"});
    row("<@a.org,@b.org:c@d.org>", {"a.org", "b.org", "c@d.org"});
    row("x@[192.0.2.1] y@[IPv6:2001:db8::1]", {"x@[192.0.2.1]", "y@[IPv6:2001:db8::1]"});
    row("[1.2.3.4]:25 1.2.3.4.", {"1.2.3.4", "25", "1.2.3.4"});
    row("at 12:34:56 from ::1 and fe80::1.", {"at", "12", "34", "56", "from", "::1", "and", "fe80::1"});
    row("IPv6:2001:db8::7]", {"2001:db8::7"});
    row("mail.a.org: 5.7.1", {"mail.a.org", "5.7.1"});
    row("@", {});
    row("a@", {"a"});
    row("@@@", {});
    row("\xc3\xa9lo\xc3\xafse@\xc3\xa9.fr, \xe2\x80\x9cx.fr\xe2\x80\x9d", {"\xc3\xa9lo\xc3\xafse@\xc3\xa9.fr", "x.fr"});
}

void TestExampleNames::findsNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, names);
    QList<QByteArray> found;
    qsizetype behind = 0;
    for (const auto &name : Core::Anonymous::namesIn(text)) {
        QVERIFY(name.begin >= behind && name.size > 0 && name.begin + name.size <= text.size());
        behind = name.begin + name.size;
        found.append(text.mid(name.begin, name.size));
    }
    QCOMPARE(found, names);
}

void TestExampleNames::knowsHostsByTheirLook_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("host");
    for (const char *host :
         {"mail.acme.fr", "a.b.c.co.uk", "acme.com", "srv_1.lan", "10-0-0-1.dsl.isp.net", "xn--a.xn--p1ai"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char *word :
         {"5.7.1", "e.g", "i.e", "main.cf", "ok", "1.2.3.4", "postfix", "a..fr", "rejected.please", "3.7.11", "3.5"})
        QTest::newRow(word) << QByteArray(word) << false;
}

void TestExampleNames::knowsHostsByTheirLook()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, host);
    QCOMPARE(Core::Anonymous::looksLikeHost(word), host);
}

void TestExampleNames::replacesAlikeByAlike()
{
    ExampleNames names;
    names.meetUser("alice@acme.fr");
    names.meetHost("mx1.acme.fr");
    QCOMPARE(names.replaced("<alice@acme.fr> and ALICE@ACME.FR"), "<user1@example.org> and user1@example.org");
    QCOMPARE(names.replaced("user alice unknown at mx1.acme.fr."), "user user1 unknown at mx1.example.org.");
    QCOMPARE(names.replaced("bob@acme.fr, alice@other.de"), "user2@example.org, user1@example.net");
    QCOMPARE(names.replaced("pc7.acme.fr pc7.other.de"), "host1.example.org host1.example.net");
    QCOMPARE(names.replaced("62.1.2.3 then [62.1.2.3]:25 then 62.1.2.4"),
             "192.0.2.1 then [192.0.2.1]:25 then 192.0.2.2");
    QCOMPARE(names.replaced("2a01:e0a::1"), "2001:db8::1");
    QCOMPARE(names.replaced("127.0.0.1 ::1 localhost postmaster@acme.fr"),
             "127.0.0.1 ::1 localhost postmaster@example.org");
    QCOMPARE(names.replaced("alice+spam@acme.fr"), "user1+tag1@example.org");
    QCOMPARE(names.replaced("5.7.1 Ok, see main.cf e.g. 12:30:00"), "5.7.1 Ok, see main.cf e.g. 12:30:00");
    QCOMPARE(names.path("alice@[62.1.2.3]"), "user1@[192.0.2.1]");
    QCOMPARE(names.path("alice%acme.fr@relay.other.de"), "user1%example.org@relay.example.net");
    QCOMPARE(names.path("@mx1.acme.fr:alice@other.de"), "@mx1.example.org:user1@example.net");
    QCOMPARE(names.user("ACME\\alice"), "host2\\user1");
    QCOMPARE(names.path(""), "");
    QCOMPARE(names.replaced("3.2.1.62.zen.spamhaus.org"), "1.2.0.192.zen.spamhaus.org");
    QCOMPARE(names.replaced("https://support.google.com/mail/?p=1"), "https://support.google.com/mail/?p=1");
    QCOMPARE(names.replaced("acme-fr.mail.protection.outlook.com"), "host3.mail.protection.outlook.com");
}

void TestExampleNames::keepsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"alice smith@acme.fr", "alice@acme..fr", "alice@.acme.fr", "alice@acme.fr.", ".alice@acme.fr",
          "alice.@acme.fr", "al..ice@acme.fr", "alice", "alice@", "@acme.fr", "al(ice@acme.fr", "\"alice smith@acme.fr",
          "alice@-acme.fr", "alice@ac_me.fr", "alice@[62.1.2", "a@b@acme.fr", "\xc3\xa9lo\xc3\xafse@acme.fr",
          "\xff@acme.fr", "alice@acme.fr extra"})
        QTest::newRow(path) << QByteArray(path);
    QTest::newRow("long local") << QByteArray(70, 'q') + "@acme.fr";
    QTest::newRow("long label") << "alice@" + QByteArray(70, 'q') + ".fr";
}

// The verdict on a path is the same, at the same kind of place.
void TestExampleNames::keepsWhatIsWrong()
{
    QFETCH(QByteArray, path);
    ExampleNames names;
    names.meetUser(path);
    const QByteArray made = names.path(path);
    using Core::Smtp::PathOf;
    QCOMPARE(Core::Smtp::checkPath(made, PathOf::Sender).problem, Core::Smtp::checkPath(path, PathOf::Sender).problem);
    QVERIFY2(!made.contains("alice") && !made.contains("smith") && !made.contains("acme") && !made.contains("62."),
             made.constData());
}

void TestExampleNames::neverGivesOneToTwo()
{
    ExampleNames names;
    const QByteArray met = "user1@example.org user2 host1.example.net 192.0.2.1 2001:db8::1 domain4.example";
    names.meet(met);
    QSet<QByteArray> given;
    for (const QByteArray &word : met.split(' '))
        given.insert(word);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray n = QByteArray::number(i);
        for (const QByteArray &made :
             {names.path("p" + n + "@d" + n + ".fr"), names.host("h" + n + ".acme.fr"),
              names.address("62." + QByteArray::number(i / 250) + ".9." + QByteArray::number(i % 250)),
              names.address("2a01::" + QByteArray::number(i + 1, 16))}) {
            QVERIFY2(!given.contains(made), made.constData());
            given.insert(made);
        }
    }
    QCOMPARE(names.host("h7.acme.fr"), names.host("H7.Acme.FR"));
}

// Each looked for from the first number on, it would take hours.
void TestExampleNames::findsFreeNamesAmongManyTaken()
{
    constexpr int many = 100'000;
    ExampleNames names;
    for (int number = 1; number <= many; ++number)
        names.meetUser("user" + QByteArray::number(number));
    QSet<QByteArray> made;
    for (int number = 1; number <= many; ++number)
        made.insert(names.user("user" + QByteArray::number(number)));
    QCOMPARE(made.size(), many);
    QVERIFY(!made.contains("user1"));
}

void TestExampleNames::leavesNothingOfTheSession()
{
    for (const qsizetype chunk : {1'000'000, 1, 7}) {
        Document document;
        play(document, submission, chunk);
        const auto made = Core::withExampleNames(document);
        const QByteArray all = decodedToo(everything(*made)).toLower();
        for (const QByteArray &word : privateWords)
            QVERIFY2(!all.contains(word.toLower()),
                     (word + " in " +
                      all.mid(std::max<qsizetype>(0, all.indexOf(word.toLower()) - 60), 120).toPercentEncoding(" <>:"))
                         .constData());
        QVERIFY(all.contains("<user1@example.org>") || all.contains("<user2@example.org>"));
        QVERIFY(!all.contains("secretsecret") && !all.contains("hunter22"));
    }
}

void TestExampleNames::keepsRowsAndMeaning()
{
    Document document;
    play(document, submission);
    const auto made = Core::withExampleNames(document);
    QCOMPARE(made->rows().size(), document.rows().size());
    QCOMPARE(made->exchanges().size(), document.exchanges().size());
    for (RowId row = 0; row < document.rows().size(); ++row) {
        QCOMPARE(made->rows()[row].kind, document.rows()[row].kind);
        QCOMPARE(made->rows()[row].code, document.rows()[row].code);
        QCOMPARE(made->rows()[row].flags, document.rows()[row].flags);
        QCOMPARE(made->dialogue().event(row).at, document.dialogue().event(row).at);
        const auto was = Core::explanationOf(document, row), is = Core::explanationOf(*made, row);
        QCOMPARE(is.remarks.size(), was.remarks.size());
        for (qsizetype i = 0; i < was.remarks.size(); ++i)
            QCOMPARE(is.remarks[i].note, was.remarks[i].note);
    }
}

void TestExampleNames::changesNothingWithoutNames()
{
    const Lines plain = {"-- connected",        "S: 220 ready",       "C: NOOP",         "S: 250 2.0.0 Ok",
                         "C: foo bar",          "S: 500 5.5.2 what?", "C: MAIL FROM:<>", "S: 250-2.1.0 sender ok",
                         "S: 250 2.1.0 really", "-- closed"};
    for (const qsizetype chunk : {1'000'000, 1, 3}) {
        Document document;
        play(document, plain, chunk);
        const auto made = Core::withExampleNames(document);
        QCOMPARE(made->rows().size(), document.rows().size());
        for (RowId row = 0; row < document.rows().size(); ++row)
            QCOMPARE(made->dialogue().line(row), document.dialogue().line(row));
        QVERIFY(std::equal(made->faults().begin(), made->faults().end(), document.faults().begin(),
                           document.faults().end()));
    }
}

void TestExampleNames::replacesInFacts()
{
    namespace Facts = Core::Facts;
    Document document;
    Core::Recorder &recorder = document.recorder();
    Facts::Opened opened;
    opened.host = "srv.acme-corp.fr";
    opened.startedAt = 5;
    recorder.fact(Core::Kind::Opened, Facts::encode(opened), 0);
    recorder.fact(Core::Kind::Resolved, Facts::encode(Facts::Resolved{"srv.acme-corp.fr", {"62.1.2.3", "2a01::5"}}), 1);
    recorder.fact(Core::Kind::Trying, Facts::encode(Facts::Trying{"62.1.2.3", 25}), 1);
    recorder.fact(Core::Kind::TryFailed,
                  Facts::encode(Core::Failure{Core::FailureKind::Refused, "no srv.acme-corp.fr", "62.1.2.3"}), 1);
    recorder.fact(Core::Kind::Connected, Facts::encode(Facts::Connected{"10.1.2.3:4096", "[2a01::5]:25"}), 2);
    Core::TlsFacts tls;
    tls.protocol = "TLSv1.3";
    tls.expectedName = "srv.acme-corp.fr";
    tls.subject = "CN=srv.acme-corp.fr,O=Acme Corp SA";
    tls.issuer = "CN=Acme Corp Root";
    tls.names = {"DNS:*.acme-corp.fr", "IP:62.1.2.3", "DNS:other.acme-corp.fr"};
    tls.chain = {"DER with srv.acme-corp.fr in it"};
    recorder.fact(Core::Kind::Encrypted, Facts::encode(tls), 3);
    recorder.fact(Core::Kind::Note, Facts::encode(Facts::Noted{Facts::NoteKind::Free, {"ask root@acme-corp.fr"}}), 4);
    recorder.fact(Core::Kind::Foreign, "unknown acme-corp.fr", 5);
    document.follow();
    const auto made = Core::withExampleNames(document);
    QCOMPARE(made->rows().size(), document.rows().size());
    const QByteArray all = everything(*made).toLower();
    for (const char *word : {"acme", "62.1", "10.1", "2a01", "srv"})
        QVERIFY2(!all.contains(word), word);
    const auto facts = Facts::decode<Core::TlsFacts>(made->dialogue().fact(5));
    QCOMPARE(facts.names, (Lines{"DNS:*.example.org", "IP:192.0.2.1", "DNS:host2.example.org"}));
    QCOMPARE(Facts::decode<Facts::Opened>(made->dialogue().fact(0)).startedAt, 5);
    QCOMPARE(Facts::decode<Facts::Connected>(made->dialogue().fact(4)).peer, "[2001:db8::1]:25");
}

void TestExampleNames::looksIntoAuth_data()
{
    QTest::addColumn<Lines>("dialogue");
    const Lines begin = {"-- connected", "S: 220 hi", "C: EHLO me",
                         "S: 250 AUTH LOGIN PLAIN SCRAM-SHA-256 XOAUTH2 NTLM"};
    const auto b64 = [](const char *text) { return QByteArray(text).toBase64(); };
    QTest::newRow("LOGIN") << begin + Lines{"C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6",
                                            "C: " + b64("wendelin@acme-corp.fr"), "S: 535 no"};
    QTest::newRow("LOGIN at once") << begin + Lines{"C: AUTH LOGIN " + b64("wendelin"), "S: 535 wendelin is unknown"};
    QTest::newRow("SCRAM") << begin + Lines{"C: AUTH SCRAM-SHA-256 " + b64("n,,n=wendelin,r=abc"),
                                            "S: 334 " + b64("r=abc,s=aaa=,i=4096"), "C: *", "S: 501 x"};
    QTest::newRow("challenge") << begin + Lines{"C: AUTH LOGIN", "S: 334 " + b64("Password for wendelin@acme-corp.fr:"),
                                                "C: *", "S: 501 x"};
    QTest::newRow("OAuth error") << begin + Lines{"C: AUTH XOAUTH2 " + b64("user=wendelin\1auth=Bearer x\1\1"),
                                                  "S: 334 " +
                                                      b64("{\"status\":\"400\",\"scope\":\"https://acme-corp.fr/\"}"),
                                                  "C: ", "S: 535 no"};
    QByteArray ntlm("NTLMSSP\0\2\0\0\0", 12);
    for (const char c : QByteArray("ACME-CORP.FR"))
        ntlm += c, ntlm += '\0';
    QTest::newRow("NTLM") << begin + Lines{"C: AUTH NTLM", "S: 334 " + ntlm.toBase64(), "C: *", "S: 501 x"};
}

void TestExampleNames::looksIntoAuth()
{
    QFETCH(Lines, dialogue);
    Document document;
    play(document, dialogue);
    const auto made = Core::withExampleNames(document);
    const QByteArray all = decodedToo(everything(*made)).toLower().replace('\0', "");
    QVERIFY2(!all.contains("wendelin") && !all.contains("acme"), all.constData());
    QCOMPARE(made->rows().size(), document.rows().size());
}

void TestExampleNames::keepsMasksInTheirPlace()
{
    Document document;
    play(document, {"-- connected", "S: 220 hi", "C: EHLO me", "S: 250 AUTH PLAIN",
                    "C: AUTH PLAIN " + QByteArray("\0wendelin\0hunter22", 18).toBase64(), "S: 535 no"});
    const auto made = Core::withExampleNames(document);
    const RowId row = 4;
    const Core::EventId secret = made->dialogue().secretOf(row);
    QVERIFY(secret != Core::none);
    const auto facts = Core::Facts::decode<Core::Facts::Secret>(made->transcript().payload(secret));
    QCOMPARE(made->dialogue().line(row), "AUTH PLAIN ********");
    QCOMPARE(made->dialogue().line(row).mid(facts.span.begin, facts.span.size), "********");
    QCOMPARE(facts.identity, "user1");
}

void TestExampleNames::keepsCountedOctets()
{
    Document document;
    const QByteArray body = "From: wendelin@acme-corp.fr\r\n";
    play(document, {"-- connected", "S: 220 hi", "C: EHLO me", "S: 250 CHUNKING", "C: MAIL FROM:<>", "S: 250 ok",
                    "C: RCPT TO:<a@acme-corp.fr>", "S: 250 ok", "C: BDAT " + QByteArray::number(body.size()) + " LAST",
                    "C: From: wendelin@acme-corp.fr", "S: 250 stored", "C: QUIT", "S: 221 bye"});
    const auto made = Core::withExampleNames(document);
    QCOMPARE(made->exchanges().size(), document.exchanges().size());
    for (size_t i = 0; i < made->exchanges().size(); ++i)
        QVERIFY(made->exchanges()[i] == document.exchanges()[i]);
    const QByteArray longLine = "S: 250 " + QByteArray("wendelin@acme-corp.fr ").repeated(9000);
    Document flood;
    play(flood, {"-- connected", longLine, "S: 250 end"});
    QCOMPARE(Core::withExampleNames(flood)->rows().size(), flood.rows().size());
}

void TestExampleNames::isTotal()
{
    quint32 state = 7;
    const auto next = [&] { return state = state * 1664525U + 1013904223U, state >> 16; };
    const char alphabet[] = "@.:<>[]\"\\%!=+-_ab1\xc3\xa9\xff\0 IPv6:2a01::1.2.3.4;,\r\t";
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        for (quint32 length = next() % 60; length > 0; --length)
            text += alphabet[next() % (sizeof(alphabet) - 1)];
        ExampleNames names;
        names.meet(text);
        names.meetUser(text);
        names.meetHost(text);
        const QByteArray once = names.replaced(text);
        QCOMPARE(names.replaced(text), once); // same in, same out
        names.path(text);
        names.user(text);
        names.host(text);
        names.address(text);
    }
}

void TestExampleNames::anExcerptStaysOne()
{
    const auto pasted = Document::ofReply("550 5.1.1 <ann@mail.test>: unknown");
    QVERIFY(isExcerpt(pasted->transcript()));
    const auto made = withExampleNames(*pasted);
    QVERIFY(isExcerpt(made->transcript()));
    QCOMPARE(made->rows().size(), pasted->rows().size());
}

void TestExampleNames::canBeCancelled()
{
    Document document;
    play(document, submission);
    const std::atomic_bool cancelled = true;
    QVERIFY(!Core::withExampleNames(document, cancelled));
}

QTEST_GUILESS_MAIN(TestExampleNames)
#include "tst_examplenames.moc"
