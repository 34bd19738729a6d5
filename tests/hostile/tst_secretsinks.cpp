#include "tests/hostile/responder.h"
#include "tests/hostile/secretsearch.h"
#include "tests/hostile/sinks.h"
#include "tests/support/paintedtexts.h"
#include "ui/explanation/secretpeek.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Hostile;

namespace {

const QByteArray secret = "S\xc3\xa9same-7/=ouvre toi!"; // Sésame…

enum class Outcome : quint8 { Accepted, Refused, Later, Cancelled, Closed, Echoed };
constexpr const char *outcomeNames[] = {"accepted", "refused", "later", "cancelled", "closed", "echoed"};

// How a mechanism is spoken: what follows AUTH, and what answers each challenge, before base64. The secret stands where
// the mechanism has it, or (where only a proof of it goes out) in place of the proof.
struct Dialogue {
    const char *mechanism;
    QByteArray initial; // empty: none
    QList<QByteArray> challenges, responses;
};

QByteArray wide(const QByteArray &text)
{
    const QString units = QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(units.utf16()), units.size() * 2);
}

// [MS-NLMP] 2.2.1.3, the secret in place of both responses, once as it is and once in UTF-16.
QByteArray ntlmProof()
{
    const QByteArray payload = secret + wide(secret);
    QByteArray message("NTLMSSP\0\3\0\0\0", 12);
    const auto field = [&message](qsizetype at, qsizetype size) {
        for (const qsizetype octet :
             {size, qsizetype(0), size, qsizetype(0), at, qsizetype(0), qsizetype(0), qsizetype(0)})
            message += char(octet);
    };
    constexpr qsizetype head = 64;
    field(head, secret.size());
    field(head + secret.size(), payload.size() - secret.size());
    for (int name = 0; name < 4; ++name) // domain, user, workstation, session key: none
        field(head, 0);
    return message.append(head - message.size(), '\0') + payload;
}

QList<Dialogue> dialogues()
{
    const QByteArray nul(1, '\0');
    const QByteArray server = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
    const QByteArray scram = "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=";
    return {
        {"PLAIN", nul + "ada" + nul + secret, {}, {}},
        {"LOGIN", {}, {"Username:", "Password:"}, {"ada", secret}},
        {"CRAM-MD5", {}, {"<1896.697170952@example.org>"}, {"ada " + secret}},
        {"DIGEST-MD5",
         {},
         {"realm=\"example.org\",nonce=\"OA6MG9tEQGm2hh\",qop=\"auth\"", "rspauth=ea40"},
         {"username=\"ada\",response=" + secret, ""}},
        {"SCRAM-SHA-1",
         "n,,n=ada,r=fyko+d2lbbFgONRv9qkxdawL",
         {server, "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="},
         {scram + secret, ""}},
        {"SCRAM-SHA-256",
         "n,,n=ada,r=fyko+d2lbbFgONRv9qkxdawL",
         {server, "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="},
         {scram + secret, ""}},
        {"NTLM",
         "NTLMSSP" + nul + QByteArray("\x01\0\0\0\x07\x82\x08\0", 8),
         {"NTLMSSP" + nul + QByteArray("\x02\0\0\0", 4) + QByteArray(40, '\0')},
         {ntlmProof()}},
        {"GSSAPI", "\x60\x82" + secret, {"", QByteArray("\x01\0\x10\0", 4)}, {secret, secret}},
        {"EXTERNAL", secret, {}, {}},
        {"ANONYMOUS", secret, {}, {}},
        {"XOAUTH2",
         "user=ada\x01"
         "auth=Bearer " +
             secret + "\x01\x01",
         {"{\"status\":\"400\"}"},
         {""}},
        {"OAUTHBEARER",
         "n,a=ada,\x01"
         "auth=Bearer " +
             secret + "\x01\x01",
         {"{\"status\":\"invalid_token\"}"},
         {"\x01"}},
    };
}

} // namespace

// Twelve mechanisms, six ends, every sink, nine encodings and more: the secret is nowhere but on the wire.
class tst_SecretSinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typed_data();
    void typed();
    void guided_data();
    void guided();
    void revealedOnlyWhileHeldAndAlive();
    void contentCanBeMasked_data();
    void contentCanBeMasked();
    void theSearchFindsWhatIsThere();
    void cleanup();
    void cleanupTestCase();

private:
    struct Room;
    void search(Room &room);
    QTemporaryDir m_home;
    qint64 m_searched = 0;
    int m_plays = 0, m_found = 0;
};

// The window and a server that plays one exchange to its outcome.
struct tst_SecretSinks::Room {
    Room(const Dialogue &spoken, Outcome end)
        : dialogue(spoken), outcome(end), server([this](const QByteArray &line) { return answer(line); })
    {
        windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
        windowed.languages().choose(Gui::LanguageChoice::English);
        Core::EndpointUrl target;
        target.endpoint.host = QStringLiteral("127.0.0.1");
        target.endpoint.port = server.port();
        windowed.connectTo(target);
    }
    bool isOver() { return windowed.session()->phase() == Core::Session::Phase::Over; }
    bool settle()
    {
        return QTest::qWaitFor([this] {
            const Core::Smtp::Conversation &now = windowed.session()->document().conversation();
            return isOver() || (windowed.session()->phase() == Core::Session::Phase::Ready && !now.replyDue() &&
                                now.greeting() != Core::none && windowed.session()->waiting().isEmpty());
        });
    }
    // As a person does: into the command line, and Return.
    bool type(const QByteArray &text)
    {
        if (!settle() || isOver())
            return false;
        auto *line = windowed.window().findChild<QLineEdit *>(QStringLiteral("commandLine"));
        auto *send = windowed.window().findChild<QPushButton *>(QStringLiteral("send"));
        if (!QTest::qWaitFor([&] { return send->isEnabled() || isOver(); }) || isOver())
            return false;
        const auto *mode = windowed.window().findChild<QLabel *>(QStringLiteral("mode")); // it follows a turn later
        const bool response = windowed.session()->document().conversation().mode() == Core::Smtp::Mode::AuthResponse;
        if (!QTest::qWaitFor([&] { return (mode->text() == QLatin1String("AUTH response")) == response; }))
            return false;
        for (auto *box : line->parentWidget()->findChildren<QCheckBox *>()) // base64 as typed
            if (box->isVisible())
                box->setChecked(true);
        QTest::keyClicks(line, QString::fromUtf8(text));
        whileTyped += sinksOf(*line);
        QTest::keyClick(line, Qt::Key_Escape);
        QTest::keyClick(line, Qt::Key_Return);
        return settle();
    }
    QByteArray answer(const QByteArray &line);
    QByteArray verdict();

    const Dialogue dialogue;
    const Outcome outcome;
    Responder server;
    App::Windowed windowed;
    QByteArray whileTyped;
    int step = 0;
    bool inAuth = false;
};

QByteArray tst_SecretSinks::Room::verdict()
{
    inAuth = false;
    switch (outcome) {
    case Outcome::Accepted:
        return "235 2.7.0 Authentication successful\r\n";
    case Outcome::Refused:
    case Outcome::Cancelled:
        return "535 5.7.8 Error: authentication failed\r\n";
    case Outcome::Later:
        return "454 4.7.0 Temporary authentication failure\r\n";
    case Outcome::Closed:
        server.close();
        return {};
    case Outcome::Echoed:
        return "535-5.7.8 " + secret + " is wrong\r\n535-5.7.8 " + secret.toBase64() + "\r\n535 5.7.8 " +
               server.heard.last() + "\r\n";
    }
    return {};
}

QByteArray tst_SecretSinks::Room::answer(const QByteArray &line)
{
    if (line.startsWith("AUTH ")) {
        inAuth = true;
        step = 0;
    } else if (!inAuth) {
        return Responder::agree(line);
    }
    if (line == "*") {
        inAuth = false;
        return "501 5.7.0 Authentication cancelled\r\n";
    }
    if (step < dialogue.challenges.size())
        return "334 " + dialogue.challenges[step++].toBase64() + "\r\n";
    if (outcome == Outcome::Cancelled && step++ == dialogue.challenges.size())
        return "334 bW9yZT8=\r\n"; // one more, so that there is something to cancel
    return verdict();
}

void tst_SecretSinks::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_home.filePath(QLatin1String(name)).toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("mailscope"));
    QCoreApplication::setApplicationName(QStringLiteral("mailscope"));
    keepLog();
}

void tst_SecretSinks::search(Room &room)
{
    ++m_plays;
    QVERIFY2(room.server.wire.contains(secret) || room.server.wire.contains(secret.toBase64().left(12)) ||
                 !foundIn(room.server.wire, secret).isEmpty(),
             "the secret never went out, so that nothing is proved");
    for (const auto language : {Gui::LanguageChoice::English, Gui::LanguageChoice::French}) {
        room.windowed.languages().choose(language);
        QMap<QString, QByteArray> sinks = sinksOf(room.windowed);
        sinks.insert(QStringLiteral("while it was typed"), room.whileTyped);
        for (auto sink = sinks.cbegin(); sink != sinks.cend(); ++sink) {
            m_searched += sink.value().size();
            for (const QByteArray &needle : {secret, secret.toBase64()}) {
                const QStringList found = foundIn(sink.value(), needle);
                m_found += found.isEmpty() ? 0 : 1;
                QVERIFY2(found.isEmpty(), qPrintable(sink.key() + QStringLiteral(": ") + found.join(QLatin1Char(','))));
            }
        }
    }
}

void tst_SecretSinks::typed_data()
{
    QTest::addColumn<int>("dialogue");
    QTest::addColumn<int>("outcome");
    for (int dialogue = 0; dialogue < dialogues().size(); ++dialogue)
        for (int outcome = 0; outcome < 6; ++outcome)
            QTest::addRow("%s, %s", dialogues()[dialogue].mechanism, outcomeNames[outcome]) << dialogue << outcome;
}

void tst_SecretSinks::typed()
{
    QFETCH(int, dialogue);
    QFETCH(int, outcome);
    const Dialogue spoken = dialogues()[dialogue];
    Room room(spoken, Outcome(outcome));
    QVERIFY(room.type("EHLO me.example"));
    QByteArray command = "AUTH " + QByteArray(spoken.mechanism);
    if (!spoken.initial.isEmpty())
        command += ' ' + spoken.initial.toBase64();
    QVERIFY(room.type(command));
    for (const QByteArray &response : spoken.responses)
        room.type(response.toBase64());
    if (room.inAuth && Outcome(outcome) == Outcome::Cancelled)
        QVERIFY(room.type("*"));
    QVERIFY(room.settle());
    search(room);
}

void tst_SecretSinks::guided_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<int>("outcome");
    for (const char *mechanism : {"PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"})
        for (int outcome = 0; outcome < 6; ++outcome)
            QTest::addRow("%s, %s", mechanism, outcomeNames[outcome]) << QByteArray(mechanism) << outcome;
}

// The mechanisms that say the secret itself; of the others a password never leaves this side.
void tst_SecretSinks::guided()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(int, outcome);
    Dialogue spoken{mechanism.constData(), {}, {}, {}};
    if (mechanism == "LOGIN")
        spoken.challenges = {"Username:", "Password:"};
    Room room(spoken, Outcome(outcome));
    QVERIFY(room.type("EHLO me.example"));
    auto exchange = Core::Sasl::Exchange::begin(mechanism, {{}, "ada", secret});
    QVERIFY(exchange);
    room.windowed.session()->authenticate(std::move(exchange), Core::Sasl::InitialResponse::Yes);
    QVERIFY(room.settle());
    if (room.inAuth && Outcome(outcome) == Outcome::Cancelled)
        room.windowed.session()->cancelAuthentication();
    QVERIFY(room.settle());
    search(room);
}

void tst_SecretSinks::revealedOnlyWhileHeldAndAlive()
{
    Room room(dialogues().first(), Outcome::Refused);
    QVERIFY(room.type("EHLO me.example"));
    QVERIFY(room.type("AUTH PLAIN " + dialogues().first().initial.toBase64()));
    const auto rows = room.windowed.session()->document().rows();
    for (size_t row = 0; row < rows.size(); ++row)
        if (rows[row].has(Core::RowFlag::HasSecret))
            room.windowed.window().showRow(quint32(row));
    Gui::SecretPeek *peek = nullptr;
    QTRY_VERIFY((peek = room.windowed.window().findChild<Gui::SecretPeek *>()));
    const QByteArray shown = dialogues().first().initial.toBase64().left(8);
    const auto paints = [&] { return Testing::paintedTexts(peek).join(QString()).toUtf8().contains(shown); };
    QVERIFY(!paints());
    QTest::mousePress(peek, Qt::LeftButton);
    QVERIFY(paints());
    QTest::mouseRelease(peek, Qt::LeftButton);
    QVERIFY(!paints());
    room.windowed.session()->cut();
    QTRY_VERIFY(room.isOver());
    if (auto *left = room.windowed.window().findChild<Gui::SecretPeek *>()) {
        QTest::mousePress(left, Qt::LeftButton);
        QVERIFY(!Testing::paintedTexts(left).join(QString()).toUtf8().contains(shown));
    }
}

void tst_SecretSinks::contentCanBeMasked_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("DATA") << QByteArray("DATA");
    QTest::newRow("BDAT") << QByteArray("BDAT");
}

void tst_SecretSinks::contentCanBeMasked()
{
    QFETCH(QByteArray, command);
    Room room(dialogues().first(), Outcome::Refused);
    Gui::Preferences preferences = room.windowed.window().preferences();
    preferences.content = Core::ContentRecord::Masked;
    room.windowed.window().setPreferences(preferences);
    Core::EndpointUrl target;
    target.endpoint.host = QStringLiteral("127.0.0.1");
    target.endpoint.port = room.server.port();
    room.windowed.connectTo(target); // counts from the next connection on
    QVERIFY(room.settle());
    const QByteArray message = "Subject: " + secret + "\r\n\r\n" + secret + "\r\n";
    const QByteArray octets =
        command == "BDAT" ? "BDAT " + QByteArray::number(message.size()) + " LAST\r\n" + message : QByteArray();
    for (const char *line : {"EHLO me.example", "MAIL FROM:<a@example.org>", "RCPT TO:<b@example.org>"}) {
        room.windowed.session()->queue(Core::Line{QByteArray(line) + "\r\n", {}});
        QVERIFY(room.settle());
    }
    if (octets.isEmpty())
        room.windowed.session()->deliver(message);
    else
        room.windowed.session()->queue(Core::Line{octets, {}});
    QTRY_VERIFY2(room.server.wire.contains(secret), room.server.wire.right(200).constData());
    QVERIFY(room.settle());
    search(room);
    QVERIFY(sinksOf(room.windowed).value(QStringLiteral("transcript")).contains("*****"));
}

// The search itself, so that "none found" means something.
void tst_SecretSinks::theSearchFindsWhatIsThere()
{
    for (const Needle &needle : needlesOf(secret))
        QVERIFY2(!foundIn("before" + needle.octets + "behind", secret).isEmpty(), needle.encoding);
    for (int shift = 0; shift < 3; ++shift)
        QVERIFY(!foundIn((QByteArray(shift, 'x') + secret + "yz").toBase64(), secret).isEmpty());
    QVERIFY(foundIn("nothing of it", secret).isEmpty());
    QVERIFY(needlesOf(secret).size() >= 9);
}

// What a window leaves behind when it is gone; the next play begins with nothing, so that none is blamed for another.
void tst_SecretSinks::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList found = foundIn(filesOfHome(), secret) + foundIn(filesOfHome(), secret.toBase64());
    m_found += found.isEmpty() ? 0 : 1;
    for (const QFileInfo &entry :
         QDir(m_home.path()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        QVERIFY(entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath()));
    forgetLog();
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("left behind: ") + found.join(QLatin1Char(','))));
}

void tst_SecretSinks::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    std::printf("FIGURES secrets: %d plays, %.1f MB of sinks searched in %d encodings, %d found\n", m_plays,
                double(m_searched) / 1e6, int(needlesOf(secret).size()), m_found);
    std::fflush(stdout);
}

QTEST_MAIN(tst_SecretSinks)
#include "tst_secretsinks.moc"
