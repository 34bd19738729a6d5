#include "ui/transcript/transcriptmodel.h"

#include "ui/words/inert.h"
#include "ui/words/rowwords.h"

#include <chrono>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds batchTime{40};
constexpr qint64 sliceTime = 8;       // ms
constexpr qint64 insertionTime = 100; // ms; the view pays for each insertion with a layout
constexpr Core::RowId rowsAtOnce = 4096;
constexpr int rowsOfInsertion = 64 * 1024; // the header keeps eight octets of each row, in memory that is new to it

} // namespace

Tone toneOf(const Core::Row &row)
{
    switch (row.kind) {
    case Core::Kind::Received:
        return row.code == 0 ? Tone::Fault : toneOf(Core::severityOf(row.code));
    case Core::Kind::Sent:
        return Tone::Sent;
    case Core::Kind::Doubted:
    case Core::Kind::Trusted:
    case Core::Kind::Encrypted:
        return Tone::Tls;
    case Core::Kind::Failed:
    case Core::Kind::TryFailed:
        return Tone::Permanent;
    case Core::Kind::Opened:
    case Core::Kind::Resolved:
    case Core::Kind::Trying:
    case Core::Kind::Connected:
    case Core::Kind::Secret:
    case Core::Kind::Gap:
    case Core::Kind::Closed:
    case Core::Kind::Note:
    case Core::Kind::Foreign:
    case Core::Kind::Mark:
    case Core::Kind::Excerpt:
        return Tone::Note;
    }
    Q_UNREACHABLE();
}

TranscriptModel::TranscriptModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_batch, &QTimer::timeout, this, &TranscriptModel::showAppended);
    m_fill.setSingleShot(true);
    connect(&m_fill, &QTimer::timeout, this, &TranscriptModel::fill);
}

void TranscriptModel::setDocument(const Core::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &Core::Document::appended, this, &TranscriptModel::noteAppended);
        connect(document, &Core::Document::rowChanged, this, &TranscriptModel::noteChanged);
        connect(document, &Core::Document::marked, this, &TranscriptModel::followMarks);
    }
    m_marks.clear();
    if (document)
        m_marks.follow(*document);
    refill();
}

void TranscriptModel::setFilter(const RowFilter &filter)
{
    if (filter == m_sieve.filter())
        return;
    m_sieve = RowSieve(filter);
    refill();
}

void TranscriptModel::retranslate()
{
    if (m_shown.size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Core::RowId TranscriptModel::rowAt(int line) const
{
    return line >= 0 && line < rowCount() ? m_shown.at(line) : Core::none;
}

int TranscriptModel::lineOf(Core::RowId row) const
{
    return m_shown.lineOf(row);
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.size();
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    const Core::RowId row = rowAt(index.row());
    if (!m_document || row == Core::none)
        return {};
    const Core::Row &shown = m_document->rows()[row];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return accessible(row);
    case ToneRole:
        return QVariant::fromValue(int(toneOf(shown)));
    case DelayRole:
        return delayOf(row);
    case ProtectionRole:
        return int(m_document->dialogue().event(row).protection);
    case KindRole:
        return int(shown.kind);
    case BoxedRole:
        return shown.has(Core::RowFlag::FirstOfReply);
    case MarkedRole:
        return m_marks.of(row) != nullptr;
    case NoteRole:
    case Qt::EditRole:
        return note(row);
    case DecodedRole:
        return decoded(row);
    case StartRole:
        return Words::rowStart(m_language, m_document->dialogue(), row, shownCharacters).left(shownCharacters);
    default:
        return {};
    }
}

QVariant TranscriptModel::display(Core::RowId row, int column) const
{
    const Core::Dialogue dialogue = m_document->dialogue();
    switch (column) {
    case NumberColumn:
        return m_language.locale().toString(row + 1);
    case TimeColumn:
        return Words::timeText(m_language, dialogue.event(row).at);
    case DelayColumn:
        return Words::delayText(m_language, delayOf(row));
    case ProtectionColumn:
        return Words::protectionText(m_language, dialogue.event(row).protection);
    case DirectionColumn:
        return Words::directionMark(dialogue.rows[row].kind);
    case CodeColumn:
        return dialogue.rows[row].code == 0 ? QString() : QString::number(dialogue.rows[row].code);
    case TextColumn:
        return Words::rowText(m_language, dialogue, row);
    default:
        return {};
    }
}

QString TranscriptModel::accessible(Core::RowId row) const
{
    const QString spoken = Words::rowSpoken(m_language, m_document->dialogue(), row);
    if (!m_marks.of(row))
        return spoken;
    const QString written = note(row);
    return spoken + QStringLiteral(". ") + (written.isEmpty() ? tr("Bookmark") : tr("Note: %1").arg(written));
}

QString TranscriptModel::note(Core::RowId row) const
{
    const Core::MarkedRow *mark = m_marks.of(row);
    return mark ? Words::inert(mark->text) : QString();
}

// The one thing that may be written in a transcript: a note beside its row.
Qt::ItemFlags TranscriptModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TextColumn ? flags | Qt::ItemIsEditable : flags;
}

bool TranscriptModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Core::RowId row = rowAt(index.row());
    if (role != Qt::EditRole || index.column() != TextColumn || row == Core::none)
        return false;
    Q_EMIT noteWritten(row, value.toString().trimmed().toUtf8());
    return true;
}

void TranscriptModel::followMarks()
{
    const QList<Core::RowId> changed = m_marks.follow(*m_document);
    for (const Core::RowId row : changed)
        noteChanged(row);
}

qint64 TranscriptModel::delayOf(Core::RowId row) const
{
    if (!m_document->rows()[row].has(Core::RowFlag::FirstOfReply))
        return -1;
    const Core::Smtp::Exchange *exchange = m_document->dialogue().exchangeOfReply(row);
    return exchange ? exchange->delay : -1;
}

QString TranscriptModel::decoded(Core::RowId row) const
{
    return Words::decodedText(m_language, m_document->dialogue(), row);
}

void TranscriptModel::noteAppended(Core::RowId, Core::RowId)
{
    if (!m_batch.isActive())
        m_batch.start();
}

// A row whose code or fault is known now may have another place before the filter.
void TranscriptModel::showOrHide(Core::RowId row)
{
    const int line = m_shown.lineFor(row);
    const bool shown = m_shown.lineOf(row) >= 0;
    if (shown == passes(row))
        return;
    if (shown) {
        beginRemoveRows({}, line, line);
        m_shown.remove(line);
        endRemoveRows();
    } else if (m_shown.isBeforeWaiting(row)) {
        beginInsertRows({}, line, line);
        m_shown.insert(line, row);
        endInsertRows();
    }
}

void TranscriptModel::noteChanged(Core::RowId row)
{
    if (row < m_considered && !filter().everything())
        showOrHide(row);
    if (const int line = lineOf(row); line >= 0)
        Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
}

bool TranscriptModel::passes(Core::RowId row) const
{
    return m_document && row < m_document->rows().size() && m_sieve.passes(m_document->dialogue(), m_marks, row);
}

// False: the time is up, or enough wait for one insertion, and rows are left.
bool TranscriptModel::consider(qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const Core::Dialogue dialogue = m_document->dialogue();
    const auto size = Core::RowId(dialogue.rows.size());
    while (m_considered < size) {
        for (const Core::RowId end = qMin(size, m_considered + rowsAtOnce); m_considered < end; ++m_considered) {
            m_refusals += isRefusal(dialogue.rows[m_considered]);
            if (m_sieve.passes(dialogue, m_marks, m_considered))
                m_shown.wait(m_considered);
        }
        if (clock.elapsed() >= milliseconds || m_shown.waiting() >= rowsOfInsertion)
            break;
    }
    return m_considered == size;
}

void TranscriptModel::insertPending()
{
    m_sinceInsertion.start();
    if (m_shown.waiting() == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + m_shown.waiting() - 1);
    m_shown.showWaiting();
    endInsertRows();
}

void TranscriptModel::showAppended()
{
    if (!m_document)
        return;
    if (m_fill.isActive()) // it comes along there
        return;
    fill();
}

void TranscriptModel::fill()
{
    if (!m_document)
        return;
    const bool all = consider(sliceTime);
    if (!all)
        m_fill.start();
    if (!all && m_shown.waiting() < rowsOfInsertion && m_sinceInsertion.elapsed() < insertionTime)
        return;
    insertPending();
    Q_EMIT grown();
}

// The first slice is shown at once, in one reset.
void TranscriptModel::refill()
{
    m_batch.stop();
    m_fill.stop();
    beginResetModel();
    m_shown = ShownRows(filter().everything() ? ShownRows::Of::All : ShownRows::Of::Some);
    m_considered = 0;
    m_refusals = 0;
    const bool all = !m_document || consider(sliceTime);
    m_shown.showWaiting();
    endResetModel();
    m_sinceInsertion.start();
    if (!all)
        m_fill.start();
    Q_EMIT filtered();
    Q_EMIT grown();
}

} // namespace Gui
