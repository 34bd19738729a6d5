#include "core/import/opensessions.h"
#include "core/import/readers.h"
#include "core/import/words.h"
#include "core/wire/octets.h"

// Exim with -v or -d: "SMTP<<" what it received, "SMTP>>" what it sent, as client or as server. Content is not shown.
namespace Core::Import {
namespace {

enum class Way : quint8 { None, Received, Sent, Ended };

// "02:18:22 21834   SMTP<< 250 Ok": time and process stand there only when Exim was asked for them.
struct Line {
    std::optional<Stamp> stamp{};
    quint64 process = 0;
    QByteArrayView text{};
};
Line lineOf(QByteArrayView line)
{
    Line read;
    read.stamp = stampAt(line);
    if (read.stamp)
        line = line.sliced(read.stamp->size);
    qsizetype digits = 0;
    while (digits < line.size() && isDigit(line[digits]))
        ++digits;
    if (digits >= 2 && digits <= 10 && digits < line.size() && line[digits] == ' ') {
        read.process = line.first(digits).toByteArray().toULongLong();
        line = line.sliced(digits + 1);
    }
    read.text = line;
    return read;
}

struct Spoken {
    Way way = Way::None;
    QByteArrayView text{};
};
// "SMTP|>" and "SMTP+>" are sent with what comes behind them.
Spoken spoken(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    for (const char *mark : {"SMTP>> ", "SMTP|> ", "SMTP+> "})
        if (const auto said = behind(text, mark))
            return {Way::Sent, *said};
    if (const auto heard = behind(text, "SMTP<< "))
        return {Way::Received, *heard};
    if (text == QByteArrayView("SMTP<<"))
        return {Way::Received, {}};
    if (text.startsWith("SMTP(close") || text.startsWith("SMTP(Closed") || text.startsWith("SMTP(closed"))
        return {Way::Ended, {}};
    return {};
}

class EximReader : public TextReader
{
public:
    using TextReader::TextReader;
    void take(QByteArrayView line) override;
    void end() override;

private:
    struct Session {
        std::unique_ptr<Scribe> scribe;
        bool isServer = false, roleKnown = false;
        bool replyGoesOn = false; // its next line stands below it without a mark
        TlsFacts tls;
    };
    Session &begin(const Line &line);
    void finish(quint64 process);
    void say(const Line &line, const Spoken &spoken);
    bool goOn(const Line &line);
    void fact(const Line &line);
    void connecting(const Line &line, QByteArrayView to);
    static void hear(Session &session, QByteArrayView text);

    OpenSessions<quint64, Session> m_open;
    QByteArrayView m_line;
};

void EximReader::take(QByteArrayView line)
{
    m_line = line;
    const Line read = lineOf(line);
    const Spoken words = spoken(read.text);
    if (words.way == Way::Ended)
        return finish(read.process);
    if (words.way != Way::None)
        return say(read, words);
    if (!goOn(read))
        fact(read);
}

EximReader::Session &EximReader::begin(const Line &line)
{
    finish(line.process);
    Session session;
    session.scribe = m_to.begin(Origin::Exim, Telling::WithoutContent, Handshake::Implied);
    if (line.stamp)
        session.scribe->tick(*line.stamp, m_line);
    return m_open.add(line.process, std::move(session), [this](Session &old) { m_to.finish(std::move(old.scribe)); });
}

void EximReader::finish(quint64 process)
{
    m_open.remove(process, [this](Session &session) {
        if (!session.scribe->isEmpty())
            session.scribe->closed(session.isServer ? Closing::ByPeer : Closing::ByUs);
        m_to.finish(std::move(session.scribe));
    });
}

void EximReader::hear(Session &session, QByteArrayView text)
{
    session.replyGoesOn = text.size() > 3 && text[3] == '-';
    session.scribe->heard(text);
}

// Who sends a reply's code is the server.
void EximReader::say(const Line &line, const Spoken &spoken)
{
    const bool coded = codeOf(spoken.text) != 0;
    Session *open = m_open.find(line.process);
    const bool greets = spoken.way == Way::Sent && codeOf(spoken.text) == 220 && open && open->isServer &&
                        open->scribe->conversation().state() == Smtp::State::Leaving;
    Session &session = open && !greets ? *open : begin(line);
    if (!session.roleKnown) {
        session.roleKnown = true;
        session.isServer = coded == (spoken.way == Way::Sent);
    }
    if (line.stamp)
        session.scribe->tick(*line.stamp, m_line);
    if (session.isServer == (spoken.way == Way::Sent))
        return hear(session, spoken.text);
    session.replyGoesOn = false;
    if (!holds(spoken.text, "writing message and terminating"))
        session.scribe->said(spoken.text);
    else if (session.scribe->inContent())
        session.scribe->missing(Facts::Missing::Side::Client, Facts::Missing::Why::NotInSource);
}

bool EximReader::goOn(const Line &line)
{
    Session *session = m_open.find(line.process);
    if (!session || !session->replyGoesOn || !line.text.startsWith("       ") || codeOf(line.text.trimmed()) == 0)
        return false;
    hear(*session, line.text.trimmed());
    return true;
}

void EximReader::fact(const Line &line)
{
    if (const auto to = behind(line.text, "Connecting to "))
        return connecting(line, *to);
    Session *session = m_open.find(line.process);
    if (!session)
        return;
    if (holds(line.text, "TLS certificate verified")) {
        session->tls.verified = true;
    } else if (const auto cipher = behind(line.text, "cipher: ")) {
        session->tls.protocol = upTo(*cipher, ":").toByteArray();
        if (session->tls.protocol.startsWith("TLS1"))
            session->tls.protocol.insert(3, 'v');
        session->tls.cipher = upTo(after(*cipher, ":").value_or(QByteArrayView()), ":").toByteArray();
        const bool verified = session->tls.verified;
        if (!session->scribe->isEncrypted())
            session->scribe->encrypted(session->tls, verified ? Protection::TlsVerified : Protection::TlsUnverified);
    } else if (session->scribe->isEmpty() && line.text.startsWith(" failed: ")) {
        const QByteArray why = line.text.sliced(9).toByteArray().left(200);
        session->scribe->failed({why.contains("refused") ? FailureKind::Refused : FailureKind::Other, why, {}});
        finish(line.process);
    }
}

// "mail.lab.test [127.0.0.1]:25 ... connected"
void EximReader::connecting(const Line &line, QByteArrayView to)
{
    const std::optional<HostAddress> server = hostAddress(to);
    Session &session = begin(line);
    session.roleKnown = true;
    if (server) {
        session.scribe->setServer(server->host, server->port);
        session.scribe->setPeer(server->address.contains(':') ? '[' + server->address + ']' : server->address);
    }
    if (const auto why = after(to, "failed: "))
        fact({line.stamp, line.process, QByteArray(" failed: " + why->toByteArray())});
}

void EximReader::end()
{
    m_open.clear([this](Session &session) { m_to.finish(std::move(session.scribe)); });
}

} // namespace

bool isExim(QByteArrayView line)
{
    const Spoken words = spoken(lineOf(line).text);
    return (words.way == Way::Received || words.way == Way::Sent) && (codeOf(words.text) != 0 || isCommand(words.text));
}

std::unique_ptr<TextReader> eximReader(Collector &to)
{
    return std::make_unique<EximReader>(to);
}

} // namespace Core::Import
