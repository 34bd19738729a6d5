#pragma once
#include "core/smtp/mailbox.h"
#include "ui/guide/linefield.h"
#include "ui/words/language.h"

namespace Gui {

class ToneLabel;

// A field whose content is judged while it is typed: the sentence below says what is wrong and at which character, and
// the character is underlined. Nothing is forbidden but what would leave the line.
class AddressField : public QWidget
{
    Q_OBJECT
public:
    enum class Holds : quint8 { Sender, Recipient, ClientName };
    AddressField(Holds what, const Words::Language &language, QWidget *parent = nullptr);
    LineField *field() const { return m_field; }
    void setUtf8(Core::Smtp::Utf8 utf8);    // SMTPUTF8 is in force
    void propose(const QByteArray &octets); // put there as long as the user typed nothing
    QByteArray octets() const { return m_field->octets(); }
    bool isWellFormed() const { return verdict().ok(); }
    void judge(); // also what was not touched yet

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    Core::Smtp::MailboxVerdict verdict() const;
    QString sentence(const Core::Smtp::MailboxVerdict &verdict) const;
    void look();
    void refuse();
    void underline(const Core::Smtp::MailboxVerdict &verdict);
    qsizetype characterAt(qsizetype octet) const; // UTF-16 index in the field

    const Holds m_holds;
    const Words::Language &m_language;
    LineField *m_field;
    ToneLabel *m_verdict;
    Core::Smtp::Utf8 m_utf8 = Core::Smtp::Utf8::NotAllowed;
    enum class Touched : quint8 { Not, ByUser } m_touched = Touched::Not;
    enum class Refusal : quint8 { None, Told } m_refusal = Refusal::None;
};

} // namespace Gui
