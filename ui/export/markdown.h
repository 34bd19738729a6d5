#pragma once
#include "ui/export/explanationparts.h"
#include "ui/export/writer.h"

namespace Export {

// CommonMark for a ticket: the rows in fences longer than any run of backticks in them, the explanations quoted behind
// their replies, every octet of the session in code, where no reader makes links, mentions or markup of it.
class MarkdownWriter : public Writer
{
public:
    MarkdownWriter(const Matter &matter, QIODevice &to) : m_matter(matter), m_to(to) {}
    void begin() override;
    void row(Core::RowId row) override;
    void end() override;

private:
    void closeFence();
    void remark(const Core::MarkedRow &mark);
    void explain(Core::RowId row);

    const Matter m_matter;
    QIODevice &m_to;
    QString m_fenced; // lines of the fence that is open
};

QString codeSpan(const QString &text);     // in as many backticks as it takes
QString escapedProse(const QString &text); // a sentence of ours; what readers would link or mention stands in code

} // namespace Export
