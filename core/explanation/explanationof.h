#pragma once
#include "core/document/document.h"
#include "core/explanation/explanation.h"

namespace Core {

// Of any row of a document: the reply it belongs to, or the row itself. Subject Nothing when there is no such row.
Explanation explanationOf(const Document &document, RowId row);

} // namespace Core
