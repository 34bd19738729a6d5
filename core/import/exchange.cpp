#include "core/import/opensessions.h"
#include "core/import/readers.h"
#include "core/import/words.h"
#include "core/wire/octets.h"

#include <array>
#include <string>

// Exchange's protocol logs, comma-separated, many sessions interleaved. '>' is what Exchange sent: as server in the
// Receive log, as client in the Send log. Content and the responses of a login are left out.
namespace Core::Import {
namespace {

constexpr qsizetype mostFields = 32;

// RFC 4180: a field may stand in quotes, which are doubled inside.
QList<QByteArray> fieldsOf(QByteArrayView line)
{
    QList<QByteArray> fields;
    QByteArray field;
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '"' && quoted && at + 1 < line.size() && line[at + 1] == '"') {
            field.append('"');
            ++at;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted && fields.size() < mostFields) {
            fields.append(std::exchange(field, {}));
        } else {
            field.append(c);
        }
    }
    fields.append(field);
    return fields;
}

// The columns that are read, where #Fields puts them; by default in the order that all versions have.
struct Columns {
    qsizetype time = 0, connector = 1, session = 2, local = 4, remote = 5, event = 6, text = 7, context = 8;
    void name(QByteArrayView header)
    {
        const QList<QByteArray> names = fieldsOf(header);
        const auto find = [&names](const char *name, qsizetype &column) {
            if (const qsizetype at = names.indexOf(QByteArray(name)); at >= 0)
                column = at;
        };
        find("date-time", time);
        find("connector-id", connector);
        find("session-id", session);
        find("local-endpoint", local);
        find("remote-endpoint", remote);
        find("event", event);
        find("data", text);
        find("context", context);
    }
};

bool isEvent(const QByteArray &field)
{
    return field.size() == 1 && QByteArrayView("<>+-*").contains(field[0]);
}

// The log joins the lines of a reply to EHLO with blanks: "250  mail Hello [192.0.2.1] SIZE 37748736 PIPELINING …".
bool beginsCapability(QByteArrayView word)
{
    static constexpr std::array keywords{"SIZE",     "PIPELINING", "DSN",      "ENHANCEDSTATUSCODES",
                                         "STARTTLS", "AUTH",       "8BITMIME", "BINARYMIME",
                                         "CHUNKING", "SMTPUTF8",   "XEXCH50",  "XRDST",
                                         "XSHADOW",  "XPROXYFROM", "TARPIT",   "XSHADOWREQUEST",
                                         "XPROXY"};
    return word.startsWith("X-") || std::any_of(keywords.begin(), keywords.end(),
                                                [word](const char *one) { return word == QByteArrayView(one); });
}

QList<QByteArray> replyLines(const QByteArray &reply)
{
    if (!reply.startsWith("250  ") || !reply.contains(" Hello ["))
        return {reply};
    QList<QByteArray> lines{{}};
    for (const QByteArray &word : reply.mid(5).split(' ')) {
        if (beginsCapability(word))
            lines.append(word);
        else
            lines.last() += (lines.last().isEmpty() ? "" : " ") + word;
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i + 1 < lines.size() ? "250-" : "250 ");
    return lines;
}

class ExchangeReader : public TextReader
{
public:
    using TextReader::TextReader;
    void take(QByteArrayView line) override;
    void end() override;

private:
    struct Session {
        std::unique_ptr<Scribe> scribe;
        bool isServer = false, roleKnown = false;
    };
    enum class Log : quint8 { NotSaid, Receive, Send };
    Session &sessionOf(const QByteArray &id);
    void event(Session &session, const QList<QByteArray> &fields);
    void wire(Session &session, bool sent, const QByteArray &text);
    void name(Session &session, const QList<QByteArray> &fields);
    static void remark(Session &session, const QByteArray &words);

    Columns m_columns;
    Log m_log = Log::NotSaid;
    OpenSessions<std::string, Session> m_open;
};

void ExchangeReader::take(QByteArrayView line)
{
    if (const auto fields = behind(line, "#Fields: ")) {
        m_columns = {};
        return m_columns.name(*fields);
    }
    if (const auto type = behind(line, "#Log-type: ")) {
        m_log = holds(*type, "Receive") ? Log::Receive : holds(*type, "Send") ? Log::Send : Log::NotSaid;
        return;
    }
    if (line.startsWith('#'))
        return;
    const QList<QByteArray> fields = fieldsOf(line);
    const QByteArray id = fields.value(m_columns.session).left(64);
    if (id.isEmpty() || !isEvent(fields.value(m_columns.event)))
        return;
    Session &session = sessionOf(id);
    const QByteArray &time = fields.value(m_columns.time);
    if (const auto stamp = stampAt(time))
        session.scribe->tick(*stamp, time);
    event(session, fields);
    if (fields.value(m_columns.event) == "-")
        m_open.remove(id.toStdString(), [this](Session &old) { m_to.finish(std::move(old.scribe)); });
}

ExchangeReader::Session &ExchangeReader::sessionOf(const QByteArray &id)
{
    if (Session *open = m_open.find(id.toStdString()))
        return *open;
    Session session;
    session.scribe = m_to.begin(Origin::Exchange, Telling::WithoutContent, Handshake::Implied);
    session.isServer = m_log != Log::Send;
    session.roleKnown = m_log != Log::NotSaid;
    return m_open.add(id.toStdString(), std::move(session),
                      [this](Session &old) { m_to.finish(std::move(old.scribe)); });
}

void ExchangeReader::name(Session &session, const QList<QByteArray> &fields)
{
    const QByteArray local = fields.value(m_columns.local), remote = fields.value(m_columns.remote);
    const HostPort server = hostPort(session.isServer ? local : remote);
    session.scribe->setServer(server.host, server.port);
    session.scribe->setPeer(session.isServer ? local : remote);
    session.scribe->setClient(session.isServer ? remote : local);
}

void ExchangeReader::event(Session &session, const QList<QByteArray> &fields)
{
    const QByteArray event = fields.value(m_columns.event), text = fields.value(m_columns.text);
    const char kind = event.isEmpty() ? '\0' : event.front();
    const bool sent = kind == '>';
    if (!session.roleKnown && (sent || kind == '<')) {
        session.roleKnown = true;
        session.isServer = (codeOf(text) != 0) == sent;
    }
    if (session.scribe->isEmpty() && kind != '-')
        name(session, fields);
    if (kind == '+')
        session.scribe->connected();
    else if (kind == '-')
        session.scribe->closed(fields.value(m_columns.context) == "Remote" ? Closing::ByPeer : Closing::ByUs);
    else if (kind == '*')
        remark(session, text + ' ' + fields.value(m_columns.context));
    else
        wire(session, sent, text);
}

void ExchangeReader::wire(Session &session, bool sent, const QByteArray &text)
{
    if (session.isServer != sent)
        return session.scribe->said(text);
    for (const QByteArray &line : replyLines(text))
        session.scribe->heard(line);
}

// "TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using bulk encryption algorithm CALG_AES_256 …"
void ExchangeReader::remark(Session &session, const QByteArray &words)
{
    const auto protocol = after(words, "TLS protocol ");
    if (!protocol || !holds(*protocol, "negotiation succeeded") || session.scribe->isEncrypted())
        return;
    TlsFacts facts;
    if (const auto version = after(*protocol, "TLS1_"))
        facts.protocol = "TLSv1." + version->first(qMin<qsizetype>(version->size(), 1)).toByteArray();
    facts.cipher = firstWord(after(*protocol, "bulk encryption algorithm ").value_or(QByteArrayView())).toByteArray();
    session.scribe->encrypted(facts, Protection::TlsUnverified);
}

void ExchangeReader::end()
{
    m_open.clear([this](Session &session) { m_to.finish(std::move(session.scribe)); });
}

} // namespace

bool isExchange(QByteArrayView line)
{
    if (line.startsWith("#Fields: date-time,connector-id,session-id"))
        return true;
    if (const auto type = behind(line, "#Log-type: SMTP"))
        return holds(*type, "Protocol Log");
    const auto stamp = stampAt(upTo(line, ","));
    if (!stamp || stamp->names != Stamp::Names::Instant)
        return false;
    const QList<QByteArray> fields = fieldsOf(line);
    return fields.size() >= 8 && isEvent(fields[6]) && !fields[2].isEmpty() &&
           isDigit(fields[3].isEmpty() ? 'x' : fields[3][0]);
}

std::unique_ptr<TextReader> exchangeReader(Collector &to)
{
    return std::make_unique<ExchangeReader>(to);
}

} // namespace Core::Import
