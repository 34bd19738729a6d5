#pragma once
#include "core/compare/sessioncomparison.h"
#include "core/document/document.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Gui {

// The steps of two sessions, side by side.
class StepModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LeftColumn, DifferenceColumn, RightColumn, ColumnCount };
    enum Role { SaidRole = Qt::UserRole, CodeRole, ReplyRole, WeightRole }; // of a side: what was said, the reply to it
    enum class Weight : quint8 { Same, Light, Heavy };

    explicit StepModel(const Words::Language &language, QObject *parent = nullptr);
    void compare(const Core::Document *left, const Core::Document *right);
    void retranslate();
    const Core::Compare::SessionComparison &comparison() const { return m_comparison; }
    QStringList summary() const;
    QStringList differences(int step) const;
    Core::RowId row(int step, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant sideData(const Core::Compare::Step &step, int column, int role) const;
    QString marks(const Core::Compare::Step &step) const;
    QString spoken(const Core::Compare::Step &step, int column) const;

    const Words::Language &m_language;
    QPointer<const Core::Document> m_left, m_right;
    Core::Compare::SessionComparison m_comparison;
};

} // namespace Gui
