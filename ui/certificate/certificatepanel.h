#pragma once
#include "core/tls/tlsfacts.h"
#include "ui/words/language.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace Gui {

// The certificates that a server showed: the verdict, what is wrong and what to do, each certificate of the chain with
// all it says; saved as PEM, copied as text.
class CertificatePanel : public QDialog
{
    Q_OBJECT
public:
    explicit CertificatePanel(const Words::Language &language, QWidget *parent = nullptr);
    void setFacts(const Core::TlsFacts &facts, qint64 now); // now: s since the epoch, of the session
    const Core::TlsFacts &facts() const { return m_facts; }
    QByteArray pem() const; // the chain as sent
    using QDialog::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void refresh();
    void showFindings();
    void showChain();
    void showCertificate(int index);
    void save();
    void write(const QString &path);

    const Words::Language &m_language;
    Core::TlsFacts m_facts;
    qint64 m_now = 0;
    QLabel *m_line, *m_verdict, *m_findings, *m_saved;
    QListWidget *m_chain;
    QTableWidget *m_details;
    QPushButton *m_save, *m_copy, *m_close;
};

} // namespace Gui
