#pragma once
#include "core/checks/run.h"
#include "core/checks/smuggling.h"

namespace Core::Checks {

class SmugglingRun : public Run
{
    Q_OBJECT
public:
    SmugglingRun(const EndSequence &sequence, const Settings &settings, qsizetype inReport,
                 std::unique_ptr<Transport> transport, Document &document, QObject *parent);
    void start() override;
    qint64 delay() const; // ms, of the reply to the sequence; -1: none came

private:
    void sayCommand(const QByteArray &line, Outcome whenRefused, std::function<void()> then);
    void sendMessage();
    void goOn(NextStep last);
    void say(NextStep step);

    const EndSequence &m_sequence;
    SmugglingHeard m_heard;
};

} // namespace Core::Checks
