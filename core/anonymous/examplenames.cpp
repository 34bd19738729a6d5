#include "core/anonymous/examplenames.h"

#include "core/anonymous/likeness.h"
#include "core/anonymous/names.h"
#include "core/anonymous/namescan.h"
#include "core/smtp/addressliteral.h"
#include "core/smtp/mailbox.h"
#include "core/wire/octets.h"

#include <QList>

#include <algorithm>

namespace Core::Anonymous {

namespace {

constexpr qsizetype shortestPart = 4;
constexpr quint32 hostsOfANet = 254;

// "RFC 5321 4.1.1.1" looks like an address.
bool isSection(QByteArrayView before)
{
    constexpr qsizetype looked = 16;
    const QByteArray words = lowered(before.last(std::min(before.size(), looked)));
    return words.contains("rfc") || words.contains("section");
}

qsizetype lastAt(QByteArrayView path)
{
    return path.lastIndexOf('@');
}

} // namespace

void ExampleNames::noteTaken(const QByteArray &word)
{
    for (const char *prefix : {"user", "host", "tag", "domain"})
        if (word.startsWith(prefix))
            m_taken.insert(word);
    if (isReservedHost(word)) {
        const QList<QByteArray> labels = word.split('.');
        m_taken.insert(labels.size() < 2 ? word : labels[labels.size() - 2] + '.' + labels.last());
        for (const QByteArray &label : labels)
            m_taken.insert(label);
    }
    if (isReservedAddress(word))
        m_taken.insert(word);
}

void ExampleNames::meet(QByteArrayView text)
{
    for (const FoundName &found : namesIn(text)) {
        const QByteArrayView name = text.sliced(found.begin, found.size);
        switch (found.kind) {
        case FoundName::Kind::Mailbox:
            meetUser(name);
            break;
        case FoundName::Kind::Domain:
            meetHost(name);
            break;
        case FoundName::Kind::Ipv4:
        case FoundName::Kind::Ipv6:
        case FoundName::Kind::Word:
            noteTaken(lowered(name));
            break;
        }
    }
}

void ExampleNames::meetHost(QByteArrayView name)
{
    QByteArray host = lowered(name);
    while (host.endsWith('.'))
        host.chop(1);
    if (host.isEmpty() || host.startsWith('[') || Smtp::wrongInIpv4(host) < 0 || Smtp::wrongInIpv6(host) < 0)
        return;
    noteTaken(host);
    if (isReservedHost(host))
        return;
    m_knownHosts.insert(host);
    const QList<QByteArray> labels = host.split('.');
    const qsizetype own = registeredLabels(host);
    if (own >= 2 && publicService(host).isEmpty())
        m_knownDomains.insert(labels.last(own).join('.'));
    // A host is called by its first label too.
    if (labels.size() > own && !isServiceLabel(labels.first()) && !isCommonWord(labels.first()))
        m_knownHosts.insert(labels.first());
}

void ExampleNames::meetUser(QByteArrayView user)
{
    if (const qsizetype at = lastAt(user); at >= 0) {
        const bool desk = isRoleUser(lowered(user.first(at))) && !publicService(lowered(user.sliced(at + 1))).isEmpty();
        if (!desk) // of a public service, where complaints go
            meetHost(user.sliced(at + 1));
        return meetUser(user.first(at));
    }
    if (const qsizetype slash = user.indexOf('\\'); slash > 0) {
        meetHost(user.first(slash));
        return meetUser(user.sliced(slash + 1));
    }
    QByteArray name = lowered(user);
    if (name.size() > 1 && name.startsWith('"') && name.endsWith('"'))
        name = name.sliced(1, name.size() - 2);
    noteTaken(name);
    const auto known = [this](const QByteArray &word) {
        if (!isRoleUser(word) && !isCommonWord(word))
            m_knownUsers.insert(word);
    };
    known(name);
    // People are called by parts of it too.
    for (const QByteArray &part : QByteArray(name).replace('.', '+').replace('-', '+').replace('_', '+').split('+'))
        if (part.size() >= shortestPart)
            known(part);
    if (const qsizetype plus = name.indexOf('+'); plus > 0)
        known(name.first(plus));
    if (!isPlainLocal(name))
        byWords(name, [&](QByteArrayView part) {
            known(part.toByteArray());
            return QByteArray();
        });
}

QByteArray ExampleNames::fresh(QHash<QByteArray, QByteArray> &map, const QByteArray &key, const char *prefix)
{
    QByteArray &made = map[key];
    qsizetype &number = m_untried[prefix];
    number = qMax(number, map.size());
    while (made.isEmpty() || m_taken.contains(made))
        made = prefix + QByteArray::number(number++);
    m_taken.insert(made);
    return made;
}

QByteArray ExampleNames::userWord(const QByteArray &user)
{
    if (const auto known = m_users.constFind(user); known != m_users.constEnd())
        return *known;
    if (isRoleUser(user))
        return user;
    const QByteArray made = alike(fresh(m_users, user, "user"), user, longestLocal);
    return m_users[user] = made;
}

QByteArray ExampleNames::localPart(QByteArrayView local)
{
    const QByteArray lower = lowered(local);
    if (!isPlainLocal(local))
        return byWords(local, [this](QByteArrayView part) { return userWord(lowered(part)); });
    const qsizetype plus = lower.indexOf('+');
    if (plus <= 0 || local.size() > longestLocal)
        return userWord(lower);
    const QByteArray tag = lower.sliced(plus + 1);
    const auto known = m_tags.constFind(tag);
    return userWord(lower.first(plus)) + '+' + (known != m_tags.constEnd() ? *known : fresh(m_tags, tag, "tag"));
}

QByteArray ExampleNames::user(QByteArrayView user)
{
    if (const qsizetype at = lastAt(user); at >= 0)
        return mailbox(user.first(at), user.sliced(at + 1));
    if (const qsizetype slash = user.indexOf('\\'); slash > 0)
        return host(user.first(slash)) + '\\' + this->user(user.sliced(slash + 1));
    return user.isEmpty() ? QByteArray() : localPart(user);
}

QByteArray ExampleNames::mailbox(QByteArrayView local, QByteArrayView domain)
{
    return localPart(local) + '@' + (domain.isEmpty() ? QByteArray() : host(domain));
}

// A source route and a percent route are hosts and users with signs between them.
QByteArray ExampleNames::path(QByteArrayView path)
{
    const qsizetype at = lastAt(path);
    if (at < 0)
        return localPart(path);
    if (path.startsWith('@'))
        if (const qsizetype colon = path.indexOf(':'); colon > 0 && colon < at)
            return replaced(path.first(colon)) + ':' + this->path(path.sliced(colon + 1));
    const QByteArrayView local = path.first(at);
    const qsizetype percent = local.lastIndexOf('%');
    if (percent > 0 && !local.startsWith('"'))
        return localPart(local.first(percent)) + '%' + host(local.sliced(percent + 1)) + '@' +
               host(path.sliced(at + 1));
    const qsizetype bang = local.indexOf('!');
    if (bang > 0 && !local.startsWith('"'))
        return host(local.first(bang)) + '!' + this->path(path.sliced(bang + 1));
    return mailbox(local, path.sliced(at + 1));
}

QByteArray ExampleNames::literal(QByteArrayView literal)
{
    const bool closed = literal.endsWith(']');
    const QByteArrayView inside = literal.sliced(1, literal.size() - (closed ? 2 : 1));
    const QByteArray end = closed ? "]" : "";
    if (inside.size() > 5 && equalsAnyCase(inside.first(5), "IPv6:"))
        return '[' + inside.first(5).toByteArray() + address(inside.sliced(5)) + end;
    return '[' + address(inside) + end;
}

QByteArray ExampleNames::host(QByteArrayView name)
{
    if (name.startsWith('['))
        return literal(name);
    if (Smtp::wrongInIpv4(name) < 0 || Smtp::wrongInIpv6(name) < 0)
        return address(name);
    QByteArray host = lowered(name), dots;
    while (host.endsWith('.')) {
        host.chop(1);
        dots += '.';
    }
    if (host.isEmpty() || isReservedHost(host))
        return name.toByteArray();
    const QList<QByteArray> labels = host.split('.');
    const bool wellFormed = std::all_of(labels.begin(), labels.end(), isLabel);
    return (wellFormed && labels.size() > 1 ? domainName(host) : brokenName(host)) + dots;
}

QByteArray ExampleNames::brokenName(const QByteArray &name)
{
    return byWords(name, [this](QByteArrayView part) { return label(part.toByteArray()); });
}

// Its own names say nothing of the session, but for an address asked about (RFC 5782 2.1) and customers' names.
QByteArray ExampleNames::serviceName(const QList<QByteArray> &labels, const QByteArray &service)
{
    const qsizetype front = labels.size() - service.count('.') - 1;
    QList<QByteArray> made = labels;
    const QByteArray reversed =
        front < 4 ? QByteArray() : labels[3] + '.' + labels[2] + '.' + labels[1] + '.' + labels[0];
    if (Smtp::wrongInIpv4(reversed) < 0) {
        const QList<QByteArray> stand = address(reversed).split('.');
        for (qsizetype at = 0; at < 4; ++at)
            made[at] = stand[3 - at];
    } else {
        for (qsizetype at = 0; at < front; ++at)
            if (isHosting(service) || holdsNumber(labels[at]))
                made[at] = label(labels[at]);
    }
    return made.join('.');
}

QByteArray ExampleNames::domainName(const QByteArray &name)
{
    const QList<QByteArray> labels = name.split('.');
    if (const QByteArray service = publicService(name).toByteArray();
        !service.isEmpty() && !m_knownHosts.contains(name))
        return serviceName(labels, service);
    const qsizetype kept = registeredLabels(name);
    QByteArray made = domainOf(labels.last(kept).join('.'));
    for (qsizetype at = labels.size() - kept - 1; at >= 0; --at)
        made = label(labels[at]) + '.' + made;
    return made;
}

QByteArray ExampleNames::domainOf(const QByteArray &registered)
{
    QByteArray &made = m_domains[registered];
    const bool ascii = std::all_of(registered.begin(), registered.end(), isAscii);
    if (made.isEmpty())
        made = ascii ? nextDomain() : "dom\xc3\xa4ne" + QByteArray::number(++m_domainsMade) + ".example";
    return made;
}

QByteArray ExampleNames::nextDomain()
{
    constexpr const char *first[] = {"example.org", "example.net", "example.com"};
    QByteArray made;
    do {
        made = m_domainsMade < 3 ? QByteArray(first[m_domainsMade])
                                 : "domain" + QByteArray::number(m_domainsMade + 1) + ".example";
        ++m_domainsMade;
    } while (m_taken.contains(made));
    return made;
}

QByteArray ExampleNames::label(const QByteArray &label)
{
    if (isServiceLabel(label))
        return label;
    if (const auto known = m_labels.constFind(label); known != m_labels.constEnd())
        return *known;
    QByteArray made = alike(fresh(m_labels, label, "host"), label, longestLabel);
    if (label.contains('_'))
        made += "_";
    if (label.startsWith('-'))
        made.prepend('-');
    if (label.endsWith('-'))
        made.append('-');
    return m_labels[label] = made;
}

// RFC 5737 has three nets; when they are used up, RFC 2544's follows.
QByteArray ExampleNames::nextAddress(quint32 number) const
{
    constexpr const char *nets[] = {"192.0.2.", "198.51.100.", "203.0.113."};
    if (number < 3 * hostsOfANet)
        return nets[number / hostsOfANet] + QByteArray::number(number % hostsOfANet + 1);
    const quint32 more = number - 3 * hostsOfANet;
    return "198." + QByteArray::number(18 + (more >> 16) % 2) + '.' + QByteArray::number((more >> 8) & 255) + '.' +
           QByteArray::number(more & 255);
}

QByteArray ExampleNames::address(QByteArrayView ip)
{
    const QByteArray key = lowered(ip);
    if (isReservedAddress(key))
        return key;
    const bool four = Smtp::wrongInIpv4(ip) < 0, six = !four && Smtp::wrongInIpv6(ip) < 0;
    if (!four && !six) // broken: its numbers go, their number stays
        return byWords(ip,
                       [](QByteArrayView part) { return part.toUInt() > 255 ? QByteArray("999") : QByteArray("1"); });
    if (const auto known = m_addresses.constFind(key); known != m_addresses.constEnd())
        return *known;
    QByteArray made;
    do
        made = four ? nextAddress(m_ipv4Made++) : "2001:db8::" + QByteArray::number(++m_ipv6Made, 16);
    while (m_taken.contains(made));
    m_taken.insert(made);
    return m_addresses[key] = made;
}

QByteArray ExampleNames::person(QByteArrayView phrase)
{
    const QByteArray key = lowered(phrase);
    const auto known = m_people.constFind(key);
    return known != m_people.constEnd() ? *known : fresh(m_people, key, "Person ");
}

QByteArray ExampleNames::word(QByteArrayView word)
{
    const QByteArray name = lowered(word);
    if (m_knownUsers.contains(name))
        return user(word);
    if (m_knownHosts.contains(name))
        return host(word);
    const QList<QByteArray> labels = name.split('.');
    const bool ours = labels.size() > 1 && m_knownDomains.contains(labels.last(registeredLabels(name)).join('.'));
    const bool written = word.isEmpty() || !(isLetter(word.back()) && word.back() < 'a') ||
                         name == word.toByteArray() || name.toUpper() == word.toByteArray();
    if (ours || (written && looksLikeHost(name)))
        return host(word);
    return word.toByteArray();
}

QByteArray ExampleNames::replaced(QByteArrayView text)
{
    QByteArray made;
    qsizetype done = 0;
    for (const FoundName &found : namesIn(text)) {
        const QByteArrayView name = text.sliced(found.begin, found.size);
        made += text.sliced(done, found.begin - done);
        done = found.begin + found.size;
        switch (found.kind) {
        case FoundName::Kind::Mailbox:
            made += path(name);
            break;
        case FoundName::Kind::Domain:
            made += host(name);
            break;
        case FoundName::Kind::Ipv4:
            made += isSection(text.first(found.begin)) ? name.toByteArray() : address(name);
            break;
        case FoundName::Kind::Ipv6:
            made += address(name);
            break;
        case FoundName::Kind::Word:
            made += word(name);
            break;
        }
    }
    made += text.sliced(done);
    return made;
}

} // namespace Core::Anonymous
