#pragma once
#include "ui/guide/journey.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace Gui {

class ToneLabel;

// One recipient with its fate: mark, address, and the code where it was not taken. Pressed, it shows its row.
class RecipientButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecipientButton(QWidget *parent = nullptr);
    void show(const Recipient &recipient);
    using QAbstractButton::show;
    const Recipient &recipient() const { return m_recipient; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    Recipient m_recipient;
    QString m_address; // inert
};

// The recipients of the transaction below their step. What is there stays there while it grows.
class RecipientList : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientList(QWidget *parent = nullptr);
    void show(const QList<Recipient> &recipients, quint32 earlier);
    using QWidget::show;

Q_SIGNALS:
    void rowRequested(quint32 row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QVBoxLayout *m_column;
    ToneLabel *m_earlier;
    quint32 m_count = 0; // of those before the shown ones
    QList<RecipientButton *> m_buttons;
};

} // namespace Gui
