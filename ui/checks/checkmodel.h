#pragma once
#include "core/checks/runner.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Gui {

// The cases of a check, as they are found.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Verdict, Case, Tried, Found };
    static constexpr int columns = 4;
    static constexpr int toneRole = Qt::UserRole; // Gui::Tone

    explicit CheckModel(const Words::Language &language, QObject *parent = nullptr);
    void setRunner(const Core::Checks::Runner *runner); // may be null
    const Core::Checks::CaseReport *caseAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Core::Checks::CaseReport &one, int column) const;
    QString verdictText(const Core::Checks::CaseReport &one) const;

    const Words::Language &m_language;
    QPointer<const Core::Checks::Runner> m_runner;
    int m_rows = 0;
};

} // namespace Gui
