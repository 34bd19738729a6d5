#pragma once
#include "ui/guide/stepform.h"

namespace Gui {

class LineField;
class ToneLabel;

// A verb without an argument (STARTTLS, QUIT, RSET), or with one that is free text (VRFY, EXPN, HELP, ETRN, NOOP): what
// will follow, in a sentence, and the button.
class PlainForm : public StepForm
{
    Q_OBJECT
public:
    PlainForm(Core::Smtp::Verb verb, const Words::Language &language, QWidget *parent = nullptr);
    Core::Smtp::Verb verb() const override { return m_verb; }
    QWidget *firstField() const override;

protected:
    void retranslateUi() override;
    QByteArray command() const override;

private:
    const Core::Smtp::Verb m_verb;
    ToneLabel *m_purpose;
    ToneLabel *m_refusal;
    LineField *m_argument = nullptr;
};

} // namespace Gui
