#include "ui/transcript/transcriptmodel.h"

#include "ui/words/rowwords.h"

#include <algorithm>
#include <chrono>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds batchTime{40};

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
}

void TranscriptModel::setDocument(const Core::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &Core::Document::appended, this, &TranscriptModel::noteAppended);
        connect(document, &Core::Document::rowChanged, this, &TranscriptModel::noteChanged);
    }
    refill();
}

void TranscriptModel::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refill();
}

void TranscriptModel::retranslate()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Core::RowId TranscriptModel::rowAt(int line) const
{
    return line >= 0 && line < rowCount() ? m_shown[size_t(line)] : Core::none;
}

int TranscriptModel::lineOf(Core::RowId row) const
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), row);
    return found != m_shown.end() && *found == row ? int(found - m_shown.begin()) : -1;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
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
    case DecodedRole:
        return decoded(row);
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
    return Words::rowSpoken(m_language, m_document->dialogue(), row);
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

void TranscriptModel::noteChanged(Core::RowId row)
{
    if (const int line = lineOf(row); line >= 0)
        Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
}

void TranscriptModel::showAppended()
{
    if (!m_document)
        return;
    const Core::Dialogue dialogue = m_document->dialogue();
    std::vector<Core::RowId> fresh;
    for (; m_considered < dialogue.rows.size(); ++m_considered) {
        m_refusals += isRefusal(dialogue.rows[m_considered]);
        if (m_filter.everything() || matches(m_filter, dialogue, m_considered))
            fresh.push_back(m_considered);
    }
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    Q_EMIT grown();
}

void TranscriptModel::refill()
{
    m_batch.stop();
    beginResetModel();
    m_shown.clear();
    m_considered = 0;
    m_refusals = 0;
    endResetModel();
    showAppended();
}

} // namespace Gui
