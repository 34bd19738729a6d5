#pragma once
#include "ui/guide/stepbutton.h"

class QToolButton;
class QVBoxLayout;

namespace Gui {

class RecipientList;
class StepForm;

// One step of the path: its head, for RCPT the recipients below it, and its form while that is open.
class PathStep : public QWidget
{
    Q_OBJECT
public:
    explicit PathStep(Core::Smtp::Verb verb, QWidget *parent = nullptr);
    Core::Smtp::Verb verb() const { return m_verb; }
    StepButton *head() const { return m_head; }
    void show(const Milestone &milestone, const QString &used, StepButton::Standing standing);
    using QWidget::show;
    enum class Extension : quint8 { None, Offered }; // "Another recipient"
    void show(const QList<Recipient> &recipients, quint32 earlier, Extension extension);
    void open(StepForm *form); // nullptr: closes
    Core::RowId row() const { return m_row; }

Q_SIGNALS:
    void pressed(Core::Smtp::Verb verb);
    void rowRequested(quint32 row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const Core::Smtp::Verb m_verb;
    StepButton *m_head;
    RecipientList *m_recipients = nullptr;
    QToolButton *m_another = nullptr;
    QVBoxLayout *m_place;
    StepForm *m_form = nullptr;
    Core::RowId m_row = Core::none;
};

} // namespace Gui
