#pragma once
#include "core/document/document.h"
#include "core/journal/journalwriter.h"
#include "core/journal/keylog.h"
#include "ui/sessions/sessionsroom.h"

#include <QObject>

#include <functional>
#include <memory>

namespace App {

// What stays of live sessions on the disk: their journals, for as long as the user wants them.
class Keeping : public QObject
{
    Q_OBJECT
public:
    explicit Keeping(Gui::SessionsRoom &room, QObject *parent = nullptr);
    // Of this session from now on; `document` lives until the next call, or end().
    void begin(Core::Document &document, const QByteArray &host);
    // Where the keys of the TLS layer of the session that begin() will be told of go; null: the user wants none kept.
    std::function<void(const QByteArray &)> keyLog(const QByteArray &host);
    void finish();     // the session is over; notes may follow
    void end();        // before the document goes
    void sweepLater(); // what is older than it should be goes, once the start is over

private:
    void sweep();
    QString newPath(const QByteArray &host) const;
    void keepKeys(const QByteArray &lines);
    void saveKeysBeside(const QString &document);

    Gui::SessionsRoom &m_room;
    Core::Document *m_document = nullptr;
    std::unique_ptr<Core::Journal::JournalWriter> m_journal;
    QString m_nextPath; // of the journal that begin() makes
    std::unique_ptr<Core::Journal::KeyLog> m_keys;
};

} // namespace App
