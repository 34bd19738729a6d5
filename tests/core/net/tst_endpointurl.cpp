#include "core/net/endpointurl.h"

#include <QTest>

using namespace Core;
using Error = EndpointUrlError;

class tst_EndpointUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urlsAreRead_data();
    void urlsAreRead();
    void bareTextSaysLess_data();
    void bareTextSaysLess();
    void errorsAreNamedWithTheirPlace_data();
    void errorsAreNamedWithTheirPlace();
    void printedOneReadsAsItself_data();
    void printedOneReadsAsItself();
    void controlCharactersNeverPass();
    void loopbackIsLocal_data();
    void loopbackIsLocal();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void tst_EndpointUrl::urlsAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<EndpointUrl>("expected");
    const auto row = [](const char *url, Protocol protocol, const char *host, quint16 port, Security security) {
        QTest::newRow(url) << text(url) << EndpointUrl{protocol, {text(host), {}, port, security}};
    };
    using enum Protocol;
    row("smtp://mail.example.org", Smtp, "mail.example.org", 25, Security::None);
    row("SMTP://mail.example.org/", Smtp, "mail.example.org", 25, Security::None);
    row("  smtp://mail.example.org ", Smtp, "mail.example.org", 25, Security::None);
    row("smtp://mail.example.org:2525", Smtp, "mail.example.org", 2525, Security::None);
    row("smtps://mail.example.org", Smtp, "mail.example.org", 465, Security::Tls);
    row("smtps://mail.example.org:10465/", Smtp, "mail.example.org", 10465, Security::Tls);
    row("submission://mail.example.org", Smtp, "mail.example.org", 587, Security::None);
    row("submission://mail.example.org?starttls", Smtp, "mail.example.org", 587, Security::StartTls);
    row("submissions://mail.example.org", Smtp, "mail.example.org", 465, Security::Tls);
    row("lmtp://mail.example.org", Lmtp, "mail.example.org", 24, Security::None);
    row("lmtps://mail.example.org", Lmtp, "mail.example.org", 24, Security::Tls);
    row("smtp+starttls://mail.example.org", Smtp, "mail.example.org", 25, Security::StartTls);
    row("smtp://mail.example.org:587?security=starttls", Smtp, "mail.example.org", 587, Security::StartTls);
    row("smtp://mail.example.org/?security=starttls", Smtp, "mail.example.org", 25, Security::StartTls);
    row("smtp://mail.example.org?security=tls", Smtp, "mail.example.org", 465, Security::Tls);
    row("smtp://mail.example.org?security=none", Smtp, "mail.example.org", 25, Security::None);
    row("smtps://mail.example.org?security=tls", Smtp, "mail.example.org", 465, Security::Tls);
    row("smtp://[::1]", Smtp, "::1", 25, Security::None);
    row("smtp://[2001:db8::25]:2525", Smtp, "2001:db8::25", 2525, Security::None);
    row("smtp://[IPv6:2001:db8::25]", Smtp, "2001:db8::25", 25, Security::None);
    row("smtp://192.0.2.1:26", Smtp, "192.0.2.1", 26, Security::None);
    row("smtp://localhost:65535", Smtp, "localhost", 65535, Security::None);
    row("smtp://münchen.example", Smtp, "münchen.example", 25, Security::None);
    row("smtp://my_host.example.org.", Smtp, "my_host.example.org.", 25, Security::None);
    const auto local = [](const char *url, Protocol protocol, const char *path, Security security) {
        QTest::newRow(url) << text(url) << EndpointUrl{protocol, {{}, text(path), 0, security}};
    };
    local("lmtp+unix:///var/run/dovecot/lmtp", Lmtp, "/var/run/dovecot/lmtp", Security::None);
    local("smtp+unix:///tmp/a%20b", Smtp, "/tmp/a b", Security::None);
    local("lmtp+unix:///run/lmtp?starttls", Lmtp, "/run/lmtp", Security::StartTls);
    local("lmtp+unix+starttls:///run/lmtp", Lmtp, "/run/lmtp", Security::StartTls);
    local("lmtps+unix:///run/lmtp", Lmtp, "/run/lmtp", Security::Tls);
    local("smtp+unix:///tmp/été", Smtp, "/tmp/été", Security::None);
    local("smtp+unix:///tmp/a%3Fb", Smtp, "/tmp/a?b", Security::None);
    local("/run/dovecot/lmtp", Smtp, "/run/dovecot/lmtp", Security::None);
}

void tst_EndpointUrl::urlsAreRead()
{
    QFETCH(QString, url);
    const ParsedEndpointUrl parsed = parseEndpointUrl(url);
    QCOMPARE(parsed.error, Error::None);
    QTEST(parsed.url, "expected");
    QCOMPARE(parsed.hasScheme, url.contains(u"://"));
    QVERIFY(!parsed.fromMailbox);
}

void tst_EndpointUrl::bareTextSaysLess_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<bool>("hasPort");
    QTest::addColumn<bool>("fromMailbox");
    const auto row = [](const char *typed, const char *host, quint16 port, bool hasPort, bool fromMailbox) {
        QTest::newRow(typed) << text(typed) << text(host) << port << hasPort << fromMailbox;
    };
    row("mail.example.org", "mail.example.org", 25, false, false);
    row("localhost", "localhost", 25, false, false);
    row("mail.example.org:587", "mail.example.org", 587, true, false);
    row("192.0.2.1", "192.0.2.1", 25, false, false);
    row("[::1]:25", "::1", 25, true, false);
    row("[::1]", "::1", 25, false, false);
    row("::1", "::1", 25, false, false);
    row("2001:db8::25", "2001:db8::25", 25, false, false);
    row("alice@example.org", "example.org", 25, false, true);
    row("\"a@b\"@example.org", "example.org", 25, false, true);
    row("alice@[192.0.2.1]", "192.0.2.1", 25, false, true);
    row("alice@[IPv6:::1]", "::1", 25, false, true);
    row("mail.example.org?starttls", "mail.example.org", 25, false, false);
}

void tst_EndpointUrl::bareTextSaysLess()
{
    QFETCH(QString, typed);
    const ParsedEndpointUrl parsed = parseEndpointUrl(typed);
    QCOMPARE(parsed.error, Error::None);
    QVERIFY(!parsed.hasScheme);
    QTEST(parsed.url.endpoint.host, "host");
    QTEST(parsed.url.endpoint.port, "port");
    QTEST(parsed.hasPort, "hasPort");
    QTEST(parsed.fromMailbox, "fromMailbox");
}

void tst_EndpointUrl::errorsAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Error>("error");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](const char *typed, Error error, qsizetype at) {
        QTest::addRow("%s", typed) << text(typed) << error << at;
    };
    row("", Error::Empty, 0);
    row("   ", Error::Empty, 0);
    row("imap://mail.example.org", Error::UnknownScheme, 0);
    row("://mail.example.org", Error::UnknownScheme, 0);
    row("smtp+tor://mail.example.org", Error::UnknownScheme, 5);
    row("smtps+starttls://mail.example.org", Error::UnknownScheme, 6);
    row("smtp://alice:secret@mail.example.org", Error::UserInUrl, 7);
    row("smtp://", Error::BadHost, 7);
    row("smtp:///", Error::BadHost, 7);
    row("@example.org", Error::BadHost, 0);
    row("alice@", Error::BadHost, 6);
    row("mail example.org", Error::BadHost, 0);
    row("smtp://mail..example.org", Error::BadHost, 7);
    row("smtp://.example.org", Error::BadHost, 7);
    row("smtp://mail!.example.org", Error::BadHost, 7);
    row("smtp://256.0.0.1", Error::BadAddress, 7);
    row("127.1", Error::BadAddress, 0);
    row("[::1", Error::BadAddress, 0);
    row("[::g]:25", Error::BadAddress, 1);
    row("[::1]25", Error::BadAddress, 5);
    row("1:2:3", Error::BadAddress, 0);
    row("mail.example.org:", Error::BadPort, 17);
    row("mail.example.org:0", Error::BadPort, 17);
    row("mail.example.org:65536", Error::BadPort, 17);
    row("mail.example.org:25x", Error::BadPort, 17);
    row("mail.example.org:+25", Error::BadPort, 17);
    row("[::1]:", Error::BadPort, 6);
    row("smtp://mail.example.org/inbox", Error::UnexpectedPath, 23);
    row("lmtp+unix://", Error::MissingPath, 12);
    row("lmtp+unix:///", Error::MissingPath, 12);
    row("lmtp+unix://run/lmtp", Error::MissingPath, 12);
    row("lmtp+unix:///run/%00", Error::ControlCharacter, 17);
    row("lmtp+unix:///run/%0a", Error::ControlCharacter, 17);
    row("smtp://mail.example.org?verify=no", Error::UnknownOption, 24);
    row("smtp://mail.example.org?security=tls&x", Error::UnknownOption, 37);
    row("smtps://mail.example.org?security=none", Error::Contradiction, 25);
    row("smtp+starttls://mail.example.org?tls", Error::Contradiction, 33);
    QTest::newRow("CR LF") << QStringLiteral("mail.example.org\r\nRSET") << Error::ControlCharacter << qsizetype(16);
    QTest::newRow("NUL") << QString(u"mail"_qs + QChar(0) + u"x"_qs) << Error::ControlCharacter << qsizetype(4);
    QTest::newRow("too long") << QString(64, u'a') << Error::BadHost << qsizetype(0);
    QTest::newRow("far too long") << QStringLiteral("a.").repeated(200) << Error::BadHost << qsizetype(0);
}

void tst_EndpointUrl::errorsAreNamedWithTheirPlace()
{
    QFETCH(QString, typed);
    const ParsedEndpointUrl parsed = parseEndpointUrl(typed);
    QTEST(parsed.error, "error");
    QTEST(parsed.at, "at");
}

void tst_EndpointUrl::printedOneReadsAsItself_data()
{
    urlsAreRead_data();
}

void tst_EndpointUrl::printedOneReadsAsItself()
{
    QFETCH(EndpointUrl, expected);
    const QString printed = printEndpointUrl(expected);
    QCOMPARE(parseEndpointUrl(printed).error, Error::None);
    QCOMPARE(parseEndpointUrl(printed).url, expected);
}

void tst_EndpointUrl::controlCharactersNeverPass()
{
    const QString good = QStringLiteral("smtp://mail.example.org:25?security=none");
    for (qsizetype at = 0; at <= good.size(); ++at) {
        for (const char16_t control : {u'\0', u'\r', u'\n', u'\x7f', u'\x85'}) {
            const ParsedEndpointUrl parsed = parseEndpointUrl(QString(good).insert(at, QChar(control)));
            QCOMPARE(parsed.error, Error::ControlCharacter);
            QCOMPARE(parsed.at, at);
        }
    }
}

void tst_EndpointUrl::loopbackIsLocal_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<bool>("local");
    for (const char *host : {"localhost", "LOCALHOST.", "a.localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]"})
        QTest::newRow(host) << Endpoint{text(host), {}, 25, Security::None} << true;
    for (const char *host : {"localhost.example.org", "mylocalhost", "192.0.2.1", "128.0.0.1", "2001:db8::1"})
        QTest::newRow(host) << Endpoint{text(host), {}, 25, Security::None} << false;
    QTest::newRow("UNIX socket") << Endpoint{{}, text("/run/lmtp"), 0, Security::None} << true;
    QTest::newRow("nothing") << Endpoint() << false;
}

void tst_EndpointUrl::loopbackIsLocal()
{
    QFETCH(Endpoint, endpoint);
    QTEST(endpoint.isLocal(), "local");
}

QTEST_APPLESS_MAIN(tst_EndpointUrl)
#include "tst_endpointurl.moc"
