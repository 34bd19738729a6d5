#include "core/smtp/mailbox.h"

#include <QTest>

using namespace Core::Smtp;
using enum MailboxProblem;

namespace {

const QByteArray label63(63, 'd');
const QByteArray longDomain = label63 + '.' + label63 + '.' + label63 + '.' + QByteArray(61, 'd'); // 253

void columns()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<MailboxProblem>("problem");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("size");
}

void bad(const QByteArray &address, MailboxProblem problem, int at, int size)
{
    QTest::newRow(address.left(60).constData()) << address << problem << at << size;
}

void good(const QByteArray &address)
{
    bad(address, None, -1, 0);
}

void compare(const MailboxVerdict &verdict)
{
    QTEST(verdict.problem, "problem");
    QTEST(int(verdict.at), "at");
    QTEST(int(verdict.size), "size");
}

} // namespace

class TestMailbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wellFormedMailboxesPass_data()
    {
        columns();
        good("user@example.org");
        good("a@b");
        good("first.last+tag@sub.example.org");
        good("!#$%&'*+-/=?^_`{|}~@example.org");
        good("USER@EXAMPLE.ORG");
        good("1@2.example");
        good("user@xn--bcher-kva.example");
        good("user@a-b.example");
        good("user@123.example");
        good("\"john doe\"@example.org");
        good("\"a@b\"@example.org");
        good("\"\"@example.org");
        good("\"a\\\"b\\\\c\"@example.org");
        good("\"..\"@example.org");
        good("user@[192.0.2.1]");
        good("user@[0.0.0.0]");
        good("user@[255.255.255.255]");
        good("user@[IPv6:2001:db8::1]");
        good("user@[ipv6:::]");
        good("user@[IPv6:::1]");
        good("user@[IPv6:1::]");
        good("user@[IPv6:1:2:3:4:5:6:7:8]");
        good("user@[IPv6:1:2:3:4:5:6:192.0.2.1]");
        good("user@[IPv6:::ffff:192.0.2.1]");
        good("user@[IPv6:ABCD:ef01::]");
        good(QByteArray(64, 'l') + "@example.org");
        good("user@" + label63 + ".example");
        good(longDomain.left(1) + "@" + longDomain.left(252));
    }
    void wellFormedMailboxesPass() { checkRow(); }

    void theFirstWrongCharacterIsNamed_data()
    {
        columns();
        bad("", Empty, 0, 0);
        bad("user", MissingAt, 4, 0);
        bad("postmaster", MissingAt, 10, 0);
        bad("@example.org", EmptyLocalPart, 0, 0);
        bad("@", EmptyLocalPart, 0, 0);
        bad("user@", EmptyDomain, 5, 0);
        bad("john doe@example.org", Blank, 4, 1);
        bad(" user@example.org", Blank, 0, 1);
        bad("user @example.org", Blank, 4, 1);
        bad("user@ example.org", Blank, 5, 1);
        bad("user@example.org ", Blank, 16, 1);
        bad("user\t@example.org", Blank, 4, 1);
        bad(".user@example.org", LeadingDot, 0, 1);
        bad("user.@example.org", TrailingDot, 4, 1);
        bad("first..last@example.org", TwoDots, 5, 2);
        bad(".@example.org", LeadingDot, 0, 1);
        bad("us(er@example.org", CharacterNotAllowed, 2, 1);
        bad("us,er@example.org", CharacterNotAllowed, 2, 1);
        bad("us:er@example.org", CharacterNotAllowed, 2, 1);
        bad("us\\er@example.org", CharacterNotAllowed, 2, 1);
        bad("us\"er\"@example.org", CharacterNotAllowed, 2, 1);
        bad("<user@example.org", CharacterNotAllowed, 0, 1);
        bad("\"user\"x@example.org", CharacterNotAllowed, 6, 1);
        bad("\"user\".x@example.org", CharacterNotAllowed, 6, 1);
        bad("\"user\" @example.org", Blank, 6, 1);
        bad("\"user\"", MissingAt, 6, 0);
        bad("\"user@example.org", UnclosedQuote, 0, 17);
        bad("\"", UnclosedQuote, 0, 1);
        bad("\"us\\\x01\"@example.org", BadQuotedPair, 3, 2);
        bad("\"us\\", BadQuotedPair, 3, 1);
        bad("\"us\x01\"@example.org", ControlCharacter, 3, 1);
        bad("\"us\ter\"@example.org", ControlCharacter, 3, 1);
        bad("us\x7f"
            "er@example.org",
            ControlCharacter, 2, 1);
        bad(QByteArray("us\0er@example.org", 17), ControlCharacter, 2, 1);
        bad("user@exam\rple.org", ControlCharacter, 9, 1);
        bad("a@b@example.org", SecondAt, 3, 1);
        bad("user@@example.org", SecondAt, 5, 1);
        bad("user@exam_ple.org", DomainCharacter, 9, 1);
        bad("user@example.org>", DomainCharacter, 16, 1);
        bad("user@example.org,x@y", DomainCharacter, 16, 1);
        bad("user@.example.org", LabelEmpty, 5, 1);
        bad("user@example..org", LabelEmpty, 13, 1);
        bad("user@example.org.", LabelEmpty, 16, 1);
        bad("user@.", LabelEmpty, 5, 1);
        bad("user@-example.org", LabelHyphen, 5, 1);
        bad("user@example-.org", LabelHyphen, 12, 1);
        bad("user@-", LabelHyphen, 5, 1);
        bad("user@" + label63 + "d.org", LabelTooLong, 68, 1);
        bad(QByteArray(65, 'l') + "@example.org", LocalPartTooLong, 64, 1);
        bad("a@" + longDomain, PathTooLong, 254, 1);
        bad("a@" + longDomain + ".ddd", DomainTooLong, 257, 2);
        bad("b\xc3\xbc"
            "cher@example.org",
            NotAscii, 1, 2);
        bad("user@b\xc3\xbc"
            "cher.example",
            NotAscii, 6, 2);
        bad("us\xff"
            "er@example.org",
            NotUtf8, 2, 1);
    }
    void theFirstWrongCharacterIsNamed() { checkRow(); }

    void anAddressLiteralIsReadToItsLastGroup_data()
    {
        columns();
        bad("user@[192.0.2.1", UnclosedLiteral, 5, 10);
        bad("user@[", UnclosedLiteral, 5, 1);
        bad("user@[]", BadAddressLiteral, 6, 0);
        bad("user@[192.0.2]", BadAddressLiteral, 13, 0);
        bad("user@[192.0.2.]", BadAddressLiteral, 14, 0);
        bad("user@[192.0.2.256]", BadAddressLiteral, 14, 1);
        bad("user@[192.0.2.1.5]", BadAddressLiteral, 15, 1);
        bad("user@[192.0..1]", BadAddressLiteral, 12, 1);
        bad("user@[1920.0.2.1]", BadAddressLiteral, 9, 1);
        bad("user@[a.b.c.d]", BadAddressLiteral, 6, 1);
        bad("user@[ 192.0.2.1]", BadAddressLiteral, 6, 1);
        bad("user@[2001:db8::1]", BadAddressLiteral, 6, 1);
        bad("user@[IPv6:]", BadAddressLiteral, 11, 0);
        bad("user@[IPv6::]", BadAddressLiteral, 11, 1);
        bad("user@[IPv6:1:2:3:4:5:6:7]", BadAddressLiteral, 24, 0);
        bad("user@[IPv6:1:2:3:4:5:6:7:8:9]", BadAddressLiteral, 27, 1);
        bad("user@[IPv6:1::2::3]", BadAddressLiteral, 16, 1);
        bad("user@[IPv6:12345::]", BadAddressLiteral, 11, 1);
        bad("user@[IPv6:g::]", BadAddressLiteral, 11, 1);
        bad("user@[IPv6:1:2:3:4:5:6:7:]", BadAddressLiteral, 25, 0);
        bad("user@[IPv6:::ffff:192.0.2.300]", BadAddressLiteral, 26, 1);
        bad("user@[IPv6:1:2:3:4:5:6:7::]", BadAddressLiteral, 26, 0);
        bad("user@[x400:abc]", BadAddressLiteral, 6, 1);
        bad("user@[192.0.2.1]x", DomainCharacter, 16, 1);
        bad("user@[192.0.2.1]@x", SecondAt, 16, 1);
    }
    void anAddressLiteralIsReadToItsLastGroup() { checkRow(); }

    void smtputf8AdmitsUtf8AndNothingElse_data()
    {
        columns();
        good("b\xc3\xbc"
             "cher@example.org");
        good("\xe7\x94\xa8\xe6\x88\xb7@\xe4\xbe\x8b\xe5\xad\x90.example");
        good("\"b\xc3\xbc cher\"@example.org");
        good("user@example.org");
        bad("b\xfc"
            "cher@example.org",
            NotUtf8, 1, 1);
        bad("user@b\xfc"
            "cher.example",
            NotUtf8, 6, 1);
        bad("user@\xc0\xaf.example", NotUtf8, 5, 1);
        bad("\"\xed\xa0\x80\"@example.org", NotUtf8, 1, 1);
        bad("us er@\xc3\xbc", Blank, 2, 1);
        bad(QByteArray("\xc3\xbc").repeated(33) + "@example.org", LocalPartTooLong, 64, 2);
    }
    void smtputf8AdmitsUtf8AndNothingElse()
    {
        QFETCH(QByteArray, address);
        compare(checkMailbox(address, Utf8::Allowed));
    }

    void aPathMayBeEmptyOnlyForASender()
    {
        QVERIFY(checkPath("", PathOf::Sender).ok());
        QVERIFY(checkPath("<>", PathOf::Sender).ok());
        QCOMPARE(checkPath("", PathOf::Recipient), (MailboxVerdict{Empty, 0, 0}));
        QCOMPARE(checkPath("<>", PathOf::Recipient), (MailboxVerdict{Empty, 1, 0}));
    }

    void postmasterNeedsNoDomainAsRecipient()
    {
        QVERIFY(checkPath("Postmaster", PathOf::Recipient).ok());
        QCOMPARE(checkPath("postmaster", PathOf::Sender), (MailboxVerdict{MissingAt, 10, 0}));
        QCOMPARE(checkPath("postmasters", PathOf::Recipient), (MailboxVerdict{MissingAt, 11, 0}));
    }

    void aSourceRouteIsToldFromAFault_data()
    {
        columns();
        bad("@relay.example:user@example.org", SourceRoute, 0, 15);
        bad("@a.example,@b.example:user@example.org", SourceRoute, 0, 22);
        bad("@a.example,@b.example:us er@example.org", Blank, 24, 1);
        bad("@a.example:user", MissingAt, 15, 0);
        bad("@a.example,b.example:user@example.org", EmptyLocalPart, 0, 0);
        bad("@a.example,:user@example.org", EmptyLocalPart, 0, 0);
        bad("@:user@example.org", EmptyLocalPart, 0, 0);
        bad("@a.example", EmptyLocalPart, 0, 0);
    }
    void aSourceRouteIsToldFromAFault()
    {
        QFETCH(QByteArray, address);
        compare(checkPath(address, PathOf::Recipient));
    }

    void bracketsAroundAPathAreUnderstood()
    {
        QVERIFY(checkPath("<user@example.org>", PathOf::Recipient).ok());
        QCOMPARE(checkPath("<us er@example.org>", PathOf::Sender), (MailboxVerdict{Blank, 3, 1}));
        QCOMPARE(checkPath("<user@example.org", PathOf::Sender), (MailboxVerdict{UnclosedBracket, 17, 0}));
        QCOMPARE(checkPath("<", PathOf::Sender), (MailboxVerdict{UnclosedBracket, 1, 0}));
        QCOMPARE(checkPath(QByteArray(70'000, '<') + QByteArray(70'000, '>'), PathOf::Sender),
                 (MailboxVerdict{CharacterNotAllowed, 1, 1}));
    }

    void thePathOfACommandIsPointedAtInItsLine_data()
    {
        columns();
        good("MAIL FROM:<user@example.org> SIZE=1");
        good("MAIL FROM:<>");
        good("RCPT TO:user@example.org");
        bad("MAIL FROM:<us er@example.org>", Blank, 13, 1);
        bad("MAIL FROM:<user@example.org", UnclosedBracket, 27, 0);
        bad("RCPT TO:<>", Empty, 9, 0);
        bad("RCPT TO:", Empty, 8, 0);
        bad("MAIL", Empty, 4, 0);
        bad("MAIL FROM:<<user@example.org>>", CharacterNotAllowed, 11, 1);
    }
    void thePathOfACommandIsPointedAtInItsLine()
    {
        QFETCH(QByteArray, address);
        compare(checkPath(address, parseCommand(address)));
    }

    void aClientNameIsADomainOrALiteral_data()
    {
        columns();
        good("client.example.org");
        good("localhost");
        good("[192.0.2.1]");
        good("[IPv6:2001:db8::1]");
        bad("", Empty, 0, 0);
        bad("my_host", DomainCharacter, 2, 1);
        bad("my host", Blank, 2, 1);
        bad("192.0.2.1", BadAddressLiteral, 0, 9);
        bad("2001:db8::1", BadAddressLiteral, 0, 11);
        bad("IPv6:2001:db8::1", BadAddressLiteral, 0, 16);
        bad("[2001:db8::1]", BadAddressLiteral, 1, 1);
        bad("[192.0.2.1", UnclosedLiteral, 0, 10);
        bad("b\xc3\xbc"
            "cher.example",
            NotAscii, 1, 2);
        bad("host.", LabelEmpty, 4, 1);
        bad("user@host", SecondAt, 4, 1);
    }
    void aClientNameIsADomainOrALiteral()
    {
        QFETCH(QByteArray, address);
        compare(checkClientName(address));
    }

    void aMailboxIsCutAtItsLastAt()
    {
        QCOMPARE(parts("User@Example.ORG"), (MailboxParts{"User", "example.org"}));
        QCOMPARE(parts("\"a@b\"@x"), (MailboxParts{"\"a@b\"", "x"}));
        QCOMPARE(parts(""), MailboxParts());
        QCOMPARE(parts("<>"), MailboxParts());
        QCOMPARE(parts("<a@B>"), (MailboxParts{"a", "b"}));
        QCOMPARE(parts("@r.example:a@b"), (MailboxParts{"a", "b"}));
        QCOMPARE(parts("postmaster"), (MailboxParts{"postmaster", ""}));
        QCOMPARE(parts("@"), MailboxParts());
    }

    void anyOctetsGiveAVerdictInsideThem()
    {
        quint32 seed = 1979;
        const auto random = [&seed](quint32 below) { return (seed = seed * 1664525u + 1013904223u) / 65536 % below; };
        for (int round = 0; round < 30'000; ++round) {
            QByteArray address;
            for (quint32 i = random(16); i-- > 0;)
                address += random(5) == 0 ? char(random(256)) : "a@.\"\\[]<>: -IPv61,"[random(18)];
            const auto utf8 = random(2) ? Utf8::Allowed : Utf8::NotAllowed;
            for (const auto &verdict : {checkMailbox(address, utf8), checkPath(address, PathOf::Sender, utf8),
                                        checkPath(address, PathOf::Recipient, utf8), checkClientName(address)}) {
                QVERIFY(verdict.ok() == (verdict.at == -1));
                QVERIFY(verdict.ok() || (verdict.at >= 0 && verdict.at + verdict.size <= address.size()));
            }
            parts(address);
        }
    }

private:
    static void checkRow()
    {
        QFETCH(QByteArray, address);
        compare(checkMailbox(address));
    }
};

QTEST_APPLESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
