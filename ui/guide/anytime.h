#pragma once
#include "core/smtp/conversation.h"
#include "ui/guide/tonelabel.h"

#include <QMap>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace Gui {

class StepForm;

// The steps that may come at any time, below the path. EXPN and ETRN are there while the server offers them.
class AnyTime : public QWidget
{
    Q_OBJECT
public:
    explicit AnyTime(QWidget *parent = nullptr);
    bool has(Core::Smtp::Verb verb) const { return m_buttons.contains(verb); }
    void follow(const Core::Smtp::Conversation &now, Core::Smtp::Verb next);
    void open(StepForm *form); // nullptr: closes

Q_SIGNALS:
    void pressed(Core::Smtp::Verb verb);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void lay();

    QMap<Core::Smtp::Verb, QPushButton *> m_buttons;
    QList<Core::Smtp::Verb> m_shown;
    QLabel *m_caption;
    QGridLayout *m_grid;
    QVBoxLayout *m_place;
    StepForm *m_form = nullptr;
};

} // namespace Gui
