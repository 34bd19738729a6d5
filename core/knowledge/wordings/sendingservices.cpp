#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry ses[] = {
    {
        .id = "ses.rate-exceeded",
        .codes = "454",
        .pattern = "Throttling failure: Maximum sending rate exceeded",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "Sending rate of the account exceeded"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSes",
            "Your SES account may send a set number of messages per second in this region, and you sent faster."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes",
                                       "Send more slowly and try this message again after a short pause that grows.")},
                    {QT_TRANSLATE_NOOP("WordingSes",
                                       "Ask for a higher rate in the SES console when you need it regularly.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.quota-exceeded",
        .codes = "454",
        .pattern = "Throttling failure: Daily message quota exceeded",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "Daily quota used up"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSes",
            "The account has sent as many messages in the last 24 hours as SES allows it in this region."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes",
                                       "Wait until earlier messages drop out of the 24 hours, or ask for a higher "
                                       "quota; an account in the sandbox has only 200 a day.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.temporary",
        .codes = "454",
        .pattern = R"(Temporary service failure\.?)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSes", "SES trouble, try again"),
        .meaning = QT_TRANSLATE_NOOP("WordingSes",
                                     "SES could not do its part for the moment. Nothing is wrong with the message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes",
                                       "Try again; if it goes on, look at the AWS health page of the region.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.temporary-auth",
        .codes = "454",
        .pattern = "Temporary authentication failure",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSes", "SES could not check the login"),
        .meaning = QT_TRANSLATE_NOOP("WordingSes", "The login check failed inside SES; the credentials may be right."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSes", "Try again after a moment; create new SMTP credentials only if it never works.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.session-limits",
        .codes = "421 451",
        .pattern = "Too many concurrent SMTP connections|Timeout waiting for data from client",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "Session limit of SES"),
        .meaning = QT_TRANSLATE_NOOP("WordingSes", "Either your account has too many SMTP connections open, or yours "
                                                   "stayed silent too long and SES closed it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSes",
                        "Reuse connections and open fewer at once; close them when there is nothing to send.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSes",
                        "On a timeout look for a firewall or a slow program between DATA and the final dot.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.auth-required",
        .codes = "530",
        .pattern = "Authentication required|Must issue a STARTTLS",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "TLS and login come first"),
        .meaning = QT_TRANSLATE_NOOP("WordingSes", "SES takes mail only over TLS and after authentication."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes",
                                       "Issue STARTTLS on port 25, 587 or 2587 (or use TLS from the start on 465 or "
                                       "2465), then AUTH with SMTP credentials of SES.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.credentials-invalid",
        .codes = "535",
        .pattern = "Authentication Credentials Invalid",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "SMTP credentials not valid here"),
        .meaning = QT_TRANSLATE_NOOP("WordingSes", "SES does not know this pair. SMTP credentials are not the AWS "
                                                   "access keys, and they are valid in one region only."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes", "Create SMTP credentials in the SES console for the region of "
                                                     "this endpoint and copy both parts exactly.")},
                    {QT_TRANSLATE_NOOP("WordingSes",
                                       "Check that the IAM user behind them still exists and is active.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html",
    },
    {
        .id = "ses.not-subscribed",
        .codes = "535",
        .pattern = "Account not subscribed to SES",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "SES not enabled for the account"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSes", "The AWS account that owns these credentials has not signed up for SES."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes",
                                       "Open the SES console with that account and enable the service.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.too-long",
        .codes = "552",
        .pattern = "Message is too long",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "Message over the SES size limit"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSes", "SES takes messages up to 40 MB over SMTP after encoding, less where a quota says so."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes", "Send a link to the file instead of the attachment.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/quotas.html",
    },
    {
        .id = "ses.not-verified",
        .codes = "554",
        .pattern =
            R"(Message rejected: Email address is not verified(?:\. The following identities failed the check in region (?P<reason>[A-Z0-9-]+): (?P<address>[^,\s]+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "Identity not verified in this region"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSes",
            "SES sends only for addresses and domains that you have verified in the same region. In the sandbox the "
            "recipient must be verified too, and that is the case when the address shown is the recipient’s."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingSes",
                        "Verify the domain or address in the SES console of the region named in the reply.")},
                    {QT_TRANSLATE_NOOP("WordingSes",
                                       "Ask for production access to leave the sandbox and write to anyone.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html",
    },
    {
        .id = "ses.access-denied",
        .codes = "554",
        .pattern = R"(Access denied: User .?(?P<user>[^`'"\s]+).? is not authorized to perform .?ses:SendRawEmail)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "IAM policy forbids sending"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSes", "The login is right, but the IAM user lacks the right ses:SendRawEmail for this identity."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes", "Give its policy ses:SendRawEmail on the identity that the reply "
                                                     "names, and look for conditions on From or recipients.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.transaction-failed",
        .codes = "554",
        .pattern = "Transaction failed: (?P<reason>Duplicate header|Invalid [a-zA-Z ]{2,40}|Missing [a-zA-Z "
                   "]{2,40}|Expected [a-zA-Z ]{2,40})",
        .literals = "transaction failed:",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "Message headers or addresses broken"),
        .meaning = QT_TRANSLATE_NOOP("WordingSes", "SES read the message and found a header twice, a missing one, or "
                                                   "an address it cannot parse; the words after the colon name it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSes", "Correct the program that builds the message: each of From:, To:, Subject:, Date: and "
                          "Message-ID: once, and addresses without stray commas or letters outside ASCII.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
    },
    {
        .id = "ses.paused",
        .codes = "554",
        .pattern = "Message rejected: Sending (?:paused|suspended)|Sending (?:paused|suspended) for this account",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "Sending paused for the account"),
        .meaning = QT_TRANSLATE_NOOP("WordingSes", "AWS has paused this account after too many bounces or complaints."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSes", "Read the message that AWS sent to the account’s address, remove "
                                                     "the cause, and appeal in the AWS Support Center.")},
                    {QT_TRANSLATE_NOOP("WordingSes", "Do not open another account to go on: it is paused as well.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/faqs-enforcement.html",
    },
    {
        .id = "ses.suppressed",
        .codes = "554",
        .pattern = "Address (?:is )?(?:blacklisted|on (?:the )?(?:account )?suppression list)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSes", "Recipient on the suppression list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSes", "SES does not send to this address because earlier mail to it bounced or drew a complaint."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSes",
            "Make sure the address is right, then remove it from the suppression list in the SES console.")}}},
        .link = "https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html",
    },
};

constexpr WordingEntry sendgrid[] = {
    {
        .id = "sendgrid.unauthenticated",
        .codes = "550",
        .pattern = "Unauthenticated senders not allowed",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendgrid", "Login missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendgrid", "SendGrid takes mail only after authentication."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendgrid", "Log in with the user name apikey (this very word) and an "
                                                          "API key as the password, on port 587 with STARTTLS.")}}},
        .link = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/getting-started-smtp",
    },
    {
        .id = "sendgrid.auth-failed",
        .codes = "535",
        .pattern = "Authentication failed: (?:Bad username / password|The provided authorization grant is invalid)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendgrid", "API key refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendgrid",
                                     "The key is wrong, deleted or without the right to send, or the account has been "
                                     "suspended. User name and password of the website no longer work."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingSendgrid", "Create an API key with the Mail Send right, use the user name "
                                                    "apikey, and paste the key without blanks.")},
              {QT_TRANSLATE_NOOP(
                  "WordingSendgrid",
                  "Check in the SendGrid console that the account is active and no IP access list shuts you out.")}}},
        .link = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
    },
    {
        .id = "sendgrid.sender-identity",
        .codes = "403 550",
        .pattern = "from address does not match a verified Sender Identity|not authorized to send from that email",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendgrid", "From: address not verified"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendgrid",
            "SendGrid sends only for a From: address or domain that you have verified in the account."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendgrid",
                                       "Authenticate the domain (best) or verify the single sender in the SendGrid "
                                       "console, or use a From: that is verified.")}}},
        .link = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/sender-identity",
    },
    {
        .id = "sendgrid.credits",
        .codes = "451",
        .pattern = "Maximum credits exceeded",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendgrid", "Sending plan used up"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendgrid",
            "The messages of your SendGrid plan are used up for this day or month, or the trial has ended."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSendgrid",
            "Wait for the new period or take a larger plan; find out whether something sends more than it should.")}}},
        .link = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
    },
    {
        .id = "sendgrid.too-many-recipients",
        .codes = "452",
        .pattern = "Too many recipients received this hour",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendgrid", "Recipient limit reached"),
        .meaning = QT_TRANSLATE_NOOP("WordingSendgrid",
                                     "More recipients were given than SendGrid takes in this hour or for one message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendgrid", "Spread the recipients over more messages and more time.")}}},
        .link = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
    },
    {
        .id = "sendgrid.suppressed",
        .codes = "550",
        .pattern = "Spam Reporting Address|Unsubscribed Address|Bounced Address",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendgrid", "Recipient on a suppression list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSendgrid",
            "SendGrid did not send the message: this recipient bounced, unsubscribed or reported spam before."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSendgrid", "Look the recipient up under Suppressions in the console; "
                                                          "remove it only when it really wants the mail.")}}},
        .link = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
    },
    {
        .id = "sendgrid.cannot-receive",
        .codes = "550",
        .pattern =
            "Cannot receive from specified address(?: <(?P<sender>[^>]*)>)?(?:: Unauthenticated senders not allowed)?",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSendgrid", "Sender not allowed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSendgrid", "SendGrid does not take mail from this sender: nobody has "
                                                 "authenticated, or the address is not verified in the account."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSendgrid",
            "Log in with the user name apikey and an API key, and verify the sender address or its domain.")}}},
        .link = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
    },
};

constexpr WordingEntry mailgun[] = {
    {
        .id = "mailgun.auth-failed",
        .codes = "535",
        .status = "5.7.8 5.7.0",
        .pattern = "Authentication (?:failed|credentials invalid)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailgun", "SMTP login refused by Mailgun"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailgun", "Mailgun has its own SMTP login for each sending domain; the "
                                                       "account password and the API key are not accepted."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailgun", "Reset the SMTP credentials of the domain, and use the full "
                                                         "login such as postmaster@mg.example.com.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMailgun",
                        "Use smtp.mailgun.org for US domains and smtp.eu.mailgun.org for EU domains.")}}},
        .link = "https://documentation.mailgun.com",
    },
    {
        .id = "mailgun.domain-not-active",
        .codes = "421 550",
        .pattern = "Domain (?P<domain>[a-z0-9.-]+) is not allowed to send: (?P<reason>The domain is unverified|Please "
                   "activate)",
        .literals = "is not allowed to send:",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailgun", "Domain or account not active"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailgun", "Mailgun does not send for {domain} yet: its DNS records have "
                                                       "not been confirmed, or the account has not been activated."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingMailgun",
                  "Publish the SPF and DKIM records that the Mailgun control panel shows, then press verify there.")},
              {QT_TRANSLATE_NOOP("WordingMailgun", "Open the activation mail of Mailgun if the account is new.")}}},
        .link = "https://documentation.mailgun.com",
    },
    {
        .id = "mailgun.sandbox",
        .codes = "421 550",
        .pattern = "(?:Sandbox subdomains|Free accounts) are for test purposes only",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailgun", "Sandbox sends to chosen recipients only"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailgun",
            "The sandbox domain or free account may write only to recipients that have been authorised beforehand."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMailgun",
            "Add the recipient as an authorised recipient, or set up your own domain and a paid plan.")}}},
        .link = "https://documentation.mailgun.com",
    },
    {
        .id = "mailgun.previously-bounced",
        .codes = "605",
        .pattern = "Not delivering to previously bounced address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailgun", "Suppressed after an earlier bounce"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailgun",
            "Mailgun did not send the message: the address failed before and is on the domain’s bounce list."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMailgun",
            "Check the address, then remove it from the suppressions of the domain if it is right.")}}},
        .link = "https://documentation.mailgun.com",
    },
    {
        .id = "mailgun.unsubscribed",
        .codes = "606",
        .pattern = "Not delivering to (?:a user who |an? )?unsubscribed|Not delivering to .*?unsubscribed",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailgun", "Recipient has unsubscribed"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailgun",
                                     "Mailgun did not send the message because this recipient has unsubscribed."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMailgun",
            "Respect it; remove the entry from the suppressions only when the person has asked for it.")}}},
        .link = "https://documentation.mailgun.com",
    },
    {
        .id = "mailgun.complained",
        .codes = "607",
        .pattern = "Not delivering to .*?marked your messages as spam",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailgun", "Recipient had reported spam"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailgun",
            "Mailgun did not send the message because this recipient marked earlier mail of yours as spam."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailgun", "Leave the address off your mailings.")}}},
        .link = "https://documentation.mailgun.com",
    },
    {
        .id = "mailgun.no-mx",
        .codes = "498",
        .pattern = "No MX for (?P<domain>[a-z0-9.-]+)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailgun", "Recipient’s domain takes no mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailgun",
            "Mailgun found neither MX nor address records for {domain}; 498 is a number of its own for this."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailgun", "Check the spelling of the domain.")}}},
        .link = "https://documentation.mailgun.com",
    },
    {
        .id = "mailgun.too-old",
        .codes = "602",
        .pattern = "^Too old$",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailgun", "Delivery tries used up"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailgun",
            "Mailgun gave up after its tries over several hours. The cause is in the earlier failures."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailgun",
                                       "Look at the temporary failures of this message in the Mailgun log.")}}},
        .link = "https://documentation.mailgun.com",
    },
};

constexpr WordingEntry brevo[] = {
    {
        .id = "brevo.auth-failed",
        .codes = "535",
        .status = "5.7.8",
        .pattern = "Authentication failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingBrevo", "SMTP key refused by Brevo"),
        .meaning = QT_TRANSLATE_NOOP("WordingBrevo", "Brevo takes the SMTP login shown in its settings together with "
                                                     "an SMTP key; neither the account password nor an API key works."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingBrevo",
                                       "Create a new SMTP key under SMTP & API and use it as the password.")}}},
        .link = "https://help.brevo.com",
    },
    {
        .id = "brevo.unauthorized-ip",
        .codes = "525",
        .status = "5.7.1",
        .pattern = "Unauthorized IP address",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingBrevo", "Your address is not authorised"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingBrevo",
            "The login is right, but the account admits only known addresses, and yours is not one of them."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingBrevo",
            "Add the address of your server under Authorised IPs in the security settings of Brevo.")}}},
        .link = "https://help.brevo.com",
    },
};

constexpr WordingEntry mailjet[] = {
    {
        .id = "mailjet.auth-or-sender",
        .codes = "535 550",
        .status = "5.7.8",
        .pattern = "Authentication failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailjet", "API key pair refused by Mailjet"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailjet",
                                     "Mailjet’s SMTP login is the API key, with the secret key as the password."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailjet",
                                       "Copy both from the account settings, and check that the key is active.")}}},
        .link = "https://documentation.mailjet.com",
    },
    {
        .id = "mailjet.sender-not-validated",
        .codes = "550 553",
        .pattern =
            R"(Domain of sender address (?P<sender>\S+) (?:is )?(?:not verified|does not exist)|sender .*?not (?:validated|verified))",
        .literals = "sender",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailjet", "Sender not validated"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailjet", "Mailjet usually sends only for senders and domains validated "
                                                       "in the account, and the sender’s domain must exist."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingMailjet",
            "Validate the sender address or the domain in the Mailjet account, and check its DNS.")}}},
        .link = "https://documentation.mailjet.com",
    },
};

constexpr WordingEntry postmark[] = {
    {
        .id = "postmark.sender-signature",
        .codes = "550",
        .pattern = "not (?:a )?(?:defined as a )?Sender Signature|Sender Signature .*?not (?:found|confirmed)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostmark", "From: address is no Sender Signature"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostmark", "Postmark sends only for addresses or domains that are confirmed as Sender Signatures."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostmark",
            "Add and confirm the address or, better, verify the whole domain in the Postmark account.")}}},
        .link = "https://postmarkapp.com/support",
    },
    {
        .id = "postmark.inactive-recipient",
        .codes = "550",
        .pattern = R"(recipient(?:s|\(s\))? .*?(?:have|has) been marked as inactive)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostmark", "Recipient marked inactive"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostmark",
            "The address bounced, complained or was suppressed before, so Postmark does not send to it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingPostmark",
            "Check the address and reactivate it in the Postmark server’s activity or suppressions page.")}}},
        .link = "https://postmarkapp.com/support",
    },
    {
        .id = "postmark.token",
        .codes = "535",
        .pattern = "Invalid Server API token|No Account or Server API tokens were supplied",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingPostmark", "Server token refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPostmark",
            "Postmark expects the Server API token (or SMTP token of the stream) as user name and as password."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingPostmark",
                                       "Copy the token of the right server; account tokens do not send.")}}},
        .link = "https://postmarkapp.com/support",
    },
};

constexpr WordingEntry sparkpost[] = {
    {
        .id = "sparkpost.suppressed",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "recipient address (?:was )?suppressed due to (?P<reason>customer|system) policy",
        .literals = "suppressed due to",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSparkpost", "Recipient on a suppression list"),
        .meaning = QT_TRANSLATE_NOOP("WordingSparkpost",
                                     "SparkPost did not send the message: the address is on your account’s suppression "
                                     "list (customer policy) or on SparkPost’s own (system policy)."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSparkpost",
            "Check the address and remove it from the suppression list in the account when it is right and wanted.")}}},
        .link = "https://support.sparkpost.com",
    },
    {
        .id = "sparkpost.unconfigured-domain",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Unconfigured Sending Domain <?(?P<domain>[a-z0-9.-]+)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSparkpost", "Sending domain not set up"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSparkpost",
            "SparkPost does not know {domain} as a sending domain of the account, or it has not been verified."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSparkpost", "Add and verify the domain in the account, with DKIM, and "
                                                           "use the API key of the same account and region.")}}},
        .link = "https://support.sparkpost.com",
    },
};

constexpr WordingTable tables[] = {
    {"ses", "WordingSes", "Amazon SES", Speaker::Provider, R"(SimpleEmailService|\.amazonses\.com\b)",
     R"(^(email-smtp|inbound-smtp)[a-z0-9.-]*\.amazonaws\.com$|(^|\.)amazonses\.com$)", ses},
    {"sendgrid", "WordingSendgrid", "SendGrid", Speaker::Provider, R"(\bSG ESMTP service ready\b)",
     R"((^|\.)sendgrid\.(net|com)$)", sendgrid},
    {"mailgun", "WordingMailgun", "Mailgun", Speaker::Provider, "Mailgun Influx ready",
     R"((^|\.)mailgun\.(org|net|com)$)", mailgun},
    {"brevo", "WordingBrevo", "Brevo", Speaker::Provider, R"(smtp-relay\.(?:brevo|sendinblue)\.com)",
     R"((^|\.)(brevo|sendinblue)\.com$)", brevo},
    {"mailjet", "WordingMailjet", "Mailjet", Speaker::Provider, R"(\bin[a-z0-9-]*\.mailjet\.com\b|ESMTP Mailjet)",
     R"((^|\.)mailjet\.com$)", mailjet},
    {"postmark", "WordingPostmark", "Postmark", Speaker::Provider, R"(\.mtasv\.net\b|postmarkapp\.com)",
     R"((^|\.)(postmarkapp\.com|mtasv\.net)$)", postmark},
    {"sparkpost", "WordingSparkpost", "SparkPost", Speaker::Provider, R"(\bSparkPost\b|\.sparkpostmail\.com\b)",
     R"((^|\.)(sparkpostmail\.com|sparkpost\.com|sparkpostelite\.com)$)", sparkpost},
};

} // namespace

std::span<const WordingTable> sendingservicesWordings()
{
    return tables;
}

} // namespace Core::Knowledge
