#pragma once
#include "core/survey/survey.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

namespace Gui {

// What the replies of a document mean, one row a meaning.
class SurveyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CountColumn, CodeColumn, MeaningColumn, FirstColumn, ColumnCount };
    enum Role { RowRole = Qt::UserRole }; // the first reply of this meaning

    explicit SurveyModel(const Words::Language &language, QObject *parent = nullptr);
    void setSurvey(const Core::Survey &survey);
    const Core::Survey &survey() const { return m_survey; }
    void retranslate();
    QString text() const; // all of it, one line a row, parted by tabs

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const Core::Meaning &meaning, int column) const;
    QString spoken(const Core::Meaning &meaning) const;

    const Words::Language &m_language;
    Core::Survey m_survey;
    QList<QString> m_titles; // in the language of now, by row
};

} // namespace Gui
