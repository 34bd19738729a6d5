#include "ui/guide/draftpage.h"

#include "core/message/composer.h"
#include "ui/guide/messagefile.h"
#include "ui/guide/pasteedit.h"
#include "ui/guide/remarkedfield.h"
#include "ui/words/figures.h"

#include <QEvent>
#include <QFormLayout>
#include <QUuid>

namespace Gui {

using Core::Message::DraftProblem;
using Core::Message::Field;

DraftPage::DraftPage(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_identifier(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_rows(new QFormLayout(this)), m_from(new RemarkedField(QStringLiteral("from"))),
      m_to(new RemarkedField(QStringLiteral("to"))), m_subject(new RemarkedField(QStringLiteral("subject"))),
      m_text(new PasteEdit), m_textRemark(new ToneLabel(Tone::Permanent))
{
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_rows->setContentsMargins(12, 12, 12, 12);
    m_rows->setSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->addRow(new QLabel, m_from);
    m_rows->addRow(new QLabel, m_to);
    m_rows->addRow(new QLabel, m_subject);
    m_rows->addRow(new QLabel, m_text);
    m_rows->addRow(m_textRemark);
    m_textRemark->hide();
    for (RemarkedField *each : {m_from, m_to, m_subject}) {
        connect(each->field(), &QLineEdit::textChanged, this, &DraftPage::changed);
        qobject_cast<QLabel *>(m_rows->labelForField(each))->setBuddy(each->field());
    }
    qobject_cast<QLabel *>(m_rows->labelForField(m_text))->setBuddy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DraftPage::changed);
    connect(m_text, &QPlainTextEdit::textChanged, m_textRemark, &QWidget::hide);
    connect(static_cast<PasteEdit *>(m_text), &PasteEdit::refused, this, [this] {
        m_textRemark->say(tr("This is too long to be typed here (%1 at most). Use “Raw message” and a file.")
                              .arg(Words::octetCount(m_language, quint64(pasteLimit))));
    });
    setFocusProxy(m_subject);
    retranslateUi();
}

void DraftPage::propose(const QString &from, const QString &to)
{
    m_from->propose(from);
    m_to->propose(to);
}

Core::Message::Composed DraftPage::compose()
{
    Core::Message::Draft draft;
    draft.from = m_from->field()->text();
    draft.to = m_to->field()->text();
    draft.subject = m_subject->field()->text();
    draft.text = m_text->toPlainText();
    const auto problem = Core::Message::problemOf(draft);
    if (!problem) {
        const QByteArray domain = Core::Message::domainOf(draft.from);
        draft.messageId =
            m_identifier + u'@' + (domain.isEmpty() ? QStringLiteral("localhost") : QString::fromLatin1(domain));
        if (Core::Message::problemOf(draft))
            draft.messageId.clear(); // a domain that no Message-ID can bear
    }
    const Core::Message::Composed composed = Core::Message::compose(draft);
    tell(composed.problem);
    return composed;
}

void DraftPage::tell(const std::optional<DraftProblem> &problem)
{
    const std::pair<Field, RemarkedField *> fields[] = {
        {Field::From, m_from}, {Field::To, m_to}, {Field::Subject, m_subject}};
    for (const auto &[field, shown] : fields)
        shown->remark(problem && problem->field == field ? sentence(*problem) : QString());
    if (problem && problem->field == Field::Text)
        m_textRemark->say(sentence(*problem));
}

QString DraftPage::sentence(const DraftProblem &problem) const
{
    switch (problem.what) {
    case DraftProblem::What::Missing:
        return tr("A message names its author: an address is missing here.");
    case DraftProblem::What::LineBreak:
        return tr("A line break stands at character %L1. It would begin another header field.").arg(problem.at + 1);
    case DraftProblem::What::Nul:
        return tr("A NUL stands at character %L1. No message may hold one.").arg(problem.at + 1);
    case DraftProblem::What::ControlCharacter:
        return tr("A control character stands here (near character %L1).").arg(problem.at + 1);
    case DraftProblem::What::NotAnAddress:
        return tr("These are no addresses. Right is: Alice <alice@example.org>, bob@example.net");
    case DraftProblem::What::CharacterNotAllowed:
        return tr("Character %L1 may not stand here.").arg(problem.at + 1);
    case DraftProblem::What::LibraryMissing:
        return tr("No message can be made: this installation lacks its library for messages, libmailscope_gmime.");
    }
    Q_UNREACHABLE();
}

void DraftPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DraftPage::retranslateUi()
{
    const auto name = [this](QWidget *field, QWidget *inner, const QString &label, const QString &tip) {
        qobject_cast<QLabel *>(m_rows->labelForField(field))->setText(label);
        inner->setAccessibleName(QString(label).remove(u'&'));
        inner->setToolTip(tip);
    };
    name(m_from, m_from->field(), tr("&From"), tr("The author that the reader sees; the envelope has its own sender"));
    name(m_to, m_to->field(), tr("&To"),
         tr("The recipients that the reader sees; delivered is to those of the envelope"));
    name(m_subject, m_subject->field(), tr("&Subject"), tr("Anything beyond ASCII is encoded (RFC 2047)"));
    name(m_text, m_text, tr("Te&xt"), tr("Plain text; it goes out as UTF-8, encoded where it needs to be"));
    m_textRemark->hide();
    compose();
}

} // namespace Gui
