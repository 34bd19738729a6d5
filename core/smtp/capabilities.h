#pragma once
#include <QByteArray>
#include <QList>
#include <optional>

namespace Core::Smtp {

struct Capability {
    QByteArray keyword; // upper case; the old form "AUTH=LOGIN PLAIN" is read as keyword "AUTH=" with two parameters
    QList<QByteArray> parameters; // as sent
    int line = 0;                 // which line of the EHLO reply, 1 is the first behind the greeting line
    bool operator==(const Capability &) const = default;
};

// What an EHLO or LHLO reply offers (RFC 5321 4.1.1.1). Read from the reply's text lines, the first being domain and
// greeting. Total; looks at no more than the named bounds, and says so by truncated().
class Capabilities
{
public:
    static constexpr qsizetype maxLines = 100;
    static constexpr qsizetype maxOctets = 4096;

    static Capabilities read(const QList<QByteArray> &lines);
    QByteArray domain() const;
    const QList<Capability> &all() const;                 // in the order sent, empty lines left out, repeated ones kept
    bool truncated() const;                               // there were more lines or octets than are kept
    const Capability *find(QByteArrayView keyword) const; // any case; "AUTH" finds the old "AUTH=" too
    bool offers(QByteArrayView keyword) const { return find(keyword) != nullptr; }
    QList<QByteArray> mechanisms() const;     // of AUTH, "AUTH=" form included, upper case, each once
    std::optional<quint64> sizeLimit() const; // RFC 1870: 0 or no number is "no fixed limit": nullopt
    bool operator==(const Capabilities &) const = default;

private:
    QByteArray m_domain;
    QList<Capability> m_all;
    bool m_truncated = false;
};

} // namespace Core::Smtp
