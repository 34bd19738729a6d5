#pragma once
#include "core/journal/storage.h"
#include "core/transcript/problem.h"
#include "core/transcript/recorder.h"

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

namespace Core::Journal {

// Keeps a live transcript in a file from its first event on: each record is handed to the system before anything else
// looks at the event, so a crash loses none that was whole; a thread has the disk take what there is once a second and
// at the end, so a power cut loses the last second. A disk that is full or gone stops nothing: what could not be
// written is tried again every second, and said once.
class JournalWriter : public QObject, public Keeper
{
    Q_OBJECT
public:
    // Keeps what `transcript` has and will have. It outlives this.
    JournalWriter(const Transcript &transcript, const QString &path, Storage &storage = diskStorage(),
                  QObject *parent = nullptr);
    ~JournalWriter() override; // as finish(), and waits for the disk
    // Makes the file (0600, its folder 0700) and locks it for as long as this lives.
    std::optional<Problem> open();
    void recorded(const Event &event, QByteArrayView payload) override;
    void finish(); // the session is over: writes the end and syncs. What is recorded later begins anew behind it
    QString path() const;
    bool isKept() const; // all of it, at the moment

Q_SIGNALS:
    void stopped(const Core::Problem &problem); // once for each time that it stops
    void resumed();

private:
    void keepUp();
    void stop(int error);
    void tick();

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core::Journal
