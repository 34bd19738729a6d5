#include "core/journal/journalsource.h"

#include "core/journal/journal.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace Core::Journal {
namespace {

constexpr qsizetype readOctets = 1024 * 1024;
constexpr qsizetype markerOctets = sizeof marker;
constexpr qint64 triedAtLeast = 64 * 1024 * 1024;
constexpr qint64 triedTimes = 8; // the file's size: who builds a file that is all false heads gets no further

// The magic without what makes it fragile: a file that went through something that takes it for text.
bool wasMangled(QByteArrayView begin)
{
    return begin.first(qMin(begin.size(), qsizetype(24))).indexOf("MAILSCOPE") >= 0;
}

qsizetype indexOfMarker(QByteArrayView octets)
{
    static const QByteArray sought = [] {
        QByteArray four(4, '\0');
        for (int i = 0; i < 4; ++i)
            four[i] = char(marker >> (8 * i));
        return four;
    }();
    return octets.indexOf(sought);
}

} // namespace

std::unique_ptr<EventSource> openJournal(const QString &path)
{
    return std::make_unique<JournalSource>(path);
}

JournalSource::JournalSource(const QString &path) : m_file(path), m_hasFile(true) {}

JournalSource::JournalSource(const QByteArray &octets, From from, quint64 salt)
    : m_buffer(octets), m_filled(octets.size()), m_size(octets.size()), m_atEnd(true)
{
    if (from == From::Header)
        return;
    m_header.salt = salt;
    m_windowed = m_seeking = true;
    m_state = State::Reading;
}

EventSource::Progress JournalSource::progress() const
{
    return {where(), m_size};
}

QList<Problem> JournalSource::problems() const
{
    return m_problems;
}

bool JournalSource::read(Transcript &transcript)
{
    if (m_state == State::Unopened)
        m_state = open() && readHeader() ? State::Reading : State::Done;
    while (m_state == State::Reading && !m_starved) {
        if (m_seeking)
            seek();
        else
            takeRecord(transcript);
    }
    if (m_state == State::Reading)
        return fill();
    if (m_state == State::Read)
        finish();
    return false;
}

bool JournalSource::open()
{
    if (!m_hasFile)
        return true;
    errno = 0;
    if (!m_file.open(QFile::ReadOnly | QFile::Unbuffered)) { // the buffer here is the only one
        m_problems.append({Problem::Kind::CannotOpen, -1, 0, errno});
        return false;
    }
    m_size = m_file.isSequential() ? -1 : m_file.size();
    return fill();
}

// What was taken goes, some more comes. False: the file cannot be read any further.
bool JournalSource::fill()
{
    m_starved = false;
    const QByteArrayView rest = left();
    if (!rest.isEmpty()) // of nothing there is no pointer to move from
        std::memmove(m_buffer.data(), rest.data(), size_t(rest.size()));
    m_bufferAt += m_place;
    m_place = 0;
    m_filled = rest.size();
    if (m_buffer.size() - m_filled < readOctets)
        m_buffer.resize(qMax(2 * m_filled, readOctets) + readOctets);
    errno = 0;
    const qint64 count = m_file.read(m_buffer.data() + m_filled, readOctets);
    if (count < 0) {
        m_problems.append({Problem::Kind::CannotRead, m_bufferAt + m_filled, 0, errno});
        m_state = State::Done;
        return false;
    }
    m_filled += count;
    m_atEnd = count == 0;
    return true;
}

bool JournalSource::readHeader()
{
    while (m_filled < headerOctets && !m_atEnd)
        if (!fill())
            return false;
    const QByteArrayView begin = left().first(qMin(m_filled, qsizetype(magic.size())));
    if (std::equal(begin.begin(), begin.end(), magic.begin()) && !begin.isEmpty())
        return takeHeader();
    const auto kind = begin.isEmpty()      ? Problem::Kind::Empty
                      : wasMangled(left()) ? Problem::Kind::Mangled
                                           : Problem::Kind::NotOurs;
    m_problems.append({kind, 0, 0, 0});
    return false;
}

bool JournalSource::takeHeader()
{
    m_place = qMin(m_filled, headerOctets);
    if (m_place < headerOctets) { // a crash came before the first record
        m_damagedAt = 0;
        m_seeking = true;
        return true;
    }
    if (const auto header = decodeHeader(m_buffer)) {
        m_header = *header;
    } else { // the records may be whole all the same, if their salt is
        m_header.salt = saltOf(m_buffer);
        m_firstDamage = 0;
    }
    m_seeking = m_header.size > headerOctets; // what a later version says more there is not for us
    if (m_header.oldestReader <= Journal::version)
        return true;
    m_problems.append({Problem::Kind::TooNew, 0, m_header.version, 0});
    return false;
}

bool JournalSource::waitsForMore(qsizetype octets)
{
    m_starved = left().size() < octets && !m_atEnd;
    return m_starved;
}

void JournalSource::takeRecord(Transcript &transcript)
{
    if (waitsForMore(headOctets))
        return;
    if (left().isEmpty()) {
        m_state = State::Read;
        return;
    }
    const auto head = left().size() < headOctets ? std::nullopt : decodeHead(left().data(), m_header.salt);
    if (head && waitsForMore(headOctets + qsizetype(head->size)))
        return;
    if (head && takeWhole(*head, transcript))
        return;
    m_damagedAt = m_damagedAt < 0 ? where() : m_damagedAt;
    m_tried += head ? head->size : 0;
    m_place += qMin(left().size(), markerOctets);
    m_seeking = true;
}

bool JournalSource::takeWhole(const Head &head, Transcript &transcript)
{
    const qsizetype size = headOctets + qsizetype(head.size);
    const char *payload = left().data() + headOctets;
    if (left().size() < size || !holds(head, payload, m_header.salt))
        return false;
    noteNumber(head.number);
    m_ended = head.kind == endKind;
    if (!m_ended) {
        m_expected = head.number + 1;
        if (transcript.append(eventOf(head), QByteArrayView(payload, qsizetype(head.size))) == none) {
            m_problems.append({Problem::Kind::TooMuch, where(), 0, 0});
            m_state = State::Done;
        }
    }
    m_place += size;
    return true;
}

// Numbers go up by one. Less than that: a part of the file stands there twice; it is shown, and said to be damage.
void JournalSource::noteNumber(quint32 number)
{
    const qint64 at = m_damagedAt >= 0 ? m_damagedAt : where();
    const bool wrong = number != m_expected || m_damagedAt >= 0;
    m_damagedAt = -1;
    if (std::exchange(m_windowed, false) || !wrong)
        return;
    if (m_firstDamage < 0)
        m_firstDamage = at;
    m_missing += number > m_expected ? number - m_expected : 0;
}

// To the next place where a head begins that was written as it stands.
void JournalSource::seek()
{
    const bool spent = m_tried > qMax(triedAtLeast, triedTimes * m_size);
    while (!spent) {
        const qsizetype at = indexOfMarker(left());
        if (at < 0)
            break;
        m_place += at;
        if (waitsForMore(headOctets))
            return;
        if (left().size() < headOctets)
            break;
        m_seeking = !decodeHead(left().data(), m_header.salt);
        if (!m_seeking)
            return;
        m_place += markerOctets;
    }
    if (m_atEnd)
        m_state = State::Read;
    m_starved = !m_atEnd;
    m_place = qMax(m_place, m_filled - (m_starved ? markerOctets - 1 : 0));
}

void JournalSource::finish()
{
    m_state = State::Done;
    if (m_firstDamage >= 0)
        m_problems.append({Problem::Kind::Damaged, m_firstDamage, m_missing, 0});
    if (m_damagedAt >= 0)
        m_problems.append({Problem::Kind::CutOff, m_damagedAt, 0, 0});
    else if (!m_ended && m_problems.isEmpty())
        m_problems.append({Problem::Kind::NoEnd, where(), m_expected, 0});
}

} // namespace Core::Journal
