#pragma once
#include "core/journal/journalsource.h"
#include "core/journal/recordwriter.h"
#include "core/transcript/transcript.h"

#include <QFile>
#include <QTest>

// Documents in memory and in files, compared event by event.
namespace Core::Journal::Testing {

inline bool sameEvent(const Transcript &a, EventId inA, const Transcript &b, EventId inB)
{
    const Event &one = a.event(inA), &other = b.event(inB);
    return one.at == other.at && one.size == other.size && one.kind == other.kind &&
           one.protection == other.protection && one.channel == other.channel && one.foreignKind == other.foreignKind &&
           one.foreignProtection == other.foreignProtection && one.foreignChannel == other.foreignChannel &&
           one.foreignExtra == other.foreignExtra && a.payload(inA) == b.payload(inB);
}

// How many events at the begin are the same.
inline EventId sameUpTo(const Transcript &a, const Transcript &b)
{
    EventId same = 0;
    while (same < a.size() && same < b.size() && sameEvent(a, same, b, same))
        ++same;
    return same;
}

inline bool isSame(const Transcript &a, const Transcript &b)
{
    return a.size() == b.size() && sameUpTo(a, b) == a.size();
}

struct ReadBack {
    Transcript transcript;
    QList<Problem> problems;
    bool has(Problem::Kind kind) const
    {
        return std::any_of(problems.begin(), problems.end(), [kind](const Problem &one) { return one.kind == kind; });
    }
};

inline ReadBack readBack(JournalSource &&source)
{
    ReadBack back;
    while (source.read(back.transcript))
        continue;
    back.problems = source.problems();
    return back;
}
inline ReadBack readFile(const QString &path)
{
    return readBack(JournalSource(path));
}
inline ReadBack readOctets(const QByteArray &octets)
{
    return readBack(JournalSource(octets, JournalSource::From::Header, 0));
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline EventId add(Transcript &transcript, Kind kind, QByteArrayView payload, qint64 at = 0,
                   Protection as = Protection::Clear, Channel channel = Channel::Server)
{
    Event event;
    event.kind = kind;
    event.at = at;
    event.protection = as;
    event.channel = channel;
    return transcript.append(event, payload);
}

// A dialogue of about so many octets, a command and a reply an exchange.
inline Transcript dialogue(qsizetype octets)
{
    Transcript transcript;
    add(transcript, Kind::Opened, "opened", 0);
    for (qsizetype size = 0, line = 0; size < octets; ++line) {
        const QByteArray said = "RCPT TO:<user" + QByteArray::number(line) + "@example.org>\r\n";
        const QByteArray heard = "550 5.1.1 <user" + QByteArray::number(line) + "@example.org>: no such user here\r\n";
        add(transcript, Kind::Sent, said, 2 * line + 1, Protection::TlsVerified);
        add(transcript, Kind::Received, heard, 2 * line + 2, Protection::TlsVerified);
        size += said.size() + heard.size();
    }
    return transcript;
}

} // namespace Core::Journal::Testing
