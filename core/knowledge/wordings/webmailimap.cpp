#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry gmailimap[] = {
    {
        .id = "gmailimap.invalid-credentials",
        .codes = "NO",
        .status = "AUTHENTICATIONFAILED",
        .pattern = R"(^Invalid credentials \(Failure\)$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "Gmail refused the login"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmailimap", "The password is wrong, or it is the normal Google password, "
                                                         "which Gmail no longer takes from mail programs."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmailimap",
                                       "Turn on two-step verification, create an app password and use that, without "
                                       "the blanks shown; or let the program log in with OAuth.")},
                    {QT_TRANSLATE_NOOP("WordingGmailimap",
                                       "With XOAUTH2, check that the token is fresh, was issued for this very address "
                                       "and has the scope https://mail.google.com/.")}}},
        .link = "https://support.google.com/mail/answer/7126229",
    },
    {
        .id = "gmailimap.app-password",
        .codes = "NO",
        .status = "ALERT",
        .pattern = "^Application-specific password required",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "Gmail wants an app password"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmailimap", "The account uses two-step verification, and the program sent the normal password."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingGmailimap",
                  "Create an app password in the security page of the Google account and put it in the program.")},
              {QT_TRANSLATE_NOOP(
                  "WordingGmailimap",
                  "In a company account where app passwords are barred, use a program that knows OAuth.")}}},
        .link = "https://support.google.com/accounts/answer/185833",
    },
    {
        .id = "gmailimap.web-login",
        .codes = "NO",
        .status = "ALERT WEBALERT",
        .pattern = "^(?:Please log in via your web browser|Web login required)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "Gmail wants a login by browser first"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmailimap",
                                     "Google finds this login unusual: a new place, a new program, or too many tries. "
                                     "It wants to see the owner in a browser before letting programs in."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGmailimap",
                        "Log in with a browser, best from the same network, and confirm what Google asks.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGmailimap",
                        "Then use OAuth or an app password in the program; a plain password keeps failing.")}}},
        .link = "https://support.google.com/mail/answer/78754",
    },
    {
        .id = "gmailimap.too-many-connections",
        .codes = "NO",
        .status = "ALERT",
        .pattern = "^Too many simultaneous connections",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "Too many IMAP sessions at Gmail"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmailimap",
            "All devices and programs of the account together hold more than the 15 IMAP connections Gmail allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmailimap",
                                       "Close programs that are not needed, and lower the number of connections a "
                                       "program keeps, which is a setting in most.")},
                    {QT_TRANSLATE_NOOP("WordingGmailimap", "Look for a script that does not log out.")}}},
        .link = "https://support.google.com/mail/answer/7126229",
    },
    {
        .id = "gmailimap.imap-disabled",
        .codes = "NO",
        .status = "ALERT",
        .pattern = "^(?:Your account is not enabled for IMAP use|IMAP access is disabled for your domain)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "IMAP switched off at Gmail"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmailimap", "IMAP is off for this account, or the administrator of the "
                                                         "organisation has switched it off for everybody."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGmailimap",
                                 "In an account of a company or school, ask its administrator to allow IMAP for you.")},
              {QT_TRANSLATE_NOOP("WordingGmailimap", "In an old personal account, switch IMAP on in the forwarding and "
                                                     "POP/IMAP settings, if the page still offers it.")}}},
        .link = "https://support.google.com/mail/answer/7126229",
    },
    {
        .id = "gmailimap.bandwidth",
        .codes = "NO BYE",
        .status = "OVERQUOTA",
        .pattern = "Account exceeded (?:command or )?bandwidth limits",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "Daily transfer at Gmail used up"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmailimap",
            "The account has moved more data or sent more commands over IMAP in a day than Gmail allows."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGmailimap",
                                 "Stop the migration or the backup and wait up to a day; then go on more slowly.")},
              {QT_TRANSLATE_NOOP("WordingGmailimap", "Let the program leave large folders such as All Mail out.")}}},
        .link = "https://support.google.com/a/answer/1071518",
    },
    {
        .id = "gmailimap.pop-bad-login",
        .codes = "-ERR",
        .status = "AUTH",
        .pattern = R"(^Username and password not accepted\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "Gmail refused the POP3 login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmailimap",
            "The password is wrong, or it is the normal Google password, which is not accepted from mail programs."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGmailimap",
            "Use an app password or OAuth, and the whole address as user name; “recent:” may stand in front of it.")}}},
        .link = "https://support.google.com/mail/answer/7104828",
    },
    {
        .id = "gmailimap.pop-disabled",
        .codes = "-ERR",
        .status = "SYS/PERM",
        .pattern = "^Your account is not enabled for POP access",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "POP3 switched off at Gmail"),
        .meaning = QT_TRANSLATE_NOOP("WordingGmailimap", "POP3 is off for this account or for the whole organisation."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmailimap", "Switch POP on in the forwarding and POP/IMAP settings of "
                                                           "the account, or ask the organisation’s administrator.")}}},
        .link = "https://support.google.com/mail/answer/7104828",
    },
    {
        .id = "gmailimap.pop-in-use",
        .codes = "-ERR",
        .status = "IN-USE",
        .pattern = "^Unable to (?:lock maildrop|open)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmailimap", "Another POP3 session is open"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmailimap",
            "POP3 allows one session at a time, and another program or an unfinished session holds the mailbox."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmailimap",
                                       "Wait some minutes, and let only one program fetch by POP3, or less often.")}}},
    },
};

constexpr WordingEntry yahooimap[] = {
    {
        .id = "yahooimap.invalid-credentials",
        .codes = "NO",
        .status = "AUTHENTICATIONFAILED",
        .pattern = "(?:LOGIN|AUTHENTICATE) Invalid credentials",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahooimap", "Yahoo or AOL refused the login"),
        .meaning = QT_TRANSLATE_NOOP("WordingYahooimap", "The password is wrong, or it is the account password, which "
                                                         "Yahoo and AOL do not take from mail programs."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahooimap",
                                       "Create an app password in the security page of the account and use it with the "
                                       "whole address, or let the program log in with OAuth.")}}},
        .link = "https://help.yahoo.com/kb/SLN15241.html",
    },
    {
        .id = "yahooimap.rate-limit",
        .codes = "NO",
        .status = "LIMIT",
        .pattern = "(?:LOGIN|AUTHENTICATE) Rate limit hit",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingYahooimap", "Too many logins at Yahoo or AOL"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahooimap",
            "Logins came too often from this address or for this account, and the provider wants a pause."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "WordingYahooimap",
                  "Stop programs that keep trying an old password, wait half an hour or more, then log in once.")},
              {QT_TRANSLATE_NOOP("WordingYahooimap", "Let the program check for mail less often.")}}},
    },
    {
        .id = "yahooimap.server-error",
        .codes = "NO",
        .status = "UNAVAILABLE",
        .pattern = "(?:LOGIN|AUTHENTICATE|SELECT|EXAMINE|FETCH) Server error - Please try again later",
        .told = Told::ByServer,
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingYahooimap", "Fault on Yahoo’s or AOL’s side"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingYahooimap",
            "The provider could not carry out the command at the moment; the password was not judged."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingYahooimap",
                                       "Try again in some minutes; if it lasts for one account only, log in by browser "
                                       "and see whether the mailbox opens.")}}},
    },
};

constexpr WordingEntry icloudimap[] = {
    {
        .id = "icloudimap.authentication-failed",
        .codes = "NO",
        .status = "AUTHENTICATIONFAILED",
        .pattern = R"(^Authentication failed\.?$)",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingIcloudimap", "iCloud refused the login"),
        .meaning = QT_TRANSLATE_NOOP("WordingIcloudimap", "The user name or password is not what iCloud wants from "
                                                          "programs: it takes only an app-specific password."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingIcloudimap",
                        "Create one in the sign-in and security page of the Apple account and put it in the program.")},
                    {QT_TRANSLATE_NOOP("WordingIcloudimap", "As user name for IMAP, use the part before the @ of the "
                                                            "iCloud address; if that fails, the whole address.")}}},
        .link = "https://support.apple.com/en-us/102654",
    },
};

constexpr WordingEntry gmximap[] = {
    {
        .id = "gmximap.authentication-failed",
        .codes = "NO",
        .status = "AUTHENTICATIONFAILED",
        .pattern = "authentication failed|LOGIN failed",
        .told = Told::ByServer,
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGmximap", "GMX or WEB.DE refused the login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGmximap",
            "The password is wrong, or access by mail programs is switched off in the account, as it is by default."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGmximap",
                                       "In the web mail, under settings, POP3/IMAP, allow access by POP3 and IMAP.")},
                    {QT_TRANSLATE_NOOP("WordingGmximap",
                                       "With two-factor login, create an application-specific password there.")},
                    {QT_TRANSLATE_NOOP("WordingGmximap",
                                       "After many wrong tries, log in once by browser to lift the lock.")}}},
        .link = "https://hilfe.gmx.net/pop-imap/einschalten.html",
    },
};

constexpr WordingTable tables[] = {
    {"gmailimap", "WordingGmailimap", "Gmail", Speaker::Provider, "Gimap ready|Gpop ready",
     R"((?:imap|pop|gmail-imap|gmail-pop)[a-z0-9.-]*\.(?:gmail|googlemail|google)\.com$)", gmailimap},
    {"yahooimap", "WordingYahooimap", "Yahoo Mail / AOL", Speaker::Provider, "IMAP4rev1 imapgate",
     R"((?:imap|pop)[a-z0-9.-]*\.(?:yahoo|aol|verizon|att\.yahoo)\.(?:com|net|fr|de|co\.uk)$)", yahooimap},
    {"icloudimap", "WordingIcloudimap", "iCloud Mail", Speaker::Provider, "",
     R"((?:imap|mail)[a-z0-9.-]*\.(?:me|icloud|mac)\.com$)", icloudimap},
    {"gmximap", "WordingGmximap", "GMX / WEB.DE / mail.com", Speaker::Provider, "",
     R"((?:imap|pop|pop3)\.(?:gmx\.(?:net|com|de|at|ch|fr)|web\.de|mail\.com)$)", gmximap},
};

} // namespace

std::span<const WordingTable> webmailimapWordings()
{
    return tables;
}

} // namespace Core::Knowledge
