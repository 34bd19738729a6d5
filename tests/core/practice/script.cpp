#include "script.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Core::Practice;

namespace {

constexpr char challenge[] = "<1896.697170952@practice.test>";

QByteArray withResponses(QByteArray line)
{
    const QByteArray plain = QByteArray(1, '\0') + user + QByteArray(1, '\0') + password;
    const QByteArray digest = QMessageAuthenticationCode::hash(challenge, password, QCryptographicHash::Md5).toHex();
    line.replace("{plain}", plain.toBase64());
    line.replace("{cram}", (QByteArray(user) + ' ' + digest).toBase64());
    line.replace("{password}", QByteArray(password).toBase64());
    return line;
}

} // namespace

QByteArray unescaped(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            out.append(text[i]);
            continue;
        }
        const char c = text[++i];
        if (c == 'x') {
            out.append(QByteArray::fromHex(text.mid(i + 1, 2)));
            i += 2;
        } else {
            out.append(c == 'r' ? '\r' : c == 'n' ? '\n' : c == 't' ? '\t' : c == '0' ? '\0' : c);
        }
    }
    return out;
}

Script::Script(Situation situation)
{
    const Surroundings surroundings{situation, "127.0.0.1", challenge, "Q"};
    m_conversation = std::make_unique<Conversation>(surroundings, m_greylist);
    queue(m_conversation->greet());
}

void Script::queue(const QList<Action> &actions)
{
    for (const Action &action : actions) {
        if (action.kind != Action::Kind::Write) {
            m_heard.append({action.kind, {}});
            continue;
        }
        QList<QByteArray> lines = action.octets.split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1))
            m_heard.append({action.kind, line + '\n'});
    }
}

void Script::take(const QByteArray &bytes)
{
    queue(m_conversation->take(bytes, m_now));
}

QByteArray Script::expectLine(const QByteArray &prefix)
{
    if (m_heard.isEmpty() || m_heard.first().kind != Action::Kind::Write)
        return "no line came";
    const QByteArray line = m_heard.takeFirst().line;
    if (!line.endsWith("\r\n") || line.size() > 512)
        return "not a line: " + line;
    return line.startsWith(prefix) ? QByteArray() : "came: " + line.trimmed();
}

QByteArray Script::expectReply(const QByteArray &code)
{
    while (!m_heard.isEmpty() && m_heard.first().line.startsWith(code + '-')) {
        if (const QByteArray wrong = expectLine(code); !wrong.isEmpty())
            return wrong;
    }
    return expectLine(code + ' ');
}

QByteArray Script::expect(Action::Kind kind, const char *name)
{
    if (m_heard.isEmpty())
        return QByteArray("nothing came instead of ") + name;
    const Heard heard = m_heard.takeFirst();
    return heard.kind == kind ? QByteArray() : "came: " + heard.line.trimmed();
}

QByteArray Script::step(const QByteArray &line)
{
    const QByteArray what = line.left(2);
    const QByteArray rest = line.mid(3);
    if (what == "S:")
        return expectLine(rest);
    if (what == "S*")
        return expectReply(rest);
    if (what == "X:")
        return expect(Action::Kind::Close, "the end");
    if (what == "T:") {
        m_conversation->tlsStarted();
        return expect(Action::Kind::StartTls, "TLS");
    }
    if (!m_heard.isEmpty())
        return "unexpected: " + m_heard.first().line.trimmed();
    if (what == "C:")
        take(unescaped(withResponses(rest)) + "\r\n");
    else if (what == "R:")
        take(unescaped(withResponses(rest)));
    else if (what == "W:")
        m_now += std::chrono::milliseconds(rest.toInt());
    else
        return "not a line of a script";
    return {};
}

QByteArray Script::play(const char *text)
{
    const QList<QByteArray> lines = QByteArray(text).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].startsWith("C:") || lines[i].startsWith("R:") ? lines[i] : lines[i].trimmed();
        if (line.isEmpty())
            continue;
        if (const QByteArray wrong = step(line); !wrong.isEmpty())
            return "line " + QByteArray::number(i + 1) + ", " + line + ": " + wrong;
    }
    return m_heard.isEmpty() ? QByteArray() : "left over: " + m_heard.first().line.trimmed();
}
