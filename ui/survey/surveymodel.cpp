#include "ui/survey/surveymodel.h"

#include "ui/theme/palette.h"
#include "ui/words/explanationtext.h"
#include "ui/words/figures.h"

#include <QGuiApplication>

namespace Gui {

SurveyModel::SurveyModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void SurveyModel::setSurvey(const Core::Survey &survey)
{
    beginResetModel();
    m_survey = survey;
    m_titles.clear();
    for (const Core::Meaning &meaning : m_survey.meanings)
        m_titles.append(Words::explanationText(m_language, meaning.sample, {}).title);
    endResetModel();
}

void SurveyModel::retranslate()
{
    setSurvey(Core::Survey(m_survey));
}

QString SurveyModel::text() const
{
    QString all;
    for (const Core::Meaning &meaning : m_survey.meanings) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(display(meaning, column));
        all += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return all;
}

int SurveyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_survey.meanings.size());
}

int SurveyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SurveyModel::display(const Core::Meaning &meaning, int column) const
{
    switch (column) {
    case CountColumn:
        return Words::number(m_language, meaning.count);
    case CodeColumn:
        return QString::number(meaning.sample.code).rightJustified(3, QLatin1Char('0'));
    case MeaningColumn:
        return m_titles.value(&meaning - m_survey.meanings.constData());
    case FirstColumn:
        return Words::lineNumber(m_language, meaning.sample.row);
    default:
        return {};
    }
}

QString SurveyModel::spoken(const Core::Meaning &meaning) const
{
    return tr("%1, %2: %n replies", nullptr, int(qMin<quint32>(meaning.count, quint32(INT_MAX))))
        .arg(display(meaning, CodeColumn), display(meaning, MeaningColumn));
}

QVariant SurveyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::Meaning &meaning = m_survey.meanings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(meaning, index.column());
    case Qt::AccessibleTextRole:
        return spoken(meaning);
    case Qt::TextAlignmentRole:
        return index.column() == MeaningColumn || index.column() == CodeColumn
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == CodeColumn
                   ? QVariant(Palette::of(QGuiApplication::palette()).ink(toneOf(meaning.sample.severity)))
                   : QVariant();
    case RowRole:
        return meaning.sample.row;
    default:
        return {};
    }
}

QVariant SurveyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CountColumn:
        return tr("Replies");
    case CodeColumn:
        return tr("Code");
    case MeaningColumn:
        return tr("Meaning");
    case FirstColumn:
        return tr("First in line");
    default:
        return {};
    }
}

} // namespace Gui
