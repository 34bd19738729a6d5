#pragma once
#include "core/document/document.h"
#include "core/marks/rowmarks.h"
#include "ui/export/choices.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace Export {

// What is written: these rows of this document. All of it outlives the writer.
struct Matter {
    const Words::Language &language;
    const Core::Document &document;
    const std::vector<Core::RowId> &rows; // in rising order
    Explanations explanations = Explanations::With;
    Names names = Names::Own;
    const Core::RowMarks *marks = nullptr; // the user's bookmarks and notes; null: none are told
    bool holds(Core::RowId row) const;     // so that a link to it leads somewhere
    bool explains(Core::RowId row) const;
    const Core::MarkedRow *mark(Core::RowId row) const { return marks ? marks->of(row) : nullptr; }
    Words::ExplanationText explanation(Core::RowId row) const;
};

// One format, row by row, so that no session is ever in one string. Nothing that a server said can act in what is
// written: neither terminal nor browser, Markdown reader or viewer.
class Writer
{
public:
    virtual ~Writer() = default;
    virtual void begin() = 0;
    virtual void row(Core::RowId row) = 0;
    virtual void end() = 0;
};

// Of every format that is text; null for Pdf, which needs fonts (ui/exporting).
std::unique_ptr<Writer> textWriter(Format format, const Matter &matter, QIODevice &to);

// begin(), every row, end(), into one array; for small matters.
QByteArray written(Format format, const Matter &matter);

} // namespace Export
