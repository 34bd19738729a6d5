#include "ui/importing/importreading.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace Gui {

namespace {

constexpr qint64 mostKeyLog = 256 * 1024 * 1024;

QByteArray keyLogAt(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(mostKeyLog)
                                                                                         : QByteArray();
}

} // namespace

ImportReading::ImportReading(const Source &source, QObject *parent) : QObject(parent), m_source(source)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const qint64 size = m_shared->size;
        Q_EMIT progressed(size > 0 ? int(qMin<qint64>(1000, m_shared->octets * 1000 / size)) : -1);
    });
}

ImportReading::~ImportReading()
{
    cancel();
}

void ImportReading::cancel()
{
    m_shared->cancelled = true;
}

void ImportReading::start()
{
    const auto promise = std::make_shared<QPromise<Core::Import::Reading>>();
    auto *watcher = new QFutureWatcher<Core::Import::Reading>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_tick.stop();
        Q_EMIT finished(watcher->result());
    });
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, source = m_source, shared = m_shared] {
        promise->addResult(read(source, *shared));
        promise->finish();
    });
    m_tick.start();
}

// A pipe or a device would be read for ever.
Core::Import::Reading ImportReading::read(const Source &source, Shared &shared)
{
    const auto monitor = [&shared](qint64 octets) {
        shared.octets = octets;
        return !shared.cancelled;
    };
    const Core::Import::Settings settings{keyLogAt(source.keyLog)};
    if (source.path.isEmpty())
        return Core::Import::read(source.text, settings, monitor);
    QFile file(source.path);
    if (!QFileInfo(source.path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Core::Import::Reading reading;
        reading.problem = Core::Import::Problem::NotReadable;
        reading.detail = file.errorString().toUtf8();
        return reading;
    }
    shared.size = file.size();
    return Core::Import::read(file, settings, monitor);
}

} // namespace Gui
