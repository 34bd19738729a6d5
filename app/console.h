#pragma once
#include "app/consolelogin.h"
#include "app/consolescript.h"
#include "app/options.h"
#include "core/journal/journalwriter.h"
#include "core/session/session.h"
#include "ui/words/language.h"

#include <QFile>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace App {

// A session without a window: the script's lines go to the server in lock-step, everything that happens goes to
// standard output as text or JSON, flushed line by line.
class Console : public QObject
{
    Q_OBJECT
public:
    explicit Console(const ConsoleRun &run, QObject *parent = nullptr);
    ~Console() override;
    bool openScript(); // false: the file cannot be read
    bool openSecret(); // of the login; the same
    // Of what the run wants kept: before start(), and when all is over. No: a sentence is on standard error.
    Written openJournal();
    Written closeJournal();
    void setTrust(
        const Core::TrustSettings &trust); // before start(); without it, as the run says, without an own certificate
    void start();
    const Core::Document &document() const { return m_document; }

Q_SIGNALS:
    void finished(App::Exit exit);

private:
    void readInput();
    void print();
    void printRow(Core::RowId row);
    void step();
    void takeStep(const ConsoleScript::Step &step);
    bool expectationMet(const QByteArray &expected);
    void finish(Exit exit);
    Written tellNotKept(const Core::Problem &problem) const;
    void note(Core::Facts::NoteKind kind, const QList<QByteArray> &arguments);
    Exit exitOfEnd() const;

    ConsoleRun m_run;
    Core::TrustSettings m_trust;
    Words::Language m_language;
    Core::Document m_document;
    std::unique_ptr<Core::Session> m_session;
    ConsoleScript m_script;
    ConsoleLogin m_login;
    QFile m_input;
    std::unique_ptr<QSocketNotifier> m_inputReady;
    QTimer m_next; // step() when the event at hand is through
    std::unique_ptr<Core::Journal::JournalWriter> m_journal;
    Core::RowId m_printed = 0;
    std::optional<Exit> m_decided; // by the script; the end of the connection decides otherwise
    bool m_over = false;
};

} // namespace App
