#pragma once
#include "core/document/document.h"
#include "core/transcript/importfacts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

// Sessions that other programs wrote down: their output, logs and packet captures. Any thread. Total: any octets are a
// source. Time is linear in their number, memory bounded by them.
namespace Core::Import {

inline constexpr qsizetype mostSessions = 100'000; // of one source; Reading::left counts the others
inline constexpr qsizetype recognisedOctets = 128 * 1024;

// One session as the source tells of it. A value; the document is made when somebody wants to see it.
struct Found {
    Origin origin = Origin::Dialogue;
    Protocol protocol = Protocol::Smtp;
    std::shared_ptr<const Transcript> transcript; // secrets are masked in it

    // For choosing among several. What the source does not say is empty.
    QByteArray server, client; // name or address, with the port where it is known
    qint64 startedAt = -1;     // ms since the epoch, UTC; -1: not known
    QByteArray stamp;          // the time as the source has it, where it names no year or no zone
    qint64 duration = -1;      // µs
    quint32 lines = 0;         // of both sides
    quint32 messages = 0;      // accepted
    bool encrypted = false;
    quint16 firstError = 0, lastCode = 0; // codes of replies
    QByteArray errorReply, lastReply;     // and their first lines, cut to what a list can show
    std::optional<FailureKind> failure;   // it ended so
    std::unique_ptr<Document> open() const;
};

// Why there is nothing, or not all.
enum class Problem : quint8 {
    None,
    Empty,
    NotReadable,    // detail: the system's word
    NotRecognised,  // no source that is known
    NothingFound,   // known, but no mail session is in it
    BrokenCapture,  // detail: libpcap's word. What was before the break is there
    LinkUnknown,    // detail: the capture's link type
    LibraryMissing, // libpcap
    Cancelled
};

struct Reading {
    std::optional<Origin> origin;
    QList<Found> found; // in the order of their beginnings
    Problem problem = Problem::None;
    QByteArray detail;
    qsizetype left = 0; // sessions past the bound
};

struct Settings {
    QByteArray keyLog; // NSS format, for what a capture has inside TLS
};

// Told now and then how many octets are read; false ends the reading.
using Monitor = std::function<bool(qint64 octets)>;

// Whose output begins so; the name of a file tells nothing. `beginning`: as much as there is, up to recognisedOctets.
std::optional<Origin> recognise(QByteArrayView beginning);
Reading read(QIODevice &from, const Settings &settings = {}, const Monitor &monitor = {});
Reading read(QByteArrayView text, const Settings &settings = {}, const Monitor &monitor = {});

} // namespace Core::Import
