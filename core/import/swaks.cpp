#include "core/import/readers.h"
#include "core/import/words.h"

// swaks marks each line of its output: who spoke, whether inside TLS, and whether it was an error.
namespace Core::Import {
namespace {

enum class Side : quint8 { None, Client, Server, Remark, Trouble };
struct Mark {
    const char *text;
    Side side;
    bool protectedByTls;
};
constexpr Mark marks[] = {
    {" -> ", Side::Client, false},  {" ~> ", Side::Client, true},  {"**> ", Side::Client, false},
    {"*~> ", Side::Client, true},   {"<-  ", Side::Server, false}, {"<~  ", Side::Server, true},
    {"<** ", Side::Server, false},  {"<~* ", Side::Server, true},  {"=== ", Side::Remark, false},
    {"*** ", Side::Trouble, false},
};

struct Marked {
    Side side = Side::None;
    bool protectedByTls = false;
    QByteArrayView text{};
};

// An editor may have taken the blank off that ends an empty line.
Marked marked(QByteArrayView line)
{
    for (const Mark &mark : marks) {
        if (const auto text = behind(line, mark.text))
            return {mark.side, mark.protectedByTls, *text};
        if (line == QByteArrayView(mark.text).trimmed() || line == QByteArrayView(mark.text).chopped(1))
            return {mark.side, mark.protectedByTls, {}};
    }
    return {};
}

FailureKind failureIn(QByteArrayView words)
{
    if (holds(words, "refused"))
        return FailureKind::Refused;
    if (holds(words, "timed out") || holds(words, "imeout"))
        return FailureKind::ConnectTimedOut;
    if (holds(words, "not known") || holds(words, "Bad hostname"))
        return FailureKind::NotFound;
    if (holds(words, "nreachable") || holds(words, "No route"))
        return FailureKind::Unreachable;
    return FailureKind::Other;
}

class SwaksReader : public SequelReader
{
public:
    using SequelReader::SequelReader;
    void take(QByteArrayView line) override;
    void end() override;

private:
    Scribe &now() { return SequelReader::now(Origin::Swaks, Telling::WithoutSome); }
    void remark(QByteArrayView text);
    void trouble(QByteArrayView text);
    void say(const Marked &line);
    void started(QByteArrayView text);
    void tick(QByteArrayView waited);
    void place(QByteArrayView target);
    void fail();

    TlsFacts m_tls;
    bool m_verified = false;
    bool m_connectFailed = false; // its reason follows in a line of its own
    QByteArray m_trouble;
    double m_waited = 0; // s, for all replies so far
};

void SwaksReader::take(QByteArrayView line)
{
    const Marked found = marked(line);
    if (m_connectFailed && found.side != Side::Trouble)
        fail();
    switch (found.side) {
    case Side::Remark:
        return remark(found.text);
    case Side::Trouble:
        return trouble(found.text);
    case Side::Client:
    case Side::Server:
        return say(found);
    case Side::None:
        return;
    }
}

// "127.0.0.1:587..." or "/run/lmtp.sock..."
void SwaksReader::place(QByteArrayView target)
{
    target = upTo(target, "...");
    if (target.startsWith('/')) {
        now().setSocket(target);
        return;
    }
    const HostPort place = hostPort(target);
    now().setServer(place.host, place.port);
}

void SwaksReader::remark(QByteArrayView text)
{
    if (const auto target = behind(text, "Trying ")) {
        if (m_now && !m_now->isEmpty())
            close();
        m_tls = {};
        m_waited = 0;
        place(*target);
    } else if (holds(text, "Connected to ")) {
        now().connected();
    } else if (const auto words = behind(text, "TLS started")) {
        started(*words);
    } else if (const auto peer = behind(text, "TLS peer DN=\"")) {
        m_tls.subject = upTo(*peer, "\"").toByteArray();
    } else if (holds(text, "passed CA verification") && holds(text, "passed host verification")) {
        m_verified = true;
    } else if (const auto waited = behind(text, "response in ")) {
        tick(*waited);
    } else if (holds(text, "Connection closed with remote host")) {
        now().closed(Closing::ByUs);
        close();
    }
}

// --show-time-lapse tells how long each reply took, and nothing of the time between: "0.015s", before the reply.
void SwaksReader::tick(QByteArrayView waited)
{
    const QByteArray seconds = waited.trimmed().toByteArray();
    bool isNumber = false;
    const double time = (seconds.endsWith('s') ? seconds.chopped(1) : seconds).toDouble(&isNumber);
    constexpr double longest = 1e9;
    if (!isNumber || !(time >= 0) || m_waited > longest)
        return;
    m_waited += qMin(time, longest);
    now().setNow(qint64(m_waited * 1e6));
}

// "with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256", newer ones "w/ cipher"
void SwaksReader::started(QByteArrayView text)
{
    m_verified = false;
    m_tls = {};
    if (const auto cipher = after(text, "cipher ")) {
        const QByteArrayView version = upTo(*cipher, ":");
        m_tls.protocol = version.toByteArray();
        m_tls.cipher =
            version.size() < cipher->size() ? upTo(cipher->sliced(version.size() + 1), ":").toByteArray() : "";
    }
}

void SwaksReader::trouble(QByteArrayView text)
{
    if (behind(text, "Error connecting")) {
        m_connectFailed = true;
        m_trouble.clear();
    } else if (m_connectFailed) {
        m_trouble = text.trimmed().toByteArray().left(200);
        fail();
    } else if (holds(text, "Remote host closed connection")) {
        now().closed(Closing::ByPeer);
    } else if (holds(text, "TLS startup failed")) {
        const QByteArray why = after(text, "(").value_or(QByteArrayView()).toByteArray();
        now().failed({FailureKind::Handshake, why.endsWith(')') ? why.chopped(1) : why, {}});
    } else if (holds(text, "timed out") || holds(text, "Timeout")) {
        now().failed({FailureKind::WaitTimedOut, {}, {}});
    }
}

void SwaksReader::fail()
{
    m_connectFailed = false;
    now().failed({failureIn(m_trouble), m_trouble, {}});
    close();
}

void SwaksReader::say(const Marked &line)
{
    Scribe &session = now();
    if (line.protectedByTls && !session.isEncrypted()) {
        m_tls.verified = m_verified;
        session.encrypted(m_tls, m_verified ? Protection::TlsVerified : Protection::TlsUnverified);
    } else if (!line.protectedByTls && !session.isEncrypted()) {
        session.setProtection(Protection::Clear);
    }
    if (line.side == Side::Client)
        session.said(line.text);
    else
        session.heard(line.text);
}

void SwaksReader::end()
{
    if (m_connectFailed)
        fail();
    close();
}

} // namespace

bool isSwaks(QByteArrayView line)
{
    const Marked found = marked(line);
    switch (found.side) {
    case Side::Server:
        return codeOf(found.text) != 0;
    case Side::Client:
        return isCommand(found.text);
    case Side::Remark:
        return holds(found.text, "Trying ") || holds(found.text, "Connected to ");
    case Side::Trouble:
        return behind(found.text, "Error connecting").has_value();
    case Side::None:
        return false;
    }
    return false;
}

std::unique_ptr<TextReader> swaksReader(Collector &to)
{
    return std::make_unique<SwaksReader>(to);
}

} // namespace Core::Import
