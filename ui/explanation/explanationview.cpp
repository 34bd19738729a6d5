#include "ui/explanation/explanationview.h"

#include "ui/explanation/parts.h"
#include "ui/theme/appearance.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr int pairsBeside = 3; // as many as a narrow panel holds

} // namespace

ExplanationView::ExplanationView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ExplanationView::show(const Words::ExplanationText &text, Tone tone, const SecretPeek::Reveal &reveal)
{
    if (text == m_text && tone == m_tone && m_column && !reveal && !m_reveal)
        return;
    if (text.heading != m_text.heading || text.id != m_text.id)
        m_reading = Reading::Short;
    m_text = text;
    m_tone = tone;
    m_reveal = reveal;
    refresh();
}

void ExplanationView::showEmpty()
{
    show({}, Tone::Plain);
}

void ExplanationView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange)
        refresh();
}

void ExplanationView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_column)
        lay();
}

void ExplanationView::refresh()
{
    m_column = nullptr;
    if (isVisible())
        lay();
}

void ExplanationView::lay()
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(4);
    if (m_text.heading.isEmpty() && m_text.title.isEmpty()) {
        auto *hint = new QLabel(tr("Select a row, or let the transcript follow the end: what the newest reply "
                                   "means will stand here."));
        hint->setTextFormat(Qt::PlainText); // at the start rich text would be one library's work more
        hint->setWordWrap(true);
        add(hint);
    } else {
        addHeader();
        addTable(tr("Decoded"), m_text.decoded);
        addSecret();
        for (const Words::Prose &fault : m_text.faults)
            addProse(tr("Broken form"), fault);
        addProse(tr("What it means"), m_text.meaning);
        addProse(tr("Why here"), m_text.here);
        addUse();
        addAdvice(m_text.advice);
        addOffers();
        for (const Words::WordingText &wording : m_text.wordings)
            addWording(wording);
        addStatus();
        addConfusable();
        addRules();
        addLayers();
        addSeen();
        addLookUps();
    }
    m_column->addStretch();
    replacePage(this, page);
}

void ExplanationView::addHeader()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(8);
    const Palette colours = Palette::of(palette());
    layout->addWidget(pill(m_text.heading, m_tone, colours), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *title = new QLabel(m_text.title);
    title->setObjectName(QStringLiteral("explanationTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    names->addWidget(title);
    QStringList line;
    for (const QString &part : {m_text.classLine, m_text.level})
        if (!part.isEmpty())
            line.append(part);
    auto *under = new QLabel(line.join(QStringLiteral(" · ")));
    under->setTextFormat(Qt::PlainText);
    under->setWordWrap(true);
    under->setStyleSheet(
        QStringLiteral("color: %1").arg(colours.ink(m_tone == Tone::Plain ? Tone::Quiet : m_tone).name()));
    names->addWidget(under);
    layout->addLayout(names, 1);
    add(row);
}

void ExplanationView::addTable(const QString &heading, const QList<Words::DecodedText> &rows)
{
    if (rows.isEmpty())
        return;
    if (!heading.isEmpty())
        add(caption(heading));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const Words::DecodedText &decoded : rows) {
        auto *label = new QLabel(decoded.label);
        label->setTextFormat(Qt::PlainText);
        auto *value = new QLabel(decoded.value);
        value->setTextFormat(Qt::PlainText);
        value->setFont(dialogueFont());
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    add(table);
}

void ExplanationView::addSecret()
{
    if (!m_reveal)
        return;
    auto *peek = new SecretPeek(m_reveal);
    peek->setText(tr("Hold to reveal the secret"));
    peek->setToolTip(tr("Shown only while you hold the button down, and only as long as the session lives"));
    add(peek);
}

void ExplanationView::addProse(const QString &heading, const Words::Prose &prose)
{
    if (prose.isEmpty())
        return;
    add(caption(heading));
    add(text(prose));
}

void ExplanationView::addAdvice(const QList<Words::AdviceText> &advice)
{
    if (advice.isEmpty())
        return;
    add(caption(tr("What to do")));
    auto *steps = new QWidget;
    auto *grid = new QGridLayout(steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const Words::AdviceText &step : advice) {
        auto *digit = new QLabel(locale().toString(++number));
        digit->setStyleSheet(
            QStringLiteral("font-weight: 600; color: %1").arg(Palette::of(palette()).ink(Tone::Sent).name()));
        const int row = grid->rowCount();
        grid->addWidget(digit, row, 0, Qt::AlignTop);
        grid->addWidget(text(step.text), row, 1);
        if (step.fillIn.isEmpty())
            continue;
        const QString shown = fontMetrics().elidedText(step.fillIn, Qt::ElideRight, 220);
        auto *button = new QPushButton(tr("Fill in %1").arg(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setToolTip(tr("Put “%1” into the command line; nothing is sent yet").arg(step.fillIn).toHtmlEscaped());
        connect(button, &QPushButton::clicked, this,
                [this, command = step.fillIn] { Q_EMIT fillInRequested(command); });
        grid->addWidget(button, row + 1, 1, Qt::AlignLeft);
    }
    add(steps);
}

void ExplanationView::addWording(const Words::WordingText &wording)
{
    addProse(wording.heading, {{Words::Run::Kind::Plain, wording.certainty, Core::none, {}}});
    if (!wording.meaning.isEmpty())
        add(text(wording.meaning));
    addTable({}, wording.facts);
    addAdvice(wording.advice);
    addProse(tr("Who acts"), {{Words::Run::Kind::Plain, wording.actor, Core::none, {}}});
    if (!wording.setting.isEmpty())
        addProse(tr("Setting"), {{Words::Run::Kind::Quoted, wording.setting, Core::none, {}}});
    addProse(tr("Their own page"), wording.link);
}

void ExplanationView::addStatus()
{
    addProse(tr("What the enhanced status code adds"), m_text.status);
}

void ExplanationView::addUse()
{
    addProse(tr("How it is used"), m_text.use);
    if (m_text.syntax.isEmpty())
        return;
    QLabel *syntax = text({{Words::Run::Kind::Plain, m_text.syntax, Core::none, {}}});
    syntax->setFont(dialogueFont());
    add(syntax);
}

void ExplanationView::addTerms(const QString &heading, const QList<Words::TermText> &terms)
{
    if (terms.isEmpty())
        return;
    add(caption(heading));
    for (const Words::TermText &term : terms) {
        Words::Prose line{term.term, {Words::Run::Kind::Plain, QStringLiteral(" – "), Core::none, {}}};
        add(text(line + term.text));
    }
}

void ExplanationView::addOffers()
{
    const Words::OffersText &offers = m_text.offers;
    for (const Words::Prose &remark : offers.remarks)
        addProse(tr("Take care"), remark);
    addChanges();
    addTerms(tr("Offered"), offers.offers);
    addTerms(tr("Logins offered, and what each exposes"), offers.mechanisms);
    addTerms(tr("Not offered"), offers.missing);
}

void ExplanationView::addChanges()
{
    const Words::OffersText &offers = m_text.offers;
    addProse(tr("What changed"), offers.since);
    if (offers.changes.isEmpty())
        return;
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto cell = [&](const QString &words, int row, int column) {
        QLabel *label = text({{Words::Run::Kind::Plain, words, Core::none, {}}});
        grid->addWidget(label, row, column, Qt::AlignTop);
        return label;
    };
    cell(offers.before, 0, 1);
    cell(offers.now, 0, 2);
    for (const Words::OffersText::Change &change : offers.changes) {
        const int row = grid->rowCount();
        cell(change.keyword, row, 0)->setWordWrap(false);
        cell(change.before, row, 1);
        cell(change.now, row, 2);
    }
    add(table);
}

void ExplanationView::addLookUps()
{
    Words::Prose line;
    for (const Words::Run &entry : m_text.lookUps) {
        if (!line.isEmpty())
            line.append({Words::Run::Kind::Plain, QStringLiteral(" · "), Core::none, {}});
        line.append(entry);
    }
    addProse(tr("In the reference"), line);
}

void ExplanationView::addLayers()
{
    if (m_text.layers.size() < 2)
        return;
    addProse(tr("Read from"), {{Words::Run::Kind::Plain, m_text.layers.join(QLatin1Char('\n')), Core::none, {}}});
}

void ExplanationView::addConfusable()
{
    const quint16 own = quint16(m_text.heading.toUShort());
    if (m_text.confusable.isEmpty() || own == 0)
        return;
    add(caption(tr("Not to be confused with")));
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(pairsBeside, 1);
    int cell = 0;
    for (const quint16 other : m_text.confusable) {
        auto *button = new QPushButton(QStringLiteral("%1 ⇄ %2").arg(own).arg(other));
        button->setToolTip(tr("Put %1 and %2 side by side").arg(own).arg(other));
        connect(button, &QPushButton::clicked, this, [this, own, other] { Q_EMIT comparisonRequested(own, other); });
        grid->addWidget(button, cell / pairsBeside, cell % pairsBeside);
        ++cell;
    }
    add(row);
}

void ExplanationView::addRules()
{
    if (m_text.rules.isEmpty())
        return;
    Words::Prose line;
    for (const Words::Run &rule : m_text.rules) {
        if (!line.isEmpty())
            line.append({Words::Run::Kind::Plain, QStringLiteral(" · "), Core::none, {}});
        line.append(rule);
    }
    addProse(tr("Rule"), line);
}

void ExplanationView::addSeen()
{
    if (m_text.seen.isEmpty())
        return;
    auto *more =
        new QPushButton(m_reading == Reading::Short ? tr("When %1 is seen at all…").arg(m_text.heading) : tr("Less"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_reading = m_reading == Reading::Short ? Reading::Long : Reading::Short;
        lay();
    });
    if (m_reading == Reading::Long)
        addProse(tr("When it is seen"), m_text.seen);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(more);
    layout->addStretch();
    add(row);
}

QLabel *ExplanationView::text(const Words::Prose &words)
{
    QLabel *label = prose(words, Palette::of(palette()));
    connect(label, &QLabel::linkActivated, this, &ExplanationView::follow);
    return label;
}

void ExplanationView::follow(const QString &link)
{
    if (link.startsWith(QLatin1String("row:")))
        Q_EMIT rowRequested(QStringView(link).mid(4).toUInt());
    else if (link.startsWith(QLatin1String("entry:")))
        Q_EMIT lookUpRequested(link.mid(6));
    else if (link.startsWith(QLatin1String("https://")))
        QDesktopServices::openUrl(QUrl(link));
}

void ExplanationView::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace Gui
