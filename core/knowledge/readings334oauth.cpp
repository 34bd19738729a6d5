#include "core/knowledge/readings334.h"

// The errors of OAuth (RFC 6750 3.1), which come as a challenge.
namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "334.xoauth2-token",
        .title = QT_TRANSLATE_NOOP("Reading334", "The token is not valid; one empty line is due"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading334", "The server says {value}: the token has expired, was withdrawn, or is for another account or "
                          "service. The login has failed; the refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "Decoded, the challenge reads: {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Send an empty line: XOAUTH2 wants it before the final 535.")},
                    {QT_TRANSLATE_NOOP("Reading334", "Then fetch a new token for this account.")},
                    {QT_TRANSLATE_NOOP("Reading334", "Do not send the same token again: it will not become valid.")}}},
        .rules = "RFC 7628 3.2.2; RFC 6750 3.1",
    },
    {
        .id = "334.xoauth2-scope",
        .title = QT_TRANSLATE_NOOP("Reading334", "The token does not cover sending; one empty line is due"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "The server says {value}: the token is genuine, but was not issued for sending "
                                     "mail. The login has failed; the refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "It asks for the scope {text} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Send an empty line: XOAUTH2 wants it before the final 535.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading334",
                        "Then request a token with that scope, and grant the program the right to send mail.")},
                    {QT_TRANSLATE_NOOP("Reading334", "Do not send the same token again: it will not become valid.")}}},
        .rules = "RFC 7628 3.2.2; RFC 6750 3.1",
    },
    {
        .id = "334.xoauth2-request",
        .title = QT_TRANSLATE_NOOP("Reading334", "The answer could not be read; one empty line is due"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "The server says {value}: it could not read what you sent. The "
                                                   "token was not judged; the refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "Decoded, the challenge reads: {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Send an empty line: XOAUTH2 wants it before the final 535.")},
                    {QT_TRANSLATE_NOOP("Reading334",
                                       "Then build the answer anew: user=, the name, octet 01, “auth=Bearer ”, the "
                                       "token, twice octet 01; all of it in base64.")}}},
        .rules = "RFC 7628 3.1; RFC 6750 3.1",
    },
    {
        .id = "334.oauthbearer-token",
        .title = QT_TRANSLATE_NOOP("Reading334", "The token is not valid; AQ== is due"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading334", "The server says {value}: the token has expired, was withdrawn, or is for another account or "
                          "service. The login has failed; the refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "Decoded, the challenge reads: {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Acknowledge it with the one octet that OAUTHBEARER prescribes."),
                     "AQ=="},
                    {QT_TRANSLATE_NOOP("Reading334", "Then fetch a new token for this account.")},
                    {QT_TRANSLATE_NOOP("Reading334", "Do not send the same token again: it will not become valid.")}}},
        .rules = "RFC 7628 3.2.2; RFC 6750 3.1",
    },
    {
        .id = "334.oauthbearer-scope",
        .title = QT_TRANSLATE_NOOP("Reading334", "The token does not cover sending; AQ== is due"),
        .meaning = QT_TRANSLATE_NOOP("Reading334",
                                     "The server says {value}: the token is genuine, but was not issued for sending "
                                     "mail. The login has failed; the refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "It asks for the scope {text} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Acknowledge it with the one octet that OAUTHBEARER prescribes."),
                     "AQ=="},
                    {QT_TRANSLATE_NOOP(
                        "Reading334",
                        "Then request a token with that scope, and grant the program the right to send mail.")},
                    {QT_TRANSLATE_NOOP("Reading334", "Do not send the same token again: it will not become valid.")}}},
        .rules = "RFC 7628 3.2.2; RFC 6750 3.1",
    },
    {
        .id = "334.oauthbearer-request",
        .title = QT_TRANSLATE_NOOP("Reading334", "The answer could not be read; AQ== is due"),
        .meaning = QT_TRANSLATE_NOOP("Reading334", "The server says {value}: it could not read what you sent. The "
                                                   "token was not judged; the refusal itself comes after your answer."),
        .here = QT_TRANSLATE_NOOP("Reading334", "Decoded, the challenge reads: {challenge} ({line:challenge})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading334", "Acknowledge it with the one octet that OAUTHBEARER prescribes."),
                     "AQ=="},
                    {QT_TRANSLATE_NOOP("Reading334",
                                       "Then build the answer anew: “n,a=”, the name, a comma, octet 01, “auth=Bearer "
                                       "”, the token, twice octet 01; all of it in base64.")}}},
        .rules = "RFC 7628 3.1; RFC 6750 3.1",
    },
};

} // namespace

std::span<const ReadingEntry> oauthReadings334()
{
    return entries;
}

} // namespace Core::Knowledge
