#pragma once
#include "core/timing/timeline.h"

#include <QList>

namespace Core::Timing {

// What a session's times tell. The figures are observations; what they mean is said with reserve.
struct Finding {
    enum class What : quint8 {
        NoTimes,        // the source tells none
        SlowLookup,     // time
        LostAddresses,  // time lost with count addresses that did not answer
        SlowHandshake,  // time
        GreetDelay,     // time from the connection to the first line of the greeting
        GreetPause,     // time between the greeting's first and last line
        Tarpit,         // count refusals held back: time each, beside: what accepted commands took
        Trickle,        // count replies whose octets came slowly; time: the slowest
        SlowRecipient,  // time: the slowest reply to RCPT or MAIL
        SlowVerdict,    // time: the slowest reply to the end of a message
        SlowReply,      // time: the slowest other reply
        IdleTimeout,    // the server ended it after time without a word from us
        LeftUnanswered, // the server ended it after time with a reply due
    } what = What::NoTimes;
    RowId row = none;
    qint64 time = -1;   // µs
    qint64 beside = -1; // µs
    quint32 count = 0;
    Smtp::Verb verb = Smtp::Verb::None;
    bool operator==(const Finding &) const = default;
};

// RFC 5321 4.5.3.2.7: how long a server waits for the next command, at least.
inline constexpr qint64 shortestIdle = 300'000'000;

QList<Finding> findings(const Timeline &timeline); // in the order of What, at most one of a kind
QLatin1String id(Finding::What what);              // "greet-delay" …

} // namespace Core::Timing
