#include "core/commandlines/commandline.h"
#include "core/commandlines/pastedcommand.h"
#include "core/commandlines/shellwords.h"
#include "tests/core/document/said.h"

#include <QProcess>
#include <QTest>

using namespace Core::CommandLines;
using Core::Document;
using Core::Testing::play;
using Lines = QList<QByteArray>;

namespace {

QList<QByteArray> wordsOf(const QByteArray &text)
{
    QList<QByteArray> words;
    for (const ShellWords::Word &word : shellWords(text).words)
        words.append(word.text);
    return words;
}

std::unique_ptr<Document> session(const Lines &lines, Core::Security security = Core::Security::None)
{
    auto document = std::make_unique<Document>();
    Core::Facts::Opened opened;
    opened.host = "mail.example.org";
    opened.port = 587;
    opened.security = security;
    document->recorder().fact(Core::Kind::Opened, Core::Facts::encode(opened), 0);
    play(*document, lines);
    return document;
}

CommandLine made(Tool tool, const Document &document)
{
    return commandLine(tool, rehearsalOf(document.dialogue(), document.source().start));
}

const Lines submission = {"-- connected",
                          "S: 220 hi",
                          "C: EHLO me.example.org",
                          "S: 250-mail",
                          "S: 250-STARTTLS",
                          "S: 250 AUTH PLAIN",
                          "C: STARTTLS",
                          "S: 220 go",
                          "-- tls",
                          "C: EHLO me.example.org",
                          "S: 250-mail",
                          "S: 250 AUTH PLAIN",
                          "C: AUTH PLAIN " + QByteArray("\0alice\0hunter22", 15).toBase64(),
                          "S: 235 ok",
                          "C: MAIL FROM:<alice@example.org>",
                          "S: 250 ok",
                          "C: RCPT TO:<bob@example.net>",
                          "S: 250 ok",
                          "C: RCPT TO:<carol@example.net>",
                          "S: 250 ok",
                          "C: DATA",
                          "S: 354 go",
                          "C: Subject: it's $HOME",
                          "C: ",
                          "C: ..dot",
                          "C: .",
                          "S: 250 stored",
                          "C: QUIT",
                          "S: 221 bye"};

} // namespace

class TestCommandLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesForEveryShell_data();
    void quotesForEveryShell();
    void readsWords_data();
    void readsWords();
    void stopsWhereTheShellWould();
    void repeatsASubmission_data();
    void repeatsASubmission();
    void hasNoSecret();
    void stopsWhereTheSessionDid_data();
    void stopsWhereTheSessionDid();
    void saysWhatAToolCannot();
    void isSafeWhateverWasSaid();
    void readsSwaks_data();
    void readsSwaks();
    void readsCurl();
    void readsItsOwn_data();
    void readsItsOwn();
    void namesWhatItDoesNotKnow();
    void masksSecrets_data();
    void masksSecrets();
    void tellsWhyItCannot_data();
    void tellsWhyItCannot();
    void isTotal();
};

void TestCommandLines::quotesForEveryShell_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"plain", "", "a b", "it's", "\"q\"", "$HOME `id` $(id)", "a\\b", "line\nend", "*?[a]", "~",
                             "#x", "!x", "-o", "é", "a;b&c|d>e<f(g)", "%d\\n", "''"})
        QTest::newRow(word) << QByteArray(word);
    QTest::newRow("escape") << QByteArray("\x1b[2J\x07\r\t'\\");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xc3(b");
}

// What a shell makes of it is the word: the machine's own shells say so, and our reader.
void TestCommandLines::quotesForEveryShell()
{
    QFETCH(QByteArray, word);
    const QByteArray text = quoted(word);
    QCOMPARE(wordsOf(text), QList<QByteArray>{word});
    for (const char c : text)
        QVERIFY(uchar(c) >= 0x20 || c == '\n');
    QProcess shell;
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8("printf %s " + text)});
    QVERIFY(shell.waitForFinished(20'000));
    QCOMPARE(shell.readAllStandardOutput(), word);
}

void TestCommandLines::readsWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("words");
    const auto row = [](const char *text, const Lines &words) { QTest::newRow(text) << QByteArray(text) << words; };
    row("", {});
    row("  a  b\t c ", {"a", "b", "c"});
    row("a\\\n b", {"a", "b"});
    row("a\\\nb", {"ab"});
    row("a \\\r\n b", {"a", "b"});
    row("'a b' \"c d\" e\\ f", {"a b", "c d", "e f"});
    row("a'b'\"c\"d", {"abcd"});
    row("'' \"\"", {"", ""});
    row("\"a\\\"b\\$c\\d\"", {"a\"b$c\\d"});
    row("$'a\\tb\\x41\\101\\'c'", {"a\tbAA'c"});
    row("a # comment", {"a"});
    row("a#b", {"a#b"});
    row("a\nb", {"a"});
}

void TestCommandLines::readsWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, words);
    QCOMPARE(wordsOf(text), words);
    for (const ShellWords::Word &word : shellWords(text).words)
        QVERIFY(qsizetype(word.span.begin) + qsizetype(word.span.size) <= text.size());
}

void TestCommandLines::stopsWhereTheShellWould()
{
    using End = ShellWords::End;
    QCOMPARE(shellWords("a 'b").end, End::UnclosedQuote);
    QCOMPARE(shellWords("a \"b").end, End::UnclosedQuote);
    QCOMPARE(shellWords("a | b").end, End::Operator);
    QCOMPARE(shellWords("a\nb").end, End::Operator);
    QCOMPARE(shellWords("a\n").end, End::Whole);
    QCOMPARE(shellWords("a > b").words.size(), 1);
    QVERIFY(shellWords("a $HOME").expands && shellWords("\"`id`\"").expands && !shellWords("'$HOME'").expands);
}

void TestCommandLines::repeatsASubmission_data()
{
    QTest::addColumn<int>("tool");
    QTest::addColumn<Lines>("words");
    QTest::newRow("swaks") << int(Tool::Swaks)
                           << Lines{"swaks",
                                    "--server",
                                    "mail.example.org",
                                    "--port",
                                    "587",
                                    "--ehlo",
                                    "me.example.org",
                                    "--tls",
                                    "--auth",
                                    "PLAIN",
                                    "--auth-user",
                                    "alice",
                                    "--protect-prompt",
                                    "--from",
                                    "alice@example.org",
                                    "--to",
                                    "bob@example.net,carol@example.net",
                                    "--data",
                                    "Subject: it's $HOME\n\n.dot"};
    QTest::newRow("curl") << int(Tool::Curl) << Lines{"printf", "%s\\r\\n", "Subject: it's $HOME", "", ".dot"};
    QTest::newRow("openssl") << int(Tool::OpenSsl) << Lines{"{", "sleep", "1"};
}

void TestCommandLines::repeatsASubmission()
{
    QFETCH(int, tool);
    QFETCH(Lines, words);
    Core::TlsFacts verified;
    const auto document = session(submission, Core::Security::StartTls);
    const CommandLine line = made(Tool(tool), *document);
    QCOMPARE(wordsOf(line.text), words);
    QVERIFY(line.caveats.contains(Caveat::SendsMessage));
    if (Tool(tool) == Tool::Curl)
        QVERIFY2(line.text.endsWith(
                     " | curl --verbose smtp://mail.example.org:587/me.example.org --ssl-reqd --insecure --user alice "
                     "--login-options AUTH=PLAIN --mail-from '<alice@example.org>' --mail-rcpt "
                     "'<bob@example.net>' --mail-rcpt '<carol@example.net>' --upload-file -"),
                 line.text.constData());
    if (Tool(tool) == Tool::OpenSsl) {
        QVERIFY(line.text.endsWith(
            "} | openssl s_client -quiet -connect mail.example.org:587 -starttls smtp -name me.example.org"));
        QVERIFY(line.text.contains("'MAIL FROM:<alice@example.org>'") && line.text.contains("..dot"));
        QCOMPARE(line.text.count("EHLO"), 1);
    }
}

void TestCommandLines::hasNoSecret()
{
    const auto document = session(submission);
    for (const Tool tool : tools) {
        const QByteArray text = made(tool, *document).text;
        QVERIFY(!text.contains("hunter22") && !text.contains("AGFsaWNl") && !text.contains("***"));
    }
}

void TestCommandLines::stopsWhereTheSessionDid_data()
{
    QTest::addColumn<Lines>("said");
    QTest::addColumn<QByteArray>("stop");
    Lines said = {"-- connected", "S: 220 hi"};
    QTest::newRow("greeting") << said << QByteArray("BANNER");
    said += {"C: EHLO me", "S: 250 AUTH LOGIN"};
    QTest::newRow("EHLO") << said << QByteArray("HELO");
    QTest::newRow("AUTH") << said + Lines{"C: AUTH LOGIN", "S: 535 no"} << QByteArray("AUTH");
    said += {"C: MAIL FROM:<>", "S: 250 ok"};
    QTest::newRow("MAIL") << said << QByteArray("MAIL");
    said += {"C: RCPT TO:<b@example.org>", "S: 550 no"};
    QTest::newRow("RCPT") << said << QByteArray("RCPT");
}

void TestCommandLines::stopsWhereTheSessionDid()
{
    QFETCH(Lines, said);
    QFETCH(QByteArray, stop);
    const auto document = session(said);
    QVERIFY(made(Tool::Swaks, *document).text.endsWith("--quit-after " + stop));
    const CommandLine curl = made(Tool::Curl, *document);
    QVERIFY(curl.text.endsWith("--request NOOP") && !curl.text.contains("--mail-from"));
    QVERIFY(curl.caveats.contains(Caveat::ExtraNoop));
}

void TestCommandLines::saysWhatAToolCannot()
{
    const auto clear = session({"-- connected", "S: 220 hi", "C: HELO me", "S: 250 hi"});
    QCOMPARE(made(Tool::OpenSsl, *clear), (CommandLine{{}, {Caveat::ClearOnly}}));
    QVERIFY(made(Tool::Curl, *clear).caveats.contains(Caveat::OnlyEhlo));
    QVERIFY(made(Tool::Swaks, *clear).text.contains("--protocol SMTP"));
    const auto lmtp = session({"-- connected", "S: 220 hi", "C: LHLO me", "S: 250 hi"});
    QCOMPARE(made(Tool::Curl, *lmtp), (CommandLine{{}, {Caveat::NoLmtp}}));
    const auto odd = session({"-- connected", "S: 220 hi", "C: EHLO me", "S: 250 AUTH", "C: AUTH X-OWN", "S: 504 no",
                              "C: MAIL FROM:<a@b> SIZE=9", "S: 250 ok", "C: RSET", "S: 250 ok"});
    const CommandLine line = made(Tool::Swaks, *odd);
    QVERIFY(line.caveats.contains(Caveat::NoMechanism) && line.caveats.contains(Caveat::ParametersLeft) &&
            line.caveats.contains(Caveat::CommandsLeft));
    Document nowhere;
    play(nowhere, {"-- connected", "S: 220 hi"});
    QVERIFY(made(Tool::Swaks, nowhere).text.contains("--server SERVER"));
    QVERIFY(made(Tool::Swaks, nowhere).caveats.contains(Caveat::NoTarget));
}

// Whatever stood in an address, the shell gives it on as it was; nothing else runs.
void TestCommandLines::isSafeWhateverWasSaid()
{
    for (const QByteArray &evil :
         {QByteArray("'; touch /tmp/owned; '"), QByteArray("$(id)`id`"), QByteArray("a\x1b[2Jb"),
          QByteArray("\" | sh #"), QByteArray("x y \\"), QByteArray("a\xff")}) {
        const auto document = session({"-- connected", "S: 220 hi", "C: EHLO " + evil, "S: 250 hi",
                                       "C: MAIL FROM:<" + evil + ">", "S: 250 ok", "C: RCPT TO:<" + evil + ">",
                                       "S: 250 ok", "C: DATA", "S: 354 go", "C: " + evil, "C: .", "S: 250 ok"});
        for (const Tool tool : {Tool::Swaks, Tool::Curl}) {
            const QByteArray text = made(tool, *document).text;
            for (const char c : text)
                QVERIFY(uchar(c) >= 0x20 || c == '\n');
            const qsizetype pipe = tool == Tool::Curl ? text.indexOf(" | curl ") + 3 : 0;
            const ShellWords read = shellWords(QByteArrayView(text).sliced(pipe));
            QCOMPARE(read.end, ShellWords::End::Whole);
            QVERIFY(!read.expands);
            if (evil.contains('"') || evil.endsWith('\\'))
                continue; // the path itself is read otherwise
            QVERIFY(wordsOf(text.sliced(pipe)).contains(tool == Tool::Curl ? '<' + evil + '>' : evil));
        }
    }
}

void TestCommandLines::readsSwaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("long") << QByteArray(
        "swaks --server mail.example.org --port 587 --tls --ehlo me --auth LOGIN --auth-user alice "
        "--auth-password hunter22 --from alice@example.org --to bob@example.net");
    QTest::newRow("short") << QByteArray("swaks -s mail.example.org:587 -tls -h me -a LOGIN -au alice -ap hunter22 -f "
                                         "alice@example.org -t bob@example.net");
    QTest::newRow("joined") << QByteArray("/usr/bin/swaks --server=mail.example.org/587 -tls --ehlo=me --auth=LOGIN "
                                          "--auth-user=alice --auth-password=hunter22 --from=alice@example.org "
                                          "--to=bob@example.net -q RCPT --timeout 30 -n");
    QTest::newRow("lines") << QByteArray(
        "$ swaks --server 'mail.example.org' \\\n  -p submission --tls \\\n --helo \"me\" --auth login\\\n"
        " --auth-user alice --auth-password 'hunter22' --from alice@example.org --to bob@example.net\n");
}

void TestCommandLines::readsSwaks()
{
    QFETCH(QByteArray, text);
    const PastedCommand command = readCommand(text);
    QCOMPARE(command.problem, PastedCommand::Problem::None);
    QCOMPARE(command.tool, Tool::Swaks);
    QCOMPARE(command.target.endpoint.host, QStringLiteral("mail.example.org"));
    QCOMPARE(command.target.endpoint.port, 587);
    QCOMPARE(command.target.endpoint.security, Core::Security::StartTls);
    QCOMPARE(command.clientName, "me");
    QCOMPARE(command.login, PastedCommand::Login::Wanted);
    QCOMPARE(command.mechanism, "LOGIN");
    QCOMPARE(command.user, "alice");
    QCOMPARE(command.password, Core::secretOf("hunter22"));
    QCOMPARE(*command.sender, "alice@example.org");
    QCOMPARE(command.recipients, Lines{"bob@example.net"});
    QVERIFY(command.unknown.isEmpty());
    QVERIFY(!command.shown.contains("hunter22") && command.shown.contains("********"));
}

void TestCommandLines::readsCurl()
{
    const PastedCommand command = readCommand(
        "printf 'x' | curl -vk --ssl-reqd 'smtp://al%40b:hunter22@mail.example.org:2525/my.name' --mail-from "
        "'<>' --mail-rcpt a@example.org --mail-rcpt '<b@example.org>' -T msg.eml --login-options AUTH=CRAM-MD5");
    QCOMPARE(command.problem, PastedCommand::Problem::None);
    QCOMPARE(command.target.endpoint.port, 2525);
    QCOMPARE(command.target.endpoint.security, Core::Security::StartTls);
    QCOMPARE(command.clientName, "my.name");
    QCOMPARE(command.user, "al@b");
    QCOMPARE(command.password, Core::secretOf("hunter22"));
    QCOMPARE(command.mechanism, "CRAM-MD5");
    QCOMPARE(*command.sender, QByteArray());
    QCOMPARE(command.recipients, (Lines{"a@example.org", "b@example.org"}));
    QCOMPARE(command.messageFile, "msg.eml");
    QVERIFY(!command.shown.contains("hunter22"));
    const PastedCommand tls = readCommand("curl smtps://[::1] -ualice:pw:with:colons");
    QCOMPARE(tls.target.endpoint.host, QStringLiteral("::1"));
    QCOMPARE(tls.target.endpoint.port, 465);
    QCOMPARE(tls.target.endpoint.security, Core::Security::Tls);
    QCOMPARE(tls.password, Core::secretOf("pw:with:colons"));
    QCOMPARE(tls.shown, "curl smtps://[::1] -ualice:********");
}

void TestCommandLines::readsItsOwn_data()
{
    QTest::addColumn<int>("tool");
    QTest::newRow("swaks") << int(Tool::Swaks);
    QTest::newRow("curl") << int(Tool::Curl);
}

void TestCommandLines::readsItsOwn()
{
    QFETCH(int, tool);
    const auto document = session(submission, Core::Security::StartTls);
    const PastedCommand command = readCommand(made(Tool(tool), *document).text);
    QCOMPARE(command.problem, PastedCommand::Problem::None);
    QCOMPARE(command.target.endpoint.host, QStringLiteral("mail.example.org"));
    QCOMPARE(command.target.endpoint.port, 587);
    QCOMPARE(command.target.endpoint.security, Core::Security::StartTls);
    QCOMPARE(command.clientName, "me.example.org");
    QCOMPARE(command.mechanism, "PLAIN");
    QCOMPARE(command.user, "alice");
    QCOMPARE(*command.sender, "alice@example.org");
    QCOMPARE(command.recipients, (Lines{"bob@example.net", "carol@example.net"}));
    QVERIFY(command.unknown.isEmpty() && command.password.empty());
}

void TestCommandLines::namesWhatItDoesNotKnow()
{
    const PastedCommand swaks =
        readCommand("swaks --server a.example --frobnicate 7 --wobble --to b@c.example; rm -rf /");
    QCOMPARE(swaks.unknown, (Lines{"--frobnicate", "--wobble"}));
    QCOMPARE(swaks.rest, PastedCommand::Rest::NotRead);
    const PastedCommand curl = readCommand("curl smtp://a.example --frobnicate -Z $HOME");
    QCOMPARE(curl.unknown, (Lines{"--frobnicate", "-Z"}));
    QCOMPARE(curl.expands, PastedCommand::Expands::Yes);
}

void TestCommandLines::masksSecrets_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"swaks -ap hunter22 -s a.example", "swaks -s a.example --auth-password=hunter22",
          "swaks --auth-password 'hunter22' -s a", "SWAKS_OPT_auth_password=hunter22 swaks -s a.example",
          "swaks -s a.example --new-password hunter22", "swaks -s a.example --token=hunter22",
          "curl -u alice:hunter22 smtp://a.example", "curl --user=alice:hunter22 smtp://a.example",
          "curl -ualice:hunter22 smtp://a.example", "curl -vsu alice:hunter22 smtp://a.example",
          "curl smtp://alice:hunter22@a.example/x", "curl --oauth2-bearer hunter22 smtp://a.example",
          "curl --pass hunter22 smtp://a.example", "curl --proxy-pass hunter22 smtp://a.example",
          "true; curl -u 'alice:hunter22' smtp://a.example", "curl -u \"alice:hunter22",
          "curl -U proxy:hunter22 smtp://a.example"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCommandLines::masksSecrets()
{
    QFETCH(QByteArray, text);
    const PastedCommand command = readCommand(text);
    QVERIFY2(!command.shown.contains("hunter") && command.shown.contains("********"), command.shown.constData());
    for (const QByteArray &name : command.unknown + command.ignored)
        QVERIFY(!name.contains("hunter"));
    QVERIFY(!command.user.contains("hunter") && !command.target.endpoint.host.contains(QStringLiteral("hunter")));
}

void TestCommandLines::tellsWhyItCannot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problem");
    using Problem = PastedCommand::Problem;
    QTest::newRow("nothing") << QByteArray(" \n ") << int(Problem::Empty);
    QTest::newRow("another") << QByteArray("rm -rf /") << int(Problem::OtherProgram);
    QTest::newRow("openssl") << QByteArray("openssl s_client -connect a:1") << int(Problem::OtherProgram);
    QTest::newRow("quote") << QByteArray("swaks --server 'a") << int(Problem::UnclosedQuote);
    QTest::newRow("no server") << QByteArray("swaks --from a@b.example") << int(Problem::NoServer);
    QTest::newRow("no URL") << QByteArray("curl -v") << int(Problem::NoServer);
    QTest::newRow("other scheme") << QByteArray("curl https://a.example/") << int(Problem::BadServer);
    QTest::newRow("bad port") << QByteArray("swaks -s a.example -p 99999") << int(Problem::BadServer);
    QTest::newRow("by MX") << QByteArray("swaks -t a@b.example") << int(Problem::None);
}

void TestCommandLines::tellsWhyItCannot()
{
    QFETCH(QByteArray, text);
    QFETCH(int, problem);
    QCOMPARE(int(readCommand(text).problem), problem);
    if (text.contains("-t a@b"))
        QCOMPARE(readCommand(text).mailDomain, "b.example");
}

void TestCommandLines::isTotal()
{
    quint32 state = 5;
    const auto next = [&] { return state = state * 1664525U + 1013904223U, state >> 16; };
    const Lines pieces = {
        "swaks ",  "curl ", "-s ", "-ap ", "--auth-password=", "-u ", "'",    "\"", "\\",   "\n", "$'", "\\x",
        "smtp://", "@",     ":",   "[",    "--data ",          "%",   " -t ", "=",  "\xff", "|",  ";",  "a",
        " ",       "--to ", "-",   "#",    QByteArray(1, '\0')};
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text;
        for (quint32 length = next() % 14; length > 0; --length)
            text += pieces[next() % quint32(pieces.size())];
        const PastedCommand command = readCommand(text);
        QVERIFY(command.shown.size() <= text.size() + 20 * (1 + text.count(' ')));
    }
}

QTEST_GUILESS_MAIN(TestCommandLines)
#include "tst_commandlines.moc"
