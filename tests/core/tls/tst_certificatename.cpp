#include "core/tls/certificatename.h"

#include <QTest>

using namespace Core;
using enum CertificateFinding;

class tst_CertificateName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dnsNames_data();
    void dnsNames();
    void references_data();
    void references();
    void findings_data();
    void findings();
    void anyNameWillDoWhenNoneIsAskedFor();
};

void tst_CertificateName::dnsNames_data()
{
    QTest::addColumn<QByteArray>("presented");
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *presented, const char *reference, bool holds) {
        QTest::addRow("%s / %s", presented, reference) << QByteArray(presented) << QByteArray(reference) << holds;
    };
    row("mail.example.org", "mail.example.org", true);
    row("MAIL.Example.ORG", "mail.example.org", true);
    row("mail.example.org", "mail.example.com", false);
    row("example.org", "mail.example.org", false);
    row("mail.example.org", "example.org", false);
    row("mail.example.org.", "mail.example.org", false); // no preferred name syntax: RFC 5280 4.2.1.6
    row("*.example.org", "mail.example.org", true);
    row("*.EXAMPLE.org", "mail.example.org", true);
    row("*.example.org", "a.b.example.org", false);
    row("*.example.org", "example.org", false);
    row("*.example.org", ".example.org", false);
    row("*.example.org", "xn--mnchen-3ya.example.org", true);
    row("ma*.example.org", "mail.example.org", false);
    row("*l.example.org", "mail.example.org", false);
    row("m*l.example.org", "mail.example.org", false);
    row("xn--*.example.org", "xn--mnchen-3ya.example.org", false);
    row("mail.*.org", "mail.example.org", false);
    row("*.*.org", "mail.example.org", false);
    row("**.example.org", "mail.example.org", false);
    row("*", "localhost", false);
    row("*", "mail.example.org", false);
    row("*.org", "example.org", false);
    row("*.", "mail.", false);
    row("*..org", "mail..org", false);
    row("localhost", "localhost", true);
    row("", "mail.example.org", false);
    row("mail.example.org", "", false);
    row("xn--mnchen-3ya.example", "xn--mnchen-3ya.example", true);
    row("127.0.0.1", "127.0.0.2", false);
    QTest::newRow("NUL behind") << QByteArray("mail.example.org\0.evil.test", 27) << QByteArray("mail.example.org")
                                << false;
    QTest::newRow("NUL itself") << QByteArray("a\0b.example.org", 15) << QByteArray("a\0b.example.org", 15) << false;
}

void tst_CertificateName::dnsNames()
{
    QFETCH(QByteArray, presented);
    QFETCH(QByteArray, reference);
    QTEST(matchesDnsName(presented, reference), "holds");
}

void tst_CertificateName::references_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("dns");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *tag, const char *asked, QByteArray dns, QByteArray address) {
        QTest::newRow(tag) << QString::fromUtf8(asked) << dns << address;
    };
    const QByteArray loopback6 = QByteArray(15, '\0') + '\1';
    row("name", "Mail.Example.org", "mail.example.org", {});
    row("dot at the end", "mail.example.org.", "mail.example.org", {});
    row("blanks", " mail.example.org ", "mail.example.org", {});
    row("IDN", "mail.münchen.example", "mail.xn--mnchen-3ya.example", {});
    row("underscore", "my_host.example.org", "my_host.example.org", {});
    row("IPv4", "127.0.0.1", {}, QByteArray("\x7f\0\0\1", 4));
    row("IPv6", "::1", {}, loopback6);
    row("IPv6 in brackets", "[::1]", {}, loopback6);
    row("IPv6 with a zone", "fe80::1%eth0", {}, QByteArray::fromHex("fe800000000000000000000000000001"));
    row("no address: short form", "127.1", "127.1", {});
    row("nothing", "", {}, {});
}

void tst_CertificateName::references()
{
    QFETCH(QString, asked);
    const ReferenceName made = ReferenceName::of(asked);
    QTEST(made.dns, "dns");
    QTEST(made.address, "address");
}

void tst_CertificateName::findings_data()
{
    QTest::addColumn<PresentedNames>("presented");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QList<CertificateFinding>>("expected");
    const QByteArray v4("\xc0\0\2\1", 4), v6 = QByteArray(15, '\0') + '\1';
    using Findings = QList<CertificateFinding>;
    const QString name = QStringLiteral("mail.example.org");
    QTest::newRow("holds") << PresentedNames{{"mail.example.org"}, {}, {}, true} << name << Findings{};
    QTest::newRow("second holds") << PresentedNames{{"a.test", "mail.example.org"}, {}, {}, true} << name << Findings{};
    QTest::newRow("other") << PresentedNames{{"www.example.org"}, {}, {}, true} << name << Findings{OtherHost};
    QTest::newRow("none") << PresentedNames{{}, {}, {"other"}, false} << name << Findings{NoName};
    QTest::newRow("common name alone") << PresentedNames{{}, {}, {"mail.example.org"}, false} << name
                                       << Findings{NoName, NameOnlyInCommonName};
    QTest::newRow("common name beside another") << PresentedNames{{"www.example.org"}, {}, {"*.example.org"}, true}
                                                << name << Findings{OtherHost, NameOnlyInCommonName};
    QTest::newRow("partial wildcard") << PresentedNames{{"ma*.example.org"}, {}, {}, true} << name
                                      << Findings{OtherHost, PartialWildcard};
    QTest::newRow("partial wildcard that does not fit")
        << PresentedNames{{"mailer*.example.org"}, {}, {}, true} << name << Findings{OtherHost};
    QTest::newRow("address") << PresentedNames{{}, {v4}, {}, true} << QStringLiteral("192.0.2.1") << Findings{};
    QTest::newRow("address IPv6") << PresentedNames{{}, {v4, v6}, {}, true} << QStringLiteral("::1") << Findings{};
    QTest::newRow("mapped address is another")
        << PresentedNames{{}, {v4}, {}, true} << QStringLiteral("::ffff:192.0.2.1") << Findings{OtherHost};
    QTest::newRow("address as DNS name") << PresentedNames{{"192.0.2.1"}, {}, {}, true} << QStringLiteral("192.0.2.1")
                                         << Findings{OtherHost, AddressAsName};
    QTest::newRow("address in the common name")
        << PresentedNames{{}, {}, {"192.0.2.1"}, false} << QStringLiteral("192.0.2.1")
        << Findings{NoName, NameOnlyInCommonName};
    QTest::newRow("name for an address") << PresentedNames{{}, {v4}, {}, true} << name << Findings{OtherHost};
    QTest::newRow("U-label asked, A-label borne")
        << PresentedNames{{"xn--mnchen-3ya.example"}, {}, {}, true} << QStringLiteral("München.example") << Findings{};
    QTest::newRow("U-label borne") << PresentedNames{{QByteArray("münchen.example")}, {}, {}, true}
                                   << QStringLiteral("münchen.example") << Findings{OtherHost, NameNotEncoded};
}

void tst_CertificateName::findings()
{
    QFETCH(PresentedNames, presented);
    QFETCH(QString, asked);
    QTEST(checkNames(presented, ReferenceName::of(asked)), "expected");
}

void tst_CertificateName::anyNameWillDoWhenNoneIsAskedFor()
{
    QVERIFY(checkNames({}, {}).isEmpty());
}

QTEST_APPLESS_MAIN(tst_CertificateName)
#include "tst_certificatename.moc"
