#include "ui/replay/replaymodel.h"

#include "ui/theme/palette.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"

namespace Gui {

using Core::Replay::Player;
using Core::Replay::Result;
using Core::Replay::Step;
using Verdict = Core::Replay::Result::Verdict;

namespace {

constexpr qsizetype quoted = 200;

QString text(const Core::Replay::Answer &answer)
{
    if (answer.code == 0)
        return {};
    const QByteArray status = answer.status.isEmpty() ? QByteArray() : answer.status + ' ';
    return QString::number(answer.code) + u' ' + Words::inert(status + answer.text, quoted);
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
    case Verdict::Skipped:
        return Tone::Quiet;
    case Verdict::Same:
        return Tone::Good;
    case Verdict::OtherWords:
        return Tone::Intermediate;
    case Verdict::Different:
    case Verdict::Unanswered:
        return Tone::Permanent;
    }
    Q_UNREACHABLE();
}

} // namespace

ReplayModel::ReplayModel(const Words::Language &language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void ReplayModel::setPlayer(const Player &player)
{
    beginResetModel();
    m_player = player;
    endResetModel();
}

void ReplayModel::refresh(const Player &player)
{
    m_player = player;
    retranslate();
}

void ReplayModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_player.plan().size());
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return display(index.row(), index.column());
    if (role == ToneRole)
        return int(index.column() == VerdictColumn ? toneOf(m_player.results()[index.row()].verdict) : Tone::Plain);
    return {};
}

QString ReplayModel::display(int row, int column) const
{
    const Step &step = m_player.plan()[row];
    switch (column) {
    case SaidColumn:
        return said(step);
    case ThenColumn:
        return step.expected ? text(*step.expected) : QString();
    case NowColumn:
        return text(m_player.results()[row].answer);
    default:
        return verdict(row);
    }
}

QString ReplayModel::said(const Step &step) const
{
    switch (step.what) {
    case Step::What::Greeting:
        return tr("(greeting)");
    case Step::What::Line:
        return Words::inert(step.bytes.trimmed(), quoted);
    case Step::What::Content:
        return tr("(message, %1)").arg(Words::octetCount(m_language, quint64(step.bytes.size())));
    case Step::What::Login:
        return step.identity.isEmpty()
                   ? tr("(login by %1)").arg(Words::inert(step.mechanism, 40))
                   : tr("(login by %1 as %2)").arg(Words::inert(step.mechanism, 40), Words::inert(step.identity, 80));
    case Step::What::Masked:
        return tr("(masked when it was recorded)");
    }
    Q_UNREACHABLE();
}

QString ReplayModel::verdict(int row) const
{
    switch (m_player.results()[row].verdict) {
    case Verdict::Open:
        return row == m_player.at() ? QStringLiteral("►") : QString();
    case Verdict::Same:
        return tr("✓ the same");
    case Verdict::OtherWords:
        return tr("≈ other words");
    case Verdict::Different:
        return tr("≠ different");
    case Verdict::Unanswered:
        return tr("✗ no answer");
    case Verdict::Skipped:
        return tr("– skipped");
    }
    Q_UNREACHABLE();
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SaidColumn:
        return tr("Client");
    case ThenColumn:
        return tr("Reply then");
    case NowColumn:
        return tr("Reply now");
    default:
        return tr("Verdict");
    }
}

} // namespace Gui
