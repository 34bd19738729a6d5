#include "core/checks/run.h"

#include <utility>

namespace Core::Checks {

Run::Run(const Settings &settings, const QList<qsizetype> &cases, std::unique_ptr<Transport> transport,
         Document &document, QObject *parent)
    : QObject(parent), m_settings(settings), m_talk(settings, std::move(transport), document), m_cases(cases),
      m_open(cases)
{}

void Run::find(qsizetype inReport, const Finding &finding)
{
    if (m_open.removeOne(inReport))
        Q_EMIT found(inReport, finding);
}

void Run::findAll(const Finding &finding)
{
    for (const qsizetype one : QList<qsizetype>(m_open))
        find(one, finding);
}

void Run::end()
{
    m_talk.leave([this] { Q_EMIT done(); });
}

} // namespace Core::Checks
