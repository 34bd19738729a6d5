#pragma once
#include "core/checks/relay.h"
#include "core/checks/run.h"

namespace Core::Checks {

// A few forms one after the other, a transaction each.
class RelayRun : public Run
{
    Q_OBJECT
public:
    struct Task {
        qsizetype inReport = 0;
        RelayCase relay;
    };
    RelayRun(const QList<Task> &tasks, UnknownRecipient unknown, const Settings &settings,
             std::unique_ptr<Transport> transport, Document &document, QObject *parent);
    void start() override;

private:
    void next();
    void sayMail();
    void sayRecipient();
    void sayData();
    void decideNow();

    const QList<Task> m_tasks;
    const UnknownRecipient m_unknown;
    qsizetype m_at = -1;
    RelayHeard m_heard;
};

} // namespace Core::Checks
