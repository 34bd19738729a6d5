#include "ui/compare/stepmodel.h"

#include "ui/words/sessiondifferences.h"

namespace Gui {

using Core::Compare::Moment;
using Core::Compare::Step;

namespace {

int codeOf(const Core::Dialogue &dialogue, const Moment &moment)
{
    return moment.exchange >= 0 ? dialogue.exchanges[size_t(moment.exchange)].code : 0;
}

} // namespace

StepModel::StepModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void StepModel::compare(const Core::Document *left, const Core::Document *right)
{
    beginResetModel();
    m_left = left;
    m_right = right;
    m_comparison = left && right ? Core::Compare::compareSessions(left->dialogue(), right->dialogue())
                                 : Core::Compare::SessionComparison();
    endResetModel();
}

void StepModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QStringList StepModel::summary() const
{
    if (!m_left || !m_right)
        return {};
    return Words::comparisonSummary(m_language, m_comparison, m_left->dialogue(), m_right->dialogue());
}

QStringList StepModel::differences(int step) const
{
    QStringList texts;
    if (step >= 0 && step < rowCount())
        for (const Core::Compare::Difference &difference : m_comparison.steps[step].differences)
            texts.append(Words::differenceText(m_language, difference));
    return texts;
}

Core::RowId StepModel::row(int step, int column) const
{
    if (step < 0 || step >= rowCount() || column == DifferenceColumn)
        return Core::none;
    return column == LeftColumn ? m_comparison.steps[step].left.row : m_comparison.steps[step].right.row;
}

// What is gone can no longer be shown: a session's document may go before this window does.
int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_left || !m_right ? 0 : int(m_comparison.steps.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Step &step = m_comparison.steps[index.row()];
    if (role == WeightRole)
        return int(step.differences.isEmpty() ? Weight::Same : step.isWeighty() ? Weight::Heavy : Weight::Light);
    if (role == Qt::AccessibleTextRole)
        return spoken(step, index.column());
    if (index.column() == DifferenceColumn)
        return role == Qt::DisplayRole ? marks(step) : QVariant();
    return sideData(step, index.column(), role);
}

QVariant StepModel::sideData(const Step &step, int column, int role) const
{
    const bool left = column == LeftColumn;
    if (left ? !step.hasLeft : !step.hasRight)
        return {};
    const Core::Dialogue dialogue = left ? m_left->dialogue() : m_right->dialogue();
    const Moment &moment = left ? step.left : step.right;
    switch (role) {
    case SaidRole:
    case Qt::DisplayRole:
        return Words::momentText(m_language, dialogue, moment);
    case CodeRole:
        return codeOf(dialogue, moment);
    case ReplyRole:
        return Words::replyText(m_language, dialogue, moment);
    default:
        return {};
    }
}

QString StepModel::marks(const Step &step) const
{
    QStringList names;
    for (const Core::Compare::Difference &difference : step.differences)
        names.append(Words::differenceName(m_language, difference.what));
    names.removeDuplicates();
    return names.join(QLatin1Char('\n'));
}

QString StepModel::spoken(const Step &step, int column) const
{
    if (column == DifferenceColumn)
        return step.differences.isEmpty() ? tr("The same") : marks(step);
    const QString said = sideData(step, column, SaidRole).toString();
    if (said.isEmpty())
        return tr("Nothing here");
    const int code = sideData(step, column, CodeRole).toInt();
    return QStringLiteral("%1: %2 %3")
        .arg(said, code ? QString::number(code) : QString(), sideData(step, column, ReplyRole).toString());
}

} // namespace Gui
