#pragma once
#include "core/practice/practiceconversation.h"

#include <QByteArray>
#include <QList>

// Plays a script against a Conversation. Lines of a script:
//   C: a line the client says (CR LF is added; \0 \r \n \t \xNN stand for octets)
//   R: octets the client says, nothing added
//   In both, {plain}, {cram} and {password} stand for alice's right responses, in base64
//   S: how the next line from the server must begin
//   S* 250  the next lines up to and with the last line of this reply
//   T: TLS begins; X: the server closes; W: 5000 lets so many milliseconds pass
// Everything the server says must be in the script.
class Script
{
public:
    explicit Script(Core::Practice::Situation situation);
    QByteArray play(const char *text); // empty, or what went wrong
    Core::Practice::Conversation &conversation() { return *m_conversation; }

private:
    QByteArray step(const QByteArray &line);
    QByteArray expectLine(const QByteArray &prefix);
    QByteArray expectReply(const QByteArray &code);
    QByteArray expect(Core::Practice::Action::Kind kind, const char *name);
    void take(const QByteArray &bytes);
    void queue(const QList<Core::Practice::Action> &actions);

    Core::Practice::Greylist m_greylist;
    std::unique_ptr<Core::Practice::Conversation> m_conversation;
    struct Heard {
        Core::Practice::Action::Kind kind;
        QByteArray line;
    };
    QList<Heard> m_heard;
    std::chrono::milliseconds m_now{0};
};

QByteArray unescaped(const QByteArray &text);
