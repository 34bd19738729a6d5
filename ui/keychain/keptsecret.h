#pragma once
#include "core/transcript/secretbytes.h"
#include "ui/keychain/keychain.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Gui {

class ToneLabel;

// Below a password: whether it is kept in the desktop's keychain, or shall be, and how it is forgotten. What is kept is
// read when somebody asks with a name; what is typed is kept only once a server has taken it. Hidden without a
// keychain.
class KeptSecret : public QWidget
{
    Q_OBJECT
public:
    explicit KeptSecret(QWidget *parent = nullptr);
    ~KeptSecret() override;
    void setKeychain(Keychain *keychain); // null: none; it outlives this
    void setKey(const KeychainKey &key);  // an empty server or user: nothing to ask for
    bool hasKeychain() const { return m_keychain != nullptr; }
    bool isThere() const { return m_standing == Standing::Kept; }
    QByteArray secret() const { return Core::viewOf(m_secret).toByteArray(); } // that is kept; empty: none
    void use(const QByteArray &typed);                                         // it goes to the server now
    void accepted();                                                           // and was taken: kept, if that is wanted
    void refused();

Q_SIGNALS:
    void changed(); // isThere()

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Standing : quint8 { Unasked, Nothing, Kept, Denied, NoService };
    void ask();
    void forget();
    void take(KeychainAnswer answer);
    void show(Standing standing);
    void retranslateUi();

    Keychain *m_keychain = nullptr;
    KeychainKey m_key;
    Standing m_standing = Standing::Unasked;
    Core::SecretBytes m_secret;  // kept there
    Core::SecretBytes m_pending; // typed, and not yet taken by the server
    KeychainKey m_pendingKey;
    quint32 m_question = 0; // answers to older ones are dropped
    QCheckBox *m_keep;
    QPushButton *m_forget;
    ToneLabel *m_word;
};

} // namespace Gui
