#pragma once
#include "core/smtp/exchange.h"
#include "core/smtp/reply.h"
#include "core/transcript/row.h"
#include "core/transcript/transcript.h"

#include <span>

namespace Core {

// What a pure reader of a document needs; views, valid until the next append.
struct Dialogue {
    const Transcript *transcript = nullptr;
    std::span<const Row> rows;
    std::span<const Smtp::Exchange> exchanges;
    std::span<const Fault> faults; // by row

    QByteArray line(RowId row) const; // without terminator; empty when out of range
    // The same where it stands in one piece, and nothing is copied; else null.
    QByteArrayView lineInPlace(RowId row) const;
    QList<QByteArray> lines(RowId first, RowId last) const;
    Smtp::Reply reply(const Smtp::Exchange &exchange) const;
    const Event &event(RowId row) const;
    QByteArrayView fact(RowId row) const; // CBOR payload of a row that is a fact
    std::span<const Fault> faultsOf(RowId row) const;
    const Smtp::Exchange *exchangeOfReply(RowId row) const;   // whose reply lines hold the row
    const Smtp::Exchange *exchangeOfCommand(RowId row) const; // the first one said by this row
    RowId secretOf(RowId row) const;                          // event id of the Secret fact behind a Sent row, or none
};

} // namespace Core
