#pragma once
#include "ui/export/writer.h"

namespace Export {

// As swaks writes its transcripts, for whoever reads those or has tools for them: "=== " for what happened, " -> " and
// "<-  " for lines in clear, " ~> " and "<~  " inside TLS, "<** " and "<~* " for refusals, "*** " for failures. Inert,
// so that a line stays one line; explanations stand behind "=== ".
class SwaksWriter : public Writer
{
public:
    SwaksWriter(const Matter &matter, QIODevice &to) : m_matter(matter), m_to(to) {}
    void begin() override {}
    void row(Core::RowId row) override;
    void end() override {}

private:
    void remark(const QString &block);

    const Matter m_matter;
    QIODevice &m_to;
};

} // namespace Export
