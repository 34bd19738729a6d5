#pragma once
#include "core/document/document.h"
#include "ui/theme/palette.h"
#include "ui/transcript/rowfilter.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace Gui {

// The rows of a Document as a table; no colours, no HTML. Rows that arrive are shown in batches, so that a flood costs
// the window one insertion every few tens of milliseconds.
class TranscriptModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        TimeColumn,
        DelayColumn,
        ProtectionColumn,
        DirectionColumn,
        CodeColumn,
        TextColumn,
        ColumnCount
    };
    enum Role {
        ToneRole = Qt::UserRole, // Gui::Tone
        DelayRole,               // µs, -1 where there is none
        ProtectionRole,          // Core::Protection
        KindRole,                // Core::Kind
        BoxedRole,               // bool: the code stands on the first line of its reply
        DecodedRole,             // what the bytes say when decoded; shown behind them, never in their place
    };

    explicit TranscriptModel(const Words::Language &language, QObject *parent = nullptr);
    void setDocument(const Core::Document *document);
    const Core::Document *document() const { return m_document; }
    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_filter; }
    void retranslate(); // the language given has changed

    Core::RowId rowAt(int line) const;
    int lineOf(Core::RowId row) const; // -1: filtered out or not there yet
    int refusals() const { return m_refusals; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void grown(); // a batch of rows was inserted

private:
    void noteAppended(Core::RowId first, Core::RowId last);
    void noteChanged(Core::RowId row);
    void showAppended();
    void refill();
    QVariant display(Core::RowId row, int column) const;
    QString accessible(Core::RowId row) const;
    qint64 delayOf(Core::RowId row) const;
    QString decoded(Core::RowId row) const;

    const Words::Language &m_language;
    QPointer<const Core::Document> m_document;
    RowFilter m_filter;
    std::vector<Core::RowId> m_shown;
    Core::RowId m_considered = 0; // rows below it were put through the filter
    int m_refusals = 0;
    QTimer m_batch;
};

Tone toneOf(const Core::Row &row);

} // namespace Gui
