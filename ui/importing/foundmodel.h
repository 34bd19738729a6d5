#pragma once
#include "core/import/import.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

namespace Gui {

// The sessions found in one source, those that a search leaves.
class FoundModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, ServerColumn, ClientColumn, LinesColumn, OutcomeColumn, ColumnCount };

    explicit FoundModel(const Words::Language &language, QObject *parent = nullptr);
    void setFound(const QList<Core::Import::Found> &found);
    void retranslate();
    void search(const QString &text); // in what is shown of a session
    const Core::Import::Found *foundAt(int row) const;
    int all() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Core::Import::Found &found, int column) const;
    void filter();

    const Words::Language &m_language;
    QList<Core::Import::Found> m_all;
    QList<qsizetype> m_shown;
    QString m_search;
};

} // namespace Gui
