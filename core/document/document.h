#pragma once
#include "core/document/dialogue.h"
#include "core/smtp/conversation.h"
#include "core/transcript/recorder.h"

#include <QObject>
#include <memory>

namespace Core {

class Follower;
struct Found;
namespace Facts {
struct Mark;
}

// What a text tells of the session that a reply in it comes from.
struct Surroundings {
    QByteArray host;    // of the server
    QByteArray command; // the line it answers, without terminator; a lone dot ends a message
    enum class Place : quint8 { Anywhere, Greeting } place = Place::Anywhere;
    bool operator==(const Surroundings &) const = default;
};

// What a document is derived from, as a value that a worker may have: sealed parts are shared, not copied.
struct DocumentSource {
    Transcript transcript;
    Smtp::Conversation start; // the state before the first event
};

// One Transcript with what is derived from it: rows, exchanges, faults, checkpoints. A Session feeds one, an import
// makes one; nothing else tells which. Facts that belong to the row before them (Secret) make no row.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(Protocol protocol = Protocol::Smtp, QObject *parent = nullptr);
    ~Document() override;
    // A free-standing reply. Its session is not known but for its surroundings: state Unknown, or Opening of a
    // greeting.
    static std::unique_ptr<Document> ofReply(QByteArrayView pasted, const Surroundings &surroundings = {});

    // What was recorded elsewhere (an import, a file), followed to its end.
    static std::unique_ptr<Document> of(const Transcript &recorded, Protocol protocol);

    static std::unique_ptr<Document> of(DocumentSource source); // followed to its end
    DocumentSource source() const;

    Recorder &recorder();
    void follow(); // derive what the recorder has added; the writer calls it after each turn of writing

    // What a Loading does with a document that still grows. Meanwhile nothing may be recorded, and follow() does
    // nothing; a mark waits.
    void grow(const std::shared_ptr<const Part> &part);
    void join(Found &&found);
    void grown(Follower follower); // over: goes on from there
    bool isGrowing() const;

    // A bookmark, a note, or one taken back, beside an event.
    void mark(const Facts::Mark &mark);
    std::span<const EventId> marks() const; // Kind::Mark, in order; of several about one place the last counts

    const Transcript &transcript() const;
    Dialogue dialogue() const;
    std::span<const Row> rows() const;
    std::span<const Smtp::Exchange> exchanges() const;
    std::span<const Fault> faults() const;
    const Smtp::Conversation &conversation() const; // now
    Smtp::Conversation before(RowId row) const;     // the state when this row came; from the nearest checkpoint
    Smtp::Conversation beforeSaid(const Smtp::Exchange &exchange) const; // the state in which its command was said

Q_SIGNALS:
    void appended(Core::RowId first, Core::RowId last); // after the derived parts have followed
    void marked();                                      // marks() has grown
    void completed();                                   // a Loading added the last of it
    void rowChanged(Core::RowId row);                   // it grew, or flags changed (the end of a reply, a fault)

private:
    void placeAt(const QByteArray &host);

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
