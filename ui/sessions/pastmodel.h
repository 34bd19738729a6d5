#pragma once
#include "core/journal/summary.h"
#include "core/net/abandonable.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

#include <memory>

namespace Gui {

// The journals in a folder, newest first, those that a search leaves. They are read in a worker.
class PastModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, ServerColumn, OutcomeColumn, ReplyColumn, SizeColumn, ColumnCount };
    struct Entry {
        QString path;
        Core::Journal::Summary summary;
    };

    explicit PastModel(const Words::Language &language, QObject *parent = nullptr);
    void read(const QString &folder); // loaded() comes
    void search(const QString &text); // in what is shown of an entry
    void retranslate();
    void remove(const QString &path);
    const Entry *entryAt(int row) const;
    int all() const { return int(m_all.size()); }
    bool isRead() const { return m_read; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    QString text(const Entry &entry, int column) const;
    bool matches(const Entry &entry) const;
    void filter();

    const Words::Language &m_language;
    QList<Entry> m_all;
    QList<qsizetype> m_shown;
    QString m_search;
    bool m_read = false;
    std::unique_ptr<Core::Abandonable<QList<Entry>>> m_reading;
};

} // namespace Gui
