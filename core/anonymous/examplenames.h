#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QSet>

namespace Core::Anonymous {

// Stand-ins for the names of one session: users become "user1", hosts names under example.org, example.net, example.com
// and .example (RFC 2606), addresses those of RFC 5737 and RFC 3849. The same name has the same stand-in everywhere,
// two names never share one; hosts of one domain stay in one domain. What is wrong in a name (an empty label, a blank,
// too great a length) stays wrong in its stand-in, so that what a server says of it holds.
class ExampleNames
{
public:
    // First all that is there is met, then it is replaced.
    void meet(QByteArrayView text);     // every name in it
    void meetHost(QByteArrayView name); // known to be one, whatever it looks like
    void meetUser(QByteArrayView user); // of a login or a mailbox; may be a whole mailbox, or "DOMAIN\user"

    QByteArray replaced(QByteArrayView text);
    QByteArray host(QByteArrayView name); // or an address, or an address literal in brackets
    QByteArray user(QByteArrayView user); // as in meetUser()
    QByteArray path(QByteArrayView path); // of MAIL and RCPT, as it stands between the brackets
    QByteArray address(QByteArrayView ip);
    QByteArray person(QByteArrayView phrase); // before a mailbox in a header

private:
    QByteArray mailbox(QByteArrayView local, QByteArrayView domain);
    QByteArray localPart(QByteArrayView local);
    QByteArray word(QByteArrayView word);
    QByteArray domainName(const QByteArray &name);
    QByteArray serviceName(const QList<QByteArray> &labels, const QByteArray &service);
    QByteArray domainOf(const QByteArray &registered);
    QByteArray label(const QByteArray &label);
    QByteArray brokenName(const QByteArray &name);
    QByteArray userWord(const QByteArray &user);
    QByteArray literal(QByteArrayView literal);
    QByteArray fresh(QHash<QByteArray, QByteArray> &map, const QByteArray &key, const char *prefix);
    QByteArray nextDomain();
    QByteArray nextAddress(quint32 number) const;
    void noteTaken(const QByteArray &word);

    QSet<QByteArray> m_knownHosts, m_knownUsers, m_taken;
    QSet<QByteArray> m_knownDomains; // what is registered of the known hosts
    QHash<QByteArray, QByteArray> m_domains, m_labels, m_users, m_tags, m_people, m_addresses;
    QHash<QByteArray, qsizetype> m_untried; // by prefix: below it every number is taken
    quint32 m_domainsMade = 0;
    quint32 m_ipv4Made = 0, m_ipv6Made = 0;
};

} // namespace Core::Anonymous
