#include "ui/connection/questionbar.h"

#include "ui/theme/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_detail(new QLabel), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("question"));
    for (QLabel *label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // names in it come from certificates and servers
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_text->setObjectName(QStringLiteral("questionText"));
    m_detail->setObjectName(QStringLiteral("questionDetail"));
    QFont strong = m_text->font();
    strong.setWeight(QFont::DemiBold);
    m_text->setFont(strong);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(13, 9, 13, 9);
    all->setSpacing(4);
    all->addWidget(m_text);
    all->addWidget(m_detail);
    all->addLayout(m_buttons);
    hide();
}

void QuestionBar::ask(const Question &question)
{
    withdraw(question.key);
    m_open.append(question);
    showLast();
}

void QuestionBar::withdraw(Question::Key key)
{
    m_open.removeIf([key](const Question &open) { return open.key == key; });
    showLast();
}

void QuestionBar::withdrawAll()
{
    m_open.clear();
    showLast();
}

void QuestionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showLast();
}

void QuestionBar::paintEvent(QPaintEvent *)
{
    const Palette colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.ink(Tone::Intermediate));
    painter.setBrush(colours.fill(Tone::Intermediate));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5);
}

void QuestionBar::paintLabels()
{
    for (QLabel *label : {m_text, m_detail}) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, Palette::of(own).ink(Tone::Intermediate));
        label->setPalette(own);
    }
}

void QuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_open.isEmpty())
        answer(0);
    else
        QFrame::keyPressEvent(event);
}

void QuestionBar::showLast()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_open.isEmpty());
    if (m_open.isEmpty())
        return;
    const Question &question = m_open.last();
    paintLabels();
    m_text->setText(question.text());
    m_detail->setText(question.detail ? question.detail() : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_buttons->addStretch();
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        auto *button = new QPushButton(question.answers[i].label());
        button->setObjectName(QStringLiteral("answer%1").arg(i));
        button->setAccessibleDescription(m_text->text());
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
        m_buttons->addWidget(button);
        if (i == 0)
            button->setFocus();
    }
}

void QuestionBar::answer(qsizetype which)
{
    const Question question = m_open.last();
    if (question.answers[which].after == Question::Answer::After::Withdraw) {
        m_open.removeLast();
        showLast();
    }
    question.answers[which].act();
}

} // namespace Gui
