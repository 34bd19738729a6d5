#include "ui/sessions/noticebar.h"

#include "ui/theme/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace Gui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_progress(new QProgressBar), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setObjectName(QStringLiteral("noticeProgress"));
    m_progress->setMaximumWidth(200);
    m_progress->setTextVisible(false);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(13, 7, 13, 7);
    all->setSpacing(12);
    all->addWidget(m_text, 1);
    all->addWidget(m_progress);
    all->addLayout(m_buttons);
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    m_open.removeIf([&](const Notice &open) { return open.key == notice.key; });
    m_open.append(notice);
    showLast();
}

void NoticeBar::setProgress(Notice::Key key, int permille)
{
    for (Notice &notice : m_open)
        if (notice.key == key)
            notice.permille = permille;
    if (!m_open.isEmpty() && m_open.last().key == key) {
        m_progress->setRange(0, permille < 0 ? 0 : 1000);
        m_progress->setValue(permille);
    }
}

void NoticeBar::withdraw(Notice::Key key)
{
    if (has(key)) {
        m_open.removeIf([key](const Notice &open) { return open.key == key; });
        showLast();
    }
}

bool NoticeBar::has(Notice::Key key) const
{
    return std::any_of(m_open.begin(), m_open.end(), [key](const Notice &open) { return open.key == key; });
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showLast();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Palette colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.frame());
    painter.setBrush(colours.fill(Tone::Note));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5);
}

void NoticeBar::showLast()
{
    if (m_open.isEmpty())
        return hide();
    const Notice notice = m_open.last();
    QPalette own = palette();
    own.setColor(QPalette::WindowText, Palette::of(own).ink(Tone::Note));
    m_text->setPalette(own);
    m_text->setText(notice.text());
    m_progress->setVisible(notice.permille.has_value());
    m_progress->setAccessibleName(notice.text());
    if (notice.permille)
        setProgress(notice.key, *notice.permille);
    fillButtons(notice);
    setVisible(true);
}

void NoticeBar::fillButtons(const Notice &notice)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QStringList labels;
    for (const Notice::Way &way : notice.ways)
        labels.append(way.label());
    if (labels.isEmpty())
        labels.append(tr("Close"));
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto *button = new QPushButton(labels[i]);
        button->setObjectName(QStringLiteral("noticeWay%1").arg(i));
        button->setAccessibleDescription(m_text->text());
        connect(button, &QPushButton::clicked, this, [this, i] { take(i); });
        m_buttons->addWidget(button);
    }
}

void NoticeBar::take(qsizetype way)
{
    if (m_open.isEmpty())
        return;
    const Notice notice = m_open.takeLast();
    showLast();
    if (way < notice.ways.size() && notice.ways[way].act)
        notice.ways[way].act();
}

} // namespace Gui
