#include "ui/guide/composer.h"

#include "ui/guide/draftpage.h"
#include "ui/guide/journey.h"
#include "ui/guide/messagepreview.h"
#include "ui/guide/rawpage.h"
#include "ui/guide/tonelabel.h"
#include "ui/theme/marks.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"

#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds composeTime{120};
constexpr qsizetype lineLimit = 998; // RFC 5322 2.1.1
constexpr qsizetype shownAddress = 100;

bool holdsLongLine(const QByteArray &message)
{
    qsizetype begin = 0;
    for (qsizetype end = message.indexOf("\r\n"); end >= 0; begin = end + 2, end = message.indexOf("\r\n", begin))
        if (end - begin > lineLimit)
            return true;
    return false;
}

bool isAscii(const QByteArray &message)
{
    return std::all_of(message.begin(), message.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

class Composer::Private
{
public:
    explicit Private(const Words::Language &words)
        : language(words), draft(new DraftPage(words)), raw(new RawPage(words))
    {}
    bool isDraft() const { return tabs->currentWidget() == draft; }
    const Core::Smtp::Conversation *now() const { return document ? &document->conversation() : nullptr; }
    quint32 accepted() const { return now() && now()->transaction().open ? now()->transaction().accepted : 0; }
    bool live() const { return now() && now()->state() != Core::Smtp::State::Over; }

    const Words::Language &language;
    QPointer<const Core::Document> document;
    DraftPage *draft;
    RawPage *raw;
    QTabWidget *tabs = new QTabWidget;
    QLabel *sender = new ToneLabel(Tone::Plain), *reached = new ToneLabel(Tone::Plain);
    ToneLabel *unreached = new ToneLabel(Tone::Permanent);
    ToneLabel *previewTitle = new ToneLabel(Tone::Quiet);
    ToneLabel *remarks = new ToneLabel(Tone::Temporary);
    MessagePreview *preview = new MessagePreview;
    QPushButton *deliver = new QPushButton, *cancel = new QPushButton;
    QTimer composing, following;
    QByteArray message; // as it would be delivered; empty: there is none
    enum class NeedsUtf8 : quint8 { No, Yes } utf8 = NeedsUtf8::No;
};

Composer::Composer(const Words::Language &language, QWidget *parent)
    : QDialog(parent), m(std::make_unique<Private>(language))
{
    setObjectName(QStringLiteral("composer"));
    layOut();
    for (QTimer *timer : {&m->composing, &m->following}) {
        timer->setSingleShot(true);
        timer->setInterval(composeTime);
    }
    const auto later = [this] { m->composing.start(); };
    connect(m->draft, &DraftPage::changed, this, later);
    connect(m->raw, &RawPage::changed, this, later);
    connect(m->tabs, &QTabWidget::currentChanged, this, &Composer::compose);
    connect(&m->composing, &QTimer::timeout, this, &Composer::compose);
    connect(&m->following, &QTimer::timeout, this, &Composer::tellEnvelope);
    connect(m->deliver, &QPushButton::clicked, this, &Composer::deliver);
    connect(m->cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(760, 640);
    retranslateUi();
}

Composer::~Composer() = default;

void Composer::layOut()
{
    m->tabs->addTab(m->draft, QString());
    m->tabs->addTab(m->raw, QString());
    m->tabs->setDocumentMode(true);
    m->preview->setObjectName(QStringLiteral("preview"));
    m->deliver->setObjectName(QStringLiteral("deliver"));
    m->remarks->setObjectName(QStringLiteral("remarks"));
    m->reached->setObjectName(QStringLiteral("reached"));
    m->deliver->setAutoDefault(false); // Return in a field does not deliver
    m->cancel->setAutoDefault(false);
    auto *below = new QWidget;
    auto *preview = new QVBoxLayout(below);
    preview->setContentsMargins(12, 4, 12, 0);
    preview->setSpacing(4);
    preview->addWidget(m->previewTitle);
    preview->addWidget(m->preview, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m->tabs);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *envelope = new QVBoxLayout;
    envelope->setContentsMargins(12, 0, 12, 0);
    envelope->setSpacing(4);
    for (QWidget *line : {static_cast<QWidget *>(m->sender), static_cast<QWidget *>(m->reached),
                          static_cast<QWidget *>(m->unreached), static_cast<QWidget *>(m->remarks)})
        envelope->addWidget(line);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 12);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m->cancel);
    buttons->addWidget(m->deliver);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->setSpacing(8);
    all->addWidget(split, 1);
    all->addLayout(envelope);
    all->addLayout(buttons);
}

void Composer::setEnvelope(const Core::Document &document)
{
    if (m->document)
        m->document->disconnect(this);
    m->document = &document;
    connect(&document, &Core::Document::appended, this, &Composer::followEnvelope);
    connect(&document, &Core::Document::rowChanged, this, &Composer::followEnvelope);
    const Journey journey = journeyOf(document);
    QStringList reached;
    for (const Recipient &recipient : journey.recipients)
        if (recipient.fate == Progress::Done)
            reached.append(QString::fromUtf8(recipient.address));
    m->draft->propose(QString::fromUtf8(journey.mail.used), reached.join(QStringLiteral(", ")));
    tellEnvelope();
    compose();
    m->draft->setFocus();
}

void Composer::followEnvelope()
{
    if (!m->following.isActive())
        m->following.start();
}

void Composer::tellEnvelope()
{
    const Journey journey = m->document ? journeyOf(*m->document) : Journey();
    QStringList reached, unreached;
    for (const Recipient &recipient : journey.recipients) {
        const QString address = Words::inert(recipient.address, shownAddress);
        if (recipient.fate == Progress::Done)
            reached.append(address);
        else if (recipient.fate != Progress::Asked)
            unreached.append(tr("%1 (%2)").arg(address, QString::number(recipient.code)));
    }
    const quint32 accepted = m->accepted();
    const int others = int(accepted) - int(reached.size());
    if (others > 0)
        reached.append(tr("%n more", nullptr, others));
    const QString sender =
        journey.mail.used.isEmpty() ? QStringLiteral("<>") : Words::inert(journey.mail.used, shownAddress);
    m->sender->setText(tr("Sender in the envelope: %1").arg(sender));
    m->sender->setVisible(journey.mail.progress == Progress::Done);
    if (!m->live())
        m->reached->setText(tr("The connection has ended: nothing can be delivered now."));
    else if (accepted == 0)
        m->reached->setText(tr("No recipient was accepted: the server will refuse DATA."));
    else
        m->reached->setText(tr("Really delivered at the final dot to: %1").arg(reached.join(QStringLiteral(", "))));
    m->unreached->say(unreached.isEmpty() ? QString() : tr("Not to: %1").arg(unreached.join(QStringLiteral(", "))));
    tellMessage();
}

void Composer::compose()
{
    m->composing.stop();
    m->utf8 = Private::NeedsUtf8::No;
    if (m->isDraft()) {
        const Core::Message::Composed composed = m->draft->compose();
        m->message = composed.octets;
        m->utf8 = composed.needsSmtpUtf8 ? Private::NeedsUtf8::Yes : Private::NeedsUtf8::No;
    } else {
        m->message = m->raw->message().octets;
    }
    m->preview->show(m->message);
    tellMessage();
}

QStringList Composer::remarks() const
{
    QStringList said;
    const Core::Smtp::Conversation *now = m->now();
    if (m->message.isEmpty() || !now)
        return said;
    const auto limit = now->offered().sizeLimit();
    if (limit && quint64(m->message.size()) > *limit)
        said.append(tr("It is larger than the server takes: %1.").arg(Words::octetCount(m->language, *limit)));
    if (m->utf8 == Private::NeedsUtf8::Yes && !now->transaction().utf8)
        said.append(tr("An address goes beyond ASCII, and MAIL did not ask for SMTPUTF8."));
    else if (!isAscii(m->message) && !now->offered().offers("8BITMIME"))
        said.append(tr("It holds octets beyond ASCII, and the server does not offer 8BITMIME."));
    if (m->message.contains('\0'))
        said.append(tr("It holds a NUL. No server has to take that."));
    if (holdsLongLine(m->message))
        said.append(tr("A line is longer than 998 octets. Servers may cut or refuse it."));
    return said;
}

void Composer::tellMessage()
{
    const QStringList said = remarks();
    m->remarks->say(said.join(u'\n'));
    m->previewTitle->setText(
        m->message.isEmpty()
            ? tr("What will go out")
            : tr("What will go out: %1").arg(Words::octetCount(m->language, quint64(m->message.size()))));
    const quint32 accepted = m->accepted();
    m->deliver->setText(accepted > 0 ? tr("Deliver to %n recipients", nullptr, int(qMin<quint32>(accepted, INT_MAX)))
                                     : tr("Send DATA anyway"));
    m->deliver->setToolTip(tr("Send DATA and, when the server invites it, the message and the final dot"));
    m->deliver->setEnabled(!m->message.isEmpty() && m->live());
    weigh(m->deliver, accepted > 0 ? Weight::Primary : Weight::Ordinary);
}

void Composer::deliver()
{
    compose(); // what was typed last belongs to it
    if (m->message.isEmpty() || !m->live())
        return;
    Q_EMIT messageReady(m->message);
    accept();
}

void Composer::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void Composer::retranslateUi()
{
    setWindowTitle(tr("Message"));
    m->tabs->setTabText(0, tr("&Write"));
    m->tabs->setTabToolTip(0, tr("From, to, subject and text; the other headers are added"));
    m->tabs->setTabText(1, tr("&Raw message"));
    m->tabs->setTabToolTip(1, tr("A finished message, pasted or from a file"));
    // Qt names the tab bar's arrows once, in the language of that moment.
    if (auto *left = m->tabs->findChild<QToolButton *>(QStringLiteral("ScrollLeftButton")))
        left->setAccessibleName(tr("Scroll left"));
    if (auto *right = m->tabs->findChild<QToolButton *>(QStringLiteral("ScrollRightButton")))
        right->setAccessibleName(tr("Scroll right"));
    m->preview->setAccessibleName(tr("What will go out"));
    m->preview->setToolTip(tr("The octets after DATA: leading dots doubled, the final dot at the end"));
    m->cancel->setText(tr("Cancel"));
    m->cancel->setToolTip(tr("Close without sending anything"));
    tellEnvelope();
}

} // namespace Gui
