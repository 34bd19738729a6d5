#pragma once
#include "core/transcript/problem.h"
#include "core/transcript/transcript.h"

#include <QByteArray>
#include <memory>

namespace Core {

// A source of events that were recorded before: a file of ours, an import. Read by one worker thread, part by part, in
// order; every call works for some milliseconds at most, so that whoever reads can stop between two of them.
class EventSource
{
public:
    struct Progress {
        qint64 done = 0; // octets of the source read so far
        qint64 of = -1;  // its size; -1: not known
    };
    virtual ~EventSource() = default;
    // Events go to the end of `transcript` as they are (secrets were masked when they were recorded, or are masked by
    // this source). False: there is nothing more.
    virtual bool read(Transcript &transcript) = 0;
    virtual Progress progress() const = 0;       // between two reads
    virtual QList<Problem> problems() const = 0; // what is missing or wrong so far
};

} // namespace Core
