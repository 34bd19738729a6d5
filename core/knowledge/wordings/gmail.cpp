#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry gmail[] = {
    {
        .id = "gmail.recipient-too-fast",
        .codes = "450",
        .status = "4.2.1",
        .pattern = "user you are trying to contact is receiving (?:e-?)?mail too quickly",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Recipient gets mail too fast"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "This Gmail mailbox is receiving more messages per minute, hour or day than Gmail allows for one account. "
            "The limit is on the recipient, so the sender may have done nothing wrong."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Leave the message in the queue: it is delivered as soon as the flow to this mailbox slows down.")},
              {QT_TRANSLATE_NOOP("WordingGmail",
                                 "If your own alerts or reports fill the mailbox, group them into fewer messages.")}}},
        .link = "https://support.google.com/mail/answer/6592",
    },
    {
        .id = "gmail.recipient-rate",
        .codes = "450 550",
        .status = "4.2.1 5.2.1",
        .pattern = "receiving (?:e-?)?mail at a rate that.+?prevents additional messages",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Recipient’s receiving limit reached"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "So much mail reaches this Gmail account that Gmail takes no more for it at the moment. Usual causes are a "
            "mail bomb, a monitoring system in a loop, or a mailbox that collects copies of everything."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGmail", "Send again later and less often; if the answer was 550, the message "
                                                 "must be sent anew because it has left the queue.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Look for a loop or an alert storm on your side when all the mail to this recipient is yours.")}}},
        .link = "https://support.google.com/mail/answer/6592",
    },
    {
        .id = "gmail.storage-full",
        .codes = "452 552",
        .status = "4.2.2",
        .pattern =
            R"(recipient.s inbox is out of storage space|account that you tried to.+?reach is over quota.*?(?:gsmtp|google\.com))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Recipient’s Google storage is full"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "The storage that Gmail, Drive and Photos share is used up for this account, so it takes no new mail."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Tell the recipient by another way: they must free space or buy storage at "
                        "https://one.google.com/storage; in Google Workspace their administrator can assign more.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Keep the message in the queue meanwhile; nothing on the sending server can change this.")}}},
        .link = "https://support.google.com/mail/?p=OverQuotaTemp",
    },
    {
        .id = "gmail.storage-full-inactive",
        .codes = "552 452",
        .status = "5.2.2",
        .pattern =
            R"(recipient.s inbox is out of storage space.+?and inactive|account that you tried to.+?reach is over quota and.+?inactive(?:.*?(?:gsmtp|google\.com))?)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Mailbox full for a long time"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "The account has been over its Google storage for so long that Gmail has stopped "
                                     "accepting mail for it. Often nobody reads this mailbox any more."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Reach the person another way, or take the address off your lists.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "The mailbox opens again once its owner has freed space or "
                                                       "bought storage at https://one.google.com/storage.")}}},
        .link = "https://support.google.com/mail/?p=OverQuotaPerm",
    },
    {
        .id = "gmail.no-such-user",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(account that you tried to.+?reach does not.+?exist.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "No such Gmail account"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Google hosts the domain but knows no account, alias or group with this "
                                              "address. It may be mistyped, or the account was deleted."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Check the spelling, then remove the address from lists and address books if it is right.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "If it is an address of your own Workspace domain, create the user, alias or group in the "
                        "Admin console, or set a catch-all under Apps > Google Workspace > Gmail > Default routing.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Do not keep sending: many unknown recipients harm your reputation at Gmail.")}}},
        .link = "https://support.google.com/mail/?p=NoSuchUser",
    },
    {
        .id = "gmail.recipient-domain-not-found",
        .codes = "553",
        .status = "5.1.2",
        .pattern = "weren.?.?t able to find the.+?recipient domain",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Recipient domain not found"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "Gmail looked up the domain after the @ in DNS and found nothing that mail could go to."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Look for a typing error, a stray blank or a trailing dot in the address.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "If the domain is yours, check that it is still registered and "
                                                       "that its MX or A record can be resolved from outside.")}}},
        .link = "https://support.google.com/mail/?p=BadRcptDomain",
    },
    {
        .id = "gmail.recipient-syntax",
        .codes = "553",
        .status = "5.1.3",
        .pattern = "recipient address.{0,6}<?(?P<recipient>[^>]*)>?.{0,6}is not a valid.+?RFC.{0,4}(?:5321|2821)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Recipient address badly written"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Gmail cannot read the recipient address as an SMTP address: a forbidden "
                                              "character, a doubled @ or dot, or a display name in the wrong place."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmail",
            "Correct the address where it is stored; RCPT TO takes only the bare address in angle brackets.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.sender-syntax",
        .codes = "553",
        .status = "5.1.7",
        .pattern = "sender address.{0,6}<?(?P<sender>[^>]*)>?.{0,6}is not a valid.+?RFC.{0,4}(?:5321|2821)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Sender address badly written"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "The envelope sender in MAIL FROM does not follow the SMTP rules for addresses."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Correct the return path that your application or server sets; "
                                                       "it must be a plain address with a full domain name.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.account-disabled",
        .codes = "550",
        .status = "5.2.1",
        .pattern = R"(account that you tried to.+?reach is (?:inactive|disabled).*?(?:gsmtp|google\.com))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Gmail account closed or suspended"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The address exists, but Google or its owner has switched the "
                                                     "account off, for instance after a policy breach or a departure."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Take the address off your lists and look for another contact.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "In your own Workspace domain, see Directory > Users in the "
                                                       "Admin console whether the user is suspended.")}}},
        .link = "https://support.google.com/mail/?p=DisabledUser",
    },
    {
        .id = "gmail.temporarily-rejected",
        .codes = "451",
        .status = "4.3.0",
        .pattern = "Mail server (?:has )?temporarily rejected (?:this )?message",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Google asks to try again"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Google could not take the message just now, for a reason inside "
                                                     "its own systems. It is not a judgement on the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmail",
            "Let the queue retry; look at the Google Workspace status dashboard if it lasts for hours.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.several-domains",
        .codes = "451",
        .status = "4.3.0",
        .pattern = "Multiple destination domains per.+?transaction",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Several domains in one transaction"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Gmail takes recipients of one hosted domain per transaction. The RCPT "
                                              "commands accepted so far stand; this one belongs to another domain."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Retry this recipient in a transaction of its own; ordinary mail servers do so by themselves.")},
              {QT_TRANSLATE_NOOP("WordingGmail",
                                 "In a script or relay that delivers by hand, group the recipients by domain.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.temporary-system-problem",
        .codes = "421 451",
        .status = "4.3.0 4.7.0",
        .pattern = R"(Temporary System Problem\.? +Try again later.*?(?:gsmtp|google\.com))",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Short trouble at Google"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "A part of Google’s mail system failed for a moment and the session is closed."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmail",
            "Let the queue retry; many such answers over a long time usually mean an incident at Google.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.timeout",
        .codes = "451 421",
        .status = "4.4.2",
        .pattern = R"(Timeout - closing connection.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Gmail waited too long"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Gmail heard nothing from the client for too long and hung up. The line "
                                              "was cut or slow, or the sender paused in the middle of the dialogue."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Check the link, firewalls that inspect SMTP, and the path MTU when long messages stall.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "When typing by hand, simply connect again.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.server-busy",
        .codes = "421",
        .status = "4.4.5",
        .pattern = R"(Server busy, try again later.*?(?:gsmtp|google\.com))",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Google’s server is overloaded"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The Google server reached has too much to do at the moment."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Let the queue retry; the next attempt usually reaches another server.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.protocol-violation",
        .codes = "451 454",
        .status = "4.5.0",
        .pattern = R"(SMTP protocol violation.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Client broke the SMTP dialogue"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "The client sent something that SMTP does not allow at this point, such "
                                              "as data before it was invited or lines that end wrongly."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Read the lines just before this reply in the transcript, and correct the program that wrote them.")},
              {QT_TRANSLATE_NOOP("WordingGmail",
                                 "Check that no firewall or antivirus rewrites the SMTP dialogue on its way.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.domain-policy-size",
        .codes = "452",
        .status = "4.5.3",
        .pattern = "Domain policy size per transaction.+?exceeded",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Policies of recipients too large together"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Each recipient domain has its own Gmail rules, and the rules of all recipients "
                                     "of this transaction together are more than Gmail handles at once."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Retry this recipient in a transaction of its own; mail servers do so from their queue.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "If it happens at every try, the domain’s administrator should shorten the "
                                       "compliance and routing rules in the Admin console.")}}},
        .link = "https://support.google.com/a/answer/7282433",
    },
    {
        .id = "gmail.too-many-recipients",
        .codes = "452",
        .status = "4.5.3",
        .pattern = "Your message has too many recipients.*?(?:gsmtp|google)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Too many recipients in one message"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "The message names more recipients than Gmail allows in one transaction."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Send the refused recipients in further transactions; a mail server does this from its queue.")},
              {QT_TRANSLATE_NOOP("WordingGmail",
                                 "For newsletters, use a mailing list or a group instead of long recipient lists.")}}},
        .link = "https://support.google.com/mail/answer/6592",
    },
    {
        .id = "gmail.too-many-recipients-sender",
        .codes = "550",
        .status = "5.5.3",
        .pattern = R"(Too many recipients for this sender.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Recipient limit of this sender"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "This sender has named more recipients than Gmail allows it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Split the recipients over several messages and leave time between them.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "If nobody here sent to so many addresses, look for a stolen password or a misused form.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.connection-expired",
        .codes = "421",
        .status = "4.7.0",
        .pattern = "Connection expired,? try reconnecting",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Session lasted too long"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Gmail keeps a connection open for a limited time only, even when "
                                                     "it is busy. The client kept this one longer."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmail", "Connect again and go on; set your server to close connections after fewer messages.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.ip-not-in-whitelist",
        .codes = "421",
        .status = "4.7.0",
        .pattern = "IP not in (?:whitelist|allow ?list) for.+?RCPT domain",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Domain takes mail from its gateway only"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The recipient’s Workspace domain has an inbound gateway set to reject everything that "
                            "does not come from its listed addresses. You reached Google directly, past that gateway."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "As a sender, deliver to the MX of the domain and not to "
                                                       "Google’s hosts; an old MX record may still be cached.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "As administrator of the domain, add the sending address in the Admin console under Apps > "
                        "Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway.")}}},
        .setting = "Inbound gateway",
        .link = "https://support.google.com/a/answer/60752",
    },
    {
        .id = "gmail.try-again-closing",
        .codes = "421",
        .status = "4.7.0",
        .pattern = R"(Try again later, closing connection.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Gmail hangs up at the greeting"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "Gmail closes the session because of the rate of connections or the name given in EHLO. On "
                            "smtp-relay.gmail.com it often comes when the client presents a name such as localhost."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Announce a real host name in EHLO, for the relay one in your own domain.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Open fewer connections and wait some minutes before the next try.")}}},
        .setting = "EHLO name",
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.tls-required",
        .codes = "421",
        .status = "4.7.0",
        .pattern = "TLS required for.+?RCPT domain",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Recipient domain insists on TLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The recipient’s administrator accepts mail only over an "
                                                     "encrypted connection, and this session is in clear."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Issue STARTTLS before MAIL, and switch on outgoing TLS on your "
                                                       "server (in Postfix: smtp_tls_security_level = may).")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "If STARTTLS is not offered to you, a firewall on the way is probably hiding it.")}}},
        .link = "https://support.google.com/mail/answer/6330403",
    },
    {
        .id = "gmail.no-ptr",
        .codes = "421 451 550",
        .status = "4.7.0 4.7.23 5.7.25 5.7.1",
        .pattern =
            R"((?:\[(?P<ip>[0-9a-f.:]+)[ 0-9]*\] +)?(?:The )?(?:sending )?IP address.{0,6}(?:sending|for).{0,6}this message (?:does not|doesn.?.?t) have a.*?PTR record)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "No matching reverse DNS"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Gmail found no PTR record for the sending address {ip}, or the name in it does "
                                     "not lead back to that address. Gmail wants both directions to agree."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Have the provider of the address set a PTR record to your server’s name, and "
                                       "publish an A or AAAA record of that name with the same address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Test IPv6 too: Gmail is often reached over IPv6, where the PTR is the one forgotten.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "If you cannot set a PTR, send through your provider’s relay.")}}},
        .setting = "PTR",
        .link = "https://support.google.com/mail/answer/81126#ip",
    },
    {
        .id = "gmail.ptr-name-mismatch",
        .codes = "550 421",
        .status = "5.7.25 4.7.23",
        .pattern = "sending IP does not match the IP.+?address of the hostname.+?PTR",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "PTR name points elsewhere"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The sending address has a PTR record, but the name in it resolves to another address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Publish an A (for IPv6, AAAA) record of that name with the sending address, or "
                                       "have the PTR changed to a name that has one.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "After a move to a new address, ask the provider to renew the PTR.")}}},
        .setting = "PTR",
        .link = "https://support.google.com/mail/answer/81126#ip",
    },
    {
        .id = "gmail.low-reputation-ip",
        .codes = "421 550",
        .status = "4.7.0 5.7.1",
        .pattern =
            R"((?:\[(?P<ip>[0-9a-f.:]+)[ 0-9]*\] +)?(?:(?:Our system|Gmail) has detected that )?this message is.+?suspicious due to the very low reputation of the.+?sending IP(?: address)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Sending address has a bad name"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Gmail judges the message by the history of the address {ip}: spam or complaints "
                                     "came from it or from its neighbours before, or it is quite new."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Look for compromised accounts, forwarded spam and unwanted "
                                                       "newsletters that leave by this address, and stop them.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Watch IP reputation and spam rate in Postmaster Tools (https://postmaster.google.com), and "
                        "send wanted mail in small, steady amounts until it recovers.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Do not jump to a fresh address with the same traffic: it goes the same way within days.")}}},
        .link = "https://support.google.com/mail/answer/188131",
    },
    {
        .id = "gmail.low-reputation-domain",
        .codes = "550 421",
        .status = "5.7.1 4.7.0",
        .pattern =
            R"((?:\[(?P<ip>[0-9a-f.:]+)[ 0-9]*\] +)?(?:(?:Our system|Gmail) has detected that )?this message is.+?suspicious due to the very low reputation of the.+?sending domain)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Sending domain has a bad name"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "It is not the address but the domain of the sender that Gmail distrusts, as it knows it from SPF, DKIM "
            "and earlier messages. Young domains, and domains whose mail is often reported as spam, fall into this."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Check domain reputation and spam rate in Postmaster Tools "
                                       "(https://postmaster.google.com), and keep the spam rate under 0.1 %.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Sign with DKIM, publish SPF and DMARC, and write only to "
                                                       "people who asked for it; add volume slowly.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Changing the sending address does not help here, since the name travels with the domain.")}}},
        .link = "https://support.google.com/mail/answer/188131",
    },
    {
        .id = "gmail.content-or-links",
        .codes = "421 550",
        .status = "4.7.0 5.7.1",
        .pattern = "suspicious due to the nature of the.+?content (?:and/or|or|and) the.+?links",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Content or links look suspicious"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "Gmail holds the text or a link in it against the message, not mainly the sending server. "
                            "A link shortener, a link on a hacked site or a tracking domain of bad name is enough."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Send the message again without its links; if it passes, replace the domain behind them.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Check your linked domains with the Safe Browsing status page "
                                                       "of Google, and host links on your own domain.")}}},
        .link = "https://support.google.com/mail/answer/188131",
    },
    {
        .id = "gmail.unsolicited",
        .codes = "550 421",
        .status = "5.7.1 4.7.0",
        .pattern =
            R"((?:\[(?P<ip>[0-9a-f.:]+)[ 0-9]*\] +)?(?:(?:Our system|Gmail) has detected that this.+?message is.+?)?likely.+?unsolicited (?:e-?)?mail.*?(?:sent.+?to Gmail|google\.com|gsmtp))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Taken for spam by Gmail"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Content, sender and history together made Gmail’s filter take this "
                                              "message for spam. The address {ip} is the one that counts for Gmail."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail", "Check in the headers of a delivered test message that SPF, DKIM and DMARC pass.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Test again with a short plain message; if that passes, it is the text, a link or an attachment.")},
              {QT_TRANSLATE_NOOP("WordingGmail", "If you forward mail to Gmail, filter spam before forwarding: "
                                                 "forwarded spam is charged to your server.")}}},
        .link = "https://support.google.com/mail/?p=UnsolicitedMessageError",
    },
    {
        .id = "gmail.unusual-rate-ip",
        .codes = "421 450",
        .status = "4.7.28 4.7.0",
        .pattern =
            R"((?:\[(?P<ip>[0-9a-f.:]+)[ 0-9]*\] +)?(?:(?:Our system|Gmail) has detected |There is )?an unusual rate of.+?(?:unsolicited.+?)?(?:e-?)?mail.+?originating from.+?your IP)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Too much mail from this address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The volume from your address, or from its whole block, has jumped beyond what Gmail is "
                            "used to, and part of it looks unwanted. Gmail slows it down for a while."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Look into the queue and the logs for a compromised account or web form before anything else.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Deliver to Gmail with fewer connections and less per hour, and raise the volume day by day.")},
              {QT_TRANSLATE_NOOP("WordingGmail", "Keep the queue: flushing it again and again prolongs the limit.")}}},
        .link = "https://support.google.com/mail/?p=UnsolicitedRateLimitError",
    },
    {
        .id = "gmail.unusual-rate-ip-blocked",
        .codes = "550",
        .status = "5.7.28 5.7.1",
        .pattern =
            R"((?:\[(?P<ip>[0-9a-f.:]+)[ 0-9]*\] +)?(?:(?:Our system|Gmail) has detected |There is )?an unusual rate of.+?unsolicited.+?mail.+?originating from.+?your IP.+?has been.+?blocked)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Address blocked for spam volume"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "So much spam has come from this address that Gmail no longer takes its mail for now."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Stop the outflow first: find the account, script or customer "
                                                       "behind it, and empty the queue of the spam.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Then wait; the block is lifted by itself some time after the spam has ended.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Do not retry continuously, and do not reroute the same mail over another address.")}}},
        .link = "https://support.google.com/mail/?p=UnsolicitedIPError",
    },
    {
        .id = "gmail.unusual-rate-domain",
        .codes = "421 550",
        .status = "4.7.28 5.7.28",
        .pattern =
            R"(unusual rate of.+?(?:unsolicited.+?)?(?:e-?)?mail.+?originating from.+?your (?:DKIM|SPF) domain(?: +\[(?P<domain>[^\] ]+)[^\]]*\])?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Too much mail for this domain"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Gmail counts by the domain that passed SPF or DKIM, whatever address it "
                                              "came from, and sees a jump of unwanted mail for {domain}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Find out who else sends with this domain: newsletter service, "
                                                       "web shop, a stolen DKIM key or a too wide SPF record.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Spread the sending over time, and separate newsletters and everyday mail by subdomains.")}}},
        .link = "https://support.google.com/mail/?p=UnsolicitedRateLimitError",
    },
    {
        .id = "gmail.unusual-rate-url",
        .codes = "421 550",
        .status = "4.7.28 5.7.28",
        .pattern =
            R"(unusual rate of.+?(?:unsolicited.+?)?(?:e-?)?mail.+?containing one of your.+?URL domains(?: +\[(?P<domain>[^\] ]+)[^\]]*\])?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Linked domain seen in much spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "A domain to which this message links, {domain}, turns up in much unwanted mail "
                                     "at the moment. Others may be using the same link or tracking domain."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Use a link and tracking domain of your own instead of one shared with other customers.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "If the domain is yours, check the website for hacked pages and open redirects.")}}},
        .link = "https://support.google.com/mail/?p=UnsolicitedRateLimitError",
    },
    {
        .id = "gmail.same-message-id",
        .codes = "421 550",
        .status = "4.7.28",
        .pattern = "quota for.+?sending messages with the.+?same Message-ID",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Same Message-ID in many messages"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Many messages with one and the same Message-ID reached Gmail. Either a "
                                              "program sets a fixed one, or one message is being sent over and over."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Make the program give each message a Message-ID of its own, or "
                                                       "leave it out so that your server adds one.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Look for a forwarding loop or a queue that sends the same message repeatedly.")}}},
        .setting = "Message-ID",
        .link = "https://support.google.com/mail/answer/188131",
    },
    {
        .id = "gmail.not-authorized-direct",
        .codes = "550",
        .status = "5.7.1",
        .pattern =
            R"((?:\[(?P<ip>[0-9a-f.:]+)[ 0-9]*\] +)?(?:The IP you.{0,3}re using to send mail is )?not.+?authorized to.+?send (?:e-?)?mail directly to our servers)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Direct sending refused for this address"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The address {ip} is listed as one for homes or dynamic customers, from which Gmail takes "
                            "no direct mail. Its owner or a block list such as the Spamhaus PBL says so."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Send through the relay of your provider or your hosting company, with authentication.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "If the address is fixed and yours, have the provider set a PTR that does not "
                                       "look dynamic, and take it off the PBL at https://check.spamhaus.org.")}}},
        .link = "https://support.google.com/mail/?p=NotAuthorizedError",
    },
    {
        .id = "gmail.ipv6-guidelines",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"((?:\[(?P<ip>[0-9a-f.:]+)[ 0-9]*\] +)?.*?does not.+?meet.+?IPv6.+?sending.+?guidelines)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "IPv6 sender without PTR or authentication"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Over IPv6 Gmail is stricter: the sending address needs a PTR record "
                                              "that resolves back, and the message must pass SPF or DKIM."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Set a PTR and a matching AAAA record for the IPv6 address, and "
                                                       "add that address to your SPF record (ip6:).")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "As a stopgap let your server reach Gmail by IPv4 only.")}}},
        .setting = "PTR, inet_protocols",
        .link = "https://support.google.com/mail/?p=IPv6AuthError",
    },
    {
        .id = "gmail.spf-suspicious",
        .codes = "451 550",
        .status = "4.7.24 5.7.24",
        .pattern = "SPF record of the.+?sending domain has.+?suspicious entries",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "SPF record looks unsafe"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "The sender’s domain has an SPF record that lets practically anybody send, for "
                                     "instance +all or huge address ranges, or includes something of bad name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Reduce the TXT record to the hosts and services that really "
                                                       "send for the domain, and end it in ~all or -all.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Check every include: a service you left long ago may belong to someone else today.")}}},
        .setting = "SPF",
        .link = "https://support.google.com/mail/answer/81126#authentication",
    },
    {
        .id = "gmail.unauthenticated",
        .codes = "421 550",
        .status = "4.7.26 5.7.26 5.7.1",
        .pattern =
            R"(rate.+?limited because it is unauthenticated|because the sender is.+?unauthenticated\. Gmail requires|mail is unauthenticated, which poses a.+?security risk|does not have authentication.+?information or fails to.+?pass authentication checks.*?(?:gsmtp|google\.com)|(?:fails to|does not) pass.+?authentication checks.*?SPF (?:or|and) DKIM.*?(?:gsmtp|google\.com)|Gmail requires all.+?senders to authenticate with.+?either SPF or DKIM)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Neither SPF nor DKIM passed"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Gmail takes mail only if at least one of SPF and DKIM passes, and here neither "
                                     "did. The reply usually names the domain and the address that were tested."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Add the sending address to the SPF record of the envelope domain (TXT, v=spf1 … ip4:… -all).")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail", "Better still, sign with DKIM on your server, since DKIM also survives forwarding.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "For forwarded mail, rewrite the envelope sender (SRS) and leave the signed content untouched.")}}},
        .setting = "SPF, DKIM",
        .link = "https://support.google.com/mail/answer/81126#authentication",
    },
    {
        .id = "gmail.spf-hardfail",
        .codes = "550",
        .status = "5.7.26",
        .pattern =
            R"((?:MAIL FROM domain +\[?(?P<domain>[^\] ]*)\]? +has an +)?SPF.+?record with a.+?hard fail.+?policy(?:.+?SPF checks with the.+?ip: *\[?(?P<ip>[0-9a-f.:]+[0-9a-f]))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "SPF of the sender forbids this host"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "The SPF record of {domain} ends in -all and does not list the address "
                                              "{ip}. The owner of the domain has asked that such mail be refused."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Add the address to the SPF record of the domain, or send through a server that is listed there.")},
              {QT_TRANSLATE_NOOP("WordingGmail", "If your server forwards mail of others, switch on SRS so that the "
                                                 "envelope sender is a domain of yours.")}}},
        .setting = "SPF",
        .link = "https://support.google.com/mail/answer/81126#authentication",
    },
    {
        .id = "gmail.dmarc-rejected",
        .codes = "550",
        .status = "5.7.26 5.7.1",
        .pattern =
            R"(Unauthenticated (?:e-?)?mail from +(?P<domain>\S+) +is.+?not.+?accepted due to.+?domain.?s.+?DMARC.+?policy)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Refused by the domain’s DMARC policy"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The domain of the From header, {domain}, asks by its DMARC record that mail be refused "
                            "when neither SPF nor DKIM passes for that very domain. That was the case here."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "As owner of the domain, sign with DKIM in the domain of the "
                                                       "From header, and add every service that sends for you.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "If the message went through a forwarder or a list, that host broke SPF or the "
                                       "signature: let it keep the content or set its own From.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Never put a gmail.com address in From when sending from another server.")}}},
        .setting = "SPF, DKIM, DMARC",
        .link = "https://support.google.com/mail/?p=DmarcRejection",
    },
    {
        .id = "gmail.dmarc-dns-trouble",
        .codes = "451",
        .status = "4.7.26",
        .pattern =
            R"((?:Unauthenticated (?:e-?)?mail from +(?P<domain>\S+) +is.+?not.+?accepted due to.+?domain.?s.+?)?DMARC policy, but.+?temporary DNS.+?failures)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "DNS failed during the DMARC check"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Gmail could not fetch the SPF, DKIM or DMARC records it needed, so it waits "
                                     "instead of refusing. The name servers of {domain} did not answer well."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Query the TXT records of the domain, of its _dmarc name and of the DKIM "
                                       "selector at each of its name servers, and mend what fails or times out.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Keep the message queued; it passes once DNS answers.")}}},
        .setting = "SPF, DKIM, DMARC",
        .link = "https://support.google.com/mail/?p=DmarcRejection",
    },
    {
        .id = "gmail.unauthenticated-domain-old",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Unauthenticated (?:e-?)?mail is not.+?accepted from this.+?domain.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Domain refuses unauthenticated mail"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "An older Gmail text for a DMARC refusal: the domain in the From header "
                                              "lets no mail through that passes neither SPF nor DKIM for it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Sign with DKIM in the domain of the From header, or send "
                                                       "through a server listed in its SPF record.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "If the From address belongs to a large provider, send it through that provider.")}}},
        .setting = "SPF, DKIM, DMARC",
        .link = "https://support.google.com/mail/?p=DmarcRejection",
    },
    {
        .id = "gmail.bulk-spf",
        .codes = "421 550",
        .status = "4.7.27 5.7.27",
        .pattern =
            R"(because.+?SPF authentication.+?didn.?.?t pass|didn.?.?t pass.+?SPF authentication|because SPF does not pass|Gmail requires all.+?(?:bulk|large)?.*?senders to authenticate.+?with.{1,6}SPF\b.{0,6}(?:Authentication|$))",
        .literals = "spf authentication|pass spf|because spf does not pass|gmail requires all",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Bulk sender without an SPF pass"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "Gmail treats you as a bulk sender, about 5,000 messages a day or more. Such senders must "
                            "pass SPF as well as DKIM, and SPF did not pass for the envelope domain."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Publish or complete the SPF record (TXT) of the domain in MAIL "
                                                       "FROM, with every address that sends to Gmail.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Watch the limit of ten DNS lookups in SPF; above it the check fails as a whole.")}}},
        .setting = "SPF",
        .link = "https://support.google.com/mail/answer/81126",
    },
    {
        .id = "gmail.bulk-dkim",
        .codes = "421 550",
        .status = "4.7.30 5.7.30",
        .pattern =
            R"(because.+?DKIM authentication.+?didn.?.?t pass|didn.?.?t pass.+?DKIM authentication|because DKIM does not pass|Gmail requires all.+?(?:bulk|large)?.*?senders to authenticate.+?with.{1,6}DKIM\b)",
        .literals = "dkim authentication|pass dkim|because dkim does not pass|gmail requires all",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Bulk sender without valid DKIM"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Gmail asks bulk senders for a DKIM signature that verifies. Here there "
                                              "was none, or it was broken on the way or by a wrong key in DNS."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Sign all outgoing mail with a key of 1024 bits at least (2048 is better), and "
                                       "publish it under selector._domainkey of your domain.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Send a message to a Gmail account and read “Show original”: it "
                                                       "tells whether DKIM passes and for which domain.")}}},
        .setting = "DKIM",
        .link = "https://support.google.com/mail/answer/81126",
    },
    {
        .id = "gmail.bulk-tls",
        .codes = "421 550",
        .status = "4.7.29 5.7.29",
        .pattern = "(?:wasn.?.?t|not|isn.?.?t).+?(?:sent over|sent using|using) a "
                   "TLS.+?connection.*?(?:Gmail|gsmtp|google)|Gmail requires all.+?senders to use.+?TLS",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Bulk sender without TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The message came over a connection in clear, and Gmail asks bulk senders to encrypt."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGmail", "Switch on outgoing TLS on the sending server (opportunistic TLS is "
                                                 "enough), and look in the transcript whether STARTTLS is issued.")},
              {QT_TRANSLATE_NOOP("WordingGmail", "Exempt SMTP from inspection on firewalls that strip STARTTLS.")}}},
        .link = "https://support.google.com/mail/answer/81126",
    },
    {
        .id = "gmail.bulk-alignment",
        .codes = "421 550",
        .status = "4.7.32 5.7.32",
        .pattern = "From:? header.*?(?:isn.?.?t|not).+?aligned with.+?(?:either )?(?:of )?the.+?authenticated",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "From domain not aligned"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "SPF or DKIM passed, but for another domain than the one the reader sees "
                                              "in From. Gmail wants at least one of them to match for bulk mail."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Let your mailing service sign with DKIM in your own domain, or use a bounce domain under yours.")},
              {QT_TRANSLATE_NOOP("WordingGmail", "Do not put an address of another provider into From.")}}},
        .setting = "From, DKIM, SPF",
        .link = "https://support.google.com/mail/answer/81126",
    },
    {
        .id = "gmail.bulk-dmarc",
        .codes = "421 550",
        .status = "4.7.40 5.7.40",
        .pattern = "(?:sending )?domain.*?doesn.?.?t have a.+?DMARC.+?record",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Bulk sender without DMARC record"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Gmail asks bulk senders for a DMARC record in the domain of the "
                                                     "From header, and found none or one without a policy."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Publish a TXT record at _dmarc.yourdomain, to begin with: "
                                                       "v=DMARC1;p=none;rua=mailto:you@yourdomain.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Read the reports for some weeks before you raise the policy to quarantine or reject.")}}},
        .setting = "_dmarc TXT",
        .link = "https://support.google.com/a/answer/2466563",
    },
    {
        .id = "gmail.message-too-big",
        .codes = "552",
        .status = "5.3.4 5.2.3",
        .pattern =
            R"((?:size of your message(?: +\((?P<size>\d+)[^)]{0,10}\))? +)?(?:exceeded|exceeds) Google.?s.+?message size.+?limits?(?: of +(?P<limit>\d+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Message too large for Gmail"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "The message is larger than Gmail takes. Attachments grow by a third when they "
                                     "are encoded, so a file of 20 MB makes a message of about 27 MB."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail", "Make the attachments smaller, or share them by a link (Drive or another store).")},
              {QT_TRANSLATE_NOOP("WordingGmail", "Compare with the SIZE that Gmail announces in its EHLO reply.")}}},
        .setting = "SIZE",
        .link = "https://support.google.com/mail/?p=MaxSizeError",
    },
    {
        .id = "gmail.too-many-attachments",
        .codes = "552",
        .status = "5.3.4",
        .pattern = R"(number of attachments \((?P<count>\d+)\).+?exceeds.+?Google.?s.+?limit of +(?P<limit>\d+))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Too many attachments"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The message carries {count} attachments, and Gmail takes {limit} "
                                                     "at most. Small inline pictures count too."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Pack the files into one archive, or spread them over several messages.")}}},
        .link = "https://support.google.com/a/answer/1366776",
    },
    {
        .id = "gmail.header-too-big",
        .codes = "552",
        .status = "5.3.4",
        .pattern =
            R"(Google.?s.+?(?:limit of +(?P<limit>\d+) +bytes per individual.+?header|header name limit|message header size limits?))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Headers too large"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "One header, or all headers together, are longer than Gmail allows. Long recipient lists "
                            "in To, a grown References header or traces of a loop are usual causes."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Look at the named header in the message source and shorten it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "For mailings, use one recipient per message or Bcc instead of hundreds in To and Cc.")}}},
        .link = "https://support.google.com/a?p=header-limits",
    },
    {
        .id = "gmail.malformed",
        .codes = "554",
        .status = "5.6.0",
        .pattern = "Mail message is malformed",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Message breaks the format rules"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "The message as such is not well formed: broken MIME parts, bare line "
                                              "ends, over-long lines or a missing blank line after the headers."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Have the program build the message with a mail library instead "
                                                       "of joining strings, with CRLF line ends.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Save the message to a file and check headers, boundaries and line ends there.")}}},
        .link = "https://support.google.com/mail/?p=RfcMessageNonCompliant",
    },
    {
        .id = "gmail.from-missing",
        .codes = "550",
        .status = "5.7.1",
        .pattern =
            R"(Messages missing a valid.+?address in.{0,10}From:.+?header|(?:not.+?RFC 5322.+?compliant.*?)?.From. header is missing.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "From header missing or invalid"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Every message needs one From header with a real address, and Gmail found none "
                                     "that it can use. The envelope sender in MAIL FROM does not replace it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Make the program write a From header such as From: Name <alice@example.com>.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Quote or encode names that hold commas, brackets or letters outside ASCII.")}}},
        .setting = "From",
        .link = "https://support.google.com/mail/?p=RfcMessageNonCompliant",
    },
    {
        .id = "gmail.from-multiple",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Messages with multiple addresses in.+?From:.+?header are.+?not accepted",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Several addresses in From"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The From header names more than one author, or a comma in the "
                                                     "display name makes it look so. Gmail takes one address only."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Leave one address in From and put the others into Reply-To.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Put display names that hold a comma into quotation marks.")}}},
        .setting = "From",
        .link = "https://support.google.com/mail/?p=RfcMessageNonCompliant",
    },
    {
        .id = "gmail.duplicate-headers",
        .codes = "550",
        .status = "5.7.1",
        .pattern =
            R"(not RFC 5322.+?compliant.*?(?:duplicate.+?headers|There are multiple +(?P<value>[A-Za-z-]+) +headers?).*?(?:Gmail|gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Header given more than once"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "A header that may stand only once, such as From, To, Subject, "
                                                     "Date or Message-ID, stands in the message twice or more."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Look into the message source for the doubled header; often the "
                                                       "script and the mail library, or a relay, both write it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "With PHP, do not repeat To and Subject in the additional headers of mail().")}}},
        .link = "https://support.google.com/mail/?p=RfcMessageNonCompliant",
    },
    {
        .id = "gmail.header-malformed",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"((?:malformed.+?header|not.+?RFC 5322.+?compliant).*?(?:spam sent.+?to Gmail|gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Header badly written"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "A header does not follow the message format, and Gmail no longer "
                                                     "passes over that. The reply usually says which header it is."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Compare the named header in the message source with RFC 5322: addresses, "
                                       "folded lines and encoded names are the usual spots.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Correct the program that writes it; a relay on the way can also break folded headers.")}}},
        .link = "https://support.google.com/mail/?p=RfcMessageNonCompliant",
    },
    {
        .id = "gmail.message-id-invalid",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Messages missing a valid.+?Message-?ID:? header",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Message-ID missing or invalid"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The message has no Message-ID, or one that is not of the form <something@domain>."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Let the mail library or your own server add it (in Postfix: "
                                       "always_add_missing_headers = yes for mail from outside your networks).")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Correct programs that write a Message-ID without angle "
                                                       "brackets, without a domain or with blanks in it.")}}},
        .setting = "Message-ID",
        .link = "https://support.google.com/mail/?p=RfcMessageNonCompliant",
    },
    {
        .id = "gmail.encoded-word",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Encoded-word syntax is not.+?permitted in.+?message header +(?P<value>[^ .]+)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Encoded text in the wrong header"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The header {value} holds text of the form =?utf-8?…?=, where only plain text is allowed. "
                            "This often happens when a program encodes a whole address instead of the name alone."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Encode only the display name and leave the address itself untouched.")}}},
        .link = "https://support.google.com/mail/?p=RfcMessageNonCompliant",
    },
    {
        .id = "gmail.unicode-header",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "contains a unicode.+?character in a.+?disallowed header",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Non-ASCII character in a header"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "A raw character outside ASCII stands in a header where it is not "
                                                     "allowed, sometimes an invisible one or a look-alike letter."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Encode names and subjects as MIME encoded words, and use plain "
                                                       "ASCII (or xn--) for addresses and domains.")}}},
        .link = "https://support.google.com/mail/?p=BlockedMessage",
    },
    {
        .id = "gmail.security-issue",
        .codes = "552",
        .status = "5.7.0",
        .pattern = "blocked because its content.+?presents a.+?potential security.+?issue",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Blocked for dangerous content"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Gmail found an attachment type it never accepts (programs, scripts, some "
                                     "archives, documents with dangerous macros), a virus, or a malicious link. A "
                                     "packed or password-protected archive does not hide it reliably."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Remove the file, or share it by a link from a store that scans files.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "If the file should be harmless, scan it, and see the list of "
                                                       "blocked file types on the linked page.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Do not rename the extension to slip past: Gmail looks inside.")}}},
        .link = "https://support.google.com/mail/?p=BlockedMessage",
    },
    {
        .id = "gmail.illegal-attachment",
        .codes = "552",
        .status = "5.7.0",
        .pattern = "(?:Our system|Gmail) (?:has )?detected an illegal attachment on.+?your message",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Attachment type not accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Older Gmail text: the message carries a file of a type that Gmail never "
                                              "accepts, such as .exe, .js or .vbs, also inside an archive."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Take the file out, or share it by a link.")}}},
        .link = "https://support.google.com/mail/?p=BlockedMessage",
    },
    {
        .id = "gmail.too-many-hops",
        .codes = "554",
        .status = "5.4.6 5.6.0",
        .pattern = "Message exceeded 50 hops",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Mail loop"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The message has passed through more than fifty servers, which "
                                                     "nearly always means that two addresses forward to each other."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Read the Received headers from the bottom up and find the two hosts that take turns.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Remove one of the forwardings, or in Workspace correct the "
                                                       "routing rule that sends mail back to the other system.")}}},
        .link = "https://support.google.com/mail/?p=MailLoop",
    },
    {
        .id = "gmail.relay-peak",
        .codes = "450",
        .status = "4.2.1",
        .pattern = "Peak SMTP relay limit exceeded",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Workspace relay sends too fast"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Your organisation sends through smtp-relay.gmail.com faster than Google "
                                              "allows at one time, all users and devices counted together."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Slow the queue towards the relay down; what waits goes out by itself.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Move newsletters and other bulk mail to a bulk sending service.")}}},
        .link = "https://support.google.com/a/answer/6140680",
    },
    {
        .id = "gmail.relay-daily",
        .codes = "550",
        .status = "5.4.5 5.7.1",
        .pattern = "Daily SMTP relay (?:sending )?limit exceeded",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Daily limit of the Workspace relay"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "The user or the whole organisation has used up the day’s quota of Google’s SMTP relay service. The quota "
            "counts recipients over 24 hours and grows with the number of licences."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Wait until the 24-hour window has moved on, then send the rest.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Check in the Admin console under Reporting > Email log search who sent so "
                                       "much; a stolen password or an open internal relay is common.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "For regular mass mail take another sending service.")}}},
        .link = "https://support.google.com/a/answer/6140680",
    },
    {
        .id = "gmail.daily-limit",
        .codes = "550",
        .status = "5.4.5 5.7.1",
        .pattern = R"(Daily (?:user )?sending (?:quota|limit) exceeded.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Daily sending limit of the account"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "The account has sent to as many recipients as Google allows it in 24 "
                                              "hours: about 500 for a free account, 2,000 for a Workspace user."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Stop sending for up to 24 hours; the account recovers by itself.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "If the user did not send this, change the password, end all "
                                                       "sessions and look for odd filters and delegations.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Move application mail to the Workspace SMTP relay or to a bulk service.")}}},
        .link = "https://support.google.com/a/answer/166852",
    },
    {
        .id = "gmail.relay-denied",
        .codes = "550",
        .status = "5.7.0 5.7.1",
        .pattern =
            R"((?:Mail|Email) relay denied +<?\[?(?P<ip>[0-9a-f.:]+[0-9a-f])|(?:Mail|Email) relay denied.*?(?:gsmtp|google\.com|Invalid credentials))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Workspace relay does not know you"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "smtp-relay.gmail.com knows neither the address {ip} nor the domain in "
                                              "EHLO and MAIL FROM as belonging to a Workspace customer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "In the Admin console open Apps > Google Workspace > Gmail > Routing > SMTP "
                                       "relay service, and add the public address from which you really send.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Use an envelope sender and an EHLO name in a domain of that Workspace account.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "If your address changes often, tick “Require SMTP "
                                                       "Authentication” there and let the device log in.")}}},
        .setting = "SMTP relay service",
        .link = "https://support.google.com/a/answer/6140680#maildenied",
    },
    {
        .id = "gmail.relay-credentials",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Invalid credentials for relay(?: +<?\[?(?P<ip>[0-9a-f.:]+[0-9a-f])))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Relay address and domain do not match"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "The address {ip} is registered for the Workspace relay, but the sender’s domain belongs to no account for "
            "which it is registered. An empty MAIL FROM, as bounces have it, also leads here."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Present a name of your own Workspace domain in EHLO, so that "
                                                       "bounces can be told apart (in Postfix: smtp_helo_name).")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Or let the server log in with SMTP AUTH, which names the account.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Register every sending domain in the Workspace account, as a secondary domain or alias.")}}},
        .setting = "SMTP relay service",
        .link = "https://support.google.com/a/answer/6140680#invalidcred",
    },
    {
        .id = "gmail.relay-abuse",
        .codes = "550",
        .status = "5.7.0",
        .pattern =
            R"(temporarily suspended due to.+?abuse.*?(?:gsmtp|google\.com)|(?:relay|account).*?temporarily suspended due to.+?abuse)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Sending suspended for abuse"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "Google saw spam from this account or relay customer and has stopped its outgoing mail for some time."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Find the source (compromised user, device or form), change passwords and purge the queue of spam.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Then wait, or as a Workspace administrator contact Google support from the Admin console.")}}},
        .link = "https://support.google.com/a/answer/6140680",
    },
    {
        .id = "gmail.sending-denied",
        .codes = "550",
        .status = "5.7.0",
        .pattern = "(?:Mail|Email) sending denied.*?(?:gsmtp|google|Workspace)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Sender account not active in Workspace"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The address in MAIL FROM is no active user of the Workspace "
                                                     "domain: suspended, deleted, or never created."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGmail", "Send from an address that exists as a user, or create or restore it "
                                                 "in the Admin console under Directory > Users.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Or allow other senders of your domains in the SMTP relay service settings (Allowed senders).")}}},
        .link = "https://support.google.com/a/answer/6140680#maildenied",
    },
    {
        .id = "gmail.admin-policy",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "user or domain that you are.+?sending to.+?or from.+?has a.+?policy that.+?prohibit",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "A Workspace administrator’s rule refuses this"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "Not Gmail itself but a rule made by the administrator of the receiving domain, or of your "
                            "own, stopped the message: a content, attachment or restricted-delivery rule."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Ask that administrator; your own rules stand in the Admin console under Apps > "
                                       "Google Workspace > Gmail > Compliance and Routing.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Email log search there shows which rule it was.")}}},
        .link = "https://support.google.com/a/answer/172179",
    },
    {
        .id = "gmail.auth-required",
        .codes = "530",
        .status = "5.7.0 5.5.1",
        .pattern = R"(Authentication Required\.?.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Log in first"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "smtp.gmail.com is a submission server: it takes mail only after AUTH, and none came before this command."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Connect to port 587 with STARTTLS or port 465 with TLS, and "
                                                       "send AUTH with an app password or an OAuth token.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "To deliver to Gmail users without a login, use the MX hosts "
                                                       "(gmail-smtp-in.l.google.com) on port 25.")}}},
        .link = "https://support.google.com/mail/?p=WantAuthError",
    },
    {
        .id = "gmail.bad-credentials",
        .codes = "535",
        .status = "5.7.8 5.7.80 5.7.1",
        .pattern = R"(Username and Password not accepted.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Google rejects name or password"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "Google accepts no ordinary account password over SMTP, IMAP or POP any more. Besides a "
                            "plain mistake, this reply means that an app password or OAuth is needed, or that an OAuth "
                            "token is expired or lacks the scope https://mail.google.com/."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Turn on 2-Step Verification and create an app password at "
                                                       "https://myaccount.google.com/apppasswords; type it without "
                                                       "blanks, with the full address as user name.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "In Workspace, app passwords depend on the administrator, and "
                                                       "OAuth (XOAUTH2) is the way that lasts.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Do not try the account password again and again: the account gets locked for a while.")}}},
        .link = "https://support.google.com/mail/?p=BadCredentials",
    },
    {
        .id = "gmail.app-password-required",
        .codes = "534 535",
        .status = "5.7.9 5.7.90 5.7.1",
        .pattern = R"(Application-specific password required.*?(?:gsmtp|google\.com|Failure))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "App password needed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "The account uses 2-Step Verification and the normal password was sent. "
                                              "It may be right, but programs cannot answer the second step."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Create an app password at https://myaccount.google.com/apppasswords and store "
                                       "it in the program instead.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Or set the program to log in with Google (OAuth, XOAUTH2).")}}},
        .link = "https://support.google.com/accounts/answer/185833",
    },
    {
        .id = "gmail.web-login-required",
        .codes = "534 535",
        .status = "5.7.14 5.7.9 5.7.1",
        .pattern = "Please log ?in (?:through|with|via) your.+?web browser",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Google wants a sign-in on the web"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Google is not sure that the owner is at work: new place, new program or a "
                                     "server’s address. It blocks the login until it has been confirmed in a browser."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGmail", "Sign in to the account at https://mail.google.com from the same "
                                                 "network if you can, and confirm the security alert.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Then log in again within a few minutes; better, move the program to OAuth or an app password.")}}},
        .link = "https://support.google.com/mail/answer/78754",
    },
    {
        .id = "gmail.too-many-logins",
        .codes = "454",
        .status = "4.7.0",
        .pattern = R"(Too many login attempts, please.+?try again later.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Logins throttled"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "This account or address has logged in, rightly or wrongly, too "
                                                     "often in a short time, so Google makes it wait."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Stop the programs that log in, correct the stored password, and wait some minutes up to an hour.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Let a sending program keep one connection for many messages instead of logging in for each.")}}},
        .link = "https://support.google.com/mail/answer/7126229",
    },
    {
        .id = "gmail.auth-backend-trouble",
        .codes = "454",
        .status = "4.7.0",
        .pattern = "Cannot authenticate due to (?:a )?temporary system problem",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Google’s login service has trouble"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Google could not check the login just now. It says nothing about the password."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmail",
            "Wait a little and log in again with the same credentials; do not change the password for this.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.mechanism-unknown",
        .codes = "504",
        .status = "5.7.4 5.7.40",
        .pattern = R"(Unrecognized authentication type.*?(?:gsmtp|google\.com)|XOAUTH is no longer supported)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Login method not offered"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Gmail does not offer the mechanism named in AUTH. It takes PLAIN, LOGIN, XOAUTH2 "
                                     "and OAUTHBEARER, not CRAM-MD5, and the old XOAUTH is gone."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmail",
            "Choose PLAIN with an app password, or XOAUTH2 with a token, in the program’s settings.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.cannot-decode",
        .codes = "501",
        .status = "5.5.2",
        .pattern = R"((?:Syntax error, )?cannot decode response.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "AUTH data is not valid base64"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "What the client sent in answer to AUTH cannot be decoded: it was "
                                                     "plain text, cut, or wrapped over two lines."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Encode name, password or token as one base64 line without a line feed (with echo, use echo -n).")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail", "For PLAIN the text before encoding is: empty byte, user, empty byte, password.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.no-identity-change",
        .codes = "503",
        .status = "5.7.0",
        .pattern = "No identity changes permitted",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Already logged in"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "A session can log in once; this was a second AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "To act as another user, close the connection and open a new one.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.too-many-unauthenticated",
        .codes = "554",
        .status = "5.7.0",
        .pattern = "Too many unauthenticated commands",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Too many commands before login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "The client has given command after command without logging in, so Gmail ends the session."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Send AUTH right after STARTTLS and the second EHLO.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "A program that keeps asking here has probably lost its credentials: check its settings.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.starttls-first",
        .codes = "530",
        .status = "5.7.0",
        .pattern = R"(Must issue a STARTTLS command first.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "STARTTLS must come first"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Gmail takes neither login nor mail in clear on this port."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Send STARTTLS, make the TLS handshake, say EHLO again, then go on.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "In a program choose “STARTTLS” for port 587 or “SSL/TLS” for port 465.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.starttls-repeated",
        .codes = "454",
        .status = "5.5.1",
        .pattern = R"(STARTTLS may not be repeated.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "TLS is already on"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "The session is encrypted already, so a second STARTTLS makes no sense."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Go on with EHLO inside TLS; on port 465 leave STARTTLS out altogether.")}}},
    },
    {
        .id = "gmail.starttls-pipelining",
        .codes = "523 525 454",
        .status = "5.7.10 4.5.0",
        .pattern = "(?:SMTP protocol violation, )?no commands allowed to.+?pipeline "
                   "after.+?STARTTLS(?:.*?gsmtp)?",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Data sent right behind STARTTLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "The client sent more commands in the same breath as STARTTLS, before the TLS handshake. Google refuses "
            "this because plaintext could be slipped into the encrypted session that way."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "After STARTTLS, wait for 220 and start the handshake before anything else is sent.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "If your program does not do this, look for a proxy or a device on the path that injects data.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.starttls-parameter",
        .codes = "501",
        .status = "5.7.11",
        .pattern = R"(Syntax error \(no parameters allowed\).*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "STARTTLS takes no argument"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Something stood behind STARTTLS on the line."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Send the word STARTTLS alone, without blanks or arguments.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.bad-sequence",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"((?:EHLO/HELO first|MAIL first|RCPT first|Bad sequence of commands).*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Commands out of order"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The command came before another one that must precede it. The "
                                                     "reply names the missing one: EHLO, MAIL or RCPT."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Keep the order EHLO, MAIL FROM, RCPT TO, DATA; after STARTTLS begin again with EHLO.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "If RCPT was sent but refused, that earlier refusal is the cause.")}}},
        .link = "https://support.google.com/mail/?p=helo",
    },
    {
        .id = "gmail.no-data-after-bdat",
        .codes = "503",
        .status = "5.5.1",
        .pattern = R"(No DATA after BDAT.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "DATA and BDAT mixed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "The message was begun in chunks with BDAT, and then DATA was sent in the same transaction."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Finish with BDAT … LAST, or send RSET and use DATA alone.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.unknown-command",
        .codes = "502",
        .status = "5.5.1",
        .pattern =
            R"((?:Unimplemented command|(?:Too many )?Unrecognized commands?(?:, goodbye)?)\.?.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Command unknown to Gmail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "Gmail does not know this command or does not offer it here. After several of them it hangs up."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Use only commands that the EHLO reply announces, and look for stray lines sent "
                                       "as commands, often message text after a refused DATA.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.syntax-error",
        .codes = "555 501",
        .status = "5.5.2",
        .pattern = R"(Syntax error[.,] ?goodbye.*?(?:gsmtp|google\.com))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Command badly written"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail", "The arguments of the command do not have the form that Gmail expects. The commonest case "
                            "is an address without angle brackets, or a blank after the colon."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Write MAIL FROM:<alice@example.com> and RCPT TO:<bob@example.com> exactly so.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Leave out ESMTP parameters that the EHLO reply does not announce.")}}},
        .link = "https://support.google.com/a/answer/3221692",
    },
    {
        .id = "gmail.helo-invalid",
        .codes = "501",
        .status = "5.5.4",
        .pattern =
            R"re((?:Empty )?HELO/EHLO argument +(?:"?(?P<client_name>[^" ]+)"? +(?:is )?)?(?:invalid|not allowed).*?(?:gsmtp|google\.com))re",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Name in EHLO not acceptable"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Gmail wants a host name or an address in brackets after EHLO. It was "
                                              "empty, or {client-name} has signs that do not belong in a host name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Set the full name of the server, such as mail.example.com (in "
                                                       "Postfix: myhostname or smtp_helo_name).")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "Avoid underscores, accents and Windows names with blanks.")}}},
        .setting = "EHLO name",
        .link = "https://support.google.com/mail/?p=helo",
    },
    {
        .id = "gmail.greeting",
        .codes = "220",
        .pattern = R"(\b(?P<host>(?:mx|smtp|smtp-relay|aspmx)\.(?:google|gmail)\.com) ESMTP (?P<queue_id>\S+).*?gsmtp)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Google’s greeting"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Google’s mail server is ready. The token before “gsmtp” is the "
                                                     "session number that Google’s support asks for."),
    },
    {
        .id = "gmail.at-your-service",
        .codes = "250",
        .pattern = R"((?:google|gmail)\.com at your service, \[(?P<ip>[0-9a-f.:]+)\])",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Gmail greets you back"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Gmail shows the address from which it sees you come: {ip}. SPF, "
                                                     "PTR and reputation are judged by this address."),
    },
    {
        .id = "gmail.accepted",
        .codes = "250",
        .status = "2.0.0",
        .pattern = R"(^OK +(?:DMARC:\S+ +)?\d{9,11} +(?P<queue_id>\S+) - gsmtp)",
        .literals = "gsmtp",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Accepted by Gmail"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "Gmail has taken over the message. It may still land in the spam folder; "
                                              "the token names the session should you have to ask Google."),
    },
    {
        .id = "gmail.closing",
        .codes = "221",
        .status = "2.0.0",
        .pattern = R"(^closing connection +\S+ - gsmtp)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Session closed"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Gmail ends the session after QUIT."),
    },
    {
        .id = "gmail.made-by-admin-rule",
        .pattern = R"(- gcdp\b(?:.+?- gsmtp)?)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Text of a Workspace administrator"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "The mark “gcdp” shows that a rule written by the administrator of the "
                                              "recipient’s Workspace domain gave this reply; the words are theirs."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail", "Ask that administrator, and give the whole reply with the session number.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "In your own domain look at Apps > Google Workspace > Gmail > Compliance in the Admin console.")}}},
        .link = "https://support.google.com/a/answer/3726730",
    },
    {
        .id = "gmail.signature",
        .pattern = R"((?:[.)]|google\.com/\S+) +\S{6,60} - gsmtp\b)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Answer from Google’s mail server"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "The ending “gsmtp” shows that Google’s SMTP server wrote this reply. The token "
                                     "before it is the session number to quote to Google’s support."),
        .link = "https://support.google.com/a/answer/3726730",
    },
    {
        .id = "gmail.mailbox-bad-credentials",
        .pattern = R"(Invalid credentials \(Failure\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Google rejects the IMAP login"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "The user name, app password or OAuth token is not valid. The "
                                                     "ordinary account password is no longer taken."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail",
                                       "Create an app password at https://myaccount.google.com/apppasswords, or renew "
                                       "the OAuth token with the scope https://mail.google.com/.")},
                    {QT_TRANSLATE_NOOP("WordingGmail", "In Workspace check that IMAP is allowed under Apps > Google "
                                                       "Workspace > Gmail > End user access.")}}},
        .link = "https://support.google.com/accounts/answer/185833",
    },
    {
        .id = "gmail.mailbox-web-login",
        .pattern = R"(Web login required.*?(?:Failure|google\.com)|WEBALERT https://accounts\.google)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Mailbox login needs a web sign-in"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "Google blocks this login until the owner has confirmed it in a browser."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmail",
                        "Sign in at https://mail.google.com, confirm the alert, and try again soon afterwards.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "Use OAuth or an app password so that it does not come back.")}}},
        .link = "https://support.google.com/mail/answer/78754",
    },
    {
        .id = "gmail.imap-disabled",
        .pattern = "account is not enabled for (?P<value>IMAP|POP) (?:use|access)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "IMAP or POP switched off"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGmail", "The login is right, but {value} is not enabled for this account."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmail", "Enable it in Gmail under Settings > Forwarding and POP/IMAP.")},
                    {QT_TRANSLATE_NOOP("WordingGmail",
                                       "If it cannot be chosen there, the Workspace administrator must allow it under "
                                       "Apps > Google Workspace > Gmail > End user access.")}}},
    },
    {
        .id = "gmail.imap-too-many-connections",
        .pattern = R"(Too many simultaneous connections\. \(Failure\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Too many IMAP connections"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmail",
            "Gmail allows fifteen IMAP connections at once per account, all devices together, and they are used up."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Close programs and devices that are not needed, and lower the number of connections per program.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmail", "A synchronising script should reuse one connection and log out properly.")}}},
        .link = "https://support.google.com/mail/answer/7126229",
    },
    {
        .id = "gmail.imap-bandwidth",
        .pattern = "Account exceeded (?:command or )?bandwidth limits",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "IMAP or POP volume used up"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail",
                                     "The account has fetched or stored more data in a day than Gmail allows over IMAP "
                                     "or POP, usually during a migration or a full synchronisation."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmail",
                  "Stop the program and go on after up to 24 hours; in a migration, limit the rate per account.")},
              {QT_TRANSLATE_NOOP("WordingGmail", "For large moves use Google’s own migration tools.")}}},
        .link = "https://support.google.com/a/answer/1071518",
    },
    {
        .id = "gmail.imap-lockdown",
        .pattern = "Lockdown in sector",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmail", "Google has locked the mailbox"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmail", "Google’s joking words for a serious matter: the mailbox is "
                                                     "closed to programs because something unusual was seen on it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGmail", "Stop all programs that use the account, sign in on the web, and go "
                                                 "through the security check at https://myaccount.google.com.")},
              {QT_TRANSLATE_NOOP("WordingGmail", "Wait up to a day before you connect again with one program only.")}}},
    },
};

constexpr WordingTable tables[] = {
    {"gmail", "WordingGmail", "Gmail", Speaker::Provider, R"(\bgsmtp\b|\bGpop ready\b|\bGimap ready\b)",
     R"((^|\.)(google|googlemail|gmail)\.com$)", gmail},
};

} // namespace

std::span<const WordingTable> gmailWordings()
{
    return tables;
}

} // namespace Core::Knowledge
