#pragma once
#include "core/document/document.h"
#include "core/import/import.h"

#include <QIODevice>

namespace Core::Testing {

// What a session found says, a line each: whose it is ("S", "C"), how it travelled ('.' clear, '*' TLS, '!' TLS and
// verified, '?' not known), and the line without its end. Facts have a word.
inline QList<QByteArray> told(const Import::Found &found)
{
    QList<QByteArray> lines;
    const auto document = found.open();
    const Dialogue dialogue = document->dialogue();
    for (RowId row = 0; row < dialogue.rows.size(); ++row) {
        const Event &event = dialogue.event(row);
        const auto travelled = ".!*?"[int(event.protection)];
        if (isWire(event.kind))
            lines.append(QByteArray(event.kind == Kind::Sent ? "C" : "S") + travelled + ' ' + dialogue.line(row));
        else if (event.kind == Kind::Encrypted)
            lines.append("TLS " + Facts::decode<TlsFacts>(dialogue.fact(row)).protocol);
        else if (event.kind == Kind::Gap) {
            const auto missing = Facts::decode<Facts::Missing>(dialogue.fact(row));
            lines.append(QByteArray("gap ") + "SCB"[int(missing.side)] + "nlup"[int(missing.why)] +
                         (missing.octets < 0 ? QByteArray() : ' ' + QByteArray::number(missing.octets)));
        } else if (event.kind == Kind::Failed)
            lines.append("failed " + QByteArray::number(int(Facts::decode<Failure>(dialogue.fact(row)).kind)));
        else if (event.kind == Kind::Closed)
            lines.append("closed");
    }
    return lines;
}

inline QList<FaultKind> faultsIn(const Import::Found &found)
{
    QList<FaultKind> kinds;
    const auto document = found.open();
    for (const Fault &fault : document->faults())
        kinds.append(fault.kind);
    return kinds;
}

// Gives what it holds in small pieces.
class Trickle : public QIODevice
{
public:
    Trickle(const QByteArray &octets, qint64 piece) : m_octets(octets), m_piece(piece) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 size = qMin(qMin(most, m_piece), m_octets.size() - m_at);
        std::copy_n(m_octets.constData() + m_at, size, to);
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_octets;
    qint64 m_piece, m_at = 0;
};

} // namespace Core::Testing
