#pragma once
#include "core/net/transport.h"

#include <QList>

#include <optional>

namespace Core::Testing {

// Everything a transport told, in its order. A step is a word and, for what was received, the octets with adjoining
// ones of the same passage joined: "clear:220 hi\r\n", "tls:250 ok\r\n", "doubtful:…".
class Watcher : public QObject
{
public:
    explicit Watcher(Transport &transport)
    {
        connect(&transport, &Transport::resolved, this,
                [this](const QByteArray &name, const QList<QByteArray> &) { add("resolved:" + name); });
        connect(&transport, &Transport::trying, this, [this](const QByteArray &address, quint16) {
            tried.append(address);
            add("trying");
        });
        connect(&transport, &Transport::tryFailed, this, [this](const Failure &given) {
            tryFailures.append(given);
            add("tryFailed");
        });
        connect(&transport, &Transport::connected, this, [this](const QByteArray &from, const QByteArray &to) {
            local = from;
            peer = to;
            add("connected");
        });
        connect(&transport, &Transport::received, this, &Watcher::take);
        connect(&transport, &Transport::written, this, [this](qint64 bytes) { written += bytes; });
        connect(&transport, &Transport::doubted, this, [this](const TlsFacts &given) {
            facts = given;
            add("doubted");
        });
        connect(&transport, &Transport::encrypted, this, [this](const TlsFacts &given) {
            facts = given;
            add("encrypted");
        });
        connect(&transport, &Transport::closed, this, [this](Closing how) {
            closing = how;
            add("closed");
            ++ends;
        });
        connect(&transport, &Transport::failed, this, [this](const Failure &given) {
            failure = given;
            add("failed");
            ++ends;
        });
    }

    QList<QByteArray> steps;
    QByteArray clear, protectedBytes; // all of a passage, joined
    QList<QByteArray> tried;
    QList<Failure> tryFailures;
    QByteArray local, peer;
    qint64 written = 0;
    qsizetype longest = 0; // of what was received at once
    std::optional<TlsFacts> facts;
    std::optional<Closing> closing;
    std::optional<Failure> failure;
    int ends = 0, afterEnd = 0;

private:
    void add(const QByteArray &step)
    {
        afterEnd += ends > 0;
        steps.append(step);
    }
    void take(const QByteArray &bytes, Passage passage)
    {
        const QByteArray word = passage == Passage::Clear         ? "clear:"
                                : passage == Passage::TlsVerified ? "tls:"
                                                                  : "doubtful:";
        afterEnd += ends > 0;
        longest = qMax(longest, bytes.size());
        (passage == Passage::Clear ? clear : protectedBytes) += bytes;
        if (!steps.isEmpty() && steps.last().startsWith(word))
            steps.last() += bytes;
        else
            steps.append(word + bytes);
    }
};

} // namespace Core::Testing
