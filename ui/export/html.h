#pragma once
#include "ui/export/explanationparts.h"
#include "ui/export/writer.h"

#include <QMap>

namespace Export {

// One file that needs nothing else: no script, no picture, no font, no form; its policy forbids them, and any style but
// its own. Links lead to lines of itself and, only where our own texts cite a rule or a page, to the web.
class HtmlWriter : public Writer
{
public:
    HtmlWriter(const Matter &matter, QIODevice &to);
    void begin() override;
    void row(Core::RowId row) override;
    void end() override;

private:
    void appendRow(QString &to, Core::RowId row) const;
    void remark(const Core::MarkedRow &mark);
    void explain(Core::RowId row);
    QString html(const Words::Run &run) const;
    QString html(const Words::Prose &prose) const;
    QString html(const Part &part) const;
    void put(const QString &text) { m_to.write(text.toUtf8()); }

    const Matter m_matter;
    QIODevice &m_to;
    QMap<Core::Protection, QString> m_passages; // cells, the same in every row
    QMap<Core::Kind, QString> m_directions;
    quint32 m_inBody = 0; // rows of the table body that is open
};

} // namespace Export
