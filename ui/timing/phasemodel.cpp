#include "ui/timing/phasemodel.h"

#include "ui/theme/palette.h"
#include "ui/words/figures.h"
#include "ui/words/rowwords.h"
#include "ui/words/timingwords.h"

#include <algorithm>

namespace Gui {

using Core::Timing::Phase;

namespace {

constexpr qint64 slow = 1'000'000;

Tone toneOf(const Phase &phase)
{
    if (phase.outcome == Phase::Outcome::Failed)
        return Tone::Permanent;
    if (phase.length() >= slow)
        return Tone::Temporary;
    switch (phase.what) {
    case Phase::What::Lookup:
    case Phase::What::Connect:
        return Tone::Note;
    case Phase::What::Handshake:
        return Tone::Tls;
    case Phase::What::Greeting:
        return Tone::Good;
    case Phase::What::Command:
        return Tone::Sent;
    }
    Q_UNREACHABLE();
}

} // namespace

PhaseModel::PhaseModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void PhaseModel::setPhases(const std::vector<Phase> &phases, qint64 ended)
{
    beginResetModel();
    m_phases = phases;
    m_ended = ended;
    lay();
    endResetModel();
}

void PhaseModel::setPauses(Pauses pauses)
{
    if (pauses == m_pauses)
        return;
    beginResetModel();
    m_pauses = pauses;
    lay();
    endResetModel();
}

void PhaseModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_phases.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// Where each phase begins: at its own time, or without the time in which nothing was waited for.
void PhaseModel::lay()
{
    m_begins.clear();
    m_begins.reserve(m_phases.size());
    m_length = 1;
    m_waited = 0;
    qint64 reached = 0, leftOut = 0; // of the session's own time
    for (const Phase &phase : m_phases) {
        if (!phase.isTimed()) {
            m_begins.push_back(-1);
            continue;
        }
        if (m_pauses == Pauses::LeftOut && phase.begun > reached)
            leftOut += phase.begun - reached;
        const qint64 end = phase.begun + phase.length();
        m_waited += std::max<qint64>(0, end - std::max(reached, phase.begun));
        reached = std::max(reached, end);
        m_begins.push_back(phase.begun - leftOut);
        m_length = std::max(m_length, end - leftOut);
    }
    if (m_pauses == Pauses::Kept)
        m_length = std::max(m_length, m_ended);
}

int PhaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_phases.size());
}

int PhaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PhaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_phases.size())
        return {};
    const Phase &phase = m_phases[size_t(index.row())];
    const qint64 begin = m_begins[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(phase, index.column());
    case Qt::AccessibleTextRole:
        return spoken(phase, begin);
    case BeginRole:
        return begin;
    case AnsweredRole:
        return begin < 0 ? -1 : begin + phase.waited();
    case EndRole:
        return begin < 0 ? -1 : begin + phase.length();
    case OutcomeRole:
        return int(phase.outcome);
    case ToneRole:
        return int(toneOf(phase));
    case RowRole:
        return phase.row != Core::none ? phase.row : phase.end;
    default:
        return {};
    }
}

QVariant PhaseModel::display(const Phase &phase, int column) const
{
    switch (column) {
    case LineColumn:
        return Words::lineNumber(m_language, phase.row != Core::none ? phase.row : phase.end);
    case NameColumn:
        return Words::phaseName(m_language, phase);
    case CodeColumn:
        return phase.code == 0 ? QString() : QString::number(phase.code);
    case WaitedColumn:
        return phase.isTimed() ? Words::duration(m_language, phase.length()) : QString();
    default:
        return {};
    }
}

QString PhaseModel::spoken(const Phase &phase, qint64 begin) const
{
    const QString name = Words::phaseName(m_language, phase);
    if (begin < 0)
        return tr("%1, time not known").arg(name);
    return tr("%1, after %2: %3")
        .arg(name, Words::duration(m_language, begin), Words::duration(m_language, phase.length()));
}

QVariant PhaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return tr("Waited for");
    case CodeColumn:
        return tr("Code");
    case WaitedColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace Gui
