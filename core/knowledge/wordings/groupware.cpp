#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry kerio[] = {
    {
        .id = "kerio.banner",
        .codes = "220",
        .pattern = "Kerio (?:Connect|MailServer) (?P<value>[0-9][0-9.]*)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingKerio", "Kerio Connect is ready"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingKerio", "A Kerio Connect server, formerly Kerio MailServer, greets and names its version."),
    },
    {
        .id = "kerio.relay-denied",
        .codes = "550",
        .status = "5.7.1",
        .pattern = R"(Relaying to <(?P<recipient>[^>]+)> denied \(authentication required\))",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingKerio", "Relay only after a login"),
        .meaning = QT_TRANSLATE_NOOP("WordingKerio",
                                     "The recipient is outside the domains of this Kerio server, and the client is "
                                     "neither logged in nor in a group of addresses allowed to relay."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingKerio",
                                       "Log in with a Kerio account on port 587 or 465 and send again.")},
                    {QT_TRANSLATE_NOOP("WordingKerio", "As admin, put the address of a device into the group named in "
                                                       "Relay control; leave open relay off.")}}},
        .setting = "SMTP server, Relay control",
    },
    {
        .id = "kerio.user-unknown",
        .codes = "550",
        .status = "5.1.1",
        .pattern = "User unknown",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingKerio", "No such user on this Kerio server"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingKerio", "The domain is held here, but no account, alias, group or mailing list has this name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingKerio",
                                       "Check the spelling; as admin, look among accounts and aliases, and whether the "
                                       "directory the users come from is mapped and reachable.")}}},
        .setting = "Accounts, Aliases",
    },
};

constexpr WordingEntry mdaemon[] = {
    {
        .id = "mdaemon.banner",
        .codes = "220",
        .pattern = "ESMTP MDaemon (?P<value>[0-9][0-9.]*)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMdaemon", "MDaemon is ready"),
        .meaning = QT_TRANSLATE_NOOP("WordingMdaemon", "An MDaemon server greets and names its version."),
    },
    {
        .id = "mdaemon.spam-refused",
        .codes = "554 550",
        .status = "5.7.1",
        .pattern = "Sorry, message looks like SPAM to me",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMdaemon", "Spam score over MDaemon’s limit"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMdaemon", "The spam filter of MDaemon, built on SpamAssassin, scored the message "
                                                "during the session and the score reached the limit for refusing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMdaemon", "As a sender, test with a plain text without links, and check "
                                                         "SPF, DKIM and reverse DNS of your server.")},
                    {QT_TRANSLATE_NOOP("WordingMdaemon", "As admin, see the score in the Spam Filter log, and allow "
                                                         "the sender or raise the limit at which SMTP refuses.")}}},
        .setting = "Spam Filter, SMTP rejects messages with scores greater or equal to",
    },
    {
        .id = "mdaemon.recipient-unknown",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"((?:<(?P<recipient>[^>]+)>, )?Recipient unknown\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMdaemon", "No such account in MDaemon"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMdaemon",
            "The domain is local, but MDaemon knows neither account nor alias nor list of this name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMdaemon",
                                       "Check the address; as admin, look in the account manager, the aliases and, for "
                                       "a gateway domain, in its address verification.")}}},
    },
    {
        .id = "mdaemon.relay-or-login",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Sorry, you must authenticate|authentication (?:is )?required|Relaying denied",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMdaemon", "MDaemon wants a login first"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMdaemon", "Relay control lets nobody send outside without authentication, and "
                                                "mail in the name of a local account needs that account’s login too."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingMdaemon",
                                 "Turn on SMTP authentication in the program, with the full address as user name.")},
              {QT_TRANSLATE_NOOP(
                  "WordingMdaemon",
                  "As admin, allow a device by its address in the trusted IPs; keep relaying for strangers off.")}}},
        .setting = "Security Settings, Relay Control; SMTP Authentication",
    },
    {
        .id = "mdaemon.backscatter",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "Backscatter Protection detected an invalid or expired (?:e-?mail )?address",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingMdaemon", "Bounce without MDaemon’s tag"),
        .meaning = QT_TRANSLATE_NOOP("WordingMdaemon",
                                     "MDaemon tags the return address of its outgoing mail and accepts bounces only "
                                     "with a valid tag. This one has none, or one that expired."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMdaemon", "If your server sent the bounce, its message of origin was "
                                                         "forged: refuse such mail during the session.")},
                    {QT_TRANSLATE_NOOP("WordingMdaemon",
                                       "If genuine bounces are lost, see that all outgoing mail of the domain passes "
                                       "MDaemon, and that the servers share the key.")}}},
        .setting = "Security Settings, Backscatter Protection",
    },
    {
        .id = "mdaemon.greylisted",
        .codes = "451 452",
        .status = "4.7.1",
        .pattern = R"(Greylisted, please try again in (?P<delay>\d+(?: \w+)?))",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMdaemon", "MDaemon greylisting"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMdaemon",
            "MDaemon sees this trio of address, sender and recipient for the first time and asks for a later try."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMdaemon", "Leave the message in the queue; the retry passes.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingMdaemon",
                        "As admin, exempt known senders in the greylisting list when the wait hurts.")}}},
        .setting = "Security Settings, Greylisting",
    },
};

constexpr WordingEntry zimbra[] = {
    {
        .id = "zimbra.banner",
        .codes = "220",
        .pattern = "ESMTP Postfix",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "Postfix within Zimbra"),
        .meaning = QT_TRANSLATE_NOOP("WordingZimbra",
                                     "Zimbra uses Postfix to receive mail, so its SMTP replies are those of Postfix. "
                                     "Its settings are made with zmprov and written into the Postfix files by Zimbra."),
        .setting = "zmprov zimbraMta…",
    },
    {
        .id = "zimbra.lmtp-no-such-user",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(No such user here\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "No such mailbox in the store"),
        .meaning = QT_TRANSLATE_NOOP("WordingZimbra",
                                     "The mailbox server of Zimbra knows no account of this name. When Postfix had "
                                     "accepted the address before, its lookup and the store disagree."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingZimbra",
                                 "Look with zmprov ga and the address, aliases and distribution lists included.")},
              {QT_TRANSLATE_NOOP(
                  "WordingZimbra",
                  "See whether a catch-all or an alias domain turns the address into one that does not exist.")}}},
        .setting = "zmprov getAccount",
    },
    {
        .id = "zimbra.lmtp-threads",
        .codes = "421",
        .status = "4.3.2",
        .pattern = "Service not available, closing transmission channel",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "No LMTP thread free"),
        .meaning = QT_TRANSLATE_NOOP("WordingZimbra", "All threads of the LMTP server are busy, or the mailbox service "
                                                      "is stopping; Postfix keeps the message and tries again."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingZimbra",
                        "See in mailbox.log what holds the threads: slow disks, huge mailboxes, index trouble.")},
                    {QT_TRANSLATE_NOOP("WordingZimbra",
                                       "Raise zimbraLmtpNumThreads only when the machine has room.")}}},
        .setting = "zimbraLmtpNumThreads",
    },
    {
        .id = "zimbra.lmtp-over-quota",
        .codes = "452 552",
        .status = "4.2.2 5.2.2",
        .pattern = R"(^Over quota\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "Mailbox over its quota"),
        .meaning = QT_TRANSLATE_NOOP("WordingZimbra",
                                     "The mailbox has used up zimbraMailQuota. Whether Zimbra keeps trying or returns "
                                     "the message is set by zimbraLmtpPermanentFailureWhenOverQuota."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZimbra", "The owner empties folders and the bin; the admin raises "
                                                        "zimbraMailQuota on the account or its class of service.")}}},
        .setting = "zimbraMailQuota, zimbraLmtpPermanentFailureWhenOverQuota",
    },
    {
        .id = "zimbra.lmtp-mailbox-state",
        .codes = "450",
        .status = "4.2.1 4.2.0",
        .pattern = "Mailbox disabled, not accepting messages|Mailbox is not on this server",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "Account closed, or kept on another server"),
        .meaning = QT_TRANSLATE_NOOP("WordingZimbra", "The account is not in a state that takes mail, or it lives on "
                                                      "another mailbox server than the one reached."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingZimbra",
                        "Check zimbraAccountStatus: only active accounts, and locked ones in part, receive mail.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingZimbra",
                        "After a move, see that zimbraMailHost is right and that the lookup caches were flushed.")}}},
        .setting = "zimbraAccountStatus, zimbraMailHost",
    },
    {
        .id = "zimbra.lmtp-delivery-failure",
        .codes = "451 554",
        .status = "4.0.0 5.0.0",
        .pattern = "Temporary message delivery failure try again|Permanent message delivery failure$",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "Mailbox store could not file it"),
        .meaning = QT_TRANSLATE_NOOP("WordingZimbra", "The mailbox server took the message but failed to file it: "
                                                      "database, disk, index or a broken filter rule of the user."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZimbra",
                                       "Read mailbox.log at that minute; the exception names the cause.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingZimbra",
                        "A single user hit again and again points to the filters or the mailbox of that user.")}}},
        .setting = "mailbox.log",
    },
    {
        .id = "zimbra.lmtp-tls-only",
        .codes = "451",
        .status = "4.2.2",
        .pattern = "Server accepts messages only on TLS connection",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "LMTP only inside TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingZimbra",
            "The mailbox server is set to take messages only after STARTTLS, and the client delivered in clear text."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZimbra", "Let the delivering Postfix use TLS for LMTP, or lift the "
                                                        "demand on the mailbox server within a closed network.")}}},
        .setting = "zimbraLmtpLhloRequired",
    },
    {
        .id = "zimbra.imap-login-failed",
        .codes = "NO",
        .status = "AUTHENTICATIONFAILED",
        .pattern = R"((?:LOGIN|AUTHENTICATE) failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "IMAP login refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingZimbra",
            "Wrong credentials, a closed or locked account, IMAP switched off for it, or a password sent without TLS."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingZimbra", "Try the same credentials in the web mail; with two-factor login, "
                                                  "create an application passcode there.")},
              {QT_TRANSLATE_NOOP(
                  "WordingZimbra",
                  "As admin, look in audit.log, which names the reason, and at zimbraImapEnabled of the account.")}}},
        .setting = "zimbraImapCleartextLoginEnabled",
    },
    {
        .id = "zimbra.imap-cleartext",
        .codes = "NO",
        .status = "PRIVACYREQUIRED",
        .pattern = "cleartext logins? disabled",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingZimbra", "No login without TLS"),
        .meaning = QT_TRANSLATE_NOOP("WordingZimbra",
                                     "Zimbra refuses passwords outside TLS; the login itself was not looked at."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingZimbra", "Use port 993, or STARTTLS on 143, then log in.")}}},
        .setting = "zimbraImapCleartextLoginEnabled",
    },
};

constexpr WordingEntry domino[] = {
    {
        .id = "domino.banner",
        .codes = "220",
        .pattern = R"(ESMTP Service \((?:Lotus|HCL|IBM) Domino|Lotus Domino Release)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingDomino", "Domino is ready"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingDomino",
            "A Domino server, by Lotus, IBM or HCL according to its age, greets and names its release."),
    },
    {
        .id = "domino.relay-rejected",
        .codes = "554 550",
        .pattern = "Relay rejected for policy reasons",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingDomino", "Relay refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDomino", "The recipient is outside the local internet domains of this Domino "
                                               "server, and the inbound relay controls do not let this host relay."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDomino", "Log in, if the server offers authentication: “Allow "
                                                        "authenticated users to relay” then lets you through.")},
                    {QT_TRANSLATE_NOOP("WordingDomino",
                                       "As admin, add the device’s address to the hosts allowed to relay in the "
                                       "configuration document, or the domain to the global domain document.")},
                    {QT_TRANSLATE_NOOP("WordingDomino", "Do not allow an asterisk there.")}}},
        .setting = "Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls",
    },
    {
        .id = "domino.no-such-user",
        .codes = "550",
        .pattern = R"((?P<recipient>\S+)\.\.\. No such user)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDomino", "No such user in the directory"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingDomino", "Domino looked the recipient up in its directory and found neither a "
                                               "person nor a group or a mail-in database with this address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingDomino", "Check the address; as admin, look at the internet address "
                                                        "field of the person document and at the short name.")}}},
        .setting = "Verify that local domain recipients exist in the Domino Directory",
    },
    {
        .id = "domino.policy-refused",
        .codes = "554 571",
        .pattern =
            R"((?:Denied|Connection|Host \S+) .*?policy reasons(?:.*?DNS blacklist at (?P<list>\S+))?|Your connection will be dropped)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingDomino", "Client refused by inbound controls"),
        .meaning = QT_TRANSLATE_NOOP("WordingDomino", "A control on inbound connections, or usually one of the DNS "
                                                      "block lists set in Domino, turned the host away."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingDomino",
                        "Look your address up in the list named, and mend the cause before asking for removal.")},
                    {QT_TRANSLATE_NOOP("WordingDomino", "As admin, see the inbound controls of the configuration "
                                                        "document and the entries exempt from block lists.")}}},
        .setting = "DNS Blacklist Filters, SMTP Inbound Connection Controls",
    },
};

constexpr WordingEntry groupwise[] = {
    {
        .id = "groupwise.banner",
        .codes = "220",
        .pattern = "GroupWise Internet Agent (?P<value>[0-9][0-9.]*)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGroupwise", "GroupWise is ready"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGroupwise",
            "The internet agent (GWIA) of GroupWise, by Novell, Micro Focus or OpenText according to its age, greets."),
    },
    {
        .id = "groupwise.relay-denied",
        .codes = "550",
        .pattern = "Relaying denied|Denied by policy",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGroupwise", "Relay or access refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingGroupwise",
                                     "The access control of the internet agent lets this host neither relay nor, if so "
                                     "set, send at all; or the recipient’s domain is not one of its own."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGroupwise", "Log in before sending, if the agent offers it.")},
                    {QT_TRANSLATE_NOOP("WordingGroupwise",
                                       "As admin, look at the SMTP relay exceptions and the classes of service of the "
                                       "agent, and at its block list.")}}},
        .setting = "GWIA, Access Control, SMTP relay settings",
    },
};

constexpr WordingEntry icewarp[] = {
    {
        .id = "icewarp.banner",
        .codes = "220",
        .pattern = "ESMTP IceWarp (?P<value>[0-9][0-9.]*)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingIcewarp", "IceWarp is ready"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingIcewarp", "An IceWarp server, once called Merak, greets and names its version."),
    },
    {
        .id = "icewarp.relay-denied",
        .codes = "550",
        .status = "5.7.1",
        .pattern = "we do not relay <?(?P<recipient>[^ <>]+)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingIcewarp", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingIcewarp",
            "The recipient’s domain is not held here, and the client is neither logged in nor trusted by its address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcewarp", "Log in before sending; as admin, put the addresses of "
                                                         "devices into the trusted IPs and hosts, and no more.")}}},
        .setting = "Mail, Security, General",
    },
    {
        .id = "icewarp.refused",
        .codes = "550",
        .status = "5.1.1 5.1.8",
        .pattern =
            R"(User unknown; rejecting|Domain does not exist|Access (?:to (?P<recipient>\S+) )?not allowed|Mailbox does not exist)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingIcewarp", "Unknown, or barred by a rule"),
        .meaning = QT_TRANSLATE_NOOP("WordingIcewarp",
                                     "IceWarp knows no such user or mailbox, does not find the sender’s domain in the "
                                     "DNS, or has an access rule that bars the address; the words tell which."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingIcewarp", "Check the address they name, sender or recipient.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingIcewarp",
                        "As admin, look at the accounts, at the DNS checks and at the block and access rules.")}}},
        .setting = "Mail, Security; Rules",
    },
};

constexpr WordingEntry communigate[] = {
    {
        .id = "communigate.banner",
        .codes = "220",
        .pattern = "ESMTP CommuniGate Pro (?P<value>[0-9][0-9.]*)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingCommunigate", "CommuniGate Pro is ready"),
        .meaning = QT_TRANSLATE_NOOP("WordingCommunigate", "A CommuniGate Pro server greets and names its version."),
    },
    {
        .id = "communigate.user-or-relay",
        .codes = "550 571 473",
        .pattern =
            R"(unknown user account|relaying (?:is )?prohibited|we do not relay|mail from (?P<sender>\S+) prohibited)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingCommunigate", "Unknown user, or relay refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingCommunigate",
                                     "Either the account does not exist in a domain of this server, or the recipient "
                                     "lies elsewhere and this client may not relay; the words tell which."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCommunigate",
                                       "For an unknown account, check the address, the aliases and the router table.")},
                    {QT_TRANSLATE_NOOP("WordingCommunigate", "For relaying, log in; as admin, list the network of the "
                                                             "client among the client IPs only if it is your own.")}}},
        .setting = "Mail, Protection; Client IPs",
    },
    {
        .id = "communigate.blacklisted",
        .codes = "591 592",
        .pattern =
            R"((?:your host )?(?:\[?(?P<ip>\d{1,3}(?:\.\d{1,3}){3})\]? )?(?:is )?blacklisted(?: by (?P<list>[a-z0-9.-]+[a-z0-9]))?|is listed)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingCommunigate", "Address on a block list"),
        .meaning = QT_TRANSLATE_NOOP("WordingCommunigate",
                                     "CommuniGate Pro found the client’s address on a list that it asks, or on its "
                                     "own. The 59x codes are its own invention and mean a refusal."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingCommunigate",
                                       "Look the address up in the list named; mend the cause, then ask for removal.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingCommunigate",
                        "As admin, exempt the address among the unblacklistable IPs if you trust it.")}}},
        .setting = "Mail, Protection, Blacklisting (RBLs)",
    },
};

constexpr WordingEntry mailenable[] = {
    {
        .id = "mailenable.banner",
        .codes = "220",
        .pattern = "ESMTP MailEnable Service, Version: ?(?P<value>[0-9.-]*)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingMailenable", "MailEnable is ready"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingMailenable", "A MailEnable server on Windows greets and names its version."),
    },
    {
        .id = "mailenable.login-needed",
        .codes = "503 550",
        .pattern = "This mail server requires authentication (?:when|before) (?:attempting to )?send(?:ing)? to a "
                   "non-local e-?mail address",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailenable", "Sending outside needs a login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingMailenable",
            "The recipient is not in a domain of this MailEnable server, and the client did not log in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailenable",
                                       "Turn on authentication for outgoing mail; the user name has the form "
                                       "user@postoffice, which may differ from the address.")},
                    {QT_TRANSLATE_NOOP("WordingMailenable",
                                       "If the domain should be local, add it to its post office; an application "
                                       "server can be allowed by its address under Relay.")}}},
        .setting = "SMTP, Relay, Allow relay for authenticated senders",
    },
    {
        .id = "mailenable.mailbox-unavailable",
        .codes = "550",
        .pattern = R"(Requested action not taken: mailbox unavailable(?: or not local)?\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingMailenable", "No such mailbox here"),
        .meaning = QT_TRANSLATE_NOOP("WordingMailenable", "MailEnable finds no mailbox, group or list for this address "
                                                          "in its address map, or the domain is not held here."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingMailenable", "Check the spelling; as admin, see the addresses of the "
                                                            "mailbox and whether a catch-all is meant to exist.")}}},
    },
};

constexpr WordingEntry smartermail[] = {
    {
        .id = "smartermail.no-such-user",
        .codes = "550",
        .pattern = R"(<(?P<recipient>[^>]*)> No such user here\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSmartermail", "No such user here"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSmartermail",
            "SmarterMail has no user, alias or list with this address, or the domain is not hosted on it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSmartermail",
                                       "Check the address; as admin, see whether the domain exists here and is not set "
                                       "to outside hosting of its mail.")}}},
    },
    {
        .id = "smartermail.login-needed",
        .codes = "550 530",
        .pattern = "Authentication is required for relay|SMTP authentication required|relay not permitted, "
                   "authentication required",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingSmartermail", "Relay only after a login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSmartermail", "The recipient lies outside this SmarterMail server, and the client did not log in."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSmartermail",
                                       "Turn on SMTP authentication with the full address as user name.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingSmartermail",
                        "As admin, let a device through by an allow-list entry limited to its address.")}}},
        .setting = "Settings, Protocols, SMTP In",
    },
    {
        .id = "smartermail.greylisted",
        .codes = "451",
        .pattern = R"(Greylisted, please try again in (?P<delay>\d+ seconds))",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingSmartermail", "SmarterMail greylisting"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingSmartermail",
            "The server sees this sender, recipient and address together for the first time and wants a later try."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingSmartermail",
                                       "Leave the message in the queue; the retry from the same address passes.")}}},
        .setting = "Antispam, Greylisting",
    },
};

constexpr WordingEntry oracle[] = {
    {
        .id = "oracle.unknown-alias",
        .codes = "550",
        .status = "5.1.1",
        .pattern = R"(unknown or illegal alias: ?(?P<recipient>\S+)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingOracle", "No such address in the directory"),
        .meaning = QT_TRANSLATE_NOOP("WordingOracle", "The server, or its forebears by Sun and PMDF, found neither a "
                                                      "user nor a group for this address in its directory."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOracle",
                                       "Check the spelling; as admin, test the address with imsimta test -rewrite.")}}},
    },
    {
        .id = "oracle.relay-denied",
        .codes = "550 530",
        .status = "5.7.1",
        .pattern = R"(Relaying not allowed: ?(?P<recipient>\S+)?)",
        .told = Told::ByServer,
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingOracle", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingOracle", "The client is not in the networks of the INTERNAL_IP mapping "
                                                      "and did not log in, and the recipient lies outside."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingOracle", "Log in before sending; as admin, add only networks of your "
                                                        "own to INTERNAL_IP and recompile the configuration.")}}},
        .setting = "INTERNAL_IP mapping",
    },
    {
        .id = "oracle.over-quota",
        .codes = "552 452",
        .status = "5.2.2 4.2.2",
        .pattern = "user over quota",
        .told = Told::ByServer,
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingOracle", "Mailbox over its quota"),
        .meaning = QT_TRANSLATE_NOOP("WordingOracle", "The mailbox has reached its limit of bytes or of messages."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingOracle",
            "The owner makes room; the admin raises mailQuota or mailMsgQuota in the user’s directory entry.")}}},
        .setting = "mailQuota, mailMsgQuota",
    },
};

constexpr WordingTable tables[] = {
    {"kerio", "WordingKerio", "Kerio Connect", Speaker::Server, "Kerio (?:Connect|MailServer)", "", kerio},
    {"mdaemon", "WordingMdaemon", "MDaemon", Speaker::Server, R"(ESMTP MDaemon|\bMDaemon\b)", "", mdaemon},
    {"zimbra", "WordingZimbra", "Zimbra", Speaker::Server, "Zimbra", "", zimbra},
    {"domino", "WordingDomino", "HCL Domino", Speaker::Server, "(?:Lotus|HCL|IBM) Domino", "", domino},
    {"groupwise", "WordingGroupwise", "GroupWise", Speaker::Server, "GroupWise Internet Agent", "", groupwise},
    {"icewarp", "WordingIcewarp", "IceWarp", Speaker::Server, R"(ESMTP IceWarp|\bIceWarp\b)", "", icewarp},
    {"communigate", "WordingCommunigate", "CommuniGate Pro", Speaker::Server, "CommuniGate Pro", "", communigate},
    {"mailenable", "WordingMailenable", "MailEnable", Speaker::Server, "ESMTP MailEnable Service", "", mailenable},
    {"smartermail", "WordingSmartermail", "SmarterMail", Speaker::Server, "SmarterMail", "", smartermail},
    {"oracle", "WordingOracle", "Oracle Communications Messaging Server", Speaker::Server,
     R"(Oracle Communications Messaging|Sun Java\(?t?m?\)? System Messaging Server|iPlanet Messaging Server|\bPMDF\b)",
     "", oracle},
};

} // namespace

std::span<const WordingTable> groupwareWordings()
{
    return tables;
}

} // namespace Core::Knowledge
