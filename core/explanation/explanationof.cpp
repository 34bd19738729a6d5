#include "core/explanation/explanationof.h"

namespace Core {

Explanation explanationOf(const Document &document, RowId row)
{
    if (row >= document.rows().size())
        return {};
    const Dialogue dialogue = document.dialogue();
    if (const Smtp::Exchange *exchange = dialogue.exchangeOfReply(row))
        return explain(dialogue, document.beforeSaid(*exchange), *exchange);
    return explainRow(dialogue, document.before(row), row);
}

} // namespace Core
