#pragma once
#include "core/smtp/conversation.h"
#include "core/transcript/rowbuilder.h"
#include "core/transcript/transcript.h"

namespace Core {

// Who wants to know what a Derivation finds on its way. Each call names a row that was made before.
class DerivationListener
{
public:
    virtual ~DerivationListener() = default;
    virtual void rowMade(RowId id, const Row &row) = 0;
    virtual void rowGrew(RowId id, const Row &row, const RowPiece &by) = 0; // its first piece stays, flags may change
    virtual void contentEnded(RowId dot) = 0;
    virtual void heard(RowId id, const Smtp::Heard &heard) = 0;
    virtual void faulty(const Fault &fault) = 0;
    virtual void secretFound(EventId secret) = 0;
    virtual void markFound(EventId) {}
};

// The walk along a Transcript: rows and the Conversation over them, a piece a step. A value: a copy is a checkpoint,
// and walks on as the original did.
class Derivation
{
public:
    explicit Derivation(const Smtp::Conversation &start) : m_conversation(start) {}
    const Smtp::Conversation &conversation() const { return m_conversation; }
    RowId made() const { return m_builder.made(); }
    EventId at() const { return m_event; } // the event that the next step looks at
    // False: nothing is left, or the next step would begin the row `stopBefore`.
    bool step(const Transcript &transcript, DerivationListener &listener, RowId stopBefore = none);

private:
    bool cutLine(const Transcript &transcript, const Event &event, DerivationListener &listener);
    void lineCut(const Transcript &transcript, const RowBuilder::Piece &piece, DerivationListener &listener);
    bool takeOther(const Event &event, DerivationListener &listener, RowId stopBefore);
    void takeFact(const Event &event, DerivationListener &listener);
    void takeBytes(const Transcript &transcript, const Event &event, QByteArrayView payload,
                   DerivationListener &listener);
    void takePiece(const Transcript &transcript, const Event &event, QByteArrayView payload,
                   DerivationListener &listener);
    struct Ended {
        RowId row = none;
        qint64 begunAt = -1; // when the line's first octet came
        bool goesOn = false; // on the line of the row before, which was full
    };
    void lineEnded(QByteArrayView line, const Event &event, const Ended &ended, DerivationListener &listener);
    void connectionEnded(RowId row, DerivationListener &listener);
    RowBuilder::Carries carriedBy(const Event &event) const;
    void nextEvent();

    EventId m_event = 0;
    quint32 m_offset = 0;
    RowId m_lastHeard = none;
    RowBuilder m_builder;
    Smtp::Conversation m_conversation;
};

} // namespace Core
