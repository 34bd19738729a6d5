#include "ui/keychain/keptsecret.h"

#include "ui/guide/tonelabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace Gui {

KeptSecret::KeptSecret(QWidget *parent)
    : QWidget(parent), m_keep(new QCheckBox), m_forget(new QPushButton), m_word(new ToneLabel(Tone::Quiet))
{
    m_keep->setObjectName(QStringLiteral("keepSecret"));
    m_forget->setObjectName(QStringLiteral("forgetSecret"));
    m_forget->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep, 1);
    row->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_word);
    connect(m_forget, &QPushButton::clicked, this, &KeptSecret::forget);
    hide();
    show(Standing::Unasked);
    retranslateUi();
}

KeptSecret::~KeptSecret() = default;

void KeptSecret::setKeychain(Keychain *keychain)
{
    m_keychain = keychain;
    ask();
}

void KeptSecret::setKey(const KeychainKey &key)
{
    if (key == m_key)
        return;
    m_key = key;
    ask();
}

// Each key once: a keychain that is locked asks the user, and must not do so at every letter.
void KeptSecret::ask()
{
    m_secret = {};
    ++m_question;
    if (m_standing == Standing::NoService)
        return;
    show(Standing::Unasked);
    if (!m_keychain || m_key.server.isEmpty() || m_key.user.isEmpty())
        return;
    m_keychain->read(m_key, this, [this, question = m_question](KeychainAnswer answer, const QByteArray &secret) {
        if (question != m_question)
            return;
        m_secret = answer == KeychainAnswer::Done ? Core::secretOf(secret) : Core::SecretBytes();
        take(answer);
    });
}

void KeptSecret::take(KeychainAnswer answer)
{
    switch (answer) {
    case KeychainAnswer::Done:
        return show(m_secret.empty() ? Standing::Nothing : Standing::Kept);
    case KeychainAnswer::NotThere:
        return show(Standing::Nothing);
    case KeychainAnswer::Denied:
        return show(Standing::Denied);
    case KeychainAnswer::NoService:
        return show(Standing::NoService);
    }
}

void KeptSecret::show(Standing standing)
{
    m_standing = standing;
    m_keep->setVisible(standing != Standing::NoService);
    m_forget->setVisible(standing == Standing::Kept);
    if (standing == Standing::Kept)
        m_keep->setChecked(true);
    retranslateUi();
    Q_EMIT changed();
}

void KeptSecret::use(const QByteArray &typed)
{
    const bool keeps = m_keychain && m_keep->isChecked() && m_standing != Standing::NoService && !typed.isEmpty();
    m_pending = keeps ? Core::secretOf(typed) : Core::SecretBytes();
    m_pendingKey = m_key;
}

void KeptSecret::accepted()
{
    const Core::SecretBytes pending = std::exchange(m_pending, {});
    if (pending.empty() || !m_keychain || pending == m_secret)
        return;
    const auto stored = [this, key = m_pendingKey, pending](KeychainAnswer answer) {
        if (key != m_key)
            return;
        if (answer == KeychainAnswer::Done)
            m_secret = pending;
        take(answer);
    };
    m_keychain->write(m_pendingKey, Core::viewOf(pending).toByteArray(), this, stored);
}

void KeptSecret::refused()
{
    m_pending = {};
}

void KeptSecret::forget()
{
    if (!m_keychain)
        return;
    m_keychain->forget(m_key, this, [this, key = m_key](KeychainAnswer answer) {
        if (key != m_key)
            return;
        const bool gone = answer == KeychainAnswer::Done || answer == KeychainAnswer::NotThere;
        if (gone)
            m_secret = {};
        m_keep->setChecked(!gone);
        take(gone ? KeychainAnswer::NotThere : answer);
    });
}

void KeptSecret::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void KeptSecret::retranslateUi()
{
    m_keep->setText(tr("Keep in the keychain"));
    m_keep->setToolTip(tr("Once the server has accepted it, the desktop’s keychain keeps it for this server and this "
                          "user, encrypted. Mailscope itself writes it nowhere."));
    m_forget->setText(tr("Forget"));
    m_forget->setToolTip(tr("Remove it from the keychain"));
    switch (m_standing) {
    case Standing::Unasked:
    case Standing::Nothing:
        return m_word->say(QString());
    case Standing::Kept:
        return m_word->say(tr("The keychain has it: leave the field empty to use it."));
    case Standing::Denied:
        return m_word->say(tr("The keychain did not give it out. Type it, or unlock the keychain."));
    case Standing::NoService:
        return m_word->say(tr("No keychain runs on this desktop, so it is asked for each time."));
    }
}

} // namespace Gui
