#include "ui/export/html.h"

#include "core/explanation/explanation.h"
#include "ui/export/htmlstyle.h"
#include "ui/export/marktext.h"
#include "ui/export/summary.h"
#include "ui/words/figures.h"
#include "ui/words/rowwords.h"
#include "ui/words/tlswords.h"

#include <QCryptographicHash>

namespace Export {

namespace {

constexpr quint32 rowsOfABody = 500;  // browsers lay out a table by its bodies
constexpr qsizetype rowLetters = 400; // of most rows, with their tags

const char *entityOf(QChar c) // null: it stands for itself
{
    switch (c.unicode()) {
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'&':
        return "&amp;";
    case u'"':
        return "&quot;";
    case u'\'':
        return "&#39;";
    default:
        return nullptr;
    }
}

void appendEscaped(QString &to, QStringView text)
{
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char *entity = entityOf(text[at]);
        if (!entity)
            continue;
        to += text.sliced(done, at - done);
        to += QLatin1String(entity);
        done = at + 1;
    }
    to += text.sliced(done);
}

QString escaped(const QString &text)
{
    QString made;
    appendEscaped(made, text);
    return made;
}

// "%1" in a text of the session is text: every argument goes in at once.
QString element(const char *name, const QString &inside, const QString &attributes = {})
{
    const QString tag = QLatin1String(name);
    return QLatin1Char('<') + tag + attributes + QLatin1Char('>') + inside + QLatin1String("</") + tag +
           QLatin1Char('>');
}

QString classed(const char *name)
{
    return QLatin1String(" class=\"") + QLatin1String(name) + QLatin1Char('"');
}

QString cell(const char *name, const QString &text, const QString &title = {})
{
    return element("td", escaped(text),
                   classed(name) +
                       (title.isEmpty() ? QString() : QLatin1String(" title=\"") + escaped(title) + QLatin1Char('"')));
}

// There may be a million rows: what each has is put behind the other in one string.
void appendCell(QString &to, QLatin1String begin, QStringView text)
{
    to += begin;
    appendEscaped(to, text);
    to += QLatin1String("</td>");
}

QString policy()
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(htmlStyle), QCryptographicHash::Sha256).toBase64();
    return QLatin1String("default-src 'none'; style-src 'sha256-") + QLatin1String(hash) +
           QLatin1String("'; base-uri 'none'; form-action 'none'");
}

const char *toneOf(Core::Severity severity)
{
    switch (severity) {
    case Core::Severity::Good:
        return "good";
    case Core::Severity::Intermediate:
        return "middle";
    case Core::Severity::Temporary:
        return "deferred";
    case Core::Severity::Permanent:
    case Core::Severity::Broken:
        return "refused";
    case Core::Severity::Neutral:
        return "plain";
    }
    Q_UNREACHABLE();
}

const char *toneOf(const Core::Row &row)
{
    if (row.kind == Core::Kind::Sent)
        return "sent";
    if (row.kind == Core::Kind::Failed || row.kind == Core::Kind::Doubted)
        return "refused";
    return row.kind == Core::Kind::Received ? toneOf(Core::severityOf(row.code)) : "fact";
}

QString headCell(const char *width, const QString &text)
{
    return element("th", escaped(text), QLatin1String(" scope=\"col\"") + classed(width));
}

QString tableHead(const Words::Language &language)
{
    const Heads heads = headsOf(language);
    const QString row = headCell("wn", heads.number) + headCell("wt", heads.time) + headCell("wp", heads.passage) +
                        headCell("wd", QString()) + headCell("wc", heads.code) + headCell("wx", heads.text);
    return QLatin1String("<table>\n<thead>") + element("tr", row) + QLatin1String("</thead>\n<tbody>\n");
}

QString head(const Words::Language &language, const QString &title)
{
    return QLatin1String("<!DOCTYPE html>\n<html lang=\"") + language.locale().bcp47Name() +
           QLatin1String(
               "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"") +
           policy() +
           QLatin1String("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" "
                         "content=\"light dark\">\n<meta name=\"viewport\" content=\"width=device-width\">\n") +
           element("title", escaped(title)) + QLatin1String("\n<style>") + QLatin1String(htmlStyle) +
           QLatin1String("</style>\n</head>\n<body>\n");
}

} // namespace

HtmlWriter::HtmlWriter(const Matter &matter, QIODevice &to) : m_matter(matter), m_to(to)
{
    for (const auto passage : {Core::Protection::Clear, Core::Protection::TlsVerified, Core::Protection::TlsUnverified,
                               Core::Protection::NotKnown})
        m_passages[passage] =
            cell("p", QString(protectionSign(passage)), Words::protectionName(matter.language, passage));
    for (const auto kind : {Core::Kind::Sent, Core::Kind::Received, Core::Kind::Note})
        m_directions[kind] = cell("d", Words::directionMark(kind), Words::directionText(matter.language, kind));
}

void HtmlWriter::begin()
{
    const Summary summary = summaryOf(m_matter);
    QString text =
        head(m_matter.language, summary.title) + element("h1", escaped(summary.title)) + QLatin1String("\n<dl>");
    for (const Words::DecodedText &fact : summary.facts)
        text += element("dt", escaped(fact.label)) + element("dd", escaped(fact.value));
    text += QLatin1String("</dl>\n");
    for (const QString &remark : summary.remarks)
        text += element("p", escaped(remark), classed("note")) + QLatin1Char('\n');
    put(text + tableHead(m_matter.language));
}

void HtmlWriter::row(Core::RowId row)
{
    QString line;
    line.reserve(rowLetters);
    if (++m_inBody > rowsOfABody) {
        m_inBody = 1;
        line += QLatin1String("</tbody>\n<tbody>\n");
    }
    appendRow(line, row);
    put(line);
    if (const Core::MarkedRow *mark = m_matter.mark(row))
        remark(*mark);
    if (m_matter.explains(row))
        explain(row);
}

void HtmlWriter::appendRow(QString &to, Core::RowId row) const
{
    const Words::Language &language = m_matter.language;
    const Core::Dialogue dialogue = m_matter.document.dialogue();
    const Core::Row &shown = dialogue.rows[row];
    const Core::Event &event = dialogue.event(row);
    const QString number = QString::number(quint64(row) + 1);
    to += QLatin1String("<tr id=\"r") + number + QLatin1String("\" class=\"") + QLatin1String(toneOf(shown)) +
          QLatin1String("\">");
    appendCell(to, QLatin1String("<td class=\"n\">"), number);
    appendCell(to, QLatin1String("<td class=\"t\">"), Words::timeText(language, event.at));
    to += m_passages[event.protection];
    to += m_directions[Core::isWire(shown.kind) ? shown.kind : Core::Kind::Note];
    appendCell(to, QLatin1String("<td class=\"c\">"), shown.code == 0 ? QString() : QString::number(shown.code));
    to += QLatin1String("<td class=\"x\">");
    appendEscaped(to, Words::rowText(language, dialogue, row));
    if (const QString decoded = Words::decodedText(language, dialogue, row); !decoded.isEmpty())
        to += element("span", QLatin1String("   = ") + escaped(decoded), classed("decoded"));
    to += QLatin1String("</td></tr>\n");
}

void HtmlWriter::remark(const Core::MarkedRow &mark)
{
    const QString text = escaped(markText(m_matter.language, mark)).replace(QLatin1Char('\n'), QLatin1String("<br>"));
    put(element("tr", QLatin1String("<td colspan=\"5\"></td>") + element("td", element("p", text, classed("mark")))) +
        QLatin1Char('\n'));
}

void HtmlWriter::explain(Core::RowId row)
{
    QString text;
    Part::Kind before = Part::Kind::Heading;
    const auto list = [](Part::Kind kind) {
        return kind == Part::Kind::Step   ? "ol"
               : kind == Part::Kind::Term ? "ul"
               : kind == Part::Kind::Fact ? "dl"
                                          : nullptr;
    };
    for (const Part &part : partsOf(m_matter.language, m_matter.explanation(row))) {
        if (part.kind != before && list(before))
            text += QLatin1String("</") + QLatin1String(list(before)) + QLatin1Char('>');
        if (part.kind != before && list(part.kind))
            text += QLatin1Char('<') + QLatin1String(list(part.kind)) + QLatin1Char('>');
        text += html(part);
        before = part.kind;
    }
    if (list(before))
        text += QLatin1String("</") + QLatin1String(list(before)) + QLatin1Char('>');
    put(element("tr", QLatin1String("<td colspan=\"5\"></td>") + element("td", element("section", text)),
                classed(toneOf(m_matter.document.rows()[row]))) +
        QLatin1Char('\n'));
}

QString HtmlWriter::html(const Words::Run &run) const
{
    const QString text = escaped(run.text);
    switch (run.kind) {
    case Words::Run::Kind::Quoted:
        return element("code", text);
    case Words::Run::Kind::Row:
        if (!m_matter.holds(run.row))
            return text;
        return element("a", text,
                       QLatin1String(" href=\"#r") + QString::number(quint64(run.row) + 1) + QLatin1Char('"'));
    case Words::Run::Kind::Web:
        if (!run.address.startsWith(QLatin1String("https://")))
            return text;
        return element("a", text,
                       QLatin1String(" rel=\"noopener noreferrer\" href=\"") + escaped(run.address) + QLatin1Char('"'));
    case Words::Run::Kind::Plain:
    case Words::Run::Kind::Entry:
        return text;
    }
    Q_UNREACHABLE();
}

QString HtmlWriter::html(const Words::Prose &prose) const
{
    QString text;
    for (const Words::Run &run : prose)
        text += html(run);
    return text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString HtmlWriter::html(const Part &part) const
{
    const QString text = html(part.text);
    const QString note =
        part.note.isEmpty()
            ? QString()
            : QLatin1Char(' ') +
                  element("span", QLatin1Char('(') + escaped(part.note) + QLatin1Char(')'), classed("note"));
    switch (part.kind) {
    case Part::Kind::Heading:
        return element("h2", escaped(part.label) + QStringLiteral(" – ") + text + note);
    case Part::Kind::Caption:
        return element("p", element("strong", text) + note);
    case Part::Kind::Fact:
        return element("dt", escaped(part.label)) + element("dd", text);
    case Part::Kind::Step:
    case Part::Kind::Term:
        return element("li", text);
    case Part::Kind::Rules:
        return element("p", escaped(withColon(m_matter.language, part.label)) + QLatin1Char(' ') + text,
                       classed("note"));
    case Part::Kind::Fault:
    case Part::Kind::Text:
    case Part::Kind::Remark:
        return element("p", text);
    }
    Q_UNREACHABLE();
}

void HtmlWriter::end()
{
    put(QLatin1String("</tbody>\n</table>\n<footer>") + element("p", escaped(legend(m_matter.language))) +
        element("p", escaped(madeBy(m_matter.language))) + QLatin1String("</footer>\n</body>\n</html>\n"));
}

} // namespace Export
