#pragma once
#include "core/session/session.h"
#include "ui/words/language.h"

#include <QDialog>

namespace Gui {

// DATA's composer: from, to, subject and text, made into a message with its headers; or a raw message, pasted or from a
// file. Says before sending that this really delivers, and to whom.
class Composer : public QDialog
{
    Q_OBJECT
public:
    explicit Composer(const Words::Language &language, QWidget *parent = nullptr);
    ~Composer() override;
    // Sender and recipients of the open transaction, with their fates; it is followed while the composer is open.
    void setEnvelope(const Core::Document &document);

Q_SIGNALS:
    void messageReady(const QByteArray &message); // whole, CRLF, not dot-stuffed

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void followEnvelope();
    void tellEnvelope();
    void compose();
    void tellMessage();
    void deliver();
    QStringList remarks() const;

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
