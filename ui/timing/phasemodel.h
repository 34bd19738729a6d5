#pragma once
#include "core/document/document.h"
#include "core/timing/timeline.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

namespace Gui {

// The phases of a session as a table, each with its bar on one scale of time.
class PhaseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, NameColumn, CodeColumn, WaitedColumn, BarColumn, ColumnCount };
    enum Role { BeginRole = Qt::UserRole, AnsweredRole, EndRole, OutcomeRole, ToneRole, RowRole }; // µs on the scale
    enum class Pauses : quint8 { Kept, LeftOut }; // what we thought and typed between a reply and the next command

    explicit PhaseModel(const Words::Language &language, QObject *parent = nullptr);
    // New phases are added; another list replaces all.
    void setPhases(const std::vector<Core::Timing::Phase> &phases, qint64 ended);
    void setPauses(Pauses pauses);
    void retranslate();
    qint64 length() const { return m_length; } // of the scale
    qint64 waited() const { return m_waited; } // for the server, all together

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void lay();
    QVariant display(const Core::Timing::Phase &phase, int column) const;
    QString spoken(const Core::Timing::Phase &phase, qint64 begin) const;

    const Words::Language &m_language;
    std::vector<Core::Timing::Phase> m_phases;
    std::vector<qint64> m_begins; // on the scale
    qint64 m_ended = -1, m_length = 1, m_waited = 0;
    Pauses m_pauses = Pauses::LeftOut;
};

} // namespace Gui
