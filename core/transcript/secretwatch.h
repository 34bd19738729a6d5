#pragma once
#include "core/transcript/secretfacts.h"

#include <QByteArrayView>
#include <QList>

#include <span>

namespace Core {

// A secret inside bytes about to be sent, told by whoever made them (a form). `span` counts in those bytes.
struct KnownSecret {
    Facts::Secret::What what = Facts::Secret::What::Response;
    Span span;
    QByteArray value; // the plain secret itself, so that an echo of it can be masked in what comes back; may be empty
};

// Whether the octets of messages may be recorded. Masked: each is an asterisk but CR, LF and a dot that begins a line,
// so that lines, the final dot and what BDAT counts stay what they are.
enum class ContentRecord : quint8 { Shown, Masked };

// Finds the secrets in what a client sends though nobody told them: the initial response of AUTH and each line while
// AUTH is open (RFC 4954 4). Octet by octet: however the stream is cut, the same octets are masked. In doubt it masks:
// behind an AUTH that was refused, or that was not answered yet, a line is shown only when it begins with a known verb.
class SecretWatch
{
public:
    struct Masked {
        quint32 at = 0;     // of the mask in Recordable::bytes
        SecretBytes octets; // what was sent
        AuthPlace place;
        std::optional<Facts::Secret::What> told;
    };
    // What may be recorded. A secret is held back to its line's end, so there may be less or more than was given.
    struct Recordable {
        QByteArray bytes;
        std::vector<Masked> secrets;
    };
    void send(QByteArrayView bytes, std::span<const KnownSecret> known, Recordable &to);
    void flush(Recordable &to); // a secret whose line was never ended
    void hear(QByteArrayView received);
    void setContent(ContentRecord content);
    void startLayer(); // TLS is up: nothing that was heard or asked before counts (RFC 3207 4.2)

    // How lines that wait would be recorded if they were sent now, for showing them.
    static QList<QByteArray> masked(SecretWatch watch, const QList<QByteArray> &lines);
    // Of a line that is being written: from which octet on it would be masked; -1: nowhere yet. What may still become a
    // known verb is let through, what stands behind it is not.
    static qsizetype secretFrom(SecretWatch watch, QByteArrayView begun);

private:
    enum class Auth : quint8 { Idle, Asked, Open, Wary }; // Asked: AUTH or a response waits for its reply
    enum class Place : quint8 { Commands, Content, Octets };
    // Of a line: what its octets are. Undecided and Secret are held back, so is Told.
    enum class Line : quint8 { NotBegun, Command, UserName, Undecided, Secret };
    // Of a command line: what the next octet belongs to.
    enum class Part : quint8 { Indent, Word, BehindWord, Mechanism, BehindMechanism, User, Rest, Initial };

    void feed(char c);
    void begin();
    void feedContent(char c);
    qsizetype feedContentRun(QByteArrayView bytes);
    qsizetype feedOctets(QByteArrayView bytes);
    void countOctets(quint64 sent);
    void feedCommand(char c);
    void feedAuth(char c);
    void feedUndecided(char c);
    void release();
    void hold(char c);
    void emitClear(char c);
    void emitContent(QByteArrayView octets);
    void endLine();
    void endCommand();
    void askAuth();
    void endHeldLine();
    void closeMask();
    void clearLine();
    void heardLine();
    enum class Reply : quint8 { Whole, Broken };
    void heardCode(int code, Reply reply, QByteArrayView text);
    void heardInAuth(int code, Reply reply);

    ContentRecord m_content = ContentRecord::Shown;
    Recordable *m_to = nullptr;                // while send() or flush() runs
    std::optional<Facts::Secret::What> m_told; // the octet at hand lies in a known secret

    Auth m_auth = Auth::Idle;
    Place m_place = Place::Commands;
    QByteArray m_mechanism;
    int m_responses = 0;
    bool m_userDue = false;        // AUTH LOGIN without initial response: the user name is not secret
    bool m_passwordPrompt = false; // but the server asks for the password first
    bool m_dataAsked = false;
    quint64 m_octetsLeft = 0;

    Line m_line = Line::NotBegun;
    Part m_part = Part::Indent;
    QByteArray m_command; // the begin of the command line
    SecretBytes m_held;
    bool m_carriage = false; // a CR that may belong to the line's end
    std::optional<Facts::Secret::What> m_heldTold;
    qsizetype m_contentLength = 0; // of the line of content so far
    bool m_dotFirst = false;

    QByteArray m_heardLine; // its begin
    int m_heardCode = 0;    // of the reply that is coming in
    bool m_heardBroken = false;
};

} // namespace Core
