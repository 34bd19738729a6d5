#include "ui/export/writer.h"

#include "core/explanation/explanationof.h"
#include "ui/export/explanationparts.h"
#include "ui/export/html.h"
#include "ui/export/jsonlines.h"
#include "ui/export/markdown.h"
#include "ui/export/swakstext.h"
#include "ui/words/explanationtext.h"

#include <QBuffer>

#include <algorithm>

namespace Export {

namespace {

class PlainWriter : public Writer
{
public:
    PlainWriter(const Matter &matter, QIODevice &to) : m_matter(matter), m_to(to) {}
    void begin() override {}
    void row(Core::RowId row) override
    {
        m_to.write(plainRow(m_matter.language, m_matter.document, row, Explanations::Without).toUtf8());
        if (const Core::MarkedRow *mark = m_matter.mark(row))
            m_to.write(plainMark(m_matter.language, *mark).toUtf8());
        if (m_matter.explains(row))
            m_to.write(plainExplanation(m_matter.language, m_matter.explanation(row)).toUtf8());
    }
    void end() override {}

private:
    const Matter m_matter;
    QIODevice &m_to;
};

class JsonWriter : public Writer
{
public:
    JsonWriter(const Matter &matter, QIODevice &to) : m_matter(matter), m_to(to) {}
    void begin() override {}
    void row(Core::RowId row) override
    {
        m_to.write(jsonLines(m_matter.language, m_matter.document, row, m_matter.explanations, m_matter.mark(row)));
    }
    void end() override {}

private:
    const Matter m_matter;
    QIODevice &m_to;
};

} // namespace

bool Matter::holds(Core::RowId row) const
{
    return std::binary_search(rows.begin(), rows.end(), row);
}

bool Matter::explains(Core::RowId row) const
{
    return explanations == Explanations::With && isExplained(document.rows()[row]);
}

Words::ExplanationText Matter::explanation(Core::RowId row) const
{
    return Words::explanationText(language, Core::explanationOf(document, row), document.dialogue());
}

std::unique_ptr<Writer> textWriter(Format format, const Matter &matter, QIODevice &to)
{
    switch (format) {
    case Format::PlainText:
        return std::make_unique<PlainWriter>(matter, to);
    case Format::Swaks:
        return std::make_unique<SwaksWriter>(matter, to);
    case Format::Markdown:
        return std::make_unique<MarkdownWriter>(matter, to);
    case Format::Html:
        return std::make_unique<HtmlWriter>(matter, to);
    case Format::JsonLines:
        return std::make_unique<JsonWriter>(matter, to);
    case Format::Pdf:
        return nullptr;
    }
    Q_UNREACHABLE();
}

QByteArray written(Format format, const Matter &matter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = textWriter(format, matter, buffer);
    if (!writer)
        return {};
    writer->begin();
    for (const Core::RowId row : matter.rows)
        writer->row(row);
    writer->end();
    return buffer.data();
}

} // namespace Export
