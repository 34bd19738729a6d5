#pragma once
#include "core/document/derivation.h"

#include <vector>

namespace Core {

// What a row that was there already has become: flags kept, flags set, and what else is known now.
struct RowChange {
    RowId row = none;
    quint8 keep = 0xff, set = 0;
    bool hasCode = false, hasSize = false;
    quint16 code = 0;
    quint32 size = 0;
    void applyTo(Row &to) const;
};

// What some steps of a Follower found, to be joined to what was found before.
struct Found {
    RowId first = 0; // the number of rows[0]
    std::vector<Row> rows;
    std::vector<RowChange> changes; // of rows before `first`, in order
    std::vector<Smtp::Exchange> exchanges;
    std::vector<Fault> faults; // in the order in which they were found
    std::vector<EventId> marks;
    std::vector<Derivation> checkpoints;
    double times = 2; // so many of each there will be in the end for one that is there now, as far as can be told
};

// Derives a Document's parts from a Transcript, some at a time: in the document's thread as a session goes on, in a
// worker as a file is read. It keeps only what it has found since take(), and a bounded rest.
class Follower : private DerivationListener
{
public:
    static constexpr RowId rowsBetweenCheckpoints = 512;
    static constexpr quint64 octetsBetweenCheckpoints = 1024 * 1024; // a row may have 64 KiB

    explicit Follower(const Smtp::Conversation &start) : m_derivation(start) {}
    // Some more rows, about that many at most. False: all events are derived.
    bool advance(const Transcript &transcript, RowId rows = none);
    Found take();
    const Smtp::Conversation &conversation() const { return m_derivation.conversation(); }
    const Derivation &derivation() const { return m_derivation; }

private:
    void rowMade(RowId id, const Row &row) override;
    void rowGrew(RowId id, const Row &row, const RowPiece &by) override;
    void contentEnded(RowId dot) override;
    void heard(RowId id, const Smtp::Heard &heard) override;
    void faulty(const Fault &fault) override;
    void secretFound(EventId secret) override;
    void markFound(EventId mark) override;
    void change(const RowChange &change);
    void nameRecipient(Smtp::Exchange &exchange);
    RowId sentRowAt(EventId sent, quint32 offset) const;

    struct SentRow {
        RowId row = none;
        quint32 begin = 0;
    };
    Derivation m_derivation;
    RowId m_lastCheckpoint = 0;
    quint64 m_octetsSince = 0;
    Found m_found;
    const Transcript *m_transcript = nullptr; // while advance() runs
    std::vector<RowId> m_accepted;            // RCPT, in the transaction that is open or was last
    EventId m_sent = none;                    // the last event of ours with bytes
    std::vector<SentRow> m_sentRows;          // that it began
    RowId m_grownRow = none;                  // the last Sent one that went on in a later event
    RowPiece m_grownSent;                     // and how
};

} // namespace Core
