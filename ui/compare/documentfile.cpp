#include "ui/compare/documentfile.h"

#include "core/import/import.h"
#include "core/journal/journal.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace Gui {

namespace {

constexpr qint64 recognisedBy = 16;

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    // A pipe or a device would be read for ever.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(recognisedBy) : QByteArray();
}

Core::Import::Reading importOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return Core::Import::read(file);
}

} // namespace

DocumentFile::DocumentFile(const QString &path, QObject *parent) : QObject(parent), m_path(path) {}

DocumentFile::~DocumentFile() = default;

void DocumentFile::start()
{
    if (Core::Journal::isJournal(beginningOf(m_path)))
        load();
    else
        import();
}

void DocumentFile::load()
{
    m_loading = std::make_unique<Core::Loading>(Core::Journal::openJournal(m_path));
    connect(m_loading.get(), &Core::Loading::begun, this, [this] { m_document = m_loading->takeDocument(); });
    connect(m_loading.get(), &Core::Loading::finished, this, [this] {
        if (m_document)
            Q_EMIT opened();
        else
            Q_EMIT failed();
    });
    m_loading->start();
}

// In a worker: a log may be long.
void DocumentFile::import()
{
    const auto promise = std::make_shared<QPromise<std::shared_ptr<Core::Import::Reading>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path = m_path] {
        promise->addResult(std::make_shared<Core::Import::Reading>(importOf(path)));
        promise->finish();
    });
    auto *watcher = new QFutureWatcher<std::shared_ptr<Core::Import::Reading>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const auto reading = watcher->result();
        watcher->deleteLater();
        if (!reading->found.isEmpty()) {
            m_document = reading->found.first().open();
            m_others = reading->found.size() - 1;
        }
        if (m_document)
            Q_EMIT opened();
        else
            Q_EMIT failed();
    });
    watcher->setFuture(promise->future());
}

} // namespace Gui
