#include "ui/export/summary.h"
#include "ui/exporting/pagewriter.h"

#include <QPageSize>
#include <QPdfWriter>

namespace Gui {

namespace {

constexpr int resolution = 600;

class PdfWriter : public Export::Writer
{
public:
    PdfWriter(const Export::Matter &matter, QIODevice &to) : m_device(&to)
    {
        m_device.setResolution(resolution);
        m_device.setPageSize(QPageSize(QPageSize::A4));
        m_device.setPageMargins({}); // the page has its own
        m_device.setTitle(Export::summaryOf(matter).title);
        m_device.setCreator(QStringLiteral("Mailscope ") + QLatin1String(MAILSCOPE_VERSION));
        m_pages = std::make_unique<PageWriter>(matter, m_device, [this] {
            return m_device.newPage() ? PageWriter::Turned::NewPage : PageWriter::Turned::NoMore;
        });
    }
    void begin() override { m_pages->begin(); }
    void row(Core::RowId row) override { m_pages->row(row); }
    void end() override { m_pages->end(); }

private:
    QPdfWriter m_device;
    std::unique_ptr<PageWriter> m_pages; // its painter ends before its device
};

} // namespace

std::unique_ptr<Export::Writer> writerOf(Export::Format format, const Export::Matter &matter, QIODevice &to)
{
    if (format == Export::Format::Pdf)
        return std::make_unique<PdfWriter>(matter, to);
    return Export::textWriter(format, matter, to);
}

} // namespace Gui
