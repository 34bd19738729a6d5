#pragma once
#include "ui/guide/stepform.h"

class QCheckBox;

namespace Gui {

class AddressField;
class Disclosure;
class LineField;

// RCPT: one recipient, and where DSN is offered, which reports are wanted about it.
class RecipientForm final : public StepForm
{
    Q_OBJECT
public:
    explicit RecipientForm(const Words::Language &language, QWidget *parent = nullptr);
    Core::Smtp::Verb verb() const override { return Core::Smtp::Verb::Rcpt; }
    void follow(const Core::Smtp::Conversation &now) override;
    QWidget *firstField() const override;

protected:
    void retranslateUi() override;
    QByteArray command() const override;
    QString buttonText() const override;
    bool isDoubtful() const override;
    bool isReady() override;

private:
    void layOut();
    void look();
    void chooseNotify(const QCheckBox *chosen);
    QByteArray parameters() const;

    enum class Reports : quint8 { NotOffered, Offered } m_reports = Reports::NotOffered;
    AddressField *m_recipient;
    Disclosure *m_more;
    QWidget *m_moreFields;
    QCheckBox *m_never, *m_success, *m_failure, *m_delay;
    LineField *m_original;
    ToneLabel *m_notify, *m_preview, *m_refusal;
};

} // namespace Gui
