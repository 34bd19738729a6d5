#pragma once
#include "core/document/document.h"
#include "ui/theme/palette.h"
#include "ui/transcript/rowfilter.h"
#include "ui/transcript/shownrows.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

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
        MarkedRole,              // bool: the user put a bookmark or a note there
        NoteRole,                // its text
        DecodedRole,             // what the bytes say when decoded; shown behind them, never in their place
        StartRole,               // the text's begin, shownCharacters of it
    };
    static constexpr qsizetype shownCharacters = 2000; // of one line; a cell is elided long before

    explicit TranscriptModel(const Words::Language &language, QObject *parent = nullptr);
    void setDocument(const Core::Document *document);
    const Core::Document *document() const { return m_document; }
    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_sieve.filter(); }
    bool passes(Core::RowId row) const; // the filter, shown already or not
    bool isFilling() const { return m_fill.isActive(); }
    const Words::Language &language() const { return m_language; }
    void retranslate(); // the language given has changed

    const Core::RowMarks &marks() const { return m_marks; }
    Core::RowId rowAt(int line) const;
    int lineOf(Core::RowId row) const; // -1: filtered out or not there yet
    int refusals() const { return m_refusals; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // the note; asks noteWritten()

Q_SIGNALS:
    void noteWritten(Core::RowId row, const QByteArray &text);
    void grown();    // a batch of rows was inserted
    void filtered(); // all rows are others; of a long document the rest follows in batches

private:
    void noteAppended(Core::RowId first, Core::RowId last);
    void noteChanged(Core::RowId row);
    void followMarks();
    void showAppended();
    void refill();
    void fill();
    bool consider(qint64 milliseconds);
    void insertPending();
    void showOrHide(Core::RowId row);
    QVariant display(Core::RowId row, int column) const;
    QString accessible(Core::RowId row) const;
    QString note(Core::RowId row) const;
    qint64 delayOf(Core::RowId row) const;
    QString decoded(Core::RowId row) const;

    const Words::Language &m_language;
    QPointer<const Core::Document> m_document;
    RowSieve m_sieve;
    Core::RowMarks m_marks;
    ShownRows m_shown;
    Core::RowId m_considered = 0; // rows below it were put through the filter
    int m_refusals = 0;
    QTimer m_batch;
    QTimer m_fill; // a long document is put through the filter in slices
    QElapsedTimer m_sinceInsertion;
};

Tone toneOf(const Core::Row &row);

} // namespace Gui
