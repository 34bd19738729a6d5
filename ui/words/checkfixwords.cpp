#include "ui/words/checkwords.h"

#include <QCoreApplication>

// How a hole is closed, by software. The rows with a name are for that software alone; those without are for all that
// have no row of their own, but for the second of a check, which helps everybody.
namespace Words {
namespace {

using Core::Checks::Check;
using Core::Checks::Verdict;

struct FixWords {
    Check check;
    const char *software; // the name of its table of wordings; empty: anybody's
    enum class For : quint8 { Named, Others, All } whom;
    const char *text;
};
constexpr FixWords fixes[] = {
    {Check::Smuggling, "postfix", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "Set smtpd_forbid_bare_newline = normalize (Postfix 3.8.5, 3.7.10, 3.6.14, 3.5.24 "
                                   "and newer) or reject, and reload. It is off by default before Postfix 3.9.")},
    {Check::Smuggling, "postfix", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "smtpd_forbid_bare_newline_exclusions exempts $mynetworks: asked from there, the "
                                   "server is vulnerable all the same. Empty it where no old client needs it.")},
    {Check::Smuggling, "postfix", FixWords::For::Named,
     QT_TRANSLATE_NOOP(
         "CheckFix",
         "Where you cannot update, set smtpd_data_restrictions = reject_unauth_pipelining and "
         "smtpd_discard_ehlo_keywords = chunking, silent-discard: it makes the attack harder, and is no cure.")},
    {Check::Smuggling, "exim", FixWords::For::Named,
     QT_TRANSLATE_NOOP(
         "CheckFix",
         "Update to Exim 4.97.1 or newer (or your distribution’s corrected 4.96). There is no setting for it.")},
    {Check::Smuggling, "sendmail", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "Update to Sendmail 8.18 or newer, and leave SrvFeatures without the letters “u” "
                                   "and “g”, which let bare line ends in again.")},
    {Check::Smuggling, "opensmtpd", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix",
                       "OpenSMTPD takes a bare LF for a line end, and has no setting against it. It hangs up on "
                       "commands that come in one piece with the message, which makes the hole hard to use. Update "
                       "when a release rejects bare LF, or put a server before it that does.")},
    {Check::Smuggling, "aiosmtpd", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "Update to aiosmtpd 1.4.5 or newer (CVE-2024-27305).")},
    {Check::Smuggling, "haraka", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "Update to Haraka 3.0.3 or newer.")},
    {Check::Smuggling, "exchange", FixWords::For::Named,
     QT_TRANSLATE_NOOP(
         "CheckFix", "Install the current updates. Exchange takes a bare LF as content; a gateway before it may not.")},
    {Check::Smuggling, "", FixWords::For::Others,
     QT_TRANSLATE_NOOP("CheckFix", "Update the server’s software, and look in its documentation for a setting about "
                                   "bare LF, bare newline or SMTP smuggling (CVE-2023-51764 to 51766).")},
    {Check::Smuggling, "", FixWords::For::All,
     QT_TRANSLATE_NOOP(
         "CheckFix",
         "Let every server that passes mail on to this one refuse bare CR and LF: a smuggled message needs both.")},
    {Check::Relay, "postfix", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "Keep reject_unauth_destination in smtpd_relay_restrictions, and let mynetworks "
                                   "name only hosts of your own.")},
    {Check::Relay, "postfix", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "relay_domains and mydestination must hold only domains that you take mail for; "
                                   "leave allow_untrusted_routing = no.")},
    {Check::Relay, "exim", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "In the ACL that acl_smtp_rcpt names, accept only authenticated clients, hosts = "
                                   "+relay_from_hosts, and domains = +local_domains:+relay_to_domains; deny local "
                                   "parts that hold @, %, /, a bar or an exclamation mark.")},
    {Check::Relay, "sendmail", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix",
                       "Take out FEATURE(promiscuous_relay), FEATURE(relay_local_from) and FEATURE(loose_relay_check); "
                       "name what may relay in the access table and in relay-domains.")},
    {Check::Relay, "opensmtpd", FixWords::For::Named,
     QT_TRANSLATE_NOOP(
         "CheckFix",
         "Let “match from any” name your domains (for domain …); relay only with “match auth” or “match from local”.")},
    {Check::Relay, "aiosmtpd", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "Let handle_RCPT refuse what is not of your domains.")},
    {Check::Relay, "exchange", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "On the receive connector for anonymous clients, take the right "
                                   "Ms-Exch-SMTP-Accept-Any-Recipient from ANONYMOUS LOGON.")},
    {Check::Relay, "", FixWords::For::Others,
     QT_TRANSLATE_NOOP("CheckFix", "Accept strangers’ mail for your own domains only; demand a login, or a client "
                                   "address of your own, for everything else.")},
    {Check::Relay, "", FixWords::For::All,
     QT_TRANSLATE_NOOP(
         "CheckFix",
         "Look for the queue’s messages to strangers, delete them, and ask the block lists to forget the address.")},
    {Check::StartTlsInjection, "postfix", FixWords::For::Named,
     QT_TRANSLATE_NOOP(
         "CheckFix",
         "Update: Postfix has forgotten such commands since 2.4.16, 2.5.12, 2.6.9, 2.7.3 and 2.8 (CVE-2011-0411).")},
    {Check::StartTlsInjection, "exim", FixWords::For::Named,
     QT_TRANSLATE_NOOP(
         "CheckFix",
         "Update to Exim 4.94.2 or newer (CVE-2021-38371 for its client side), and leave smtp_enforce_sync on.")},
    {Check::StartTlsInjection, "aiosmtpd", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix", "Update to aiosmtpd 1.4.6 or newer (CVE-2024-34083).")},
    {Check::StartTlsInjection, "qmail", FixWords::For::Named,
     QT_TRANSLATE_NOOP("CheckFix",
                       "The patch for STARTTLS in qmail and ucspi-tls must empty the input before the handshake; take "
                       "its current version, or offer only TLS from the first byte on port 465.")},
    {Check::StartTlsInjection, "", FixWords::For::Others,
     QT_TRANSLATE_NOOP("CheckFix", "Update the server’s software: it has to empty its input between the 220 and the "
                                   "negotiation of TLS (RFC 3207).")},
    {Check::StartTlsInjection, "", FixWords::For::All,
     QT_TRANSLATE_NOOP("CheckFix",
                       "Look for a proxy or filter before the server that speaks TLS for it: the hole may be there.")},
};

} // namespace

QStringList fixTexts(const Language &language, const Core::Checks::Report &report)
{
    const Verdict verdict = Core::Checks::verdictOf(report);
    const bool isOpen = verdict == Verdict::Vulnerable || Core::Checks::count(report, Verdict::Lenient) > 0;
    QStringList named, others, all;
    for (const FixWords &fix : fixes) {
        if (fix.check != report.check)
            continue;
        const bool fits = fix.whom != FixWords::For::Named || report.softwareName == fix.software;
        QStringList &to = fix.whom == FixWords::For::Named ? named : fix.whom == FixWords::For::Others ? others : all;
        if (fits)
            to << language.text("CheckFix", fix.text);
    }
    if (!isOpen)
        return {};
    return (named.isEmpty() ? others : named) + all;
}

} // namespace Words
