#include "ui/guide/obstaclebox.h"

#include "ui/explanation/parts.h"
#include "ui/words/figures.h"
#include "ui/words/stepwords.h"

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>

namespace Gui {

namespace {

Words::Run plainRun(const QString &text)
{
    return {Words::Run::Kind::Plain, text, Core::none, {}};
}

} // namespace

ObstacleBox::ObstacleBox(const Words::Language &language, QWidget *parent) : QLabel(parent), m_language(language)
{
    setObjectName(QStringLiteral("obstacle"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(this, &QLabel::linkActivated, this, &ObstacleBox::follow);
    hide();
}

void ObstacleBox::show(const Core::Smtp::Step &step)
{
    if (m_step == step)
        return;
    m_step = step;
    lay();
}

void ObstacleBox::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        lay();
}

Words::Prose ObstacleBox::prose() const
{
    Words::Prose prose{plainRun(Words::obstacleText(m_language, m_step.obstacle))};
    QList<Words::Run> links = Words::obstacleRules(m_step.obstacle);
    if (m_step.because != Core::none)
        links.prepend({Words::Run::Kind::Row,
                       tr("See line %1").arg(Words::lineNumber(m_language, m_step.because)),
                       m_step.because,
                       {}});
    for (const Words::Run &link : links) {
        prose.append(plainRun(&link == &links.first() ? QStringLiteral("\n") : QStringLiteral(" · ")));
        prose.append(link);
    }
    return prose;
}

void ObstacleBox::lay()
{
    setVisible(!m_step.allowed());
    if (m_step.allowed())
        return;
    const Palette colours = Palette::of(palette());
    const Words::Prose words = prose();
    const QString html = toHtml(words, colours);
    if (html == text())
        return; // a style sheet comes back as a PaletteChange
    setText(html);
    setAccessibleName(Words::plain(words));
    setStyleSheet(QStringLiteral("background: %1; border-radius: 6px; padding: 6px 8px;")
                      .arg(colours.fill(Tone::Intermediate).name()));
}

void ObstacleBox::follow(const QString &link)
{
    if (link.startsWith(QLatin1String("row:")))
        Q_EMIT rowRequested(QStringView(link).mid(4).toUInt());
    else
        QDesktopServices::openUrl(QUrl(link));
}

} // namespace Gui
