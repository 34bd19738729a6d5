#pragma once
#include "core/replay/player.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

namespace Gui {

// The steps of a plan, what was answered then and what is answered now.
class ReplayModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SaidColumn, ThenColumn, NowColumn, VerdictColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole }; // Gui::Tone

    explicit ReplayModel(const Words::Language &language, QObject *parent = nullptr);
    void setPlayer(const Core::Replay::Player &player);
    const Core::Replay::Player &player() const { return m_player; }
    void refresh(const Core::Replay::Player &player); // the same plan, further on
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(int row, int column) const;
    QString said(const Core::Replay::Step &step) const;
    QString verdict(int row) const;

    const Words::Language &m_language;
    Core::Replay::Player m_player;
};

} // namespace Gui
