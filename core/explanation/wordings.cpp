#include "core/explanation/wordings.h"

#include "core/explanation/speech.h"

namespace Core {

bool wordsOnTls(QByteArrayView words)
{
    return speak<"starttls|encrypt|secure connection|secure channel|plain text|cleartext|chiffr">(words) ||
           speakWhole<"tls|ssl|ssl/tls">(words);
}

bool wordsOnLogin(QByteArrayView words)
{
    return speak<"authentica|authentifi|log in|login|logged in|credential|issue an auth">(words) ||
           speakWhole<"auth|sasl">(words);
}

bool wordsOnTooManyErrors(QByteArrayView words)
{
    return speak<"too many errors|too many syntax|too many protocol|too many unrecognized|"
                 "too many bad commands|too many invalid|too much errors|error limit|"
                 "bad smtp command limit|trop d'erreurs">(words);
}

bool wordsOnRate(QByteArrayView words)
{
    return speak<"rate limit|ratelimit|rate-limit|throttl|too many connections|too many messages|too many requests|"
                 "relay limit|max number of messages|too many mails|too much mail|too many concurrent|"
                 "too quickly|too fast|per hour|per minute|per day|this hour|daily|hourly|"
                 "frequency limited|sending rate|sender rate|unusual rate|sending limit|sending quota|"
                 "submission quota|quota of messages|rate that prevents|unusual sending|exceeded permitted limits|"
                 "exceeded threshold|message rate">(words);
}

bool wordsOnGreylisting(QByteArrayView words)
{
    return speak<"greylist|graylist|grey list|gray list|grey-list|gray-list|liste grise">(words);
}

bool wordsOnTemporary(QByteArrayView words)
{
    return speak<"temporar|try again|try later|unavailable|connection lost|lost connection|"
                 "connection closed|timed out|timeout|internal error|at present|at this time">(words);
}

bool wordsOnSynchronization(QByteArrayView words)
{
    return speak<"synchroni|pregreet|before greeting|before the greeting|talked too soon|spoke too soon|too early|"
                 "not wait for|waiting for the greeting|protocol error">(words);
}

bool wordsOnBlockList(QByteArrayView words)
{
    return speak<"blocked using|block list|blocklist|black list|black listed|blacklist|spamhaus|spamcop|barracuda|"
                 "sorbs|uceprotect|abusix|spamrats|dnsbl|listed at|listed in|listed on|is listed|reputation|"
                 "in a black|banned sending ip|known spam source|access to this mail system|access to submit|"
                 "ip is in|ipcheck.|senderscore|surriel|dronebl|invaluement|ivmsip|csi.cloudmark|"
                 "traffic not accepted from this ip">(words) ||
           speakWhole<"rbl|dnsbl|drbl|sbl|xbl|pbl|css|psbl">(words);
}

bool wordsOnReverseDns(QByteArrayView words)
{
    return speak<"reverse dns|reverse hostname|reverse lookup|reverse name|ptr record|ip name lookup|"
                 "possibly forged|cannot find your hostname|cannot find your reverse|host lookup failed|"
                 "forward dns|no host name found|dynamic ip|generic dns">(words) ||
           speakWhole<"ptr|rdns|rdns/ptr">(words);
}

bool wordsOnClientHost(QByteArrayView words)
{
    return wordsOnBlockList(words) || wordsOnReverseDns(words) ||
           speak<"client host|your ip|ip address|your host|your network|your server|calling host|"
                 "sending host|sending ip|connecting host|unverified client">(words);
}

bool wordsOnClientName(QByteArrayView words)
{
    return speakWhole<"helo|ehlo|helo/ehlo|ehlo/helo|lhlo">(words);
}

bool wordsOnSender(QByteArrayView words)
{
    return speak<"sender|reverse-path|reverse path|return path|return-path|mail from|from address|envelope from|"
                 "from domain|emetteur|expediteur|badmailfrom">(words);
}

bool wordsOnOwner(QByteArrayView words)
{
    return speak<"not owned|not logged in|does not own|not owner|send as|sendas|on behalf of|not allowed to send from|"
                 "not allowed to use|not authorized to send|not authorised to send|permissions to send|"
                 "permission to send|not authorized to use|not authorized owner|not authorized sender|"
                 "not authorized domain|doesn't match auth|does not match auth|sender address not allowed|"
                 "sender not allowed|sender mismatch|verified sender|sender signature|not verified|cannot send as|"
                 "sender denied|not a verified">(words);
}

bool wordsOnCallout(QByteArrayView words)
{
    return speak<"sender verif|verification failed|callout|callback|sender address verif|"
                 "undeliverable address|could not verify|unverified address|unable to verify|"
                 "cannot verify|can't verify|sender check">(words);
}

bool wordsOnDomainProof(QByteArrayView words)
{
    return speakWhole<"spf|dkim|dmarc|arc">(words) ||
           speak<"sender policy framework|unauthenticated email|is unauthenticated|unauthenticated mail|"
                 "email authentication|authentication checks|authentication level">(words);
}

bool wordsOnRelay(QByteArrayView words)
{
    if (speak<"relay recipient table">(words)) // Postfix names a table of known users, not a right
        return false;
    return speak<"relaying|relay access|relay denied|relay not|relay is not|relay rejected|not relay|"
                 "unable to relay|open relay|as a relay|to relay|for relay|relay prohibited|relay refused|"
                 "insecure mail relay|not a relay|not a gateway|rcpthosts|non-accepted domain|cannot deliver mail for|"
                 "not accepting email for domain|non-local e-mail|relais refus|relais non">(words);
}

bool wordsOnUnknownUser(QByteArrayView words)
{
    return speak<"user unknown|unknown user|no such user|user not found|user doesn't exist|"
                 "user does not exist|unknown recipient|recipient unknown|recipient not found|"
                 "no such recipient|no such mailbox|no mailbox|mailbox unavailable|#5.1.1|#5.1.0 address "
                 "rejected|marked as invalid|mailbox not found|"
                 "mailbox does not exist|mailbox unknown|unknown mailbox|invalid mailbox|"
                 "invalid recipient|address unknown|addressee unknown|unknown address|"
                 "address does not exist|address not found|address is unknown|account does not exist|"
                 "you tried to reach does not exist|that you tried to reach does not exist|"
                 "not our customer|no such address|unrouteable address|unknown or illegal alias|"
                 "not a valid mailbox|undeliverable address|does not have an account|doesn't have a|"
                 "bad destination mailbox|recipnotfound|recipientnotfound|destinataire invalide|"
                 "adresse inconnue|utilisateur inconnu">(words);
}

bool wordsOnDisabledMailbox(QByteArrayView words)
{
    const bool whose = speak<"mailbox|account|user|recipient|alias|destinataire|address">(words);
    return whose && speak<"disabled|inactive|suspended|deactivated|frozen|is closed|is locked|not active|"
                          "no longer valid|archivee|account not available|est bloque|is blocked">(words);
}

bool wordsOnQuota(QByteArrayView words)
{
    return speak<"quota|mailbox full|mailbox is full|mailbox for user is full|out of storage|"
                 "no space left|insufficient storage|insufficient system storage|storage allocation|"
                 "storage limit|mailbox size limit|not enough space|mailbox has exceeded|boite pleine|"
                 "destinataire pleine|limit of its mailbox">(words);
}

bool wordsOnTooManyRecipients(QByteArrayView words)
{
    return speak<"too many recipients|too many rcpt|recipient limit|recipients limit|"
                 "maximum number of recipients|number of recipients|recipients per|trop de destinataires">(words);
}

bool wordsOnPermission(QByteArrayView words)
{
    return speak<"not permitted|not authorized|not authorised|not allowed|no permission|"
                 "does not have permission|don't have permission|restricted|closed list|members only|"
                 "access denied|not accept mail from|only accepts|allowed-senders|not authenticated for|"
                 "authrequired|rejected by recipient|rejected by this user|prohibited|forbidden">(words);
}

bool wordsOnSize(QByteArrayView words)
{
    return speak<"message size|too big|too large|too long|exceeds fixed|exceeds maximum|"
                 "maximum message size|size limit|size exceed|exceeds size|oversized|databytes|"
                 "ridiculously long|message file too|taille">(words);
}

bool wordsOnSpam(QByteArrayView words)
{
    return speak<"spam|junk|unsolicited|virus|malware|infected|phish|content rejected|content denied|"
                 "message content|contents|message filtered|blocked for abuse|abus detect|heuristics.|sanesecurity">(
        words);
}

bool wordsOnAttachment(QByteArrayView words)
{
    return speak<"attachment|potential security issue|security|virus|malware|executable|infected|banned|"
                 "forbidden file|file type|extension not|blocked because its content|presents a potential">(words);
}

bool wordsOnLoop(QByteArrayView words)
{
    return speak<"too many hops|hop count|hops|mail loop|looping|loop detected|loops back|routing loop|"
                 "forwarding loop|too many received|too many \"received\"|received headers|delivered-to">(words);
}

bool wordsOnForm(QByteArrayView words)
{
    return speak<"header|rfc 2822|rfc2822|rfc 5322|rfc5322|rfc 822|rfc822|rfc821|rfc 821|message-id|"
                 "bare lf|bare <lf>|bare line|bare newline|bare <cr>|bare cr|line feed|line length|"
                 "malformed|mime|8-bit|non-ascii|nul character|duplicate|bad-header|"
                 "invalid message content|missing date|missing from">(words);
}

bool wordsOnUtf8(QByteArrayView words)
{
    return speak<"smtputf8|utf-8|utf8|internationali|non-ascii|unicode|8-bit character">(words);
}

bool wordsOnMissingDomain(QByteArrayView words)
{
    if (speak<"nullmx|null mx|no mx for|does not accept mail|mx record|mx or srv record|malformed dns|unresolvable|"
              "name service error|emetteur invalide">(words))
        return true;
    return speak<"domain|sender host">(words) &&
           speak<"not found|does not exist|doesn't exist|not exist|unknown|no such|unrouteable|unroutable|"
                 "nonexistent|non-existent|not resolve|cannot be resolved|could not be resolved|no mx|invalid">(words);
}

bool wordsOnRecipient(QByteArrayView words)
{
    return speak<"recipient address|recipient unknown|unknown recipient|invalid recipient|recipient not|"
                 "recipient domain|recipient verif|rcpt to|destinataire">(words);
}

bool wordsOnPolicy(QByteArrayView words)
{
    return speak<"policy|policies|message rejected|message denied|message refused|message blocked|command rejected|"
                 "security|prohibited|not permitted|not accepted|id=|mail rejete|reputation|service denied|"
                 "service refuse">(words);
}

bool wordsOnConversion(QByteArrayView words)
{
    return speak<"conversion|convert|7-bit|7bit|8bitmime|8-bit data|binarymime">(words);
}

bool wordsOnPasswordLoginOff(QByteArrayView words)
{
    return speak<"basic authentication|smtpclientauthentication|smtpclientauth|security defaults|application-specific|"
                 "app password|app-specific|application password|web browser|web login|weblogin|access rights|"
                 "criteria to be authenticated|request did not meet|oauth is required|less secure">(words);
}

bool wordsOnBase64(QByteArrayView words)
{
    return speak<"base64|base 64|cannot decode|decode response|decoding|encoding">(words);
}

bool wordsOnSyntax(QByteArrayView words)
{
    return speak<"syntax|invalid|malformed|illegal|argument|parameter|parse|format|must contain|must "
                 "have|missing|requires|not valid|bad ">(words);
}

bool wordsOnNoRecipients(QByteArrayView words)
{
    return speak<"no valid recipient|no recipient|valid rcpt|need rcpt|no recipients">(words);
}

bool wordsOnIdling(QByteArrayView words)
{
    return speak<"nonmail|non-mail|too many noop|too many rset|too many commands|too many idle|idle commands|"
                 "without sending">(words);
}

bool wordsOnListedName(QByteArrayView words)
{
    const bool client = speakWhole<"client|ip|host|ips">(words) || speak<"sending ip|your network">(words);
    return !client && speak<"sender address|sender envelope|sender domain|from domain|helo command|helo domain|"
                            "your domain|spamhaus dbl|dbl.spamhaus|surbl|uribl">(words);
}

bool wordsOnClosed(QByteArrayView words)
{
    return speak<"restricted to|is restricted|restrictedto|members only|allowed-senders|not authenticated for|"
                 "notauthenticatedfor|authrequired|rejected by recipient|rejected by this user|only accepts|"
                 "not accept mail from|not authenticated by organi|rst.notauthorized|banned recipient">(words);
}

bool wordsOnNoService(QByteArrayView words)
{
    return speak<"no smtp service|not accepting|smtp service not available|esmtp service not available|"
                 "mail is not welcome|connection will be dropped|host network">(words);
}

bool wordsOnShutdown(QByteArrayView words)
{
    return speak<"shut|restart|reboot|maintenance|going down|being stopped|stopping">(words);
}

bool wordsOnSilence(QByteArrayView words)
{
    return speak<"timeout|timed out|time out|time-out|idle|inactiv|delai depasse|waiting for client">(words);
}

bool wordsOnLookup(QByteArrayView words)
{
    return speak<"lookup|look up|resolve|servfail|dns error|dns failure|dns query|dns timeout|temperror|"
                 "permerror|spf error|spf temporary|spf permanent|spf verification">(words) ||
           speakWhole<"dns|spf|ldap">(words);
}

bool wordsOnLocalFault(QByteArrayView words)
{
    return speak<"configuration error|config error|configuration problem|local problem|local error|"
                 "internal error|internal failure|internal server error|server error|system error|"
                 "system failure|system problem|temporary lookup failure|temporary system|local data error|"
                 "out of memory|resources temporarily|unable to read controls|error in processing|"
                 "agent busy|internal resources">(words);
}

bool wordsOnStorage(QByteArrayView words)
{
    return speak<"system storage|system resources|disk space|disk full|space shortage|no space left|"
                 "system full|server full|queue full|insufficient space|out of disk">(words);
}

bool wordsOnMessageCount(QByteArrayView words)
{
    return speak<"too many messages|number of messages|messages per|messages in this|messages for this|"
                 "max message per|message limit|messages sent">(words);
}

bool wordsOnLineEnd(QByteArrayView words)
{
    return speak<"bare lf|bare-lf|barelf|bare line|bare newline|bare <lf>|bare cr|bare <cr>|smtplf|"
                 "line feed|linefeed|line-feed|line end|stray newline|stray linefeed">(words);
}

bool wordsOnStoring(QByteArrayView words)
{
    return wordsOnStorage(words) || speak<"queue file|spool|write error|writing|cannot store|could not store|"
                                          "unable to store|unable to queue|cannot queue">(words);
}

bool wordsOnLink(QByteArrayView words)
{
    return speak<"http://|https://|www.">(words);
}

bool wordsOnVerification(QByteArrayView words)
{
    return speak<"verif|callout|callback|call-out|address check">(words);
}

bool wordsOnUnqualified(QByteArrayView words)
{
    return speak<"fully-qualified|fully qualified|fqdn|unqualified|domain name required|need domain">(words);
}

bool wordsOnBusyMailbox(QByteArrayView words)
{
    return speak<"mailbox busy|mailbox is busy|mailbox locked|mailbox is locked|mailbox in use|"
                 "mailbox is in use|receiving mail|receiving email|receiving too|concurrent deliveries|"
                 "thread limit|unable to lock|cannot update mailbox">(words);
}

bool wordsOnFilter(QByteArrayView words)
{
    return speak<"filter|milter|scan|content check|policy service|deferred">(words);
}

bool wordsOnTime(QByteArrayView words)
{
    return speakWhole<"second|minute|hour|day|today|hourly|daily|seconds|minutes|hours|days">(words);
}

bool wordsOnLoad(QByteArrayView words)
{
    return speak<"load too|too much load|load is|overload|too busy|server busy|server is busy|slots are full">(words);
}

} // namespace Core
