#pragma once
#include "ui/export/exporting.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

namespace Gui {

struct ExportResult {
    Export::Outcome outcome;
    QByteArray plain; // of a copy: the same as text, beside what is rich
    QImage page;      // of a preview of pages
};

// One piece of export work in a worker: a file, a copy, a preview. A new one, or the end of this object, cancels the
// one before; what comes late is dropped.
class ExportRun : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<ExportResult(Export::Progress &progress)>;
    explicit ExportRun(QObject *parent = nullptr);
    ~ExportRun() override;
    void start(Work work);
    void cancel(); // finished() comes, as Cancelled
    bool isRunning() const { return m_progress != nullptr; }
    quint32 done() const { return m_progress ? m_progress->done.load() : 0; }
    quint32 total() const { return m_progress ? m_progress->total.load() : 0; }

Q_SIGNALS:
    void finished(const Gui::ExportResult &result);

private:
    std::shared_ptr<Export::Progress> m_progress;
    std::unique_ptr<QFutureWatcher<ExportResult>> m_watcher;
};

// The works there are.
ExportRun::Work fileWork(const Export::Order &order, const QString &path, Export::NewFile::Existing existing);
ExportRun::Work copyWork(const Export::Order &order);
ExportRun::Work previewWork(const Export::Order &order, QSize page, qreal pixelRatio);

} // namespace Gui
