#include "ui/explanation/parts.h"

#include "ui/theme/appearance.h"

#include <QScrollArea>

namespace Gui {

namespace {

QString linked(const QString &target, const QString &text, const Palette &colours)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(target.toHtmlEscaped(), colours.ink(Tone::Sent).name(), text.toHtmlEscaped());
}

QString toHtml(const Words::Run &run, const Palette &colours)
{
    switch (run.kind) {
    case Words::Run::Kind::Plain:
        return run.text.toHtmlEscaped();
    case Words::Run::Kind::Quoted:
        return QStringLiteral("<b>%1</b>").arg(run.text.toHtmlEscaped());
    case Words::Run::Kind::Row:
        return linked(QStringLiteral("row:%1").arg(run.row), run.text, colours);
    case Words::Run::Kind::Web:
        return linked(run.address, run.text, colours);
    case Words::Run::Kind::Entry:
        return linked(QLatin1String("entry:") + run.address, run.text, colours);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toHtml(const Words::Prose &text, const Palette &colours)
{
    QString html;
    for (const Words::Run &run : text)
        html += toHtml(run, colours);
    return html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

void replacePage(QScrollArea *in, QWidget *page)
{
    if (QWidget *old = in->takeWidget())
        old->deleteLater();
    in->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turned it on; the room around it has the ground
}

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    label->setFont(font);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, Palette::of(colours).ink(Tone::Quiet));
    label->setPalette(colours);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QLabel *prose(const Words::Prose &text, const Palette &colours)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // before the text, which adds height for width
    label->setText(toHtml(text, colours));
    label->setAccessibleName(Words::plain(text));
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

QLabel *pill(const QString &text, Tone tone, const Palette &colours)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont font = dialogueFont();
    constexpr qsizetype manyLetters = 8; // leave room for the title beside it
    font.setPointSizeF(label->font().pointSizeF() * (text.size() > manyLetters ? 1.1 : 1.45));
    font.setBold(true);
    label->setFont(font);
    label->setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 6px; padding: 4px 10px;")
                             .arg(colours.ink(tone).name(), colours.fill(tone).name()));
    label->setAlignment(Qt::AlignCenter);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return label;
}

} // namespace Gui
