#pragma once
#include "ui/guide/journey.h"
#include "ui/theme/palette.h"

#include <QAbstractButton>

namespace Gui {

// How a fate looks: its colour, and the mark that stands for it where colours are not seen.
Tone toneOf(Progress progress);
void paintMark(QPainter &painter, const QRectF &circle, Progress progress, const Palette &colours);

// The head of a step on the path: its mark, its verb, and below what was used.
class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Standing : quint8 { Quiet, Next };
    explicit StepButton(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void show(Progress progress, Standing standing, const QString &used);
    using QAbstractButton::show;
    Progress progress() const { return m_progress; }
    Standing standing() const { return m_standing; }
    QString used() const { return m_used; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int indent = 29; // of what belongs to the step

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont titleFont() const;
    QFont usedFont() const;
    void describe();

    Progress m_progress = Progress::Untried;
    Standing m_standing = Standing::Quiet;
    QString m_used;
};

} // namespace Gui
