#include "core/import/readers.h"
#include "core/import/words.h"
#include "core/wire/octets.h"

// curl: -v shows lines with a mark each and no content, --trace and --trace-ascii show numbered blocks of octets, but
// not the final dot of a message.
namespace Core::Import {
namespace {

enum class Block : quint8 { None, Said, Heard, Other };

// "0040: text", "0040: 45 48 4c 4f …": the offset, and where what it numbers begins; nothing when it is another line.
struct Numbered {
    quint32 offset = 0;
    QByteArrayView text;
};
std::optional<Numbered> numbered(QByteArrayView line)
{
    qsizetype digits = 0;
    quint32 offset = 0;
    for (; digits < line.size() && digits < 8; ++digits) {
        const char c = lower(line[digits]);
        if (!isDigit(c) && (c < 'a' || c > 'f'))
            break;
        offset = offset * 16 + quint32(isDigit(c) ? c - '0' : c - 'a' + 10);
    }
    if (digits < 4 || digits >= line.size() || line[digits] != ':')
        return std::nullopt;
    const QByteArrayView rest = line.sliced(digits + 1);
    return Numbered{offset, rest.startsWith(' ') ? rest.sliced(1) : rest};
}

// The hexadecimal column of --trace: 16 times two digits and a blank, then the characters.
std::optional<QByteArray> hexColumn(QByteArrayView text)
{
    constexpr qsizetype width = 16 * 3;
    const QByteArray column = text.first(qMin(text.size(), width)).toByteArray();
    QByteArray octets;
    for (qsizetype at = 0; at + 1 < column.size() && column[at] != ' '; at += 3) {
        bool isHex = false;
        octets.append(char(column.mid(at, 2).toInt(&isHex, 16)));
        if (!isHex || (at + 2 < column.size() && column[at + 2] != ' '))
            return std::nullopt;
    }
    return octets;
}

class CurlReader : public SequelReader
{
public:
    using SequelReader::SequelReader;
    void take(QByteArrayView line) override;
    void end() override;

private:
    Scribe &now() { return SequelReader::now(Origin::Curl, Telling::WithoutSome); }
    void info(QByteArrayView text);
    void certificate(QByteArrayView text);
    void connected(QByteArrayView text);
    void beginBlock(QByteArrayView head);
    bool takeNumbered(QByteArrayView line);
    void endBlock();
    void handshakeEnded();

    TlsFacts m_tls;
    bool m_tlsTold = false, m_hostMatched = false, m_subjectNext = false;
    QByteArray m_trying;
    Block m_block = Block::None;
    qint64 m_size = 0;
    QByteArray m_octets;
    bool m_hex = false;
};

// -v with --trace-time, and what --trace-ascii calls information, both have it after the time.
void CurlReader::take(QByteArrayView line)
{
    if (m_block != Block::None && takeNumbered(line))
        return;
    endBlock();
    const QByteArrayView whole = line;
    if (const auto stamp = stampAt(line)) {
        line = line.sliced(stamp->size);
        if (m_now || line.startsWith("* ") || line.startsWith("== "))
            now().tick(*stamp, whole);
    }
    if (const auto text = behind(line, "== Info: "))
        return info(*text);
    if (const auto text = behind(line, "* "))
        return info(*text);
    if (const auto head = behind(line, "=> "))
        return beginBlock(line);
    if (const auto head = behind(line, "<= "))
        return beginBlock(line);
    if (const auto text = behind(line, "> ")) {
        handshakeEnded();
        now().said(*text);
    } else if (const auto reply = behind(line, "< ")) {
        handshakeEnded();
        now().heard(*reply);
    }
}

void CurlReader::info(QByteArrayView text)
{
    if (const auto target = behind(text.trimmed(), "Trying ")) {
        if (m_now && !m_now->isEmpty())
            close();
        m_tls = {};
        m_tlsTold = m_hostMatched = false;
        m_trying = upTo(*target, "...").toByteArray();
        const HostPort place = hostPort(m_trying);
        now().setServer(place.host, place.port);
    } else if (const auto to = behind(text, "Connected to ")) {
        connected(*to);
    } else if (const auto with = behind(text, "SSL connection using ")) {
        m_tls.protocol = upTo(*with, " / ").toByteArray();
        m_tls.cipher = upTo(after(*with, " / ").value_or(QByteArrayView()), " / ").toByteArray();
        m_tlsTold = true;
    } else if (holds(text, "onnection refused") && behind(text, "connect to ")) {
        now().failed({FailureKind::Refused, text.toByteArray(), {}});
    } else if (behind(text, "Could not resolve host")) {
        now().failed({FailureKind::NotFound, text.toByteArray(), {}});
    } else if (behind(text, "Closing connection") && m_now) {
        m_now->closed(Closing::ByUs);
    } else if (m_tlsTold && m_now && !m_now->isEncrypted()) {
        certificate(text.trimmed());
    }
}

// What is said of the certificate stands between "SSL connection using" and the next line of the dialogue.
void CurlReader::certificate(QByteArrayView text)
{
    if (const auto subject = behind(text, "subject: ")) {
        m_tls.subject = subject->toByteArray();
    } else if (const auto issuer = behind(text, "issuer: ")) {
        m_tls.issuer = issuer->toByteArray();
    } else if (const auto host = behind(text, "subjectAltName: host \"")) {
        m_hostMatched = holds(text, "matched");
        m_tls.expectedName = upTo(*host, "\"").toByteArray();
    } else if (behind(text, "SSL certificate verify ok")) {
        m_tls.verified = m_hostMatched;
    }
}

// "mail.lab.test (127.0.0.1) port 587 (#0)"
void CurlReader::connected(QByteArrayView text)
{
    const quint16 port = hostPort(QByteArray("x:") + firstWord(after(text, ") port ").value_or("")).toByteArray()).port;
    Scribe &session = now();
    const QByteArrayView host = upTo(text, " (");
    session.setServer(host, port != 0 ? port : hostPort(m_trying).port);
    const QByteArrayView address = upTo(after(text, " (").value_or(""), ")");
    if (port != 0 && !address.isEmpty())
        session.setPeer((address.contains(':') ? '[' + address.toByteArray() + ']' : address.toByteArray()) + ':' +
                        QByteArray::number(port));
    session.setProtection(Protection::Clear);
    session.connected();
}

void CurlReader::handshakeEnded()
{
    Scribe &session = now();
    if (!m_tlsTold || session.isEncrypted())
        return;
    session.encrypted(m_tls, m_tls.verified ? Protection::TlsVerified : Protection::TlsUnverified);
}

// "=> Send header, 15 bytes (0xf)"
void CurlReader::beginBlock(QByteArrayView head)
{
    const auto size = after(head, ", ");
    const bool ofDialogue = holds(head, " header,") || (holds(head, " data,") && !holds(head, "SSL data,"));
    m_block = !ofDialogue ? Block::Other : head.startsWith("=>") ? Block::Said : Block::Heard;
    m_size = size ? upTo(*size, " bytes").toByteArray().toLongLong() : 0;
    m_octets.clear();
    m_hex = false;
}

// In --trace-ascii a line ends where CR LF was, or after 64 octets: the next line's number tells which.
bool CurlReader::takeNumbered(QByteArrayView line)
{
    constexpr qsizetype most = 8 * 1024 * 1024;
    const std::optional<Numbered> part = numbered(line);
    if (!part || m_octets.size() > most)
        return false;
    if (m_block == Block::Other)
        return true;
    if (m_octets.isEmpty() && part->offset == 0)
        if (const auto octets = hexColumn(part->text);
            octets && !octets->isEmpty() && part->text.size() > octets->size() * 3)
            m_hex = true;
    if (qint64(part->offset) == m_octets.size() + 2)
        m_octets.append("\r\n");
    if (m_hex)
        m_octets.append(hexColumn(part->text).value_or(QByteArray()));
    else
        m_octets.append(part->text);
    return true;
}

void CurlReader::endBlock()
{
    const Block block = std::exchange(m_block, Block::None);
    if (block != Block::Said && block != Block::Heard)
        return;
    if (!m_hex && m_size == m_octets.size() + 2)
        m_octets.append("\r\n");
    handshakeEnded();
    if (block == Block::Said)
        now().saidOctets(m_octets);
    else
        now().heardOctets(m_octets);
    m_octets.clear();
}

void CurlReader::end()
{
    endBlock();
    close();
}

} // namespace

bool isCurl(QByteArrayView line)
{
    if (const auto stamp = stampAt(line); stamp && stamp->names == Stamp::Names::TimeOfDay)
        line = line.sliced(stamp->size);
    if (const auto text = behind(line, "== Info: "))
        return true;
    if (holds(line, "= Recv header, ") || holds(line, "= Send header, "))
        return true;
    if (const auto text = behind(line, "* "))
        return behind(text->trimmed(), "Trying ").has_value() || behind(*text, "Connected to ").has_value() ||
               behind(*text, "SSL connection using").has_value();
    return false;
}

std::unique_ptr<TextReader> curlReader(Collector &to)
{
    return std::make_unique<CurlReader>(to);
}

} // namespace Core::Import
