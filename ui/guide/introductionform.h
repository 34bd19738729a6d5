#pragma once
#include "ui/guide/stepform.h"

class QComboBox;

namespace Gui {

class AddressField;

// EHLO, HELO or LHLO, and the name the client gives itself.
class IntroductionForm : public StepForm
{
    Q_OBJECT
public:
    explicit IntroductionForm(const Words::Language &language, QWidget *parent = nullptr);
    Core::Smtp::Verb verb() const override;
    void choose(Core::Smtp::Verb verb) override;
    QWidget *firstField() const override;
    void propose(const QByteArray &name);

protected:
    void retranslateUi() override;
    QByteArray command() const override;
    bool isDoubtful() const override;
    bool isReady() override;

private:
    QComboBox *m_verb;
    AddressField *m_name;
};

} // namespace Gui
