#pragma once
#include "core/transcript/eventsource.h"
#include "core/transcript/problem.h"

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

namespace Core::Journal {

// Writes a transcript to a file, in a worker. The file that was there stays whole until the new one is whole on the
// disk: pieces written and checked one by one, synced, renamed over it, the folder synced. New files are for their
// owner alone (0600). Destroyed, it gives up and takes its unfinished file away.
class Saving : public QObject
{
    Q_OBJECT
public:
    Saving(const Transcript &transcript, const QString &path, QObject *parent = nullptr); // as it is now
    ~Saving() override;
    void start(); // once
    void cancel();
    QString path() const;
    std::optional<Problem> problem() const; // after finished(); none: saved

Q_SIGNALS:
    void progressed(const Core::EventSource::Progress &progress);
    void finished(); // once

private:
    class Private;
    std::unique_ptr<Private> m;
};

// The same at once, for workers and the console.
std::optional<Problem> save(const Transcript &transcript, const QString &path);

} // namespace Core::Journal
