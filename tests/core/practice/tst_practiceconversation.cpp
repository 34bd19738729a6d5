#include "script.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Core::Practice;

namespace {

constexpr char hello[] = "S: 220 \nC: EHLO client.example\nS* 250\n";
constexpr char mail[] = "C: MAIL FROM:<alice@practice.test>\nS: 250 \n";
constexpr char envelope[] = "C: MAIL FROM:<alice@practice.test>\nS: 250 \nC: RCPT TO:<bob@practice.test>\nS: 250 \n";

QByteArray said(const QList<Action> &actions)
{
    QByteArray out;
    for (const Action &action : actions) {
        out.append(action.octets);
        if (action.kind != Action::Kind::Write)
            out.append(action.kind == Action::Kind::Close ? "[close]" : "[tls]");
    }
    return out;
}

} // namespace

class TestPracticeConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plays_data();
    void plays();
    void ehloOffersWhatHolds();
    void aGroupIsAnsweredTogether();
    void plaintextBehindStartTlsIsThrownAway_data();
    void plaintextBehindStartTlsIsThrownAway();
    void cuttingTheOctetsChangesNothing();
    void longLinesAreNotKept();
    void anyOctetsGiveWellFormedReplies();
    void idleEndsOnce();
    void messagesAreCountedNotKept();

private:
    void playIn(Situation situation, const QByteArray &script);
};

void TestPracticeConversation::playIn(Situation situation, const QByteArray &script)
{
    const QByteArray wrong = Script(situation).play(script.constData());
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestPracticeConversation::plays_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QByteArray>("script");
    const auto in = [](Situation situation, const char *name, std::initializer_list<QByteArray> parts) {
        QByteArray script;
        for (const QByteArray &part : parts)
            script.append(part);
        QTest::newRow(name) << situation << script;
    };
    const auto row = [&](const char *name, std::initializer_list<QByteArray> parts) {
        in(Situation::Submission, name, parts);
    };
    // AUTH is offered in clear here, and nothing else is strange to one who logs in.
    const auto login = [&](const char *name, std::initializer_list<QByteArray> parts) {
        in(Situation::LoginRequired, name, parts);
    };

    row("no introduction", {"S: 220 \nC: MAIL FROM:<a@b.example>\nS: 503 5.5.1 Say EHLO first\n"});
    row("HELO", {"S: 220 \nC: HELO x\nS: 250 practice.test\nC: STARTTLS\nS: 503 \nC: AUTH PLAIN\nS: 503 \n",
                 "C: MAIL FROM:<a@b.example> SIZE=1\nS: 555 5.5.4 \n", mail,
                 "C: RCPT TO:<bob@practice.test> NOTIFY=NEVER\nS: 555 5.5.4 \n"});
    row("names missing or odd", {"S: 220 \nC: EHLO\nS: 501 5.5.4 \nC: HELO \nS: 501 \nC: EHLO a b\nS: 501 5.5.2 \n",
                                 "C: EHLO \\xc3\\xa9\nS: 501 5.5.2 \nC: EHLO my_host\nS* 250\n"});
    row("LHLO on SMTP", {"S: 220 \nC: LHLO x\nS: 500 5.5.1 \n"});
    row("unknown and unimplemented",
        {hello, "C: FOO\nS: 500 5.5.1 \nC: \nS: 500 5.5.1 \nC: EXPN list\nS: 502 5.5.1 EXPN \n",
         "C: TURN\nS: 502 \nC: ETRN x\nS: 502 \nC: XCLIENT A=B\nS: 502 \n"});
    row("verbs in any case", {hello, "C: noop\nS: 250 \nC: mAiL fRoM:<a@b.example>\nS: 250 \n"});
    row("arguments where none belong", {hello, "C: RSET x\nS: 501 5.5.4 \nC: QUIT x\nS: 501 \nC: DATA x\nS: 501 \nC: "
                                               "STARTTLS x\nS: 501 \nC: NOOP x\nS: 250 \n"});
    row("VRFY", {hello, "C: VRFY\nS: 501 \nC: VRFY bob\nS: 252 2.0.0 \n"});
    row("HELP", {hello, "C: HELP\nS: 214-2.0.0 This is a practice server\nS* 214\nC: HELP MAIL\nS* 214\n"});
    row("sequence", {hello, "C: RCPT TO:<bob@practice.test>\nS: 503 5.5.1 \nC: DATA\nS: 503 5.5.1 \n", mail,
                     "C: DATA\nS: 503 5.5.1 RCPT comes first\n", "C: MAIL FROM:<a@b.example>\nS: 503 5.5.1 A mail\n",
                     "C: STARTTLS\nS: 503 \nC: RSET\nS: 250 2.0.0 \nC: RCPT TO:<bob@practice.test>\nS: 503 \n"});
    row("EHLO ends a transaction", {hello, envelope, "C: EHLO again\nS* 250\nC: DATA\nS: 503 \n"});
    row("refused recipients",
        {hello, mail, "C: RCPT TO:<nobody@practice.test>\nS: 550 5.1.1 \nC: DATA\nS: 554 5.5.1 No valid\n"});
    row("after the message",
        {hello, envelope,
         "C: DATA\nS: 354 \nR: x\\r\\n.\\r\\nQUIT\\r\\n\nS: 250 2.0.0 Accepted as Q1, 3 octets\nS: 221 \nX:\n"});
    row("QUIT ends all", {hello, "R: QUIT\\r\\nNOOP\\r\\n\nS: 221 2.0.0 \nX:\n"});

    row("paths",
        {hello,
         "C: MAIL\nS: 501 5.5.2 \nC: MAIL FROM\nS: 501 \nC: MAIL FROM:\nS: 501 \nC: MAIL TO:<a@b.example>\nS: 501 \n",
         "C: MAIL FROM:a@b.example\nS: 501 5.5.2 Angle\nC: MAIL FROM:<a@b.example\nS: 501 5.5.2 The closing\n",
         "C: MAIL FROM:<a..b@c.example>\nS: 553 5.1.7 \nC: MAIL FROM:<a b@c.example>\nS: 553 5.1.7 Sender address is "
         "not well-formed at character 2\n",
         "C: MAIL FROM:<alice>\nS: 553 5.1.7 \nC: MAIL FROM:<@x.example:a@b.example>\nS: 250 2.1.0 Sender "
         "<a@b.example>\n",
         "C: RCPT TO:<>\nS: 501 5.1.3 \nC: RCPT TO:<bob@>\nS: 553 5.1.3 \nC: RCPT TO: <bob@practice.test>\nS: 250 \n",
         "C: RCPT TO:<Postmaster>\nS: 250 \nC: RCPT TO:<\"bob\"@PRACTICE.TEST>\nS: 250 \nC: RCPT "
         "TO:<bob@[127.0.0.1]>\nS: 250 \n"});
    row("long local part", {hello, "C: MAIL FROM:<" + QByteArray(65, 'x') + "@b.example>\nS: 501 5.1.7 \n"});
    row("not ASCII", {hello,
                      "C: MAIL FROM:<zo\\xc3\\xa9@b.example>\nS: 553 5.6.7 \nC: MAIL FROM:<zo\\xc3\\xa9@b.example> "
                      "SMTPUTF8\nS: 250 \n",
                      "C: RCPT TO:<zo\\xc3\\xa9@practice.test>\nS: 550 5.1.1 \nC: RSET\nS: 250 \n", mail,
                      "C: RCPT TO:<zo\\xc3\\xa9@practice.test>\nS: 553 5.6.7 \n"});
    row("parameters of MAIL",
        {hello, "C: MAIL FROM:<a@b.example> SIZE=\nS: 501 5.5.4 \nC: MAIL FROM:<a@b.example> SIZE=x\nS: 501 \n",
         "C: MAIL FROM:<a@b.example> SIZE=10485761\nS: 552 5.3.4 \nC: MAIL FROM:<a@b.example> "
         "SIZE=99999999999999999999\nS: 552 \n",
         "C: MAIL FROM:<a@b.example> SIZE=100000000000000000000\nS: 501 \nC: MAIL FROM:<a@b.example> "
         "BODY=BINARYMIME\nS: 501 5.5.4 \n",
         "C: MAIL FROM:<a@b.example> FOO=1\nS: 555 5.5.4 \nC: MAIL FROM:<a@b.example> SIZE=1 SIZE=2\nS: 501 \n",
         "C: MAIL FROM:<a@b.example> SMTPUTF8=1\nS: 501 \nC: MAIL FROM:<a@b.example> RET=ALL\nS: 501 \nC: MAIL "
         "FROM:<a@b.example> ENVID=a+2\nS: 501 \n",
         "C: MAIL FROM:<a@b.example> size=10 body=8bitmime RET=HDRS ENVID=a+2B AUTH=<> SMTPUTF8\nS: 250 \n"});
    row("parameters of RCPT",
        {hello, mail,
         "C: RCPT TO:<bob@practice.test> NOTIFY=NEVER,DELAY\nS: 501 5.5.4 \nC: RCPT TO:<bob@practice.test> "
         "ORCPT=bob\nS: 501 \n",
         "C: RCPT TO:<bob@practice.test> RET=FULL\nS: 555 \n",
         "C: RCPT TO:<bob@practice.test> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;bob@practice.test\nS: 250 \n"});

    row("line ends", {hello,
                      "R: NOOP\\n\nS: 500 5.5.2 The line ends in a bare LF\nR: NO\\rOP\\r\\n\nS: 500 5.5.2 A bare "
                      "CR\nR: NOOP \\0\\r\\n\nS: 500 5.5.2 A NUL\n",
                      "R: NOOP\\r\\r\\n\nS: 500 5.5.2 \nC: NOOP\nS: 250 \n"});
    row("512 octets fit", {hello, "C: NOOP " + QByteArray(505, 'x') + "\nS: 250 \n"});
    row("513 do not", {hello, "C: NOOP " + QByteArray(506, 'x') + "\nS: 500 5.5.2 Line too long\n"});
    row("smuggled dot", {hello, envelope,
                         "C: DATA\nS: 354 \nR: a\\n.\\nMAIL FROM:<x@y.example>\\n.\\r\\nb\\r\\n.\\r\\n\nS: 554 5.6.0 "
                         "\nC: DATA\nS: 503 \n"});
    row("line of a message too long",
        {hello, envelope, "C: DATA\nS: 354 \nC: " + QByteArray(999, 'x') + "\nC: .\nS: 500 5.5.2 \n"});

    row("AUTH before TLS", {hello, "C: AUTH PLAIN\nS: 503 5.5.1 AUTH is offered only after STARTTLS\n"});
    row("STARTTLS forgets", {hello,
                             "C: STARTTLS\nS: 220 \nT:\nC: MAIL FROM:<a@b.example>\nS: 503 5.5.1 Say EHLO\nC: EHLO "
                             "x\nS: 250-\nS: 250-PIPELINING\nS* 250\n",
                             "C: STARTTLS\nS: 503 5.5.1 TLS is active already\n"});
    login("TLS forgets the login", {hello, "C: AUTH PLAIN {plain}\nS: 235 \nC: STARTTLS\nS: 220 \nT:\nC: "
                                           "EHLO x\nS* 250\nC: MAIL FROM:<alice@practice.test>\nS: 530 5.7.0 \n"});
    login("PLAIN",
          {hello, "C: AUTH PLAIN\nS: 334 \nC: {plain}\nS: 235 2.7.0 \nC: AUTH PLAIN\nS: 503 5.5.1 Already\n", mail});
    login("LOGIN",
          {hello, "C: AUTH login\nS: 334 VXNlcm5hbWU6\nC: YWxpY2U=\nS: 334 UGFzc3dvcmQ6\nC: {password}\nS: 235 \n"});
    login("LOGIN with the user", {hello, "C: AUTH LOGIN YWxpY2U=\nS: 334 UGFzc3dvcmQ6\nC: {password}\nS: 235 \n"});
    login("CRAM-MD5", {hello, "C: AUTH CRAM-MD5\nS: 334 PDE4OTYuNjk3MTcwOTUyQHByYWN0aWNlLnRlc3Q+\nC: "
                              "{cram}\nS: 235 \n"});
    login("CRAM-MD5, initial response", {hello, "C: AUTH CRAM-MD5 YQ==\nS: 501 5.7.0 \nC: NOOP\nS: 250 \n"});
    login("wrong password", {hello, "C: AUTH PLAIN AGFsaWNlAHg=\nS: 535 5.7.8 \nC: AUTH LOGIN YWxpY2U=\nS: 334 \nC: "
                                    "eA==\nS: 535 5.7.8 \nC: AUTH PLAIN AABw\nS: 535 \nC: AUTH PLAIN AABh\nS: 535 \n"});
    login("cancelled",
          {hello, "C: AUTH LOGIN\nS: 334 \nC: *\nS: 501 5.7.0 Authentication cancelled\nC: NOOP\nS: 250 \n"});
    login("not base64", {hello, "C: AUTH PLAIN\nS: 334 \nC: EHLO x\nS: 501 5.5.2 The response is not base64\nC: AUTH "
                                "PLAIN =a\nS: 501 5.5.2 \nC: AUTH PLAIN a b\nS: 501 \n"});
    login("malformed PLAIN", {hello, "C: AUTH PLAIN YWxpY2U=\nS: 501 5.5.2 \nC: AUTH PLAIN =\nS: 501 5.5.2 \n"});
    login("no or unknown mechanism", {hello, "C: AUTH\nS: 501 5.5.4 \nC: AUTH NTLM\nS: 504 5.5.4 \n"});
    login("AUTH in a transaction", {hello, "C: AUTH PLAIN {plain}\nS: 235 \n", mail, "C: AUTH PLAIN\nS: 503 \n"});
    login("long response",
          {hello, "C: AUTH PLAIN\nS: 334 \nC: " + QByteArray(12'288, 'A') + "\nS: 500 5.5.6 \nC: NOOP\nS: 250 \n"});
    login("response ended by LF", {hello, "C: AUTH PLAIN\nS: 334 \nR: {plain}\\n\nS: 500 5.5.2 \nC: NOOP\nS: 250 \n"});

    row("BDAT",
        {hello, envelope,
         "R: BDAT 3\\r\\nabc\nS: 250 2.0.0 3 octets\nC: DATA\nS: 503 \nC: RCPT TO:<carol@practice.test>\nS: 503 \nR: "
         "BDAT 2 LAST\\r\\n\\0.\nS: 250 2.0.0 Accepted as Q1, 5 octets\n",
         "C: BDAT 0 LAST\nS: 503 5.5.1 \n", envelope, "C: BDAT 0 LAST\nS: 250 2.0.0 Accepted as Q2, 0 octets\n"});
    row("BDAT badly written", {hello, envelope,
                               "C: BDAT\nS: 501 \nC: BDAT x\nS: 501 \nC: BDAT 1 FOO\nS: 501 \nC: BDAT -1\nS: 501 \nC: "
                               "BDAT 1 LAST x\nS: 501 \n"});
    row("BDAT refused takes its octets",
        {hello, "R: BDAT 6 LAST\\r\\nNOOP\\r\\nNOOP\\r\\n\nS: 503 5.5.1 MAIL and RCPT\nS: 250 \n"});
    in(Situation::MessageTooLarge, "BDAT too large",
       {hello, envelope,
        "R: BDAT 1500\\r\\n" + QByteArray(1500, 'x') + "\nS: 250 \nR: BDAT 600\\r\\n" + QByteArray(600, 'x') +
            "\nS: 552 5.3.4 \n",
        "C: BDAT 0 LAST\nS: 503 \nC: RSET\nS: 250 \n"});
    in(Situation::MessageTooLarge, "DATA too large",
       {hello, envelope,
        "C: DATA\nS: 354 \nR: " + QByteArray("xxxxxxxxx\\r\\n").repeated(182) +
            ".\\r\\n\nS: 552 5.3.4 \nC: NOOP\nS: 250 \n"});
    in(Situation::ContentRefused, "BDAT refused by content", {hello, envelope, "C: BDAT 0 LAST\nS: 554 5.7.1 \n"});
    in(Situation::LmtpMixed, "BDAT in LMTP",
       {"S: 220 \nC: LHLO x\nS* 250\n", envelope,
        "C: RCPT TO:<carol@practice.test>\nS: 250 \nC: BDAT 0 LAST\nS: 250 \nS: 552 \n"});
}

void TestPracticeConversation::plays()
{
    QFETCH(Situation, situation);
    QFETCH(QByteArray, script);
    playIn(situation, script);
}

void TestPracticeConversation::ehloOffersWhatHolds()
{
    constexpr char clear[] = "S: 220 \nC: EHLO x\nS: 250-practice.test greets 127.0.0.1\nS: 250-PIPELINING\n"
                             "S: 250-SIZE 10485760\nS: 250-8BITMIME\nS: 250-SMTPUTF8\nS: 250-CHUNKING\n"
                             "S: 250-ENHANCEDSTATUSCODES\nS: 250-DSN\nS: 250-STARTTLS\n";
    playIn(Situation::Submission, QByteArray(clear) + "S: 250 HELP\n");
    playIn(Situation::TlsRequired, QByteArray(clear) + "S: 250 HELP\n");
    for (const Situation situation : {Situation::LoginRequired, Situation::LoginUnavailable})
        playIn(situation, QByteArray(clear) + "S: 250-AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 XOAUTH2\nS: 250 HELP\n");
    playIn(Situation::Submission,
           QByteArray(hello) + "C: STARTTLS\nS: 220 \nT:\nC: EHLO x\nS: 250-\nS: 250-PIPELINING\n"
                               "S: 250-SIZE\nS: 250-8BITMIME\nS: 250-SMTPUTF8\nS: 250-CHUNKING\nS: 250-ENH\n"
                               "S: 250-DSN\nS: 250-AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 XOAUTH2\nS: 250 HELP\n");
}

void TestPracticeConversation::aGroupIsAnsweredTogether()
{
    Greylist greylist;
    Conversation conversation({}, greylist);
    conversation.greet();
    conversation.take("EHLO x\r\n", {});
    const QList<Action> actions = conversation.take("MAIL FROM:<a@b.example>\r\nRCPT TO:<bob@practice.test>\r\n"
                                                    "RCPT TO:<nobody@practice.test>\r\nDATA\r\n",
                                                    {});
    QCOMPARE(actions.size(), qsizetype(1));
    QList<QByteArray> codes;
    for (const QByteArray &line : actions.first().octets.split('\n'))
        codes.append(line.left(3));
    QCOMPARE(codes, (QList<QByteArray>{"250", "250", "550", "354", ""}));
}

void TestPracticeConversation::plaintextBehindStartTlsIsThrownAway_data()
{
    QTest::addColumn<QByteArray>("injected");
    QTest::addColumn<QByteArray>("later"); // still before the handshake
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("a command") << QByteArray("MAIL FROM:<a@b.example>\r\n") << QByteArray();
    QTest::newRow("a piece of one") << QByteArray("NO") << QByteArray();
    QTest::newRow("in the next segment") << QByteArray() << QByteArray("EHLO evil\r\nNO");
}

void TestPracticeConversation::plaintextBehindStartTlsIsThrownAway()
{
    QFETCH(QByteArray, injected);
    QFETCH(QByteArray, later);
    Greylist greylist;
    Conversation conversation({}, greylist);
    conversation.greet();
    conversation.take("EHLO x\r\n", {});
    QCOMPARE(said(conversation.take("STARTTLS\r\n" + injected, {})),
             QByteArray("220 2.0.0 Ready to start TLS\r\n[tls]"));
    QCOMPARE(said(conversation.take(later, {})), QByteArray());
    conversation.tlsStarted();
    QVERIFY(said(conversation.take("MAIL FROM:<a@b.example>\r\n", {})).startsWith("503 5.5.1 Say EHLO first"));
    QVERIFY(said(conversation.take("EHLO x\r\n", {})).startsWith("250-"));
}

void TestPracticeConversation::cuttingTheOctetsChangesNothing()
{
    const QByteArray dialogue =
        "EHLO x\r\nMAIL FROM:<a@b.example> SIZE=5\r\nRCPT TO:<bob@practice.test>\r\nFOO\nDATA\r\n"
        "a\r\n..\r\n.\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<bob@practice.test>\r\nBDAT 4\r\n"
        "NOOPBDAT 2 LAST\r\n\r\nAUTH PLAIN\r\nSTARTTLS\r\nRSET\r\n";
    const auto play = [&](const QList<QByteArray> &chunks) {
        Greylist greylist;
        Conversation conversation({}, greylist);
        QByteArray out = said(conversation.greet());
        for (const QByteArray &chunk : chunks)
            out.append(said(conversation.take(chunk, {})));
        return out;
    };
    const QByteArray whole = play({dialogue});
    QVERIFY(whole.contains("Accepted as 1") && whole.contains("Accepted as 2") && whole.endsWith("[tls]"));
    for (qsizetype cut = 0; cut <= dialogue.size(); ++cut)
        QCOMPARE(play({dialogue.left(cut), dialogue.mid(cut)}), whole);
    QList<QByteArray> single;
    for (const char c : dialogue)
        single.append(QByteArray(1, c));
    QCOMPARE(play(single), whole);
}

void TestPracticeConversation::longLinesAreNotKept()
{
    Greylist greylist;
    Conversation conversation({}, greylist);
    conversation.greet();
    const QByteArray flood(16 * 1024, 'x');
    for (int i = 0; i < 4000; ++i)
        QVERIFY(conversation.take(flood, {}).isEmpty());
    QCOMPARE(said(conversation.take("\r\nNOOP\r\n", {})),
             QByteArray("500 5.5.2 Line too long\r\n250 2.0.0 Nothing done\r\n"));
}

void TestPracticeConversation::anyOctetsGiveWellFormedReplies()
{
    const QList<QByteArray> words{"EHLO x", "LHLO x",    "MAIL FROM:<", "RCPT TO:<",  "bob@practice.test",
                                  ">",      "DATA",      "\r\n",        "\r\n",       "\r\n",
                                  ".",      "\r\n.\r\n", "AUTH PLAIN",  "AUTH LOGIN", " ",
                                  "BDAT 5", " LAST",     "STARTTLS",    "RSET",       "{plain}",
                                  "*",      "=",         "\n",          "\r",         "HELP",
                                  "VRFY",   " SIZE=9"};
    QRandomGenerator random(42);
    for (int round = 0; round < 3000; ++round) {
        const Situation situation = situations()[random.bounded(quint32(situations().size()))].situation;
        Greylist greylist;
        Conversation conversation({situation, "127.0.0.1", "<1@x>", "Q"}, greylist);
        QByteArray out = said(conversation.greet());
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = random.bounded(8) ? words[random.bounded(words.size())] : QByteArray();
            if (bytes.isEmpty())
                for (int n = random.bounded(8); n > 0; --n)
                    bytes.append(char(random.bounded(256)));
            const QByteArray answer = said(conversation.take(bytes, Conversation::Time(i)));
            out.append(answer);
            if (answer.endsWith("[tls]"))
                conversation.tlsStarted();
        }
        for (QByteArray line : out.split('\n').mid(0, out.count('\n'))) {
            line.replace("[tls]", "").replace("[close]", "");
            QVERIFY2(line.endsWith('\r') && line.count('\r') == 1 && line.size() < 512, line.constData());
            QVERIFY2(line.size() > 4 && line[0] >= '2' && line[0] <= '5' && (line[3] == ' ' || line[3] == '-'),
                     line.constData());
        }
    }
}

void TestPracticeConversation::idleEndsOnce()
{
    Greylist greylist;
    Conversation conversation({}, greylist);
    conversation.greet();
    const QByteArray end = said(conversation.idle());
    QVERIFY(end.startsWith("421 4.4.2 practice.test ") && end.endsWith("[close]"));
    QVERIFY(conversation.isOver());
    QVERIFY(conversation.idle().isEmpty());
    QVERIFY(conversation.take("NOOP\r\n", {}).isEmpty());
}

void TestPracticeConversation::messagesAreCountedNotKept()
{
    Greylist greylist;
    Conversation conversation({}, greylist);
    conversation.greet();
    conversation.take("EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<bob@practice.test>\r\nDATA\r\n", {});
    const QByteArray lines = QByteArray(998, 'x') + "\r\n";
    for (int i = 0; i < 10'486; ++i)
        QVERIFY(conversation.take(lines, {}).isEmpty());
    QVERIFY(said(conversation.take(".\r\n", {})).startsWith("552 5.3.4 "));
}

QTEST_APPLESS_MAIN(TestPracticeConversation)
#include "tst_practiceconversation.moc"
