#pragma once
#include "core/session/session.h"

#include <QDialog>

namespace Gui {

// DATA's composer: from, to, subject and text, made into a message with its headers; or a raw message, pasted or from a
// file. Says before sending that this really delivers, and to whom.
class Composer : public QDialog
{
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;
    void setEnvelope(const Core::Document &document); // sender and recipients of the open transaction, with their fates

Q_SIGNALS:
    void messageReady(const QByteArray &message); // whole, CRLF, not dot-stuffed

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
