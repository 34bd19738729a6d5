#include "ui/sessions/pastmodel.h"

#include "core/journal/folder.h"
#include "ui/words/documentwords.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"

namespace Gui {

namespace {

constexpr qsizetype replyLetters = 200;

QList<PastModel::Entry> readAll(const QString &folder)
{
    QList<PastModel::Entry> entries;
    const QStringList paths = Core::Journal::journalsIn(folder);
    for (const QString &path : paths)
        entries.append({path, Core::Journal::readSummary(path)});
    return entries;
}

} // namespace

PastModel::PastModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void PastModel::read(const QString &folder)
{
    m_reading = std::make_unique<Core::Abandonable<QList<Entry>>>(
        this, [folder] { return readAll(folder); },
        [this](const QList<Entry> &entries) {
            m_all = entries;
            m_read = true;
            filter();
            Q_EMIT loaded();
        });
}

void PastModel::search(const QString &text)
{
    m_search = text.trimmed();
    filter();
}

void PastModel::retranslate()
{
    if (!m_search.isEmpty())
        filter(); // the words searched in have changed
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PastModel::remove(const QString &path)
{
    m_all.removeIf([&](const Entry &entry) { return entry.path == path; });
    filter();
}

const PastModel::Entry *PastModel::entryAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all[m_shown[row]] : nullptr;
}

int PastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PastModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*entry, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case ServerColumn:
        return tr("Server");
    case OutcomeColumn:
        return tr("How it ended");
    case ReplyColumn:
        return tr("Last reply");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

QString PastModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return entry.summary.opened.startedAt < 0 ? QString()
                                                  : Words::moment(m_language, entry.summary.opened.startedAt);
    case ServerColumn:
        return Words::serverText(m_language, entry.summary.opened);
    case OutcomeColumn:
        return Words::outcomeText(m_language, entry.summary);
    case ReplyColumn:
        return Words::inert(entry.summary.lastReply, replyLetters);
    case SizeColumn:
        return Words::octetCount(m_language, quint64(entry.summary.octets));
    default:
        return {};
    }
}

bool PastModel::matches(const Entry &entry) const
{
    for (int column = 0; column < ColumnCount; ++column)
        if (text(entry, column).contains(m_search, Qt::CaseInsensitive))
            return true;
    return false;
}

void PastModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i)
        if (m_search.isEmpty() || matches(m_all[i]))
            m_shown.append(i);
    endResetModel();
}

} // namespace Gui
