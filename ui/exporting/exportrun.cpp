#include "ui/exporting/exportrun.h"

#include "ui/exporting/pagewriter.h"

#include <QPromise>
#include <QThreadPool>

namespace Gui {

namespace {

constexpr qsizetype clipboardOctets = 16 * 1024 * 1024;
constexpr qsizetype previewOctets = 24 * 1024;
constexpr size_t previewRows = 60;

Export::Order firstRows(Export::Order order)
{
    if (order.rows.size() > previewRows)
        order.rows.resize(previewRows);
    if (order.rows.empty())
        for (Core::RowId row = 0; row < previewRows; ++row)
            order.rows.push_back(row);
    return order;
}

// The first page, in the shape of A4.
QImage firstPage(const Export::Order &order, QSize size, qreal pixelRatio, Export::Progress &progress)
{
    QImage page(size * pixelRatio, QImage::Format_RGB32);
    page.fill(Qt::white);
    constexpr qreal widthOfA4 = 0.21; // m
    const int dots = qRound(page.width() / widthOfA4);
    page.setDotsPerMeterX(dots);
    page.setDotsPerMeterY(dots);
    Export::Order pages = firstRows(order);
    pages.writerOf = [&page](Export::Format, const Export::Matter &matter, QIODevice &) {
        return std::make_unique<PageWriter>(matter, page, [] { return PageWriter::Turned::NoMore; });
    };
    Export::exportOctets(pages, previewOctets, progress);
    page.setDevicePixelRatio(pixelRatio);
    return page;
}

} // namespace

ExportRun::ExportRun(QObject *parent) : QObject(parent) {}

ExportRun::~ExportRun()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void ExportRun::start(Work work)
{
    if (m_progress)
        m_progress->cancelled = true;
    m_progress = std::make_shared<Export::Progress>();
    if (m_watcher) { // perhaps it is its own signal that leads here
        m_watcher->disconnect(this);
        m_watcher.release()->deleteLater();
    }
    m_watcher = std::make_unique<QFutureWatcher<ExportResult>>();
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, [this] {
        const ExportResult result = m_watcher->result();
        m_progress.reset();
        Q_EMIT finished(result);
    });
    const auto promise = std::make_shared<QPromise<ExportResult>>();
    promise->start();
    m_watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, progress = m_progress, work = std::move(work)] {
        promise->addResult(work(*progress));
        promise->finish();
    });
}

void ExportRun::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
}

ExportRun::Work fileWork(const Export::Order &order, const QString &path, Export::NewFile::Existing existing)
{
    return [=](Export::Progress &progress) {
        return ExportResult{Export::exportFile(order, path, existing, progress), {}, {}};
    };
}

ExportRun::Work copyWork(const Export::Order &order)
{
    return [=](Export::Progress &progress) {
        ExportResult result{Export::exportOctets(order, clipboardOctets, progress), {}, {}};
        Export::Order beside = order;
        const bool rich = order.choices.format == Export::Format::Html;
        beside.choices.format = rich ? Export::Format::PlainText : Export::Format::Html;
        if (result.outcome.kind == Export::Outcome::Kind::Done &&
            (rich || order.choices.format == Export::Format::Markdown))
            result.plain = Export::exportOctets(beside, clipboardOctets, progress).octets;
        return result;
    };
}

ExportRun::Work previewWork(const Export::Order &order, QSize page, qreal pixelRatio)
{
    return [=](Export::Progress &progress) {
        if (order.choices.format == Export::Format::Pdf)
            return ExportResult{{}, {}, firstPage(order, page, pixelRatio, progress)};
        return ExportResult{Export::exportOctets(firstRows(order), previewOctets, progress), {}, {}};
    };
}

} // namespace Gui
