#include "ui/reference/referenceview.h"

#include "ui/explanation/parts.h"
#include "ui/theme/appearance.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Gui {

namespace {

using Words::Prose;
using Words::Run;

constexpr int comparisonsBeside = 3;
constexpr qsizetype relatedAtMost = 60;

Prose plainProse(const QString &text)
{
    return text.isEmpty() ? Prose() : Prose{{Run::Kind::Plain, text, Core::none, {}}};
}

Prose joined(const QList<Run> &links)
{
    Prose line;
    for (const Run &link : links.first(qMin(links.size(), relatedAtMost))) {
        if (!line.isEmpty())
            line.append({Run::Kind::Plain, QStringLiteral(" · "), Core::none, {}});
        line.append(link);
    }
    return line;
}

Prose numbered(const QStringList &steps)
{
    QStringList lines;
    for (const QString &step : steps)
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(step));
    return plainProse(lines.join(QLatin1Char('\n')));
}

std::optional<Core::Compared> comparable(const Core::ReferenceEntry &entry)
{
    const bool isOne =
        entry.kind() == Core::ReferenceEntry::Kind::Code || entry.kind() == Core::ReferenceEntry::Kind::Status;
    return isOne ? Core::compared(entry.key) : std::nullopt;
}

} // namespace

ReferenceView::ReferenceView(const Words::Language &language, QWidget *parent)
    : QScrollArea(parent), m_language(language)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ReferenceView::show(Core::EntryId entry)
{
    m_entry = entry;
    lay();
}

void ReferenceView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    const auto type = event->type();
    if (m_column && (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange))
        lay();
}

void ReferenceView::lay()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(4);
    const Words::ReferenceText text = Words::referenceText(m_language, m_entry);
    if (text.heading.isEmpty()) {
        addProse({}, plainProse(tr("Type what you look for, or choose an entry from the list.")));
    } else {
        addHeader(text);
        for (const Words::ReferenceText::Part &part : text.parts)
            addProse(part.caption, part.text);
        addFixed(tr("Written as"), text.syntax);
        addProse(tr("What to do"), numbered(text.advice));
        addFixed(tr("Setting"), text.setting);
        addProse(tr("Their own page"), text.link);
        addLinks(tr("See also"), text.related);
        addComparisons();
        addWordings();
        addLinks(tr("Rule"), text.rules);
    }
    m_column->addStretch();
    replacePage(this, page);
}

void ReferenceView::addHeader(const Words::ReferenceText &text)
{
    const Palette colours = Palette::of(palette());
    const Tone tone = toneOf(text.severity);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(pill(text.heading, tone, colours), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    QLabel *title = prose(plainProse(text.title), colours);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    names->addWidget(title);
    QLabel *line = prose(plainProse(text.line), colours);
    line->setStyleSheet(QStringLiteral("color: %1").arg(colours.ink(tone).name()));
    names->addWidget(line);
    row->addLayout(names, 1);
    m_column->addLayout(row);
}

void ReferenceView::addProse(const QString &heading, const Words::Prose &words)
{
    if (words.isEmpty())
        return;
    if (!heading.isEmpty())
        m_column->addWidget(caption(heading));
    QLabel *label = prose(words, Palette::of(palette()));
    connect(label, &QLabel::linkActivated, this, &ReferenceView::follow);
    m_column->addWidget(label);
}

void ReferenceView::addLinks(const QString &heading, const QList<Words::Run> &links)
{
    addProse(heading, joined(links));
}

void ReferenceView::addFixed(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    m_column->addWidget(caption(heading));
    QLabel *label = prose(plainProse(text), Palette::of(palette()));
    label->setFont(dialogueFont());
    m_column->addWidget(label);
}

void ReferenceView::addComparisons()
{
    const auto own = comparable(Core::reference()[m_entry]);
    if (!own)
        return;
    auto *grid = new QGridLayout;
    grid->setColumnStretch(comparisonsBeside, 1);
    int cell = 0;
    for (const Core::EntryId id : Core::relatedTo(m_entry)) {
        const Core::ReferenceEntry &entry = Core::reference()[id];
        const auto other = comparable(entry);
        if (!other || other->status.isEmpty() != own->status.isEmpty())
            continue;
        const QString names =
            QStringLiteral("%1 ⇄ %2").arg(Words::referenceHeading(m_language, Core::reference()[m_entry]),
                                          Words::referenceHeading(m_language, entry));
        auto *button = new QPushButton(names);
        button->setToolTip(tr("Put the two side by side"));
        connect(button, &QPushButton::clicked, this,
                [this, left = *own, right = *other] { Q_EMIT comparisonRequested(left, right); });
        grid->addWidget(button, cell / comparisonsBeside, cell % comparisonsBeside);
        ++cell;
    }
    auto *any = new QPushButton(tr("Compare with…"));
    any->setToolTip(tr("Put this and any other code side by side"));
    connect(any, &QPushButton::clicked, this, [this, left = *own] { Q_EMIT comparisonRequested(left, left); });
    grid->addWidget(any, cell / comparisonsBeside, cell % comparisonsBeside);
    m_column->addWidget(caption(tr("Not to be confused with")));
    m_column->addLayout(grid);
}

// Of a status of any class "7.1" stands in "5.7.1" and "4.7.1".
void ReferenceView::addWordings()
{
    const Core::ReferenceEntry &entry = Core::reference()[m_entry];
    if (!comparable(entry))
        return;
    QString text = QString::fromLatin1(entry.key);
    if (text.startsWith(QLatin1String("x.")))
        text.remove(0, 2);
    auto *button = new QPushButton(tr("Wordings with %1").arg(text));
    button->setToolTip(tr("List what mail servers and services mean by their words with this code"));
    connect(button, &QPushButton::clicked, this, [this, text] { Q_EMIT wordingsRequested(text); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(button);
    row->addStretch();
    m_column->addLayout(row);
}

void ReferenceView::follow(const QString &link)
{
    if (link.startsWith(QLatin1String("entry:")))
        Q_EMIT entryRequested(link.mid(6));
    else if (link.startsWith(QLatin1String("https://")))
        QDesktopServices::openUrl(QUrl(link));
}

} // namespace Gui
