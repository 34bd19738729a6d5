#pragma once
#include "ui/guide/stepform.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace Gui {

class AddressField;
class Disclosure;
class LineField;

// MAIL: the sender, and the parameters that the server's EHLO reply offers.
class MailForm final : public StepForm
{
    Q_OBJECT
public:
    explicit MailForm(const Words::Language &language, QWidget *parent = nullptr);
    Core::Smtp::Verb verb() const override { return Core::Smtp::Verb::Mail; }
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
    void tellSize();
    bool offers(const char *keyword) const { return m_offered.offers(keyword); }
    QByteArray parameters() const;

    Core::Smtp::Capabilities m_offered;
    AddressField *m_sender;
    Disclosure *m_more;
    QWidget *m_moreFields;
    QFormLayout *m_rows;
    LineField *m_size, *m_envelopeId;
    QComboBox *m_body, *m_return;
    QCheckBox *m_utf8;
    ToneLabel *m_sizeRemark, *m_preview, *m_refusal;
};

} // namespace Gui
