#include "ui/explanation/pastedload.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Gui {

namespace {

QFuture<PastedLoad> inWorker(std::function<PastedLoad()> work)
{
    const auto promise = std::make_shared<QPromise<PastedLoad>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

PastedLoad readFile(const QString &path)
{
    PastedLoad load;
    QFile file(path);
    // A pipe or a device would be read for ever.
    load.readable = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    if (load.readable)
        load.text = Core::Pasted::textOfFile(file.read(Core::Pasted::mostOctets + 1));
    load.reading = Core::Pasted::read(load.text);
    return load;
}

} // namespace

QFuture<PastedLoad> loadPastedText(const QByteArray &text)
{
    return inWorker([text] {
        PastedLoad load;
        load.reading = Core::Pasted::read(text);
        return load;
    });
}

QFuture<PastedLoad> loadPastedFile(const QString &path)
{
    return inWorker([path] { return readFile(path); });
}

} // namespace Gui
