#pragma once
#include "core/document/document.h"
#include "core/explanation/explanation.h"
#include "tests/fuzz/talkscript.h"

namespace Core::Fuzz {

// All that is referred to is there.
inline void checkExplanation(const Explanation &said, const Dialogue &dialogue)
{
    const auto known = [&dialogue](RowId row) { return row == none || row < dialogue.rows.size(); };
    const auto lies = [&](RowId row, Span span) {
        return known(row) &&
               (row == none || span.size == 0 || // of a fact there is its payload
                !isWire(dialogue.rows[row].kind) || qsizetype(span.begin) + span.size <= dialogue.line(row).size());
    };
    demand(known(said.row) && known(said.because) && known(said.inHand));
    for (const Remark &remark : said.remarks) {
        demand(!remark.note.isEmpty());
        for (const Argument &argument : remark.arguments)
            demand(lies(argument.row, argument.span));
        for (const RowId row : remark.evidence)
            demand(row != none && known(row));
    }
    for (const Decoded &decoded : said.decoded)
        demand(lies(decoded.row, decoded.span));
    for (const Fault &fault : said.faults)
        demand(known(fault.row));
}

inline void explainAll(const Document &document)
{
    const Dialogue dialogue = document.dialogue();
    for (const Smtp::Exchange &exchange : dialogue.exchanges)
        checkExplanation(explain(dialogue, document.beforeSaid(exchange), exchange), dialogue);
    for (RowId row = 0; row < dialogue.rows.size(); ++row)
        if (dialogue.rows[row].kind != Kind::Received)
            checkExplanation(explainRow(dialogue, document.before(row), row), dialogue);
}

} // namespace Core::Fuzz
