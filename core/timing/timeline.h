#pragma once
#include "core/document/dialogue.h"

#include <array>
#include <vector>

namespace Core::Timing {

// What was waited for, from its begin to its end. Times in µs since Opened; -1: the source does not say.
struct Phase {
    enum class What : quint8 { Lookup, Connect, Handshake, Greeting, Command } what = What::Command;
    enum class Outcome : quint8 { Done, Failed, Open } outcome = Outcome::Done; // Open: its end has not come yet
    Smtp::Verb verb = Smtp::Verb::None;
    quint16 code = 0;     // of its reply
    RowId row = none;     // where it begins: the command, the fact
    RowId end = none;     // and ends: the first line of the reply, the fact
    qint64 begun = -1;    // the last octet said, the fact
    qint64 answered = -1; // the first octet of the reply, the fact
    qint64 complete = -1; // the last line of the reply
    bool isTimed() const { return begun >= 0 && answered >= begun; }
    qint64 waited() const { return isTimed() ? answered - begun : -1; }
    qint64 length() const { return isTimed() ? qMax(complete, answered) - begun : -1; }
    bool operator==(const Phase &) const = default;
};

// How long many things took, in bounded room: counts in steps of a quarter of an octave.
class Durations
{
public:
    void add(qint64 micros);
    quint32 count() const { return m_count; }
    qint64 median() const; // within a tenth; -1: there is none

private:
    std::array<quint32, 160> m_steps{};
    quint32 m_count = 0;
};

// The phases of a session in order, and what its findings need, folded over rows and exchanges as they come.
class Timeline
{
public:
    // Looks at no more than `most` rows. False: some are left.
    bool follow(const Dialogue &dialogue, RowId most = none);
    const std::vector<Phase> &phases() const { return m_phases; }

    qint64 ended = -1;                           // of the last thing that happened
    Durations acceptedBefore, refused, accepted; // replies; before: the first refusal
    RowId firstSlowRefusal = none;
    quint32 slowRefusals = 0;
    struct Silence {
        RowId row = none; // what ended it: the close, a 421 nobody asked for
        qint64 time = -1;
        bool replyDue = false;
    } silence; // the one that the server ended
    struct Trickle {
        RowId row = none; // the first line of the slowest reply
        qint64 time = -1; // from its first octet to its last
        quint32 count = 0;
    } trickle;

private:
    void takeFact(const Dialogue &dialogue, RowId row);
    void takeExchange(const Dialogue &dialogue, const Smtp::Exchange &exchange);
    void begin(Phase::What what, RowId row, qint64 at);
    void end(Phase::What what, RowId row, qint64 at, Phase::Outcome outcome);
    void noteReply(const Phase &phase);
    void noteSilence(const Dialogue &dialogue, RowId row);
    qint64 arrivedWhole(const Dialogue &dialogue, RowId row) const;

    std::vector<Phase> m_phases;
    RowId m_row = 0;
    size_t m_exchange = 0;
    qint64 m_readyAt = -1; // the connection or its TLS stands: the greeting may come
    RowId m_readyRow = none;
    bool m_greeted = false;
};

} // namespace Core::Timing
