#include "ui/export/markdown.h"

#include "ui/export/marktext.h"
#include "ui/export/plaintext.h"
#include "ui/export/summary.h"

namespace Export {

namespace {

constexpr qsizetype fenceLength = 64 * 1024; // a fence is kept until its length of backticks is known

qsizetype longestRun(const QString &text, QChar of)
{
    qsizetype longest = 0, run = 0;
    for (const QChar c : text) {
        run = c == of ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString ticks(qsizetype count)
{
    return QString(count, QLatin1Char('`'));
}

// Links, mentions and references of the usual trackers.
bool isCalled(QStringView word)
{
    constexpr char16_t sigils[] = u"#!%&$~^";
    const bool numbered = word.size() > 1 && QStringView(sigils).contains(word.front()) && word[1].isLetterOrNumber();
    return numbered || word.contains(u'@') || word.contains(u"://") || word.startsWith(u"www.", Qt::CaseInsensitive);
}

QString escapedWord(const QString &word)
{
    if (isCalled(word))
        return codeSpan(word);
    QString escaped;
    for (const QChar c : word) {
        if (QStringView(u"\\`*_[]<>&|~#$").contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

// "1.", "-", "+" and "=" would begin a list or underline a heading.
QString escapedBegin(const QString &line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    const bool list = digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
    const bool mark = !line.isEmpty() && QStringView(u"-+=").contains(line[0]);
    if (mark || (list && digits > 0))
        return line.first(digits) + QLatin1Char('\\') + line.sliced(digits);
    return line;
}

QString markdown(const Words::Run &run)
{
    switch (run.kind) {
    case Words::Run::Kind::Quoted:
        return codeSpan(run.text);
    case Words::Run::Kind::Web:
        return run.address.startsWith(QLatin1String("https://"))
                   ? QStringLiteral("[%1](<%2>)").arg(escapedProse(run.text), run.address)
                   : codeSpan(run.text);
    case Words::Run::Kind::Plain:
    case Words::Run::Kind::Row:
    case Words::Run::Kind::Entry:
        return escapedProse(run.text);
    }
    Q_UNREACHABLE();
}

QString markdown(const Words::Prose &prose)
{
    QString text;
    for (const Words::Run &run : prose)
        text += markdown(run);
    return text;
}

QString withNote(const QString &text, const QString &note)
{
    const QString strong = QStringLiteral("**") + text + QStringLiteral("**");
    return note.isEmpty() ? strong : strong + QStringLiteral(" (") + escapedProse(note) + QLatin1Char(')');
}

QString markdown(const Words::Language &language, const Part &part)
{
    const QString text = markdown(part.text);
    switch (part.kind) {
    case Part::Kind::Heading:
        return withNote(escapedProse(part.label) + QStringLiteral(" – ") + text, part.note);
    case Part::Kind::Caption:
        return withNote(text, part.note);
    case Part::Kind::Fact:
        return QStringLiteral("- ") + escapedProse(withColon(language, part.label)) + QLatin1Char(' ') + text;
    case Part::Kind::Step:
        return part.label + QStringLiteral(". ") + text;
    case Part::Kind::Term:
        return QStringLiteral("- ") + text;
    case Part::Kind::Rules:
        return escapedProse(withColon(language, part.label)) + QLatin1Char(' ') + text;
    case Part::Kind::Fault:
    case Part::Kind::Text:
    case Part::Kind::Remark:
        return escapedBegin(text);
    }
    Q_UNREACHABLE();
}

bool isListed(Part::Kind kind)
{
    return kind == Part::Kind::Fact || kind == Part::Kind::Step || kind == Part::Kind::Term;
}

} // namespace

QString codeSpan(const QString &text)
{
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (line.isEmpty())
        return {};
    const QString fence = ticks(longestRun(line, QLatin1Char('`')) + 1);
    const bool padded = line.front() == QLatin1Char('`') || line.back() == QLatin1Char('`') ||
                        (line.front() == QLatin1Char(' ') && line.back() == QLatin1Char(' '));
    const QString pad = padded ? QStringLiteral(" ") : QString();
    return fence + pad + line + pad + fence;
}

QString escapedProse(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words)
        word = escapedWord(word);
    return words.join(QLatin1Char(' '));
}

void MarkdownWriter::begin()
{
    const Summary summary = summaryOf(m_matter);
    QString text = QStringLiteral("## ") + escapedProse(summary.title) + QStringLiteral("\n\n");
    for (const Words::DecodedText &fact : summary.facts)
        text += QStringLiteral("- ") + escapedProse(withColon(m_matter.language, fact.label)) + QLatin1Char(' ') +
                codeSpan(fact.value) + QLatin1Char('\n');
    text += QLatin1Char('\n');
    for (const QString &remark : summary.remarks)
        text += escapedProse(remark) + QLatin1Char('\n');
    m_to.write((text + QLatin1Char('\n')).toUtf8());
}

void MarkdownWriter::row(Core::RowId row)
{
    m_fenced += plainRow(m_matter.language, m_matter.document, row, Explanations::Without);
    if (const Core::MarkedRow *mark = m_matter.mark(row))
        remark(*mark);
    if (m_matter.explains(row))
        explain(row);
    else if (m_fenced.size() > fenceLength)
        closeFence();
}

void MarkdownWriter::closeFence()
{
    if (m_fenced.isEmpty())
        return;
    const QString fence = ticks(std::max<qsizetype>(3, longestRun(m_fenced, QLatin1Char('`')) + 1));
    m_to.write((fence + QStringLiteral("text\n") + m_fenced + fence + QStringLiteral("\n\n")).toUtf8());
    m_fenced.clear();
}

void MarkdownWriter::remark(const Core::MarkedRow &mark)
{
    closeFence();
    QString text;
    for (const QString &line : markText(m_matter.language, mark).split(QLatin1Char('\n')))
        text += QStringLiteral("> ") + escapedBegin(escapedProse(line)) + QStringLiteral("  \n");
    m_to.write((text + QLatin1Char('\n')).toUtf8());
}

void MarkdownWriter::explain(Core::RowId row)
{
    closeFence();
    QString text;
    Part::Kind before = Part::Kind::Heading;
    for (const Part &part : partsOf(m_matter.language, m_matter.explanation(row))) {
        const bool apart = !text.isEmpty() && !(isListed(part.kind) && part.kind == before);
        text += apart ? QStringLiteral(">\n> ") : QStringLiteral("> ");
        QString said = markdown(m_matter.language, part);
        text += said.replace(QLatin1Char('\n'), QLatin1String("\n> ")) + QLatin1Char('\n');
        before = part.kind;
    }
    m_to.write((text + QLatin1Char('\n')).toUtf8());
}

void MarkdownWriter::end()
{
    closeFence();
    m_to.write((escapedProse(legend(m_matter.language)) + QStringLiteral("\n\n") +
                escapedProse(madeBy(m_matter.language)) + QLatin1Char('\n'))
                   .toUtf8());
}

} // namespace Export
