#pragma once
#include "core/survey/survey.h"

#include <QObject>

#include <memory>
#include <thread>

namespace Gui {

// A survey in threads of its own. Destroyed or started again, it waits for them to stop: some milliseconds.
class SurveyRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SurveyRun() override;
    void start(const Core::DocumentSource &source);
    void cancel(); // finished() comes soon, with what was found so far
    bool isRunning() const { return m_shared != nullptr; }

Q_SIGNALS:
    void progressed(quint32 done, quint32 all); // some ten times a second
    void finished(const Core::Survey &survey);

private:
    struct Shared;
    void abandon();
    void takeIn(const std::shared_ptr<Shared> &from);
    std::shared_ptr<Shared> m_shared; // of the run that goes on
    std::thread m_thread;
};

} // namespace Gui
