#include "core/knowledge/readings334.h"

#include <vector>

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "334.outside-auth",
        .title = QT_TRANSLATE_NOOP("Reading334", "A challenge nobody asked for"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading334",
            "334 belongs to a login, and none is open. The server breaks the protocol, or it is not what it seems."),
        .here = QT_TRANSLATE_NOOP("Reading334", "It came where no AUTH was under way ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Do not answer it, least of all with a password.")},
                    {QT_TRANSLATE_NOOP("Reading334", "Close the connection and check server and port.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "334.cancelled",
        .title = QT_TRANSLATE_NOOP("Reading334", "The cancel was not understood"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "A lone asterisk ends a login; the answer should have been 501. "
                                                   "This server takes it for an ordinary answer and asks on."),
        .here = QT_TRANSLATE_NOOP("Reading334",
                                  "You sent * ({line:response}), and a further challenge came ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Send the asterisk once more."), "*"},
                    {QT_TRANSLATE_NOOP("Reading334", "If the server still asks, close the connection.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "334.plain-waits",
        .title = QT_TRANSLATE_NOOP("Reading334", "The server waits for PLAIN’s answer"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading334", "The challenge is empty, as PLAIN has it: user name and password are due in one line."),
        .here = QT_TRANSLATE_NOOP("Reading334",
                                  "AUTH PLAIN ({line:auth}) carried no answer of its own, so the server asks for it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334",
                                       "Answer with the base64 of: NUL, user name, NUL, password. The first NUL stands "
                                       "for an empty identity and may not be left out.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"},
                    {QT_TRANSLATE_NOOP("Reading334",
                                       "Base64 hides nothing: without TLS anyone on the way can read this line.")}}},
        .rules = "RFC 4616 2; RFC 4954 4",
    },
    {
        .id = "334.login-password-only",
        .title = QT_TRANSLATE_NOOP("Reading334", "LOGIN asks for the password"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading334", "The server took the user name from the AUTH line itself. Only the password is missing."),
        .here = QT_TRANSLATE_NOOP("Reading334", "AUTH LOGIN ({line:auth}) already carried the user name; this is the "
                                                "first challenge after it ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Answer with the password in base64, without a line end inside.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"}}},
        .rules = "draft-murchison-sasl-login",
    },
    {
        .id = "334.login-user",
        .title = QT_TRANSLATE_NOOP("Reading334", "LOGIN, step 1 of 2: the user name"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading334", "The server asks for the user name. The words of the prompt vary; the order never does."),
        .here = QT_TRANSLATE_NOOP(
            "Reading334",
            "AUTH LOGIN ({line:auth}) was accepted as a beginning. The prompt reads {prompt} ({line:prompt})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading334",
                        "Answer with the user name in base64. The password comes in the next step, not here.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"}}},
        .rules = "draft-murchison-sasl-login; RFC 4954 4",
    },
    {
        .id = "334.login-user-unnamed",
        .title = QT_TRANSLATE_NOOP("Reading334", "LOGIN, step 1 of 2: the user name"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading334",
            "The server asks for the user name. Its prompt cannot be decoded, but in LOGIN the order is fixed."),
        .here = QT_TRANSLATE_NOOP(
            "Reading334",
            "AUTH LOGIN ({line:auth}) was accepted as a beginning; this is its first challenge ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading334",
                        "Answer with the user name in base64. The password comes in the next step, not here.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"}}},
        .rules = "draft-murchison-sasl-login; RFC 4954 4",
    },
    {
        .id = "334.login-password",
        .title = QT_TRANSLATE_NOOP("Reading334", "LOGIN, step 2 of 2: the password"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "The user name has been taken, right or wrong: the server judges "
                                                   "both together. Now it asks for the password."),
        .here = QT_TRANSLATE_NOOP("Reading334",
                                  "This is the second challenge after AUTH LOGIN ({line:auth}); the first was answered "
                                  "({line:response}). Servers word it differently; the order counts."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Answer with the password in base64, without a line end inside.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"},
                    {QT_TRANSLATE_NOOP("Reading334",
                                       "Base64 hides nothing: without TLS anyone on the way can read this line.")}}},
        .rules = "draft-murchison-sasl-login; RFC 4954 4",
    },
    {
        .id = "334.cram-challenge",
        .title = QT_TRANSLATE_NOOP("Reading334", "CRAM-MD5: a one-time text"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "The server sends a text that is good for this login only. The "
                                                   "answer proves that you know the password without showing it."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The text is {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Answer with the base64 of: user name, blank, and the HMAC-MD5 of "
                                                     "this text keyed with the password, in lower-case hexadecimal.")},
                    {QT_TRANSLATE_NOOP("Reading334", "By hand this is hardly done: the guided login computes it.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"}}},
        .rules = "RFC 2195 2",
    },
    {
        .id = "334.scram-server-first",
        .title = QT_TRANSLATE_NOOP("Reading334", "SCRAM: the server’s numbers"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "The server sends its nonce (r), the salt (s) and how often the "
                                                   "password is to be hashed (i). No password crosses the network."),
        .here = QT_TRANSLATE_NOOP("Reading334", "They read {challenge} ({line:challenge})."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                   "Reading334",
                   "Check that r begins with the nonce you sent; if not, break off: somebody else is answering."),
               "*"},
              {QT_TRANSLATE_NOOP(
                  "Reading334",
                  "Answer with client-final: channel binding (c), the same nonce (r) and the proof (p), in base64.")}}},
        .rules = "RFC 5802 5; RFC 5802 7",
    },
    {
        .id = "334.scram-server-final",
        .title = QT_TRANSLATE_NOOP("Reading334", "SCRAM: the server proves itself"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading334",
            "With v the server shows that it knows the password too. The login is accepted only when 235 follows."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The signature is {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334",
                                       "Check the signature. If it is wrong, this is not your server: break off."),
                     "*"},
                    {QT_TRANSLATE_NOOP("Reading334", "If it is right, send an empty line.")}}},
        .rules = "RFC 5802 5; RFC 4954 4",
    },
    {
        .id = "334.xoauth2-error",
        .title = QT_TRANSLATE_NOOP("Reading334", "The token was refused; one empty line is due"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "The login has already failed. This challenge only carries the "
                                                   "reason; the refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The reason, as the server gives it: {challenge} ({line:challenge})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading334", "Send an empty line: XOAUTH2 wants it before the final 535.")},
              {QT_TRANSLATE_NOOP(
                  "Reading334",
                  "Then renew the token. Check that it was issued for this account and for the scope that is named.")},
              {QT_TRANSLATE_NOOP("Reading334", "Do not send the token again here.")}}},
        .rules = "RFC 7628 3.2.3; RFC 4954 4",
    },
    {
        .id = "334.oauthbearer-error",
        .title = QT_TRANSLATE_NOOP("Reading334", "The token was refused; AQ== is due"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "The login has already failed. This challenge only carries the "
                                                   "reason; the refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "The reason, as the server gives it: {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Acknowledge it with the one octet that OAUTHBEARER prescribes."),
                     "AQ=="},
                    {QT_TRANSLATE_NOOP("Reading334", "Then renew the token. Check that it was issued for this account "
                                                     "and for the scope that is named.")}}},
        .rules = "RFC 7628 3.2.3",
    },
    {
        .id = "334.waits-initial",
        .title = QT_TRANSLATE_NOOP("Reading334", "The server waits for the first message"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "The challenge is empty because in this mechanism the client speaks first."),
        .here = QT_TRANSLATE_NOOP("Reading334",
                                  "AUTH {mechanism} ({line:auth}) carried no initial response, so it is due now."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Answer with the first message of the mechanism, in base64.")},
                    {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"}}},
        .rules = "RFC 4954 4; RFC 4422 3",
    },
    {
        .id = "334.not-base64",
        .title = QT_TRANSLATE_NOOP("Reading334", "The challenge is not base64"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "What stands behind 334 cannot be decoded. Some servers write their "
                                                   "prompt in plain words there, against the rule."),
        .here = QT_TRANSLATE_NOOP(
            "Reading334", "The server wrote {text} ({line:text}) in the exchange that AUTH began ({line:auth})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Answer as the words ask, in base64, or break off."), "*"},
                    {QT_TRANSLATE_NOOP("Reading334",
                                       "Tell the administrator of the server: many clients will stop here.")}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "334.challenge",
        .title = QT_TRANSLATE_NOOP("Reading334", "The login goes on"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "The server needs a further answer before it decides."),
        .here = QT_TRANSLATE_NOOP("Reading334",
                                  "It is the turn of the mechanism {mechanism}, which AUTH began ({line:auth})."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Reading334",
                  "Answer as the mechanism prescribes, in one line of base64. An empty answer is an empty line.")},
              {QT_TRANSLATE_NOOP("Reading334", "To break off, send a lone asterisk."), "*"}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "334.words-user",
        .title = QT_TRANSLATE_NOOP("Reading334", "The server asks for the user name"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "Decoded, the challenge is a prompt for the user name: step 1 of AUTH LOGIN."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334",
                                       "The answer is the user name in base64; the password is asked for next.")}}},
        .rules = "draft-murchison-sasl-login; RFC 4954 4",
    },
    {
        .id = "334.words-password",
        .title = QT_TRANSLATE_NOOP("Reading334", "The server asks for the password"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "Decoded, the challenge is a prompt for the password: step 2 of AUTH LOGIN."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading334", "The answer is the password in base64. That hides nothing: send it inside TLS only.")}}},
        .rules = "draft-murchison-sasl-login; RFC 4954 4",
    },
    {
        .id = "334.words-oauth-error",
        .title = QT_TRANSLATE_NOOP("Reading334", "An OAuth login has failed"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "Decoded, the challenge is JSON with the reason why the token was refused. After "
                                     "an empty line (XOAUTH2) or AQ== (OAUTHBEARER) the final 535 follows."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Renew the token, and check account and scope.")}}},
        .rules = "RFC 7628 3.2.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings334()
{
    static const std::vector<ReadingEntry> all = [] {
        std::vector<ReadingEntry> joined(std::begin(entries), std::end(entries));
        for (const std::span<const ReadingEntry> part : {oauthReadings334(), mechanismReadings334()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace Core::Knowledge
