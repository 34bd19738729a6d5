#include "ui/guide/addressfield.h"

#include "ui/guide/tonelabel.h"
#include "ui/words/addresswords.h"

#include <QApplication>
#include <QEvent>
#include <QInputMethodEvent>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace Gui {

namespace {

using Core::Smtp::MailboxProblem;

// What every address is while it is being typed: told, but calmly.
bool isUnfinished(MailboxProblem problem)
{
    return problem == MailboxProblem::Empty || problem == MailboxProblem::MissingAt ||
           problem == MailboxProblem::EmptyDomain || problem == MailboxProblem::UnclosedQuote ||
           problem == MailboxProblem::UnclosedLiteral || problem == MailboxProblem::UnclosedBracket;
}

} // namespace

AddressField::AddressField(Holds what, const Words::Language &language, QWidget *parent)
    : QWidget(parent), m_holds(what), m_language(language), m_field(new LineField),
      m_verdict(new ToneLabel(Tone::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_verdict);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_touched = Touched::ByUser;
        m_refusal = Refusal::None;
    });
    connect(m_field, &QLineEdit::textChanged, this, &AddressField::look);
    connect(m_field, &QLineEdit::textChanged, this, &AddressField::changed);
    connect(m_field, &LineField::refused, this, &AddressField::refuse);
    look();
}

void AddressField::setUtf8(Core::Smtp::Utf8 utf8)
{
    m_utf8 = utf8;
    look();
}

void AddressField::propose(const QByteArray &octets)
{
    const QString text = QString::fromUtf8(octets);
    if (m_touched == Touched::Not && m_field->text() != text)
        m_field->setText(text);
}

void AddressField::judge()
{
    m_touched = Touched::ByUser;
    look();
}

void AddressField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        look();
}

Core::Smtp::MailboxVerdict AddressField::verdict() const
{
    using Core::Smtp::PathOf;
    const QByteArray typed = m_field->octets();
    switch (m_holds) {
    case Holds::Sender:
        return Core::Smtp::checkPath(typed, PathOf::Sender, m_utf8);
    case Holds::Recipient:
        return Core::Smtp::checkPath(typed, PathOf::Recipient, m_utf8);
    case Holds::ClientName:
        return Core::Smtp::checkClientName(typed);
    }
    Q_UNREACHABLE();
}

qsizetype AddressField::characterAt(qsizetype octet) const
{
    return QString::fromUtf8(m_field->octets().left(octet)).size();
}

QString AddressField::sentence(const Core::Smtp::MailboxVerdict &verdict) const
{
    if (m_refusal == Refusal::Told)
        return tr("A line break or a NUL cannot stand in a command. Nothing was inserted.");
    if (m_touched == Touched::Not && m_field->text().isEmpty())
        return {};
    if (m_holds == Holds::Sender && m_field->text().isEmpty())
        return tr("Left empty, it is the null sender <>, as bounces have it.");
    if (m_holds == Holds::ClientName && m_field->text().isEmpty())
        return tr("The name is missing.");
    if (m_holds == Holds::ClientName)
        return verdict.ok() ? QString()
                            : tr("This is neither a host name nor an address in square brackets (character %L1).")
                                  .arg(characterAt(verdict.at) + 1);
    return verdict.ok() ? tr("The address is well-formed.")
                        : Words::problemText(m_language, verdict, m_field->octets());
}

void AddressField::look()
{
    const Core::Smtp::MailboxVerdict judged = verdict();
    const bool told = m_refusal == Refusal::Told;
    const QString said = sentence(judged);
    m_verdict->setTone(told || (!judged.ok() && !isUnfinished(judged.problem)) ? Tone::Permanent : Tone::Quiet);
    m_verdict->say(said);
    m_field->setAccessibleDescription(said);
    underline(judged);
}

void AddressField::refuse()
{
    m_refusal = Refusal::Told;
    look();
}

// QLineEdit has no formats of its own, but shows those of an input method.
void AddressField::underline(const Core::Smtp::MailboxVerdict &verdict)
{
    QList<QInputMethodEvent::Attribute> attributes;
    const qsizetype begin = characterAt(verdict.at);
    if (!verdict.ok() && verdict.at >= 0 && begin < m_field->text().size()) {
        const qsizetype end = std::max(begin + 1, characterAt(verdict.at + verdict.size));
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Palette::of(palette()).ink(Tone::Permanent));
        attributes.append(
            {QInputMethodEvent::TextFormat, int(begin) - m_field->cursorPosition(), int(end - begin), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_field, &event);
}

} // namespace Gui
