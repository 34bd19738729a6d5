#include "core/net/mxlookup.h"

#include "core/net/hostlookup.h"

#include <algorithm>
#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <netinet/in.h>
#include <resolv.h>
#include <vector>

namespace Core {
namespace {

using Outcome = MxAnswer::Outcome;

const unsigned char *octetsOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

bool readHost(const ns_msg &message, const ns_rr &record, MxHost &host)
{
    if (ns_rr_type(record) != ns_t_mx || ns_rr_class(record) != ns_c_in || ns_rr_rdlen(record) < 3)
        return false;
    char name[NS_MAXDNAME] = {};
    const unsigned char *octets = ns_rr_rdata(record);
    if (dn_expand(ns_msg_base(message), ns_msg_end(message), octets + 2, name, sizeof name) < 0)
        return false;
    host = {quint16(octets[0] * 256 + octets[1]), name};
    if (host.host.endsWith('.'))
        host.host.chop(1);
    return true;
}

QList<MxHost> readHosts(ns_msg &message)
{
    QList<MxHost> hosts;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record;
        MxHost host;
        if (ns_parserr(&message, ns_s_an, i, &record) == 0 && readHost(message, record, host) && !hosts.contains(host))
            hosts.append(host);
    }
    std::stable_sort(hosts.begin(), hosts.end(),
                     [](const MxHost &a, const MxHost &b) { return a.preference < b.preference; });
    return hosts;
}

MxAnswer itself(const QByteArray &domain)
{
    return {Outcome::NoMx, domain, {{0, domain}}, {}};
}

MxAnswer judge(const QByteArray &domain, QList<MxHost> hosts)
{
    if (hosts.isEmpty())
        return itself(domain);
    // RFC 7505 3: the empty name stands alone; beside others it means nothing.
    hosts.removeIf([](const MxHost &host) { return host.host.isEmpty(); });
    return {hosts.isEmpty() ? Outcome::NullMx : Outcome::Found, domain, hosts, {}};
}

bool useServer(res_state state, const NameServer &server)
{
    if (server.address.isEmpty())
        return true;
    state->nscount = 1;
    state->retry = 1;
    state->nsaddr_list[0].sin_family = AF_INET;
    state->nsaddr_list[0].sin_port = htons(server.port);
    return inet_pton(AF_INET, server.address.constData(), &state->nsaddr_list[0].sin_addr) == 1;
}

MxAnswer ask(res_state state, const QByteArray &domain, const NameServer &server)
{
    unsigned char question[NS_PACKETSZ + NS_MAXDNAME];
    std::vector<unsigned char> answer(NS_MAXMSG);
    if (!useServer(state, server))
        return {Outcome::LookupFailed, domain, {}, "not an address of a name server"};
    const int asked = res_nmkquery(state, ns_o_query, domain.constData(), ns_c_in, ns_t_mx, nullptr, 0, nullptr,
                                   question, sizeof question);
    if (asked < 0)
        return {Outcome::NoSuchDomain, domain, {}, "not a domain name"};
    const int size = res_nsend(state, question, asked, answer.data(), int(answer.size()));
    if (size < 0)
        return {Outcome::LookupFailed, domain, {}, "no name server answered"};
    return readMxAnswer(domain, {answer.data(), qMin<qsizetype>(size, qsizetype(answer.size()))});
}

MxAnswer lookUpMx(const QByteArray &domain, const NameServer &server)
{
    struct __res_state state = {};
    if (res_ninit(&state) != 0)
        return {Outcome::LookupFailed, domain, {}, "the resolver did not start"};
    MxAnswer answer = ask(&state, domain, server);
    res_nclose(&state);
    return answer;
}

} // namespace

MxAnswer readMxAnswer(const QByteArray &domain, QByteArrayView bytes)
{
    ns_msg message;
    if (ns_initparse(octetsOf(bytes), int(qMin<qsizetype>(bytes.size(), NS_MAXMSG)), &message) != 0 ||
        ns_msg_getflag(message, ns_f_qr) != 1)
        return {Outcome::LookupFailed, domain, {}, "malformed answer"};
    const int code = ns_msg_getflag(message, ns_f_rcode);
    if (code == ns_r_nxdomain)
        return {Outcome::NoSuchDomain, domain, {}, "NXDOMAIN"};
    if (code != ns_r_noerror)
        return {Outcome::LookupFailed,
                domain,
                {},
                code == ns_r_servfail ? "SERVFAIL" : "RCODE " + QByteArray::number(code)};
    return judge(domain, readHosts(message));
}

MxLookup::MxLookup(QObject *parent) : QObject(parent) {}
MxLookup::~MxLookup() = default;

void MxLookup::start(const QString &domain, const NameServer &server)
{
    const QByteArray name = hostNameOctets(domain.endsWith(u'.') ? domain.chopped(1) : domain);
    const QByteArray address = addressLiteral(domain).value_or(QByteArray());
    const auto work = [name, address, server]() -> MxAnswer {
        if (!address.isEmpty())
            return itself(address);
        if (name.isEmpty())
            return {Outcome::NoSuchDomain, name, {}, "not a domain name"};
        return lookUpMx(name, server);
    };
    m_pending = std::make_unique<Abandonable<MxAnswer>>(this, work, [this](const MxAnswer &answer) {
        m_pending.reset();
        Q_EMIT found(answer);
    });
}

void MxLookup::cancel()
{
    m_pending.reset();
}

} // namespace Core
