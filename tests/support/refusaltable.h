#pragma once
#include <QFile>
#include <QList>
#include <QString>

namespace Testing {

// One row of tests/servers/refusals/*.refusals: what a real server is to refuse, and the change that ends it. Their
// form stands in postfix.refusals.
struct Refusal {
    QByteArray name;
    QByteArray wording;
    QList<QByteArray> codes;      // before the fix, one of these
    QList<QByteArray> fixedCodes; // after it
    QByteArray setting;
    QByteArray advice; // what the advice calls it
    QByteArray protocol;
    QByteArray security;
    int held = 0;
    bool proven = true;
    struct Step {
        enum class Kind : quint8 { Say, Wait, Content, Header } kind = Kind::Say;
        QByteArray line; // of Say
        int amount = 0;  // seconds, lines
    };
    QList<Step> steps;
    QList<QByteArray> before; // lines of configuration
    QList<QByteArray> fixed;

    QByteArray key(const QByteArray &server) const { return (server + '_' + name).toUpper().replace('-', '_'); }
    // The lines that the fix takes away or brings.
    QList<QByteArray> changed() const
    {
        QList<QByteArray> lines;
        for (const QByteArray &line : before)
            if (!fixed.contains(line))
                lines.append(line);
        for (const QByteArray &line : fixed)
            if (!before.contains(line))
                lines.append(line);
        return lines;
    }
};

// “\xNN” is an octet.
inline QByteArray unescaped(QByteArray line)
{
    for (qsizetype at = line.indexOf("\\x"); at >= 0; at = line.indexOf("\\x", at + 1))
        line.replace(at, 4, QByteArray::fromHex(line.mid(at + 2, 2)));
    return line;
}

inline void readRefusalLine(Refusal &row, const QByteArray &line)
{
    using Kind = Refusal::Step::Kind;
    const qsizetype blank = line.indexOf(' ');
    const QByteArray word = blank < 0 ? line : line.left(blank);
    const QByteArray rest = blank < 0 ? QByteArray() : line.mid(blank + 1);
    if (word == ">")
        row.steps.append({Kind::Say, unescaped(rest), 0});
    else if (word == ">~")
        row.steps.append({Kind::Wait, {}, rest.toInt()});
    else if (word == ">fill")
        row.steps.append({Kind::Content, {}, rest.toInt()});
    else if (word == ">header")
        row.steps.append({Kind::Header, {}, rest.toInt()});
    else if (word == "wording")
        row.wording = rest;
    else if (word == "reply") {
        const qsizetype then = rest.indexOf(" then ");
        row.codes = rest.left(then).split('|');
        row.fixedCodes = rest.mid(then + 6).split('|');
    } else if (word == "setting")
        row.setting = rest;
    else if (word == "protocol")
        row.protocol = rest;
    else if (word == "security")
        row.security = rest;
    else if (word == "hold")
        row.held = rest.toInt();
    else if (word == "unproven")
        row.proven = false;
    else if (word == "before" || word == "both")
        row.before.append(rest.trimmed());
    if (word == "fixed" || word == "both")
        row.fixed.append(rest.trimmed());
}

inline QList<Refusal> refusalsOf(const QString &path)
{
    QList<Refusal> rows;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("there is no %s", qPrintable(path));
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        if (line.startsWith("  ") && !rows.isEmpty())
            readRefusalLine(rows.last(), line.mid(2));
        else if (!line.isEmpty() && !line.startsWith('#'))
            rows.emplaceBack().name = line;
    }
    return rows;
}

} // namespace Testing
