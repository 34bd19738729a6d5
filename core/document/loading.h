#pragma once
#include "core/document/document.h"
#include "core/transcript/eventsource.h"

#include <QList>
#include <QObject>
#include <memory>
#include <optional>

namespace Core {

// Makes a Document of what was recorded before. One worker reads the source, a second derives rows, and this thread
// only joins what they found to the document, a few milliseconds at a time: the window shows the first rows at once
// and stays quick while the rest comes. Destroyed, it stops; nobody waits for a worker.
class Loading : public QObject
{
    Q_OBJECT
public:
    // `start`: the state before the first event; nothing: that of a new connection, of the protocol that Opened names.
    explicit Loading(std::unique_ptr<EventSource> source, std::optional<Smtp::Conversation> start = std::nullopt,
                     QObject *parent = nullptr);
    ~Loading() override;
    void start();  // once
    void cancel(); // finished() comes soon; the document keeps what is there
    // From begun() on; it goes on growing until finished(). The caller's: taken once, and to live until then.
    std::unique_ptr<Document> takeDocument();
    EventSource::Progress progress() const;
    const QList<Problem> &problems() const; // after finished()
    bool isFinished() const;

Q_SIGNALS:
    void begun(); // at the latest before finished(), but for a source that cannot be read at all
    void progressed(const Core::EventSource::Progress &progress); // some ten times a second
    void finished();                                              // once

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
