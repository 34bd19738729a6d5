#include "app/keeping.h"

#include "core/journal/folder.h"

#include <QAction>
#include <QDateTime>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace App {

namespace {

constexpr std::chrono::seconds startTime{5};
constexpr int noDays = 0;

} // namespace

Keeping::Keeping(Gui::SessionsRoom &room, QObject *parent) : QObject(parent), m_room(room)
{
    m_room.setFolder(Core::Journal::sessionsFolder());
    connect(&m_room, &Gui::SessionsRoom::saved, this, &Keeping::saveKeysBeside);
}

QString Keeping::newPath(const QByteArray &host) const
{
    return Core::Journal::newJournalPath(Core::Journal::sessionsFolder(), host, QDateTime::currentMSecsSinceEpoch());
}

std::function<void(const QByteArray &)> Keeping::keyLog(const QByteArray &host)
{
    m_keys.reset();
    m_nextPath = newPath(host);
    if (!m_room.keepKeys()->isChecked())
        return {};
    m_keys = std::make_unique<Core::Journal::KeyLog>(Core::Journal::keyLogBeside(m_nextPath));
    return [self = QPointer<Keeping>(this), path = m_nextPath](const QByteArray &lines) {
        if (self && self->m_keys && self->m_nextPath == path)
            self->keepKeys(lines);
    };
}

void Keeping::keepKeys(const QByteArray &lines)
{
    if (const int error = m_keys->add(lines))
        m_room.tellKeysStopped(error);
}

// A document that was saved has its keys beside it too.
void Keeping::saveKeysBeside(const QString &document)
{
    if (!m_keys || m_keys->lines().isEmpty() || !m_room.isLive())
        return;
    const QString path = Core::Journal::keyLogBeside(document);
    Core::Journal::diskStorage().remove(path);
    if (const int error = Core::Journal::KeyLog(path).add(m_keys->lines()))
        m_room.tellKeysStopped(error);
}

void Keeping::begin(Core::Document &document, const QByteArray &host)
{
    end();
    if (m_room.keepDays() == noDays)
        return;
    const QString path = m_nextPath.isEmpty() ? newPath(host) : m_nextPath;
    m_journal = std::make_unique<Core::Journal::JournalWriter>(document.transcript(), path);
    connect(m_journal.get(), &Core::Journal::JournalWriter::stopped, &m_room, &Gui::SessionsRoom::tellStopped);
    connect(m_journal.get(), &Core::Journal::JournalWriter::resumed, &m_room, &Gui::SessionsRoom::tellResumed);
    if (const std::optional<Core::Problem> problem = m_journal->open()) {
        m_journal.reset();
        m_room.tellStopped(*problem);
        return;
    }
    m_document = &document;
    document.recorder().setKeeper(m_journal.get());
}

void Keeping::finish()
{
    if (m_journal)
        m_journal->finish();
}

void Keeping::end()
{
    if (m_document)
        m_document->recorder().setKeeper(nullptr);
    m_document = nullptr;
    m_journal.reset();
}

void Keeping::sweepLater()
{
    QTimer::singleShot(startTime, this, &Keeping::sweep);
}

void Keeping::sweep()
{
    QThreadPool::globalInstance()->start(
        [days = m_room.keepDays()] { Core::Journal::sweep(Core::Journal::sessionsFolder(), days); });
}

} // namespace App
