#include "core/anonymous/names.h"

#include "core/smtp/addressliteral.h"
#include "core/smtp/command.h"
#include "core/wire/octets.h"

#include <QList>

#include <algorithm>

namespace Core::Anonymous {

namespace {

// The top-level domains that mail is met in; names under others are replaced where the session itself names them.
constexpr QByteArrayView countries =
    " ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc "
    "cd "
    "cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd "
    "ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg "
    "kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv "
    "mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa "
    "sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug "
    "uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ";
constexpr QByteArrayView others =
    " aero agency app arpa asia bank biz blog bzh cat cloud club co com company coop corp cyou dev digital domain edu "
    "email finance fun gmbh gov group health home host hosting icu info int internal intranet jobs lan live loc local "
    "localdomain localnet ltd mail media mil mobi museum name net network news nhs ninja online org paris post priv "
    "private pro school services shop site solutions space srl store systems team tech technology tel top travel uno "
    "vip wales web website wiki work world xyz zone ";
constexpr QByteArrayView secondLevels = " ac asso co com edu gob gouv gov govt ltd mil ne net nhs nom or org plc sch ";
constexpr QByteArrayView services = " autoconfig autodiscover bounce bounces email exchange fetchmail gateway gw help "
                                    "imap in lists localhost mail mailer "
                                    "mailhub mailout mda mta mx notifications ns out outbound inbound pop postfix "
                                    "protection relay sieve smarthost smtp smtpd "
                                    "smtps spf submission support webmail www _dmarc _domainkey ";
constexpr QByteArrayView roles = " abuse delist hostmaster mailer-daemon noc postmaster security support webmaster ";
constexpr QByteArrayView common =
    " access account accounts address admin administrator alias all and any anonymous are authentication bad block "
    "blocked bounce bounces box bye byte bytes can cannot client com command connect connection contact content data "
    "denied does domain email error esmtp exceeded failed file filter for forward found from full gateway gmail good "
    "greeting group has have header hello help host hostname hosts inbox info invalid invoice job known limit line "
    "list "
    "listed local login mail mailbox mailer mailing mailman mails message messages microsoft must name names net news "
    "newsletter none noreply no-reply not number office online open org owner password please policy post postfix "
    "queue queued quota read ready recipient recipients refused reject rejected relay reply request return root sales "
    "secure security send sender server service session shop site size smtp sorry spam space start support syntax "
    "system team temporary test tester testing the this time tls too try unavailable unknown user username users valid "
    "web welcome who with work you your ";
constexpr QByteArrayView notHosts = " main.cf master.cf exim.conf sendmail.mc sendmail.cf main.cf.proto dovecot.conf ";
constexpr QByteArrayView publicServices[] = {
    "0spam.org",
    "163.com",
    "abuseat.org",
    "abusix.com",
    "abusix.org",
    "ahbl.org",
    "aka.ms",
    "anonmails.de",
    "aol.com",
    "apache.org",
    "apple.com",
    "backscatterer.org",
    "barracuda.com",
    "barracudacentral.org",
    "barracudanetworks.com",
    "blocklist.de",
    "bogofilter.org",
    "cisco.com",
    "cloudmark.com",
    "cr.yp.to",
    "dmarc.org",
    "dnsbl.info",
    "dnsrbl.org",
    "dnswl.org",
    "dovecot.org",
    "dronebl.org",
    "ers.trendmicro.com",
    "exim.org",
    "fabel.dk",
    "fortiguard.com",
    "fortinet.com",
    "gbudb.com",
    "gmx.net",
    "google.com",
    "haraka.github.io",
    "hornetsecurity.com",
    "hostkarma.com",
    "ietf.org",
    "interserver.net",
    "invaluement.com",
    "junkemailfilter.com",
    "kaspersky.com",
    "kundenserver.de",
    "lashback.com",
    "mail.ru",
    "mailcow.email",
    "mailgun.org",
    "mailjet.com",
    "mailspike.net",
    "manitu.net",
    "messagelabs.com",
    "microsoft.com",
    "mimecast.com",
    "mipspace.com",
    "mxtoolbox.com",
    "njabl.org",
    "nordspam.com",
    "office.com",
    "office365.com",
    "open-spf.org",
    "opensmtpd.org",
    "openspf.org",
    "outlook.com",
    "postfix.org",
    "postmaster.comcast.net",
    "postmaster.free.fr",
    "postmaster.laposte.net",
    "postmaster.live.com",
    "postmaster.sfr.fr",
    "postmaster.t-online.de",
    "postmaster.web.de",
    "proofpoint.com",
    "psbl.org",
    "qq.com",
    "r.orange.fr",
    "rfc-editor.org",
    "rfc-ignorant.org",
    "rspamd.com",
    "s5h.net",
    "schweikert.ch",
    "security.comcast.net",
    "senderscore.org",
    "sendgrid.com",
    "sendmail.org",
    "sophos.com",
    "sorbs.net",
    "spamassassin.org",
    "spamcop.net",
    "spamhaus.com",
    "spamhaus.net",
    "spamhaus.org",
    "spamrats.com",
    "spamrl.com",
    "spfbl.net",
    "suomispam.net",
    "surbl.org",
    "surriel.com",
    "swinog.ch",
    "symantec.com",
    "trendmicro.com",
    "trustedsource.org",
    "uceprotect.net",
    "uribl.com",
    "validity.com",
    "verizonmedia.com",
    "wpbl.info",
    "yahoo.com",
    "yahoo.net",
    "yahooinc.com",
    "yandex.com",
    "yandex.ru",
    "zimbra.com",
    "zoho.com",
};

bool among(QByteArrayView list, QByteArrayView word)
{
    for (qsizetype at = list.indexOf(word); at > 0 && !word.isEmpty(); at = list.indexOf(word, at + 1))
        if (list[at - 1] == ' ' && list[at + word.size()] == ' ')
            return true;
    return false;
}

bool endsIn(QByteArrayView name, QByteArrayView domain)
{
    return name == domain ||
           (name.size() > domain.size() && name.endsWith(domain) && name[name.size() - domain.size() - 1] == '.');
}

bool isLabel(const QByteArray &label)
{
    const auto fits = [](char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '_' || !isAscii(c); };
    return !label.isEmpty() && std::all_of(label.begin(), label.end(), fits);
}

} // namespace

bool looksLikeHost(QByteArrayView name)
{
    if (name.size() < 4 || name.size() > 255 || among(notHosts, name))
        return false;
    const QList<QByteArray> labels = name.toByteArray().split('.');
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return false;
    const QByteArray &last = labels.last();
    const bool known =
        among(last.size() == 2 ? countries : others, last) || last.startsWith("xn--") || among(others, last);
    const bool abbreviation =
        std::all_of(labels.begin(), labels.end(), [](const QByteArray &one) { return one.size() == 1; });
    const bool number = std::all_of(labels.begin(), labels.end() - 1,
                                    [](const QByteArray &one) { return std::all_of(one.begin(), one.end(), isDigit); });
    return known && !abbreviation && !number;
}

bool isReservedHost(QByteArrayView name)
{
    for (const char *domain : {"example.org", "example.net", "example.com", "example", "test", "invalid", "localhost",
                               "localhost.localdomain"})
        if (endsIn(name, domain))
            return true;
    return false;
}

bool isReservedAddress(QByteArrayView ip)
{
    for (const char *net : {"192.0.2.", "198.51.100.", "203.0.113.", "127.", "2001:db8:", "2001:0db8:"})
        if (ip.startsWith(net))
            return true;
    return ip == "0.0.0.0" || ip == "255.255.255.255" || ip == "::" || ip == "::1";
}

QByteArrayView publicService(QByteArrayView name)
{
    for (const QByteArrayView domain : publicServices)
        if (endsIn(name, domain))
            return domain;
    return {};
}

bool isHosting(QByteArrayView service)
{
    return among(" messagelabs.com office365.com outlook.com ", service);
}

bool isServiceLabel(QByteArrayView label)
{
    QByteArrayView word = label;
    while (!word.isEmpty() && (isDigit(word.back()) || word.back() == '-'))
        word.chop(1);
    return among(services, word);
}

bool isRoleUser(QByteArrayView user)
{
    return among(roles, user);
}

bool isCommonWord(QByteArrayView word)
{
    return word.size() < 3 || among(common, word) || Smtp::verbNamed(word) != Smtp::Verb::Other ||
           std::all_of(word.begin(), word.end(), isDigit);
}

qsizetype registeredLabels(QByteArrayView name)
{
    const QList<QByteArray> labels = name.toByteArray().split('.');
    const qsizetype count = labels.size();
    if (count < 3)
        return count;
    const bool threefold = labels[count - 1].size() == 2 && among(secondLevels, labels[count - 2]);
    return threefold ? 3 : 2;
}

} // namespace Core::Anonymous
