#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry orange[] = {
    {
        .id = "orange.spamhaus",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(\bOFR[0-9]*[_-]?101\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Sending address on a Spamhaus list"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange",
                                     "Orange refuses the connection because Spamhaus lists the sending address."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingOrange",
                  "Look the address up at https://check.spamhaus.org, remove the cause, then ask for removal there.")},
              {QT_TRANSLATE_NOOP("WordingOrange",
                                 "Orange needs no separate request: the block ends when the listing does.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "orange.cloudmark",
        .codes = "550",
        .pattern = R"(\bOFR[0-9]*[_-]?102\b|Adresse IP source bloqu.{1,2}e pour incident de spam)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Sending address blocked for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange",
                                     "Orange has blocked the sending address after spam came from it; the verdict "
                                     "rests on Cloudmark’s reputation service, to which the reply usually points."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange",
                                       "Stop the spam first: look for hacked accounts, web forms and forwarded spam.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOrange",
                        "Then ask for a reset at https://csi.cloudmark.com/en/reset/; it usually acts within a day.")},
                    {QT_TRANSLATE_NOOP("WordingOrange",
                                       "Do not ask again and again without a change: later requests weigh less.")}}},
        .link = "https://csi.cloudmark.com/en/reset/",
    },
    {
        .id = "orange.reputation",
        .codes = "421 550",
        .pattern = R"(\bOFR[0-9]*[_-]?103\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Refused for reputation"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOrange",
            "The sending address has a poor or a very young reputation at Orange, so its mail is not taken for now."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOrange",
                        "Send less and more evenly, sign with DKIM, and remove recipients who fail or complain.")},
                    {QT_TRANSLATE_NOOP("WordingOrange",
                                       "If it lasts for days, write to Orange’s postmaster with the full reply.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.too-many-connections",
        .codes = "421",
        .pattern = R"(\bOFR[0-9]*[_-]?104\b|\bmwinf[0-9a-z]+ ME Trop de connexions)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Too many connections at once"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOrange",
            "Orange allows two or three simultaneous connections from one address, and this was one more."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange", "Limit parallel connections to orange.fr and wanadoo.fr in "
                                                        "your server to two and give them a queue of their own.")},
                    {QT_TRANSLATE_NOOP("WordingOrange", "In Postfix that is a separate transport with "
                                                        "destination_concurrency_limit and destination_rate_delay.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.deferred-rate",
        .codes = "421",
        .pattern = R"(\bOFR[0-9]*[_-]?10[5-9]\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Refused for now, rate or reputation"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange", "Orange wants less mail from this address at the moment. The "
                                                      "last number names its internal rule, about rate or reputation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange",
                                       "Let the queue retry with fewer connections and longer pauses.")},
                    {QT_TRANSLATE_NOOP("WordingOrange", "Spread large mailings over several hours.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.try-later",
        .codes = "421",
        .pattern = R"(\bOFR[0-9]*[_-]?201\b)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Try again later"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange",
                                     "Orange cannot or will not take this message now and gives no nearer cause."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange",
                                       "Let the queue retry; slow down if many messages get this reply.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.auth-invalid",
        .codes = "535 550",
        .status = "5.7.0",
        .pattern = R"(Code d.authentification invalide(?:.*?OFR_305)?|\bOFR_305\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Orange login refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOrange", "The user name or password is wrong for smtp.orange.fr, or the account is locked."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange", "Use the full Orange address as user name and the password of "
                                                        "the mailbox, then try it in Orange webmail.")},
                    {QT_TRANSLATE_NOOP("WordingOrange",
                                       "Change the password in the customer area if the webmail refuses it too.")}}},
        .link = "https://assistance.orange.fr",
    },
    {
        .id = "orange.spf-401",
        .codes = "550",
        .pattern = R"(\bOFR[0-9]*[_-]?401\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Refused by SPF"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange", "The sender’s domain publishes an SPF record that does not name "
                                                      "the sending address, and Orange refuses the mail for it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange",
                                       "Add the address to the SPF record of the envelope sender’s domain.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingOrange",
                        "If your server forwards mail to Orange, rewrite the envelope sender with SRS.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.auth-required",
        .codes = "550 530",
        .pattern = R"(\bOFR[0-9]*[_-]?402\b|\bmwinf[0-9a-z]+ ME Authentification requise)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Login required"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange",
                                     "This Orange server takes mail for outside addresses only after authentication."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOrange",
            "Send through smtp.orange.fr on port 465 or 587 with the Orange address and its password.")}}},
        .link = "https://assistance.orange.fr",
    },
    {
        .id = "orange.sender-invalid",
        .codes = "501 550",
        .status = "5.1.0",
        .pattern = R"(\bOFR[0-9]*[_-]?(?:403|405|415)\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Sender not accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOrange", "The domain of the envelope sender does not exist or takes no mail, or, "
                                               "on smtp.orange.fr, the sender is not an address of the account."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange", "Use a sender whose domain has an MX record.")},
                    {QT_TRANSLATE_NOOP("WordingOrange",
                                       "On smtp.orange.fr authenticate and send as your own Orange address; mail from "
                                       "other domains goes through the server of that domain.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.spf-check",
        .codes = "421",
        .pattern = "v.{1,2}rifier la configuration SPF(?:/DNS)?",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "SPF could not be confirmed"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange",
                                     "Orange checked SPF for the sender’s domain and it failed or could not be read."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingOrange",
                  "Check the SPF record: one record only, at most ten DNS lookups, and this server named in it.")},
              {QT_TRANSLATE_NOOP("WordingOrange", "Make sure that every name server of the domain answers.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.spf-check-plain",
        .codes = "421 550",
        .pattern = "SPF check failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "SPF check failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange", "The sending address is not named in the SPF record of the "
                                                      "sender’s domain, or the record could not be read."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange",
                                       "Correct the SPF record; a forwarder rewrites the envelope sender with SRS.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.dmarc-check",
        .codes = "501",
        .status = "5.0.2",
        .pattern = "DMARC check failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "DMARC check failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOrange", "The From: domain publishes a DMARC policy, and neither SPF nor DKIM passed for it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOrange", "Sign with DKIM under the From: domain or align the envelope sender with it.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.domain-blacklisted",
        .codes = "550",
        .status = "5.0.1",
        .pattern = "Your domain has been blacklisted",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Sender domain on Orange’s own list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOrange",
            "Orange has put the sender’s domain on an internal list, usually after spam or phishing in its name."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOrange",
            "Secure the domain with SPF, DKIM and DMARC, stop the cause, then write to Orange’s postmaster.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.recipient-invalid",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(\bOFR[0-9]*[_-]?41[68]\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "No such Orange mailbox"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOrange", "At least one recipient address does not exist at Orange or Wanadoo."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange", "Check the spelling and take the address off your lists.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.mailbox-full",
        .codes = "552",
        .status = "5.1.1",
        .pattern = R"(\bOFR[0-9]*[_-]?417\b)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Recipient’s mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange", "The Orange mailbox of the recipient has no space left; the "
                                                      "status 5.1.1 beside it is misleading, for the address exists."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange",
                                       "Tell the recipient by another way to empty the mailbox, then send again.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.system-trouble",
        .codes = "421 550",
        .status = "4.2.0",
        .pattern = R"(\bOFR[0-9]*[_-]?505\b)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Trouble inside Orange’s system"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange", "Something failed on Orange’s side while it took the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOrange",
            "Send again later; if only some messages get this reply, look at their content as well.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.content-506",
        .codes = "550",
        .status = "5.2.0",
        .pattern = R"(\bOFR[0-9]*[_-]?506\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Refused as spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange",
                                     "Orange’s filter took the content for spam or found a virus or a bad link in it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOrange",
                        "Send a short message without links and attachments to find the part that offends.")},
                    {QT_TRANSLATE_NOOP("WordingOrange", "Check the links and your domain on block lists; write to "
                                                        "Orange’s postmaster with the reply if the mail is wanted.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.content-513",
        .codes = "550",
        .status = "5.2.0",
        .pattern = R"(\b(?:OUK|OFR)[0-9]*[_-]?513\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Content refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOrange",
            "The filter refused the message at the end of its text. OUK stands where OFR stands otherwise."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOrange", "Change wording, links and attachments; send a plain test to narrow it down.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.too-large",
        .codes = "552",
        .status = "5.2.3",
        .pattern = R"(Taille limite du message atteinte(?:.*?\b514\b)?|\bOFR[0-9]*[_-]?514\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Message too large"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOrange", "The message is larger than Orange takes; attachments grow by a third on the way."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange", "Send a link to the file instead, or split the message.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.dmarc-517",
        .codes = "571 550",
        .status = "5.7.1",
        .pattern = R"(\bOFR[0-9]*[_-]?517\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "DMARC policy applied"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOrange", "The From: domain asks receivers to refuse mail that fails DMARC, and Orange does so."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOrange",
            "Sign with DKIM under the From: domain, or make SPF pass for an envelope sender in that domain.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.blocked-999",
        .codes = "421 550",
        .pattern = R"(\bOFR[0-9]*[_-]?999\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "General block of the sending address"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingOrange", "Orange takes nothing from this address at the moment and names no "
                                               "particular rule; a bad reputation or a network block is usual."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingOrange",
                        "Check block lists, reverse DNS and recent traffic, and let the queue wait some hours.")},
                    {QT_TRANSLATE_NOOP("WordingOrange",
                                       "If it stays, write to Orange’s postmaster with the full reply.")}}},
        .link = "https://postmaster.orange.fr",
    },
    {
        .id = "orange.other",
        .pattern = R"(\bmwinf[0-9a-z]|\bO(?:FR|UK)_[0-9])",
        .literals = "mwinf|ofr_|ouk_",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOrange", "Verdict of Orange’s inbound server"),
        .meaning = QT_TRANSLATE_NOOP("WordingOrange",
                                     "The name beginning with mwinf shows that Orange’s inbound mail server spoke; the "
                                     "last three digits of an OFR number, if there is one, name the rule."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOrange", "Read the French and English words of the reply, and give the "
                                                        "whole line to Orange’s postmaster if it does not suffice.")}}},
        .link = "https://postmaster.orange.fr",
    },
};

constexpr WordingEntry laposte[] = {
    {
        .id = "laposte.spamhaus",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]101\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Sending address on a Spamhaus list"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingLaposte", "La Poste refuses mail from this address because Spamhaus lists it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingLaposte",
            "Look it up at https://check.spamhaus.org, remove the cause and ask for removal there.")}}},
        .link = "https://check.spamhaus.org",
    },
    {
        .id = "laposte.reputation",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]102\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Bad reputation of the sending address"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte",
                                     "La Poste rates the sending address as poor, usually from its Sender Score."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte", "Check the score at https://senderscore.org, and look for "
                                                         "complaints, unknown recipients and sudden volume.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingLaposte",
                        "The refusal ends as the reputation recovers over some weeks of clean sending.")}}},
        .link = "https://senderscore.org",
    },
    {
        .id = "laposte.too-many-connections",
        .codes = "421",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]104\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Too many connections at once"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingLaposte",
            "La Poste allows about two connections from one address and about a hundred messages in each."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingLaposte", "Limit parallel connections to laposte.net to two, with at most 100 messages each.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.deferred",
        .codes = "450 421 550",
        .status = "4.7.1 4.2.1 5.5.0",
        .pattern = R"(\bLPN[A-Z0-9]*[_-](?:10[5-9]|423|424|503)\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Refused for now, rate or reputation"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte", "La Poste does not want this mail at the moment, because of the "
                                                       "rate or the reputation of the sending address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte", "Let the queue retry more slowly; spread large mailings.")},
                    {QT_TRANSLATE_NOOP("WordingLaposte",
                                       "Give the LPN number to La Poste’s postmaster if it goes on for days.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.spf",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]401\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Refused by SPF"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte",
                                     "The SPF record of the sender’s domain does not allow the sending address."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingLaposte",
            "Add the address to the record; when forwarding, rewrite the envelope sender with SRS.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.auth-required",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]402\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Login required"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingLaposte", "smtp.laposte.net sends to other domains only after authentication."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte",
                                       "Turn on authentication in the mail program, with the full laposte.net address "
                                       "and its password, on port 465 or 587.")}}},
        .link = "https://aide.laposte.net",
    },
    {
        .id = "laposte.sender-invalid",
        .codes = "450 550",
        .status = "4.1.8 5.0.1",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]405\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Sender domain not valid"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingLaposte", "The domain of the envelope sender does not resolve or takes no mail."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingLaposte", "Publish an MX record for that domain, and check that its name servers answer.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.recipient-invalid",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]?416\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "No such laposte.net mailbox"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte", "At least one recipient does not exist at La Poste."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte", "Check the spelling and take the address off your lists.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.mailbox-full",
        .codes = "552 550",
        .status = "5.2.2",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]417\b)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Recipient’s mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte", "The laposte.net mailbox has no space left."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte",
                                       "Tell the recipient by another way to empty it, then send again.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.archived",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]420\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Mailbox archived for inactivity"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingLaposte",
            "Nobody has opened this mailbox for months, so La Poste has put it away and takes no mail for it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingLaposte",
            "Take the address off your lists; its owner can wake it by logging in to the webmail.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.sender-not-owned",
        .codes = "550",
        .status = "5.5.3",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]421\b|Mail from not owned by user)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Sender is not your own address"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte",
                                     "You authenticated as one laposte.net account but gave another sender address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte",
                                       "Set the sender in the mail program to the address you log in with.")}}},
        .link = "https://aide.laposte.net",
    },
    {
        .id = "laposte.recipient-blocked",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]426\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Recipient’s account blocked"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte",
                                     "La Poste has blocked the recipient’s account, and no mail reaches it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte",
                                       "Take the address off your lists; the owner has to see to it with La Poste.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.system-trouble",
        .codes = "421",
        .status = "4.2.1",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]505\b)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Trouble inside La Poste’s system"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte", "Something failed on La Poste’s side."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte", "Let the queue retry.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.content",
        .codes = "550",
        .status = "5.5.0",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]510\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Refused for content or policy"),
        .meaning = QT_TRANSLATE_NOOP("WordingLaposte", "La Poste’s filter refused the message; “try later” in the text "
                                                       "does not mean that the same message will pass."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingLaposte", "Change content and links, check authentication, and write to "
                                                         "La Poste’s postmaster with the LPN number.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.dmarc",
        .codes = "571",
        .status = "5.7.1",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]517\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "DMARC policy applied"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingLaposte", "The From: domain asks for refusal of mail that fails DMARC, and La Poste does so."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingLaposte", "Sign with DKIM under the From: domain or align the envelope sender with it.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.host-rejected",
        .codes = "554",
        .status = "5.7.1",
        .pattern = R"(\bLPN[A-Z0-9]*[_-]630\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Sending server refused by policy"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingLaposte", "La Poste refuses this sending server as such, whatever the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingLaposte",
            "Check its reverse DNS and reputation, then write to La Poste’s postmaster with the LPN number.")}}},
        .link = "https://postmaster.laposte.net",
    },
    {
        .id = "laposte.other",
        .codes = "421 450 550 554 571",
        .pattern = R"(\bLPN[A-Z0-9]{0,3}[_-]?[0-9])",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLaposte", "Verdict of La Poste’s filter"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingLaposte",
            "The number beginning with LPN shows that La Poste spoke; its last three digits name the rule."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingLaposte",
            "Read the words beside it, and give the whole line to La Poste’s postmaster if they do not suffice.")}}},
        .link = "https://postmaster.laposte.net",
    },
};

constexpr WordingEntry sfr[] = {
    {
        .id = "sfr.spam-block",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bSFR_IN_[0-9]01\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Blocked two hours for spam"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSfr", "SFR saw too much spam from this address and takes nothing from it for about two hours."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingSfr",
                  "Find what was sent: a hacked account, a web form, forwarded spam; stop it before the block ends.")},
              {QT_TRANSLATE_NOOP("WordingSfr", "Let the queue wait; retries during the block do not help.")}}},
        .link = "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
    },
    {
        .id = "sfr.virus-block",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bSFR_IN_[0-9]02\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Blocked two hours for viruses"),
        .meaning = QT_TRANSLATE_NOOP("WordingSfr",
                                     "This address sent infected messages to SFR and is shut out for about two hours."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSfr",
                                       "Find the infected computer or account behind it and clean it.")}}},
        .link = "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
    },
    {
        .id = "sfr.error-block",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bSFR_IN_[0-9]03\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Blocked two hours for SMTP errors"),
        .meaning = QT_TRANSLATE_NOOP("WordingSfr", "The sending server made many protocol errors, such as a bad HELO "
                                                   "name, wrong commands or broken-off connections."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSfr",
            "Give the server a HELO name that resolves, and look at the earlier errors of its sessions with SFR.")}}},
        .link = "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
    },
    {
        .id = "sfr.unknown-block",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bSFR_IN_[0-9]04\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Blocked two hours for unknown recipients"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSfr",
            "Too many of the recipients did not exist at SFR, so the address is shut out for about two hours."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSfr",
                                       "Remove the failed addresses from your lists before you send again.")}}},
        .link = "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
    },
    {
        .id = "sfr.volume-block",
        .codes = "450",
        .status = "4.7.1",
        .pattern = R"(\bSFR_IN_[0-9]05\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Blocked two hours for volume"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSfr", "More mail came from this address than SFR allows for its reputation."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSfr", "Slow down and raise the volume day by day; a new address starts with a small allowance.")}}},
        .link = "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
    },
    {
        .id = "sfr.other",
        .pattern = R"(\bSFR_IN_)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Verdict of SFR’s inbound server"),
        .meaning = QT_TRANSLATE_NOOP("WordingSfr", "The number beginning with SFR_IN names a rule of SFR’s inbound "
                                                   "servers, usually a block of limited time for the sending address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSfr", "Look for spam, unknown recipients and volume in what this "
                                                     "address sent to SFR, and let the queue wait.")}}},
        .link = "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
    },
    {
        .id = "sfr.gu-eib-04",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = R"(Abus d.{1,2}tect.{1,2} GU_EIB_04|\bGU_EIB_04\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Too much spam (older SFR code)"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSfr",
            "An older code of SFR: the address sent too much that was judged spam and was blocked for some hours."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSfr", "Clean up what is sent and wait for the block to end.")}}},
        .link = "https://www.postmastery.com/fr/"
                "delivrabilite-sfr-explications-sur-les-codes-derreur-gu_eib-et-sur-les-seuils-utilises-updated/",
    },
    {
        .id = "sfr.gu-eib-02",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = R"(Abus d.{1,2}tect.{1,2} GU_EIB_02|\bGU_EIB_02\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Too many bad recipients (older SFR code)"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingSfr", "An older code of SFR: too many recipients of this address did not exist."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSfr",
                                       "Remove the failed addresses from your lists and wait for the block to end.")}}},
        .link = "https://www.postmastery.com/fr/"
                "delivrabilite-sfr-explications-sur-les-codes-derreur-gu_eib-et-sur-les-seuils-utilises-updated/",
    },
    {
        .id = "sfr.content",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Message content rejected",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Content refused by the filter"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSfr", "SFR’s content filter, a Vade product, took the message for spam or for dangerous."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSfr", "Try without links and attachments, correct what offends, and "
                                                     "report a wrong verdict at https://sendertool.vadesecure.com.")}}},
        .link = "https://assistance.sfr.fr",
    },
    {
        .id = "sfr.too-many-errors",
        .codes = "421",
        .status = "4.7.0",
        .pattern = R"(\bmsfrf[0-9]+\.sfr\.fr Error: too many errors)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSfr", "Too many errors in the session"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSfr", "SFR closed the connection after too many refused commands, most often unknown recipients."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingSfr", "Look at the earlier replies of this session, clean the list and send again.")}}},
        .link = "https://assistance.sfr.fr",
    },
};

constexpr WordingEntry free[] = {
    {
        .id = "free.spam-detected",
        .codes = "550",
        .pattern = "spam detected",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingFree", "Content taken for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingFree",
                                     "Free’s filter judged the message to be spam once it had been read to the end."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingFree",
                        "Send the same mail without links and attachments to see what the filter dislikes.")},
                    {QT_TRANSLATE_NOOP("WordingFree", "Check the reputation of the address and your links; Free’s "
                                                      "postmaster page has a form for wrong verdicts.")}}},
        .link = "http://postmaster.free.fr",
    },
    {
        .id = "free.spam-from-ip",
        .codes = "421 550",
        .pattern = R"(too many spams from your ip(?: \(?(?P<ip>[0-9a-fA-F.:]+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingFree", "Sending address blocked for spam"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingFree",
            "Too much spam has come from this address, so Free has closed its door to it for up to 24 hours."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingFree", "Stop the cause: hacked accounts, web forms, and mail forwarded "
                                                      "to free.fr mailboxes with the spam in it.")},
                    {QT_TRANSLATE_NOOP("WordingFree",
                                       "Wait for the block to end, or use the form on Free’s postmaster page.")}}},
        .link = "http://postmaster.free.fr",
    },
    {
        .id = "free.errors-from-ip",
        .codes = "421 550",
        .pattern = R"(too many errors from your ip(?: \(?(?P<ip>[0-9a-fA-F.:]+))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingFree", "Sending address blocked for errors"),
        .meaning = QT_TRANSLATE_NOOP("WordingFree", "The address tried too many unknown recipients or sent too many "
                                                    "wrong commands, and is blocked for up to 24 hours."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingFree",
                                       "Remove failed addresses from your lists and stop bounces to forged senders.")},
                    {QT_TRANSLATE_NOOP("WordingFree", "Wait for the block to end: every new error can prolong it.")}}},
        .link = "http://postmaster.free.fr",
    },
    {
        .id = "free.limits",
        .codes = "450 451 421",
        .pattern = "Greylisted|too many (?:connections|slots)",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingFree", "Free asks to come back later"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingFree",
            "Free usually says so when the sending address is new to it or opens too many connections at once."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingFree",
                                       "Let the queue retry, and open only a few connections at a time.")}}},
        .link = "http://postmaster.free.fr",
    },
    {
        .id = "free.no-such-user",
        .codes = "550",
        .status = "5.1.1",
        .pattern = "User unknown|Unknown user",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingFree", "No such Free mailbox"),
        .meaning = QT_TRANSLATE_NOOP("WordingFree",
                                     "The mailbox does not exist at Free, or was closed with the subscription."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingFree", "Check the spelling and take the address off your lists.")}}},
        .link = "http://postmaster.free.fr",
    },
};

constexpr WordingEntry ovh[] = {
    {
        .id = "ovh.auth-failed",
        .codes = "535",
        .status = "5.7.8 5.7.1",
        .pattern = "authentication failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOvh", "OVHcloud login refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOvh",
            "The address or the password is wrong, or OVHcloud has locked the account because spam was sent with it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOvh",
                                       "Use the full address as user name and try the same password in the webmail.")},
                    {QT_TRANSLATE_NOOP("WordingOvh",
                                       "If it works there, check server, port and TLS in the mail program; if not, "
                                       "look in the control panel whether the account is blocked.")}}},
        .link = "https://help.ovhcloud.com/csm/en-mx-plan-email-diagnosis?id=kb_article_view&sysparm_article=KB0051869",
    },
    {
        .id = "ovh.blocked-for-spam",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern = R"(ovh\.(?:net|com|fr).*?(?:blocked|spam)|(?:blocked|spam).*?ovh\.(?:net|com|fr))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOvh", "Account or message blocked for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingOvh", "OVHcloud’s outgoing check saw spam in what this account sends, and "
                                                   "usually blocks the account until its owner acts."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOvh", "Change the password, clean the computer or web form that sent, "
                                                     "then unblock the account in the control panel.")}}},
        .link =
            "https://help.ovhcloud.com/csm/en-sg-email-blocked-for-spam?id=kb_article_view&sysparm_article=KB0057916",
    },
    {
        .id = "ovh.relay-denied",
        .codes = "554",
        .status = "5.7.1",
        .pattern = "<(?P<recipient>[^>]*)>: Relay access denied|Relay access denied",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOvh", "Relay refused by OVHcloud"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingOvh",
            "On the outgoing server nobody has authenticated; on the incoming one the domain is not hosted there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOvh",
                                       "To send: turn on authentication in the mail program, with the full address.")},
                    {QT_TRANSLATE_NOOP("WordingOvh", "To receive: check that the domain has an e-mail offer at "
                                                     "OVHcloud and that the MX records point to it.")}}},
        .link = "https://help.ovhcloud.com/csm/en-mx-plan-email-diagnosis?id=kb_article_view&sysparm_article=KB0051869",
    },
    {
        .id = "ovh.sender-not-owned",
        .codes = "553",
        .status = "5.7.1",
        .pattern =
            R"(<(?P<sender>[^>]*)>: Sender address rejected: not owned by user (?P<user>\S+)|Sender address rejected: not owned by user)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOvh", "Sender is not the account’s address"),
        .meaning = QT_TRANSLATE_NOOP("WordingOvh", "You authenticated as one account and gave a sender that does not "
                                                   "belong to it. OVHcloud allows only the account’s own address."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOvh",
            "Set the sender to the address you log in with, or log in with the account of the sender.")}}},
        .link = "https://help.ovhcloud.com/csm/en-mx-plan-email-diagnosis?id=kb_article_view&sysparm_article=KB0051869",
    },
};

constexpr WordingEntry lws[] = {
    {
        .id = "lws.l-spam2",
        .codes = "550",
        .pattern = R"(\bL-SPAM2[01]\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingLws", "LWS blocked sending for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingLws", "LWS counted thirty spam-like messages from one mailbox, or fifty "
                                                   "from the domain, and has stopped its sending for seven days."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingLws",
                        "Change the passwords, check computers and web forms, and remove what sends the spam.")},
                    {QT_TRANSLATE_NOOP("WordingLws",
                                       "Then wait for the block to end, or ask LWS support to lift it.")}}},
        .link = "https://aide.lws.fr/base/Email/codes-erreurs-email/Code-derreur-L-SPAM2",
    },
};

constexpr WordingTable tables[] = {
    {"orange", "WordingOrange", "Orange", Speaker::Provider,
     R"(\bmwinf[0-9a-z]+ |\b(?:smtp|opmta)[0-9a-z-]*\.(?:orange|wanadoo)\.fr\b)",
     R"(^(smtp|imap|pop|opmta|mwinf)[0-9a-z-]*\.(orange|wanadoo)\.fr$)", orange},
    {"laposte", "WordingLaposte", "La Poste", Speaker::Provider,
     R"(\.laposte\.net ESMTP|\bsmtpz[0-9]*\.laposte\.net\b)", R"((^|\.)laposte\.net$)", laposte},
    {"sfr", "WordingSfr", "SFR", Speaker::Provider, R"(\bmsfrf[0-9]+\.sfr\.fr\b|\.sfr\.fr ESMTP)",
     R"((^|\.)(sfr|neuf|cegetel|club-internet)\.fr$|^(smtp|imap|pop|mx)[0-9a-z-]*\.numericable\.fr$)", sfr},
    {"free", "WordingFree", "Free", Speaker::Provider,
     R"(\b(?:mx|smtp)[0-9]+-g[0-9]+\.(?:free\.fr|priv\.proxad\.net)\b)",
     R"(^(mx|smtp|imap|pop)[0-9a-z-]*\.free\.fr$|\.priv\.proxad\.net$)", free},
    {"ovh", "WordingOvh", "OVHcloud", Speaker::Provider, R"(\.mail(?:-out)?\.ovh\.(?:net|ca)\b)",
     R"(\.mail(-out)?\.ovh\.(net|ca)$|^ssl0\.ovh\.(net|ca)$)", ovh},
    {"lws", "WordingLws", "LWS", Speaker::Provider, R"(\.lws-hosting\.com ESMTP|\.lwspanel\.com ESMTP)",
     R"((^|\.)(lws-hosting\.com|lwshosting\.com|lwspanel\.com|lws\.fr)$)", lws},
};

} // namespace

std::span<const WordingTable> frenchprovidersWordings()
{
    return tables;
}

} // namespace Core::Knowledge
