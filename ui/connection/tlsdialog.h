#pragma once
#include "core/net/tlschoices.h"
#include "ui/words/language.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Gui {

class FileField;

// What the user says about TLS. The passphrase lives as long as the program, and is written nowhere.
struct TlsValues {
    Core::TlsChoices choices;
    QString authorityFile;
    QByteArray passphrase;
    bool operator==(const TlsValues &) const = default;
};

// How TLS is spoken from the next connection on: versions, ciphers, the name sent, authorities, our own certificate.
class TlsDialog : public QDialog
{
    Q_OBJECT
public:
    TlsDialog(const Words::Language &language, const TlsValues &values, QWidget *parent = nullptr);
    TlsValues values() const;
    void complain(const QString &sentence); // and where it is the passphrase's fault, that has the keyboard
    void focusPassphrase();

Q_SIGNALS:
    void chosen(const Gui::TlsValues &values);
    void probeRequested(); // after chosen()

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fill(const TlsValues &values);
    void retranslateUi();
    void retranslateFiles();
    void checkOwn();
    enum class Saved : quint8 { No, Yes };
    Saved save();
    void allowOld();

    const Words::Language &m_language;
    QFormLayout *m_form;
    QComboBox *m_minimum, *m_maximum;
    QLineEdit *m_ciphers, *m_suites, *m_name, *m_passphrase;
    QCheckBox *m_nameless;
    FileField *m_authorities, *m_revocations, *m_certificate, *m_key;
    QPushButton *m_old, *m_defaults, *m_probe;
    QLabel *m_minimumLabel, *m_maximumLabel, *m_ciphersLabel, *m_suitesLabel, *m_nameLabel, *m_authoritiesLabel,
        *m_revocationsLabel, *m_certificateLabel, *m_keyLabel, *m_passphraseLabel, *m_verdict;
    QDialogButtonBox *m_buttons;
};

} // namespace Gui
