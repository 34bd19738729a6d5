#pragma once
#include "core/practice/contentreader.h"
#include "core/practice/envelope.h"
#include "core/sasl/serverexchange.h"

#include <chrono>
#include <memory>

namespace Core::Practice {

// What is to be done next, in order: octets to write, TLS to begin, the connection to close.
struct Action {
    enum class Kind : quint8 { Write, StartTls, Close } kind = Kind::Write;
    QByteArray octets;
    std::chrono::milliseconds after{0}; // counted from when the action before it was done
    bool operator==(const Action &) const = default;
};

// What one conversation is told of the world outside.
struct Surroundings {
    Situation situation = Situation::Submission;
    QByteArray peer;          // the client's address, for the greeting
    QByteArray cramChallenge; // "<…@practice.test>", fresh for each connection
    QByteArray queuePrefix;   // of the ids given to accepted messages
};

// The practice server's side of a dialogue: octets in, actions out. No socket, no clock, no thread. Total: any octets
// give replies that hold to RFC 5321, 2033 (LMTP), 4954, 3207, 1870, 2034, 2920, 3030, 3461, 6152 and 6531, and memory
// stays bounded.
class Conversation
{
public:
    using Time = std::chrono::milliseconds; // on any clock that only goes forward
    Conversation(const Surroundings &surroundings, Greylist &greylist);

    QList<Action> greet();
    QList<Action> take(QByteArrayView bytes, Time now);
    void tlsStarted();    // all that was said before is forgotten (RFC 3207 4.2)
    QList<Action> idle(); // nothing came for too long
    bool isOver() const { return m_mode == Mode::Over; }

private:
    enum class Mode : quint8 { Command, Response, Content, Chunk, Handshake, Over };
    using Handle = Answer (Conversation::*)(QByteArrayView line, const Smtp::Command &command);
    struct Known {
        Smtp::Verb verb;
        Handle handle;
        bool beforeTls;   // may come although TLS is required (RFC 3207 4)
        bool beforeLogin; // may come although a login is required (RFC 4954 6)
        bool barred;      // takes no argument
    };
    static const Known *known(Smtp::Verb verb);

    qsizetype takeLinePiece(QByteArrayView bytes);
    qsizetype takeChunk(QByteArrayView bytes);
    void lineCame();
    Answer lineFault(QByteArrayView line, const Smtp::Command &command) const;
    Answer answerTo(QByteArrayView line);
    void say(const Answer &answer);
    void act(Action::Kind kind);
    Answer tooManyErrors();
    bool mayLogIn() const;
    QList<QByteArray> offers() const;

    Answer introduce(QByteArrayView line, const Smtp::Command &command); // EHLO, HELO, LHLO
    Answer mail(QByteArrayView line, const Smtp::Command &command);
    Answer rcpt(QByteArrayView line, const Smtp::Command &command);
    Answer data(QByteArrayView line, const Smtp::Command &command);
    Answer chunk(QByteArrayView line, const Smtp::Command &command);
    Answer reset(QByteArrayView line, const Smtp::Command &command);
    Answer verify(QByteArrayView line, const Smtp::Command &command);
    Answer help(QByteArrayView line, const Smtp::Command &command);
    Answer noop(QByteArrayView line, const Smtp::Command &command);
    Answer quit(QByteArrayView line, const Smtp::Command &command);
    Answer startTls(QByteArrayView line, const Smtp::Command &command);
    Answer auth(QByteArrayView line, const Smtp::Command &command);

    Answer beginLogin(const Smtp::Command &command, QByteArrayView line);
    Answer response(QByteArrayView line); // one line of an AUTH exchange
    Answer stepLogin(QByteArrayView base64);
    Answer endLogin(const Answer &answer);

    Answer notReadyForContent() const;
    void endContent(quint64 size, const Answer &fault);
    Answer contentFault() const;
    void endChunk();

    const Surroundings m_surroundings;
    const Rules m_rules;
    Greylist &m_greylist;
    Envelope m_envelope;
    Client m_client;
    Mode m_mode = Mode::Command;
    Time m_now{0};
    QList<Action> m_actions;
    QByteArray m_line; // begun, its end has not come
    bool m_lineTooLong = false;
    bool m_introduced = false;
    bool m_encrypted = false;
    int m_errors = 0;
    int m_replies = 0;
    int m_messages = 0;
    std::unique_ptr<Sasl::ServerExchange> m_login;
    ContentReader m_content;
    struct {
        quint64 left = 0; // octets of this chunk to come
        quint64 size = 0; // of all chunks so far
        bool last = false;
        bool begun = false; // BDAT was used in this transaction
        Answer refusal;     // decided before the octets came
    } m_chunk;
};

} // namespace Core::Practice
