#include "core/net/endpointurl.h"

#include "core/net/hostlookup.h"

#include <QUrl>

#include <algorithm>

namespace Core {
namespace {

using Error = EndpointUrlError;

struct Scheme {
    const char *name;
    Protocol protocol;
    Security security;
    quint16 port;
};
constexpr Scheme schemes[] = {
    {"smtp", Protocol::Smtp, Security::None, 25},        {"smtps", Protocol::Smtp, Security::Tls, 465},
    {"submission", Protocol::Smtp, Security::None, 587}, {"submissions", Protocol::Smtp, Security::Tls, 465},
    {"lmtp", Protocol::Lmtp, Security::None, 24},        {"lmtps", Protocol::Lmtp, Security::Tls, 24},
};

// Reads one text from left to right; the first error stays.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}
    ParsedEndpointUrl read();

private:
    bool fail(Error error, qsizetype at)
    {
        m_result.error = error;
        m_result.at = at;
        return false;
    }
    QStringView rest() const { return QStringView(m_text).sliced(m_at, m_end - m_at); }
    bool trim();
    bool readOptions();
    bool readOption(QStringView option, qsizetype at);
    bool readScheme();
    bool readSuffix(QStringView suffix, qsizetype at);
    bool readPath();
    bool readAuthority();
    bool readMailbox();
    bool readBracketed();
    bool readHost();
    bool readPort(qsizetype at);
    bool checkName(QStringView name, qsizetype at);
    Endpoint &endpoint() { return m_result.url.endpoint; }

    const QString &m_text;
    qsizetype m_at = 0, m_end = 0;
    ParsedEndpointUrl m_result;
    std::optional<Security> m_option;
    bool m_securityIsSaid = false; // by the scheme: "smtps", "+starttls"
    bool m_isUnix = false;
    quint16 m_usualPort = 0;
};

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.isNull() || c == QChar::LineSeparator;
}

bool Reader::trim()
{
    const auto control = std::find_if(m_text.cbegin(), m_text.cend(), isControl);
    if (control != m_text.cend())
        return fail(Error::ControlCharacter, control - m_text.cbegin());
    m_end = m_text.size();
    while (m_end > 0 && m_text.at(m_end - 1).isSpace())
        --m_end;
    while (m_at < m_end && m_text.at(m_at).isSpace())
        ++m_at;
    return m_at < m_end || fail(Error::Empty, m_at);
}

bool Reader::readOption(QStringView option, qsizetype at)
{
    if (option.startsWith(u"security="))
        option = option.sliced(9);
    if (option == u"starttls")
        m_option = Security::StartTls;
    else if (option == u"starttls-if-offered")
        m_option = Security::StartTlsIfOffered;
    else if (option == u"tls")
        m_option = Security::Tls;
    else if (option == u"none")
        m_option = Security::None;
    else
        return fail(Error::UnknownOption, at);
    return true;
}

bool Reader::readOptions()
{
    const qsizetype mark = rest().indexOf(u'?');
    if (mark < 0)
        return true;
    qsizetype at = m_at + mark + 1;
    for (const QStringView option : QStringView(m_text).sliced(at, m_end - at).split(u'&')) {
        if (!readOption(option, at))
            return false;
        at += option.size() + 1;
    }
    m_end = m_at + mark;
    return true;
}

bool Reader::readSuffix(QStringView suffix, qsizetype at)
{
    if (suffix == u"unix")
        m_isUnix = true;
    else if (suffix == u"starttls" && m_result.url.endpoint.security == Security::None) {
        endpoint().security = Security::StartTls;
        m_securityIsSaid = true;
    } else
        return fail(Error::UnknownScheme, at);
    return true;
}

bool Reader::readScheme()
{
    const qsizetype length = rest().indexOf(u"://");
    if (length < 0) {
        m_isUnix = rest().startsWith(u'/');
        return true;
    }
    const QString name = rest().first(length).toString().toLower();
    const QStringList parts = name.split(u'+');
    const auto scheme = std::find_if(std::begin(schemes), std::end(schemes),
                                     [&](const Scheme &known) { return parts.first() == QLatin1String(known.name); });
    if (scheme == std::end(schemes))
        return fail(Error::UnknownScheme, m_at);
    m_result.hasScheme = true;
    m_result.url.protocol = scheme->protocol;
    endpoint().security = scheme->security;
    m_usualPort = scheme->port;
    m_securityIsSaid = scheme->security != Security::None;
    qsizetype at = m_at + parts.first().size() + 1;
    for (const QString &suffix : parts.mid(1)) {
        if (!readSuffix(suffix, at))
            return false;
        at += suffix.size() + 1;
    }
    m_at += length + 3;
    return true;
}

bool Reader::readPath()
{
    const QByteArray octets = QByteArray::fromPercentEncoding(rest().toUtf8());
    if (!octets.startsWith('/') || octets.size() < 2)
        return fail(Error::MissingPath, m_at);
    const auto control = [](char c) { return quint8(c) < 0x20 || c == 0x7f; };
    if (std::any_of(octets.cbegin(), octets.cend(), control))
        return fail(Error::ControlCharacter, m_at + rest().indexOf(u'%'));
    endpoint().socketPath = QString::fromUtf8(octets);
    return true;
}

bool Reader::readMailbox()
{
    const qsizetype sign = rest().lastIndexOf(u'@');
    if (sign < 0)
        return true;
    if (m_result.hasScheme)
        return fail(Error::UserInUrl, m_at);
    if (sign == 0)
        return fail(Error::BadHost, m_at);
    m_at += sign + 1;
    m_result.fromMailbox = true;
    return true;
}

bool Reader::readBracketed()
{
    const qsizetype closing = rest().indexOf(u']');
    if (closing < 0)
        return fail(Error::BadAddress, m_at);
    QStringView inner = rest().sliced(1, closing - 1);
    if (inner.startsWith(u"IPv6:", Qt::CaseInsensitive)) // RFC 5321 4.1.3
        inner = inner.sliced(5);
    const auto address = addressLiteral(inner.toString());
    if (!address)
        return fail(Error::BadAddress, m_at + 1);
    endpoint().host = QString::fromLatin1(*address);
    const qsizetype behind = m_at + closing + 1;
    if (behind == m_end)
        return true;
    return m_text.at(behind) == u':' ? readPort(behind + 1) : fail(Error::BadAddress, behind);
}

bool Reader::checkName(QStringView name, qsizetype at)
{
    const QByteArray octets = hostNameOctets(name.toString());
    if (octets.isEmpty())
        return fail(Error::BadHost, at);
    const QList<QByteArray> labels = (octets.endsWith('.') ? octets.chopped(1) : octets).split('.');
    for (const QByteArray &label : labels) {
        const auto known = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        };
        if (label.isEmpty() || label.size() > 63 || !std::all_of(label.cbegin(), label.cend(), known))
            return fail(Error::BadHost, at);
    }
    // No top-level domain is a number, so this was meant as an address; getaddrinfo would guess which (127.1).
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::all_of(labels.last().cbegin(), labels.last().cend(), isDigit) && !addressLiteral(name.toString()))
        return fail(Error::BadAddress, at);
    return true;
}

bool Reader::readHost()
{
    const QStringView text = rest();
    if (text.count(u':') > 1) { // an IPv6 address without its brackets
        const auto address = addressLiteral(text.toString());
        if (!address)
            return fail(Error::BadAddress, m_at);
        endpoint().host = QString::fromLatin1(*address);
        return true;
    }
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = colon < 0 ? text : text.first(colon);
    if (!checkName(name, m_at))
        return false;
    endpoint().host = name.toString();
    return colon < 0 || readPort(m_at + colon + 1);
}

bool Reader::readPort(qsizetype at)
{
    const QStringView digits = QStringView(m_text).sliced(at, m_end - at);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const uint port = digits.size() <= 5 && std::all_of(digits.cbegin(), digits.cend(), isDigit) ? digits.toUInt() : 0;
    if (port == 0 || port > 65535)
        return fail(Error::BadPort, at);
    endpoint().port = quint16(port);
    m_result.hasPort = true;
    return true;
}

bool Reader::readAuthority()
{
    const qsizetype slash = rest().indexOf(u'/');
    if (slash >= 0 && m_at + slash + 1 < m_end)
        return fail(Error::UnexpectedPath, m_at + slash);
    if (slash >= 0)
        --m_end;
    if (!readMailbox())
        return false;
    if (m_at >= m_end)
        return fail(Error::BadHost, m_at);
    return rest().startsWith(u'[') ? readBracketed() : readHost();
}

ParsedEndpointUrl Reader::read()
{
    if (!trim() || !readOptions() || !readScheme() || !(m_isUnix ? readPath() : readAuthority()))
        return m_result;
    if (m_option && m_securityIsSaid && *m_option != endpoint().security)
        fail(Error::Contradiction, m_end + 1);
    endpoint().security = m_option.value_or(endpoint().security);
    const bool submits = m_usualPort == 587 && endpoint().security != Security::Tls;
    if (!m_isUnix && !m_result.hasPort)
        endpoint().port = submits ? m_usualPort : usualPort(m_result.url.protocol, endpoint().security);
    return m_result;
}

QString hostText(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

} // namespace

quint16 usualPort(Protocol protocol, Security security)
{
    if (protocol == Protocol::Lmtp)
        return 24;
    return security == Security::Tls ? 465 : 25;
}

ParsedEndpointUrl parseEndpointUrl(const QString &text)
{
    return Reader(text).read();
}

QString printEndpointUrl(const EndpointUrl &url)
{
    const Endpoint &endpoint = url.endpoint;
    QString text = url.protocol == Protocol::Lmtp ? QStringLiteral("lmtp") : QStringLiteral("smtp");
    if (endpoint.security == Security::Tls)
        text += u's';
    if (endpoint.host.isEmpty())
        text += QStringLiteral("+unix://") + QString::fromLatin1(QUrl::toPercentEncoding(endpoint.socketPath, "/"));
    else
        text += QStringLiteral("://") + hostText(endpoint.host);
    if (!endpoint.host.isEmpty() && endpoint.port != usualPort(url.protocol, endpoint.security))
        text += u':' + QString::number(endpoint.port);
    if (endpoint.security == Security::StartTls)
        text += QStringLiteral("?security=starttls");
    else if (endpoint.security == Security::StartTlsIfOffered)
        text += QStringLiteral("?security=starttls-if-offered");
    return text;
}

} // namespace Core
