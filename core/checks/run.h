#pragma once
#include "core/checks/talk.h"

namespace Core::Checks {

// The cases of a check that share one connection. It ends by done(); what was not found by then was not reached.
class Run : public QObject
{
    Q_OBJECT
public:
    Run(const Settings &settings, const QList<qsizetype> &cases, std::unique_ptr<Transport> transport,
        Document &document, QObject *parent);
    virtual void start() = 0;
    void stop() { m_talk.cut(); }                             // at once, without done()
    const QList<qsizetype> &cases() const { return m_cases; } // in the report
    const Document &document() const { return m_talk.document(); }

Q_SIGNALS:
    void began(qsizetype inReport);
    void found(qsizetype inReport, const Core::Checks::Finding &finding);
    void done();

protected:
    void end();                           // leaves, then done()
    void findAll(const Finding &finding); // of those that have not been found yet
    void find(qsizetype inReport, const Finding &finding);

    const Settings m_settings;
    Talk m_talk;

private:
    QList<qsizetype> m_cases, m_open;
};

} // namespace Core::Checks
