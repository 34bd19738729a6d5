#include "ui/certificate/certificatepanel.h"

#include "core/tls/certificates.h"
#include "ui/theme/palette.h"
#include "ui/words/certificatewords.h"
#include "ui/words/tlswords.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr int rowsShown = 5; // of the chain at once

QLabel *proseLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what stands in certificates is anybody's
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QFont strong(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

CertificatePanel::CertificatePanel(const Words::Language &language, QWidget *parent)
    : QDialog(parent), m_language(language), m_line(proseLabel()), m_verdict(proseLabel()), m_findings(proseLabel()),
      m_saved(proseLabel()), m_chain(new QListWidget), m_details(new QTableWidget), m_save(new QPushButton),
      m_copy(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("certificatePanel"));
    m_findings->setObjectName(QStringLiteral("certificateFindings"));
    m_verdict->setObjectName(QStringLiteral("certificateVerdict"));
    m_chain->setObjectName(QStringLiteral("certificateChain"));
    m_details->setObjectName(QStringLiteral("certificateDetails"));
    m_verdict->setFont(strong(m_verdict->font()));
    m_details->setColumnCount(2);
    m_details->horizontalHeader()->hide();
    m_details->verticalHeader()->hide();
    m_details->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_details->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_details->setTabKeyNavigation(false);
    m_details->setShowGrid(false);
    m_details->setWordWrap(true);
    m_details->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_details->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_details->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layOut();
    connect(m_chain, &QListWidget::currentRowChanged, this, &CertificatePanel::showCertificate);
    connect(m_save, &QPushButton::clicked, this, &CertificatePanel::save);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(Words::certificateText(m_language, m_facts, m_now)); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(720, 640);
    retranslateUi();
}

void CertificatePanel::layOut()
{
    auto *said = new QWidget;
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_verdict);
    column->addWidget(m_line);
    column->addWidget(m_findings);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(said);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_saved, 1);
    buttons->addWidget(m_close);
    m_close->setDefault(true);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scroll, 2);
    all->addWidget(m_chain);
    all->addWidget(m_details, 3);
    all->addLayout(buttons);
}

void CertificatePanel::setFacts(const Core::TlsFacts &facts, qint64 now)
{
    m_facts = facts;
    m_now = now;
    m_saved->clear();
    refresh();
    m_chain->setFocus();
}

QByteArray CertificatePanel::pem() const
{
    QByteArray text;
    for (const QByteArray &der : m_facts.chain)
        text += Core::toPem(der);
    return text;
}

void CertificatePanel::refresh()
{
    m_line->setText(Words::tlsLine(m_language, m_facts, m_now));
    m_verdict->setText(Words::verdictText(m_language, m_facts));
    const Tone tone = m_facts.verified ? Tone::Good : Tone::Permanent;
    m_verdict->setStyleSheet(QStringLiteral("color: %1").arg(Palette::of(palette()).ink(tone).name()));
    showFindings();
    showChain();
    m_save->setEnabled(!m_facts.chain.isEmpty());
}

void CertificatePanel::showFindings()
{
    QStringList paragraphs;
    for (const Core::CertificateFinding finding : m_facts.findings)
        paragraphs.append(QStringLiteral("• ") + Words::findingMeaning(m_language, finding) + QLatin1Char('\n') +
                          tr("What to do: %1").arg(Words::findingFix(m_language, finding)));
    m_findings->setText(paragraphs.join(QStringLiteral("\n\n")));
    m_findings->setVisible(!paragraphs.isEmpty());
}

void CertificatePanel::showChain()
{
    const int before = m_chain->currentRow();
    m_chain->clear();
    for (qsizetype i = 0; i < m_facts.chain.size(); ++i) {
        const auto certificate = Core::readCertificate(m_facts.chain[i]);
        const QString name = certificate ? Words::shortName(certificate->subject) : tr("unreadable certificate");
        m_chain->addItem(tr("%1. %2").arg(i + 1).arg(name.isEmpty() ? tr("without a name") : name));
    }
    m_chain->setCurrentRow(qBound(0, before, m_chain->count() - 1));
    const int shown = qBound(1, m_chain->count(), rowsShown);
    m_chain->setFixedHeight(shown * qMax(m_chain->sizeHintForRow(0), fontMetrics().height()) +
                            2 * m_chain->frameWidth() + 2);
    if (m_chain->count() == 0)
        showCertificate(-1);
}

void CertificatePanel::showCertificate(int index)
{
    const auto certificate = Core::readCertificate(m_facts.chain.value(index));
    const QList<Words::DecodedText> facts =
        certificate ? Words::certificateFacts(m_language, *certificate, m_now) : QList<Words::DecodedText>();
    m_details->setRowCount(int(facts.size()));
    for (int row = 0; row < m_details->rowCount(); ++row) {
        auto *label = new QTableWidgetItem(facts[row].label);
        label->setFont(strong(m_details->font()));
        m_details->setItem(row, 0, label);
        m_details->setItem(row, 1, new QTableWidgetItem(facts[row].value));
    }
}

void CertificatePanel::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->setNameFilters({tr("Certificates (*.pem)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CertificatePanel::write);
    dialog->open();
}

void CertificatePanel::write(const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QFile::WriteOnly) && file.write(pem()) >= 0 && file.commit();
    m_saved->setText(written ? tr("Saved.") : tr("Not saved: %1").arg(file.errorString()));
}

void CertificatePanel::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void CertificatePanel::retranslateUi()
{
    setWindowTitle(tr("Certificate"));
    m_chain->setAccessibleName(tr("Chain of certificates, the server’s own first"));
    m_details->setAccessibleName(tr("What the selected certificate says"));
    m_findings->setAccessibleName(tr("What is wrong with it, and what to do"));
    m_save->setText(tr("&Save as PEM…"));
    m_save->setToolTip(tr("Save the whole chain as the server sent it"));
    m_copy->setText(tr("&Copy as text"));
    m_copy->setToolTip(tr("Copy the verdict, the findings and all certificates as text"));
    m_close->setText(tr("C&lose"));
    m_saved->clear();
}

} // namespace Gui
