#include "core/import/opensessions.h"
#include "core/import/readers.h"
#include "core/import/words.h"
#include "core/wire/octets.h"

// Postfix with -v: smtpd ("< client", "> client") and smtp or lmtp ("< server", "> server"), one process one session at
// a time. Message content is not logged.
namespace Core::Import {
namespace {

enum class Daemon : quint8 { Server, Client };

struct LogLine {
    std::optional<Stamp> stamp{};
    QByteArrayView host{}; // the computer that logged
    quint64 process = 0;
    Daemon daemon = Daemon::Server;
    QByteArrayView text{};
};

std::optional<Daemon> daemonNamed(QByteArrayView name)
{
    const QByteArrayView last = name.sliced(name.lastIndexOf('/') + 1);
    if (last == QByteArrayView("smtpd"))
        return Daemon::Server;
    if (last == QByteArrayView("smtp") || last == QByteArrayView("lmtp"))
        return Daemon::Client;
    return std::nullopt;
}

// "Nov 22 01:59:05 mx postfix/submission/smtpd[1234]: text"
std::optional<LogLine> logLine(QByteArrayView line)
{
    LogLine read;
    read.stamp = stampAt(line);
    if (read.stamp)
        line = line.sliced(read.stamp->size);
    const qsizetype close = line.indexOf(QByteArrayView("]: "));
    const qsizetype open = close < 0 ? -1 : line.first(close).lastIndexOf('[');
    if (open < 0 || close - open > 12)
        return std::nullopt;
    const qsizetype tag = line.first(open).lastIndexOf(' ') + 1;
    const QByteArrayView name = line.sliced(tag, open - tag);
    const std::optional<Daemon> daemon = daemonNamed(name);
    bool isNumber = false;
    read.process = line.sliced(open + 1, close - open - 1).toByteArray().toULongLong(&isNumber);
    if (!daemon || !isNumber)
        return std::nullopt;
    read.daemon = *daemon;
    read.host = firstWord(line.first(tag).trimmed());
    read.text = line.sliced(close + 3);
    return read;
}

// "< host[192.0.2.1]: text", of a client "< host[192.0.2.1]:25: text"
struct Spoken {
    bool fromPeer = false;
    QByteArrayView peer, text;
};
std::optional<Spoken> spoken(QByteArrayView text)
{
    if (text.size() < 4 || (text[0] != '<' && text[0] != '>') || text[1] != ' ')
        return std::nullopt;
    const QByteArrayView rest = text.sliced(2);
    const qsizetype bracket = rest.indexOf(']');
    if (bracket < 0)
        return std::nullopt;
    qsizetype end = bracket + 1;
    if (end + 1 < rest.size() && rest[end] == ':' && isDigit(rest[end + 1]))
        for (++end; end < rest.size() && isDigit(rest[end]);)
            ++end;
    if (end >= rest.size() || rest[end] != ':')
        return std::nullopt;
    const QByteArrayView said = rest.sliced(end + 1);
    return Spoken{text[0] == '<', rest.first(end), said.startsWith(' ') ? said.sliced(1) : said};
}

QByteArray shownPeer(const HostAddress &peer)
{
    QByteArray shown = peer.address.contains(':') && peer.port != 0 ? '[' + peer.address + ']' : peer.address;
    if (peer.port != 0)
        shown += ':' + QByteArray::number(peer.port);
    return shown;
}

class PostfixLogReader : public TextReader
{
public:
    using TextReader::TextReader;
    void take(QByteArrayView line) override;
    void end() override;

private:
    using Session = std::unique_ptr<Scribe>;
    Scribe &begin(const LogLine &line);
    void finish(quint64 process);
    void wire(const LogLine &line, const Spoken &spoken);
    void serverEvent(const LogLine &line);
    void encrypted(const LogLine &line, QByteArrayView words);
    void named(Scribe &session, const LogLine &line, QByteArrayView peer);
    void tick(Scribe &session, const LogLine &line);

    OpenSessions<quint64, Session> m_open;
    QByteArrayView m_line;
};

void PostfixLogReader::take(QByteArrayView line)
{
    m_line = line;
    const std::optional<LogLine> read = logLine(line);
    if (!read)
        return;
    if (const auto words = spoken(read->text))
        return wire(*read, *words);
    if (const auto words = after(read->text, " TLS connection established "))
        return encrypted(*read, *words);
    if (read->daemon == Daemon::Server)
        return serverEvent(*read);
    if (holds(read->text, "smtp_connect_addr: trying:"))
        finish(read->process);
}

void PostfixLogReader::tick(Scribe &session, const LogLine &line)
{
    if (line.stamp)
        session.tick(*line.stamp, m_line);
}

Scribe &PostfixLogReader::begin(const LogLine &line)
{
    finish(line.process);
    const auto giveWay = [this](Session &session) { m_to.finish(std::move(session)); };
    Session &session =
        m_open.add(line.process, m_to.begin(Origin::PostfixLog, Telling::WithoutContent, Handshake::Implied), giveWay);
    tick(*session, line);
    return *session;
}

void PostfixLogReader::finish(quint64 process)
{
    m_open.remove(process, [this](Session &session) { m_to.finish(std::move(session)); });
}

// The other end; of a server's log the server is the computer that logged.
void PostfixLogReader::named(Scribe &session, const LogLine &line, QByteArrayView peer)
{
    const std::optional<HostAddress> named = hostAddress(peer);
    if (!named)
        return;
    if (line.daemon == Daemon::Server) {
        session.setServer(line.host);
        session.setClient(shownPeer(*named));
    } else {
        session.setServer(named->host.isEmpty() ? QByteArrayView(named->address) : QByteArrayView(named->host),
                          named->port);
        session.setPeer(shownPeer(*named));
    }
}

void PostfixLogReader::wire(const LogLine &line, const Spoken &spoken)
{
    const bool byServer = spoken.fromPeer == (line.daemon == Daemon::Client);
    Session *open = m_open.find(line.process);
    // A client keeps its process for the next server.
    const bool greets = byServer && open && line.daemon == Daemon::Client && codeOf(spoken.text) == 220 &&
                        (*open)->conversation().state() == Smtp::State::Leaving;
    if (!open || greets) {
        Scribe &session = begin(line);
        named(session, line, spoken.peer);
        open = m_open.find(line.process);
    }
    Scribe &session = **open;
    tick(session, line);
    if (byServer) {
        session.heard(spoken.text);
        return;
    }
    session.said(spoken.text);
}

// "from host[addr]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange …"
void PostfixLogReader::encrypted(const LogLine &line, QByteArrayView words)
{
    Session *open = m_open.find(line.process);
    Scribe &session = open ? **open : begin(line);
    if (session.isEncrypted())
        return;
    tick(session, line);
    TlsFacts facts;
    if (const auto with = after(words, "]"))
        facts.protocol = firstWord(after(*with, ": ").value_or(QByteArrayView())).toByteArray();
    facts.cipher = firstWord(after(words, "with cipher ").value_or(QByteArrayView())).toByteArray();
    facts.verified = line.daemon == Daemon::Client && line.text.startsWith("Verified ");
    session.encrypted(facts, facts.verified ? Protection::TlsVerified : Protection::TlsUnverified);
}

void PostfixLogReader::serverEvent(const LogLine &line)
{
    if (const auto peer = behind(line.text, "connect from ")) {
        Scribe &session = begin(line);
        named(session, line, *peer);
        session.connected();
        return;
    }
    Session *open = m_open.find(line.process);
    if (!open)
        return;
    tick(**open, line);
    if (behind(line.text, "disconnect from ")) {
        (*open)->closed(Closing::ByPeer);
        finish(line.process);
    } else if (behind(line.text, "lost connection after ")) {
        (*open)->failed(
            {FailureKind::Reset, line.text.first(qMin<qsizetype>(line.text.size(), 200)).toByteArray(), {}});
    } else if (behind(line.text, "timeout after ")) {
        (*open)->failed(
            {FailureKind::WaitTimedOut, line.text.first(qMin<qsizetype>(line.text.size(), 200)).toByteArray(), {}});
    } else if (behind(line.text, "SSL_accept error from ")) {
        (*open)->failed(
            {FailureKind::Handshake, line.text.first(qMin<qsizetype>(line.text.size(), 200)).toByteArray(), {}});
    }
}

void PostfixLogReader::end()
{
    m_open.clear([this](Session &session) { m_to.finish(std::move(session)); });
}

} // namespace

bool isPostfixLog(QByteArrayView line)
{
    const std::optional<LogLine> read = logLine(line);
    return read && spoken(read->text);
}

std::unique_ptr<TextReader> postfixLogReader(Collector &to)
{
    return std::make_unique<PostfixLogReader>(to);
}

} // namespace Core::Import
