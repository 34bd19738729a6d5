#pragma once
#include "core/checks/relay.h"
#include "core/checks/report.h"
#include "core/document/document.h"
#include "core/net/transport.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Core::Checks {

class Run;

// Runs a check: connection after connection, a few at a time, the controls first. Says nothing to a server that the
// settings do not name as confirmed. Each connection is a Document that stays as long as the runner.
class Runner : public QObject
{
    Q_OBJECT
public:
    using MakeTransport = std::function<std::unique_ptr<Transport>()>;
    Runner(const Settings &settings, MakeTransport makeTransport, QObject *parent = nullptr);
    ~Runner() override;

    void start();  // nothing happens where problems() are left
    void cancel(); // at once: no connection is left open
    bool isRunning() const { return m_report.state == Report::State::Running; }
    const Report &report() const { return m_report; }
    const Settings &settings() const { return m_settings; }
    Document *document(int connection) const; // null: out of range

Q_SIGNALS:
    void casesAdded(qsizetype first, qsizetype last); // in report().cases
    void caseChanged(qsizetype at);
    void finished(); // once: also cancelled

private:
    void launch();
    Run *launchRelay(Document &document);
    Run *launchNext(Document &document);
    QList<qsizetype> takeWaiting(qsizetype most);
    void begin(Run *run);
    void take(qsizetype at, const Finding &finding);
    void runEnded(Run *run);
    void learn(const Document &document);
    void controlsDone();
    void addProbes();
    void finish(Report::State state);

    const Settings m_settings;
    const MakeTransport m_makeTransport;
    Report m_report;
    Pace m_pace;
    RelayNames m_names;
    QList<RelayCase> m_relayCases; // beside report().cases
    QList<bool> m_taken;           // beside report().cases: it is some run's
    QList<int> m_tries;            // beside report().cases: connections that ended before they were found
    std::vector<std::unique_ptr<Document>> m_documents;
    std::vector<std::unique_ptr<Run>> m_runs;
    enum class Stage : quint8 { Controls, Probes } m_stage = Stage::Controls;
};

} // namespace Core::Checks
