#include "core/knowledge/readings334.h"

// The challenges of DIGEST-MD5, NTLM and GSSAPI, and those of SCRAM that one should not simply answer.
namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "334.scram-nonce-replaced",
        .title = QT_TRANSLATE_NOOP("Reading334", "SCRAM: the nonce is not yours"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "The server has to repeat the client’s nonce and add its own. This one belongs to "
                                     "another login: an old exchange is replayed, or a proxy mixes two."),
        .here = QT_TRANSLATE_NOOP("Reading334", "You sent the nonce {value}; the challenge reads {challenge} "
                                                "({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Break off; a proof sent now might serve somebody else."), "*"},
                    {QT_TRANSLATE_NOOP("Reading334", "Look for a proxy between you and the server.")}}},
        .rules = "RFC 5802 5.1",
    },
    {
        .id = "334.scram-too-many-iterations",
        .title = QT_TRANSLATE_NOOP("Reading334", "SCRAM: far too many iterations"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "The server asks to hash the password {count} times. That would keep the client "
                                     "busy for minutes or hours; Mailscope computes at most 1,000,000."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The challenge reads {challenge} ({line:challenge})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading334", "Break off."), "*"},
              {QT_TRANSLATE_NOOP("Reading334",
                                 "On your own server, check the iteration count stored with the password and set it "
                                 "anew; 10,000 to 100,000 are usual.")},
              {QT_TRANSLATE_NOOP("Reading334", "On a server you do not know, take it for an attack on its clients.")}}},
        .rules = "RFC 5802 5.1; RFC 7677 4",
    },
    {
        .id = "334.scram-few-iterations",
        .title = QT_TRANSLATE_NOOP("Reading334", "SCRAM: the server’s numbers, with few iterations"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "The server sends nonce (r), salt (s) and how often to hash (i): only {count} "
                                     "times, and the standard asks for 4,096 at least. Whoever reads the exchange or "
                                     "steals the password store finds the password sooner."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The challenge reads {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "The login can go on; the proof itself is sound.")},
                    {QT_TRANSLATE_NOOP("Reading334",
                                       "On your own server, raise the count and set the passwords anew: stored "
                                       "ones keep the old count.")}}},
        .rules = "RFC 5802 5.1; RFC 7677 4",
    },
    {
        .id = "334.scram-error",
        .title = QT_TRANSLATE_NOOP("Reading334", "SCRAM: the server names an error"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading334", "The login has failed; the challenge carries the reason {value}. The "
                                            "refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The challenge reads {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Send an asterisk to end the exchange."), "*"},
                    {QT_TRANSLATE_NOOP("Reading334", "invalid-proof: check the password. unknown-user: check the name. "
                                                     "channel-bindings-dont-match: TLS ends somewhere before the "
                                                     "server; use the mechanism without -PLUS.")}}},
        .rules = "RFC 5802 7",
    },
    {
        .id = "334.digest-challenge",
        .title = QT_TRANSLATE_NOOP("Reading334", "DIGEST-MD5: the server’s terms"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "The server names its realm, a nonce and the protection it offers (qop). The "
                                     "answer proves the password without showing it. The mechanism is historic: MD5 no "
                                     "longer protects well."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The terms read {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "By hand this is hardly done: the guided login computes it.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"},
                    {QT_TRANSLATE_NOOP("Reading334",
                                       "Where you may choose, prefer SCRAM-SHA-256, or PLAIN inside TLS.")}}},
        .rules = "RFC 2831 2.1; RFC 6331",
    },
    {
        .id = "334.digest-proof",
        .title = QT_TRANSLATE_NOOP("Reading334", "DIGEST-MD5: the server proves itself"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading334", "Your proof was right, and with rspauth the server shows that it knows the "
                                            "password too. The login is accepted only when 235 follows."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The proof reads {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334",
                                       "Check the proof. If it is wrong, this is not your server: break off."),
                     "*"},
                    {QT_TRANSLATE_NOOP("Reading334", "If it is right, send an empty line.")}}},
        .rules = "RFC 2831 2.1.3; RFC 4954 4",
    },
    {
        .id = "334.ntlm-waits",
        .title = QT_TRANSLATE_NOOP("Reading334", "NTLM: the server waits for the first message"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "In NTLM the client speaks first. Exchange says so in plain words, "
                                                   "other servers with an empty challenge."),
        .here = QT_TRANSLATE_NOOP("Reading334", "AUTH NTLM ({line:auth}) carried no message of its own."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Answer with the negotiate message of NTLM in base64; the guided "
                                                     "login makes it.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"}}},
        .rules = "MS-SMTPNTLM 3.1",
    },
    {
        .id = "334.ntlm-challenge",
        .title = QT_TRANSLATE_NOOP("Reading334", "NTLM: the challenge"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading334", "The server sends eight random octets to be answered with the password’s "
                                            "hash, and tells its names, often inner ones that nobody outside need "
                                            "know."),
        .here = QT_TRANSLATE_NOOP("Reading334",
                                  "It is the second message of the exchange that AUTH NTLM began ({line:auth})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading334", "By hand this is hardly done: the guided login computes version 1.")},
              {QT_TRANSLATE_NOOP("Reading334",
                                 "If the login fails although the password is right, the server may want version 2.")},
              {QT_TRANSLATE_NOOP("Reading334", "On your own server, offer NTLM inside the network only.")}}},
        .rules = "MS-NLMP 2.2.1.2",
    },
    {
        .id = "334.gssapi-token",
        .title = QT_TRANSLATE_NOOP("Reading334", "GSSAPI: a token of Kerberos"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "Tickets are being exchanged. They are encrypted: only Kerberos on "
                                                   "both sides can read them."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The exchange began with AUTH GSSAPI ({line:auth})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334",
                                       "The guided login answers with the ticket that kinit has fetched.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"}}},
        .rules = "RFC 4752 3.1; RFC 4954 4",
    },
};

} // namespace

std::span<const ReadingEntry> mechanismReadings334()
{
    return entries;
}

} // namespace Core::Knowledge
