#include "tests/hostile/script.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace Hostile {
namespace {

constexpr const char *serverVerbs[] = {"S:",    "S|",        "S!",     "S/",     "C:",    "C*",   "until",
                                       "tls",   "tls12",     "seen",   "repeat", "flood", "drip", "close",
                                       "reset", "halfclose", "notify", "deaf",   "hears", "await"};
constexpr const char *userVerbs[] = {">",       ">+",    ">>",       ">|",        "> login",
                                     "> leave", "> cut", "> cancel", "> message", "> giveup"};

// The longest verb that the line begins with, as a word of its own.
QByteArray verbOf(const QByteArray &line)
{
    QByteArray best;
    const auto look = [&](const auto &verbs) {
        for (const char *verb : verbs) {
            const QByteArray word(verb);
            if (word.size() > best.size() && (line == word || line.startsWith(word + ' ')))
                best = word;
        }
    };
    look(serverVerbs);
    look(userVerbs);
    return best;
}

QStringList words(const QByteArray &text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool takeVerdict(const QByteArray &word, const QByteArray &rest, Verdict &verdict)
{
    if (word == "ends")
        verdict.ends = words(rest);
    else if (word == "faults")
        verdict.faults = words(rest);
    else if (word == "notes")
        verdict.notes = words(rest);
    else if (word == "codes")
        verdict.codes = words(rest);
    else if (word == "reads")
        verdict.readings += words(rest);
    else if (word == "lacks")
        verdict.lacks = words(rest);
    else if (word == "mode")
        verdict.mode = QString::fromUtf8(rest);
    else if (word == "en")
        verdict.english += QString::fromUtf8(rest);
    else if (word == "fr")
        verdict.french += QString::fromUtf8(rest);
    else if (word == "absent")
        verdict.absent += QString::fromUtf8(unescaped(rest));
    else
        return false;
    return true;
}

bool takeLine(const QByteArray &line, Case &one)
{
    const QByteArray verb = verbOf(line);
    if (!verb.isEmpty()) {
        one.moves.append({verb, unescaped(line.mid(verb.size() + 1))});
        return true;
    }
    const QByteArray word = line.left(line.indexOf(' '));
    const QByteArray rest = line.mid(word.size() + 1).trimmed();
    if (word == "on") {
        one.options += words(rest);
        return true;
    }
    return takeVerdict(word, rest, one.verdict);
}

// Named beginnings of sessions, so that a case shows only what is its own: "with introduced".
using Prologues = QHash<QByteArray, QList<Move>>;

class Reader
{
public:
    Reader(const QString &file, Prologues &prologues, Cases &cases)
        : m_file(file), m_prologues(prologues), m_cases(cases)
    {}
    void take(const QByteArray &line)
    {
        ++m_number;
        if (line.trimmed().isEmpty() || line.startsWith("# ") || line == "#")
            return;
        if (line.startsWith("= "))
            begin(QString::fromUtf8(line.mid(2).trimmed()));
        else if (line.startsWith("prologue "))
            begin(QString::fromUtf8(line));
        else if (line.startsWith("with "))
            current().moves += m_prologues.value(line.mid(5).trimmed());
        else if (!takeLine(line, current()))
            m_cases.mistakes += place() + QLatin1Char(' ') + QString::fromUtf8(line);
    }
    void end()
    {
        if (m_case.name.startsWith(QLatin1String("prologue ")))
            m_prologues.insert(m_case.name.mid(9).toUtf8(), m_case.moves);
        else if (!m_case.name.isEmpty())
            m_cases.all += m_case;
        m_case = {};
    }

private:
    QString place() const { return QStringLiteral("%1:%2").arg(m_file).arg(m_number); }
    Case &current() { return m_case; }
    void begin(const QString &name)
    {
        end();
        m_case.name = name;
        m_case.place = place();
    }

    QString m_file;
    int m_number = 0;
    Case m_case;
    Prologues &m_prologues;
    Cases &m_cases;
};

char escapeOf(char letter)
{
    switch (letter) {
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    case '0':
        return '\0';
    case 't':
        return '\t';
    case 'e':
        return '\x1b';
    case 's':
        return ' ';
    default:
        return letter;
    }
}

// "{ab}*3" is "ababab".
qsizetype repeatLast(QByteArrayView text, qsizetype at, qsizetype begun, QByteArray &to)
{
    qsizetype end = at + 1;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    const QByteArray unit = to.mid(begun);
    to.truncate(begun);
    to += unit.repeated(text.sliced(at + 1, end - at - 1).toByteArray().toInt());
    return end < text.size() && text[end] == ';' ? end + 1 : end; // where digits follow
}

} // namespace

QByteArray unescaped(QByteArrayView text)
{
    QByteArray bytes;
    qsizetype begun = -1;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at++];
        if (c == '{' && text.sliced(at).toByteArray().contains("}*")) {
            begun = bytes.size();
        } else if (c == '}' && begun >= 0 && at < text.size() && text[at] == '*') {
            at = repeatLast(text, at, begun, bytes);
            begun = -1;
        } else if (c != '\\' || at == text.size()) {
            bytes += c;
        } else if (text[at] == 'x' && at + 2 < text.size()) {
            bytes += QByteArray::fromHex(text.sliced(at + 1, 2).toByteArray());
            at += 3;
        } else if (text[at] == 'u' && at + 1 < text.size() && text[at + 1] == '(') {
            const qsizetype end = text.toByteArray().indexOf(')', at);
            const char32_t code = text.sliced(at + 2, end - at - 2).toByteArray().toUInt(nullptr, 16);
            bytes += QString::fromUcs4(&code, 1).toUtf8();
            at = end + 1;
        } else {
            bytes += escapeOf(text[at++]);
        }
    }
    return bytes;
}

int Case::number(const char *option, int otherwise) const
{
    const QString begin = QLatin1String(option) + QLatin1Char('=');
    for (const QString &one : options)
        if (one.startsWith(begin))
            return one.mid(begin.size()).toInt();
    return otherwise;
}

Cases readCases(const QString &folder)
{
    Cases cases;
    Prologues prologues;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QFile::ReadOnly)) {
            cases.mistakes += name;
            continue;
        }
        Reader reader(name, prologues, cases);
        for (const QByteArray &line : file.readAll().split('\n'))
            reader.take(line);
        reader.end();
    }
    return cases;
}

QList<Case> cutEverywhere(const Case &one)
{
    const auto cut = std::find_if(one.moves.begin(), one.moves.end(), [](const Move &m) { return m.verb == "S/"; });
    if (cut == one.moves.end())
        return {one};
    QList<Case> all;
    const qsizetype index = cut - one.moves.begin();
    for (qsizetype at = 1; at < cut->text.size(); ++at) {
        Case part = one;
        part.name += QStringLiteral(", cut at %1").arg(at);
        part.moves[index] = {"S|", cut->text.left(at)};
        part.moves.insert(index + 1, {"seen", {}});
        part.moves.insert(index + 2, {"S|", cut->text.mid(at)});
        all += part;
    }
    return all;
}

} // namespace Hostile
