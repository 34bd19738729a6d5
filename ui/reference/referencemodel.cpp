#include "ui/reference/referencemodel.h"

#include "core/explanation/explanation.h"
#include "ui/words/referencetext.h"

namespace Gui {

namespace {

Core::Severity severityOf(const Core::ReferenceEntry &entry)
{
    for (const int digit : {2, 3, 4, 5}) {
        if (entry.classes == 1u << digit)
            return Core::severityOf(quint16(digit * 100));
    }
    return Core::Severity::Neutral;
}

} // namespace

ReferenceModel::ReferenceModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void ReferenceModel::setEntries(const QList<Core::EntryId> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void ReferenceModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

Core::EntryId ReferenceModel::entryAt(int row) const
{
    return m_entries.value(row, Core::none);
}

int ReferenceModel::rowOf(Core::EntryId entry) const
{
    return int(m_entries.indexOf(entry));
}

int ReferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ReferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant ReferenceModel::data(const QModelIndex &index, int role) const
{
    const Core::EntryId id = index.isValid() ? entryAt(index.row()) : Core::none;
    if (id >= Core::reference().size())
        return {};
    const Core::ReferenceEntry &entry = Core::reference()[id];
    const bool isHeading = index.column() == Heading;
    if (role == SeverityRole)
        return int(severityOf(entry));
    if (role == Qt::DisplayRole)
        return isHeading ? Words::referenceHeading(m_language, entry) : Words::referenceTitle(m_language, entry);
    if (role == Qt::ToolTipRole)
        return isHeading ? Words::referenceKind(m_language, entry.kind()) : Words::referenceTitle(m_language, entry);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1 %2, %3")
            .arg(Words::referenceHeading(m_language, entry), Words::referenceTitle(m_language, entry),
                 Words::referenceKind(m_language, entry.kind()));
    return {};
}

} // namespace Gui
