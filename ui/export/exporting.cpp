#include "ui/export/exporting.h"

#include "core/anonymous/withexamplenames.h"

#include <QBuffer>

#include <algorithm>
#include <numeric>

namespace Export {

namespace {

enum class Way : quint8 { Finished, Cancelled, Stopped };

Words::Language languageOf(QLocale::Language language)
{
    const bool french = language == QLocale::French;
    return Words::Language(french ? QLocale(QLocale::French, QLocale::France)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

std::vector<Core::RowId> rowsOf(const Order &order, const Core::Document &document)
{
    const auto there = Core::RowId(document.rows().size());
    std::vector<Core::RowId> rows = order.rows;
    if (rows.empty()) {
        rows.resize(there);
        std::iota(rows.begin(), rows.end(), Core::RowId(0));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::lower_bound(rows.begin(), rows.end(), there), rows.end());
    return rows;
}

// `goesOn` is asked behind each row.
Way write(const Order &order, QIODevice &to, Progress &progress, const std::function<bool()> &goesOn)
{
    const auto document = order.material->document(order.choices.names, progress);
    if (!document)
        return Way::Cancelled;
    const Words::Language language = languageOf(order.choices.language);
    const std::vector<Core::RowId> rows = rowsOf(order, *document);
    progress.total = quint32(rows.size());
    Core::RowMarks marks;
    marks.follow(*document);
    const Matter matter{language, *document, rows, order.choices.explanations, order.choices.names, &marks};
    const auto writer = order.writerOf(order.choices.format, matter, to);
    if (!writer)
        return Way::Stopped;
    writer->begin();
    for (const Core::RowId row : rows) {
        if (progress.cancelled)
            return Way::Cancelled;
        writer->row(row);
        ++progress.done;
        if (!goesOn())
            return Way::Stopped;
    }
    writer->end();
    return Way::Finished;
}

} // namespace

std::shared_ptr<const Core::Document> Material::document(Names names, const Progress &progress)
{
    const std::lock_guard guard(m_guard);
    if (!m_own && !progress.cancelled)
        m_own = Core::Document::of(m_source);
    if (names == Names::Own || !m_own)
        return m_own;
    if (!m_example)
        m_example = Core::withExampleNames(*m_own, progress.cancelled);
    return m_example;
}

Outcome exportFile(const Order &order, const QString &path, NewFile::Existing existing, Progress &progress)
{
    NewFile file(path);
    if (!file.begin())
        return {Outcome::Kind::Failed, file.problem(), {}};
    const auto fine = [&] { return file.problem().kind == FileProblem::Kind::None; };
    const Way way = write(order, file, progress, fine);
    if (way == Way::Cancelled)
        return {Outcome::Kind::Cancelled, {}, {}};
    if (way == Way::Stopped || !file.finish(existing))
        return {Outcome::Kind::Failed, file.problem(), {}};
    return {};
}

Outcome exportOctets(const Order &order, qsizetype most, Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Way way = write(order, buffer, progress, [&] { return buffer.size() < most; });
    if (way == Way::Cancelled)
        return {Outcome::Kind::Cancelled, {}, {}};
    return {way == Way::Finished ? Outcome::Kind::Done : Outcome::Kind::Failed, {}, buffer.data()};
}

} // namespace Export
