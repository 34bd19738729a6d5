#pragma once
#include "core/message/draft.h"
#include "ui/words/language.h"

#include <QWidget>

class QFormLayout;
class QPlainTextEdit;

namespace Gui {

class RemarkedField;
class ToneLabel;

// The composer's form: From, To, Subject and text.
class DraftPage : public QWidget
{
    Q_OBJECT
public:
    explicit DraftPage(const Words::Language &language, QWidget *parent = nullptr);
    void propose(const QString &from, const QString &to);
    Core::Message::Composed compose(); // as it stands now; what is wrong is told at its field

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void tell(const std::optional<Core::Message::DraftProblem> &problem);
    QString sentence(const Core::Message::DraftProblem &problem) const;

    const Words::Language &m_language;
    const QString m_identifier; // left side of the Message-ID: one message, one id
    QFormLayout *m_rows;
    RemarkedField *m_from, *m_to, *m_subject;
    QPlainTextEdit *m_text;
    ToneLabel *m_textRemark;
};

} // namespace Gui
