#pragma once
#include "core/journal/format.h"
#include "core/transcript/eventsource.h"

#include <QFile>

namespace Core::Journal {

// Reads records in order, each checked. Where one is damaged it goes on at the next whole one, and counts by the
// numbers what is missing between. Total, and linear: what is tried in vain is bounded.
class JournalSource : public EventSource
{
public:
    explicit JournalSource(const QString &path);
    // The same from octets that are there already: the file's own, or a window into it (see `from`).
    enum class From : quint8 { Header, AnyRecord }; // AnyRecord: `octets` begin somewhere inside
    JournalSource(const QByteArray &octets, From from, quint64 salt);

    bool read(Transcript &transcript) override;
    Progress progress() const override;
    QList<Problem> problems() const override;
    bool sawEnd() const { return m_ended; } // the last whole record is an end
    const Header &header() const { return m_header; }

private:
    bool open();
    bool readHeader();
    bool takeHeader();
    bool fill();
    void takeRecord(Transcript &transcript);
    bool takeWhole(const Head &head, Transcript &transcript);
    void seek();
    bool waitsForMore(qsizetype octets);
    void noteNumber(quint32 number);
    void finish();
    QByteArrayView left() const { return QByteArrayView(m_buffer).first(m_filled).sliced(m_place); }
    qint64 where() const { return m_bufferAt + m_place; }

    QFile m_file;
    bool m_hasFile = false;
    Header m_header;
    enum class State : quint8 { Unopened, Reading, Read, Done } m_state = State::Unopened;
    QByteArray m_buffer;
    qsizetype m_filled = 0; // of it
    qint64 m_bufferAt = 0;  // where in the file it begins
    qsizetype m_place = 0;  // in it
    qint64 m_size = -1;
    bool m_atEnd = false;    // of the file: the buffer holds all the rest
    bool m_starved = false;  // the next record needs more than the buffer holds
    bool m_seeking = false;  // the next whole record
    qint64 m_damagedAt = -1; // where what is sought past begins; -1: nothing was wrong
    qint64 m_tried = 0;      // octets checked in vain
    quint32 m_expected = 0;  // number of the next record
    quint64 m_missing = 0;
    qint64 m_firstDamage = -1;
    bool m_windowed = false; // the first record may have any number
    bool m_ended = false;
    QList<Problem> m_problems;
};

} // namespace Core::Journal
