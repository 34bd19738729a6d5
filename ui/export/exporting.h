#pragma once
#include "ui/export/newfile.h"
#include "ui/export/writer.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace Export {

// How far a worker is, and whether it shall stop; shared with whoever waits for it.
struct Progress {
    std::atomic<quint32> done = 0, total = 0; // rows
    std::atomic_bool cancelled = false;
};

// A session that is to be given away, derived once for all exports of it, in whatever thread asks first: as it is, and
// with example names. What it was made from never changes, so that a live session goes on meanwhile.
class Material
{
public:
    explicit Material(Core::DocumentSource source) : m_source(std::move(source)) {}
    std::shared_ptr<const Core::Document> document(Names names, const Progress &progress); // null: cancelled

private:
    Core::DocumentSource m_source;
    std::mutex m_guard;
    std::shared_ptr<const Core::Document> m_own, m_example;
};

using WriterOf = std::function<std::unique_ptr<Writer>(Format, const Matter &, QIODevice &)>;

struct Order {
    std::shared_ptr<Material> material;
    std::vector<Core::RowId> rows; // empty: all
    Choices choices;
    WriterOf writerOf = textWriter;
};

struct Outcome {
    enum class Kind : quint8 { Done, Cancelled, Failed } kind = Kind::Done;
    FileProblem problem; // of Failed
    QByteArray octets;   // of exportedOctets()
};

// Both block; for a worker.
Outcome exportFile(const Order &order, const QString &path, NewFile::Existing existing, Progress &progress);
// At most `most` octets, rows whole; what a clipboard or a preview can hold.
Outcome exportOctets(const Order &order, qsizetype most, Progress &progress);

} // namespace Export
