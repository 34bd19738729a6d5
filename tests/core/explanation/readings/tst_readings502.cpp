#include "tests/support/readingtable.h"

using namespace Core;

namespace {

const QByteArray greeted = "S: 220 mail.example.org ESMTP\n";
const QByteArray begun = greeted + "C: EHLO client.example.net\nS: 250-mail.example.org\nS: 250 AUTH PLAIN\n";
const QByteArray bare = greeted + "C: EHLO client.example.net\nS: 250 mail.example.org\n";
const QByteArray off = "S: 502 5.5.1 Error: command not implemented\n";

} // namespace

class TestReadings502 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheConversation_data();
    void readsTheConversation() { ReadingTable::check(); }
};

void TestReadings502::readsTheConversation_data()
{
    ReadingTable table(502);
    const auto is = [&table](const char *name, const QByteArray &script, const char *reading) {
        table.add(name, script, reading);
    };
    is("VRFY (Postfix)", begun + "C: VRFY bob\nS: 502 5.5.1 VRFY command is disabled", "502.switched-off");
    is("EXPN (Sendmail)", begun + "C: EXPN list\nS: 502 5.7.0 Sorry, we do not allow this operation",
       "502.switched-off");
    is("TURN", begun + "C: TURN\nS: 502 TURN disallowed.", "502.switched-off");
    is("HELP", begun + "C: HELP\n" + off, "502.switched-off");
    is("STARTTLS (Postfix)", begun + "C: STARTTLS\n" + off, "502.starttls-off");
    is("STARTTLS inside TLS", greeted + "TLS\nC: EHLO a.example\nS: 250 mail.example.org\nC: STARTTLS\n" + off,
       "502.starttls-inside-tls");
    is("EHLO", greeted + "C: EHLO client.example.net\nS: 502 unimplemented (#5.5.1)", "502.ehlo-unknown");
    is("HELO", greeted + "C: HELO client.example.net\nS: 502 unimplemented (#5.5.1)", "");
    is("AUTH, not offered", bare + "C: AUTH PLAIN\n" + off, "502.not-offered");
    is("AUTH, offered", begun + "C: AUTH PLAIN\n" + off, "");
    is("AUTH after HELO", greeted + "C: HELO a.example\nS: 250 mail.example.org\nC: AUTH PLAIN\n" + off, "");
    is("BDAT, not offered", bare + "C: BDAT 0 LAST\n" + off, "502.not-offered");
    is("login first (maddy)", begun + "C: MAIL FROM:<alice@example.net>\nS: 502 5.7.0 Please authenticate first.",
       "530.login-first");
    is("unknown (postscreen)", begun + "C: FOO\nS: 502 5.5.2 Error: command not recognized", "500.verb-unknown");
    is("misspelt", begun + "C: DTAA\n" + off, "500.verb-misspelt");
    table.paste("pasted", "502 5.5.1 VRFY command is disabled", "");
}

QTEST_GUILESS_MAIN(TestReadings502)
#include "tst_readings502.moc"
