#include "ui/guide/recipientlist.h"

#include "ui/guide/stepbutton.h"
#include "ui/guide/tonelabel.h"
#include "ui/words/inert.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr qreal markSize = 13;
constexpr int gap = 6;
constexpr qsizetype shownCharacters = 300;

QString codeOf(const Recipient &recipient)
{
    const bool told = recipient.fate == Progress::Deferred || recipient.fate == Progress::Refused;
    return told ? QString::number(recipient.code) : QString();
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

RecipientButton::RecipientButton(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void RecipientButton::show(const Recipient &recipient)
{
    if (recipient == m_recipient)
        return;
    m_recipient = recipient;
    m_address = Words::inert(recipient.address, shownCharacters); // not text(): an & in it would become a shortcut
    describe();
    update();
}

QSize RecipientButton::sizeHint() const
{
    return {120, qMax(int(markSize), QFontMetrics(smaller(font())).height()) + 6};
}

QSize RecipientButton::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void RecipientButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = Palette::of(palette());
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colours.ink(Tone::Sent), 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colours.fill(Tone::Quiet)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    paintMark(painter, QRectF(2, (height() - markSize) / 2, markSize, markSize), m_recipient.fate, colours);
    const QFontMetrics metrics(smaller(font()));
    const QString code = codeOf(m_recipient);
    const int codeWidth = code.isEmpty() ? 0 : metrics.horizontalAdvance(code) + gap;
    const int left = int(markSize) + 2 + gap;
    const int base = (height() - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(smaller(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(left, base, metrics.elidedText(m_address, Qt::ElideMiddle, width() - left - codeWidth - 4));
    painter.setPen(colours.ink(toneOf(m_recipient.fate)));
    painter.drawText(width() - codeWidth + gap - 4, base, code);
}

void RecipientButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecipientButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void RecipientButton::describe()
{
    const QString code = QString::number(m_recipient.code);
    QString fate;
    switch (m_recipient.fate) {
    case Progress::Untried:
    case Progress::Asked:
        fate = tr("%1: waiting for the reply").arg(m_address);
        break;
    case Progress::Done:
        fate = tr("%1: accepted (%2)").arg(m_address, code);
        break;
    case Progress::Deferred:
        fate = tr("%1: deferred (%2)").arg(m_address, code);
        break;
    case Progress::Refused:
        fate = tr("%1: refused (%2)").arg(m_address, code);
        break;
    }
    setAccessibleName(fate);
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(fate.toHtmlEscaped()));
}

RecipientList::RecipientList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_earlier(new ToneLabel(Tone::Quiet))
{
    m_column->setContentsMargins(0, 0, 0, 2);
    m_column->setSpacing(0);
    m_column->addWidget(m_earlier);
    hide();
}

void RecipientList::show(const QList<Recipient> &recipients, quint32 earlier)
{
    while (m_buttons.size() > recipients.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < recipients.size()) {
        auto *button = new RecipientButton;
        connect(button, &QAbstractButton::clicked, this,
                [this, button] { Q_EMIT rowRequested(button->recipient().row); });
        m_column->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < recipients.size(); ++i)
        m_buttons[i]->show(recipients[i]);
    if (m_count != earlier) {
        m_count = earlier;
        retranslateUi();
    }
    m_earlier->setVisible(earlier > 0);
    setVisible(!recipients.isEmpty());
}

void RecipientList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RecipientList::retranslateUi()
{
    m_earlier->setText(tr("%n recipients before these", nullptr, int(qMin<quint32>(m_count, INT_MAX))));
}

} // namespace Gui
