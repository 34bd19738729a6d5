#pragma once
#include "core/session/session.h"
#include "core/session/tlsprobe.h"
#include "ui/connection/tlsdialog.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QToolButton;

namespace Gui {

class CertificatePanel;
class ProbeDialog;

// What the window has of TLS: the settings of the next connection, the certificates of the one shown, the probe. Its
// dialogs are made when they are first asked for.
class TlsRoom : public QObject
{
    Q_OBJECT
public:
    TlsRoom(QWidget *window, QMenu *menu, const Words::Language &language);
    ~TlsRoom() override;
    void retranslateUi();
    QToolButton *lock() const { return m_lock; } // for the status bar: the state in a word, and the way to the panel

    void setChoices(const Core::TlsChoices &choices, const QString &authorityFile);
    const TlsValues &values() const { return m_values; }
    // For the next connection, our certificate included. Nothing: that cannot be read, and the dialog says why.
    std::optional<Core::TrustSettings> trust();
    void setMakeTransport(Core::TlsProbe::MakeTransport makeTransport) { m_makeTransport = std::move(makeTransport); }

    void setDocument(const Core::Document *document);
    void follow(); // the document has grown
    void edit();
    void showCertificate();                  // of the newest handshake
    bool showCertificateOf(Core::RowId row); // false: the row tells of none
    void show(const Core::TlsFacts &facts, qint64 now);
    void probe(const Core::TlsProbeSettings &settings); // its trust settings are the room's

Q_SIGNALS:
    void chosen();         // values() are new
    void probeRequested(); // the owner knows the server

private:
    TlsDialog *openDialog();
    Core::RowId newestHandshake() const;

    QWidget *m_window;
    const Words::Language &m_language;
    QAction *m_edit, *m_certificate, *m_probeAction;
    QToolButton *m_lock;
    TlsValues m_values;
    Core::TlsProbe::MakeTransport m_makeTransport;
    QPointer<const Core::Document> m_document;
    QPointer<TlsDialog> m_dialog;
    QPointer<CertificatePanel> m_panel;
    QPointer<ProbeDialog> m_probe;
};

} // namespace Gui
