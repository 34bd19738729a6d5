#include "core/import/readers.h"
#include "core/import/words.h"
#include "core/tls/certificates.h"

// openssl s_client: what it says of TLS, then what came out of it. What went in is there only in a terminal's copy.
namespace Core::Import {
namespace {

using Facts::Missing;

constexpr qsizetype certificateOctets = 64 * 1024;
constexpr qsizetype mostCertificates = 16;

class OpenSslReader : public SequelReader
{
public:
    using SequelReader::SequelReader;
    void take(QByteArrayView line) override;
    void end() override;

private:
    Scribe &now() { return SequelReader::now(Origin::OpenSsl, Telling::WithoutSome); }
    void fact(QByteArrayView line);
    bool takeCertificate(QByteArrayView line);
    void begin(QByteArrayView first);
    bool isOwnWord(QByteArrayView line) const;

    TlsFacts m_tls;
    QByteArray m_pem;
    bool m_inPem = false;
    bool m_chainHolds = false, m_nameHolds = false, m_begun = false;
};

void OpenSslReader::take(QByteArrayView line)
{
    if (line.startsWith("CONNECTED(") && m_begun) {
        end();
        return take(line);
    }
    if (takeCertificate(line))
        return;
    const bool coded = codeOf(line) != 0;
    if (m_begun && m_now && m_now->inContent() && !coded)
        return now().said(line);
    if (isOwnWord(line))
        return fact(line);
    const bool speaks = coded || isCommand(line);
    if (!speaks && !(m_begun && m_now && m_now->conversation().mode() == Smtp::Mode::AuthResponse))
        return fact(line);
    if (!m_begun)
        begin(line);
    if (coded)
        now().heard(line);
    else
        now().said(line);
}

// Its block of a session that may be resumed stands in the middle of the dialogue.
bool OpenSslReader::isOwnWord(QByteArrayView line) const
{
    static constexpr const char *words[] = {
        "depth=", "verify ", "CONNECTED(",    "---",       "Post-Handshake", "SSL-Session:", "    ",     "read R BLOCK",
        "DONE",   "closed",  "RENEGOTIATING", "KEYUPDATE", "Verif",          "read:errno",   "Can't use"};
    return line.isEmpty() ||
           std::any_of(std::begin(words), std::end(words), [line](const char *word) { return line.startsWith(word); });
}

void OpenSslReader::fact(QByteArrayView line)
{
    if (const auto words = behind(line, "New, ")) {
        m_tls.protocol = upTo(*words, ",").toByteArray();
        m_tls.cipher = after(*words, "Cipher is ").value_or(QByteArrayView()).toByteArray();
    } else if (const auto subject = behind(line, "subject=")) {
        m_tls.subject = subject->trimmed().toByteArray();
    } else if (const auto issuer = behind(line, "issuer=")) {
        m_tls.issuer = issuer->trimmed().toByteArray();
    } else if (holds(line, "Verify return code: 0 ") || line == QByteArrayView("Verification: OK")) {
        m_chainHolds = true;
    } else if (const auto name = behind(line, "Verified peername: ")) {
        m_nameHolds = true;
        m_tls.expectedName = name->trimmed().toByteArray();
    } else if (m_begun && m_now && (line == QByteArrayView("closed") || line == QByteArrayView("DONE"))) {
        now().closed(line == QByteArrayView("closed") ? Closing::ByPeer : Closing::ByUs);
    }
}

bool OpenSslReader::takeCertificate(QByteArrayView line)
{
    if (line == QByteArrayView("-----BEGIN CERTIFICATE-----")) {
        m_inPem = true;
        m_pem.clear();
        return true;
    }
    if (!m_inPem)
        return false;
    if (!line.startsWith("-----END") && m_pem.size() < certificateOctets) {
        m_pem.append(line);
        return true;
    }
    m_inPem = false;
    const QByteArray der = QByteArray::fromBase64(m_pem);
    const std::optional<Certificate> certificate = readCertificate(der);
    if (!certificate || m_tls.chain.size() >= mostCertificates)
        return true;
    if (m_tls.chain.isEmpty()) {
        m_tls.subject = certificate->subject;
        m_tls.issuer = certificate->issuer;
        m_tls.names = certificate->names;
        m_tls.notBefore = certificate->notBefore;
        m_tls.notAfter = certificate->notAfter;
    }
    m_tls.chain.append(der);
    return true;
}

// With -starttls the first thing shown is the end of the reply to an EHLO that was said in clear.
void OpenSslReader::begin(QByteArrayView first)
{
    m_begun = true;
    Scribe &session = now();
    session.connected();
    if (codeOf(first) == 250) {
        session.setProtection(Protection::Clear);
        session.setSecurity(Security::StartTls);
        session.missing(Missing::Side::Both, Missing::Why::NotInSource);
    }
    m_tls.verified = m_chainHolds && m_nameHolds;
    session.encrypted(m_tls, m_tls.verified ? Protection::TlsVerified : Protection::TlsUnverified);
}

void OpenSslReader::end()
{
    close();
    m_tls = {};
    m_begun = m_chainHolds = m_nameHolds = m_inPem = false;
}

} // namespace

bool isOpenSsl(QByteArrayView line)
{
    return line.startsWith("CONNECTED(") || (line.startsWith("depth=") && line.size() > 7 && line[7] == ' ');
}

std::unique_ptr<TextReader> openSslReader(Collector &to)
{
    return std::make_unique<OpenSslReader>(to);
}

} // namespace Core::Import
