#include "ui/checks/checkmodel.h"

#include "ui/theme/palette.h"
#include "ui/words/checkwords.h"

namespace Gui {

using Core::Checks::CaseReport;

namespace {

Tone toneOf(const CaseReport &one)
{
    if (one.state != CaseReport::State::Done)
        return Tone::Quiet;
    switch (one.finding.verdict) {
    case Core::Checks::Verdict::CannotTell:
        return Tone::Note;
    case Core::Checks::Verdict::Strict:
        return Tone::Good;
    case Core::Checks::Verdict::Lenient:
        return Tone::Temporary;
    case Core::Checks::Verdict::Vulnerable:
        return Tone::Permanent;
    }
    return Tone::Plain;
}

} // namespace

CheckModel::CheckModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void CheckModel::setRunner(const Core::Checks::Runner *runner)
{
    beginResetModel();
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_rows = runner ? int(runner->report().cases.size()) : 0;
    endResetModel();
    if (!runner)
        return;
    connect(runner, &Core::Checks::Runner::casesAdded, this, [this](qsizetype first, qsizetype last) {
        beginInsertRows({}, int(first), int(last));
        m_rows = int(last) + 1;
        endInsertRows();
    });
    connect(runner, &Core::Checks::Runner::caseChanged, this,
            [this](qsizetype at) { Q_EMIT dataChanged(index(int(at), 0), index(int(at), columns - 1)); });
}

const CaseReport *CheckModel::caseAt(int row) const
{
    return m_runner && row >= 0 && row < m_rows ? &m_runner->report().cases.at(row) : nullptr;
}

void CheckModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CheckModel::verdictText(const CaseReport &one) const
{
    switch (one.state) {
    case CaseReport::State::Waiting:
        return tr("Waiting");
    case CaseReport::State::Running:
        return tr("Running");
    case CaseReport::State::Done:
        break;
    }
    const bool passed = one.finding.outcome == Core::Checks::Outcome::Passed;
    return passed ? tr("Control passed") : Words::verdictName(m_language, one.finding.verdict);
}

QString CheckModel::text(const CaseReport &one, int column) const
{
    switch (column) {
    case Verdict:
        return verdictText(one);
    case Case:
        return Words::caseName(m_language, m_runner->report().check, one.id);
    case Tried:
        return Words::triedText(one);
    case Found:
        return Words::caseTexts(m_language, m_runner->report(), one).value(0);
    default:
        return {};
    }
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    const CaseReport *one = checkIndex(index) ? caseAt(index.row()) : nullptr;
    if (!one)
        return {};
    if (role == toneRole)
        return int(toneOf(*one));
    if (role == Qt::DisplayRole)
        return text(*one, index.column());
    if (role == Qt::ToolTipRole && index.column() >= Tried)
        return text(*one, index.column()).toHtmlEscaped();
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Verdict:
        return tr("Verdict");
    case Case:
        return tr("Case");
    case Tried:
        return tr("What was tried");
    case Found:
        return tr("What was found");
    default:
        return {};
    }
}

} // namespace Gui
