#pragma once
#include "core/document/document.h"
#include "ui/words/language.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace Gui {

class SessionBox;
class StepDelegate;
class StepModel;

// Two sessions side by side, aligned by command, with what differs marked and said.
class CompareWindow : public QWidget
{
    Q_OBJECT
public:
    CompareWindow(const Words::Language &language, QWidget *parent);
    void setDocument(const Core::Document *document); // the window's session
    void openFile(const QString &path);               // on the left, against the window's
    void nextDifference();
    void previousDifference();

Q_SIGNALS:
    void rowRequested(quint32 row); // of the window's session

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void layOut();
    void compare();
    void tell();
    void tellStep();
    void goTo(qsizetype step);
    void activate(int step, int column);

    const Words::Language &m_language;
    SessionBox *m_left, *m_right;
    StepModel *m_model;
    StepDelegate *m_delegate;
    QTableView *m_table;
    QLabel *m_summary, *m_step;
    QPushButton *m_previous, *m_next;
    QTimer m_turn;
    QPointer<const Core::Document> m_document;
};

} // namespace Gui
