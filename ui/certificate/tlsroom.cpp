#include "ui/certificate/tlsroom.h"

#include "ui/certificate/certificatepanel.h"
#include "ui/certificate/probedialog.h"
#include "ui/theme/palette.h"
#include "ui/words/certificatewords.h"
#include "ui/words/rowwords.h"
#include "ui/words/tlswords.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace Gui {

namespace {

constexpr Core::RowId searched = 10'000; // rows back from the end

bool isHandshake(Core::Kind kind)
{
    return kind == Core::Kind::Doubted || kind == Core::Kind::Trusted || kind == Core::Kind::Encrypted;
}

void bringForward(QWidget *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

TlsRoom::TlsRoom(QWidget *window, QMenu *menu, const Words::Language &language)
    : QObject(window), m_window(window), m_language(language), m_edit(menu->addAction(QString())),
      m_certificate(menu->addAction(QString())), m_probeAction(menu->addAction(QString())),
      m_lock(new QToolButton(window))
{
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setAutoRaise(true);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_lock->hide();
    m_certificate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    window->addActions({m_edit, m_certificate, m_probeAction});
    connect(m_lock, &QToolButton::clicked, this, &TlsRoom::showCertificate);
    connect(m_edit, &QAction::triggered, this, &TlsRoom::edit);
    connect(m_certificate, &QAction::triggered, this, &TlsRoom::showCertificate);
    connect(m_probeAction, &QAction::triggered, this, &TlsRoom::probeRequested);
}

TlsRoom::~TlsRoom() = default;

void TlsRoom::setChoices(const Core::TlsChoices &choices, const QString &authorityFile)
{
    m_values.choices = choices;
    m_values.authorityFile = authorityFile;
}

std::optional<Core::TrustSettings> TlsRoom::trust()
{
    const Core::TlsChoices &choices = m_values.choices;
    Core::TrustSettings trust = Core::trustBy(choices, m_values.authorityFile);
    if (choices.certificateFile.isEmpty())
        return trust;
    const auto loaded = Core::loadIdentity(choices.certificateFile, choices.keyFile, m_values.passphrase);
    if (loaded.problem == Core::IdentityProblem::None) {
        trust.identity = loaded.identity;
        return trust;
    }
    TlsDialog *dialog = openDialog();
    dialog->complain(Words::problemText(m_language, loaded.problem));
    dialog->focusPassphrase();
    return std::nullopt;
}

void TlsRoom::setDocument(const Core::Document *document)
{
    m_document = document;
    follow();
}

// As the newest row travelled: in clear, verified, or only trusted by the user, throughout the session.
void TlsRoom::follow()
{
    const bool any = m_document && !m_document->rows().empty();
    const Core::RowId handshake = newestHandshake();
    m_certificate->setEnabled(handshake != Core::none);
    m_lock->setVisible(any && handshake != Core::none);
    if (!m_lock->isVisibleTo(m_window))
        return;
    const auto facts = Core::Facts::decode<Core::TlsFacts>(m_document->dialogue().fact(handshake));
    const auto protection = facts.verified ? Core::Protection::TlsVerified : Core::Protection::TlsUnverified;
    const Tone tone = facts.verified ? Tone::Tls : Tone::Intermediate;
    const QString text = Words::protectionName(m_language, protection);
    if (m_lock->text() == text)
        return;
    m_lock->setText(text);
    m_lock->setToolTip(tr("Show the certificate (Ctrl+I)") + QLatin1Char('\n') +
                       Words::findingNames(m_language, facts.findings));
    m_lock->setAccessibleName(text);
    m_lock->setStyleSheet(QStringLiteral("color: %1").arg(Palette::of(m_window->palette()).ink(tone).name()));
}

Core::RowId TlsRoom::newestHandshake() const
{
    if (!m_document)
        return Core::none;
    if (const Core::RowId encrypted = m_document->conversation().encryptedAt(); encrypted != Core::none)
        return encrypted;
    const auto rows = m_document->rows();
    const auto first = rows.size() > searched ? rows.size() - searched : 0;
    for (auto row = rows.size(); row-- > first;)
        if (isHandshake(rows[row].kind))
            return Core::RowId(row);
    return Core::none;
}

TlsDialog *TlsRoom::openDialog()
{
    if (!m_dialog) {
        m_dialog = new TlsDialog(m_language, m_values, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setLocale(m_language.locale());
        connect(m_dialog, &TlsDialog::probeRequested, this, &TlsRoom::probeRequested);
        connect(m_dialog, &TlsDialog::chosen, this, [this](const TlsValues &values) {
            m_values = values;
            Q_EMIT chosen();
        });
    }
    m_dialog->open();
    return m_dialog;
}

void TlsRoom::edit()
{
    openDialog();
}

void TlsRoom::showCertificate()
{
    showCertificateOf(newestHandshake());
}

bool TlsRoom::showCertificateOf(Core::RowId row)
{
    if (!m_document || row >= m_document->rows().size() || !isHandshake(m_document->rows()[row].kind))
        return false;
    const Core::Dialogue dialogue = m_document->dialogue();
    show(Core::Facts::decode<Core::TlsFacts>(dialogue.fact(row)), Words::sessionTime(dialogue, row));
    return true;
}

void TlsRoom::show(const Core::TlsFacts &facts, qint64 now)
{
    if (!m_panel) {
        m_panel = new CertificatePanel(m_language, m_window);
        m_panel->setAttribute(Qt::WA_DeleteOnClose);
        m_panel->setLocale(m_language.locale());
    }
    bringForward(m_panel);
    m_panel->setFacts(facts, now);
}

void TlsRoom::probe(const Core::TlsProbeSettings &settings)
{
    if (!m_makeTransport)
        return;
    const auto own = trust();
    if (!own)
        return;
    if (!m_probe) {
        m_probe = new ProbeDialog(m_language, m_makeTransport, m_window);
        m_probe->setAttribute(Qt::WA_DeleteOnClose);
        m_probe->setLocale(m_language.locale());
    }
    Core::TlsProbeSettings asked = settings;
    asked.trust = *own;
    bringForward(m_probe);
    m_probe->start(asked);
}

void TlsRoom::retranslateUi()
{
    m_edit->setText(tr("&Settings…"));
    m_edit->setToolTip(tr("Versions, ciphers, authorities and your own certificate for the next connection"));
    m_certificate->setText(tr("&Certificate…"));
    m_certificate->setToolTip(tr("Show the certificates of this connection"));
    m_probeAction->setText(tr("&Try all versions and ciphers…"));
    m_probeAction->setToolTip(tr("Ask the server in the connection bar what it takes"));
    m_lock->setText({});
    follow();
}

} // namespace Gui
