#include "ui/guide/remarkedfield.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Gui {

RemarkedField::RemarkedField(const QString &name, QWidget *parent)
    : QWidget(parent), m_field(new LineField), m_remark(new ToneLabel(Tone::Permanent))
{
    m_field->setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_remark);
    m_remark->hide();
    setFocusProxy(m_field);
    connect(m_field, &LineField::refused, this, [this] {
        m_refusal = Refusal::Told;
        look();
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_refusal = Refusal::None;
        m_touched = Touched::ByUser;
        look();
    });
}

void RemarkedField::remark(const QString &sentence)
{
    m_sentence = sentence;
    look();
}

void RemarkedField::propose(const QString &text)
{
    if (m_touched == Touched::Not && m_field->text() != text)
        m_field->setText(text);
}

void RemarkedField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        look();
}

void RemarkedField::look()
{
    const bool refused = m_refusal == Refusal::Told;
    const QString said = refused ? tr("A line break or a NUL cannot stand here. Nothing was inserted.") : m_sentence;
    m_remark->say(said);
    m_field->setAccessibleDescription(said);
}

} // namespace Gui
