#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry zoho[] = {
    {
        .id = "zoho.auth-failed",
        .codes = "535",
        .pattern = "Authentication Failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "Zoho login refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho", "The password is wrong, an app password is needed, or the server "
                                                    "belongs to another region than the account."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho",
                                       "With two-factor login create an application-specific password.")},
                    {QT_TRANSLATE_NOOP("WordingZoho",
                                       "Use the server of your region: smtp.zoho.com, smtp.zoho.eu, smtp.zoho.in; "
                                       "accounts with their own domain use smtppro.zoho with the same ending.")}}},
        .link = "https://www.zoho.com/mail/help/zoho-smtp.html",
    },
    {
        .id = "zoho.relaying-disallowed",
        .codes = "553",
        .pattern = R"(Relaying disallowed(?: as (?P<user>\S+))?)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "Sender does not belong to the login"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho",
                                     "Zoho sends only for the address or an alias of the account that authenticated. "
                                     "On the incoming server the words mean that the domain is not set up at Zoho."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho", "Set the sender to the address you log in with, or add the other "
                                                      "address as an alias or a send-as address.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingZoho",
                        "For incoming mail finish the domain’s verification and check its MX records.")}}},
        .link = "https://www.zoho.com/mail/help/zoho-smtp.html",
    },
    {
        .id = "zoho.starttls",
        .codes = "530",
        .pattern = "Must issue a STARTTLS command first",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "TLS comes first"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho", "Zoho takes AUTH and MAIL only inside TLS on this port."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho",
                                       "Turn on STARTTLS for port 587, or use TLS from the start on port 465.")}}},
        .link = "https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html",
    },
    {
        .id = "zoho.virus",
        .codes = "552",
        .status = "5.7.1",
        .pattern = R"(virus (?P<value>\S+) detected by Zoho Mail|detected by Zoho Mail)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "Virus found by Zoho"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingZoho", "Zoho’s scanner found a virus in the message. It calls it {value}."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho",
                                       "Scan the attachment and the computer it came from, and send a clean file.")}}},
        .link = "https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html",
    },
    {
        .id = "zoho.unusual-activity",
        .codes = "550",
        .status = "5.4.6",
        .pattern = "Unusual sending activity detected",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "Zoho account blocked for its pattern"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho", "Zoho saw a pattern of sending that it takes for spam or for a "
                                                    "stolen account, and has stopped outgoing mail."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingZoho", "Change the password, look for forwarding rules and apps you do not "
                                                "know, then unblock the account at https://mail.zoho.com/UnblockMe.")},
              {QT_TRANSLATE_NOOP("WordingZoho", "Send bulk mail with a service made for it, not from the mailbox.")}}},
        .link = "https://mail.zoho.com/UnblockMe",
    },
    {
        .id = "zoho.outgoing-blocked",
        .codes = "554",
        .status = "5.1.8",
        .pattern = "Email Outgoing Blocked",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "Outgoing mail of the account blocked"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingZoho", "Zoho has shut off sending for this account, after spam, too much mail or a policy breach."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho",
                                       "Read the notice at https://mail.zoho.com/UnblockMe, secure the account, and "
                                       "write to Zoho support if the page does not unblock it.")}}},
        .link = "https://mail.zoho.com/UnblockMe",
    },
    {
        .id = "zoho.rejected-by-destination",
        .codes = "541",
        .status = "5.4.1",
        .pattern = "Mail rejected by destination domain",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "Refused for the recipient’s domain"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho", "Zoho refuses the mail on behalf of the recipient’s organisation: "
                                                    "a rule there, or its spam settings, blocks the sender."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho",
                                       "Check your reputation and authentication, and ask the recipient’s "
                                       "administrator to look at the block lists and spam settings in Zoho.")}}},
        .link = "https://www.zoho.com/mail/help/",
    },
    {
        .id = "zoho.dmarc",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Email rejected per DMARC policy(?: for (?P<domain>\S+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "DMARC policy applied"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho",
                                     "The From: domain asks for refusal of mail that fails DMARC, and Zoho does so."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingZoho", "Sign with DKIM under the From: domain or align the envelope sender with it.")}}},
        .link = "https://www.zoho.com/mail/help/",
    },
    {
        .id = "zoho.greylisted",
        .codes = "421 451 454",
        .status = "4.7.0 4.7.1",
        .pattern = "Greylisted(?:, try again after some time)?|please try again",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "Greylisted by Zoho"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho", "Zoho usually says so to senders it does not know yet."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho", "Let the queue retry from the same address.")}}},
        .link = "https://www.zoho.com/mail/help/",
    },
    {
        .id = "zoho.flagged-spam",
        .codes = "554",
        .status = "5.7.1",
        .pattern = R"(Email cannot be delivered\. Reason: Email flagged as Spam|Email policy violation detected)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "Taken for spam by Zoho"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho",
                                     "Zoho’s filter took the message for spam, for its content or for its sender."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho", "Check SPF, DKIM, DMARC and links, and try a plain message; the "
                                                      "recipient can put you on the allow list.")}}},
        .link = "https://www.zoho.com/mail/help/spam-reason.html",
    },
    {
        .id = "zoho.no-such-user",
        .codes = "550",
        .status = "5.1.1",
        .pattern = "User does not exist(?: - <(?P<recipient>[^>]*)>)?",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZoho", "No such mailbox at Zoho"),
        .meaning = QT_TRANSLATE_NOOP("WordingZoho", "The domain is hosted at Zoho, but the mailbox does not exist."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZoho", "Check the spelling and take the address off your lists.")}}},
        .link = "https://www.zoho.com/mail/help/",
    },
};

constexpr WordingEntry yandex[] = {
    {
        .id = "yandex.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = "authentication failed: (?:Invalid user or password|This user does not have access rights)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYandex", "Yandex login refused or access off"),
        .meaning = QT_TRANSLATE_NOOP("WordingYandex",
                                     "Mail programs need an app password at Yandex, and access for them must be "
                                     "switched on in the mailbox. Lack of access rights means that it is off."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingYandex",
                  "Switch on IMAP access in the mail settings, and create an app password for mail in the account.")},
              {QT_TRANSLATE_NOOP("WordingYandex", "Use the full address as user name.")}}},
        .link = "https://yandex.com/support/mail/mail-clients/others.html",
    },
    {
        .id = "yandex.spam",
        .codes = "554",
        .status = "5.7.1",
        .pattern = R"((?:\[[0-9]\] )?Message rejected under suspicion of SPAM)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYandex", "Taken for spam by Yandex"),
        .meaning = QT_TRANSLATE_NOOP("WordingYandex", "Yandex’s filter took the content or the sending pattern for "
                                                      "spam. For its own users the same reply stops outgoing mail."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingYandex", "Check authentication and links, and remove those who do not want "
                                                  "the mail; Yandex Postmaster shows how it rates the domain.")},
              {QT_TRANSLATE_NOOP("WordingYandex",
                                 "A Yandex user who gets it when sending changes the password and sends less.")}}},
        .link = "https://yandex.com/support/postmaster/",
    },
    {
        .id = "yandex.unavailable",
        .codes = "451",
        .status = "4.7.1",
        .pattern = R"(Sorry, the service is currently unavailable\. Please come back later)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingYandex", "Yandex asks to come back later"),
        .meaning = QT_TRANSLATE_NOOP("WordingYandex", "Although it speaks of the service, this usually works like "
                                                      "greylisting for senders that are unknown or suspicious."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYandex", "Let the queue retry from the same address.")},
                    {QT_TRANSLATE_NOOP("WordingYandex", "If it lasts, check reverse DNS, SPF and DKIM.")}}},
        .link = "https://yandex.com/support/postmaster/",
    },
    {
        .id = "yandex.policy",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Policy rejection on the target address|No such user!?",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingYandex", "Recipient closed or unknown"),
        .meaning = QT_TRANSLATE_NOOP("WordingYandex",
                                     "No such user: the mailbox does not exist. Policy rejection: Yandex does not "
                                     "deliver to this address, because it is blocked, over its limits or reserved."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYandex",
                                       "Check the spelling; otherwise reach the person by another way.")}}},
        .link = "https://yandex.com/support/postmaster/",
    },
    {
        .id = "yandex.sender-not-owned",
        .codes = "553",
        .status = "5.7.1",
        .pattern = "Sender address rejected: not owned by auth user",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYandex", "Sender is not the login’s address"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingYandex", "Yandex sends only for the address of the account that authenticated."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYandex",
                                       "Set the sender to that address, or add the other one to the account.")}}},
        .link = "https://yandex.com/support/mail/mail-clients/others.html",
    },
};

constexpr WordingEntry mailru[] = {
    {
        .id = "mailru.spam",
        .codes = "550",
        .pattern = R"(spam message (?:discarded/)?rejected.*?\bmail\.ru)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailru", "Taken for spam by Mail.ru"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailru",
            "Mail.ru refuses the message for its content or for the reputation of the address or domain."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingMailru",
                        "Open the link in the reply to report a wrong verdict, with the code it holds.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMailru",
                        "Register the domain at Mail.ru Postmaster: it shows complaints and authentication.")}}},
        .link = "https://help.mail.ru/mail-help/postmaster",
    },
    {
        .id = "mailru.dmarc",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "violates (?:the )?(?:domain )?owner DMARC policy|owner DMARC policy",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailru", "DMARC policy applied"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailru",
            "The owner of the From: domain asks for refusal of mail that fails DMARC, and Mail.ru does so."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailru",
                                       "Sign with DKIM under the From: domain or align the envelope sender with it.")},
                    {QT_TRANSLATE_NOOP("WordingMailru", "Addresses at mail.ru, bk.ru, list.ru and inbox.ru may be used "
                                                        "as sender through Mail.ru’s own server only.")}}},
        .link = "https://help.mail.ru/mail-help/postmaster/dmarc",
    },
    {
        .id = "mailru.dynamic",
        .codes = "550 421",
        .pattern = "We do not accept mail from (?:dynamic IPs|hosts with dynamic IP or generic (?:DNS )?PTR)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailru", "Dynamic address or generic reverse DNS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailru",
            "Mail.ru takes no mail from home lines, nor from addresses whose reverse DNS name looks generated."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailru", "Give a fixed address a PTR record with the server’s own host "
                                                        "name; behind a home line use your provider’s mail server.")}}},
        .link = "https://help.mail.ru/mail-help/postmaster",
    },
    {
        .id = "mailru.invalid-mailbox",
        .codes = "550",
        .pattern = "(?:Message was not accepted -- )?invalid mailbox",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailru", "No such Mail.ru mailbox"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailru", "The mailbox does not exist, or Mail.ru has closed it after long "
                                                      "disuse; the words that follow tell which."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailru", "Check the spelling and take the address off your lists.")}}},
        .link = "https://help.mail.ru/mail-help/postmaster",
    },
    {
        .id = "mailru.app-password",
        .codes = "535",
        .pattern = "NEOBHODIM parol prilozheniya|Application password is REQUIRED",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailru", "Mail.ru wants an app password"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailru", "The password of the website does not work in mail programs."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailru", "Create a password for external applications in the security "
                                                        "settings of the Mail.ru account and use it.")}}},
        .link = "https://help.mail.ru/mail/security/protection/external",
    },
};

constexpr WordingEntry qq[] = {
    {
        .id = "qq.frequency",
        .codes = "550",
        .pattern = "(?P<reason>Ip|Domain|Sender|Connection) frequency limited",
        .literals = "frequency limited",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQq", "QQ Mail limits the rate"),
        .meaning = QT_TRANSLATE_NOOP("WordingQq", "Too much came in a short time from the address, the sender, its "
                                                  "domain, or over too many connections; the first word tells which."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQq",
                                       "Stop for some hours, then send more slowly. QQ answers 550 although waiting is "
                                       "all it takes: put the messages back into the queue yourself.")}}},
        .link = "https://service.mail.qq.com/detail/122/172",
    },
    {
        .id = "qq.content",
        .codes = "550",
        .pattern = "Mail content denied|SPF check failed|DMARC check failed|Suspected (?:spam ip|spam|bounce "
                   "attacks)|spam is embedded in the email",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQq", "Content or authentication refused by QQ"),
        .meaning = QT_TRANSLATE_NOOP("WordingQq", "QQ Mail took the content for spam, or SPF or DMARC failed, or it "
                                                  "saw a flood of bounces; the words tell which."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingQq", "Correct SPF, DKIM and DMARC, take out links and images, and use a "
                                                    "sender in a domain with a good history.")}}},
        .link = "https://service.mail.qq.com/detail/122",
    },
    {
        .id = "qq.link",
        .pattern = R"(service\.mail\.qq\.com)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQq", "Verdict of QQ Mail"),
        .meaning = QT_TRANSLATE_NOOP("WordingQq", "The link shows that QQ Mail (Tencent) spoke; the words in front of "
                                                  "it name the reason, and the last number of the link the help page."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQq",
            "Open the link; slow down, and check authentication and reputation when the words speak of denial.")}}},
        .link = "https://service.mail.qq.com/detail/122",
    },
    {
        .id = "qq.mailbox",
        .codes = "550",
        .pattern = "Mailbox unavailable or access deni(?:n)?ed|Mailbox not found|is a deactivated mailbox",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingQq", "QQ mailbox closed or unknown"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingQq", "The mailbox does not exist, has been closed for disuse, or may not receive from you."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingQq", "Check the number or name before the @ and take dead addresses off your lists.")}}},
        .link = "https://service.mail.qq.com/detail/122",
    },
};

constexpr WordingEntry netease[] = {
    {
        .id = "netease.dt-spm",
        .codes = "554 451",
        .pattern = R"(\bDT:SPM\b(?: [a-z0-9]+ \S+)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingNetease", "Taken for spam by NetEase"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingNetease", "The text looks like spam to the filter, or the sending server looks "
                                                "careless. With 451 another try after two minutes is welcome."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingNetease",
                                       "Change wording and links, publish SPF and DKIM, and send again.")}}},
        .link = "http://mail.163.com/help/help_spam_16.htm",
    },
    {
        .id = "netease.limits",
        .codes = "421 450 451 554 550",
        .pattern = R"(\b(?:MI:SFQ|RP:QRC|MI:DMC|RP:DRC|RP:TRC|HL:ICC|HL:IFC)\b(?: [a-z0-9]+ \S+)?)",
        .literals = "mi:|rp:|hl:",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingNetease", "NetEase limits the rate"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingNetease",
            "A limit was reached: messages or recipients of one sender (MI:SFQ, RP:QRC), messages or recipients of one "
            "connection (MI:DMC, RP:DRC, RP:TRC), connections (HL:ICC) or messages (HL:IFC) of one address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingNetease", "Send fewer messages per connection and per quarter of an "
                                                         "hour, with fewer connections; let the queue retry.")}}},
        .link = "http://mail.163.com/help/help_spam_16.htm",
    },
    {
        .id = "netease.address-behaviour",
        .codes = "421 554",
        .pattern = R"(\bHL:(?:REP|MEP|IPB|IHU|ITC)\b(?: [a-z0-9]+ \S+)?)",
        .literals = "hl:",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingNetease", "Sending address shut out for its behaviour"),
        .meaning = QT_TRANSLATE_NOOP("WordingNetease", "The address wrote to many unknown recipients (REP), used many "
                                                       "forged sender domains (MEP), or stands on NetEase’s own list."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingNetease",
            "Look for spam and hacked accounts, clean the list, and use senders of real domains only.")}}},
        .link = "http://mail.163.com/help/help_spam_16.htm",
    },
    {
        .id = "netease.help-link",
        .pattern = R"(mail\.163\.com/help)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingNetease", "Verdict of NetEase Mail"),
        .meaning = QT_TRANSLATE_NOOP("WordingNetease",
                                     "The link shows that NetEase (163.com, 126.com, yeah.net) spoke. A code of two "
                                     "and three letters, if there is one, names the step and the rule."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingNetease", "Open the help page in the reply, look the code up and correct what it names.")}}},
        .link = "http://mail.163.com/help/help_spam_16.htm",
    },
    {
        .id = "netease.family",
        .codes = "550 554 553 421 450 451",
        .pattern = R"(\b(?:DT|MI|HL|RP|WM):[A-Z]{3}\b(?: [a-z0-9]+ \S+)?)",
        .literals = "dt:|mi:|hl:|rp:|wm:",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingNetease", "NetEase code"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingNetease",
            "The first letters tell the step: HL connection, MI MAIL FROM, RP RCPT TO, DT content. The three that "
            "follow name the rule: SPF, RBL, CEL and CCL for too many wrong or needless commands, and so on."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingNetease", "Open the help page in the reply, look the code up and correct what it names.")}}},
        .link = "http://mail.163.com/help/help_spam_16.htm",
    },
};

constexpr WordingEntry facebook[] = {
    {
        .id = "facebook.family",
        .codes = "550 554 421",
        .pattern = R"(\b(?:POL|DNS|CON|MSG|RCP|INT)-[TP][0-9]{1,2}\b)",
        .literals = "pol-|dns-|con-|msg-|rcp-|int-",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingFacebook", "Facebook response code"),
        .meaning = QT_TRANSLATE_NOOP("WordingFacebook",
                                     "Facebook’s former code system: POL policy and reputation, DNS the sender’s "
                                     "domain or reverse DNS, CON connections, MSG the message, RCP the recipient, INT "
                                     "trouble at Facebook. T asks to try again, P is final."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingFacebook", "Act by the letters: correct DNS, open fewer connections, "
                                                          "change the message, or drop the recipient.")},
                    {QT_TRANSLATE_NOOP("WordingFacebook", "Mail to @facebook.com addresses of users ended in 2014; "
                                                          "only staff and service addresses remain.")}}},
        .link = "http://postmaster.facebook.com/response_codes",
    },
};

constexpr WordingEntry godaddy[] = {
    {
        .id = "godaddy.sessions",
        .codes = "421",
        .pattern = R"(\bIB007\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGodaddy", "Too many sessions at once"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGodaddy", "The address has more connections open to GoDaddy than it allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGodaddy",
                                       "Lower the number of parallel connections and let the queue retry.")}}},
        .link = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
    },
    {
        .id = "godaddy.block-lists",
        .codes = "554",
        .pattern = R"(\bIB10[3-6]\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGodaddy", "Sending address on an outside list"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGodaddy", "IB103 means Cloudmark CSI, IB104 Spamhaus SBL, IB105 XBL, IB106 PBL."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGodaddy",
            "Remove the cause, then ask at https://csi.cloudmark.com/en/reset/ or https://check.spamhaus.org.")}}},
        .link = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
    },
    {
        .id = "godaddy.reverse-dns",
        .codes = "421 554",
        .pattern = R"(\bIB108\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGodaddy", "Reverse DNS missing"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGodaddy", "The sending address has no reverse DNS name, or the query failed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGodaddy", "Have the PTR record set and let the queue retry.")}}},
        .link = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
    },
    {
        .id = "godaddy.behaviour-block",
        .codes = "554",
        .pattern = R"(\bIB11[0-3]\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGodaddy", "Blocked for spam or bad recipients"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGodaddy", "IB110 and IB111 follow spam, IB112 and IB113 unknown recipients; the "
                                                "even one lasts an hour, the odd one (111, 113) the rest of the day."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGodaddy",
                                       "Stop the cause, clean the list, and send again after the block.")}}},
        .link = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
    },
    {
        .id = "godaddy.spam-content",
        .codes = "552 550",
        .pattern = R"(\bIB212\b|content judged to be spam by the internet community)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGodaddy", "Content taken for spam"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGodaddy", "A link, an attachment or a pattern in the text has been reported as "
                                                "spam often; it may be as small as a domain in the signature."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGodaddy",
                                       "Send parts of the message to find the one that offends, and leave it out.")}}},
        .link = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
    },
    {
        .id = "godaddy.sender",
        .codes = "550 535",
        .pattern = R"(\bIB(?:401|501|502|506|508)\b)",
        .literals = "ib401|ib501|ib502|ib506|ib508",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGodaddy", "Sender address or SPF not accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGodaddy",
            "IB501: the sender is empty where it may not be. IB502: an address literal stands in it. IB506: its domain "
            "has no DNS. IB508: SPF does not allow the server. IB401: you tried to log in on the incoming server."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGodaddy", "Use a sender in a domain with MX and a right SPF record; "
                                                         "mail programs log in at smtpout.secureserver.net.")}}},
        .link = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
    },
    {
        .id = "godaddy.rates",
        .codes = "421 452 550",
        .pattern = R"(\bIB(?:504|510|605|607)\b)",
        .literals = "ib504|ib510|ib605|ib607",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGodaddy", "Limit of messages or recipients"),
        .meaning = QT_TRANSLATE_NOOP("WordingGodaddy", "IB504 counts messages per hour, IB607 recipients per hour, "
                                                       "IB510 messages per session, IB605 recipients per message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGodaddy", "Send more slowly, or to fewer recipients at once, and queue "
                                                         "the rest again yourself if the answer was 550.")}}},
        .link = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685",
    },
    {
        .id = "godaddy.family",
        .codes = "421 452 535 550 552 554",
        .pattern = R"(\bIB[1-7][0-9]{2}\b)",
        .literals = "ib1|ib2|ib3|ib4|ib5|ib6|ib7",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGodaddy", "GoDaddy error code"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGodaddy", "The number names the rule: IB101 asks to come back later, IB705 is a virus, others "
                              "concern reputation, sender, content or rates; the words beside it tell more."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGodaddy",
                                       "Look the number up on GoDaddy’s page and correct what it names.")}}},
        .link = "https://www.godaddy.com/help/what-do-email-bounce-errors-mean-2454",
    },
};

constexpr WordingEntry rackspace[] = {
    {
        .id = "rackspace.connections",
        .codes = "421",
        .pattern = R"(Too many concurrent connections from this client \(G2\)|\(G2\))",
        .literals = "(g2)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingRackspace", "Too many connections at once"),
        .meaning = QT_TRANSLATE_NOOP("WordingRackspace",
                                     "Your address has more connections open to Rackspace than it allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingRackspace", "Open fewer connections and let the queue retry.")}}},
        .link = "https://postmaster.emailsrvr.com",
    },
    {
        .id = "rackspace.no-ptr",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(has no PTR record \(G1F\)|\(G1F\))",
        .literals = "(g1f)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingRackspace", "Reverse DNS missing"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingRackspace", "Rackspace takes no mail from an address without a PTR record."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingRackspace", "Have the PTR record set to your server’s host name; the queue then delivers.")}}},
        .link = "https://postmaster.emailsrvr.com",
    },
    {
        .id = "rackspace.recipient-check",
        .codes = "450",
        .status = "4.4.1",
        .pattern = R"(temporarily unavailable to accept your message \(G6\)|\(G6\))",
        .literals = "(g6)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingRackspace", "Recipient could not be checked"),
        .meaning = QT_TRANSLATE_NOOP("WordingRackspace", "Rackspace failed for the moment to verify the recipient."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingRackspace", "Let the queue retry.")}}},
        .link = "https://postmaster.emailsrvr.com",
    },
    {
        .id = "rackspace.mailbox-rate",
        .codes = "450",
        .status = "4.2.1",
        .pattern = R"(received too much email in a short period of time(?: \(G30\))?|\(G30\))",
        .literals = "received too much email|(g30)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingRackspace", "Mailbox gets mail too fast"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingRackspace",
                              "Rackspace limits how fast a mailbox receives; a list bomb or a loop is a usual cause."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingRackspace",
                                       "Let the queue retry; look for a loop if all the mail is yours.")}}},
        .link = "https://postmaster.emailsrvr.com",
    },
    {
        .id = "rackspace.new-address",
        .codes = "451",
        .status = "4.7.1",
        .pattern = R"(Received too many messages from a new or untrusted IP(?: \(G28\))?|\(G28\))",
        .literals = "new or untrusted|(g28)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingRackspace", "New address sends too much"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingRackspace",
                              "The sending address has no history at Rackspace yet and sent more than a newcomer may."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingRackspace",
                                       "Raise the volume over days, and let the queue retry slowly.")}}},
        .link = "https://postmaster.emailsrvr.com",
    },
    {
        .id = "rackspace.family",
        .codes = "421 450 451 550 552 554",
        .pattern = R"(\(G[0-9A-Z]{1,2}\))",
        .literals = "(g",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingRackspace", "Rackspace error code"),
        .meaning = QT_TRANSLATE_NOOP("WordingRackspace",
                                     "The code in brackets names the rule at Rackspace: G16 is a loop, G1E a DNS query "
                                     "for DMARC that failed; the words in front of it say the same in full."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingRackspace", "Look the code up on Rackspace’s postmaster page and correct what the words name.")}}},
        .link = "https://postmaster.emailsrvr.com",
    },
};

constexpr WordingEntry cpanel[] = {
    {
        .id = "cpanel.no-such-user",
        .codes = "550",
        .pattern = "No Such User Here",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "No such mailbox on this cPanel host"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCpanel", "The domain is local on this cPanel server, but the mailbox does not exist. Often the "
                             "domain’s mail has moved elsewhere while the server still believes it to be local."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCpanel", "Check the spelling.")},
                    {QT_TRANSLATE_NOOP("WordingCpanel",
                                       "Server side: create the mailbox, or, if another server takes the mail, set "
                                       "Email Routing of the domain to Remote Mail Exchanger.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.rbl",
        .codes = "550",
        .pattern = "JunkMail rejected - (?P<host>.*?) is in an? (?P<list>RBL|[A-Za-z0-9.-]+)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "Sending address on a list used by cPanel"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCpanel", "The server’s administrator has switched on a block list in cPanel, and "
                                               "the sending address is on it; the link names the list."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingCpanel", "Follow the link, remove the cause and ask the list for removal.")},
              {QT_TRANSLATE_NOOP(
                  "WordingCpanel",
                  "Server side: add wanted senders to the trusted addresses in the Exim Configuration Manager.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.helo",
        .codes = "550",
        .pattern = R"(Access denied - Invalid HELO name \(See RFC ?2821 4\.1\.[0-9.]+\))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "HELO name not acceptable"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCpanel",
            "The name after EHLO is an address, has no dot, or is a name of the receiving server itself."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCpanel",
                                       "Set the full host name of the sending server as its HELO name.")},
                    {QT_TRANSLATE_NOOP("WordingCpanel", "If a mail program of a user is refused, turn on "
                                                        "authentication there: the check then does not apply.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.relay",
        .codes = "550",
        .pattern = "(?:Please turn on SMTP Authentication in your mail client.*?)?is not permitted to relay "
                   "through this server without authentication",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "Login missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingCpanel", "The server sends to other domains only after authentication."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingCpanel",
                  "Turn on authentication for outgoing mail, with the full address as user name, on port 465 or 587.")},
              {QT_TRANSLATE_NOOP(
                  "WordingCpanel",
                  "If the mail was for a domain of this server, its Email Routing is not set to local.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.hourly-limit",
        .codes = "550",
        .pattern =
            R"(Domain (?P<domain>\S+) has exceeded the max (?:emails|defers and failures) per hour(?: \((?P<limit>[^)]*)\))?|has exceeded the max (?:emails|defers and failures) per hour)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "Hourly limit of the domain reached"),
        .meaning = QT_TRANSLATE_NOOP("WordingCpanel",
                                     "The domain has sent as many messages, or had as many failures, as the hosting "
                                     "company allows per hour. A hacked site or account is often behind it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingCpanel",
                  "Look in the server’s mail delivery report for what was sent; secure the site and the accounts.")},
              {QT_TRANSLATE_NOOP(
                  "WordingCpanel",
                  "If the volume is wanted, ask the hosting company for a higher limit, or spread the sending.")},
              {QT_TRANSLATE_NOOP("WordingCpanel", "Do not simply resend at once: failures count as well.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.spam",
        .codes = "550",
        .pattern = "detected your message as spam and has prevented delivery",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "Score of SpamAssassin too high"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCpanel", "The receiving cPanel server gave the message a SpamAssassin score above its limit."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCpanel", "Take out links and images, send a plain text part beside "
                                                        "HTML, and check your address on block lists.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCpanel",
                        "Server side: raise the score in Apache SpamAssassin settings or allow the sender.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.mailbox-full",
        .codes = "550 552 452",
        .pattern = "Mailbox is full / Blocks limit exceeded / Inode limit exceeded",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "Mailbox or hosting account full"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCpanel",
            "Either the mailbox has reached its quota, or the whole hosting account has no space or no files left."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCpanel",
                                       "The owner empties the mailbox or has its quota raised; the administrator looks "
                                       "at the disk and file usage of the account.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.sender-verify",
        .codes = "550",
        .pattern = "Verification failed for <(?P<sender>[^>]*)>|Sender verify failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "Sender address could not be verified"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingCpanel",
            "The server checks that the sender’s domain exists and, with callouts, that its mail server takes bounces "
            "for the address. That failed; the lines before this one often tell why."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCpanel",
            "Send as an address that exists, in a domain whose MX answers and takes mail with an empty sender.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.outgoing-suspended",
        .codes = "550",
        .pattern = "has an outgoing mail (?:suspension|hold)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "Outgoing mail suspended by the host"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingCpanel", "The hosting company has stopped the outgoing mail of this account."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCpanel",
            "Ask the hosting company for the reason; usually it follows spam from a hacked site or mailbox.")}}},
        .link = "https://docs.cpanel.net",
    },
    {
        .id = "cpanel.relay-plain",
        .codes = "550",
        .pattern = "Please turn on SMTP Authentication in your mail client",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCpanel", "Login missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingCpanel", "The server sends to other domains only after authentication."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingCpanel",
            "Turn on authentication for outgoing mail, with the full address as user name, on port 465 or 587.")}}},
        .link = "https://docs.cpanel.net",
    },
};

constexpr WordingTable tables[] = {
    {"zoho", "WordingZoho", "Zoho Mail", Speaker::Provider,
     R"(mx\.zoho(?:mail)?\.(?:com|eu|in)|smtp\.zoho|ZohoMail|\.zeptomail\.(?:com|eu|in))",
     R"((^|\.)(zoho(mail)?\.(com|eu|in|com\.au|jp)|zeptomail\.(com|eu|in))$)", zoho},
    {"yandex", "WordingYandex", "Yandex Mail", Speaker::Provider,
     R"(\.mail\.yandex\.net\b|\.yandex\.(?:ru|com|net) ESMTP)", R"((^|\.)yandex\.(ru|net|com)$)", yandex},
    {"mailru", "WordingMailru", "Mail.ru", Speaker::Provider,
     R"(\b(?:mx|smtp|rx)[0-9]*\.(?:[a-z0-9-]+\.)?mail\.ru\b|Mail\.Ru ESMTP)",
     R"(^(mxs?|smtp|imap|pop|rx[0-9]*|mx[0-9]*)\.([a-z0-9-]+\.)?mail\.ru$)", mailru},
    {"qq", "WordingQq", "QQ Mail", Speaker::Provider,
     R"(\bmx[0-9]*\.qq\.com\b|newx?mx[a-z0-9]*\.qq\.com|XMail Esmtp QQ|\.mail\.qq\.com\b)",
     R"((^|\.)(mx[0-9a-z]*|smtp|imap|pop|ex|exmail|mail)\.?([a-z]*\.)?qq\.com$)", qq},
    {"netease", "WordingNetease", "NetEase Mail", Speaker::Provider,
     R"(\b(?:163|126|yeah|netease)\.(?:com|net) Anti-spam GT|Anti-spam GT for Coremail)",
     R"((^|\.)(163|126|netease)\.com$|(^|\.)yeah\.net$)", netease},
    {"facebook", "WordingFacebook", "Facebook", Speaker::Provider,
     R"(\.(?:facebook|meta)\.com ESMTP|\bmsgin\.[a-z0-9.]*facebook\.com)", R"((^|\.)(facebook|fb)\.com$)", facebook},
    {"godaddy", "WordingGodaddy", "GoDaddy", Speaker::Provider, R"(\.prod\.phx3\.secureserver\.net\b|\bbizsmtp\b)",
     R"(^(smtp|smtpout|mailstore1|imap|pop|relay-hosting)[a-z0-9.-]*\.secureserver\.net$|\.prod\.phx3\.secureserver\.net$)",
     godaddy},
    {"rackspace", "WordingRackspace", "Rackspace Email", Speaker::Provider, R"(\.emailsrvr\.com\b)",
     R"((^|\.)emailsrvr\.com$)", rackspace},
    {"cpanel", "WordingCpanel", "cPanel", Speaker::Server,
     R"(\bWe do not authorize the use of this system to transport unsolicited)", "", cpanel},
};

} // namespace

std::span<const WordingTable> otherprovidersWordings()
{
    return tables;
}

} // namespace Core::Knowledge
