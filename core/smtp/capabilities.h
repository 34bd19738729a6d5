#pragma once
#include <QByteArray>
#include <QList>
#include <optional>

namespace Core::Smtp {

struct Capability {
    QByteArray keyword; // upper case
    QList<QByteArray> parameters; // as sent
    int line = 0; // which line of the EHLO reply, 1 is the first behind the greeting line
    bool operator==(const Capability &) const = default;
};

// What an EHLO or LHLO reply offers (RFC 5321 4.1.1.1). Read from the reply's text lines, the first being domain and greeting.
class Capabilities
{
public:
    static Capabilities read(const QList<QByteArray> &lines);
    QByteArray domain() const;
    const QList<Capability> &all() const;
    const Capability *find(QByteArrayView keyword) const; // any case
    bool offers(QByteArrayView keyword) const { return find(keyword) != nullptr; }
    QList<QByteArray> mechanisms() const; // of AUTH, "AUTH=" form included, upper case
    std::optional<quint64> sizeLimit() const; // RFC 1870: 0 or no number is "no fixed limit": nullopt
    bool operator==(const Capabilities &) const = default;

private:
    QByteArray m_domain;
    QList<Capability> m_all;
};

} // namespace Core::Smtp
