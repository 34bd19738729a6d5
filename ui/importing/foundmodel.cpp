#include "ui/importing/foundmodel.h"

#include "ui/words/figures.h"
#include "ui/words/importwords.h"
#include "ui/words/inert.h"

namespace Gui {

FoundModel::FoundModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void FoundModel::setFound(const QList<Core::Import::Found> &found)
{
    m_all = found;
    filter();
}

void FoundModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FoundModel::search(const QString &text)
{
    m_search = text.trimmed();
    filter();
}

void FoundModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        bool shown = m_search.isEmpty();
        for (int column = 0; column < ColumnCount && !shown; ++column)
            shown = text(m_all[i], column).contains(m_search, Qt::CaseInsensitive);
        if (shown)
            m_shown.append(i);
    }
    endResetModel();
}

const Core::Import::Found *FoundModel::foundAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all[m_shown[row]] : nullptr;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FoundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const Core::Import::Found *found = index.isValid() ? foundAt(index.row()) : nullptr;
    if (!found)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*found, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == LinesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case ServerColumn:
        return tr("Server");
    case ClientColumn:
        return tr("Client");
    case LinesColumn:
        return tr("Lines");
    case OutcomeColumn:
        return tr("First refusal, or how it ended");
    default:
        return {};
    }
}

QString FoundModel::text(const Core::Import::Found &found, int column) const
{
    switch (column) {
    case WhenColumn:
        return Words::foundWhen(m_language, found);
    case ServerColumn:
        return Words::inert(found.server);
    case ClientColumn:
        return Words::inert(found.client);
    case LinesColumn:
        return Words::number(m_language, found.lines);
    case OutcomeColumn:
        return Words::foundOutcome(m_language, found);
    default:
        return {};
    }
}

} // namespace Gui
