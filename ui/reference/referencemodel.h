#pragma once
#include "core/explanation/reference.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

namespace Gui {

// The entries of the reference that were found, as ids: heading and title. No colour and no markup.
class ReferenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Heading, Title, columns };
    enum Role { SeverityRole = Qt::UserRole + 1 };

    explicit ReferenceModel(const Words::Language &language, QObject *parent = nullptr);
    void setEntries(const QList<Core::EntryId> &entries); // in one reset
    void retranslate();
    Core::EntryId entryAt(int row) const; // none out of range
    int rowOf(Core::EntryId entry) const; // -1: it is not among those found

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Words::Language &m_language;
    QList<Core::EntryId> m_entries;
};

} // namespace Gui
