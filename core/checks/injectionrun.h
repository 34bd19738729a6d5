#pragma once
#include "core/checks/injection.h"
#include "core/checks/run.h"

namespace Core::Checks {

class InjectionRun : public Run
{
    Q_OBJECT
public:
    InjectionRun(const Injection &injection, const Settings &settings, qsizetype inReport,
                 std::unique_ptr<Transport> transport, Document &document, QObject *parent);
    void start() override;

private:
    void introduce();
    void startTls();
    void lookAtTls();
    void listenInside();
    void sayInside();
    void decideNow();

    const Injection &m_injection;
    InjectionHeard m_heard;
};

} // namespace Core::Checks
