#include "ui/certificate/probedialog.h"

#include "core/net/endpointurl.h"
#include "core/net/tlschoices.h"
#include "ui/theme/palette.h"
#include "ui/words/inert.h"
#include "ui/words/probewords.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Gui {

namespace {

using Answer = Core::VersionTaken::Answer;

Tone toneOf(Core::CipherFlaw flaw)
{
    if (flaw == Core::CipherFlaw::None)
        return Tone::Good;
    return flaw == Core::CipherFlaw::Cbc     ? Tone::Plain
           : flaw < Core::CipherFlaw::Broken ? Tone::Temporary
                                             : Tone::Permanent;
}

QLabel *prose()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ProbeDialog::ProbeDialog(const Words::Language &language, Core::TlsProbe::MakeTransport makeTransport, QWidget *parent)
    : QDialog(parent), m_language(language), m_probe(std::move(makeTransport)), m_what(prose()), m_remarks(prose()),
      m_limits(prose()), m_progress(new QProgressBar), m_table(new QTreeWidget), m_again(new QPushButton),
      m_copy(new QPushButton), m_stop(new QPushButton)
{
    setObjectName(QStringLiteral("tlsProbe"));
    m_remarks->setObjectName(QStringLiteral("probeRemarks"));
    m_table->setObjectName(QStringLiteral("probeTable"));
    m_table->setColumnCount(3);
    m_table->setUniformRowHeights(true);
    layOut();
    connect(&m_probe, &Core::TlsProbe::changed, this, &ProbeDialog::refresh);
    connect(&m_probe, &Core::TlsProbe::finished, this, &ProbeDialog::end);
    connect(m_again, &QPushButton::clicked, this, [this] { start(m_settings); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(Words::probeText(m_language, m_probe.taken())); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_probe.isRunning())
            m_probe.cancel();
        else
            close();
    });
    resize(680, 600);
    retranslateUi();
}

void ProbeDialog::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_what);
    all->addWidget(m_progress);
    all->addWidget(m_table, 1);
    all->addWidget(m_remarks);
    all->addWidget(m_limits);
    all->addLayout(buttons);
}

void ProbeDialog::start(const Core::TlsProbeSettings &settings)
{
    m_settings = settings;
    m_outcome.reset();
    m_probe.start(settings);
    retranslateUi();
}

void ProbeDialog::refresh()
{
    const auto &taken = m_probe.taken();
    const auto done = std::count_if(taken.cbegin(), taken.cend(), [](const Core::VersionTaken &one) {
        return one.answer != Answer::NotAsked && one.answer != Answer::Asking;
    });
    m_progress->setRange(0, int(taken.size()));
    m_progress->setValue(int(done));
    m_progress->setVisible(m_probe.isRunning());
    fillTable();
    QStringList paragraphs;
    if (m_outcome) {
        paragraphs.append(Words::outcomeText(m_language, m_probe, *m_outcome));
        if (*m_outcome == Core::TlsProbe::Outcome::Complete)
            for (const Core::ProbeRemark remark : Core::remarksOn(taken))
                paragraphs.append(QStringLiteral("• ") + Words::remarkText(m_language, remark) + QLatin1Char(' ') +
                                  Words::remarkFix(m_language, remark));
    } else if (m_probe.isRunning()) {
        paragraphs.append(tr("%n connection(s) so far", nullptr, m_probe.connections()));
    }
    m_remarks->setText(paragraphs.join(QLatin1Char('\n')));
    m_again->setEnabled(!m_probe.isRunning());
    m_copy->setEnabled(!taken.isEmpty());
    m_stop->setText(m_probe.isRunning() ? tr("Ca&ncel") : tr("C&lose"));
}

void ProbeDialog::fillTable()
{
    const Palette colours = Palette::of(palette());
    const int scrolled = m_table->verticalScrollBar()->value();
    m_table->clear();
    for (const Core::VersionTaken &one : m_probe.taken()) {
        auto *version =
            new QTreeWidgetItem(m_table, {QStringLiteral("TLS ") + QLatin1String(Core::versionText(one.version)),
                                          QString(), Words::answerText(m_language, one)});
        for (const Core::Cipher &cipher : one.ciphers) {
            auto *row = new QTreeWidgetItem(version, {Words::inert(cipher.name), QString::number(cipher.bits),
                                                      Words::flawText(m_language, cipher.flaw)});
            row->setForeground(2, colours.ink(toneOf(cipher.flaw)));
            row->setToolTip(0, QString::fromLatin1(cipher.standard));
        }
    }
    m_table->expandAll();
    m_table->resizeColumnToContents(0);
    m_table->verticalScrollBar()->setValue(scrolled);
}

void ProbeDialog::end(Core::TlsProbe::Outcome outcome)
{
    m_outcome = outcome;
    refresh();
}

void ProbeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
}

void ProbeDialog::closeEvent(QCloseEvent *event)
{
    m_probe.cancel();
    QDialog::closeEvent(event);
}

void ProbeDialog::retranslateUi()
{
    setWindowTitle(tr("Versions and ciphers"));
    const Core::EndpointUrl target{m_settings.protocol, m_settings.endpoint};
    m_what->setText(tr("What %1 takes of TLS, asked over short connections one after another.")
                        .arg(Core::printEndpointUrl(target)));
    m_limits->setText(Words::limitsText(m_language));
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setHeaderLabels({tr("Version and ciphers"), tr("Bits"), tr("Verdict")});
    m_table->setAccessibleName(tr("What the server takes, in its own order"));
    m_copy->setText(tr("&Copy as text"));
    m_again->setText(tr("Ask &again"));
    refresh();
}

} // namespace Gui
