#pragma once
#include "ui/guide/stepform.h"

namespace Gui {

// DATA: the composer, or the bare command.
class DataForm : public StepForm
{
    Q_OBJECT
public:
    explicit DataForm(const Words::Language &language, QWidget *parent = nullptr);
    Core::Smtp::Verb verb() const override { return Core::Smtp::Verb::Data; }
    void follow(const Core::Smtp::Conversation &now) override;
    QWidget *firstField() const override;

protected:
    void retranslateUi() override;
    QByteArray command() const override { return "DATA"; }
    Weight weight() const override { return Weight::Ordinary; } // only one stands out: the composer

private:
    void look();

    QPushButton *m_compose;
    ToneLabel *m_purpose;
    int m_accepted = 0;
    Core::Smtp::Mode m_mode = Core::Smtp::Mode::Command;
};

} // namespace Gui
